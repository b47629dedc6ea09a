import { futureAuxiliaries } from '../../language/en/auxiliaries.ts';
import { figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { asksForContents } from './asks-for-contents.ts';
import { chooseFigures } from './choose-figures.ts';
import { type Explained, type ExplainOptions, explainWords } from './explain-words.ts';
import { isOver } from './figure-period.ts';
import type { FigureWord } from './read-words.ts';

/** The figures that explain every word; "what will it be?" is not told by what it was. */
export function findFigures(
  words: readonly FigureWord[],
  index: KnowledgeIndex,
  options: ExplainOptions,
  fits: (explained: Explained) => boolean = () => true,
): readonly Explained[] {
  const isToCome = words.some(({ word }) => futureAuxiliaries.has(word));
  const explained = figuresOf(index)
    .filter((figure) => !isToCome || !isOver(figure, index))
    .map((figure) => explainWords(words, figure, index, { ...options, whole: true }))
    .filter(({ figure, left, headed }) => left.length === 0 && headed && !asksForContents(words, figure))
    .filter(fits);
  return explained.length === 0 ? [] : chooseFigures(explained, index);
}
