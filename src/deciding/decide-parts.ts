import type { Conversation } from '../conversation/conversation.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { ReadClause } from '../understanding/read-question.ts';
import type { DecidedClauses } from './decide-clauses.ts';
import type { DecidedClause } from './decide-in-context.ts';
import { decideRead } from './decide-read.ts';
import { isOpen } from './decision.ts';
import { factsOf, remember } from './remember.ts';

/**
 * The parts of what is asked at once, each as it goes on from the one before, else from the first. Undefined where one of
 * them is not answered: what they are parts of is then not what they are by themselves.
 */
export function decideParts(
  parts: readonly ReadClause[],
  before: Conversation,
  index: KnowledgeIndex,
): DecidedClauses | undefined {
  const decided: DecidedClause[] = [];
  let conversation = before;
  let first: Conversation | undefined;
  for (const part of parts) {
    const [one] = [conversation, first]
      .flatMap((known) => (known === undefined ? [] : decideWhole(part, known, index)))
      .slice(0, 1);
    if (one === undefined) return undefined;
    conversation = remember(conversation, one, index, decided.length > 0);
    first ??= conversation;
    decided.push(one);
  }
  return isOfOne(decided, index) ? { decided, before, after: conversation } : undefined;
}

function decideWhole(
  part: ReadClause,
  conversation: Conversation,
  index: KnowledgeIndex,
): readonly DecidedClause[] {
  const { decided } = decideRead(part, conversation, index);
  return decided.length === 1 && decided.every(({ decision }) => !isOpen(decision)) ? decided : [];
}

/** What is told of each part has something to do with what is told of the first, which says more than a name. */
function isOfOne([first, ...others]: readonly DecidedClause[], index: KnowledgeIndex): boolean {
  if (first === undefined || [first, ...others].some(({ decision }) => decision.kind === 'profile'))
    return false;
  const told = new Set(factsOf(first.decision).flatMap((id) => fillersOf(id, index)));
  const says = first.clause.asks.length > 0 || contentChunks(first.clause).length > 1;
  return (
    says &&
    others.every(({ decision }) =>
      factsOf(decision).every((id) => fillersOf(id, index).some((filler) => told.has(filler))),
    )
  );
}

/** What fills the roles of a fact, times and amounts aside. */
function fillersOf(id: string, index: KnowledgeIndex): readonly string[] {
  return (index.factById.get(id)?.roles ?? []).flatMap(({ own, definition, lentBy }) =>
    lentBy !== undefined || definition.kinds.every((kind) => kind === 'date' || kind === 'quantity')
      ? []
      : own,
  );
}
