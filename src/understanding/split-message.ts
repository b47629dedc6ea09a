import { auxiliaries } from '../language/en/auxiliaries.ts';
import { confirmHeads, joiners, politeTails, requestHeads, speakers, tags } from '../language/en/clauses.ts';
import type { Token } from '../language/token.ts';
import { parseWordList } from '../language/word-phrases.ts';
import { indexPhrases } from './phrase-set.ts';

/** A part of a message that may be a question. */
export interface Segment {
  readonly tokens: readonly Token[];
  /**
   * `ask` where its form asks; `confirm` where a tag or an opening asks for a yes or no; `question` where only its mark
   * asks; `tell` where nothing does.
   */
  readonly mood: 'ask' | 'confirm' | 'question' | 'tell';
}

const DASHES = new Set(['-', '–', '—']);

const REQUESTS = indexPhrases(requestHeads);
const CONFIRMATIONS = indexPhrases(confirmHeads);
const TAILS = indexPhrases(politeTails);
const TAGS = indexPhrases(tags);
const SPEAKERS = new Set(parseWordList(speakers).flat());
const JOINERS = new Set(parseWordList(joiners).flat());
const QUESTION_WORDS = new Set('who whom whose what when where why how which'.split(' '));

/** Splits a message into sentences, takes off openings, closings and tags, and says which of them ask. */
export function splitMessage(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const sentence of splitSentences(tokens)) {
    const segment = readSegment(sentence.tokens, sentence.question);
    if (segment === undefined) continue;
    if (segment.tokens.length === 0) {
      const before = segments.at(-1);
      if (segment.mood === 'confirm' && before !== undefined)
        segments[segments.length - 1] = { ...before, mood: 'confirm' };
      continue;
    }
    for (const part of splitJoined(segment)) segments.push(part);
  }
  return segments;
}

function splitSentences(
  tokens: readonly Token[],
): readonly { tokens: readonly Token[]; question: boolean }[] {
  const sentences: { tokens: readonly Token[]; question: boolean }[] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    const ends =
      token.kind === 'punctuation' &&
      (token.text === '.' || token.text === '?' || token.text === '!' || token.text === ';');
    if (!ends) current.push(token);
    else {
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

function readSegment(tokens: readonly Token[], question: boolean): Segment | undefined {
  const whole = stripTag(trimPunctuation(tokens));
  if (whole.stripped && whole.tokens.length === 0) return { tokens: [], mood: 'confirm' };
  const head = stripHeads(trimPunctuation(tokens));
  const tag = stripTag(head.tokens);
  const rest = stripTails(tag.tokens);
  if (rest.length === 0)
    return tag.stripped || (question && head.stripped) ? { tokens: [], mood: 'confirm' } : undefined;
  const asks = startsAsking(rest);
  if (!asks && speaksOfSpeakers(rest) && !question) return undefined;
  const mood = asks
    ? 'ask'
    : tag.stripped || head.stripped
      ? 'confirm'
      : question
        ? 'question'
        : head.tokens.length < trimPunctuation(tokens).length
          ? 'ask'
          : 'tell';
  return { tokens: rest, mood };
}

/** True where a question may begin at a token: a question word, or an auxiliary after a comma. */
export function startsQuestion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  if (QUESTION_WORDS.has(token.norm)) return true;
  return auxiliaries.has(token.norm) && (before?.kind === 'punctuation' || JOINERS.has(before?.norm ?? ''));
}

/** A clause about the speakers that asks nothing is set aside as a whole. */
export function speaksOfSpeakers(tokens: readonly Token[]): boolean {
  return tokens.some((token) => SPEAKERS.has(token.norm));
}

/** "I", "you", "our": a word for those who talk. */
export function isOfSpeakers(chunk: { readonly words: readonly string[] }): boolean {
  return chunk.words.some((word) => SPEAKERS.has(word));
}

function startsAsking(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  const first = words[0]?.norm ?? '';
  return (
    QUESTION_WORDS.has(first) ||
    auxiliaries.has(first) ||
    words.slice(1, 4).some((token) => QUESTION_WORDS.has(token.norm))
  );
}

function trimPunctuation(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && tokens[start]?.kind === 'punctuation') start++;
  while (end > start && tokens[end - 1]?.kind === 'punctuation') end--;
  return tokens.slice(start, end);
}

/** Takes off openings; `stripped` where one of them asks for a confirmation. */
function stripHeads(tokens: readonly Token[]): { tokens: readonly Token[]; stripped: boolean } {
  let rest = tokens;
  let stripped = false;
  for (;;) {
    const confirming = CONFIRMATIONS.startOf(rest);
    const length = Math.max(confirming, REQUESTS.startOf(rest));
    if (length === 0) return { tokens: rest, stripped };
    const next = trimPunctuation(rest.slice(length));
    if (next.length === 0 && !stripped && length === 1) return { tokens: rest, stripped };
    stripped ||= confirming === length;
    rest = next;
  }
}

function stripTails(tokens: readonly Token[]): readonly Token[] {
  let rest = tokens;
  for (;;) {
    const length = TAILS.endOf(rest, rest.length - 1);
    if (length === 0) return rest;
    rest = trimPunctuation(rest.slice(0, rest.length - length));
  }
}

function stripTag(tokens: readonly Token[]): { tokens: readonly Token[]; stripped: boolean } {
  const words = stripTails(tokens);
  const length = TAGS.endOf(words, words.length);
  if (length === 0) return { tokens: words, stripped: false };
  const before = words.slice(0, words.length - length);
  const setOff =
    before.at(-1)?.kind === 'punctuation' ||
    before.length === 0 ||
    length > 1 ||
    UNPUNCTUATED.has(words.at(-1)?.norm ?? '');
  if (!setOff || startsAsking(before)) return { tokens: words, stripped: false };
  return { tokens: trimPunctuation(before), stripped: true };
}
const UNPUNCTUATED = new Set(['right', 'correct', 'yeah', 'yes', 'true', 'innit', 'huh', 'eh', 'confirm']);

/** "… and when …": a second question in the sentence begins at a joiner followed by a question word. */
function splitJoined(segment: Segment): readonly Segment[] {
  const { tokens } = segment;
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    const joins =
      JOINERS.has(token.norm) || token.text === ',' || token.text === ':' || DASHES.has(token.text);
    if (!joins) continue;
    const rest = stripHeads(trimPunctuation(tokens.slice(i + 1))).tokens;
    const first = rest[0]?.norm ?? '';
    const before = tokens.slice(0, i);
    if (rest.length < 2 || !(QUESTION_WORDS.has(first) || (auxiliaries.has(first) && token.text !== ',')))
      continue;
    if (
      onlyQuestionWords(before) ||
      !(startsAsking(before) || token.text === ':' || DASHES.has(token.text) || JOINERS.has(token.norm))
    )
      continue;
    const left = readSegment(before, false);
    const right = readSegment(rest, true);
    return [
      ...(left === undefined ? [] : splitJoined(left)),
      ...(right === undefined ? [] : splitJoined(right)),
    ];
  }
  return [segment];
}

function onlyQuestionWords(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) =>
      QUESTION_WORDS.has(token.norm) ||
      token.kind === 'punctuation' ||
      JOINERS.has(token.norm) ||
      auxiliaries.has(token.norm),
  );
}
