import type { Conversation } from '../conversation/conversation.ts';
import { peopleWords } from '../language/en/follow-ups.ts';
import { aboutTheBriefing, smalltalk } from '../language/en/smalltalk.ts';
import type { FoundPhrase, PhraseSet } from '../language/index-phrases.ts';
import { phraseSet } from '../language/phrase-sets.ts';
import type { Token } from '../language/token.ts';
import { joinWordList } from '../language/word-phrases.ts';
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

const COURTESIES = phraseSet('courtesies');
const SUBJECTS = Object.keys(aboutTheBriefing) as (keyof typeof aboutTheBriefing)[];
const ABOUT = phraseSet('about');
const CERTAINTY = phraseSet('certainty');
const MORE = phraseSet('more');
const ATTRIBUTION = phraseSet('attribution');
const CLOSING = phraseSet('closing');
const PEOPLE = new Set(joinWordList(peopleWords));
/** The longest courtesy that is one of several. */
const MAX_COURTESY_WORDS = 6;
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
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  const found =
    lookUp(words, before) ??
    lookUp(
      words.filter((word) => !FILLERS.has(word.norm)),
      before,
    );
  return found ?? splitCourtesies(words);
}

function lookUp(words: readonly Token[], before: Conversation): Smalltalk | undefined {
  if (before.clauses.length > 0 && isWhole(CERTAINTY, words)) return { kind: 'again' };
  const closes = isWhole(CLOSING, words);
  if (before.told.length > 0 && (closes || isWhole(MORE, words)))
    return { kind: 'more', closes, people: words.some((word) => PEOPLE.has(word.norm)) };
  const asked = before.clauses.length > 0 || before.pending !== undefined;
  if (asked && isWhole(ATTRIBUTION, words))
    return before.facts.length > 0 && before.pending === undefined ? { kind: 'attribution' } : undefined;
  const about = ABOUT.findStart(words);
  const what = about?.length === words.length ? SUBJECTS[about.list] : undefined;
  if (what !== undefined) return { kind: 'about', what };
  const courtesy = COURTESIES.findStart(words);
  return courtesy?.length === words.length ? courtesyOf(courtesy) : undefined;
}

/** "Says who?" */
export function isAttribution(tokens: readonly Token[]): boolean {
  return isWhole(
    ATTRIBUTION,
    tokens.filter((token) => token.kind !== 'punctuation' && !FILLERS.has(token.norm)),
  );
}

function isWhole(phrases: PhraseSet, words: readonly Token[]): boolean {
  return words.length > 0 && phrases.startOf(words) === words.length;
}

function courtesyOf({ list }: FoundPhrase): Smalltalk | undefined {
  const courtesy = smalltalk[list];
  return courtesy === undefined ? undefined : { kind: 'courtesy', id: courtesy.id, reply: courtesy.reply };
}

/** "nice one, see you later": courtesies and nothing else. */
function splitCourtesies(words: readonly Token[]): Smalltalk | undefined {
  let last: Smalltalk | undefined;
  for (let i = 0; i < words.length; ) {
    const courtesy = COURTESIES.findStart(words.slice(i, i + MAX_COURTESY_WORDS));
    if (courtesy !== undefined) last = courtesyOf(courtesy);
    else if (!FILLERS.has(words[i]?.norm ?? '')) return undefined;
    i += courtesy?.length ?? 1;
  }
  return last;
}
