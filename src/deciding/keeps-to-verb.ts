import { isElliptical } from '../conversation/complete-ellipsis.ts';
import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind } from '../understanding/chunk.ts';
import { askOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { DecidedClause } from './decide-in-context.ts';
import { factsOf } from './remember.ts';

/**
 * False where a clause has a verb of its own behind its subject ("What did it find there?") and what was found for it is told
 * by the verb of the question before.
 */
export function keepsToVerb(
  clause: Clause,
  { clause: read, decision }: DecidedClause,
  index: KnowledgeIndex,
): boolean {
  const facts = factsOf(decision);
  if (facts.length === 0 || !isElliptical(clause) || !clause.asks.some(({ word }) => DEEDS.has(word)))
    return true;
  const verb = ownVerb(clause);
  if (verb === undefined || !read.phrases.some(({ chunks }) => chunks.some(isCarriedVerb))) return true;
  return facts.some((id) => {
    const relation = index.factById.get(id)?.definition.id;
    return verb.senses.some((s) => s.kind === 'relation' && s.relation === relation);
  });
}
const DEEDS: ReadonlySet<string> = new Set(['what', 'who', 'which', 'how many']);

/** The word behind an auxiliary and a subject, where it can stand unexplained beside others. */
function ownVerb({ chunks }: Clause): Chunk | undefined {
  const said = chunks.filter(({ punctuation }) => !punctuation);
  const auxiliary = said.findIndex(({ words: [word = ''] }) => auxiliaries.has(word) && !beForms.has(word));
  const at = said.findIndex((chunk, i) => i > auxiliary + 1 && hasKind(chunk, 'light'));
  const subject = said.slice(auxiliary + 1, at);
  const speaks = subject.some(hasContent) && !subject.some((chunk) => askOf(chunk) !== undefined);
  return auxiliary >= 0 && at >= 0 && speaks ? said[at] : undefined;
}

function isCarriedVerb({ carried, senses }: Chunk): boolean {
  return carried === true && senses.some((s) => s.kind === 'relation' && s.verb);
}
