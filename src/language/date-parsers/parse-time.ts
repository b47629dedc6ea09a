import type { DateParser } from '../date-mention.ts';
import { HALF_DAYS, HOUR_WORDS, NAMED_TIMES, TIME_ZONES } from '../en/date-words.ts';

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const HALF_DAY_HOURS = 12;

/** "10:30", "5 pm", "10 o'clock", "noon", "14:32:07 UTC". */
export const parseTime: DateParser = (tokens, from) => {
  const word = tokens[from]?.norm ?? '';
  const named = NAMED_TIMES.get(word);
  if (named !== undefined) return { from, to: from + 1, time: named };
  const clock = CLOCK.exec(word);
  const after = tokens[from + 1]?.norm ?? '';
  const halfDay = HALF_DAYS.get(after);
  const isHour = /^\d{1,2}$/.test(word) && (halfDay !== undefined || HOUR_WORDS.has(after));
  if (clock === null && !isHour) return undefined;
  const hour = toHour(Number(clock?.[1] ?? word), halfDay);
  const minute = Number(clock?.[2] ?? 0);
  if (hour === undefined || minute > 59) return undefined;
  const hasUnit = halfDay !== undefined || HOUR_WORDS.has(after);
  const to = hasUnit ? from + 2 : from + 1;
  const zone = tokens[to]?.norm ?? '';
  const seconds = clock?.[3] === undefined ? '' : `:${clock[3]}`;
  const time = `${pad(hour)}:${pad(minute)}${seconds}`;
  return TIME_ZONES.has(zone) ? { from, to: to + 1, time, zone: zone.toUpperCase() } : { from, to, time };
};

function toHour(hour: number, halfDay: number | undefined): number | undefined {
  if (halfDay === undefined) return hour <= 24 ? hour % 24 : undefined;
  return hour >= 1 && hour <= HALF_DAY_HOURS ? (hour % HALF_DAY_HOURS) + halfDay : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
