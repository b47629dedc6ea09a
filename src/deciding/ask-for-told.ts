import { startsPartitive } from '../answering/read-selection.ts';
import { askWhich, joinClauses } from '../answering/rewrite-chunks.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { whichOfThem } from '../language/en/follow-ups.ts';
import { indexPhrases, type PhraseSet } from '../language/index-phrases.ts';
import type { Token } from '../language/token.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasVerbAhead, isJoin } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { ReadClause } from '../understanding/read-question.ts';
import { type DecidedClause, decideInContext, reckonWithTold } from './decide-in-context.ts';
import { isOpen } from './decision.ts';

const WHICH_OF_THEM = indexPhrases(whichOfThem);

/** "Two files are mentioned. Which?": what was told is asked, where that is all that the message asks. */
export function askForTold(
  clauses: readonly ReadClause[],
  before: Conversation,
  index: KnowledgeIndex,
): DecidedClause | undefined {
  const [told, asked, ...others] = clauses.filter(({ mood }) => mood !== 'aside');
  if (told === undefined || asked === undefined || others.length > 0) return undefined;
  if (told.mood !== 'tell' && told.mood !== 'confirm') return undefined;
  if (isPartitiveList(told.clause)) {
    const decided = decideInContext(joinClauses(told.clause, asked.clause), before, index);
    return isOpen(decided.decision) ? undefined : decided;
  }
  if (!isWholePhrase(WHICH_OF_THEM, asked.tokens)) return reckonWithTold(told.clause, asked.clause, index);
  const decided = decideInContext(askWhich(told.clause), before, index);
  return isOpen(decided.decision) ? undefined : decided;
}

/** "Of A, B and C: which …?" */
function isPartitiveList({ chunks, kind }: Clause): boolean {
  return kind === 'fragment' && startsPartitive(chunks) && !hasVerbAhead(chunks) && chunks.some(isJoin);
}

function isWholePhrase(phrases: PhraseSet, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  return words.length > 0 && phrases.startOf(words) === words.length;
}
