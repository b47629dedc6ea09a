import type { PartialDate } from '../briefing/model.ts';
import { daysBetween, weekdayOf } from '../language/dates.ts';
import type { Sense } from '../language/sense.ts';

export type DateSense = Extract<Sense, { kind: 'date' | 'weekday' | 'range' }>;

/** True for the senses that name a time. */
export function isDateSense(sense: Sense): sense is DateSense {
  return sense.kind === 'date' || sense.kind === 'weekday' || sense.kind === 'range';
}

/** "14:32" is any second of that minute; a zone counts where both name one. */
function sameTime(asked: Partial<PartialDate>, date: PartialDate): boolean {
  if (date.time === undefined || asked.time === undefined) return false;
  const zones = asked.zone === undefined || date.zone === undefined || asked.zone === date.zone;
  return zones && (date.time === asked.time || date.time.startsWith(`${asked.time}:`));
}

/** Whether a date that a question names, as far as it names it, is the date of a fact. */
export function datesMatch(sense: DateSense, date: PartialDate): boolean {
  if (sense.kind === 'weekday') return weekdayOf(date) === sense.weekday;
  if (sense.kind === 'range')
    return (daysBetween(sense.first, date) ?? -1) >= 0 && (daysBetween(date, sense.last) ?? -1) >= 0;
  const asked: Partial<PartialDate> = sense.date;
  if (asked.year !== undefined && asked.year !== date.year) return false;
  if (asked.month !== undefined && asked.month !== date.month) return false;
  if (asked.day !== undefined && asked.day !== date.day) return false;
  if (asked.time !== undefined && !sameTime(asked, date)) return false;
  return sense.weekday === undefined || weekdayOf(date) === undefined || weekdayOf(date) === sense.weekday;
}
