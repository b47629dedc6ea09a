import { figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { asksForContents } from './asks-for-contents.ts';
import { chooseFigures } from './choose-figures.ts';
import { type Explained, type ExplainOptions, explainWords } from './explain-words.ts';
import type { FigureWord } from './read-words.ts';

/** The figures that explain every word. */
export function findFigures(
  words: readonly FigureWord[],
  index: KnowledgeIndex,
  options: ExplainOptions,
): readonly Explained[] {
  const explained = figuresOf(index)
    .map((figure) => explainWords(words, figure, index, { ...options, whole: true }))
    .filter(({ figure, left, headed }) => left.length === 0 && headed && !asksForContents(words, figure));
  return explained.length === 0 ? [] : chooseFigures(explained, index);
}
