import type { Entity, EntityKind, PartialDate } from '../briefing/model.ts';
import { parseTemplate, type TemplatePart, type TemplateSlot } from '../briefing/parse-template.ts';
import { OPENERS } from '../briefing/sentence-words.ts';
import { capitalOf, demonymOf } from '../language/country-words.ts';
import { formatDate } from '../language/dates.ts';
import { articles } from '../language/en/auxiliaries.ts';
import { TIME_PREPOSITIONS } from '../language/en/date-words.ts';
import { sourceTemplate } from '../language/en/relations.ts';
import { isPlural } from '../language/is-plural.ts';
import { isKnownWord } from '../language/known-words.ts';
import { lowerFirst, upperFirst } from '../language/letter-case.ts';
import { prepositions } from '../language/prepositions.ts';
import { thirdPerson } from '../language/third-person.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';

/** What of a fact is told, and from when it is seen. */
export interface Rendering {
  /** Roles that were asked for or named: optional parts of the template with one of them are kept. */
  readonly roles: ReadonlySet<string>;
  /** Other fillers than the fact's own, where several facts are told in one sentence. */
  readonly fillers?: Readonly<Record<string, readonly string[]>>;
  /** Roles that are printed in words of their own. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The asked role, where its relation words that answer in its own way. */
  readonly asked?: string;
  /** True where what was planned is past. */
  readonly past: boolean;
  /** True where what the fact says may have changed since. */
  readonly dated: boolean;
  readonly template?: string;
}

/** One sentence for a fact, without capital or full stop. */
export function renderFact(fact: IndexedFact, rendering: Rendering, index: KnowledgeIndex): string {
  const { wording, modality } = fact.fact;
  // A figure's own sentence tells its value.
  const told = rendering.asked === undefined || modality === 'denied' || fact.holdsFigure;
  if (wording !== undefined && told && rendering.template === undefined)
    return withoutCapital(wording, index);
  const template = rendering.template ?? chooseTemplate(fact, rendering, index);
  const filled = (role: string): readonly string[] => rendering.fillers?.[role] ?? roleFillers(fact, role);
  const { agrees, parts } = parseTemplate(template);
  const asks = template.endsWith('?');
  const context = { fact, rendering, index, filled, asks, plural: isSeveral(filled(agrees), index) };
  let text = '';
  let before: string | TemplateSlot = '';
  for (const part of parts) {
    if (part.optional && !keepsPart(part, rendering, filled)) continue;
    for (const piece of part.pieces) {
      const word = /(\w+) $/.exec(text)?.[1]?.toLowerCase() ?? '';
      const introduced =
        TIME_PREPOSITIONS.has(word) ||
        (typeof before === 'string' && before.trim() !== '' && prepositions.has(word));
      text += typeof piece === 'string' ? piece : renderSlot(piece, context, introduced);
      before = piece;
    }
  }
  return fact.fact.modality === 'denied' && !asks ? `it is not so that ${text}` : text;
}

/** An author's sentence as it stands inside another: a word that begins it loses its capital, unless a name begins so. */
function withoutCapital(wording: string, { entities }: KnowledgeIndex): string {
  const first = /^\p{L}+(?![\p{L}’'])/u.exec(wording)?.[0] ?? '';
  const isOpener = OPENERS.has(lowerFirst(first));
  // "Engineers examined it", but "Cyclones FC", "Finance Minister X": a common noun in the plural, and no part of a name.
  const isNoun =
    !/^\p{L}+ \p{Lu}/u.test(wording) && isPlural(first.toLowerCase()) && isKnownWord(first.toLowerCase());
  if (!isOpener && !isNoun) return wording;
  const isName = [...entities.values()].some(({ name, aliases }) =>
    [name, ...aliases].some((each) =>
      isOpener
        ? each.startsWith(`${first} `) && wording.startsWith(each)
        : each.split(/[\s-]/u).includes(first),
    ),
  );
  return isName ? wording : lowerFirst(wording);
}

function chooseTemplate(fact: IndexedFact, rendering: Rendering, index: KnowledgeIndex): string {
  const { definition } = fact;
  if (rendering.asked === 'source') return sourceTemplate;
  const own = rendering.asked === undefined ? undefined : definition.answers?.[rendering.asked];
  const template =
    own === undefined || (isDoer(fact, rendering.asked) && reports(fact, own, index))
      ? definition.template
      : own;
  const first = /\{(\w+)/.exec(template)?.[1] ?? '';
  const missing = definition.roles[first] !== undefined && roleFillers(fact, first).length === 0;
  return tellAsked(missing ? (definition.alternative ?? template) : template, fact, rendering.asked);
}

/** "X said so" leaves out what X said: told in the text's own words it may deny what the question takes up of it. */
function reports(
  { definition, roles }: IndexedFact,
  template: string,
  { entities }: KnowledgeIndex,
): boolean {
  const isReported = (id: string): boolean => {
    const { kind, name = '' } = entities.get(id) ?? {};
    return kind === 'document' && !QUOTED.test(name);
  };
  return (
    definition.attributes === true &&
    roles.some(
      ({ name, own }) =>
        definition.template.includes(`{${name}`) && !template.includes(`{${name}`) && own.some(isReported),
    )
  );
}
const QUOTED = /["“„«]/;

function isDoer({ roles }: IndexedFact, asked: string | undefined): boolean {
  return roles.find(({ name }) => name === asked)?.definition.position === 'subject';
}

/** The sentence with the asked role at its end, where it has no place for it: a role that another fact lends. */
function tellAsked(template: string, fact: IndexedFact, asked: string | undefined): string {
  const role = fact.roles.find((candidate) => candidate.name === asked);
  if (role === undefined || role.own.length === 0 || template.includes(`{${role.name}`)) return template;
  if (role.definition.kinds.includes('date')) return `${template} {${role.name}}`;
  const preposition = role.definition.prepositions?.split(',')[0]?.trim() ?? '';
  if (preposition !== '') return `${template} ${preposition} {${role.name}}`;
  return role.definition.kinds.every((kind) => BESIDE.has(kind)) ? `${template} ({${role.name}})` : template;
}
/** What can stand behind a sentence by itself. */
const BESIDE: ReadonlySet<EntityKind> = new Set(['place', 'quantity']);

function roleFillers(fact: IndexedFact, name: string): readonly string[] {
  return fact.roles.find((role) => role.name === name)?.own ?? [];
}

function keepsPart(
  { names }: TemplatePart,
  rendering: Rendering,
  filled: (role: string) => readonly string[],
): boolean {
  return names.some((name) => rendering.roles.has(name)) && names.every((name) => filled(name).length > 0);
}

interface SlotContext {
  readonly fact: IndexedFact;
  readonly rendering: Rendering;
  readonly index: KnowledgeIndex;
  readonly filled: (role: string) => readonly string[];
  readonly plural: boolean;
  /** True where it is a question that is worded. */
  readonly asks: boolean;
}

/** A date behind a preposition of the template brings none of its own. */
function renderSlot({ name, form }: TemplateSlot, context: SlotContext, introduced: boolean): string {
  const { plural, rendering, fact } = context;
  if (name === 'be') return rendering.dated ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  if (name === 'is') return renderIs(fact, rendering, context.index);
  if (name === 'was') return renderWas(context);
  if (name === 'have') return rendering.dated ? 'had' : plural ? 'have' : 'has';
  if (name === 'verb') return plural ? form : thirdPerson(form);
  if (name === 'will') return renderWill(form, fact, rendering, plural);
  const filled = context.filled(name);
  // An office of nobody's is "the spokesman".
  if (form === 'owner' && filled.length === 0) return rendering.texts?.[name] ?? UNOWNED;
  return (
    rendering.texts?.[name] ??
    renderFillers(filled, introduced && form === '' ? INTRODUCED : form, context.index)
  );
}

const [UNOWNED = ''] = articles;
/** The form of what stands behind a preposition of time. */
const INTRODUCED = 'introduced';

function renderWill(form: string, fact: IndexedFact, rendering: Rendering, plural: boolean): string {
  const [verb = '', done = ''] = form.split('|');
  if (fact.fact.modality === 'done') return done;
  if (fact.fact.modality === 'planned')
    return rendering.past ? `${plural ? 'were' : 'was'} to ${verb}` : `will ${verb}`;
  return plural ? verb : thirdPerson(verb);
}

/** "Was launched", "will be launched", "is to be launched": a participle behind it is as sure as the fact. */
function renderWas({ fact, rendering, plural, asks }: SlotContext): string {
  const was = plural ? 'were' : 'was';
  const { modality } = fact.fact;
  if (asks || (modality !== 'planned' && modality !== 'proposed')) return was;
  if (rendering.past) return `${was} to be`;
  return modality === 'planned' ? 'will be' : `${plural ? 'are' : 'is'} to be`;
}

/** What is, was or is to be so, of one thing. */
function renderIs(indexed: IndexedFact, { dated }: Rendering, index: KnowledgeIndex): string {
  const { fact } = indexed;
  if (fact.modality === 'planned') return dated ? 'was expected to be' : 'is expected to be';
  if (fact.modality === 'proposed') return dated ? 'was to be' : 'is to be';
  return fact.modality === 'done' || dated || isOver(indexed, index) ? 'was' : 'is';
}

/** True where what a fact is of ended before its briefing was written. */
function isOver({ fact, roles, briefing }: IndexedFact, index: KnowledgeIndex): boolean {
  if (fact.modality !== 'stated') return false;
  const last = roles
    .flatMap((role) => role.own)
    .map((id) => index.entities.get(id))
    .flatMap((entity) => entity?.until ?? entity?.date ?? [])
    .map(toDayNumber);
  return last.length > 0 && Math.max(...last) < toDayNumber(briefing.date);
}

/** The last day that a date can mean, as YYYYMMDD. */
function toDayNumber({ year, month = 12, day = 31 }: PartialDate): number {
  return year * 10_000 + month * 100 + day;
}

function isSeveral(ids: readonly string[], index: KnowledgeIndex): boolean {
  return ids.length > 1 || index.entities.get(ids[0] ?? '')?.plural === true;
}

/** The names of entities as a list: "Kosovo, Transdniestria and Nagorno-Karabakh". */
export function renderFillers(ids: readonly string[], form: string, index: KnowledgeIndex): string {
  const chosen = form === 'first' ? ids.slice(0, 1) : form === 'last' ? ids.slice(-1) : ids;
  return joinList(chosen.map((id) => renderEntity(index.entities.get(id), form)));
}

function renderEntity(entity: Entity | undefined, form: string): string {
  if (entity === undefined) return '';
  if (entity.date !== undefined && isNamed(entity))
    return form === 'bare'
      ? entity.name
      : form === INTRODUCED
        ? withArticle(entity)
        : renderNamedPeriod(entity);
  if (entity.date !== undefined)
    return renderPeriod(entity.date, entity.until, form !== 'bare' && form !== INTRODUCED);
  if (form === 'measured') return entity.plural ? `the number of ${entity.name}` : `the ${entity.name}`;
  if (form === 'bare') return entity.name;
  if (form === 'indefinite') return `${/^[aeiou]/i.test(entity.name) ? 'an' : 'a'} ${entity.name}`;
  if (form === 'capital') return capitalOf(entity.country) ?? withArticle(entity);
  if (form === 'demonym') return demonymOf(entity.country) ?? entity.name;
  const name = withArticle(entity);
  return form === 'owner' ? ownerOf(name, entity) : name;
}

/** "Russia’s", "the ministers’", "Brightwater Networks’", "the Islands’" of a country with one minister. */
function ownerOf(name: string, { plural, kind }: Entity): string {
  const isOfSeveral =
    plural || kind === 'organisation' || isPlural(name.split(' ').at(-1)?.toLowerCase() ?? '');
  return name.endsWith('s') && isOfSeveral ? `${name}’` : `${name}’s`;
}

export function withArticle(entity: Entity): string {
  return entity.article === '' ? entity.name : `${entity.article} ${entity.name}`;
}

/** "In the week to 9 March", "from 8 April to 7 June", "on 14 and 15 May", "between July and December". */
function renderNamedPeriod(entity: Entity): string {
  const [first = ''] = entity.name.split(' ');
  if (prepositions.has(first)) return entity.name;
  if (/^[\d\p{Lu}].* to /u.test(entity.name)) return `from ${entity.name}`;
  return `${/^\d{1,2}$/.test(first) ? 'on' : 'in'} ${withArticle(entity)}`;
}

/** A period may be called by what it is: "week to 9 March". */
function isNamed({ name, until }: Entity): boolean {
  return until !== undefined && !/^\d{4}/.test(name);
}

function renderPeriod(date: PartialDate, until: PartialDate | undefined, preposition: boolean): string {
  if (until === undefined) return renderDate(date, preposition);
  const span = `${formatDate(date)} to ${formatDate(until)}`;
  return preposition ? `from ${span}` : span;
}

function renderDate(date: PartialDate, preposition: boolean): string {
  const text = formatDate(date, { weekday: date.day !== undefined });
  if (!preposition) return text;
  return date.day === undefined ? `in ${text}` : `on ${text}`;
}

/** "a", "a and b", "a, b and c". */
export function joinList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A sentence: first letter a capital, a full stop at the end. */
export function toSentence(text: string): string {
  const start = upperFirst(text);
  return /[.!?…]["”’]?$/.test(start) ? start : `${start}.`;
}
