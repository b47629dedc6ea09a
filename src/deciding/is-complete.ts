import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';
import { ALREADY_OVER } from './objections/already-over.ts';
import type { Objection, Objections } from './objections/objection.ts';
import { SAYS_TOO_LITTLE } from './objections/says-too-little.ts';
import { STILL_TO_COME } from './objections/still-to-come.ts';
import { WORDS_LEFT_OVER } from './objections/words-left-over.ts';
import { WRONG_ASKED } from './objections/wrong-asked.ts';
import { WRONG_CLAIM } from './objections/wrong-claim.ts';
import { WRONG_DEED } from './objections/wrong-deed.ts';
import { WRONG_EXTENT } from './objections/wrong-extent.ts';
import { WRONG_MEASURE } from './objections/wrong-measure.ts';
import { WRONG_PREPOSITION } from './objections/wrong-preposition.ts';
import { WRONG_SOURCE } from './objections/wrong-source.ts';

/** Words that are left over rule out most matches by far, and come first for speed; the order changes no answer. */
const GROUPS: readonly Objections[] = [
  WORDS_LEFT_OVER,
  SAYS_TOO_LITTLE,
  WRONG_SOURCE,
  WRONG_CLAIM,
  WRONG_PREPOSITION,
  WRONG_DEED,
  WRONG_ASKED,
  WRONG_MEASURE,
  WRONG_EXTENT,
  STILL_TO_COME,
  ALREADY_OVER,
];

const OBJECTIONS: Readonly<Record<Clause['kind'], readonly Objection[]>> = {
  ask: objectionsTo('ask'),
  check: objectionsTo('check'),
  fragment: objectionsTo('fragment'),
};

const BUT_TO_COME: typeof OBJECTIONS = {
  ask: objectionsTo('ask', STILL_TO_COME),
  check: objectionsTo('check', STILL_TO_COME),
  fragment: objectionsTo('fragment', STILL_TO_COME),
};

/**
 * True where a fact tells the whole of what a clause says, and the very thing that it asks for or claims: no word is left over,
 * and nothing speaks against telling the fact. One objection is enough to rule a match out.
 */
export function isComplete(match: Match, clause: Clause, index: KnowledgeIndex): boolean {
  return !OBJECTIONS[clause.kind].some((objects) => objects(match, clause, index));
}

/** True where nothing speaks against telling a fact but that it is still to come. */
export function isCompleteButToCome(match: Match, clause: Clause, index: KnowledgeIndex): boolean {
  return !BUT_TO_COME[clause.kind].some((objects) => objects(match, clause, index));
}

function objectionsTo(kind: Clause['kind'], aside?: Objections): readonly Objection[] {
  return GROUPS.filter((group) => group !== aside).flatMap((group) => [
    ...(group.any ?? []),
    ...(group[kind] ?? []),
  ]);
}
