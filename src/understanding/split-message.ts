import { auxiliaries } from '../language/en/auxiliaries.ts';
import { dottedWords, numberingWords } from '../language/en/dotted-words.ts';
import { eachWords, mutualWords, opposingWords } from '../language/en/each-words.ts';
import { joiners } from '../language/en/joining-words.ts';
import { choosingPrepositions } from '../language/en/preposition-uses.ts';
import { subjects, thirdPersons } from '../language/en/speakers.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { asksOfSpeakers, leavesOutSpeaker, namesAcquaintance } from './is-idle.ts';
import { lacksSubject } from './lacks-subject.ts';
import { reportedClaim } from './reported-claim.ts';
import { speaksOfSpeakers } from './speakers.ts';
import {
  asTagAsks,
  exclaims,
  isClosing,
  isOnlyTags,
  isProofDemand,
  isQuestionWord,
  startsAsking,
  stripHeads,
  stripTag,
  stripTails,
  trimPunctuation,
} from './strip-wrappings.ts';
import { withNounBefore } from './with-noun-before.ts';

/** A part of a message that may be a question. */
export interface Segment {
  readonly tokens: readonly Token[];
  /**
   * `ask` where its form asks; `confirm` where a tag or an opening asks for a yes or no; `question` where only its mark
   * asks; `tell` where nothing does; `aside` where it speaks of the speakers, and asks at most somewhere inside.
   */
  readonly mood: 'ask' | 'confirm' | 'question' | 'tell' | 'aside';
  /** True where what was taken off its beginning speaks of somebody whom the speaker knows: "my boss wants to know". */
  readonly relays?: boolean;
  /** The tag that was taken off its end: "is he". */
  readonly tag?: readonly Token[];
  /** True of a question that only a comma joins to the one before it: it mostly says that once more. */
  readonly restates?: true;
}

const DASHES = new Set(['-', '–', '—']);

const SUBJECTS = wordSetOf(subjects);
const THIRD = wordSetOf(thirdPersons);
const CHOOSING = wordSetOf(choosingPrepositions);
const JOINERS = wordSetOf(joiners);
const EACH = wordSetOf(eachWords);
const MUTUAL = wordSetOf(mutualWords);
const OPPOSING = wordSetOf(opposingWords);

/**
 * Splits a message into sentences, takes off openings, closings and tags, and says which of them ask. With `joinsTopics`,
 * a few words before a dash or colon stay with the question that follows.
 */
export function splitMessage(tokens: readonly Token[], joinsTopics = false): readonly Segment[] {
  const segments: Segment[] = [];
  const sentences = splitSentences(tokens);
  for (const sentence of joinsTopics ? joinTopics(sentences) : sentences) {
    const words = trimPunctuation(sentence.tokens);
    if (sentences.length > 1 && (isProofDemand(words) || (!sentence.question && isClosing(words)))) continue;
    const segment = readSegment(sentence.tokens, sentence.question);
    if (segment === undefined) continue;
    if (
      segment.tokens.length === 0 ||
      (segment.mood === 'confirm' && segments.length > 0 && pointsOnly(segment))
    ) {
      if (segment.mood === 'confirm') confirmLast(segments, words);
      continue;
    }
    for (const part of splitJoined(segment, joinsTopics)) segments.push(part);
  }
  return segments.map((segment) =>
    segment.tokens.every(({ withdrawn }) => withdrawn === true)
      ? { ...segment, mood: 'tell' }
      : segment.mood === 'ask' &&
          asksOfSpeakers(segment.tokens) &&
          segments.some(({ mood, tokens: other }) => mood === 'ask' && !asksOfSpeakers(other))
        ? { ...segment, mood: 'aside' }
        : segment,
  );
}

/**
 * What is to be confirmed is what was said: "I told my class that they met. Was I right?". An aside that claims nothing
 * stands between: "They meet on the 8th. That is what I have; verify it".
 */
function confirmLast(segments: Segment[], tag: readonly Token[]): void {
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i] as Segment;
    const claim = segment.mood === 'aside' ? reportedClaim(segment.tokens) : segment.tokens;
    if (claim === undefined) continue;
    segments[i] =
      segment.mood === 'aside'
        ? { tokens: claim, mood: 'confirm' }
        : { ...segment, tokens: asTagAsks(claim, tag), mood: 'confirm' };
    return;
  }
}

/** "Verify it." */
function pointsOnly({ tokens }: Segment): boolean {
  return tokens.every(({ norm }) => THIRD.has(norm));
}

/** A message as one sentence, without its opening, closing and tag. */
export function readUnsplit(tokens: readonly Token[]): readonly Segment[] {
  const segment = readSegment(tokens, tokens.at(-1)?.text === '?');
  return segment === undefined || segment.tokens.length === 0 ? [] : [segment];
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly question: boolean;
}

/** "Nuclear files. Which two?": a few words without a verb stand with what follows them. */
function joinTopics(sentences: readonly Sentence[]): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before === undefined || !isTopic(before.tokens)) joined.push(sentence);
    else
      joined[joined.length - 1] = {
        tokens: [...stripHeads(trimPunctuation(before.tokens)).tokens, COMMA, ...sentence.tokens],
        question: sentence.question,
      };
  }
  return joined;
}

const COMMA: Token = { text: ',', norm: ',', kind: 'punctuation', start: 0, end: 0 };

function splitSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const ends =
      token.kind === 'punctuation' &&
      !isShortened(tokens, i) &&
      (token.text === '.' || token.text === '?' || token.text === '!' || token.text === ';');
    if (!ends) {
      // "Report no. 15" is report 15.
      if (!isShortened(tokens, i) && !isShortened(tokens, i + 1, NUMBERING)) current.push(token);
    } else {
      const question = token.text === '?';
      if (current.length > 0) sentences.push({ tokens: current, question });
      else if (question && sentences.length > 0)
        sentences[sentences.length - 1] = { tokens: sentences.at(-1)?.tokens ?? [], question };
      current = [];
    }
  }
  if (current.length > 0) sentences.push({ tokens: current, question: false });
  return sentences;
}

/** The dot of "vs." between two words, of "no." before a number; with `words`, of one of these. */
function isShortened(tokens: readonly Token[], at: number, words?: ReadonlySet<string>): boolean {
  const [before, dot, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dot?.text !== '.' || before?.end !== dot.start || next === undefined) return false;
  const typed = (before.typed ?? before.text).toLowerCase();
  return (
    (words === undefined && DOTTED.has(typed)) || ((words ?? NUMBERING).has(typed) && next.kind === 'number')
  );
}
const DOTTED: ReadonlySet<string> = new Set(dottedWords);
const NUMBERING: ReadonlySet<string> = new Set(numberingWords);

function readSegment(tokens: readonly Token[], question: boolean): Segment | undefined {
  const trimmed = trimPunctuation(tokens);
  if (isOnlyTags(trimmed)) return { tokens: [], mood: 'confirm' };
  const head = stripHeads(trimmed);
  const tag = stripTag(head.tokens);
  const rest = stripTails(tag.tokens);
  const confirming = tag.confirming || head.confirming;
  if (rest.length === 0)
    return tag.confirming || (question && head.confirming) ? { tokens: [], mood: 'confirm' } : undefined;
  const before = trimmed[trimmed.indexOf(rest[0] as Token) - 1];
  // "You are a star", "that is older than I am": what is left after its subject does not ask.
  if (before !== undefined && auxiliaries.has(rest[0]?.norm ?? '') && !question && !confirming) {
    if (speaksOfSpeakers([before])) return { tokens: trimmed, mood: 'aside' };
    if (THIRD.has(before.norm)) return { tokens: trimmed, mood: speaksOfSpeakers(rest) ? 'aside' : 'tell' };
  }
  const asked = head.requesting === true || (head.tokens.length < trimmed.length && !saysSomething(rest));
  // "I told them that X, was I right?"
  const claim = tag.confirming && SUBJECTS.has(rest[0]?.norm ?? '') ? reportedClaim(rest) : undefined;
  if (claim !== undefined) return { tokens: claim, mood: 'confirm' };
  const relays = namesAcquaintance(trimmed.slice(0, trimmed.length - head.tokens.length));
  return {
    tokens: rest,
    mood: moodOf(rest, asked, confirming, question),
    ...(relays ? { relays } : {}),
    ...(tag.tag === undefined ? {} : { tag: tag.tag }),
  };
}

function moodOf(
  rest: readonly Token[],
  opened: boolean,
  confirming: boolean,
  question: boolean,
): Segment['mood'] {
  // "I love how …"
  if (SUBJECTS.has(rest[0]?.norm ?? '') && !question && !confirming && !opened) return 'aside';
  if (leavesOutSpeaker(rest) && !question && !rest.some(isQuestionWord)) return 'aside';
  if (exclaims(rest) && !question) return 'aside';
  if (startsAsking(rest)) return 'ask';
  if (speaksOfSpeakers(rest) && !question) return 'aside';
  if (confirming) return 'confirm';
  if (question) return 'question';
  return opened ? 'ask' : 'tell';
}

/** "Great, the boss is looking": what has a verb tells. */
function saysSomething(tokens: readonly Token[]): boolean {
  return tokens.some((token) => auxiliaries.has(token.norm));
}

/** "… and when …": a second question in the sentence begins at a joiner followed by a question word. */
function splitJoined(segment: Segment, joinsTopics: boolean): readonly Segment[] {
  const { tokens } = segment;
  if (segment.mood === 'aside') return [segment];
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    const joins =
      JOINERS.has(token.norm) || token.text === ',' || token.text === ':' || DASHES.has(token.text);
    if (!joins) continue;
    const rest = stripHeads(trimPunctuation(tokens.slice(i + 1))).tokens;
    const before = tokens.slice(0, i);
    const goesOn = !startsAsking(before) && lacksSubject(rest[1]);
    const asks =
      isQuestionWord(rest[0]) || (auxiliaries.has(rest[0]?.norm ?? '') && token.text !== ',' && !goesOn);
    if (rest.length < 2 || !asks) continue;
    if (
      onlyQuestionWords(before) ||
      (token.kind === 'punctuation' && token.text !== ',' && isTopic(before) && asksBarely(rest)) ||
      (token.kind === 'punctuation' && (isChoice(before) || (listsThings(before) && asksOfEach(rest)))) ||
      (joinsTopics && token.kind === 'punctuation' && isTopic(before)) ||
      !(startsAsking(before) || token.text === ':' || DASHES.has(token.text) || JOINERS.has(token.norm))
    )
      continue;
    const left = readSegment(before, false);
    const right = readSegment(withNounBefore(rest, before), true);
    const [first, ...others] = right === undefined ? [] : splitJoined(right, joinsTopics);
    const restates = token.text === ',' && !JOINERS.has(tokens[i + 1]?.norm ?? '') && left?.mood === 'ask';
    return [
      ...(left === undefined ? [] : splitJoined(left, joinsTopics)),
      ...(first === undefined ? [] : [restates ? { ...first, restates } : first]),
      ...others,
    ];
  }
  return [segment];
}

const MAX_TOPIC_WORDS = 5;

/** "nuclear files - which two": a few words without a verb say what the question is about. */
function isTopic(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= MAX_TOPIC_WORDS &&
    !startsAsking(tokens) &&
    !tokens.some((token) => auxiliaries.has(token.norm))
  );
}

/** "Among these cities - A, B, C - which …": what is chosen from stands with what asks for it. */
function isChoice(tokens: readonly Token[]): boolean {
  return (
    CHOOSING.has(tokens[0]?.norm ?? '') &&
    !tokens.some((token) => auxiliaries.has(token.norm) || isQuestionWord(token))
  );
}

/** "… which countries?": it asks for a sort of thing, and says nothing of it. */
function asksBarely(tokens: readonly Token[]): boolean {
  return (
    isQuestionWord(tokens[0]) &&
    tokens.length > 1 &&
    tokens.length <= MAX_BARE_WORDS &&
    !tokens.some(({ norm, kind }) => auxiliaries.has(norm) || kind === 'punctuation')
  );
}
const MAX_BARE_WORDS = 3;

/** "A, B and C", "A versus B". */
function listsThings(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ norm, text }) => JOINERS.has(norm) || OPPOSING.has(norm) || text === ',') &&
    !startsAsking(tokens) &&
    !tokens.some(({ norm }) => auxiliaries.has(norm))
  );
}

/** "… what does each of them hold?" */
function asksOfEach(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, i) => EACH.has(norm) && !MUTUAL.has(tokens[i + 1]?.norm ?? ''));
}

function onlyQuestionWords(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) =>
      isQuestionWord(token) ||
      token.kind === 'punctuation' ||
      JOINERS.has(token.norm) ||
      auxiliaries.has(token.norm),
  );
}
