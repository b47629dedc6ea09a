import { askingVerbs } from '../language/en/asking-verbs.ts';
import { articles, auxiliaries, supportingVerbs } from '../language/en/auxiliaries.ts';
import { repeatedAsks } from '../language/en/chatter.ts';
import { connectives, reasons } from '../language/en/joining-words.ts';
import { originPrepositions } from '../language/en/preposition-uses.ts';
import {
  conjunctions,
  personalPronouns,
  relativeOwner,
  relativePronouns,
} from '../language/en/relative-clauses.ts';
import { indexPhrases, type PhraseSet } from '../language/index-phrases.ts';
import type { QuestionWord } from '../language/language-data.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { phraseSet } from '../language/phrase-sets.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import { verbFormsOf } from '../language/verb-forms.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import {
  acquaintanceOf,
  asksOfSpeakers,
  asksSomething,
  clauseOf,
  isChatter,
  isIdle,
  NAMES,
  namesNothing,
  startsWithAcquaintance,
  type WordsOfBriefing,
} from './is-idle.ts';
import { lacksSubject } from './lacks-subject.ts';
import { speaksOfSpeakers } from './speakers.ts';
import { isOnlyTags, isQuestionWord, openingOf, startsAsking, trimPunctuation } from './strip-wrappings.ts';

const CONNECTIVES = wordsOf(connectives);
const REASONS = wordsOf(reasons);
const ASKING = wordsOf(askingVerbs);
const CONJUNCTIONS = wordsOf(conjunctions);
const IDLE = phraseSet('idle');
const BREAKS = new Set([',', ':', '-', '–', '—', '(', ')', '…']);

function wordsOf(list: string): ReadonlySet<string> {
  return wordSetOf(list);
}

/** What is left of a sentence between what was set aside. */
export interface Run {
  readonly tokens: readonly Token[];
  /** True where a tag behind it asks for a yes or no. */
  readonly confirming?: true;
}

/** A sentence without the clauses that ask nothing. */
export interface Remains {
  /** What is left, each run of clauses by itself. */
  readonly asking: readonly Run[];
  /** What was set aside before the last of it: what is asked may point back to that. */
  readonly aside: readonly (readonly Token[])[];
  /** True where it stands in a clause that asks nothing: "I am glad *when X comes*". */
  readonly subordinate?: true;
  /** What was set aside behind all that is left. */
  readonly behind?: readonly (readonly Token[])[];
}

/**
 * Sets aside the clauses of a sentence that ask nothing: those about the speakers, and those that name nothing. `asks` where what
 * was taken off before it asks, `relays` where that speaks of somebody whom the speaker knows.
 */
export function setAside(
  tokens: readonly Token[],
  words: WordsOfBriefing,
  { asks: asked = false, relays = false } = {},
): Remains {
  const parts = splitParts(tokens);
  const asking: Run[] = [];
  const aside: (readonly Token[])[] = [];
  let behind: (readonly Token[])[] = [];
  let run: Token[] = [];
  const close = (confirming = false): void => {
    const trimmed = trimPunctuation(run);
    if (trimmed.length > 0) {
      aside.push(...behind);
      behind = [];
      asking.push({ tokens: trimmed, ...(confirming ? { confirming } : {}) });
    }
    run = [];
  };
  const asks = parts.map((part, i) => (asked && i === 0) || asksSomething(clauseOf(part)));
  const first = asks.indexOf(true);
  let follows = relays;
  parts.forEach((part, i) => {
    const beside = asks.some((other, k) => k !== i && other);
    if (isIdle(part, { beside, leads: i < first, follows }, words)) {
      close(isOnlyTags(clauseOf(part)));
      behind.push(trimPunctuation(part));
      follows ||= startsWithAcquaintance(clauseOf(part));
    } else run.push(...part);
  });
  close();
  return { asking, aside, behind };
}

/** True where a sentence that does not ask by its form speaks of nothing in the briefing. */
export function isIdleSentence(tokens: readonly Token[], words: WordsOfBriefing): boolean {
  return (!startsAsking(tokens) || asksOfSpeakers(tokens)) && isChatter(splitParts(tokens), words);
}

/** "Will X be discussed, or did I dream that": a clause without what its end asks of the one who writes. */
export function withoutDoubt(tokens: readonly Token[], words: WordsOfBriefing): readonly Token[] {
  const parts = splitParts(tokens);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return tokens;
  const clause = clauseOf(last);
  return asksOfSpeakers(clause) && namesNothing(clause, words.read, NAMED)
    ? trimPunctuation(parts.slice(0, -1).flat())
    : tokens;
}
const NAMED: ReadonlySet<Sense['kind']> = new Set(['entity', 'absent', 'date']);
const DATES_AND_NAMES: ReadonlySet<Sense['kind']> = new Set([...NAMES, 'date', 'weekday', 'range']);

/** True where something of a sentence was set aside and something is left. */
export function setsAside({ asking, aside, behind = [] }: Remains): boolean {
  return asking.length > 0 && aside.length + behind.length > 0;
}

/** "My mum, who watches everything, wants to know …": what is added of somebody whom only the speaker knows is left out. */
export function withoutRelatives(tokens: readonly Token[], words: WordsOfBriefing): readonly Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const start = i + acquaintanceOf(tokens.slice(i));
    if (start === i || tokens[start]?.text !== ',' || !isQuestionWord(tokens[start + 1])) continue;
    const end = tokens.findIndex(({ text }, k) => k > start && text === ',');
    const added = tokens.slice(start + 2, end);
    if (end > 0 && namesNothing(added, words.read, NAMES))
      return [...tokens.slice(0, start), ...tokens.slice(end + 1)];
  }
  return tokens;
}

/** "Where are they meeting, what city?": a question without what only asks it once more. */
export function withoutRepetition(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findLastIndex(({ text }) => BREAKS.has(text));
  if (comma < 1) return tokens;
  const question = trimPunctuation(tokens.slice(0, comma));
  const repeated = tokens.slice(comma + 1);
  const asks = Object.keys(repeatedAsks).some(
    (word) => asksFor(question, word as QuestionWord) && isPhraseOf(word as QuestionWord, repeated),
  );
  return asks ? question : tokens;
}

function asksFor(question: readonly Token[], word: QuestionWord): boolean {
  const words = question.map(({ norm }) => norm);
  const asked = (SAME_ASK[word] ?? [word]).map((other) => other.split(' '));
  return (
    startsAsking(question) &&
    words.some((_, i) => asked.some((other) => other.every((part, k) => words[i + k] === part)))
  );
}
const SAME_ASK: Readonly<Partial<Record<QuestionWord, readonly string[]>>> = { what: ['what', 'which'] };

function isPhraseOf(word: QuestionWord, tokens: readonly Token[]): boolean {
  return REPEATED.get(word)?.startOf(tokens) === tokens.length;
}
const REPEATED: ReadonlyMap<string, PhraseSet> = new Map(
  Object.entries(repeatedAsks).map(([word, list]) => [word, indexPhrases(list)]),
);

/**
 * What follows an idle opening, the longest first: from a question word, "whether", or a request on; then the same without the
 * clauses in it that ask nothing.
 */
export function readTails(
  tokens: readonly Token[],
  words: WordsOfBriefing,
  most: number,
): readonly Remains[] {
  const tails: Remains[] = [];
  const shorter: Remains[] = [];
  for (let i = 1; i < tokens.length && tails.length < most; i++) {
    const opening = tokens.slice(0, i);
    if (joinsClause(tokens, i) || asksItself(tokens, i) || splitsWord(tokens, i, words)) continue;
    // "From which state …": the preposition is asked with.
    if (i === 1 && DIRECTED.has(opening[0]?.norm ?? '') && CHOOSING.has(tokens[i]?.norm ?? '')) continue;
    // "On Wednesday, how many were there?": a time before a question is asked about.
    const isTime = prepositions.has(opening[0]?.norm ?? '') || opening.at(-1)?.kind !== 'punctuation';
    const named = isTime ? DATES_AND_NAMES : NAMES;
    if (!startsTail(tokens, i) || !(speaksOfSpeakers(opening) || namesNothing(opening, words.read, named)))
      continue;
    const tail = tokens.slice(i);
    const aside = [trimPunctuation(opening)];
    const place = isAsked(tokens, i) ? {} : ({ subordinate: true } as const);
    tails.push({ asking: [{ tokens: tail }], aside, ...place });
    if (isQuestionWord(tokens[0])) continue;
    const rest = setAside(tail, words);
    if (setsAside(rest)) shorter.push({ asking: rest.asking, aside: [...aside, ...rest.aside], ...place });
  }
  return [...tails, ...shorter];
}

const DIRECTED: ReadonlySet<string> = new Set(originPrepositions);

/** "Since when …", "in the light of what …": the words ask together. */
function splitsWord(tokens: readonly Token[], at: number, { read }: WordsOfBriefing): boolean {
  // "In the light of what upcoming event" may be asked without what leads to it.
  const lengths = auxiliaries.has(tokens[at + 1]?.norm ?? '') ? ASK_LENGTHS : [1];
  return lengths.some((length) => length <= at && read(tokens.slice(at - length, at + 1)).length === 1);
}

const ASK_LENGTHS: readonly number[] = [1, 2, 3, 4];

/** "I need to know *who …*", "one thing: *who …*": what stands before a question asks it. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'punctuation' ||
    openingOf(tokens.slice(at)) > 1 ||
    CONNECTIVES.has(before?.norm ?? '') ||
    tokens.slice(Math.max(0, at - MAX_BEFORE_ASKED), at).some(({ norm }) => ASKING.has(norm))
  );
}
const MAX_BEFORE_ASKED = 3;

/** "Why does it matter where they differ?": a question that speaks to nobody opens none. */
function asksItself(tokens: readonly Token[], at: number): boolean {
  const opening = tokens.slice(0, at);
  // "What is the body called under whose roof …"
  const describes = prepositions.has(opening.at(-1)?.norm ?? '') && RELATIVES.has(tokens[at]?.norm ?? '');
  // "For which country is it used, as distinct from the places whose …": it says more of the noun.
  const owns = tokens[at]?.norm === relativeOwner && opening.at(-1)?.kind === 'word';
  if (owns && putsQuestion(opening) && !describes && !speaksOfSpeakers(opening)) return true;
  // "Which office employs the person who …?"
  const relates =
    isQuestionWord(opening[0]) &&
    opening.length > SHORTEST_QUESTION &&
    opening.every(({ kind }) => kind === 'word') &&
    PERSONAL.has(tokens[at]?.norm ?? '');
  if (relates && !speaksOfSpeakers(opening)) return true;
  if (asksDegreeOf(opening) || asksOfThing(opening, tokens[at])) return true;
  return (
    putsQuestion(opening) &&
    !(opening[2]?.norm === 'it' && RELATIVES.has(opening[3]?.norm ?? '')) &&
    !describes &&
    !speaksOfSpeakers(opening) &&
    opening.every(({ kind }) => kind !== 'punctuation')
  );
}

/** "How heavy is *what they brought*?" */
function asksDegreeOf(opening: readonly Token[]): boolean {
  return (
    opening.length > 2 &&
    opening[0]?.norm === HOW &&
    auxiliaries.has(opening.at(-1)?.norm ?? '') &&
    !speaksOfSpeakers(opening)
  );
}
const HOW: QuestionWord = 'how';

/** "Does the thing *which is up there* still work?": it says which of them is meant. */
function asksOfThing(opening: readonly Token[], pronoun: Token | undefined): boolean {
  const [auxiliary, article, noun] = opening.slice(-3);
  return (
    supportingVerbs.has(auxiliary?.norm ?? '') &&
    articles.has(article?.norm ?? '') &&
    noun?.kind === 'word' &&
    !ASKING.has(noun.norm) &&
    RELATIVES.has(pronoun?.norm ?? '')
  );
}

/** A question word at the beginning of some words, or with an auxiliary somewhere behind it. */
function putsQuestion(opening: readonly Token[]): boolean {
  if (isQuestionWord(opening[0]) && opening.length > LONGEST_OPENING) return true;
  const at = opening.findIndex(isQuestionWord);
  const auxiliary = at < 0 ? -1 : opening.findIndex((token, i) => i > at && auxiliaries.has(token.norm));
  return auxiliary >= 0 && auxiliary < opening.length - 2;
}
/** "Which office employs the person" asks, and "what about" does not. */
const SHORTEST_QUESTION = 3;
const PERSONAL = wordsOf(personalPronouns);
/** "What do you think about" is no question by itself. */
const LONGEST_OPENING = 5;
const RELATIVES = wordsOf(`${relativePronouns}, ${relativeOwner}`);

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

/** "Which countries have a …?": right behind the noun that is asked for stands what is asked of it. */
function isVerbOfAsked(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  return (
    auxiliaries.has(tokens[at]?.norm ?? '') &&
    isQuestionWord(before[0]) &&
    before.length <= LONGEST_ASKED &&
    before.every(({ kind, norm }) => kind === 'word' && !auxiliaries.has(norm))
  );
}

/** "Which of the countries" */
const LONGEST_ASKED = 4;

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
  const before = tokens[at - 1]?.norm ?? '';
  // "the cause" is a noun.
  if (REASONS.has(token.norm)) return !articles.has(before);
  // "It will also be …": between an auxiliary and its verb no clause begins.
  if (CONNECTIVES.has(token.norm))
    return (
      next !== undefined &&
      !auxiliaries.has(before) &&
      (speaksOfSpeakers([next]) ||
        isQuestionWord(next) ||
        (auxiliaries.has(next.norm) && !lacksSubject(tokens[at + 2])) ||
        openingOf(tokens.slice(at + 1)) > 1)
    );
  // "What are they going to do with it?": the verb goes on.
  const goesOn =
    tokens.slice(0, at).some(({ norm }) => auxiliaries.has(norm)) &&
    lemmasOf(token.norm).some((base) => base !== token.norm);
  return (
    !(goesOn && tokens[at - 1]?.kind === 'word') &&
    !isVerbOfAsked(tokens, at) &&
    !speaksOfSpeakers(tokens.slice(Math.max(0, at - 1), at)) &&
    !auxiliaries.has(before) &&
    !isOwnVerb(tokens, at) &&
    IDLE.startOf(tokens.slice(at)) > 1
  );
}

/** "Which companies *lost the contest*?": right behind what is asked for stands its verb. */
function isOwnVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  return (
    CHOOSING.has(before[0]?.norm ?? '') &&
    before.length > 1 &&
    before.length <= MAX_BEFORE_VERB &&
    before.every(({ kind }) => kind === 'word') &&
    !before.some(({ norm }) => auxiliaries.has(norm)) &&
    verbFormsOf(tokens[at]?.norm ?? '').has('past')
  );
}
const CHOOSING: ReadonlySet<string> = new Set(['which', 'what', 'who', 'whose']);
const MAX_BEFORE_VERB = 4;
