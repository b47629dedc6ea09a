import type { PartialDate } from '../briefing/model.ts';
import { weekdayOf } from '../language/dates.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import { DAY_JOINERS, DAY_SUBJECTS, PRESENT_DAY } from '../language/en/date-words.ts';
import type { Token } from '../language/token.ts';
import { type Chunk, isFree } from './chunk.ts';
import type { WordsOfBriefing } from './is-idle.ts';

/** What a message says of the present day, beside what else it says. */
export interface StatedDay {
  readonly words: string;
  /** True where it is the day from which dates are reckoned. */
  readonly agrees: boolean;
  /** The message without that. */
  readonly rest: readonly Token[];
}

/** "It's Monday 5th today, how many days are left?": a part of the message that tells which day it is, and nothing else. */
export function findStatedDay(tokens: readonly Token[], { read }: WordsOfBriefing): StatedDay | undefined {
  if (!tokens.some(({ norm }) => norm === PRESENT_DAY)) return undefined;
  let start = 0;
  for (let end = 0; end <= tokens.length; end++) {
    if (end < tokens.length && !isBreak(tokens, end)) continue;
    const part = tokens.slice(start, end);
    const stated = tokens[end]?.text === ASKING ? undefined : readDay(part, read);
    const rest = [...tokens.slice(0, start), ...tokens.slice(end + 1)];
    if (stated !== undefined && rest.some(({ kind }) => kind === 'word'))
      return { words: part.map(({ text }) => text).join(' '), agrees: stated, rest };
    start = end + 1;
  }
  return undefined;
}
const ASKING = '?';

function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.kind === 'punctuation' || DAY_JOINERS.has(token.norm);
}

/** Whether the day that some words say today is agrees with what the briefing takes for it; undefined where they say more. */
function readDay(part: readonly Token[], read: WordsOfBriefing['read']): boolean | undefined {
  if (auxiliaries.has(part[0]?.norm ?? '')) return undefined;
  const isToday = ({ norm }: Token): boolean => norm === PRESENT_DAY;
  const [chunk] = read(part.filter(isToday).slice(0, 1));
  const today = chunk?.senses.find((s) => s.kind === 'date')?.date;
  const said = read(part.filter((token) => !isToday(token)));
  const days = said.filter(namesDay);
  if (today === undefined || days.length === 0) return undefined;
  if (!said.every((one) => namesDay(one) || isFree(one) || DAY_SUBJECTS.has(one.words.join(' '))))
    return undefined;
  return days.every((one) => isDay(one, today));
}

function namesDay({ senses }: Chunk): boolean {
  return senses.some((s) => s.kind === 'date' || s.kind === 'weekday' || (s.kind === 'number' && s.ordinal));
}

/** True where all that is said of a day is so of another. */
function isDay({ senses }: Chunk, day: Partial<PartialDate>): boolean {
  return senses.some((s) => {
    if (s.kind === 'weekday') return s.weekday === weekdayOf(day);
    if (s.kind === 'number') return s.ordinal && s.number === day.day;
    if (s.kind !== 'date' || (s.weekday !== undefined && s.weekday !== weekdayOf(day))) return false;
    const { year = day.year, month = day.month, day: inMonth = day.day } = s.date;
    return year === day.year && month === day.month && inMonth === day.day;
  });
}
