import type { Match } from '../../matching/match.ts';
import { isAttributed, namesSaying, namesSource } from '../match-traits.ts';
import type { Objections } from './objection.ts';

/** What is asked of somebody's word is told of the matter, or what is asked of the matter by somebody's word. */
export const WRONG_SOURCE: Objections = { any: [lacksSource, isUnattributed, isBareSaying] };

/** A word of saying, of nobody who is named or asked for. */
function lacksSource(match: Match): boolean {
  return namesSaying(match) && !namesSource(match);
}

/** Who vouches for a fact has no part in it, and is named or asked for only as the one whose word it is. */
function isUnattributed(match: Match): boolean {
  return namesSource(match) && !isAttributed(match);
}

/** "When did X speak?": that X vouches for a fact does not make the fact what is asked about. */
function isBareSaying(match: Match): boolean {
  const { asked, bindings } = match;
  return (
    namesSaying(match) &&
    asked.every(({ role }) => role.name !== 'source') &&
    bindings.every(
      (b) =>
        b.as === 'free' ||
        (b.as === 'relation' && b.attributes) ||
        (b.as === 'filler' && b.role.name === 'source'),
    )
  );
}
