import { leavingAside } from '../language/en/list-words.ts';
import { companyPrepositions } from '../language/en/preposition-uses.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { hasKind, type Phrase } from '../understanding/chunk.ts';
import { isName } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { decideOnly } from './decide-only.ts';
import type { Decision } from './decision.ts';

/**
 * "Which conflicts are to be settled with X?", "What is named alongside X?": of a list that one fact holds, the others.
 * Undefined where no fact explains the rest of the question, or where several do.
 */
export function decideCompany(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || ask === undefined || others.length > 0) return undefined;
  const beside = clause.phrases.filter(({ preposition }) => COMPANY.has(preposition));
  if (beside.length !== 1) return undefined;
  const found = matchFacts(clause, index).flatMap((match) => {
    const role = match.asked.length === 1 ? match.asked[0]?.role : undefined;
    const named = match.bindings.find(
      (b) =>
        b.as === 'filler' && b.role === role && b.chunks.every((chunk) => beside[0]?.chunks.includes(chunk)),
    );
    if (
      role === undefined ||
      named?.as !== 'filler' ||
      // "The partnership with X": the preposition says whom it is with, not beside what it stands.
      (named.introduced && !clause.operators.includes('other')) ||
      match.unbound.length > 0 ||
      match.bindings.some((b) => b.as === 'conflict')
    )
      return [];
    const left = answersOf(match, index).filter((id) => !named.entities.includes(id));
    return left.length > 0 && left.length < role.own.length ? [{ match, left }] : [];
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return undefined;
  return { kind: 'subset', entities: only.left, from: { kind: 'answered', matches: [only.match] } };
}
const COMPANY: ReadonlySet<string> = new Set(companyPrepositions);

/** Questions whose answer is a part of another's: "besides Libya", "only 7.x"; undefined for all others. */
export function decideSet(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const excluded = clause.phrases.filter((phrase) => phrase.excluded);
  if (excluded.length > 0) return decideExcept(clause, excluded, index, decide);
  return decideOnly(clause, index, decide);
}

function decideExcept(
  clause: Clause,
  excluded: readonly Phrase[],
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const rest = clause.phrases.filter((phrase) => !phrase.excluded);
  const operators = clause.operators.filter((operator) => operator !== 'except' && operator !== 'other');
  const decision = decide({ ...clause, phrases: rest, operators });
  const all = membersOf(decision, index);
  if (all.length === 0 || decision.kind === 'unknown') return { kind: 'unknown', missing: [], about: [] };
  const out = all.filter((id) => excluded.some((phrase) => isDescribed(id, phrase, index)));
  const others = excluded.filter((phrase) => !all.some((id) => isDescribed(id, phrase, index)));
  const isApart = clause.chunks.some(({ words }) => ASIDE.has(words.join(' '))) && others.every(namesOne);
  if (others.length > 0 && !isApart) return { kind: 'unknown', missing: [], about: [] };
  // "Leaving X aside": X need not be of what is asked for.
  if (out.length === 0) return decision;
  const left = all.filter((id) => !out.includes(id));
  return left.length === 0
    ? { kind: 'noMore', asked: false }
    : { kind: 'subset', entities: left, from: decision };
}

const ASIDE: ReadonlySet<string> = new Set(joinWordList(leavingAside));

/** A name that means something of the briefing. */
function namesOne({ chunks }: Phrase): boolean {
  return chunks.every((chunk) => isName(chunk) && !hasKind(chunk, 'absent'));
}

function membersOf(decision: Decision, index: KnowledgeIndex): readonly string[] {
  if (decision.kind === 'listed') return decision.entities;
  if (decision.kind !== 'answered') return [];
  return [...new Set(decision.matches.flatMap((match) => answersOf(match, index)))];
}

function isDescribed(id: string, phrase: Phrase, index: KnowledgeIndex): boolean {
  return describeEntity(phrase.chunks, id, index, undefined) !== undefined;
}
