import type { EntityKind } from '../briefing/model.ts';
import { indefiniteWords } from '../language/en/indefinite-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';

/**
 * "Did it rise in the country?", "Did it rise?": what a fact says of a part says nothing of the whole where another fact
 * is on the whole.
 */
export function preferWhole(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  return matches.filter((match) => {
    const places = match.fact.roles.filter(
      (role) => role.own.length > 0 && isPlaceRole(role) && !isNamed(role, match),
    );
    return places.length === 0 || !matches.some((other) => isOnWhole(other, places, index));
  });
}

/** Whether a match is on a place of which a part fills a role of another, which the question does not name. */
function isOnWhole(whole: Match, places: readonly IndexedRole[], index: KnowledgeIndex): boolean {
  return places.some((role) => {
    const other = whole.fact.roles.find(({ name }) => name === role.name);
    return other !== undefined && role.own.every((id) => other.own.some((own) => isPart(id, own, index)));
  });
}

function isPlaceRole({ definition, lentBy }: IndexedRole): boolean {
  return lentBy === undefined && definition.kinds.includes('place');
}

/** True where the question names what fills a role, not only what that is a part of. */
function isNamed(role: IndexedRole, { bindings }: Match): boolean {
  return bindings.some(
    (b) => b.as === 'filler' && b.role === role && b.entities.some((id) => role.own.includes(id)),
  );
}

const MAX_DEPTH = 8;

function isPart(id: string, whole: string, index: KnowledgeIndex, depth = 0): boolean {
  const wholes = index.entities.get(id)?.partOf ?? [];
  return depth < MAX_DEPTH && wholes.some((own) => own === whole || isPart(own, whole, index, depth + 1));
}

/** The kinds of thing of which a claim is meant to hold for any: "anywhere". */
export function indefiniteKinds({ chunks }: Clause): ReadonlySet<EntityKind> {
  return new Set(
    INDEFINITES.flatMap(([kind, words]) => (chunks.some((c) => words.has(c.words.join(' '))) ? [kind] : [])),
  );
}

const INDEFINITES = Object.entries(indefiniteWords).map(
  ([kind, list]) => [kind as EntityKind, new Set(joinWordList(list))] as const,
);

/**
 * The match as an answer tells it: with what fills the roles that the question leaves open and in which other facts, which
 * speak against what it says, differ.
 */
export function tellingApart(match: Match, others: readonly IndexedFact[]): Match {
  const told = match.fact.roles.filter(
    (role) => role.own.length > 0 && !isBound(role, match) && others.some((other) => differs(role, other)),
  );
  return {
    ...match,
    bindings: [...match.bindings, ...told.map((role) => ({ as: 'role' as const, chunks: [], role }))],
  };
}

function isBound(role: IndexedRole, { bindings }: Match): boolean {
  return bindings.some((b) => (b.as === 'filler' || b.as === 'role') && b.role === role);
}

function differs(role: IndexedRole, fact: IndexedFact): boolean {
  return fact.roles.some(
    ({ name, own }) => name === role.name && own.length > 0 && own.join() !== role.own.join(),
  );
}

/** Whether two facts are on different places. */
export function areApart({ fact }: Match, other: Match): boolean {
  return fact.roles.some((role) => isPlaceRole(role) && differs(role, other.fact));
}

/** Facts of a match's relation that hold another value in one of the roles that the question names, and the same in the others. */
export function rivalFacts(match: Match, index: KnowledgeIndex): readonly IndexedFact[] {
  const bound = match.bindings.flatMap((b) =>
    b.as === 'filler' && b.role.lentBy === undefined ? [b.role] : [],
  );
  return index.facts.filter((fact) => {
    if (fact.definition !== match.fact.definition || fact === match.fact) return false;
    const apart = bound.filter((role) => differs(role, fact));
    return apart.length === 1 && apart[0]?.definition.values !== undefined;
  });
}
