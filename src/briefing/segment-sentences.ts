import type { Span } from './model.ts';
import { BEFORE_NUMBERS, OPENERS, SELDOM_FINAL, TITLES } from './sentence-words.ts';

export interface SegmentOptions {
  /** Ends a sentence inside a quotation too; otherwise a quotation up to `LONGEST_QUOTATION_CHARS` stays whole. */
  readonly splitQuotations?: boolean;
}

/** Up to this length the sentences of one quotation stand together with the words that say whose it is. */
export const LONGEST_QUOTATION_CHARS = 480;

/** As much of a sentence as tells whether its full stop ends it. */
const LONGEST_ENDING_CHARS = 40;

/** Longer than any paragraph that people write. */
const LONGEST_WINDOW_CHARS = 8192;

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)])\s/u;
const DOTTED = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.){2,}$/u;
const INITIAL = /(?:^|[^\p{L}\p{N}.'’])\p{Lu}\.$/u;
const LAST_WORD = /([\p{L}\p{M}.]+)\.$/u;
const FIRST_WORD = /^[\p{P}\s]*([\p{L}\p{M}]+)/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text, trimmed and in order: a paragraph ends one, the first line is one by itself,
 * a line break inside a paragraph ends none.
 */
export function segmentSentences(text: string, options: SegmentOptions = {}): Span[] {
  return segmentParagraphs(text, options).flat();
}

/** The sentences of each paragraph of a text. */
export function segmentParagraphs(text: string, { splitQuotations = false }: SegmentOptions = {}): Span[][] {
  return findParagraphs(text).map((paragraph) => {
    const sentences = segmentParagraph(text, paragraph);
    return splitQuotations ? sentences : joinQuotations(text, sentences);
  });
}

/** Longer lines are sentences, whatever stands at their end. */
const MOST_HEADING_WORDS = 8;

/** Whether a sentence is the heading of a section: a short line between others that ends in no full stop and gives no figure. */
export function isHeading(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  const fillsLine = beginsLine(text, start) && /^[^\S\n]*(?:\r?\n|$)/u.test(text.slice(end));
  return (
    fillsLine &&
    !LIST_ITEM.test(line) &&
    !/[\p{N}\n]|[.!?…”"’',;)]$/u.test(line) &&
    line.split(/\s+/).length <= MOST_HEADING_WORDS
  );
}

/** Whether nothing but spaces stands before an offset in its line. */
function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text[at] !== '\n' && /\s/u.test(text.charAt(at))) at--;
  return at < 0 || text[at] === '\n';
}

function findParagraphs(text: string): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let afterBreak = true;
  for (const { 1: line = '', index: start } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu)) {
    const previous = paragraphs.at(-1);
    const blank = line.trim() === '';
    if (!blank && !afterBreak && previous !== undefined && paragraphs.length > 1 && !LIST_ITEM.test(line)) {
      previous.end = start + line.length;
    } else if (!blank) {
      paragraphs.push({ start, end: start + line.length });
    }
    afterBreak = blank;
  }
  return paragraphs;
}

function segmentParagraph(text: string, { start, end }: Span): Span[] {
  const flat = text.slice(start, end).replace(/[\r\n]/gu, ' ');
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmentInWindows(flat)) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const from = start + index + segment.indexOf(trimmed);
    const span = { start: from, end: from + trimmed.length };
    const previous = spans.at(-1);
    const ending =
      previous && text.slice(Math.max(previous.start, previous.end - LONGEST_ENDING_CHARS), previous.end);
    if (previous !== undefined && goesOn(ending ?? '', trimmed)) previous.end = span.end;
    else spans.push(span);
  }
  return spans;
}

/** Segments a long paragraph piece by piece: the segmenter's time grows with the square of the length. */
function* segmentInWindows(flat: string): Generator<{ readonly segment: string; readonly index: number }> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (let start = 0; start < flat.length; ) {
    const window = flat.slice(start, start + LONGEST_WINDOW_CHARS);
    const segments = [...segmenter.segment(window)];
    const isLast = start + window.length === flat.length;
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, index: start + index };
    start += isLast ? window.length : whole.reduce((length, { segment }) => length + segment.length, 0);
  }
}

/** Whether what looks like the end of a sentence is none, judged by what stands on both sides of it. */
function goesOn(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  if (next === undefined && !/\p{N}/u.test(after)) return true;
  if (INITIAL.test(before)) return true;
  const opens = next !== undefined && OPENERS.has(next);
  if (DOTTED.test(before)) return !opens;
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '';
  if (TITLES.has(last)) return true;
  if (BEFORE_NUMBERS.has(last)) return /^\p{N}/u.test(after);
  return SELDOM_FINAL.has(last) && !opens;
}

function joinQuotations(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let first = 0; first < sentences.length; first += 1) {
    const start = sentences[first]?.start ?? 0;
    let last = first;
    let open = countOpen(text, sentences[first], 0);
    while (
      open > 0 &&
      last + 1 < sentences.length &&
      (sentences[last]?.end ?? 0) - start <= LONGEST_QUOTATION_CHARS
    ) {
      last += 1;
      open = countOpen(text, sentences[last], open);
    }
    const end = sentences[last]?.end ?? start;
    if (last > first && end - start > LONGEST_QUOTATION_CHARS) last = first;
    joined.push({ start, end: sentences[last]?.end ?? end });
    first = last;
  }
  return joined;
}

/** 1 if a quotation is open at the end of the sentence, given whether one was at its start; it never nests. */
function countOpen(text: string, sentence: Span | undefined, before: number): number {
  let open = before;
  for (const [mark] of text.slice(sentence?.start, sentence?.end).matchAll(/[“”„«»"]/gu)) {
    if (mark === '"') open = open === 0 ? 1 : 0;
    else open = mark === '“' || mark === '„' || mark === '«' ? 1 : 0;
  }
  return open;
}
