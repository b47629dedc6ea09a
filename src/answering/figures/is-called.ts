import type { Entity } from '../../briefing/model.ts';
import { formsOf } from '../../language/build-lexicon.ts';
import { splitPhrase } from '../../language/word-phrases.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { FigureWord } from './read-words.ts';

/** Whether a chunk calls a thing by a name or sort of its own. */
export function isCalled(id: string, { chunk }: FigureWord, index: KnowledgeIndex): boolean {
  const labels = index.labels.get(id);
  return (
    chunk.senses.some(
      (sense) => (sense.kind === 'entity' || sense.kind === 'sort') && labels?.get(sense.key) === 'itself',
    ) ||
    isOfType(
      index.entities.get(id),
      chunk.words.map((word) => formsOf(word)),
    )
  );
}

/** "The district": one of the author's own words for what sort of thing it is. */
function isOfType(entity: Entity | undefined, words: readonly (readonly string[])[]): boolean {
  return (
    entity?.types.some((type) => {
      const own = splitPhrase(type);
      return own.length === words.length && own.every((word, i) => words[i]?.includes(word));
    }) === true
  );
}
