import type { Briefing } from '../briefing/model.ts';
import { formatDate } from '../language/dates.ts';

/** What tells a briefing from the others: its agency and date, else its title. "Itar-Tass of 5 September 2011". */
export function nameSource(briefing: Briefing, all: readonly Briefing[]): string {
  const name = originOf(briefing);
  const alone = all.every((other) => other.id === briefing.id || originOf(other) !== name);
  return alone ? name : `“${briefing.title}”`;
}

function originOf({ agency, date }: Briefing): string {
  return `${agency} of ${formatDate(date)}`;
}
