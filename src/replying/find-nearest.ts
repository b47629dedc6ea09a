import type { Briefing, Span } from '../briefing/model.ts';
import { segmentSentences } from '../briefing/segment-sentences.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { isKnownWord } from '../language/known-words.ts';
import { tokenise } from '../language/tokenise.ts';

interface Passage {
  readonly briefing: Briefing;
  readonly span: Span;
  readonly forms: ReadonlyMap<string, number>;
  readonly length: number;
}

export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** Form → number of passages that hold it. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly averageLength: number;
}

/** Prepares the sentences of the briefings for `findNearest`. */
export function indexPassages(briefings: readonly Briefing[]): PassageIndex {
  const passages = briefings.flatMap((briefing) =>
    segmentSentences(briefing.text).map((span) => {
      const forms = new Map<string, number>();
      const words = tokenise(briefing.text.slice(span.start, span.end)).filter(
        (token) => token.kind === 'word',
      );
      for (const token of words)
        for (const form of formsOf(token.norm)) forms.set(form, (forms.get(form) ?? 0) + 1);
      return { briefing, span, forms, length: words.length };
    }),
  );
  const frequency = new Map<string, number>();
  for (const passage of passages)
    for (const form of passage.forms.keys()) frequency.set(form, (frequency.get(form) ?? 0) + 1);
  const averageLength =
    passages.reduce((sum, passage) => sum + passage.length, 0) / Math.max(1, passages.length);
  return { passages, frequency, averageLength };
}

/**
 * The sentence closest to the words of a question by BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.75); undefined
 * where no sentence shares a word that says anything.
 */
export function findNearest(
  words: readonly string[],
  index: PassageIndex,
): { briefing: Briefing; span: Span } | undefined {
  const forms = [...new Set(words.flatMap((word) => formsOf(word)))].filter((form) => form.length > 2);
  let best: { passage: Passage; score: number } | undefined;
  for (const passage of index.passages) {
    let score = 0;
    for (const form of forms) {
      const count = passage.forms.get(form);
      if (count === undefined) continue;
      const inverse = Math.log(
        1 +
          (index.passages.length - (index.frequency.get(form) ?? 0) + 0.5) /
            ((index.frequency.get(form) ?? 0) + 0.5),
      );
      score +=
        (inverse * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * passage.length) / index.averageLength));
    }
    if (score > 0 && (best === undefined || score > best.score)) best = { passage, score };
  }
  return best === undefined ? undefined : { briefing: best.passage.briefing, span: best.passage.span };
}

/** True for words that a reply may repeat: the vocabulary's, never a stranger's own. */
export function isRepeatable(word: string): boolean {
  return isKnownWord(word);
}
