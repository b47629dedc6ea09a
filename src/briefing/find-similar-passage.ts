import { foldCharacters } from './fold-characters.ts';
import type { Span } from './model.ts';
import { segmentSentences } from './segment-sentences.ts';

const LONGEST_PATTERN_CHARS = 600;
const MOST_CELLS = 2_000_000;
const MOST_EDITS_SHARE = 0.4;
const LEAST_SHARED_WORDS = 0.5;

/**
 * The stretch of the text most like a quotation that is not in it, in whole words: the one with the fewest edits
 * (Sellers 1980), else the sentence that shares most of its words; undefined where nothing is alike.
 */
export function findSimilarPassage(quote: string, text: string): Span | undefined {
  const sentence = findSentenceOfWords(quote, text);
  const pattern = foldCharacters(quote.slice(0, LONGEST_PATTERN_CHARS)).folded.trim();
  const small = pattern.length * text.length <= MOST_CELLS;
  const area = small ? { start: 0, end: text.length } : sentence;
  const passage = area && findFewestEdits(pattern, text, area);
  return passage ?? sentence;
}

function findFewestEdits(pattern: string, text: string, area: Span): Span | undefined {
  const { folded, offsets } = foldCharacters(text.slice(area.start, area.end));
  let edits = Array.from({ length: pattern.length + 1 }, (_, index) => index);
  let starts = new Array<number>(pattern.length + 1).fill(0);
  let best = { edits: Math.floor(pattern.length * MOST_EDITS_SHARE) + 1, start: 0, end: 0 };
  for (let column = 1; column <= folded.length; column += 1) {
    const nextEdits = [0];
    const nextStarts = [column];
    for (let row = 1; row <= pattern.length; row += 1) {
      const same = pattern[row - 1] === folded[column - 1];
      const replaced = (edits[row - 1] ?? 0) + (same ? 0 : 1);
      const added = (edits[row] ?? 0) + 1;
      const dropped = (nextEdits[row - 1] ?? 0) + 1;
      const least = Math.min(replaced, added, dropped);
      nextEdits.push(least);
      const from = least === replaced ? starts[row - 1] : least === added ? starts[row] : nextStarts[row - 1];
      nextStarts.push(from ?? 0);
    }
    edits = nextEdits;
    starts = nextStarts;
    const total = edits[pattern.length] ?? Number.POSITIVE_INFINITY;
    if (total < best.edits) best = { edits: total, start: starts[pattern.length] ?? 0, end: column };
  }
  if (best.end === 0) return undefined;
  const start = area.start + (offsets[best.start] ?? 0);
  const end = area.start + (offsets[best.end] ?? 0);
  return extendToWords(text, { start, end });
}

function extendToWords(text: string, span: Span): Span {
  let { start, end } = span;
  const inWord = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
  while (start > 0 && inWord(start) && inWord(start - 1)) start -= 1;
  while (end < text.length && inWord(end - 1) && inWord(end)) end += 1;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function findSentenceOfWords(quote: string, text: string): Span | undefined {
  const wanted = wordsOf(quote);
  let best: { span: Span; shared: number } | undefined;
  for (const span of segmentSentences(text, { splitQuotations: true })) {
    const words = wordsOf(text.slice(span.start, span.end));
    const shared = [...wanted].filter((word) => words.has(word)).length;
    if (shared >= wanted.size * LEAST_SHARED_WORDS && shared > (best?.shared ?? 0)) best = { span, shared };
  }
  return best?.span;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldCharacters(text).folded.match(/[\p{L}\p{N}]+/gu));
}
