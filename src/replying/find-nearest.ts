import type { Briefing, Span } from '../briefing/model.ts';
import { segmentSentences } from '../briefing/segment-sentences.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { isKnownWord } from '../language/known-words.ts';
import { tokenise } from '../language/tokenise.ts';

interface Passage {
  readonly briefing: Briefing;
  readonly span: Span;
}

export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** Form → the places of the passages that hold it, each with what it adds to the passage's score. */
  readonly weights: ReadonlyMap<string, readonly (readonly [place: number, weight: number])[]>;
}

/** Prepares the sentences of the briefings for `findNearest`. */
export function indexPassages(briefings: readonly Briefing[]): PassageIndex {
  const passages = briefings.flatMap((briefing) =>
    segmentSentences(briefing.text).map((span) => ({ briefing, span })),
  );
  const counts = passages.map(({ briefing, span }) => countForms(briefing.text.slice(span.start, span.end)));
  const frequency = new Map<string, number>();
  for (const { forms } of counts)
    for (const form of forms.keys()) frequency.set(form, (frequency.get(form) ?? 0) + 1);
  const averageLength = counts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, passages.length);
  const weights = new Map<string, [number, number][]>();
  for (const [form, holders] of frequency) {
    const inverse = Math.log(1 + (passages.length - holders + 0.5) / (holders + 0.5));
    const added: [number, number][] = [];
    for (const [place, { forms, length }] of counts.entries()) {
      const count = forms.get(form);
      if (count === undefined) continue;
      added.push([place, (inverse * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / averageLength))]);
    }
    weights.set(form, added);
  }
  return { passages, weights };
}

/** How often each form stands in a text, and its length in words. */
function countForms(text: string): { readonly forms: ReadonlyMap<string, number>; readonly length: number } {
  const forms = new Map<string, number>();
  const words = tokenise(text).filter((token) => token.kind === 'word');
  for (const token of words)
    for (const form of formsOf(token.norm)) forms.set(form, (forms.get(form) ?? 0) + 1);
  return { forms, length: words.length };
}

/**
 * The sentence closest to the words of a question by BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.75); undefined
 * where no sentence shares a word that says anything.
 */
export function findNearest(
  words: readonly string[],
  { passages, weights }: PassageIndex,
): { briefing: Briefing; span: Span } | undefined {
  const forms = new Set(words.flatMap((word) => formsOf(word)));
  const scores = new Float64Array(passages.length);
  for (const form of forms) {
    if (form.length < MIN_FORM_CHARS) continue;
    for (const [place, weight] of weights.get(form) ?? []) scores[place] = (scores[place] ?? 0) + weight;
  }
  const best = Math.max(...scores);
  return best > 0 ? passages[scores.indexOf(best)] : undefined;
}

const MIN_FORM_CHARS = 3;

/** True for words that a reply may repeat: the vocabulary's, never a stranger's own. */
export function isRepeatable(word: string): boolean {
  return isKnownWord(word);
}
