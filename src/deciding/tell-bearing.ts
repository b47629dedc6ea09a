import type { Antecedents } from '../conversation/conversation.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Clause } from '../understanding/clause.ts';
import type { DecidedClause } from './decide-in-context.ts';
import { type Decision, isOpen } from './decision.ts';

/** The most facts that show what something has to do with the rest. */
const MAX_SHOWN = 2;

/** "Why does X come up here?": what is told of X, first where that says more than what X is. Any other decision stays as it is. */
export function tellBearing(
  asked: Clause,
  { clause, decision }: DecidedClause,
  antecedents: Antecedents,
  index: KnowledgeIndex,
): Decision {
  const told = decision.kind === 'profile' || decision.kind === 'unnamed';
  const found = told ? decision.entities : (fillerOf(decision) ?? entitiesIn(clause, antecedents));
  // "Where does the president come in?": an office has no part in anything but its holder's.
  const entities = found.filter((id) => index.entities.get(id)?.types.includes('post') !== true);
  const nowhere = antecedents.answer.length + antecedents.named.length + antecedents.involved.length === 0;
  if (hasPronoun(asked) && nowhere) return { kind: 'unknown', missing: [], about: [] };
  if (isOpen(decision) && !hasPronoun(asked)) return decision;
  const facts = index.facts
    .map((fact) => ({ fact, rank: bearingRank(fact, entities, index) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.fact.index - b.fact.index)
    .slice(0, MAX_SHOWN);
  return facts.length === 0
    ? { kind: 'unknown', missing: [], about: found }
    : { kind: 'profile', entities, facts: facts.map(({ fact }) => fact.fact.id) };
}

/** "the UN session": what the words name together, where a fact on that was found. */
function fillerOf(decision: Decision): readonly string[] | undefined {
  if (decision.kind !== 'answered') return undefined;
  const fillers = decision.matches.flatMap(({ bindings }) => bindings.filter((b) => b.as === 'filler'));
  const [only, ...others] = fillers;
  return only !== undefined && others.length === 0 && only.chunks.length > 1 ? only.entities : undefined;
}

/** What a clause names, else the one thing that was spoken of last. */
function entitiesIn({ phrases }: Clause, { answer, named, involved }: Antecedents): readonly string[] {
  const senses = phrases.flatMap(({ chunks }) => chunks.flatMap((chunk) => chunk.senses));
  const own = senses.flatMap((s) => (s.kind === 'entity' && s.metonym !== true ? [s.entity] : []));
  if (own.length > 0) return [...new Set(own)];
  const last = [answer, named, involved].find((ids) => ids.length > 0) ?? [];
  return last.length === 1 ? last : [];
}

/** 2 where the thing, or what involves it, has a part in something else; 1 where the fact says what the thing is. */
function bearingRank(fact: IndexedFact, ids: readonly string[], index: KnowledgeIndex): number {
  let rank = 0;
  for (const { own, lentBy, name, definition } of fact.roles) {
    if (lentBy !== undefined || name === 'source') continue;
    const holds = ids.some(
      (id) => own.includes(id) || own.some((other) => index.labels.get(other)?.get(`e:${id}`) === 'involved'),
    );
    if (holds) rank = Math.max(rank, definition.profile === true ? 1 : 2);
  }
  return rank;
}
