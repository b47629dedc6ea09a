import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk } from '../understanding/chunk.ts';

/** "deadline": what a relation's role for a date is called, and no thing besides. */
export function namesDate({ senses }: Chunk, { definitions }: KnowledgeIndex): boolean {
  return (
    !senses.some((s) => s.kind === 'entity' || s.kind === 'sort') &&
    senses.some(
      (s) =>
        s.kind === 'role' &&
        definitions.get(s.relation)?.roles[s.role]?.kinds.every((kind) => kind === 'date') === true,
    )
  );
}
