import { isRefuted } from '../answering/is-refuted.ts';
import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasContent } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Reading } from '../understanding/read-question.ts';
import { tellsLater } from './bear-out.ts';
import { type ChosenClause, says } from './choose-clauses.ts';
import { attributeClaim } from './decide-attribution.ts';
import { type DecidedClause, decideInContext, decideResolved, undecided } from './decide-in-context.ts';
import { decideWithinTime } from './decide-within-time.ts';
import { isOpen } from './decision.ts';
import { fitsAsGuess } from './fits-as-guess.ts';
import { remember } from './remember.ts';
import { isLost, rememberAsides } from './remember-asides.ts';
import { tellBearing } from './tell-bearing.ts';

export interface Found {
  readonly decided: readonly DecidedClause[];
  /** What was set aside on the way to what was decided. */
  readonly aside: readonly Clause[];
}

/** What stands beside a clause in its message. */
export interface Surroundings {
  /** True where another clause asks. */
  readonly beside?: boolean;
  /** True for a clause that points back where that may mean something that is not known. */
  readonly isLost?: (clause: Clause) => boolean;
}

/**
 * A clause as a whole; only where that is not understood, without what in it asks nothing. Where another clause is `beside` it
 * that asks, what speaks of the speakers is answered only by what in it asks.
 */
export function decideRead(
  read: ChosenClause,
  conversation: Conversation,
  index: KnowledgeIndex,
  { beside = false, isLost: isOpenHere = (): boolean => false }: Surroundings = {},
): Found {
  const idle = read.mood === 'aside';
  const lost = isOpenHere(read.clause);
  const guessed = lost ? undefined : read.guessed();
  const settled = guessed === undefined ? [] : decideReading(guessed, conversation, index);
  if (settled.length > 0 && !settled.some(({ decision }) => isOpen(decision)))
    return { decided: settled, aside: [] };
  const whole = idle || lost ? undecided(read.clause) : decideInContext(read.clause, conversation, index);
  if (!isOpen(whole.decision)) return { decided: [whole], aside: [] };
  let declined: Found | undefined;
  for (const reading of read.otherwise()) {
    if (lost && (reading.aside.length > 0 || reading.clauses.some(({ clause }) => isOpenHere(clause))))
      continue;
    if (idle && beside && reading.subordinate === true) continue;
    if (idle && beside && !reading.clauses.some(({ mood }) => mood !== 'tell' && mood !== 'aside')) continue;
    const decided = decideReading(reading, conversation, index);
    if (losesPresent(reading, read.clause, decided, index)) continue;
    const understood = decided.some(({ decision }) =>
      reading.refuting === true
        ? isRefuted(decision)
        : reading.tentative === true
          ? decision.kind === 'answered' ||
            decision.kind === 'members' ||
            (reading.attributing === true && decision.kind === 'computed') ||
            (reading.time !== undefined && decision.kind === 'profile')
          : !isOpen(decision) || (whole.decision.kind === 'unknown' && !idle && decision.kind !== 'unknown'),
    );
    if (understood) return { decided, aside: reading.aside };
    if (
      declined === undefined &&
      reading.tentative !== true &&
      reading.refuting !== true &&
      decided.length > 0
    )
      declined = { decided, aside: [read.clause] };
  }
  if (!idle) return { decided: [whole], aside: [] };
  return declined ?? { decided: [], aside: [read.clause] };
}

/** "Currently what is growth?" asks of the present with a word that a reading leaves out; "I need it now: what will it be?" does not. */
function losesPresent(
  { aside }: Reading,
  clause: Clause,
  decided: readonly DecidedClause[],
  index: KnowledgeIndex,
): boolean {
  const isBare = ({ chunks }: Clause): boolean => chunks.every((chunk) => !hasContent(chunk));
  return aside.every(isBare) && decided.some(({ decision }) => tellsLater(decision, clause, index));
}

function decideReading(
  reading: Reading,
  before: Conversation,
  index: KnowledgeIndex,
): readonly DecidedClause[] {
  const after = rememberAsides(reading.aside, before, index);
  const moods = reading.clauses.filter(({ mood }) => mood !== 'tell' && mood !== 'aside');
  const asking = moods.length > 0 ? moods : reading.clauses;
  const isCut = (clause: Clause): boolean =>
    reading.idle !== true && clause.kind !== 'fragment' && isElliptical(clause);
  if (asking.some(({ clause }) => isCut(clause))) return [];
  if (
    reading.guess !== undefined &&
    !asking.every(({ clause }) => fitsAsGuess(reading.guess as Clause, clause, index))
  )
    return [];
  const { time } = reading;
  if (time !== undefined)
    return asking.map(({ clause }) => {
      const decision = decideWithinTime(clause, time, index, (one) => decideResolved(one, index).decision);
      if (decision === undefined) return undecided(clause);
      return { clause: { ...clause, chunks: [...clause.chunks, ...time.clause.chunks] }, decision };
    });
  const remembered = after === before && reading.aside.some(says) ? undefined : after;
  if (asking.some(({ clause }) => isLost(clause, reading.aside, remembered))) return [];
  let conversation = after ?? before;
  return asking.map(({ clause }) => {
    const found = decideInContext(clause, conversation, index);
    const decided =
      reading.bearing === true
        ? { ...found, decision: tellBearing(clause, found, conversation.antecedents, index) }
        : reading.attributing === true
          ? { ...found, decision: attributeClaim(found.decision, index) }
          : found;
    conversation = remember(conversation, decided, index);
    return decided;
  });
}
