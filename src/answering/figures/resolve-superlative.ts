import { figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Clause } from '../../understanding/clause.ts';
import { chunkFor, rereadAs } from '../rewrite-chunks.ts';
import { findDegrees } from './degree-words.ts';
import { thingOf } from './rank-figures.ts';
import { readWords } from './read-words.ts';

/** The clause with the thing in the place of a superlative: "who reported the most severe one?"; undefined without one. */
export function resolveSuperlative(clause: Clause, index: KnowledgeIndex): Clause | undefined {
  if (figuresOf(index).length === 0) return undefined;
  const words = readWords(clause);
  for (const degree of findDegrees(words)) {
    if (degree.form !== 'superlative') continue;
    const entity = index.entities.get(thingOf(words, degree, index) ?? '');
    const [start, end] = [words[degree.from]?.chunk, words[degree.to]?.chunk];
    if (start === undefined || end === undefined) continue;
    const first = clause.chunks.indexOf(start);
    const last = clause.chunks.indexOf(end);
    if (entity === undefined || first < 0 || last < first) continue;
    return rereadAs(clause, [
      ...clause.chunks.slice(0, first),
      chunkFor(entity),
      ...clause.chunks.slice(last + 1),
    ]);
  }
  return undefined;
}
