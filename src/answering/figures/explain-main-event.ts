import { duringWords } from '../../language/en/period-words.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { isMainEvent } from './explain-period.ts';
import type { Piece } from './figure-piece.ts';
import type { FigureWord } from './read-words.ts';

/** "In the outbreak" that the briefing is about, beside a figure that is of no other event; its cost is another thing. */
export function explainMainEvent(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): Piece | undefined {
  const word = words[at] as FigureWord;
  const isOfOther = figure.groups.some(({ own }) =>
    own.some((id) => index.entities.get(id)?.kind === 'event'),
  );
  const isTime = DURING.has(word.preposition);
  return word.first && isTime && !isOfOther && isMainEvent(word, figure)
    ? { length: word.length }
    : undefined;
}
const DURING: ReadonlySet<string> = new Set(joinWordList(duringWords));
