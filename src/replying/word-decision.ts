import type { Decision } from '../deciding/decision.ts';
import { withDefiniteArticle } from '../language/en/articles.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Ask } from '../understanding/clause.ts';
import {
  joinList,
  type Rendering,
  renderFact,
  renderFillers,
  toSentence,
  withArticle,
} from './render-fact.ts';
import type { ReplyStatus } from './reply.ts';

/** A decision in words: what one clause contributes to the reply. */
export interface Wording {
  readonly status: ReplyStatus;
  readonly text: string;
  readonly items: readonly string[];
  /** Ids of the facts it rests on, those that helped to understand the question last. */
  readonly facts: readonly string[];
  /** Ids of the entities that are the answer. */
  readonly answer: readonly string[];
  readonly missing: readonly string[];
}

export interface WordingContext {
  readonly index: KnowledgeIndex;
  /** The caller's present as a day number of the calendar, YYYYMMDD; undefined for the briefing's own date. */
  readonly today: number | undefined;
}

/** Words one decision. */
export function wordDecision(decision: Decision, context: WordingContext): Wording {
  switch (decision.kind) {
    case 'answered':
      return wordAnswer(decision.matches, decision.polarity, context);
    case 'corrected':
      return wordCorrection(decision.match, decision.role?.name, decision.check, context);
    case 'notStated':
      return wordNotStated(decision.ask, decision.role?.name);
    case 'profile':
      return wordProfile(decision.facts, decision.entities, context);
    case 'listed':
      return wordList(decision.entities, decision.count, context);
    case 'subset':
      return wordSubset(decision.entities, decision.from, context);
    case 'computed':
      return {
        status: 'answered',
        text: decision.text,
        items: [],
        facts: decision.facts,
        answer: decision.entities ?? [],
        missing: [],
      };
    case 'ordered':
      return wordOrdered(decision.facts, decision.all, context);
    case 'unknown':
      return wordUnknown(decision, context);
  }
}

function proofsOf(match: Match): readonly string[] {
  const lent = match.bindings.flatMap((b) =>
    b.as === 'filler' && b.role.lentBy !== undefined ? [b.role.lentBy] : [],
  );
  const described = match.bindings.flatMap((b) => (b.as === 'filler' ? b.proofs.slice(0, 2) : []));
  return [match.fact.fact.id, ...lent, ...described];
}

function rolesOf(match: Match): ReadonlySet<string> {
  const bound = match.bindings.flatMap((b) => (b.as === 'filler' || b.as === 'role' ? [b.role.name] : []));
  const asked = match.asked.map((a) => a.role.name);
  const event = match.fact.definition.describes ?? '';
  if (asked.includes(event) || (asked.length === 0 && bound.includes(event) && bound.length === 1))
    asked.push(...match.fact.roles.map((role) => role.name));
  return new Set([...bound, ...asked]);
}

function renderingOf(
  fact: IndexedFact,
  roles: ReadonlySet<string>,
  asked: string | undefined,
  context: WordingContext,
): Rendering {
  const past = isPast(fact, context);
  const dated = fact.definition.changes && isStale(fact, context);
  return asked === undefined ? { roles, past, dated } : { roles, asked, past, dated };
}

function isPast(fact: IndexedFact, { today, index }: WordingContext): boolean {
  if (today === undefined) return false;
  const dates = fact.roles.flatMap((role) => role.own).flatMap((id) => index.entities.get(id)?.date ?? []);
  const latest = Math.max(...dates.map((d) => d.year * 10_000 + (d.month ?? 12) * 100 + (d.day ?? 31)), 0);
  return latest > 0 ? today > latest : isStale(fact, { today, index });
}

/** More than a month after the briefing. */
function isStale(fact: IndexedFact, { today }: WordingContext): boolean {
  const { year, month = 12, day = 31 } = fact.briefing.date;
  return today !== undefined && today > year * 10_000 + (month + 1) * 100 + day;
}

function sentenceFor(fact: IndexedFact, rendering: Rendering, context: WordingContext): string {
  const text = renderFact(fact, rendering, context.index);
  const joint = jointStatement(fact, context);
  return joint === undefined ? text : `${text}. However, ${joint}`;
}

/** The fact that completes the picture: agreement and differences are told in the same breath. */
function jointStatement(fact: IndexedFact, context: WordingContext): string | undefined {
  const other = partnerOf(fact, context.index);
  if (other?.definition.joint === undefined) return undefined;
  return renderFact(
    other,
    { roles: new Set(), past: false, dated: false, template: other.definition.joint },
    context.index,
  );
}

function partnerOf(fact: IndexedFact, index: KnowledgeIndex): IndexedFact | undefined {
  const relation = fact.definition.statedWith;
  if (relation === undefined) return undefined;
  return index.facts.find(
    (other) =>
      other.definition.id === relation &&
      other.briefing === fact.briefing &&
      other.fact.roles.on?.join() === fact.fact.roles.on?.join(),
  );
}

/** The fact in the pair that is told first. */
function leadingFact(fact: IndexedFact, index: KnowledgeIndex): IndexedFact {
  return fact.definition.joint === undefined ? fact : (partnerOf(fact, index) ?? fact);
}

function wordAnswer(
  matches: readonly Match[],
  polarity: 'yes' | 'no' | undefined,
  context: WordingContext,
): Wording {
  const first = matches[0] as Match;
  const merged = mergeMatches(matches, polarity !== undefined, context);
  const lead = polarity === undefined ? '' : polarity === 'yes' ? 'Yes: ' : 'No: ';
  const text = merged.sentences.map((sentence, i) =>
    i === 0 && lead !== '' ? `${lead}${sentence}` : toSentence(sentence),
  );
  const dated = first.fact.definition.changes && isStale(first.fact, context);
  const stamp = dated && lead === '' ? asOf(first.fact, context) : '';
  const [head = '', ...tail] = text;
  const opening =
    stamp === ''
      ? head
      : `${stamp}${head.charAt(0).toLowerCase() === head.charAt(0) ? head : keepName(head)}`;
  return {
    status: 'answered',
    text: [toSentence(opening), ...tail].join(' '),
    items: merged.items,
    facts: [...new Set(matches.flatMap((match) => withPartner(proofsOf(match), context)))],
    answer: merged.answer,
    missing: [],
  };
}

/** Inside a sentence "The" loses its capital; a name keeps it. */
function keepName(text: string): string {
  return text.startsWith('The ') ? `the ${text.slice(4)}` : text;
}

function asOf(fact: IndexedFact, context: WordingContext): string {
  const date = context.index.entities.get(`date:${fact.briefing.date.year}`);
  void date;
  return `As of ${formatBriefingDate(fact)}, `;
}

function formatBriefingDate(fact: IndexedFact): string {
  const { year, month, day } = fact.briefing.date;
  return [day, month === undefined ? undefined : MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function withPartner(ids: readonly string[], context: WordingContext): readonly string[] {
  return ids.flatMap((id) => {
    const fact = context.index.factById.get(id);
    const partner = fact === undefined ? undefined : partnerOf(fact, context.index);
    return partner === undefined ? [id] : [id, partner.fact.id];
  });
}

interface Merged {
  readonly sentences: readonly string[];
  readonly items: readonly string[];
  readonly answer: readonly string[];
}

/** Several facts with the same open role become one sentence with one list; others a sentence each. */
function mergeMatches(matches: readonly Match[], checks: boolean, context: WordingContext): Merged {
  const first = matches[0] as Match;
  const asked = first.asked[0];
  const answer = [...new Set(matches.flatMap((match) => answersOf(match, context.index)))];
  const roles = rolesOf(first);
  const count = asked?.ask?.word === 'how many' && asked.role.definition.kinds.includes('quantity') === false;
  const names = answer.map((id) => (answer.length > 2 ? describedName(id, context) : nameOf(id, context)));
  if (count && asked !== undefined) {
    return {
      sentences: [`${NUMBERS[answer.length] ?? answer.length}: ${joinList(names)}`],
      items: names,
      answer,
    };
  }
  if (
    asked !== undefined &&
    asked.role.definition.holds !== 'one' &&
    (matches.length > 1 || restricts(first, context.index))
  ) {
    const fact = widest(matches);
    const rendering = {
      ...renderingOf(fact, roles, asked.role.name, context),
      fillers: { [asked.role.name]: answer },
      ...(answer.length > 2 && asked.role.name === 'who' ? { texts: { who: joinList(names) } } : {}),
    };
    return {
      sentences: [sentenceFor(fact, rendering, context)],
      items: answer.length > 1 ? names : [],
      answer,
    };
  }
  const sentences = matches.map((match) => {
    const asked = match.asked[0]?.role.name ?? (checks ? untold(match.fact, boundRoles(match)) : undefined);
    const rendering = renderingOf(match.fact, rolesOf(match), asked, context);
    return sentenceFor(
      leadingFact(match.fact, context.index),
      { ...rendering, texts: pronounsOf(match) },
      context,
    );
  });
  return { sentences: [...new Set(sentences)].slice(0, 4), items: [], answer };
}

const SUBJECT_PRONOUNS: Readonly<Record<string, string>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
};

/** Whom the question calls "he" the answer calls so too. */
function pronounsOf(match: Match): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const binding of match.bindings) {
    if (binding.as !== 'filler' || binding.entities.length !== 1) continue;
    const pronoun = binding.chunks
      .map((chunk) => SUBJECT_PRONOUNS[chunk.words[0] ?? ''])
      .find((word) => word !== undefined);
    if (pronoun !== undefined && match.fact.definition.template.startsWith(`{${binding.role.name}}`))
      texts[binding.role.name] = pronoun;
  }
  return texts;
}

/** True where the answer is told as its own list rather than as the fact's own filler: "which …", and "who" of a group. */
function restricts(match: Match, index: KnowledgeIndex): boolean {
  return match.asked.some(
    ({ role, among, ask }) =>
      among !== undefined ||
      (ask?.word === 'who' && role.own.some((id) => (index.entities.get(id)?.members.length ?? 0) > 0)),
  );
}

function widest(matches: readonly Match[]): IndexedFact {
  const facts = matches.map((match) => match.fact);
  return facts.find((fact) => fact.definition.isA === undefined) ?? (facts[0] as IndexedFact);
}

function nameOf(id: string, context: WordingContext): string {
  return renderFillers([id], 'plain', context.index).replace(/^(on|in) /, '');
}

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A role that matters here and that the plain sentence leaves out, where the relation words one with it. */
function untold(fact: IndexedFact, roles: readonly string[]): string | undefined {
  const { template, answers } = fact.definition;
  return roles.find((role) => !template.includes(`{${role}`) && answers?.[role] !== undefined);
}

function boundRoles(match: Match): readonly string[] {
  return match.bindings.flatMap((b) => (b.as === 'filler' ? [b.role.name] : []));
}

function wordCorrection(
  match: Match,
  corrected: string | undefined,
  check: boolean,
  context: WordingContext,
): Wording {
  const roles = new Set([
    ...rolesOf(match),
    ...match.fact.roles
      .filter((role) => role.own.length > 0 && role.definition.holds === 'one')
      .map((role) => role.name),
  ]);
  const fact = leadingFact(match.fact, context.index);
  const told = untold(fact, corrected === undefined ? [] : [corrected]);
  const sentence = sentenceFor(fact, renderingOf(fact, roles, told, context), context);
  return {
    status: 'corrected',
    text: check
      ? toSentence(`No: ${sentence}`)
      : toSentence(`that is not what the briefing says: ${sentence}`),
    items: [],
    facts: [...new Set(withPartner(proofsOf(match), context))],
    answer: [],
    missing: [],
  };
}

/** The question word, so that the reply says what is not stated: "The briefing doesn’t say where." */
function wordNotStated(ask: Ask | undefined, role: string | undefined): Wording {
  const word = ask === undefined || ask.word === 'what' || ask.word === 'which' ? 'that' : ask.word;
  return {
    status: 'unknown',
    text: `The briefing doesn’t say ${word}.`,
    items: [],
    facts: [],
    answer: [],
    missing: role === undefined ? [] : [role],
  };
}

function wordProfile(
  factIds: readonly string[],
  entities: readonly string[],
  context: WordingContext,
): Wording {
  const facts = factIds.flatMap((id) => context.index.factById.get(id) ?? []);
  const sentences = facts.map((fact) => {
    const lead = leadingFact(fact, context.index);
    const all = new Set(fact.roles.map((r) => r.name));
    return toSentence(sentenceFor(lead, renderingOf(lead, all, undefined, context), context));
  });
  const stamp =
    facts[0]?.definition.changes === true && isStale(facts[0], context) ? asOf(facts[0], context) : '';
  const [head = '', ...tail] = [...new Set(sentences)];
  return {
    status: 'answered',
    text: [stamp === '' ? head : stamp + keepName(head), ...tail].join(' '),
    items: [],
    facts: factIds,
    answer: entities,
    missing: [],
  };
}

function wordList(entities: readonly string[], count: boolean, context: WordingContext): Wording {
  const names = entities.map((id) => nameOf(id, context));
  const list = joinList(names);
  const text = count
    ? `The briefing names ${NUMBERS[names.length] ?? names.length}: ${list}`
    : `The briefing names ${list}`;
  const facts = entities.flatMap(
    (id) =>
      context.index.facts.find((fact) => fact.roles.some((role) => role.own.includes(id)))?.fact.id ?? [],
  );
  return {
    status: 'answered',
    text: toSentence(text),
    items: names,
    facts: [...new Set(facts)],
    answer: entities,
    missing: [],
  };
}

function wordSubset(entities: readonly string[], from: Decision, context: WordingContext): Wording {
  const whole = wordDecision(from, context);
  const names = entities.map((id) => describedName(id, context));
  const text = names.length === 0 ? 'The briefing names no other.' : toSentence(joinList(names));
  return { ...whole, status: 'answered', text, items: names.length > 1 ? names : [], answer: entities };
}

/** A person's name with the post: "Alain Juppe, France’s foreign minister". */
function describedName(id: string, context: WordingContext): string {
  const name = nameOf(id, context);
  const entity = context.index.entities.get(id);
  if (entity?.kind !== 'person' || entity.unnamed) return name;
  const office = context.index.facts.find(
    (fact) =>
      fact.definition.describes !== undefined && fact.fact.roles[fact.definition.describes]?.includes(id),
  );
  if (office === undefined) return name;
  const statement = renderFact(
    office,
    { roles: new Set(), past: false, dated: false, template: '{of:owner} {post}' },
    context.index,
  );
  return `${name} (${statement})`;
}

/** The dated facts in the order of time, the one that answers first. */
function wordOrdered(first: readonly string[], all: readonly string[], context: WordingContext): Wording {
  const rest = all.filter((id) => !first.includes(id));
  const sentences = [...first, ...rest].flatMap((id) => {
    const fact = context.index.factById.get(id);
    return fact === undefined
      ? []
      : [
          toSentence(
            sentenceFor(fact, renderingOf(fact, new Set(['when', 'where']), undefined, context), context),
          ),
        ];
  });
  return { status: 'answered', text: sentences.join(' '), items: [], facts: all, answer: [], missing: [] };
}

function wordUnknown(
  { missing, about, absent = [] }: Extract<Decision, { kind: 'unknown' }>,
  context: WordingContext,
): Wording {
  const entity = about.map((id) => context.index.entities.get(id)).find((found) => found !== undefined);
  const text =
    absent.length > 0
      ? `The briefing doesn’t mention ${joinList(absent.map(withDefiniteArticle)).replace(/ and (?=[^,]*$)/, ' or ')}.`
      : entity === undefined
        ? 'The briefing doesn’t say.'
        : toSentence(`the briefing doesn’t say that about ${withArticle(entity)}`);
  return {
    status: 'unknown',
    text,
    items: [],
    facts: [],
    answer: [],
    missing: absent.length > 0 ? [...absent] : missing,
  };
}
