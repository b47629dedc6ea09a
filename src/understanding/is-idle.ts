import { articles, auxiliaries } from '../language/en/auxiliaries.ts';
import { hearers, personalPronouns } from '../language/en/chatter.ts';
import { interjections } from '../language/en/idle-clauses.ts';
import { connectives, reasons } from '../language/en/joining-words.ts';
import { owners, subjects, thirdPersons } from '../language/en/speakers.ts';
import { englishWords } from '../language/english-words.ts';
import { isKnownWord } from '../language/known-words.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { phraseSet } from '../language/phrase-sets.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Sense } from '../language/sense.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import type { Token } from '../language/token.ts';
import { WORD_FLAGS } from '../language/word-list.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { Chunk } from './chunk.ts';
import { isAttributing } from './chunk-forms.ts';
import { speaksOfSpeakers } from './speakers.ts';
import {
  isQuestionWord,
  openingOf,
  startsAsking,
  stripHeads,
  stripTag,
  stripTails,
  trimPunctuation,
} from './strip-wrappings.ts';
import type { Vocabulary } from './vocabulary.ts';

const SUBJECTS = wordSetOf(subjects);
const OWNERS = wordSetOf(owners);
const CONNECTIVES = wordSetOf(connectives);
const REASONS = wordSetOf(reasons);
const THIRD = wordSetOf(thirdPersons);
const PERSONAL = wordSetOf(personalPronouns);
const ACQUAINTANCES = phraseSet('acquaintances');
const HEARERS = wordSetOf(hearers);
const IDLE = phraseSet('idle');
const INTERJECTIONS = wordSetOf(interjections);

/** How a briefing reads words. */
export interface WordsOfBriefing {
  readonly read: (tokens: readonly Token[]) => readonly Chunk[];
  /** The sorts that the briefing gives its things. */
  readonly sorts: Vocabulary['sorts'];
}

/** Where a part stands in its sentence. */
export interface PartPlace {
  /** True where another part asks. */
  readonly beside: boolean;
  /** True where it stands before the first part that asks. */
  readonly leads: boolean;
  /** True right behind what was said of somebody whom the speaker knows. */
  readonly follows: boolean;
}

/** A part without what joins it to the one before. */
export function clauseOf(part: readonly Token[]): readonly Token[] {
  let rest = trimPunctuation(part);
  while (rest.length > 0 && (CONNECTIVES.has(rest[0]?.norm ?? '') || REASONS.has(rest[0]?.norm ?? '')))
    rest = trimPunctuation(rest.slice(1));
  return rest;
}

export function asksSomething(clause: readonly Token[]): boolean {
  const { tokens, confirming } = stripHeads(clause);
  return (
    tokens.length > 0 &&
    !asksOfSpeakers(tokens) &&
    (confirming || startsAsking(tokens) || openingOf(clause) > 1)
  );
}

/** "did I dream that", "why I do this to myself": what is asked is asked of the one who writes. */
export function asksOfSpeakers(clause: readonly Token[]): boolean {
  const [first, ...rest] = clause;
  const asks = isQuestionWord(first) || auxiliaries.has(first?.norm ?? '');
  const subject = rest.find((token) => !auxiliaries.has(token.norm));
  // "when you read something" asks nobody, "what are you saying" does.
  const general = isQuestionWord(first) && rest[0] === subject;
  return (
    asks && subject !== undefined && SUBJECTS.has(subject.norm) && (general || !HEARERS.has(subject.norm))
  );
}

/** "Haven't slept", "was going to look it up": a clause about the speaker, who is left out. */
export function leavesOutSpeaker(clause: readonly Token[]): boolean {
  const [first, second, third] = clause;
  if (IDLE.startOf(clause) > 1) return true;
  if (!auxiliaries.has(first?.norm ?? '') || second?.norm !== 'not' || third === undefined) return false;
  return third.text === third.norm && !third.norm.endsWith('s') && lemmasOf(third.norm).some(isVerb);
}

/** "my boss", "editor", "the kids": somebody whom only the speaker knows begins the clause. */
export function startsWithAcquaintance(clause: readonly Token[]): boolean {
  const length = ACQUAINTANCES.startOf(clause);
  const next = clause[length];
  return length > 0 && (next?.kind === 'possessive' || hasFiniteVerb(clause.slice(0, length + 2)));
}

/** True where all of a sentence asks and tells nothing of the briefing: "writing that down, pen's nearly dead". */
export function isChatter(parts: readonly (readonly Token[])[], words: WordsOfBriefing): boolean {
  return parts.every((part) => isIdle(part, { beside: true, leads: true, follows: true }, words));
}

/** True where somebody whom only the speaker knows is named anywhere. */
export function namesAcquaintance(tokens: readonly Token[]): boolean {
  return tokens.some((_, i) => ACQUAINTANCES.startOf(tokens.slice(i)) > 0);
}

/** The number of tokens that name somebody whom only the speaker knows, at the beginning. */
export function acquaintanceOf(tokens: readonly Token[]): number {
  return ACQUAINTANCES.startOf(tokens);
}

/** True where a part of a sentence asks nothing of the briefing. */
export function isIdle(part: readonly Token[], place: PartPlace, words: WordsOfBriefing): boolean {
  const clause = clauseOf(part);
  const heads = stripHeads(clause);
  const rest = stripTails(stripTag(heads.tokens).tokens);
  if (clause.length === 0 || rest.length === 0) return true;
  if (clause.length === 1 && INTERJECTIONS.has(clause[0]?.norm ?? '')) return true;
  if (IDLE.startOf(clause) > 1 && !rest.some(isQuestionWord) && !asksForName(clause, words)) return true;
  if (place.beside && asksOfSpeakers(rest)) return namesNothing(rest, words.read, NAMES);
  const first = rest[0]?.norm ?? '';
  if ((heads.confirming || openingOf(clause) > 1) && !SUBJECTS.has(first)) return false;
  if (startsAsking(rest) || rest.some(isQuestionWord)) return false;
  if (SUBJECTS.has(first)) return true;
  const finite = hasFiniteVerb(clause);
  if (place.beside && startsWithAcquaintance(rest)) return true;
  if (speaksOfSpeakers(rest)) return (OWNERS.has(first) && finite) || namesNothing(rest, words.read);
  if (place.beside && place.follows && finite && PERSONAL.has(first))
    return namesNothing(rest.slice(1), words.read, NAMES);
  const told = place.beside || REASONS.has(trimPunctuation(part)[0]?.norm ?? '');
  if (told && finite && namesNothing(rest, words.read)) return true;
  return place.beside && place.leads && speaksOfOtherThings(rest, finite, words);
}

/** "need the name of X": what is needed is of something that is named. */
function asksForName(clause: readonly Token[], { read }: WordsOfBriefing): boolean {
  const rest = clause.slice(IDLE.startOf(clause));
  return prepositions.has(rest[0]?.norm ?? '') && read(rest).some((chunk) => hasProperName(chunk));
}

function hasProperName({ senses }: Chunk): boolean {
  return senses.some((sense) => sense.kind === 'entity' && sense.proper);
}

/** "the coffee machine is broken", "new puppy": words that no briefing explains, and none for what it speaks of. */
function speaksOfOtherThings(
  clause: readonly Token[],
  finite: boolean,
  { read, sorts }: WordsOfBriefing,
): boolean {
  const chunks = read(clause);
  const first = chunks[0]?.words[0] ?? '';
  if (!finite && (POINTING.has(first) || prepositions.has(first))) return false;
  const strange = chunks.some(
    (chunk) => chunk.senses.length === 0 && !chunk.punctuation && isKnownWord(chunk.words[0] ?? ''),
  );
  return (
    strange &&
    !chunks.some(isAttributing) &&
    chunks.every((chunk) => isOther(chunk, finite ? NAMES : NAMES_OR_DESCRIBES, sorts))
  );
}
const POINTING = new Set(['the', 'that', 'this', 'those', 'these', 'his', 'her', 'their', 'its']);

function isOther(chunk: Chunk, naming: ReadonlySet<Sense['kind']>, sorts: ReadonlySet<string>): boolean {
  if (!isUnnaming(chunk, naming)) return false;
  return !chunk.senses.some(
    (sense) => sense.kind === 'sort' && [...sorts].some((own) => isSortOf(own, sense.sort)),
  );
}

/** True where a clause has a verb that its form shows to be one. */
export function hasFiniteVerb(clause: readonly Token[]): boolean {
  const words = clause.filter((token) => token.kind === 'word').map((token) => token.norm);
  const acquainted = ACQUAINTANCES.startOf(clause) || undefined;
  if (clause.some((token, i) => token.kind === 'possessive' && standsForIs(clause.slice(i + 1)))) return true;
  return words.some((word, i) => {
    if (auxiliaries.has(word)) return true;
    if (i === 0 || word.endsWith('ing')) return false;
    const inflected = lemmasOf(word).some((base) => base !== word && isVerb(base));
    const subject =
      THIRD.has(words[i - 1] ?? '') || (i === 2 && THIRD.has(words[0] ?? '')) || i === acquainted;
    return inflected && (!word.endsWith('s') || subject);
  });
}

/** "the pub's loud", "my daughter's using it": "'s" before what no genitive stands before. */
function standsForIs(after: readonly Token[]): boolean {
  const [next, ...rest] = after;
  if (next === undefined) return false;
  const flags = englishWords()(next.norm) ?? 0;
  const alone = rest.length === 0 || rest[0]?.kind === 'punctuation';
  return (
    articles.has(next.norm) ||
    auxiliaries.has(next.norm) ||
    prepositions.has(next.norm) ||
    next.norm === 'not' ||
    next.norm.endsWith('ing') ||
    (alone && (flags & WORD_FLAGS.noun) === 0)
  );
}

export function isVerb(word: string): boolean {
  return ((englishWords()(word) ?? 0) & WORD_FLAGS.verb) !== 0;
}

/** True where no word names or describes anything that a briefing could speak of. */
export function namesNothing(
  tokens: readonly Token[],
  read: WordsOfBriefing['read'],
  naming: ReadonlySet<Sense['kind']> = NAMES_OR_DESCRIBES,
): boolean {
  return read(tokens).every((chunk) => isUnnaming(chunk, naming));
}

function isUnnaming(chunk: Chunk, naming: ReadonlySet<Sense['kind']>): boolean {
  if (chunk.senses.length === 0)
    return chunk.punctuation || chunk.possessive || isKnownWord(chunk.words[0] ?? '');
  return (
    chunk.senses.some((sense) => sense.kind === 'free' || sense.kind === 'ask') ||
    !chunk.senses.some((s) => naming.has(s.kind))
  );
}

export const NAMES: ReadonlySet<Sense['kind']> = new Set(['entity', 'absent', 'pronoun', 'date']);
const NAMES_OR_DESCRIBES: ReadonlySet<Sense['kind']> = new Set([
  ...NAMES,
  'sort',
  'relation',
  'role',
  'kinship',
]);
