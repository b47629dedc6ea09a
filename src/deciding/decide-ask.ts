import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';
import { listSort } from './decide-profile.ts';
import type { Decision } from './decision.ts';
import { contradicts } from './is-complete.ts';
import { isFilled } from './is-filled.ts';
import { preferNamed } from './prefer-named.ts';
import { fewestOthers, preferTotals, sameAsked, sameFamily, soleRelation } from './rank-matches.ts';

export function decideAsk(
  clause: Clause,
  complete: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  const usable = complete.filter((match) => match.unasked.length === 0);
  const named = usable.filter((match) => match.named);
  const opposed = usable.find(contradicts);
  if (opposed !== undefined && named.every(contradicts))
    return { kind: 'corrected', match: opposed, check: false };
  const listed = named.length > 0 ? undefined : listSort(clause, index);
  if (listed !== undefined) return listed;
  const pool = named.length > 0 ? named : soleRelation(usable, index);
  const filled = preferTotals(
    fewestOthers(preferNamed(pool.filter((match) => isFilled(match, index) && !contradicts(match))), index),
    index,
  );
  if (filled.length > 0) {
    const best = filled[0] as Match;
    if (clause.negated)
      return presupposes(clause) ? { kind: 'corrected', match: best, check: false } : undefined;
    const same = filled.filter((match) => sameFamily(match, best) && sameAsked(match, best));
    return { kind: 'answered', matches: same };
  }
  const denied = clause.negated && presupposes(clause) ? pool.filter(isDeniedTelling) : [];
  if (denied.length > 0) return { kind: 'answered', matches: denied.slice(0, 1) };
  const open = pool[0] ?? complete.find((match) => match.named && match.unasked.length > 0);
  if (open === undefined) return undefined;
  const ask = open.unasked[0] ?? open.asked[0]?.ask;
  const role = open.asked[0]?.role;
  return role === undefined
    ? { kind: 'notStated', match: open, ask }
    : { kind: 'notStated', match: open, ask, role };
}

/** "Why was it not renewed?": the text denies it and tells what is asked. */
function isDeniedTelling({ fact, asked }: Match): boolean {
  return (
    fact.fact.modality === 'denied' && asked.length > 0 && asked.every(({ role }) => role.own.length > 0)
  );
}

/** "Why is it not …?" takes for granted that it is not; "which are not …?" does not. */
function presupposes(clause: Clause): boolean {
  return clause.asks.every(
    (ask) => ask.phrase === undefined && ask.word !== 'who' && ask.word !== 'which' && ask.word !== 'what',
  );
}
