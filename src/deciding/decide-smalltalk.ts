import type { Conversation } from '../conversation/conversation.ts';
import { attribution, closing, peopleWords } from '../language/en/follow-ups.ts';
import { aboutTheBriefing, certainty, more, smalltalk } from '../language/en/smalltalk.ts';
import type { Token } from '../language/token.ts';
import { parseWordList } from '../language/word-phrases.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';

/** A message that asks nothing of the facts: a courtesy, or a question about the briefing or the last answer. */
export type Smalltalk =
  | { readonly kind: 'courtesy'; readonly id: string; readonly reply: string }
  | { readonly kind: 'about'; readonly what: 'summary' | 'source' | 'title' }
  | { readonly kind: 'again' }
  /** What else there is; `closes` where the question is whether that was all. */
  | { readonly kind: 'more'; readonly people: boolean; readonly closes: boolean }
  /** Whose word the last answer is. */
  | { readonly kind: 'attribution' };

const toKeys = (list: string): readonly string[] => parseWordList(list).map((words) => words.join(' '));
const COURTESIES = new Map(smalltalk.flatMap((s) => toKeys(s.words).map((key) => [key, s] as const)));
const ABOUT = new Map(
  Object.entries(aboutTheBriefing).flatMap(([what, list]) =>
    toKeys(list).map((key) => [key, what as 'summary'] as const),
  ),
);
const CERTAINTY = new Set(toKeys(certainty));
const MORE = new Set(toKeys(more));
const ATTRIBUTION = new Set(toKeys(attribution));
const CLOSING = new Set(toKeys(closing));
const PEOPLE = new Set(toKeys(peopleWords));
const FILLERS = new Set([
  'please',
  'ok',
  'so',
  'well',
  'and',
  'hey',
  'hi',
  'hello',
  'mate',
  'bot',
  'then',
  'again',
]);

/** Recognises small talk by the whole message, or by all of its sentences. */
export function decideSmalltalk(
  tokens: readonly Token[],
  before: Conversation,
  _index: KnowledgeIndex,
): Smalltalk | undefined {
  const words = tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.norm);
  const key = words[0] === 'be' ? words.slice(1).join(' ') : words.join(' ');
  const found = lookUp(key, before) ?? lookUp(words.filter((word) => !FILLERS.has(word)).join(' '), before);
  if (found !== undefined) return found;
  return splitCourtesies(words);
}

function lookUp(key: string, before: Conversation): Smalltalk | undefined {
  if (before.clauses.length > 0 && CERTAINTY.has(key)) return { kind: 'again' };
  const closes = CLOSING.has(key);
  if (before.told.length > 0 && (closes || MORE.has(key)))
    return { kind: 'more', closes, people: key.split(' ').some((word) => PEOPLE.has(word)) };
  if (before.facts.length > 0 && ATTRIBUTION.has(key)) return { kind: 'attribution' };
  const about = ABOUT.get(key);
  if (about !== undefined) return { kind: 'about', what: about };
  const courtesy = COURTESIES.get(key);
  return courtesy === undefined ? undefined : { kind: 'courtesy', id: courtesy.id, reply: courtesy.reply };
}

/** "nice one, see you later": courtesies and nothing else. */
function splitCourtesies(words: readonly string[]): Smalltalk | undefined {
  let last: Smalltalk | undefined;
  for (let i = 0; i < words.length; ) {
    let length = Math.min(6, words.length - i);
    while (length > 0 && !COURTESIES.has(words.slice(i, i + length).join(' '))) length--;
    if (length === 0) {
      if (!FILLERS.has(words[i] ?? '')) return undefined;
      length = 1;
    } else {
      const courtesy = COURTESIES.get(words.slice(i, i + length).join(' '));
      if (courtesy !== undefined) last = { kind: 'courtesy', id: courtesy.id, reply: courtesy.reply };
    }
    i += length;
  }
  return last;
}
