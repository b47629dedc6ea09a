import { auxiliaries } from '../language/en/auxiliaries.ts';
import {
  askingVerbs,
  connectives,
  interjections,
  owners,
  reasons,
  subjects,
  thirdPersons,
} from '../language/en/clauses.ts';
import { conjunctions } from '../language/en/relative-clauses.ts';
import { englishWords } from '../language/english-words.ts';
import { isKnownWord } from '../language/known-words.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { phraseSet } from '../language/phrase-sets.ts';
import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import { WORD_FLAGS } from '../language/word-list.ts';
import { parseWordList } from '../language/word-phrases.ts';
import type { Chunk } from './chunk.ts';
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

const SUBJECTS = wordsOf(subjects);
const OWNERS = wordsOf(owners);
const CONNECTIVES = wordsOf(connectives);
const REASONS = wordsOf(reasons);
const THIRD = wordsOf(thirdPersons);
const ASKING = wordsOf(askingVerbs);
const CONJUNCTIONS = wordsOf(conjunctions);
const IDLE = phraseSet('idle');
const INTERJECTIONS = wordsOf(interjections);
const BREAKS = new Set([',', ':', '-', '–', '—', '(', ')', '…']);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(parseWordList(list).flat());
}

/** A sentence without the clauses that ask nothing. */
export interface Remains {
  /** What is left, each run of clauses by itself. */
  readonly asking: readonly (readonly Token[])[];
  /** What was set aside. */
  readonly aside: readonly (readonly Token[])[];
}

type Read = (tokens: readonly Token[]) => readonly Chunk[];

/** Sets aside the clauses of a sentence that ask nothing: those about the speakers, and those that name nothing. */
export function setAside(tokens: readonly Token[], read: Read): Remains {
  const parts = splitParts(tokens);
  const asking: (readonly Token[])[] = [];
  const aside: (readonly Token[])[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const trimmed = trimPunctuation(run);
    if (trimmed.length > 0) asking.push(trimmed);
    run = [];
  };
  parts.forEach((part, i) => {
    const asked = parts.some((other, k) => k !== i && asksSomething(clauseOf(other)));
    if (!isIdle(part, asked, read)) run.push(...part);
    else {
      close();
      aside.push(trimPunctuation(part));
    }
  });
  close();
  return { asking, aside };
}

/** What follows an idle opening, the longest first: from a question word, "whether", or a request on. */
export function readTails(tokens: readonly Token[], read: Read, most: number): readonly Remains[] {
  const tails: Remains[] = [];
  for (let i = 1; i < tokens.length && tails.length < most; i++) {
    const opening = tokens.slice(0, i);
    if (joinsClause(tokens, i)) continue;
    if (!startsTail(tokens, i) || !(speaksOfSpeakers(opening) || namesNothing(opening, read, NAMES)))
      continue;
    tails.push({ asking: [tokens.slice(i)], aside: [trimPunctuation(opening)] });
  }
  return tails;
}

/** "Which record was set when the talks began?": the word tells when what is asked came about. */
function joinsClause(tokens: readonly Token[], at: number): boolean {
  return (
    CONJUNCTIONS.has(tokens[at]?.norm ?? '') &&
    isQuestionWord(tokens[0]) &&
    tokens.slice(1, at).some((token) => auxiliaries.has(token.norm)) &&
    !ASKING.has(tokens[at - 1]?.norm ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    !auxiliaries.has(tokens[at + 1]?.norm ?? '')
  );
}

function startsTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (isQuestionWord(token)) return true;
  if (token?.norm === 'whether' || (token?.norm === 'if' && ASKING.has(before?.norm ?? ''))) return true;
  const opening = openingOf(tokens.slice(at));
  if (opening > 1) {
    // "We hear that X will also …": what has a subject before it opens nothing.
    const apart = before?.kind === 'punctuation' || speaksOfSpeakers(tokens.slice(at, at + opening));
    return apart && !tokens.slice(0, at).some(isQuestionWord);
  }
  // "What share, in percent, is devoted …": after a question word the auxiliary goes on.
  return (
    auxiliaries.has(token?.norm ?? '') &&
    before?.kind === 'punctuation' &&
    !tokens.slice(0, at).some(isQuestionWord)
  );
}

/** Clauses as their punctuation and connectives show them; a part keeps what introduces it. */
function splitParts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  tokens.forEach((token, i) => {
    if (part.some((other) => other.kind !== 'punctuation') && startsPart(tokens, i)) {
      parts.push(part);
      part = [];
    }
    part.push(token);
  });
  if (part.length > 0) parts.push(part);
  return parts;
}

function startsPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.kind === 'punctuation') return BREAKS.has(token.text);
  if (REASONS.has(token.norm)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  // "It will also be …": between an auxiliary and its verb no clause begins.
  if (CONNECTIVES.has(token.norm))
    return (
      next !== undefined &&
      !auxiliaries.has(before) &&
      (speaksOfSpeakers([next]) ||
        isQuestionWord(next) ||
        auxiliaries.has(next.norm) ||
        openingOf(tokens.slice(at + 1)) > 1)
    );
  return (
    !speaksOfSpeakers(tokens.slice(Math.max(0, at - 1), at)) &&
    !auxiliaries.has(before) &&
    IDLE.startOf(tokens.slice(at)) > 1
  );
}

/** A part without what joins it to the one before. */
function clauseOf(part: readonly Token[]): readonly Token[] {
  let rest = trimPunctuation(part);
  while (rest.length > 0 && (CONNECTIVES.has(rest[0]?.norm ?? '') || REASONS.has(rest[0]?.norm ?? '')))
    rest = trimPunctuation(rest.slice(1));
  return rest;
}

function asksSomething(clause: readonly Token[]): boolean {
  const { tokens, confirming } = stripHeads(clause);
  return tokens.length > 0 && (confirming || startsAsking(tokens) || openingOf(clause) > 1);
}

function isIdle(part: readonly Token[], beside: boolean, read: Read): boolean {
  const clause = clauseOf(part);
  const heads = stripHeads(clause);
  const rest = stripTails(stripTag(heads.tokens).tokens);
  if (clause.length === 0 || rest.length === 0) return true;
  if (clause.length === 1 && INTERJECTIONS.has(clause[0]?.norm ?? '')) return true;
  if (IDLE.startOf(clause) > 1 && !rest.some(isQuestionWord)) return true;
  const first = rest[0]?.norm ?? '';
  if ((heads.confirming || openingOf(clause) > 1) && !SUBJECTS.has(first)) return false;
  if (startsAsking(rest) || rest.some(isQuestionWord)) return false;
  if (SUBJECTS.has(first)) return true;
  if (!speaksOfSpeakers(rest)) {
    const told = beside || REASONS.has(trimPunctuation(part)[0]?.norm ?? '');
    return told && hasFiniteVerb(rest) && namesNothing(rest, read);
  }
  return (OWNERS.has(first) && rest.some((token) => auxiliaries.has(token.norm))) || namesNothing(rest, read);
}

/** True where a clause has a verb that its form shows to be one. */
function hasFiniteVerb(clause: readonly Token[]): boolean {
  const words = clause.filter((token) => token.kind === 'word').map((token) => token.norm);
  return words.some((word, i) => {
    if (auxiliaries.has(word)) return true;
    if (i === 0 || word.endsWith('ing')) return false;
    const inflected = lemmasOf(word).some((base) => base !== word && isVerb(base));
    return inflected && (!word.endsWith('s') || THIRD.has(words[i - 1] ?? ''));
  });
}

function isVerb(word: string): boolean {
  return ((englishWords()(word) ?? 0) & WORD_FLAGS.verb) !== 0;
}

/** True where no word names or describes anything that a briefing could speak of. */
export function namesNothing(
  tokens: readonly Token[],
  read: Read,
  naming: ReadonlySet<Sense['kind']> = NAMES_OR_DESCRIBES,
): boolean {
  return read(tokens).every((chunk) => {
    if (chunk.senses.length === 0)
      return chunk.punctuation || chunk.possessive || isKnownWord(chunk.words[0] ?? '');
    return (
      chunk.senses.some((sense) => sense.kind === 'free') || !chunk.senses.some((s) => naming.has(s.kind))
    );
  });
}
const NAMES: ReadonlySet<Sense['kind']> = new Set(['entity', 'absent', 'pronoun', 'date']);
const NAMES_OR_DESCRIBES: ReadonlySet<Sense['kind']> = new Set([
  ...NAMES,
  'sort',
  'relation',
  'role',
  'kinship',
]);
