import { articles } from '../language/en/auxiliaries.ts';
import { upperFirst } from '../language/letter-case.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

/** A word of a question and the entities that are to stand in its place. */
export interface Stand {
  readonly chunk: Chunk;
  readonly ids: readonly string[];
  /** True where it is a genitive. */
  readonly owns: boolean;
}

/** A question in the words in which it was asked, with names in the place of words that leave open what they mean. */
export function questionWith(clause: Clause, stands: readonly Stand[], index: KnowledgeIndex): string {
  let text = '';
  for (const [i, chunk] of clause.chunks.entries()) {
    const stand = stands.find((one) => one.chunk.words.join(' ') === chunk.words.join(' '));
    const afterArticle = articles.has(clause.chunks[i - 1]?.words[0] ?? '');
    const word = stand === undefined ? chunk.text : namesOf(stand, afterArticle, index);
    text += text === '' || chunk.punctuation || chunk.possessive ? word : ` ${word}`;
  }
  return `${upperFirst(text)}?`;
}

function namesOf({ ids, owns }: Stand, bare: boolean, index: KnowledgeIndex): string {
  const names = ids.flatMap((id) => {
    const entity = index.entities.get(id);
    if (entity === undefined) return [];
    return [bare || entity.article === '' ? entity.name : `${entity.article} ${entity.name}`];
  });
  return `${names.join(' and ')}${owns ? '’s' : ''}`;
}
