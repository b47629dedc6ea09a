import { isMention } from '../answering/is-mention.ts';
import { currentChunks } from '../answering/rewrite-chunks.ts';
import { isProperName } from '../briefing/is-proper-name.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import type { Decision } from './decision.ts';

/** The most things of one sort whose names are given together. */
const MAX_THINGS = 2;

/** "What was the forerunner of X called?": what it was, where that has a name of its own. */
export function decideCalled(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  // What a word points back to was called by its name, or has none.
  if (clause.phrases.some(({ pointing }) => pointing) || hasPronoun(clause)) return undefined;
  const chunks = currentChunks(clause).filter(({ punctuation }) => !punctuation);
  const [ask, ...others] = clause.asks;
  const last = chunks.at(-1);
  if (
    (ask?.word !== 'what' && ask?.word !== 'which') ||
    others.length > 0 ||
    last === undefined ||
    !hasKind(last, 'namePart') ||
    // "Which countries are named?"
    (ask.phrase !== undefined && isMention(last))
  )
    return undefined;
  const decision = decide(readClause(chunks.slice(0, -1), 'ask'));
  const hasNames = (ids: readonly string[]): boolean =>
    ids.length > 0 &&
    ids.length <= MAX_THINGS &&
    ids.every((id) => {
      const entity = index.entities.get(id);
      return entity !== undefined && isProperName(entity);
    });
  if (decision.kind === 'profile' && hasNames(decision.entities))
    return { kind: 'named', part: 'full', entities: decision.entities, facts: decision.facts };
  return decision.kind === 'answered' &&
    decision.polarity === undefined &&
    hasNames(decision.matches.flatMap((match) => answersOf(match, index)))
    ? decision
    : undefined;
}

function hasPronoun({ chunks, phrases }: Clause): boolean {
  return (
    chunks.some((chunk) => hasKind(chunk, 'pronoun')) ||
    phrases.some((phrase) => phrase.chunks.some(({ carried }) => carried === true))
  );
}
