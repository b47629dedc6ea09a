import { articles, auxiliaries } from '../language/en/auxiliaries.ts';
import { joiners } from '../language/en/joining-words.ts';
import { corrections, hesitations, weakCorrections, withdrawals } from '../language/en/spoken.ts';
import { indexPhrases, type PhraseSet } from '../language/index-phrases.ts';
import { isCapitalised } from '../language/letter-case.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { isQuestionWord, startsAsking, stripHeads, trimPunctuation } from './strip-wrappings.ts';

const CORRECTIONS = indexPhrases(corrections);
const WITHDRAWALS = indexPhrases(withdrawals);
const WEAK = indexPhrases(weakCorrections);
const HESITATIONS = indexPhrases(hesitations);
const JOINERS = wordSetOf(joiners);
const ENDS = new Set(['.', '?', '!', ';', '…']);
const STOP: Token = { text: '.', norm: '.', kind: 'punctuation', start: 0, end: 0 };
/** The longest correction, and the farthest that it reaches back in a sentence, in tokens. */
const MAX_CORRECTION = 6;
const MAX_REACH = 8;
/** How far one reaches back that may be a mere filling: "the foreign, well, the defence minister". */
const MAX_WEAK_REACH = 2;

/**
 * A message without what its writer takes back: "the French, no sorry, the Russian minister" → "the Russian minister". A
 * question that another takes the place of is `withdrawn`: it says only what that one points back to.
 */
export function takeBack(tokens: readonly Token[]): readonly Token[] {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at - 1]?.kind !== 'punctuation') continue;
    const taken = takenBack(tokens, at);
    if (taken !== undefined) return takeBack(taken);
  }
  return tokens;
}

function takenBack(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  const start = tokens.findLastIndex(({ text }, i) => i < at && ENDS.has(text)) + 1;
  const length = lengthOf(CORRECTIONS, tokens, at);
  const weak = length === 0 ? lengthOf(WEAK, tokens, at) : 0;
  const end = at + length + weak;
  if (end === at) return undefined;
  const after = dropPunctuation(tokens.slice(end));
  const before = dropPunctuationBehind(tokens.slice(0, at));
  if (weak > 0)
    return tokens[end]?.kind === 'punctuation'
      ? repaired(before, after, Math.max(start, before.length - MAX_WEAK_REACH))
      : undefined;
  const withdraws = lengthOf(WITHDRAWALS, tokens, at) >= length;
  if (start === at)
    return withdraws && before.some(isOpen) && asksLater(after)
      ? [...before.map(withdraw), STOP, ...after]
      : undefined;
  const question = before.slice(start);
  if (asksAnew(sentenceOf(after)) && (withdraws || asks(question)))
    return [...before.slice(0, start), ...question.map(withdraw), STOP, ...after];
  return repaired(before, after, start);
}

/** The number of tokens of a phrase of a list at a place, commas within it left out of account. */
function lengthOf(phrases: PhraseSet, tokens: readonly Token[], at: number): number {
  const places: number[] = [];
  for (let i = at; i < tokens.length && places.length < MAX_CORRECTION; i++) {
    if (tokens[i]?.kind !== 'punctuation') places.push(i);
    else if (tokens[i]?.text !== ',') break;
  }
  const length = phrases.startOf(places.map((i) => tokens[i] as Token));
  return length === 0 ? 0 : (places[length - 1] as number) + 1 - at;
}

/** What stands after a correction in the place of what it is said instead of: what begins with the same word, or a name for a name. */
function repaired(
  before: readonly Token[],
  after: readonly Token[],
  start: number,
): readonly Token[] | undefined {
  const [first] = after;
  const last = before.at(-1);
  if (first === undefined || last === undefined || before.length <= start) return undefined;
  if (articles.has(first.norm) || prepositions.has(first.norm)) {
    const from = before.findLastIndex(({ norm }, i) => i >= start && norm === first.norm);
    return from < 0 || before.length - from > MAX_REACH ? undefined : [...before.slice(0, from), ...after];
  }
  if (first.kind === 'number') return last.kind === 'number' ? [...before.slice(0, -1), ...after] : undefined;
  if (!isCapitalised(first)) return undefined;
  const end = last.kind === 'possessive' ? before.length - 1 : before.length;
  const other = before.slice(0, end).findLastIndex((token) => !isCapitalised(token)) + 1;
  const opens = other === 0 || ENDS.has(before[other - 1]?.text ?? '');
  // "Is Lavrov, I mean Longuet": the first word of a sentence is no part of the name.
  const from = opens && end - other > 1 ? other + 1 : other;
  return from === end ? undefined : [...before.slice(0, from), ...after];
}

/** True of a question with a verb of its own; "which city" asks on. */
function asksAnew(tokens: readonly Token[]): boolean {
  return asks(tokens) && (tokens.length >= MIN_QUESTION || tokens.some(({ norm }) => auxiliaries.has(norm)));
}
const MIN_QUESTION = 4;

function asks(tokens: readonly Token[]): boolean {
  const { tokens: rest, requesting, confirming } = stripHeads(trimPunctuation(tokens));
  return startsAsking(rest) || requesting === true || confirming;
}

function asksLater(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === '?') || tokens.some(isQuestionWord);
}

function sentenceOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text }) => ENDS.has(text));
  return end < 0 ? tokens : tokens.slice(0, end);
}

function withdraw(token: Token): Token {
  return { ...token, withdrawn: true };
}

function isOpen({ withdrawn }: Token): boolean {
  return withdrawn !== true;
}

function dropPunctuation(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'punctuation');
  return first < 0 ? [] : tokens.slice(first);
}

function dropPunctuationBehind(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(({ kind }) => kind !== 'punctuation') + 1);
}

/** "Russia or, um, France": a message without what says nothing between two marks; behind a word that goes on, without the marks. */
export function withoutHesitation(tokens: readonly Token[]): readonly Token[] {
  for (let at = 1; at < tokens.length - 1; at++) {
    const before = tokens[at - 1];
    if (before?.kind !== 'punctuation' || ENDS.has(before.text)) continue;
    const length = HESITATIONS.startOf(tokens.slice(at));
    const behind = tokens[at + length];
    if (length === 0 || behind?.kind !== 'punctuation') continue;
    // A single word at the end is a tag.
    if (ENDS.has(behind.text) && length > 1)
      return withoutHesitation([...tokens.slice(0, at - 1), ...tokens.slice(at + length)]);
    if (ENDS.has(behind.text)) continue;
    const left = tokens.slice(0, at - 1);
    const joined = goesOn(left.at(-1)) ? left : [...left, before];
    return withoutHesitation([...joined, ...tokens.slice(at + length + 1)]);
  }
  return tokens;
}

function goesOn(token: Token | undefined): boolean {
  return (
    token === undefined ||
    isQuestionWord(token) ||
    JOINERS.has(token.norm) ||
    token.norm === 'or' ||
    articles.has(token.norm) ||
    prepositions.has(token.norm)
  );
}
