import { datedEarlier, datedLater, type Unit } from '../language/en/time-words.ts';
import type { Operator } from '../language/language-data.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasKind } from '../understanding/chunk.ts';
import { namesEvent } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { namesDate } from './names-date.ts';
import { type TimeReading, unitOf } from './read-time-words.ts';

/** What a question wants of dates. */
export type DateIntent =
  | { readonly kind: 'span'; readonly unit: Unit | undefined; readonly ofAge: boolean; readonly ago: boolean }
  | { readonly kind: 'first' | 'last' | 'order' | 'closer' }
  | { readonly kind: 'before' | 'after'; readonly either: boolean }
  | {
      readonly kind: 'distance';
      readonly number: number;
      readonly unit: Unit;
      readonly than: 'more' | 'less' | 'equal';
    }
  | { readonly kind: 'same'; readonly unit: Unit | 'weekday'; readonly anniversary: boolean }
  /** What two dates share. */
  | { readonly kind: 'common' }
  /** The one day that lies between two dates. */
  | { readonly kind: 'between' }
  /** How much two dates lack of lying a span apart. */
  | { readonly kind: 'lack'; readonly number: number; readonly unit: Unit }
  | { readonly kind: 'shift'; readonly number: number; readonly unit: Unit; readonly back: boolean };

/** What a clause wants of dates, by its words of time; undefined where it wants nothing of them. */
export function intentOf(clause: Clause, time: TimeReading, index: KnowledgeIndex): DateIntent | undefined {
  const has = (operator: Operator): boolean =>
    clause.operators.includes(operator) ||
    clause.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'operator' && s.operator === operator));
  const { unit, number } = time;
  const word = clause.asks[0]?.word;
  const ordered = has('before') || has('after') || time.has('earlier') || time.has('later');
  if (time.has('sequence') && clause.kind !== 'check') return { kind: 'order' };
  if (time.has('closer')) return { kind: 'closer' };
  if (clause.kind === 'check') {
    if (time.has('anniversary')) return { kind: 'same', unit: 'day', anniversary: true };
    if (has('same') || time.has('same'))
      return { kind: 'same', unit: asksWeekday(clause) ? 'weekday' : (unit ?? 'day'), anniversary: false };
    if (unit !== undefined && (ordered || time.has('span') || time.has('within') || has('between')))
      return {
        kind: 'distance',
        number: number ?? 1,
        unit,
        than: has('more') ? 'more' : time.has('within') || has('less') ? 'less' : 'equal',
      };
    const both = has('before') && has('after');
    if (both) return { kind: 'before', either: true };
    if (startsWithOperator(clause)) return undefined;
    if (has('before') || time.has('earlier')) return { kind: 'before', either: false };
    return has('after') || time.has('later') ? { kind: 'after', either: false } : undefined;
  }
  const dated = edgeOfDates(clause, index);
  if (dated !== undefined) return { kind: dated };
  if (asksCommon(clause, time)) return { kind: 'common' };
  if (time.whole !== undefined && asksSpanOf(clause, unit)) return { kind: 'lack', ...time.whole };
  if ((word === 'what' || word === 'which') && number === undefined && has('between') && asksDay(clause))
    return { kind: 'between' };
  if (
    (word === 'what' || word === 'which' || word === 'when') &&
    unit !== undefined &&
    number !== undefined &&
    (has('before') || has('after') || time.has('age'))
  )
    return { kind: 'shift', number, unit, back: has('before') };
  const lasting = clause.chunks.some((chunk) =>
    chunk.senses.some((s) => s.kind === 'relation' && s.lasting === true),
  );
  const asksSpan = asksSpanOf(clause, unit);
  if (
    time.has('age') &&
    (asksSpan || clause.kind === 'fragment' || word === 'how' || word === 'what' || word === 'when')
  )
    return { kind: 'span', unit, ofAge: true, ago: time.has('ago') };
  if (word === 'when' && time.has('ago')) return { kind: 'span', unit, ofAge: false, ago: true };
  if (asksSpan) return { kind: 'span', unit, ofAge: lasting, ago: time.has('ago') };
  if (
    time.has('span') &&
    word !== 'who' &&
    !ordered &&
    !asksForThing(clause, index) &&
    !asksWhich(clause, time)
  )
    return { kind: 'span', unit, ofAge: false, ago: false };
  if ((word === 'which' || word === 'what') && !asksForDoer(clause) && !asksForThing(clause, index)) {
    if (time.has('earlier')) return { kind: 'first' };
    if (time.has('later')) return { kind: 'last' };
  }
  return undefined;
}

/** "Which has the earlier deadline?": which of several dates that are called the same. */
function edgeOfDates({ chunks }: Clause, index: KnowledgeIndex): 'first' | 'last' | undefined {
  const at = chunks.findIndex((chunk, i) => i > 0 && namesDate(chunk, index)) - 1;
  const word = chunks[at]?.words.join(' ') ?? '';
  return EARLIER.has(word) ? 'first' : LATER.has(word) ? 'last' : undefined;
}
const EARLIER: ReadonlySet<string> = wordSetOf(datedEarlier);
const LATER: ReadonlySet<string> = wordSetOf(datedLater);

/** "Which points are they apart on?" asks for no time. */
function asksWhich({ asks, chunks }: Clause, time: TimeReading): boolean {
  return asks.some(
    ({ word, phrase }) =>
      word === 'which' &&
      phrase?.chunks.every((chunk) => chunks.includes(chunk) && !time.isTime(chunks.indexOf(chunk))) === true,
  );
}

/** "Which capital hosted the earlier round?" asks for no event. */
function asksForThing({ asks }: Clause, index: KnowledgeIndex): boolean {
  const chunks = asks[0]?.phrase?.chunks ?? [];
  return chunks.some(
    (chunk) =>
      !namesDate(chunk, index) &&
      chunk.senses.length > 0 &&
      chunk.senses.every(
        (s) => (s.kind === 'sort' && s.sort !== 'date' && s.sort !== 'weekday') || s.kind === 'role',
      ) &&
      !namesEvent(chunk),
  );
}

/** "What do the dates share?"; "what share" is a noun. */
function asksCommon({ asks, chunks }: Clause, time: TimeReading): boolean {
  const word = asks[0]?.word;
  const asksNoun = chunks.some((chunk, i) => hasKind(chunk, 'ask') && time.is(i + 1, 'common'));
  return (word === 'what' || word === 'which') && time.has('common') && !asksNoun;
}

/** "How long", "how many days"; not "how many tonnes a year". */
export function asksSpanOf({ asks }: Clause, unit: Unit | undefined): boolean {
  return asks.some(
    ({ word, phrase }) =>
      word === 'how long' ||
      (word === 'how many' &&
        unit !== undefined &&
        (phrase === undefined || phrase.chunks.some((chunk) => unitOf(chunk) !== undefined))),
  );
}

function asksWeekday(clause: Clause): boolean {
  return clause.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'sort' && s.sort === 'weekday'));
}

/** "Which day …", "which weekday …" */
function asksDay({ asks }: Clause): boolean {
  return asks.some(({ phrase }) =>
    phrase?.chunks.some((chunk) =>
      chunk.senses.some((s) => s.kind === 'sort' && (s.sort === 'weekday' || s.sort === 'date')),
    ),
  );
}

/** "Which city hosted the one before?": the city, not which of two came first. */
function asksForDoer(clause: Clause): boolean {
  return clause.chunks.some((chunk) =>
    chunk.senses.some((s) => s.kind === 'relation' && s.doer !== undefined),
  );
}

/** "Before the talks, did …": when, not which of two. */
function startsWithOperator(clause: Clause): boolean {
  const first = clause.chunks.find((chunk) => !chunk.punctuation);
  return first?.senses.some((s) => s.kind === 'operator') === true;
}
