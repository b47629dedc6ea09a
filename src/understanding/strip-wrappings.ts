import { askingVerbs } from '../language/en/asking-verbs.ts';
import { auxiliaries, beForms, indefiniteArticles, supportingVerbs } from '../language/en/auxiliaries.ts';
import { anybodyWords } from '../language/en/figure-words.ts';
import { infinitiveMark } from '../language/en/indirect-speech.ts';
import { noOpenings, openingAdverbs } from '../language/en/request-heads.ts';
import { closingTags, negation, repeatingTags } from '../language/en/tags.ts';
import type { PhraseSet } from '../language/index-phrases.ts';
import { phraseSet } from '../language/phrase-sets.ts';
import { prepositions } from '../language/prepositions.ts';
import { unitNamed } from '../language/quantity.ts';
import type { Token } from '../language/token.ts';
import { verbFormsOf } from '../language/verb-forms.ts';
import { joinWordList, parseWordList } from '../language/word-phrases.ts';

const REQUESTS = phraseSet('requests');
const CONFIRMATIONS = phraseSet('confirmations');
const OPENINGS = phraseSet('openings');
const DEMANDS = phraseSet('demands');
const TAILS = phraseSet('tails');
const TAGS = phraseSet('tags');
const PROOF_DEMANDS = phraseSet('proofDemands');
/** Tags that need no comma before them. */
const CLOSING_TAGS = new Set(joinWordList(closingTags));
const QUESTION_WORDS = new Set('who whom whose what when where why how which'.split(' '));
const ADVERBS = new Set(joinWordList(openingAdverbs));
const NO_OPENINGS = parseWordList(noOpenings);
const MAX_WORDS_BEFORE_ADVERB = 3;
/** How many of the first words may stand before the question word. */
const MAX_WORDS_BEFORE_ASKING = 3;

/** What is left of a run of tokens, and what was taken off it. */
export interface Stripped {
  readonly tokens: readonly Token[];
  /** True where something was taken off that asks for a yes or no. */
  readonly confirming: boolean;
  /** True where something was taken off that asks to be told. */
  readonly requesting?: boolean;
  /** The tag that was taken off. */
  readonly tag?: readonly Token[];
}

/** "What a day!" */
export function exclaims(tokens: readonly Token[]): boolean {
  return isQuestionWord(tokens[0]) && indefiniteArticles.has(tokens[1]?.norm ?? '');
}

/** True for a word that asks by itself: "who", "when". */
export function isQuestionWord(token: Token | undefined): boolean {
  return token !== undefined && QUESTION_WORDS.has(token.norm);
}

/** True where the form of a run of tokens asks: a question word near its beginning, or an auxiliary first. */
export function startsAsking(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  const asks = (token: Token | undefined, i: number): boolean =>
    isQuestionWord(token) && !indefiniteArticles.has(words[i + 1]?.norm ?? '');
  return (
    asks(words[0], 0) ||
    auxiliaries.has(words[0]?.norm ?? '') ||
    words.slice(1, MAX_WORDS_BEFORE_ASKING + 1).some((token, i) => asks(token, i + 1))
  );
}

export function trimPunctuation(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && tokens[start]?.kind === 'punctuation') start++;
  while (end > start && tokens[end - 1]?.kind === 'punctuation' && !isUnit(tokens, end - 1)) end--;
  return tokens.slice(start, end);
}

/** The sign of "by 5.2%?" */
function isUnit(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && unitNamed([tokens[at]?.norm ?? '']) !== undefined;
}

/** The number of tokens of an opening that asks to be told or to have confirmed; 0 where there is none. */
export function openingOf(tokens: readonly Token[]): number {
  return Math.max(startOf(CONFIRMATIONS, tokens), startOf(REQUESTS, tokens), OPENINGS.startOf(tokens));
}

/** The length of the opening that tokens begin with, its own adverbs left out of account: "do you actually know". */
function startOf(openings: PhraseSet, tokens: readonly Token[]): number {
  const plain = openings.startOf(tokens);
  if (!tokens.slice(1, MAX_WORDS_BEFORE_ADVERB + 1).some(isAdverb)) return plain;
  const kept = tokens.map((_, i) => i).filter((i) => i === 0 || !isAdverb(tokens[i] as Token));
  const length = openings.startOf(kept.map((i) => tokens[i] as Token));
  return Math.max(plain, length > 1 ? (kept[length - 1] ?? 0) + 1 : 0);
}

function isAdverb(token: Token): boolean {
  return ADVERBS.has(token.norm);
}

/** The number of tokens of "state" before "who …", of "please specify" before "by whom …", of "at least:" before "to whom". */
function demandOf(tokens: readonly Token[]): number {
  const length = DEMANDS.startOf(tokens);
  const after = trimPunctuation(tokens.slice(length)).slice(0, 2);
  const asks =
    isQuestionWord(after[0]) || (prepositions.has(after[0]?.norm ?? '') && isQuestionWord(after[1]));
  return asks ? length : 0;
}

/** Takes off openings, one after another. */
export function stripHeads(tokens: readonly Token[]): Stripped {
  let rest = tokens;
  let confirming = false;
  let requesting = false;
  for (;;) {
    if (NO_OPENINGS.some((words) => words.every((word, i) => rest[i]?.norm === word)))
      return { tokens: rest, confirming, requesting };
    const confirmation = startOf(CONFIRMATIONS, rest);
    const request = Math.max(startOf(REQUESTS, rest), demandOf(rest));
    const opening = OPENINGS.startOf(rest);
    const found = Math.max(confirmation, request, isOfParticiple(rest, opening) ? 0 : opening);
    const length = endsInSubject(rest, found) ? found - 1 : found;
    if (length === 0 || asksOfAnybody(rest, length)) return { tokens: rest, confirming, requesting };
    const next = trimPunctuation(rest.slice(length));
    if (next.length === 0 && !confirming && length === 1) return { tokens: rest, confirming, requesting };
    confirming ||= confirmation === found;
    requesting ||= request === found;
    rest = next;
  }
}

/** "Seriously injured": right before a participle an adverb says in what way, and opens nothing. */
function isOfParticiple(tokens: readonly Token[], length: number): boolean {
  return length === 1 && isManner(tokens[0]) && isParticiple(tokens[1]);
}

function isManner(token: Token | undefined): boolean {
  return token?.norm.endsWith(MANNER) === true;
}
const MANNER = 'ly';

function isParticiple(token: Token | undefined): boolean {
  return token?.norm.endsWith(PARTICIPLE) === true && verbFormsOf(token.norm).has('participle');
}
const PARTICIPLE = 'ed';

/** "Can anyone study the sample?" asks whether anybody can, "can anyone tell me" to be told. */
function asksOfAnybody(tokens: readonly Token[], length: number): boolean {
  const next = tokens[length];
  if (length < 2 || next === undefined || !ANYBODY.has(tokens[length - 1]?.norm ?? '')) return false;
  const rest = tokens.slice(length);
  const goesOn = openingOf(rest) > 0 || isQuestionWord(next) || ASKING.has(next.norm);
  return auxiliaries.has(tokens[0]?.norm ?? '') && !goesOn && verbFormsOf(next.norm).has('base');
}
const ANYBODY: ReadonlySet<string> = new Set(joinWordList(anybodyWords));
const ASKING: ReadonlySet<string> = new Set(joinWordList(askingVerbs));

/** "So that is a Tuesday": before "is" the last word of an opening points back. */
function endsInSubject(tokens: readonly Token[], length: number): boolean {
  return length > 0 && DEMONSTRATIVE === tokens[length - 1]?.norm && beForms.has(tokens[length]?.norm ?? '');
}
const DEMONSTRATIVE = 'that';

/** True where all tokens are one closing of several words: "if there was one". */
export function isClosing(tokens: readonly Token[]): boolean {
  return tokens.length > 1 && TAILS.endOf(tokens, tokens.length) === tokens.length;
}

/** True where all tokens only demand the proof that every answer shows: "evidence?". */
export function isProofDemand(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && PROOF_DEMANDS.startOf(tokens) === tokens.length;
}

/** Takes off closings that ask nothing, one after another. */
export function stripTails(tokens: readonly Token[]): readonly Token[] {
  let rest = tokens;
  for (;;) {
    const length = TAILS.endOf(rest, rest.length - 1);
    const before = rest[rest.length - length - 1];
    // "She is curious" says so.
    const says = length === 1 && beForms.has(before?.norm ?? '') && !rest.some(isQuestionWord);
    // "Injured seriously" says how.
    const tells = length === 1 && isManner(rest.at(-1)) && isParticiple(before);
    if (length === 0 || says || tells || isOwnVerb(rest, rest.length - length)) return rest;
    rest = trimPunctuation(rest.slice(0, rest.length - length));
  }
}

/**
 * "What does he need to know?", "What does he want to know?": behind "does" and a subject a closing may be the verb of the question,
 * where there is no other, or what that verb leads to.
 */
function isOwnVerb(tokens: readonly Token[], at: number): boolean {
  const does = tokens.findIndex(({ norm }) => supportingVerbs.has(norm));
  const isVerb = (token: Token | undefined): boolean => verbFormsOf(token?.norm ?? '').has('base');
  const subject = tokens.slice(does + 1, at);
  const last = subject.at(-1);
  if (does < 0 || last === undefined || last.kind === 'punctuation' || !isVerb(tokens[at])) return false;
  return last.norm === infinitiveMark || (at < tokens.length - 1 && !subject.some(isVerb));
}

/** The length of "or not talk" behind "will they talk", else 0: the negated verb of the clause itself. */
function repeatingTag(tokens: readonly Token[]): number {
  const verb = tokens.at(-1);
  const tag = tokens.slice(-repeatingTags.length - 1, -1);
  const repeats =
    verb !== undefined &&
    tag.length === repeatingTags.length &&
    tag.every(({ norm }, i) => norm === repeatingTags[i]) &&
    tokens.slice(0, -tag.length - 1).some(({ norm }) => norm === verb.norm);
  return repeats ? tag.length + 1 : 0;
}

/** Takes off a tag and the closings around it; behind what asks already a tag is a closing like others. */
export function stripTag(tokens: readonly Token[]): Stripped {
  const words = stripTails(tokens);
  const length = Math.max(TAGS.endOf(words, words.length), repeatingTag(words));
  const before = words.slice(0, words.length - length);
  if (length === 0 || isQuestionWord(before.at(-1))) return { tokens: words, confirming: false };
  const apart = before.at(-1)?.kind === 'punctuation';
  const tag = words.slice(words.length - length);
  const closes = CLOSING_TAGS.has(tag.map(({ norm }) => norm).join(' '));
  // "… or not", "… yes or no".
  const offers = length > 1 && (tag[0]?.norm === 'or' || closes);
  if (startsAsking(before))
    return { tokens: apart || offers ? stripTails(trimPunctuation(before)) : words, confirming: false };
  const setOff = apart || before.length === 0 || length > 1 || closes;
  return setOff
    ? { tokens: asTagAsks(trimPunctuation(before), tag), confirming: true, tag }
    : { tokens: words, confirming: false };
}

/** "They will not come, will they?" asks whether they will: the statement without its "not". */
export function asTagAsks(statement: readonly Token[], tag: readonly Token[]): readonly Token[] {
  const [verb = ''] = tag.map(({ norm }) => norm);
  const not = statement.findIndex(
    ({ norm }, i) => norm === negation && auxiliaries.has(statement[i - 1]?.norm ?? ''),
  );
  const asks = auxiliaries.has(verb) && !tag.some(({ norm }) => norm === negation);
  return asks && not > 0 ? statement.filter((_, i) => i !== not) : statement;
}

/** True where tokens are nothing but tags: "That is right, isn't it". */
export function isOnlyTags(tokens: readonly Token[]): boolean {
  let rest = stripTails(trimPunctuation(tokens));
  let found = false;
  for (;;) {
    const length = TAGS.endOf(rest, rest.length);
    if (length === 0) return found && rest.length === 0;
    found = true;
    rest = stripTails(trimPunctuation(rest.slice(0, rest.length - length)));
  }
}
