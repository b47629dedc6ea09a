import { rereadAs } from '../answering/rewrite-chunks.ts';
import { isMeasured } from '../matching/index-figures.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { isJoin } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { type Decision, isOpen } from './decision.ts';

/** More than these asked of one thing is a heap of words. */
const MAX_ASKED = 3;

/** "X weight and speed": what is asked side by side of the one thing that stands first, where all of it is told. */
export function decideAttributes(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  if (clause.kind !== 'fragment' || clause.negated) return undefined;
  const isThing = ({ senses }: Chunk): boolean =>
    senses.some((s) => s.kind === 'entity' && s.verb !== true && !isMeasured(s.entity, index));
  const at = clause.chunks.findIndex(isThing);
  const runs = splitAtJoins(clause.chunks.slice(at + 1));
  const isAsked = (run: readonly Chunk[]): boolean => run.length > 0 && !run.some(isThing);
  if (at < 0 || clause.chunks.slice(0, at).some(isJoin)) return undefined;
  if (runs.length < 2 || runs.length > MAX_ASKED || !runs.every(isAsked)) return undefined;
  const head = clause.chunks.slice(0, at + 1);
  const parts = runs.map((run) => {
    const part = rereadAs(clause, [...head, ...run]);
    return { clause: part, decision: decide(part) };
  });
  if (parts.some(({ decision }) => isOpen(decision) || decision.kind === 'clarify')) return undefined;
  return { kind: 'several', parts, either: false, check: false };
}

function splitAtJoins(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const runs: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (isJoin(chunk)) runs.push([]);
    else if (!chunk.punctuation) runs.at(-1)?.push(chunk);
  }
  return runs;
}
