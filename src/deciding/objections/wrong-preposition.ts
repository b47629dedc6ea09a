import { articles, beForms } from '../../language/en/auxiliaries.ts';
import {
  asidePrepositions,
  attendingPrepositions,
  besidePrepositions,
  insidePrepositions,
  opposingPrepositions,
  placePrepositions,
} from '../../language/en/preposition-uses.ts';
import { ownerPreposition } from '../../language/en/relative-clauses.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { type Chunk, entitiesOf } from '../../understanding/chunk.ts';
import { isGoing, isVerbOnly, namesEvent } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { placeInClause } from '../place-in-clause.ts';
import { ownFillers, phraseOf } from './fillers-in-clause.ts';
import type { Objections } from './objection.ts';

/** A preposition of the clause says of something that it is there, goes there, is for or against it, and the fact does not. */
export const WRONG_PREPOSITION: Objections = {
  any: [isAgainst, takesPlaceForSomebody, isElsewhere, takesPlaceForTopic],
  check: [takesTopicForGuest, isJoinedOtherwise],
};

/** "Will X be at the talks?" is not told by what the talks are about: only who does something is where it is done. */
function takesTopicForGuest(match: Match, { chunks, phrases }: Clause, index: KnowledgeIndex): boolean {
  const { bindings } = match;
  const isAtEvent = ([event]: readonly Chunk[]): boolean => {
    const before = chunks.slice(0, event === undefined ? 0 : chunks.indexOf(event));
    const leading = before.findLast(({ words }) => !articles.has(words[0] ?? ''));
    const leads = ATTENDING.has(leading?.words[0] ?? '') || isGoing(leading);
    return leads && event !== undefined && namesEvent(event);
  };
  return (
    bindings.every((b) => b.as !== 'role' && (b.as !== 'relation' || isAtEvent(b.chunks))) &&
    bindings.some(
      (b) =>
        b.as === 'relation' ||
        (b.as === 'filler' &&
          b.entities.every((id) => index.entities.get(id)?.kind === 'event') &&
          isAtEvent(b.chunks)),
    ) &&
    ownFillers(match).some(
      ({ role, role: { definition }, chunks: named }) =>
        phraseOf(named, phrases)?.position === 'subject' &&
        (role.name === SOURCE || (definition.position !== 'subject' && definition.position !== 'either')),
    )
  );
}

/**
 * "Is X from Y?" is not told by what X compares with Y: where no word says what is claimed, the preposition does, and it must be
 * one of the place that Y has in the fact.
 */
function isJoinedOtherwise(match: Match, { phrases }: Clause): boolean {
  return (
    match.bindings.every((b) => b.as === 'filler' || b.as === 'free') &&
    ownFillers(match).some(
      ({ introduced, chunks }) => !introduced && (phraseOf(chunks, phrases)?.preposition ?? '') !== '',
    )
  );
}

/** "Is X against the meeting?" is not told by X's being there. */
function isAgainst({ bindings }: Match, { phrases }: Clause): boolean {
  return phrases.some(
    ({ preposition, chunks }) =>
      OPPOSING.has(preposition) &&
      bindings.some(
        (b) =>
          b.as !== 'free' &&
          !(b.as === 'filler' && b.role.prepositions.has(preposition)) &&
          b.chunks.some((chunk) => chunks.includes(chunk)),
      ),
  );
}

/** "Will X travel to France?" is not told by whom of France X meets. */
function takesPlaceForSomebody(match: Match, { chunks }: Clause, index: KnowledgeIndex): boolean {
  return ownFillers(match).some(({ role, entities, chunks: [named] }) => {
    const before = named === undefined ? undefined : chunks[chunks.indexOf(named) - 1];
    return (
      isGoing(before) &&
      role.definition.asks.includes('who') &&
      entities.every((id) => index.entities.get(id)?.kind === 'place')
    );
  });
}

/** "What do they discuss in X?" asks where they do so, and is not told by what they say of X. */
function takesPlaceForTopic(match: Match, { chunks, phrases }: Clause, index: KnowledgeIndex): boolean {
  return ownFillers(match).some(({ role, chunks: named }) => {
    const at = placeInClause(named[0], chunks);
    const preposition = chunks
      .slice(0, Math.max(0, at))
      .findLast(({ words }) => !articles.has(words[0] ?? ''));
    const verb = preposition === undefined ? undefined : chunks[chunks.indexOf(preposition) - 1];
    return (
      role.definition.kinds.includes('topic') &&
      phraseOf(named, phrases)?.chunks.at(-1) === named.at(-1) &&
      PLACING.has(preposition?.words.join(' ') ?? '') &&
      named.every((chunk) => entitiesOf(chunk).some((id) => index.entities.get(id)?.kind === 'place')) &&
      verb !== undefined &&
      (isVerbOnly(verb) || beForms.has(verb.words[0] ?? ''))
    );
  });
}
const PLACING: ReadonlySet<string> = new Set(placePrepositions);

/**
 * "In the crater" is not told by what is six kilometres north of it, nor "under the Moon" by what is on it: what a place is only a
 * point of reference for is not there.
 */
function isElsewhere({ bindings }: Match, { chunks }: Clause): boolean {
  return bindings.some((b) => {
    if (b.as !== 'filler' && b.as !== 'role') return false;
    const { definition, prepositions } = b.role;
    if (!definition.kinds.every((kind) => kind === 'place') || prepositions.size === 0) return false;
    const at = placeInClause(b.chunks[0], chunks);
    const before = chunks.slice(0, Math.max(0, at)).findLast(({ words }) => !articles.has(words[0] ?? ''));
    const said = before?.words.at(-1) ?? '';
    if (prepositions.has(said)) return false;
    return (
      ASIDE.has(said) ||
      (INSIDE.has(said) && [...prepositions].every((word) => BESIDE.has(word) || word === ownerPreposition))
    );
  });
}

const ATTENDING: ReadonlySet<string> = new Set(attendingPrepositions);
const SOURCE = 'source';
const OPPOSING: ReadonlySet<string> = new Set(opposingPrepositions);
const BESIDE: ReadonlySet<string> = new Set(joinWordList(besidePrepositions));
const INSIDE: ReadonlySet<string> = new Set(joinWordList(insidePrepositions));
const ASIDE: ReadonlySet<string> = new Set(joinWordList(asidePrepositions));
