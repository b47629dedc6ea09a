import { futureAuxiliaries } from '../../language/en/auxiliaries.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import { isAhead } from '../../matching/is-ahead.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { asksOfPresent } from '../../understanding/asks-of-present.ts';
import { asksForContents } from './asks-for-contents.ts';
import { chooseFigures } from './choose-figures.ts';
import { type Explained, type ExplainOptions, explainWords } from './explain-words.ts';
import { isOver } from './figure-period.ts';
import type { FigureWord } from './read-words.ts';

/** The figures that explain every word; "what will it be?" is not told by what it was, nor "what is it now?" by what it will be. */
export function findFigures(
  words: readonly FigureWord[],
  index: KnowledgeIndex,
  options: ExplainOptions,
  fits: (explained: Explained) => boolean = () => true,
): readonly Explained[] {
  const isToCome = words.some(({ word }) => futureAuxiliaries.has(word));
  const chunks = [...new Set(words.map(({ chunk }) => chunk))];
  const isNow = !isToCome && asksOfPresent({ asks: [], chunks });
  const explained = figuresOf(index)
    .filter((figure) => !isToCome || !isOver(figure, index))
    .map((figure) => explainWords(words, figure, index, { ...options, whole: true }))
    .filter(({ figure, left, headed }) => left.length === 0 && headed && !asksForContents(words, figure))
    .filter(fits);
  const isMeant = ({ fact }: Figure): boolean => !isNow || !isAhead(fact, { today: index.memo.today, index });
  return explained.length === 0 ? [] : chooseFigures(explained, index, isMeant);
}
