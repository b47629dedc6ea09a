import type { Entity } from '../briefing/model.ts';
import { parseTemplate } from '../briefing/parse-template.ts';
import { isNameless } from '../deciding/is-filled.ts';
import { containsDate, formatDate } from '../language/dates.ts';
import { articles, beForms } from '../language/en/auxiliaries.ts';
import {
  confirmation,
  denial,
  inventedNames,
  openness,
  questionFrames,
  roleFrame,
  statementFrames,
  verbAuxiliaries,
  verbFrames,
} from '../language/en/question-frames.ts';
import { lowerFirst, upperFirst } from '../language/letter-case.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { renderFact, renderFillers } from './render-fact.ts';
import { renderQuestion } from './render-question.ts';

/** A way to ask for a fact, or something beside it that must not be answered. */
export interface QuestionVariant {
  readonly fact: string;
  readonly question: string;
  /** What a reply has to do: give the fact, decline, or not confirm what is false. */
  readonly expect: 'answer' | 'unknown' | 'correct';
  /** Groups of alternatives; of each, one has to stand in an answer. */
  readonly all: readonly (readonly string[])[];
  /** What must not stand in the reply. */
  readonly none: readonly string[];
  readonly kind: string;
  /** The role that it asks for in words that can mean no other. */
  readonly role?: string;
}

/** The most false statements that are made of one role of a fact. */
const MOST_SWAPS = 2;
/** A shorter name is not misspelt: too many others are a letter away. */
const LEAST_MISSPELT_CHARS = 7;

/** Every way that the language's data know to ask for the facts of a briefing, with near misses and false premises. */
export function generateQuestions(briefing: string, index: KnowledgeIndex): readonly QuestionVariant[] {
  const facts = index.facts.filter((fact) => fact.briefing.id === briefing);
  return facts.flatMap((fact) => [
    ...askForRoles(fact, index),
    ...askForTruth(fact, index),
    ...nameStrangers(fact, index),
    ...swapFillers(fact, facts, index),
  ]);
}

function askForRoles(fact: IndexedFact, index: KnowledgeIndex): QuestionVariant[] {
  return fact.roles
    .filter((role) => isAskable(role, fact, index))
    .flatMap((role) => {
      const worded = renderQuestion(fact, role.name, index) ?? askByVerb(fact, role, index);
      const question = worded ?? nameRole(fact, role, index);
      if (question === undefined) return [];
      const all = role.own.map((id) => namesOf(index.entities.get(id)));
      const typed = misspell(question, fact, index);
      return [
        ...questionFrames.map((frame) => fillFrame(frame, question)),
        ...(typed === undefined ? [] : [typed]),
      ].map((variant) => ({
        fact: fact.fact.id,
        question: variant,
        expect: 'answer' as const,
        all,
        none: [],
        kind: role.definition.asks[0] ?? 'what',
        ...(worded === undefined ? {} : { role: role.name }),
      }));
    });
}

/** "Who is the president?" cannot be answered where the text gives no name. */
function isAskable(role: IndexedRole, { definition, fact }: IndexedFact, index: KnowledgeIndex): boolean {
  if (role.own.length === 0 || role.lentBy !== undefined || fact.modality === 'denied') return false;
  return definition.describes !== role.name || !role.own.some((id) => isNameless(index.entities.get(id)));
}

/** A question for a role by its first noun, where the relation words none. */
function nameRole(fact: IndexedFact, role: IndexedRole, index: KnowledgeIndex): string | undefined {
  const noun = role.definition.names?.split(',')[0]?.trim() ?? '';
  const { template, alternative = template } = fact.definition;
  const subjects = [template, alternative].map((wording) => parseTemplate(wording).subject);
  const owner = fact.roles.find(({ name, own }) => subjects.includes(name) && own.length > 0);
  if (noun === '' || owner === undefined || owner === role) return undefined;
  return roleFrame.replace('{noun}', noun).replace('{subject}', renderFillers(owner.own, '', index));
}

/** A question for a role by the verb of its relation, where that neither words nor names it. */
function askByVerb(fact: IndexedFact, role: IndexedRole, index: KnowledgeIndex): string | undefined {
  const [asked] = role.definition.asks;
  const frame = asked === undefined ? undefined : verbFrames[asked];
  const [verb = ''] = joinWordList(fact.definition.verbs);
  const standing = (position: 'subject' | 'object'): IndexedRole | undefined =>
    fact.roles.find(
      ({ definition, own, lentBy }) =>
        definition.position === position && own.length > 0 && lentBy === undefined,
    );
  const [subject, object] = [standing('subject'), standing('object')];
  if (role === subject || role === object) return undefined;
  if (frame === undefined || subject === undefined || verb === '' || beForms.has(verb.split(' ')[0] ?? ''))
    return undefined;
  const several = subject.own.length > 1 || index.entities.get(subject.own[0] ?? '')?.plural === true;
  const { past, coming, several: many, one } = verbAuxiliaries;
  const { modality } = fact.fact;
  const isToCome = modality === 'planned' || modality === 'proposed';
  const auxiliary = isToCome ? coming : modality === 'done' ? past : several ? many : one;
  return frame
    .replace('{auxiliary}', auxiliary)
    .replace('{subject}', renderFillers(subject.own, '', index))
    .replace('{verb}', verb)
    .replace(' {object}', object === undefined ? '' : ` ${renderFillers(object.own, '', index)}`);
}

function fillFrame(frame: string, question: string): string {
  const bare = question.replace(/\?$/, '');
  return frame
    .replace('{question}', question)
    .replace('{bare}', frame.startsWith('{bare}') ? bare.toLowerCase() : lowerFirst(bare));
}

function askForTruth(fact: IndexedFact, index: KnowledgeIndex): QuestionVariant[] {
  const { wording, modality, open } = fact.fact;
  const statements = [
    ...(hasGap(fact) ? [] : [stateFact(fact, new Set(), index)]),
    ...(wording === undefined || modality === 'denied' ? [] : [asClause(wording)]),
  ];
  return statements.flatMap((statement) =>
    statementFrames.map((frame) => ({
      fact: fact.fact.id,
      question: putStatement(frame, statement),
      expect: 'answer' as const,
      all: [[open ? openness : modality === 'denied' ? denial : confirmation]],
      none: [],
      kind: 'yesno',
    })),
  );
}

/** True where the sentence of a relation prints a role that a fact leaves out: "schools reopened to only". */
function hasGap({ definition, roles }: IndexedFact): boolean {
  const leavesOut = (name: string): boolean => roles.find((role) => role.name === name)?.own.length === 0;
  const [first] = parseTemplate(definition.template).parts.flatMap(({ names }) => names);
  const template =
    definition.alternative !== undefined && leavesOut(first ?? '')
      ? definition.alternative
      : definition.template;
  return parseTemplate(template).parts.some(({ optional, names }) => !optional && names.some(leavesOut));
}

function stateFact(
  fact: IndexedFact,
  roles: ReadonlySet<string>,
  index: KnowledgeIndex,
  texts: Readonly<Record<string, string>> = {},
): string {
  return renderFact(plainly(fact), { roles, texts, past: false, dated: false }, index);
}

/** A wording of the author's is a sentence of its own. */
function asClause(wording: string): string {
  return wording.replace(/[.!]$/, '').replace(LEADING_ARTICLE, (article) => article.toLowerCase());
}
const LEADING_ARTICLE = new RegExp(`^(?:${[...articles].map(upperFirst).join('|')})(?= )`);

/** As its relation tells it, affirmed, whatever the author's own wording. */
function plainly(fact: IndexedFact): IndexedFact {
  const { wording: _, ...told } = fact.fact;
  return {
    ...fact,
    fact: told.modality === 'denied' ? { ...told, modality: told.open ? 'planned' : 'done' } : told,
  };
}

function putStatement(frame: string, statement: string): string {
  const first = statement.charAt(0);
  return frame.replace(
    '{statement}',
    frame.startsWith('{') ? first.toUpperCase() + statement.slice(1) : statement,
  );
}

/** Two letters of the longest name in a question change places. */
function misspell(question: string, fact: IndexedFact, index: KnowledgeIndex): string | undefined {
  const words = fact.roles
    .flatMap((role) => role.own)
    .flatMap((id) => index.entities.get(id)?.name.split(/[\s’'-]+/) ?? [])
    .filter((word) => /^\p{L}+$/u.test(word) && question.includes(word))
    .sort((a, b) => b.length - a.length);
  const [word = ''] = words;
  if (word.length < LEAST_MISSPELT_CHARS) return undefined;
  const at = Math.floor(word.length / 2);
  const slipped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  return slipped === word ? undefined : question.replace(word, slipped);
}

/** The relation's questions about somebody that no briefing has. */
function nameStrangers(fact: IndexedFact, index: KnowledgeIndex): QuestionVariant[] {
  return Object.entries(fact.definition.questions ?? {}).flatMap(([asked, template]) => {
    if (renderQuestion(fact, asked, index) === undefined) return [];
    const named = parseTemplate(template).parts.flatMap(({ names }) => names);
    const role = fact.roles.find(({ name }) => name !== asked && named.includes(name));
    const kind = index.entities.get(role?.own[0] ?? '')?.kind;
    const stranger = kind === undefined ? undefined : inventedNames[kind];
    if (role === undefined || stranger === undefined) return [];
    const text = stateQuestion(fact, template, { [role.name]: stranger }, index);
    return [{ fact: fact.fact.id, question: text, expect: 'unknown', all: [], none: [], kind: 'near-miss' }];
  });
}

function stateQuestion(
  fact: IndexedFact,
  template: string,
  texts: Readonly<Record<string, string>>,
  index: KnowledgeIndex,
): string {
  const text = renderFact(fact, { roles: new Set(), texts, past: false, dated: false, template }, index);
  return upperFirst(text);
}

/** Statements with another thing of the same kind in a role, which no fact of the relation has there. */
function swapFillers(
  fact: IndexedFact,
  facts: readonly IndexedFact[],
  index: KnowledgeIndex,
): QuestionVariant[] {
  if (fact.fact.modality === 'denied') return [];
  const printed = new Set(parseTemplate(fact.definition.template).parts.flatMap(({ names }) => names));
  return fact.roles.flatMap((role) => {
    const own = index.entities.get(role.own[0] ?? '');
    if (own === undefined || role.own.length > 1 || role.lentBy !== undefined || !printed.has(role.name))
      return [];
    const rivals = fact.briefing.entities.filter(
      (rival) =>
        rival.kind === own.kind &&
        rival.plural === own.plural &&
        !rival.unnamed &&
        !rival.id.includes('/') &&
        isOtherDate(rival, own) &&
        isApart(rival, role, fact, facts, index),
    );
    return rivals.slice(0, MOST_SWAPS).map((rival) => {
      const texts = { [role.name]: renderFillers([rival.id], '', index) };
      const statement = stateFact(fact, new Set([role.name]), index, texts);
      return {
        fact: fact.fact.id,
        question: putStatement(statementFrames[0] ?? '', statement),
        expect: 'correct' as const,
        all: [],
        none: [confirmation],
        kind: 'premise',
      };
    });
  });
}

/** A day lies in its year: neither makes a statement about the other false. */
function isOtherDate({ date: a }: Entity, { date: b }: Entity): boolean {
  return a === undefined || b === undefined || !(containsDate(a, b) || containsDate(b, a));
}

/**
 * Whether a statement is false with something else in a role: no fact of the relation has that, be it as a part, a member
 * or what its name contains, together with what the sentence says besides.
 */
function isApart(
  rival: Entity,
  role: IndexedRole,
  fact: IndexedFact,
  facts: readonly IndexedFact[],
  index: KnowledgeIndex,
): boolean {
  const near = new Set([rival.id, ...rival.members, ...rival.partOf, ...rival.involves]);
  const told = parseTemplate(fact.definition.template).parts.flatMap(({ optional, names }) =>
    optional ? [] : names,
  );
  const besides = fact.roles.filter(
    ({ name, own }) => name !== role.name && told.includes(name) && own.length > 0,
  );
  return !facts
    .filter((other) => other.definition.id === fact.definition.id)
    .some((other) => {
      const fillers = new Set(other.roles.flatMap((filled) => [...filled.fillers]));
      return (
        besides.every(({ own }) => own.some((id) => fillers.has(id))) &&
        [...fillers].some((id) => isNear(id, near, rival, index))
      );
    });
}

function isNear(id: string, near: ReadonlySet<string>, rival: Entity, index: KnowledgeIndex): boolean {
  const entity = index.entities.get(id);
  if (entity !== undefined && isShortFor(rival.name, entity.name)) return true;
  const parts = [...(entity?.members ?? []), ...(entity?.partOf ?? []), ...(entity?.involves ?? [])];
  return near.has(id) || parts.some((part) => near.has(part)) || entity?.name === rival.name;
}

/** "the team" of "the security team": nobody could tell that another is meant. */
function isShortFor(short: string, name: string): boolean {
  const words = new Set(name.toLowerCase().split(/\s+/));
  return short
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.has(word));
}

function namesOf(entity: Entity | undefined): readonly string[] {
  if (entity === undefined) return [];
  if (entity.date !== undefined) return [formatDate(entity.date), entity.name, String(entity.date.year)];
  const last = entity.kind === 'person' ? (entity.name.split(' ').at(-1) ?? entity.name) : entity.name;
  return [...new Set([entity.name, last, ...entity.aliases])];
}
