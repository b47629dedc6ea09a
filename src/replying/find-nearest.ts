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
  /** Form → its number. */
  readonly forms: ReadonlyMap<string, number>;
  /** Where the entries of each form begin; those of the last end where the last of these numbers says. */
  readonly starts: Uint32Array;
  /** Of each entry the place of a passage that holds the form. */
  readonly places: Uint32Array;
  /** Of each entry what the form adds to the passage's score. */
  readonly weights: Float64Array;
}

/** Prepares the sentences of the briefings for `findNearest`. */
export function indexPassages(briefings: readonly Briefing[]): PassageIndex {
  const passages = briefings.flatMap((briefing) =>
    segmentSentences(briefing.text).map((span) => ({ briefing, span })),
  );
  const counts = passages.map(({ briefing, span }) => countForms(briefing.text.slice(span.start, span.end)));
  const holders = new Map<string, { readonly place: number; readonly count: number }[]>();
  for (const [place, { forms }] of counts.entries())
    for (const [form, count] of forms) {
      const known = holders.get(form);
      if (known === undefined) holders.set(form, [{ place, count }]);
      else known.push({ place, count });
    }
  const averageLength = counts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, passages.length);
  const total = counts.reduce((sum, { forms }) => sum + forms.size, 0);
  const starts = new Uint32Array(holders.size + 1);
  const places = new Uint32Array(total);
  const weights = new Float64Array(total);
  let entry = 0;
  for (const [number, holding] of [...holders.values()].entries()) {
    const inverse = Math.log(1 + (passages.length - holding.length + 0.5) / (holding.length + 0.5));
    for (const { place, count } of holding) {
      const length = counts[place]?.length ?? 0;
      places[entry] = place;
      weights[entry] = (inverse * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / averageLength));
      entry++;
    }
    starts[number + 1] = entry;
  }
  const forms = new Map([...holders.keys()].map((form, number) => [form, number]));
  return { passages, forms, starts, places, weights };
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
  { passages, forms: numbers, starts, places, weights }: PassageIndex,
): { briefing: Briefing; span: Span } | undefined {
  const forms = new Set(words.flatMap((word) => formsOf(word)));
  const scores = new Float64Array(passages.length);
  for (const form of forms) {
    if (form.length < MIN_FORM_CHARS) continue;
    const number = numbers.get(form);
    if (number === undefined) continue;
    for (let entry = starts[number] as number; entry < (starts[number + 1] as number); entry++) {
      const place = places[entry] as number;
      scores[place] = (scores[place] ?? 0) + (weights[entry] as number);
    }
  }
  const best = Math.max(...scores);
  return best > 0 ? passages[scores.indexOf(best)] : undefined;
}

const MIN_FORM_CHARS = 3;

/** True for words that a reply may repeat: the vocabulary's, never a stranger's own. */
export function isRepeatable(word: string): boolean {
  return isKnownWord(word);
}
