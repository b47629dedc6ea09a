import type { PartialDate } from '../briefing/model.ts';
import { expectedWords, forecastNouns, forecastVerbs } from '../language/en/figure-words.ts';
import { joinWordList, parseWordList, splitPhrase, wordSetOf } from '../language/word-phrases.ts';
import { isIntended } from './is-intended.ts';
import type { Present } from './is-past.ts';
import type { IndexedFact } from './knowledge-index.ts';

/**
 * True of what is not so at present: what begins later, and what is planned or forecast, unless that is for a time that is
 * over ("unemployment of 6.3% at the end of 2026" in May).
 */
export function isAhead(fact: IndexedFact, { today = 0, index }: Present): boolean {
  const present = Math.max(today, numberOf(fact.briefing.date, 1, 1));
  const times = fact.roles
    .filter(({ lentBy }) => lentBy === undefined)
    .flatMap(({ own }) => own)
    .flatMap((id) => index.entities.get(id) ?? [])
    .flatMap(({ date, until }) => (date === undefined ? [] : [{ date, until: until ?? date }]));
  if (times.length > 0 && times.every(({ date }) => numberOf(date, 1, 1) > present)) return true;
  const isLater = ({ until }: { readonly until: PartialDate }): boolean => numberOf(until, 12, 31) > present;
  return (isIntended(fact) || isForecast(fact, index)) && (times.length === 0 || times.some(isLater));
}

function numberOf({ year, month, day }: PartialDate, noMonth: number, noDay: number): number {
  return year * 10_000 + (month ?? noMonth) * 100 + (day ?? noDay);
}

/** What somebody expects: the relation's first verb says so, or the name of what is measured. */
function isForecast({ roles, definition }: IndexedFact, { entities }: Present['index']): boolean {
  const [verb] = parseWordList(definition.verbs);
  if (verb !== undefined && VERBS.has(verb.join(' '))) return true;
  return roles.some(
    ({ definition: { figure }, own }) =>
      figure === 'measure' &&
      own
        .flatMap((id) => entities.get(id) ?? [])
        .some(({ name, types }) => [name, ...types].flatMap(splitPhrase).some((word) => EXPECTED.has(word))),
  );
}
const VERBS: ReadonlySet<string> = wordSetOf(forecastVerbs);
const EXPECTED: ReadonlySet<string> = new Set(joinWordList(`${expectedWords}, ${forecastNouns}`));
