import { claimOf, currentChunks } from '../answering/rewrite-chunks.ts';
import type { Entity } from '../briefing/model.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import { relativePronouns } from '../language/en/relative-clauses.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { entitiesOf } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import type { Decision } from './decision.ts';
import { answersIn, factsOf } from './remember.ts';

/** Decisions that give those who are asked for. */
const KINDS: readonly Decision['kind'][] = ['answered', 'members', 'subset'];
const RELATIVES = wordSetOf(relativePronouns);

/**
 * "Who has a dialogue with X that will be discussed?": of those whom a fact tells of, each for whom what the fact is about is a
 * thing of its own ("X's dialogue with Y"), and of which the clause behind is proved.
 */
export function decidePartners(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  if (clause.kind !== 'ask' || clause.negated) return undefined;
  const chunks = currentChunks(clause).filter(({ punctuation }) => !punctuation);
  const at = chunks.findLastIndex(
    ({ words }, i) =>
      i > 0 && RELATIVES.has(words.join(' ')) && auxiliaries.has(chunks[i + 1]?.words[0] ?? ''),
  );
  if (at < 0) return undefined;
  const asked = readClause(chunks.slice(0, at), 'ask');
  const found = decide(asked);
  if (!KINDS.includes(found.kind)) return undefined;
  if (found.kind === 'answered' && found.polarity !== undefined) return undefined;
  const told = factsOf(found).flatMap((id) => index.factById.get(id) ?? []);
  const [fact, ...others] = told;
  if (fact === undefined || others.length > 0) return undefined;
  const given = asked.phrases.flatMap((phrase) => (phrase.excluded ? [] : phrase.chunks)).flatMap(entitiesOf);
  const held = wholesOf(fact, index).flatMap((whole) => {
    const decision = decide(claimOf(whole, chunks.slice(at + 1)));
    return decision.kind === 'answered' && decision.polarity === 'yes'
      ? [{ whole, facts: factsOf(decision) }]
      : [];
  });
  const named = [...new Set(given)].filter((id) => holds(fact, id));
  const isBetween =
    (id: string, other: string) =>
    ({ whole }: (typeof held)[number]) =>
      whole.involves.includes(id) && whole.involves.includes(other);
  const entities = answersIn(found, index).filter(
    (id) => named.length > 0 && named.every((other) => held.some(isBetween(id, other))),
  );
  const proofs = entities.flatMap((id) =>
    named.flatMap((other) => held.find(isBetween(id, other))?.facts ?? []),
  );
  return entities.length === 0
    ? undefined
    : {
        kind: 'members',
        entities,
        facts: [...new Set([fact.fact.id, ...proofs])],
        count: false,
        named: false,
      };
}

/** The things that a fact is about as a whole, as it names one: each involves some of those whom the fact tells of. */
function wholesOf(fact: IndexedFact, { entities }: KnowledgeIndex): readonly Entity[] {
  const isOf = ({ involves }: Entity): boolean =>
    involves.length > 1 && involves.every((id) => holds(fact, id));
  const own = fact.roles
    .flatMap((role) => (role.lentBy === undefined ? role.own : []))
    .flatMap((id) => entities.get(id) ?? [])
    .filter(isOf);
  return [...entities.values()].filter(
    (entity) => isOf(entity) && own.some(({ types }) => types.some((type) => entity.types.includes(type))),
  );
}

function holds({ roles }: IndexedFact, id: string): boolean {
  return roles.some(({ own, lentBy }) => lentBy === undefined && own.includes(id));
}
