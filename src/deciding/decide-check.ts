import { auxiliaries, indefiniteArticles } from '../language/en/auxiliaries.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { speaksOfFuture } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { presents } from '../understanding/presents.ts';
import { isOnHolder } from './decide-conflict.ts';
import { MAX_ANSWERS } from './decide-several.ts';
import type { Decision } from './decision.ts';
import { isByItsVerb } from './is-by-its-verb.ts';
import { isOfAnything } from './is-of-anything.ts';
import { contradicts, isCentral } from './match-traits.ts';
import { areApart, indefiniteKinds, preferWhole, rivalFacts, tellingApart } from './prefer-whole.ts';
import { sameFamily, soleRelation } from './rank-matches.ts';

export function decideCheck(
  clause: Clause,
  all: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  const anywhere = indefiniteKinds(clause).size > 0;
  const complete = anywhere ? all : preferWhole(all, index);
  const opposed = complete.find(contradicts);
  const claimed = preferToCome(
    clause,
    complete.filter((match) => !contradicts(match) && match.named && claims(match, clause)),
  );
  const stated =
    claimed.find((match) => denies(match, claimed[0])) ??
    claimed[0] ??
    soleRelation(
      complete.filter((match) => !contradicts(match) && isOnHolder(match)),
      index,
    )[0];
  if (stated !== undefined && claims(stated, clause)) {
    if (stated.fact.fact.open) return { kind: 'corrected', match: stated, check: true };
    const denied = stated.fact.fact.modality === 'denied';
    const polarity = clause.negated === denied ? 'yes' : 'no';
    const varies = anywhere || (opposed !== undefined && areApart(stated, opposed));
    const told = isOfAnything(clause)
      ? claimed.slice(0, MAX_ANSWERS)
      : varies
        ? tellEach(stated, claimed, complete)
        : [tellingApart(stated, rivalFacts(stated, index))];
    return { kind: 'answered', matches: told, polarity };
  }
  if (opposed !== undefined) return { kind: 'corrected', match: opposed, check: true };
  return undefined;
}

/** "Will they collect a sample?" is about what they are to do, or not to do, rather than what they have done. */
function preferToCome({ chunks }: Clause, matches: readonly Match[]): readonly Match[] {
  const toCome = speaksOfFuture(chunks)
    ? matches.filter(({ fact }) => fact.fact.modality !== 'done' && fact.definition.attributes !== true)
    : [];
  return toCome.length > 0 ? toCome : matches;
}

/** What holds here and not there is told with where. */
function tellEach(stated: Match, claimed: readonly Match[], all: readonly Match[]): readonly Match[] {
  return claimed
    .filter((match) => match === stated || (sameFamily(match, stated) && areApart(match, stated)))
    .map((match) =>
      tellingApart(
        match,
        all.flatMap(({ fact }) => (fact === match.fact ? [] : [fact])),
      ),
    );
}

/** What should have been, and was not: of two facts that agree but for that, the one that denies it is what came about. */
function denies({ fact }: Match, other: Match | undefined): boolean {
  return (
    other !== undefined &&
    fact.fact.modality === 'denied' &&
    fact.fact.relation === other.fact.fact.relation &&
    Object.entries(fact.fact.roles).every(([role, ids]) => {
      const theirs = other.fact.fact.roles[role];
      return theirs === undefined || theirs.join() === ids.join();
    })
  );
}

/** A claim says something of something; a lone name, however described, claims nothing. */
function claims(match: Match, clause: Clause): boolean {
  const roles = new Set(match.bindings.flatMap((b) => (b.as === 'filler' ? [b.role.name] : [])));
  const worded = match.bindings.some((b) => b.as === 'relation' || b.as === 'role');
  return (
    (isOfAnything(clause) && isByItsVerb(match) && match.fact.fact.modality === 'done') ||
    (worded && (roles.size > 0 || (presents(clause) && !clause.chunks.some(isIndefinite)))) ||
    roles.size > 2 ||
    (roles.size > 1 &&
      (clause.phrases.length > 1 ||
        match.fact.definition.describes === undefined ||
        auxiliaries.has(clause.chunks[0]?.words[0] ?? ''))) ||
    (worded && isCentral(match) && match.fact.definition.describes !== undefined)
  );
}

/** "Is there an agreement?": it may be another than the one that is told of. */
function isIndefinite({ words }: Chunk): boolean {
  return indefiniteArticles.has(words[0] ?? '');
}
