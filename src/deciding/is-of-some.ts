import { isProperName } from '../briefing/is-proper-name.ts';
import type { Entity } from '../briefing/model.ts';
import { articles, indefiniteArticles } from '../language/en/auxiliaries.ts';
import type { IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { placeInClause } from './place-in-clause.ts';

/**
 * "Did X find a mistake?", "Did X die?": that Y found one, or died, says nothing of X; of what was done to one thing that is named
 * it is another matter.
 */
export function isOfSome(
  doer: IndexedRole,
  { bindings }: Match,
  { kind, chunks }: Clause,
  { entities }: KnowledgeIndex,
): boolean {
  const things = bindings.filter((b) => b.as === 'filler').filter(({ role }) => role !== doer);
  const isNamed = (chunk: Chunk): boolean =>
    isDefinite(chunks[placeInClause(chunk, chunks) - 1]?.words[0] ?? '') ||
    chunk.senses.some(
      (s) => s.kind === 'entity' && s.verb !== true && isProperName(entities.get(s.entity) as Entity),
    );
  return kind === 'check' && !things.some((thing) => thing.chunks.some(isNamed));
}

function isDefinite(word: string): boolean {
  return articles.has(word) && !indefiniteArticles.has(word);
}
