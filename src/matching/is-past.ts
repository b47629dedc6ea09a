import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';

/** When something is asked; `today` is the caller's present as YYYYMMDD, where it is known. */
export interface Present {
  readonly today: number | undefined;
  readonly index: KnowledgeIndex;
}

/** True where all dates of a fact are past, or the briefing itself is long past. */
export function isPast(fact: IndexedFact, { today, index }: Present): boolean {
  if (today === undefined) return false;
  const dates = fact.roles.flatMap((role) => role.own).flatMap((id) => index.entities.get(id)?.date ?? []);
  const latest = Math.max(...dates.map((d) => d.year * 10_000 + (d.month ?? 12) * 100 + (d.day ?? 31)), 0);
  return latest > 0 ? today > latest : isStale(fact, { today });
}

/** More than a month after the briefing. */
export function isStale(fact: IndexedFact, { today }: Pick<Present, 'today'>): boolean {
  const { year, month = 12, day = 31 } = fact.briefing.date;
  return today !== undefined && today > year * 10_000 + (month + 1) * 100 + day;
}
