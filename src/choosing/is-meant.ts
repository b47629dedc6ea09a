import type { Conversation } from '../conversation/conversation.ts';
import { isOpen } from '../deciding/decision.ts';
import { isKnownWord } from '../language/known-words.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import { type Chunk, hasContent, hasKind } from '../understanding/chunk.ts';
import {
  assessFit,
  calls,
  isCommon,
  isNamed,
  namingChunks,
  refersBack,
  standsAlone,
  tellsOfItself,
} from './assess-fit.ts';
import type { Considered } from './briefing-engine.ts';

/**
 * True where a question may be put to a briefing although none was spoken of: it does not lean on what another was asked,
 * and no name in the message is another's alone.
 */
export function isMeant(other: Considered, considered: readonly Considered[], before: Conversation): boolean {
  if ((before.unanswered ?? []).length > 0 && !goesOn(other, before)) return false;
  const { named, called } = assessFit(other);
  if (named === 0 && considered.some((one) => describesLeftOut(one, other))) return false;
  return named + called > 0 || !considered.some((one) => namesStranger(one) || callsLeftOut(one, other));
}

/**
 * True where a message, asides and all, speaks of a sort of thing that one briefing holds, and another left out; where that
 * other answers all of it, of more such sorts than it does of the other's.
 */
export function describesLeftOut(one: Considered, other: Considered): boolean {
  const own = assessFit(other).open === 0 ? sortsLeftOut(other, one) + wordsCalling(other).length : 0;
  return sortsLeftOut(one, other) > own;
}

function sortsLeftOut(one: Considered, other: Considered): number {
  const read = new Set([...wordsRead(other), ...wordsCalling(other)]);
  return one.message.clauses
    .flatMap(({ clause }) => clause.chunks)
    .filter(
      (chunk) =>
        isDescribedIn(chunk, one) &&
        !isDescribedIn(chunk, other) &&
        !chunk.words.some((word) => read.has(word)),
    ).length;
}

function wordsRead({ turn }: Considered): ReadonlySet<string> {
  return new Set(turn.decided.flatMap(({ clause }) => clause.chunks.flatMap(({ words }) => words)));
}

/** The words of a message, its asides among them, by which a briefing calls something. */
function wordsCalling({ message }: Considered): readonly string[] {
  return message.clauses.flatMap(({ clause }) =>
    contentChunks(clause)
      .filter(calls)
      .flatMap(({ words }) => words),
  );
}

function isDescribedIn({ senses }: Chunk, { engine: { index } }: Considered): boolean {
  return senses.some(({ kind, key }) => kind === 'sort' && index.described.has(key));
}

/** True where a message names something of a briefing, as it is written, by a word that is no everyday one. */
function namesStranger({ engine, message }: Considered): boolean {
  return message.clauses.some(({ clause }) =>
    contentChunks(clause).some(
      ({ corrected, words, senses }) =>
        corrected === undefined &&
        words.some((word) => !isKnownWord(word)) &&
        senses.some((sense) => sense.kind === 'entity' && isNamed(sense.entity, engine)),
    ),
  );
}

/** True where one briefing calls something by words of a question that another reads without them. */
function callsLeftOut(one: Considered, other: Considered): boolean {
  const read = wordsRead(other);
  return namingChunks(one).some(
    (chunk) => !isCommon(chunk) && isSaid(chunk, one) && !chunk.words.some((word) => read.has(word)),
  );
}

function isSaid({ words }: Chunk, { message }: Considered): boolean {
  return words.every((word) => message.tokens.some(({ norm }) => norm === word));
}

/** True where a question is answered with the help of what was said before, or by what it names itself. */
function goesOn(considered: Considered, before: Conversation): boolean {
  const { decided } = considered.turn;
  return (
    !refersBack(considered) ||
    decided.some(({ clause }) => contentChunks(clause).some(({ carried }) => carried === true)) ||
    standsAlone(considered, before) ||
    tellsOfItself(considered)
  );
}

/**
 * True where an answer, or a part of it, may be this briefing's among others: it is more than a bare date that fits, and no
 * word is left over that another briefing knows.
 */
export function answersKnown(considered: Considered, others: readonly Considered[]): boolean {
  const { named, called } = assessFit(considered);
  if (named + called > 0 || tellsOfItself(considered)) return true;
  const missing = missingIn(considered);
  return (
    !considered.turn.decided.some(isBareDate) &&
    !missing.some((word) => others.some((other) => hasPlaceFor(word, other)))
  );
}

/** True where a briefing reads a word in the question and does not miss it; one that sets it aside has no place for it. */
function hasPlaceFor(word: string, other: Considered): boolean {
  return (
    !missingIn(other).includes(word) &&
    other.turn.decided.some(({ clause }) =>
      clause.chunks.some((chunk) => chunk.text === word && hasContent(chunk)),
    )
  );
}

/** The words that a briefing has no place for. */
export function missingIn({ turn }: Considered): readonly string[] {
  return turn.decided.flatMap(({ decision }) => (decision.kind === 'unknown' ? decision.missing : []));
}

/** "September 8, isn't it?" */
function isBareDate({ clause: { kind, chunks }, decision }: Considered['turn']['decided'][number]): boolean {
  return (
    kind !== 'ask' &&
    !isOpen(decision) &&
    decision.kind !== 'computed' &&
    chunks.filter(hasContent).every((chunk) => DATED.some((dated) => hasKind(chunk, dated)))
  );
}

const DATED = ['date', 'weekday', 'number'] as const;
