import type { PartialDate, Span } from './model.ts';
import { segmentSentences } from './segment-sentences.ts';
import { OPENERS, SELDOM_FINAL } from './sentence-words.ts';

export interface DateMention {
  readonly kind: 'date';
  readonly span: Span;
  readonly date: Partial<PartialDate>;
}

export type Mention =
  | { readonly kind: 'name'; readonly span: Span; readonly words: readonly string[] }
  | { readonly kind: 'figure'; readonly span: Span; readonly digits: string }
  | DateMention;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’&]?[\p{L}\p{M}\p{N}]+)*/gu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opensSentence: boolean;
}

/**
 * The names, figures and dates of a text, as far as writing shows them: capitals, digits, and the months and
 * weekdays of the language. A word that opens a sentence is a name only if it is capitalised elsewhere too.
 */
export function findMentions(text: string, language: string): readonly Mention[] {
  const calendar = readCalendar(language);
  const words = listWords(text);
  const inside = new Set(words.filter((word) => !word.opensSentence).map((word) => word.text));
  const mentions: Mention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    const month = calendar.months.get(word.text.toLowerCase());
    if (month !== undefined && isCapitalised(word.text, language)) {
      const { date, span, last } = readDate(text, words, index, month);
      if (date.day !== undefined || date.year !== undefined) {
        const previous = mentions.at(-1);
        if (previous !== undefined && previous.span.start >= span.start) mentions.pop();
        mentions.push({ kind: 'date', span, date });
        index = last;
        continue;
      }
    }
    if (/^\p{N}/u.test(word.text)) {
      mentions.push({ kind: 'figure', span: word, digits: readDigits(word.text) });
    } else if (
      isName(word, inside) &&
      !calendar.weekdays.has(word.text.toLowerCase()) &&
      month === undefined
    ) {
      const last = findEndOfName(text, words, index, calendar);
      const run = words.slice(index, last + 1);
      mentions.push({
        kind: 'name',
        span: { start: word.start, end: words[last]?.end ?? word.end },
        words: run.map((part) => part.text),
      });
      index = last;
    }
  }
  return mentions;
}

/** The digits that a figure is compared by: "66th" and "66", "1,500" and "1500" are one. */
export function readDigits(figure: string): string {
  return /^[\p{N}.,]*\p{N}/u.exec(figure)?.[0].replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '') ?? figure;
}

/** The names of months and weekdays in a language and their abbreviations, in small letters, by their numbers from 1. */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  /** Monday is the first. */
  readonly weekdays: ReadonlyMap<string, number>;
}

export function readCalendar(language: string): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      months.set(
        month
          .format(Date.UTC(2011, index, 1))
          .toLowerCase()
          .replace(/\.$/, ''),
        index + 1,
      );
      weekdays.set(
        weekday
          .format(Date.UTC(2011, 0, index + FIRST_MONDAY))
          .toLowerCase()
          .replace(/\.$/, ''),
        (index % DAYS_A_WEEK) + 1,
      );
    }
  }
  for (const names of [months, weekdays])
    for (const [name, number] of names)
      for (const short of SELDOM_FINAL) if (name.startsWith(short)) names.set(short, number);
  return { months, weekdays };
}

/** The third of January 2011 was a Monday. */
const FIRST_MONDAY = 3;
const DAYS_A_WEEK = 7;

function listWords(text: string): readonly Word[] {
  return segmentSentences(text, { splitQuotations: true }).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].map((match, index) => ({
      text: match[0].replace(/['’]s$/u, ''),
      start: start + match.index,
      end: start + match.index + match[0].replace(/['’]s$/u, '').length,
      opensSentence: index === 0 || isLabel(text, start + match.index),
    })),
  );
}

/** "Reported by: …": what stands before the colon of a line is capitalised as the beginning of a sentence is. */
function isLabel(text: string, at: number): boolean {
  return (at === 0 || text[at - 1] === '\n') && /^[^\n:.]{1,30}:\s/u.test(text.slice(at, at + 40));
}

function isCapitalised(word: string, language: string): boolean {
  return /^\p{Lu}/u.test(word) || !/^(?:en|de)\b/u.test(language);
}

function isName(word: Word, inside: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}{2}/u.test(word.text) && OPENERS.has(word.text.toLowerCase())) return false;
  return (
    /^\p{Lu}/u.test(word.text) &&
    (!word.opensSentence || inside.has(word.text) || /^\p{Lu}{2}/u.test(word.text))
  );
}

/** A name goes on over capitalised words that only spaces, hyphens, “&” or a full stop of an abbreviation part. */
function findEndOfName(text: string, words: readonly Word[], first: number, calendar: Calendar): number {
  let last = first;
  for (let next = first + 1; next < words.length; next += 1) {
    const word = words[next];
    const gap = text.slice(words[last]?.end, word?.start);
    if (
      word === undefined ||
      word.opensSentence ||
      !/^(?:[ \u00a0-]|\. ?| & )$/u.test(gap) ||
      !/^\p{Lu}/u.test(word.text)
    )
      break;
    const lower = word.text.toLowerCase();
    if (calendar.months.has(lower) || calendar.weekdays.has(lower)) break;
    last = next;
  }
  return last;
}

/** Reads "September 7, 2010", "7 September 2010", "September 2010" around the month's name. */
function readDate(text: string, words: readonly Word[], index: number, month: number) {
  const number = (at: number, longest: number) => {
    const word = words[at];
    const digits = word === undefined ? '' : readDigits(word.text);
    const [from, to] = at < index ? [word?.end, words[at + 1]?.start] : [words[at - 1]?.end, word?.start];
    const near = /^[,. \u00a0]{1,2}$/u.test(text.slice(from, to));
    return near && /^\d+$/.test(digits) && digits.length <= longest ? Number(digits) : undefined;
  };
  const isDay = (value: number | undefined): value is number =>
    value !== undefined && value >= 1 && value <= 31;
  const isYear = (value: number | undefined): value is number =>
    value !== undefined && value >= 1000 && !isCount(text, words, last + 1);
  let first = index;
  let last = index;
  let day: number | undefined;
  const before = number(index - 1, 2);
  const after = number(index + 1, 4);
  if (isDay(before)) {
    day = before;
    first = index - 1;
  } else if (isDay(after)) {
    day = after;
    last = index + 1;
  }
  const behind = number(last + 1, 4);
  const year = isYear(behind) ? behind : undefined;
  if (year !== undefined) last += 1;
  const date = { month, ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }) };
  return { date, last, span: { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 } };
}

const EARLIEST_YEAR_BESIDE_NOUN = 1900;

/** "On 8 April, 1,284 people": what marks off its thousands is no year, nor is a low number between a comma and a word. */
function isCount(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    !/^\p{N}+$/u.test(word.text) ||
    (Number(word.text) < EARLIEST_YEAR_BESIDE_NOUN &&
      text.slice(words[at - 1]?.end, word.start).startsWith(',') &&
      /^ \p{Ll}/u.test(text.slice(word.end, word.end + 2)))
  );
}
