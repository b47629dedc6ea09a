import type { Chunk } from '../understanding/chunk.ts';
import type { BindingContext } from './bind-phrase.ts';
import type { Binding } from './match.ts';

/** "The French minister": words that describe somebody together are no two who fill a role beside each other. */
export function isTorn(
  head: Binding,
  next: Binding | undefined,
  chunks: readonly Chunk[],
  { clause, pieces }: BindingContext,
): boolean {
  if (clause.kind === 'fragment' || head.as !== 'filler' || next?.as !== 'filler') return false;
  const { role, entities } = next;
  const named = next.chunks.some(({ senses }) =>
    senses.some((sense) => sense.kind === 'entity' && entities.includes(sense.entity)),
  );
  if (role !== head.role || named) return false;
  const from = chunks.indexOf(head.chunks[0] as Chunk);
  return pieces.cut(chunks, from, from + head.chunks.length + next.chunks.length).describesAny();
}
