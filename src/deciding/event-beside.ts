import { firstDayOf } from '../language/dates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';

/** The event before or after another in the order of time; undefined where no other date is known, or several events share it. */
export function eventBeside(event: string, step: -1 | 1, index: KnowledgeIndex): string | undefined {
  const dated = datedEvents(index);
  const own = dated.find((entry) => entry.event === event)?.day;
  if (own === undefined) return undefined;
  const beyond = dated.filter(({ day }) => (step < 0 ? day < own : day > own));
  const nearest =
    step < 0 ? Math.max(...beyond.map(({ day }) => day)) : Math.min(...beyond.map(({ day }) => day));
  const found = beyond.filter(({ day }) => day === nearest).map((entry) => entry.event);
  const main = index.briefings.flatMap((briefing) => briefing.mainEvent ?? []);
  return found.length === 1 ? found[0] : found.find((id) => main.includes(id));
}

const cache = new WeakMap<KnowledgeIndex, readonly { readonly event: string; readonly day: number }[]>();

/** The events whose date a fact tells that describes them. */
function datedEvents(index: KnowledgeIndex): readonly { readonly event: string; readonly day: number }[] {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const dated = index.facts.flatMap((fact) => {
    const described = fact.fact.roles[fact.definition.describes ?? ''] ?? [];
    const dates = fact.roles.flatMap((role) => role.own).flatMap((id) => index.entities.get(id)?.date ?? []);
    const [date] = dates;
    if (date === undefined) return [];
    return described
      .filter((id) => index.entities.get(id)?.kind === 'event')
      .map((id) => ({ event: id, day: firstDayOf(date) }));
  });
  cache.set(index, dated);
  return dated;
}
