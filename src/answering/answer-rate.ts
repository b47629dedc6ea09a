import type { Decision } from '../deciding/decision.ts';
import { leastWords, mostWords, supposingWords } from '../language/en/rate-words.ts';
import type { Unit } from '../language/en/time-words.ts';
import { upperFirst } from '../language/letter-case.ts';
import { parseRate, type Rate } from '../language/parse-rate.ts';
import { spellNumber } from '../language/spell-number.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { isMention, isText } from './is-mention.ts';
import { readSpan, readTimeWords, type TimeReading } from './read-time-words.ts';

const MOST = new Set(joinWordList(mostWords));
const LEAST = new Set(joinWordList(leastWords));
const SUPPOSING = new Set(joinWordList(supposingWords));

/** How many units a longer one holds. */
const UNITS_IN: Readonly<Record<Unit, Partial<Record<Unit, number>>>> = {
  minute: { minute: 1 },
  hour: { hour: 1, minute: 60 },
  day: { day: 1 },
  week: { week: 1, day: 7 },
  month: { month: 1 },
  year: { year: 1, month: 12 },
  decade: { decade: 1, year: 10, month: 120 },
};

/**
 * "At the maximum rate, how many meetings in five years?": how often a fact says that something happens, times the span.
 * Without a word for what happens, it is what was told last; `before` is the question that a bare "and the minimum?" follows.
 * Only with `last`, where nothing else answers, is "how many times a year?" such a question.
 */
export function answerRate(
  clause: Clause,
  told: readonly string[],
  before: Clause | undefined,
  index: KnowledgeIndex,
  last = false,
): Decision | undefined {
  if (!index.mechanisms.dates) return undefined;
  const { chunks } = clause;
  const bounds = { most: chunks.some(isOf(MOST)), least: chunks.some(isOf(LEAST)) };
  const counts = clause.asks.some(({ word }) => word === 'how many' || word === 'how often');
  if (!bounds.most && !bounds.least && !counts) return undefined;
  const time = readTimeWords(chunks);
  const within = time.unit === 'year' && isWithin(chunks, time.number ?? 0);
  const rest = chunks.filter(
    (chunk, i) =>
      !isSupposing(chunk) &&
      !isCount(chunk, index) &&
      !isSpan(chunk, i, time) &&
      !(within && chunk.senses.some((s) => s.kind === 'date')),
  );
  const span = spanOf(clause) ?? (rest.length === 0 && before !== undefined ? spanOf(before) : undefined);
  if (span === undefined) return undefined;
  const facts =
    rest.length === 0 ? told.slice(0, 1).flatMap((id) => index.factById.get(id) ?? []) : index.facts;
  const [found, ...others] = facts.flatMap((fact) => {
    const rate = rateOf(fact, index);
    return rate !== undefined && explains(fact, rest, index) ? [{ fact, rate }] : [];
  });
  if (found === undefined || others.length > 0) return undefined;
  const alone = span.number === 1 && span.unit === found.rate.unit;
  // "How many times a year?" asks for the rate itself.
  if (alone && !bounds.most && !bounds.least && !last) return undefined;
  const times = UNITS_IN[span.unit][found.rate.unit];
  if (times === undefined) return undefined;
  const [low, high] = [found.rate.low, found.rate.high].map((number) => number * times * span.number);
  const total = wordTotal(low as number, high as number, bounds);
  const length = `${spellNumber(span.number, 'no')} ${span.unit}${span.number === 1 ? '' : 's'}`;
  return {
    kind: 'computed',
    text: `${total}: ${found.rate.text}${alone ? '' : ` over ${length}`}.`,
    facts: [found.fact.fact.id],
  };
}

function wordTotal(
  low: number,
  high: number,
  { most, least }: { readonly most: boolean; readonly least: boolean },
): string {
  const [first, last] = [low, high].map((number) => spellNumber(number, 'none')) as [string, string];
  if (most && !least) return `At most ${last}`;
  if (least && !most) return `At least ${first}`;
  const range = low === high ? first : `${first} ${high - low === 1 ? 'or' : 'to'} ${last}`;
  return upperFirst(range);
}

/** The rate that a fact holds, with its words. */
function rateOf(fact: IndexedFact, index: KnowledgeIndex): (Rate & { readonly text: string }) | undefined {
  for (const id of fact.roles.flatMap((role) => (role.lentBy === undefined ? role.own : []))) {
    const entity = index.entities.get(id);
    const rate = entity?.kind === 'quantity' ? parseRate(entity.name) : undefined;
    if (entity !== undefined && rate !== undefined) return { ...rate, text: entity.name };
  }
  return undefined;
}

/** Every word names the fact's relation, one of its roles, or what fills one; one of them the relation. */
function explains(fact: IndexedFact, rest: readonly Chunk[], index: KnowledgeIndex): boolean {
  const fillers = new Set(fact.roles.flatMap((role) => [...role.fillers]));
  const explained = (chunk: Chunk): boolean =>
    chunk.senses.some(
      (s) =>
        ((s.kind === 'relation' || s.kind === 'role') && fact.relations.has(s.relation)) ||
        (s.kind === 'entity' && fillers.has(s.entity)) ||
        (s.kind === 'sort' && [...(index.described.get(s.key) ?? [])].some((id) => fillers.has(id))),
    );
  return rest.every(explained);
}

/** The span that a clause names: "five years"; a lone "a year" is one. */
function spanOf({ chunks }: Clause): { readonly number: number; readonly unit: Unit } | undefined {
  const { unit, number } = readTimeWords(chunks);
  if (unit !== undefined && number !== undefined) return { unit, number };
  for (const { words } of chunks) {
    const named = readSpan(words);
    if (named !== undefined) return named;
  }
  return undefined;
}

function isSpan(chunk: Chunk, at: number, time: TimeReading): boolean {
  if (readSpan(chunk.words) !== undefined) return true;
  return time.isTime(at) && (hasKind(chunk, 'number') || time.isUnit(at));
}

/** "2003 to 2010" beside "eight years" only says which. */
function isWithin(chunks: readonly Chunk[], years: number): boolean {
  const [first, last, ...others] = chunks.flatMap((chunk) =>
    chunk.senses.flatMap((s) => (s.kind === 'date' && s.date.month === undefined ? (s.date.year ?? []) : [])),
  );
  return others.length === 0 && first !== undefined && last !== undefined && last - first + 1 === years;
}

function isSupposing(chunk: Chunk): boolean {
  return (
    isFree(chunk) ||
    isMention(chunk) ||
    isText(chunk) ||
    hasKind(chunk, 'ask') ||
    hasKind(chunk, 'choose') ||
    hasKind(chunk, 'pronoun') ||
    (!hasContent(chunk) &&
      (hasKind(chunk, 'free') || hasKind(chunk, 'preposition') || hasKind(chunk, 'light'))) ||
    [MOST, LEAST, SUPPOSING].some((words) => isOf(words)(chunk))
  );
}

/** "how many sessions": the name of a role that is a number. */
function isCount({ senses }: Chunk, { definitions }: KnowledgeIndex): boolean {
  return (
    senses.length > 0 &&
    senses.every(
      (s) =>
        s.kind === 'role' && definitions.get(s.relation)?.roles[s.role]?.asks.includes('how many') === true,
    )
  );
}

function isOf(words: ReadonlySet<string>): (chunk: Chunk) => boolean {
  return (chunk) => words.has(chunk.words.join(' '));
}
