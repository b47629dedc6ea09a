import { whatVerbs } from '../../language/en/figure-words.ts';
import { commonDegrees, measures } from '../../language/en/measures.ts';
import { once } from '../../language/once.ts';
import { joinWordList, parseWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { Piece } from './figure-piece.ts';
import { isAt } from './find-phrase.ts';
import { isDone } from './is-done.ts';
import { type FigureWord, isInName } from './read-words.ts';

/** Which adjectives of degree name a measure: none, its own ("how strong"), or those of any, which then say nothing ("the highest"). */
export type DegreesRead = 'none' | 'own' | 'any';

interface MeasurePhrase {
  readonly measure: string;
  readonly kind: 'noun' | 'verb' | 'degree' | 'count';
  readonly words: readonly string[];
}

const measurePhrases = once(indexMeasures);

function indexMeasures(): ReadonlyMap<string, readonly MeasurePhrase[]> {
  const index = new Map<string, MeasurePhrase[]>();
  for (const [measure, { nouns, verbs = '', more = '', less = '', counts = '' }] of Object.entries(
    measures,
  )) {
    const lists = [
      ['noun', nouns],
      ['verb', verbs],
      ['degree', `${more}, ${less}`],
      ['count', counts],
    ] as const;
    for (const [kind, list] of lists)
      for (const words of parseWordList(list)) {
        const first = words[0] ?? '';
        index.set(first, [...(index.get(first) ?? []), { measure, kind, words }]);
      }
  }
  return index;
}

/** A noun, verb or adjective of a measure that the figure is of. */
export function explainMeasure(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  degrees: DegreesRead,
): Piece | undefined {
  let best: Piece | undefined;
  for (const form of words[at]?.forms ?? [])
    for (const { measure, kind, words: phrase } of measurePhrases().get(form) ?? []) {
      const distance = figure.measures.get(measure);
      if (distance === undefined || !isAt(words, at, phrase)) continue;
      if (kind === 'degree' && degrees === 'none') continue;
      if (kind === 'verb' && !figure.takesVerbs) continue;
      if (kind === 'noun' && isDone(words, at, phrase)) continue;
      const piece: Piece =
        kind === 'count'
          ? { length: phrase.length, counts: true }
          : {
              length: phrase.length,
              head: distance,
              said: phrase,
              ...(VERBS.has(phrase.join(' ')) && !WHAT_VERBS.has(phrase.join(' '))
                ? { verb: true as const }
                : {}),
            };
      const better =
        best === undefined ||
        piece.length > best.length ||
        (piece.length === best.length &&
          piece.head !== undefined &&
          (best.head === undefined ||
            piece.head < best.head ||
            (best.verb === true && piece.verb === undefined)));
      if (better) best = piece;
    }
  // "How high is the damage?"
  const asksHow = degrees === 'own' && words[at - 1]?.word === HOW;
  if (best !== undefined || (degrees !== 'any' && !asksHow) || isInName(words[at] as FigureWord)) return best;
  return COMMON_DEGREES.has(words[at]?.word ?? '') ||
    words[at]?.forms.some((form) => COMMON_DEGREES.has(form)) === true
    ? { length: 1 }
    : undefined;
}

const VERBS: ReadonlySet<string> = new Set(
  Object.values(measures).flatMap(({ verbs = '' }) => joinWordList(verbs)),
);
const WHAT_VERBS: ReadonlySet<string> = new Set(joinWordList(whatVerbs));

/** Behind it, an adjective of degree asks for the measure. */
export const HOW = 'how';

const COMMON_DEGREES = new Set(
  Object.values(commonDegrees).flatMap((list) => parseWordList(list).map((words) => words.join(' '))),
);

/** "put up": what some measure is raised by says more than its words. */
export function startsVerb(words: readonly FigureWord[], at: number): boolean {
  return (words[at]?.forms ?? []).some((form) =>
    measurePhrases()
      .get(form)
      ?.some(({ kind, words: phrase }) => kind === 'verb' && phrase.length > 1 && isAt(words, at, phrase)),
  );
}
