import type { DateMention } from './date-mention.ts';
import { DATE_JOINERS } from './en/date-words.ts';
import type { Token } from './token.ts';

/** Joins neighbouring mentions of one date: "Wednesday, September 7", "September 7 (Wednesday)", "May last year". */
export function mergeDates(
  tokens: readonly Token[],
  mentions: readonly DateMention[],
): readonly DateMention[] {
  const merged: DateMention[] = [];
  for (const mention of mentions) {
    const before = merged.at(-1);
    const both =
      before !== undefined && areNeighbours(tokens, before, mention) ? join(before, mention) : undefined;
    if (both === undefined) merged.push(mention);
    else merged[merged.length - 1] = both;
  }
  return merged;
}

const MAX_GAP = 2;

function areNeighbours(tokens: readonly Token[], before: DateMention, after: DateMention): boolean {
  const gap = tokens.slice(before.to, after.from);
  return gap.length <= MAX_GAP && gap.every(({ norm }) => DATE_JOINERS.has(norm));
}

function join(before: DateMention, after: DateMention): DateMention | undefined {
  const span = { from: before.from, to: after.to };
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const isWeekday = one.weekday !== undefined && one.date === undefined;
    const isDay = other.date?.day !== undefined && other.weekday === undefined && other.time === undefined;
    if (isWeekday && isDay) return { ...other, ...span, weekday: one.weekday };
  }
  const year = after.date?.month === undefined ? after.date?.year : undefined;
  if (before.date?.month === undefined || before.date.year !== undefined || year === undefined)
    return undefined;
  const relative = after.relative === true ? { relative: true } : {};
  return { ...before, ...span, date: { ...before.date, year }, ...relative };
}
