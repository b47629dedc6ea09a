import { type Figure, isMeasured } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { HOW } from './explain-measure.ts';
import type { FigureWord } from './read-words.ts';

/** "How heavy is it?" of one thing is not told by what another weighs; how many there were of an event may be said of nothing. */
export function isOfRival(
  words: readonly FigureWord[],
  at: number,
  { groups }: Figure,
  index: KnowledgeIndex,
): boolean {
  const { entities } = index;
  const { chunk } = words[at] as FigureWord;
  if (chunk.carried !== true || groups.length === 0) return false;
  const things = chunk.senses.flatMap((s) => (s.kind === 'entity' ? (entities.get(s.entity) ?? []) : []));
  const asksDegree = words.some(({ word }, i) => word === HOW && !COUNTED.has(words[i + 1]?.word ?? ''));
  return things.some(
    ({ id, kind }) =>
      !isMeasured(id, index) &&
      (asksDegree ||
        groups.some(
          ({ own }) => !own.includes(id) && own.some((other) => entities.get(other)?.kind === kind),
        )),
  );
}
const COUNTED: ReadonlySet<string> = new Set(['many', 'much']);
