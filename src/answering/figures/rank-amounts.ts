import type { Decision } from '../../deciding/decision.ts';
import { parseNumber } from '../../language/find-numbers.ts';
import { areComparable, compareQuantities } from '../../language/quantity.ts';
import { type Amount, amountsOf } from '../../matching/amounts-of.ts';
import { answersOf } from '../../matching/asked-fillers.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import { clauseOperator } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { rereadAs } from '../rewrite-chunks.ts';
import { type DegreeWord, findDegrees, isBareDegree } from './degree-words.ts';
import { readWords } from './read-words.ts';

/**
 * "Who pays most for X?", "Which pays more for X, A or B?": the amounts of what the rest of the question tells, where they
 * differ in nothing else but in what is asked for.
 */
export function rankAmounts(
  clause: Clause,
  index: KnowledgeIndex,
  put: (clause: Clause) => Decision,
): Decision | undefined {
  if (!index.mechanisms.figures || clause.kind !== 'ask' || clause.asks.length !== 1) return undefined;
  const words = readWords(clause);
  const [degree, ...others] = findDegrees(words);
  if (degree === undefined || others.length > 0 || !isBareDegree(degree, words)) return undefined;
  const offered = offeredIn(clause.chunks);
  const two = clause.chunks.find(isTwo);
  if (degree.form === 'comparative' && offered.length === 0 && two === undefined) return undefined;
  const said = words.slice(degree.from, degree.to).map(({ chunk }) => chunk);
  const rest = clause.chunks.filter(
    (chunk) => chunk !== two && !said.includes(chunk) && !offered.includes(chunk),
  );
  const told = put(rereadAs(clause, withoutLinks(rest)));
  if (told.kind !== 'answered' || told.polarity !== undefined) return undefined;
  const rivals = told.matches.flatMap((match) => toRival(match, offered, index) ?? []);
  return tellFirst(rivals, degree, offered, index);
}

interface Rival {
  readonly match: Match;
  readonly answer: string;
  readonly amount: Amount;
}

function toRival(match: Match, offered: readonly Chunk[], index: KnowledgeIndex): Rival | undefined {
  const [amount, ...more] = amountsOf(match.fact, index);
  const [answer, ...others] = answersOf(match, index);
  if (amount === undefined || more.length > 0 || answer === undefined || others.length > 0) return undefined;
  const isOffered = offered.length === 0 || offered.some((chunk) => names(chunk, answer));
  return isOffered ? { match, answer, amount } : undefined;
}

function tellFirst(
  rivals: readonly Rival[],
  { direction, form }: DegreeWord,
  offered: readonly Chunk[],
  index: KnowledgeIndex,
): Decision | undefined {
  const [one, ...others] = rivals;
  if (one === undefined || others.length === 0) return undefined;
  if (form === 'comparative' && rivals.length !== 2) return undefined;
  if (offered.some((chunk) => hasKind(chunk, 'entity') && !rivals.some(({ answer }) => names(chunk, answer))))
    return undefined;
  if (others.some((other) => !isLike(one, other))) return undefined;
  const sign = direction === 'more' ? -1 : 1;
  const ranked = [...rivals].sort(
    (a, b) => sign * (compareQuantities(a.amount.quantity, b.amount.quantity) ?? 0),
  );
  const [top, next] = ranked as [Rival, Rival];
  if (compareQuantities(top.amount.quantity, next.amount.quantity) === 0) return undefined;
  const matches = (form === 'comparative' ? [top, next] : [top]).map(tellAmount);
  return {
    kind: 'answered',
    matches,
    entities: [top.answer],
    lead: index.entities.get(top.answer)?.name ?? '',
  };
}

/** The answer with how much it is of. */
function tellAmount({ match, amount: { role } }: Rival): Match {
  return { ...match, bindings: [...match.bindings, { as: 'role', chunks: [], role }] };
}

/** Nothing but who it is, how much and when sets the facts apart. */
function isLike(one: Rival, other: Rival): boolean {
  if (one.match.fact.definition !== other.match.fact.definition) return false;
  if (!areComparable(one.amount.quantity, other.amount.quantity)) return false;
  const asked = one.match.asked.map(({ role }) => role.name);
  const tell = ({ match }: Rival): string =>
    match.fact.roles
      .filter(
        ({ name, lentBy, definition: { kinds } }) =>
          lentBy === undefined &&
          !asked.includes(name) &&
          !kinds.includes('quantity') &&
          !kinds.includes('date'),
      )
      .map(({ name, own }) => `${name}:${own.join()}`)
      .join(' ');
  return tell(one) === tell(other);
}

/** The names on both sides of an "or", with it. */
function offeredIn(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex((chunk) => clauseOperator(chunk) === 'or');
  const run = at < 0 ? [] : chunks.slice(at - 1, at + 2);
  return run.length === 3 && [0, 2].every((i) => hasKind(run[i] as Chunk, 'entity')) ? run : [];
}

/** "Which of the two countries …?": of what sort they are is no part of what is asked of them. */
function isTwo(chunk: Chunk): boolean {
  return hasKind(chunk, 'sort') && chunk.words.some((word) => parseNumber(word) === 2);
}

function names({ senses }: Chunk, id: string): boolean {
  return senses.some((sense) => sense.kind === 'entity' && sense.entity === id);
}

/** Commas that set off what was taken out join nothing. */
function withoutLinks(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter(({ punctuation }) => !punctuation);
}
