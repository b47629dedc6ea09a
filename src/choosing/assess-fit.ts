import { isProperName } from '../briefing/is-proper-name.ts';
import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import { decideChoice } from '../deciding/decide-choice.ts';
import { decideSmalltalk } from '../deciding/decide-smalltalk.ts';
import { type Decision, isOpen } from '../deciding/decision.ts';
import { factsOf } from '../deciding/remember.ts';
import { auxiliaries, presentAuxiliaries } from '../language/en/auxiliaries.ts';
import { pronouns } from '../language/en/pronouns.ts';
import { briefingWords } from '../language/en/sources.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import { isKnownWord } from '../language/known-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { IndexedFact } from '../matching/knowledge-index.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { ReadClause, ReadQuestion } from '../understanding/read-question.ts';
import type { BriefingEngine, Considered } from './briefing-engine.ts';

const BRIEFING = indexPhrases(briefingWords);

/** How well a question is about a briefing; the smaller of two numbers fits better. */
export interface Fit {
  /** The share of what was asked that is left open. */
  readonly open: number;
  /** Well-known names in it that the briefing does not hold. */
  readonly absent: number;
  /** Words that had to be mended to be understood. */
  readonly mended: number;
  /** Names in the whole message that the briefing holds. */
  readonly named: number;
  /** Words of the question by which the briefing calls something. */
  readonly called: number;
}

export function assessFit(considered: Considered): Fit {
  const { engine, message, turn } = considered;
  const said = new Set(message.tokens.flatMap(({ norm }) => (POINTING.has(norm) ? [] : [norm])));
  const chunks = turn.decided.flatMap(({ clause }) => contentChunks(clause));
  return {
    open: openIn(considered),
    absent: absentIn(considered),
    mended: chunks.filter((chunk) => chunk.corrected !== undefined).length,
    named: message.clauses
      .flatMap(({ clause }) => contentChunks(clause))
      .filter(
        (chunk) =>
          !isCommon(chunk) &&
          isWrittenAsName(chunk) &&
          chunk.senses.some((sense) => sense.kind === 'entity' && isNamed(sense.entity, engine)),
      ).length,
    called: chunks
      .filter((chunk) => hasKind(chunk, 'entity') && !isCommon(chunk))
      .reduce((count, { words }) => count + words.filter((word) => said.has(word)).length, 0),
  };
}

/** What such a word stands for is not called so. */
const POINTING: ReadonlySet<string> = new Set(pronouns.flatMap(({ words }) => joinWordList(words)));

function openIn({ turn: { decided } }: Considered): number {
  const open = decided.filter(({ decision }) => isOpen(decision)).length;
  return decided.length === 0 ? 1 : open / decided.length;
}

function absentIn({ turn }: Considered): number {
  return turn.decided
    .flatMap(({ clause }) => contentChunks(clause))
    .filter((chunk) => hasKind(chunk, 'absent') && !hasKind(chunk, 'entity')).length;
}

/** "time", "four": a word that asks or counts, and calls something here besides. */
export function isCommon(chunk: Chunk): boolean {
  return COMMON.some((kind) => hasKind(chunk, kind));
}

const COMMON = ['free', 'number', 'date', 'role'] as const;

/** "us" is no country: an everyday word names something only where it is written as a name. */
function isWrittenAsName({ text, words }: Chunk): boolean {
  return words.some((word) => !isKnownWord(word)) || text !== text.toLowerCase();
}

/** True where a chunk of the message itself calls something by a name, and is no word for what is done or asked. */
export function calls(chunk: Chunk): boolean {
  return isName(chunk) && !isCommon(chunk) && !PREDICATING.some((kind) => hasKind(chunk, kind));
}

/** True where a message, its asides among it, calls something of the briefing by a name. */
export function callsSomething({ message }: Considered): boolean {
  return message.clauses.some(({ clause }) => contentChunks(clause).some(calls));
}

const PREDICATING = ['relation', 'operator', 'pronoun'] as const;

export function isNamed(id: string, { index }: BriefingEngine): boolean {
  const entity = index.entities.get(id);
  return entity !== undefined && isProperName(entity);
}

/** Negative where the first fits better, positive where the second does, zero where neither does. */
export function compareFits(a: Fit, b: Fit): number {
  return (
    a.open - b.open || a.absent - b.absent || a.mended - b.mended || b.named - a.named || b.called - a.called
  );
}

/**
 * True where what was asked is answered, at least in part. A part is not enough where the message names what the briefing
 * does not hold.
 */
export function answersSome(considered: Considered): boolean {
  const open = openIn(considered);
  return open === 0 || (open < 1 && absentIn(considered) === 0);
}

/** True where a premise of the question is false by the briefing. */
export function contradicts({ turn }: Considered): boolean {
  return turn.decided.some(({ decision }) => decision.kind === 'corrected');
}

/** "Where will they meet?", "When does it take place?" is not about a meeting that is over. */
export function isOver(considered: Considered): boolean {
  const facts = toldFacts(considered);
  return (
    facts.length > 0 &&
    facts.every(({ fact }) => fact.modality === 'done') &&
    considered.turn.decided.some(({ clause }) => clause.tense === 'coming' || isPresent(clause))
  );
}

function isPresent({ chunks }: Clause): boolean {
  return presentAuxiliaries.has(chunks.find(({ words }) => auxiliaries.has(words[0] ?? ''))?.words[0] ?? '');
}

/** The facts that the answer to a question rests on. */
export function toldFacts({ engine, turn }: Considered): readonly IndexedFact[] {
  const ids = turn.decided.flatMap(({ decision }) => (isOpen(decision) ? [] : factsOf(decision)));
  return [...new Set(ids)].flatMap((id) => engine.index.factById.get(id) ?? []);
}

/** The decisions that answer something. */
export function answeredIn({ turn }: Considered): readonly Decision[] {
  return turn.decided.flatMap(({ decision }) => (isOpen(decision) ? [] : [decision]));
}

/** True where a message is understood only together with what was said before. */
export function leansBack({ engine, message }: Considered, before: Conversation): boolean {
  if (decideChoice(message, before, engine.index) !== undefined) return true;
  if (decideSmalltalk(message.tokens, before, engine.index) !== undefined) return true;
  return refersBack({ message });
}

export function refersBack({ message }: Pick<Considered, 'message'>): boolean {
  return asking(message).some(
    ({ clause }) => isElliptical(clause) || clause.chunks.some((chunk) => hasKind(chunk, 'pronoun')),
  );
}

/** The clauses that ask; those that only tell, where none does. */
function asking({ clauses }: ReadQuestion): readonly ReadClause[] {
  const asked = clauses.filter(({ mood }) => mood !== 'tell' && mood !== 'aside');
  return asked.length > 0 ? asked : clauses;
}

/**
 * True where every question of a message names something of the briefing, or what is measured: it may be about something
 * new. It leans at most on what nobody answered, where the conversation is about no briefing.
 */
export function standsAlone(
  considered: Considered,
  { briefing, unanswered = [] }: Pick<Conversation, 'briefing' | 'unanswered'>,
): boolean {
  if (tellsFigures(considered)) return true;
  if ((briefing !== undefined || unanswered.length === 0) && refersBack(considered)) return false;
  return asking(considered.message).every(({ clause }) => contentChunks(clause).some(calls));
}

/** A figure is answered only where the question says what is measured. */
function tellsFigures(considered: Considered): boolean {
  const facts = toldFacts(considered);
  return (
    facts.length > 0 &&
    facts.every(({ roles }) => roles.some(({ definition }) => definition.figure !== undefined)) &&
    !refersBack(considered) &&
    asking(considered.message).every(({ clause }) => clause.kind === 'ask')
  );
}

function isName(chunk: Chunk): boolean {
  return hasKind(chunk, 'entity') && chunk.carried !== true;
}

/** The chunks of a question that name something by a name of the briefing. */
export function namingChunks({ turn }: Considered): readonly Chunk[] {
  return turn.decided.flatMap(({ clause }) => contentChunks(clause).filter(isName));
}

/** True where a question is about the briefing itself: its headline, its date, all whom it names. */
export function isOfBriefing(considered: Considered): boolean {
  return answeredIn(considered).every((decision) => {
    if (isList(decision)) return namingChunks(considered).every(isCommon);
    return tellsOfBriefing(decision, considered);
  });
}

/** True where "the report" is spoken of, and nothing that the briefing names. */
export function callsBriefing(considered: Considered): boolean {
  const { tokens } = considered.message;
  return assessFit(considered).named === 0 && tokens.some((_, at) => BRIEFING.startOf(tokens.slice(at)) > 0);
}

/** True where it is answered by what is told of the briefing itself, and names nothing that it tells about. */
export function tellsOfItself(considered: Considered): boolean {
  const answered = answeredIn(considered);
  return answered.length > 0 && answered.every((decision) => tellsOfBriefing(decision, considered));
}

function tellsOfBriefing(decision: Decision, { engine }: Considered): boolean {
  if ('ofBriefing' in decision && decision.ofBriefing === true) return true;
  const facts = factsOf(decision).flatMap((id) => engine.index.factById.get(id) ?? []);
  return facts.length > 0 && facts.every(({ definition }) => definition.ofBriefing === true);
}

/** True where the answer is what "the briefing" names or says of itself, so that it must be said which one. */
export function speaksOfBriefing(considered: Considered): boolean {
  return (
    tellsOfItself(considered) || (assessFit(considered).named === 0 && answeredIn(considered).some(isList))
  );
}

function isList({ kind }: Decision): boolean {
  return kind === 'listed' || kind === 'named';
}

/** "When is it?" where no name was spoken of: a word that could point to the main event of each of these briefings. */
export function pointsNowhere(considered: readonly Considered[]): boolean {
  return considered.every(
    (one) => assessFit(one).named === 0 && asking(one.message).some(({ clause }) => hasPronoun(clause)),
  );
}

/** True where a briefing answers some of a question, or speaks of it and leaves it open. */
export function concerns(considered: Considered): boolean {
  return (
    answersSome(considered) || considered.turn.decided.some(({ decision }) => decision.kind === 'notStated')
  );
}
