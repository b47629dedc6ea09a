import { formsOf } from '../language/build-lexicon.ts';
import { foreignWords } from '../language/foreign-words.ts';
import { isCommonWord, isKnownWord } from '../language/known-words.ts';
import type { PhraseTrie } from '../language/phrase-trie.ts';
import { readDateWord } from '../language/read-date-word.ts';
import type { Token } from '../language/token.ts';
import { isWrittenAsName, type WordReading } from './read-word.ts';

/** What is shorter may be meant for too many words. */
const MIN_LENGTH = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What words are mended with. */
export interface SpellingSources {
  readonly trie: PhraseTrie;
  readonly readWord: (token: Token) => WordReading;
}

/**
 * Tokens with each word that nothing knows replaced by the one that it is a slip of the keyboard for, where only one word
 * is so near: "theer", "meeeting", "abouut". What may be several words, or a name, stays for whoever reads it by its meaning.
 */
export function mendSpelling(tokens: readonly Token[], sources: SpellingSources): readonly Token[] {
  return tokens.map((token) => {
    const meant = isStrange(token, sources) ? meantBy(token.norm, sources) : undefined;
    return meant === undefined
      ? token
      : { ...token, text: meant, norm: meant, typed: token.typed ?? token.text };
  });
}

function isStrange(token: Token, { trie, readWord }: SpellingSources): boolean {
  const { kind, norm, quotation } = token;
  if (kind !== 'word' || quotation !== undefined || norm.length < MIN_LENGTH || !/^[a-z]+$/i.test(token.text))
    return false;
  // "frances": an apostrophe is no letter.
  const stem = norm.endsWith('s') ? norm.slice(0, -1) : norm;
  const isHeld = (word: string): boolean => formsOf(word).some((form) => trie.hasWord(form));
  if (isWrittenAsName(token) || isKnownWord(norm) || foreignWords.has(norm) || isHeld(norm) || isHeld(stem))
    return false;
  const { month, weekday } = readDateWord(norm);
  if (month !== undefined || weekday !== undefined) return false;
  const { nameWord, corrections } = readWord(token);
  return nameWord === undefined && !corrections.some((form) => form.startsWith(norm));
}

/**
 * The only word of the nearest sort: of swapped or doubled letters before one left out before others, and of the vocabulary
 * before all that people use.
 */
function meantBy(word: string, { trie }: SpellingSources): string | undefined {
  const isCommon = (form: string): boolean => isCommonWord(form);
  const isHeld = (form: string): boolean => isOfVocabulary(form, trie);
  const [swaps, omissions, others] = [swapped(word), withLetter(word), withOtherLetter(word)];
  for (const [forms, isWord] of [
    [swaps, isHeld],
    [omissions, isHeld],
    [swaps, isCommon],
    [others, isHeld],
    [omissions, isCommon],
    [others, isCommon],
  ] as const) {
    const [first, ...more] = new Set(forms.filter((form) => form.length >= MIN_LENGTH && isWord(form)));
    if (first !== undefined) return more.length === 0 ? first : undefined;
  }
  return undefined;
}

/** True for what the language or a briefing has a word for; names that no briefing holds are none. */
function isOfVocabulary(form: string, trie: PhraseTrie): boolean {
  if (!trie.hasWord(form)) return false;
  const senses = trie.matchesAt([[form]], 0)[0]?.senses;
  return senses === undefined || senses.some(({ kind }) => kind !== 'absent');
}

/** With two neighbours in each other's place, or a letter once instead of twice or twice instead of once. */
function swapped(word: string): readonly string[] {
  const forms: string[] = [];
  for (let i = 0; i < word.length; i++) {
    const [letter = '', next = ''] = [word[i], word[i + 1]];
    if (next !== '' && next !== letter) forms.push(word.slice(0, i) + next + letter + word.slice(i + 2));
    if (next === letter) forms.push(word.slice(0, i) + word.slice(i + 1));
    else forms.push(word.slice(0, i) + letter + word.slice(i));
  }
  return forms;
}

/** With a letter more, behind the first one. */
function withLetter(word: string): readonly string[] {
  const forms: string[] = [];
  for (let i = 1; i <= word.length; i++)
    for (const letter of LETTERS) forms.push(word.slice(0, i) + letter + word.slice(i));
  return forms;
}

/** With a letter less or another, behind the first one; an "s" too many at the end is grammar. */
function withOtherLetter(word: string): readonly string[] {
  const forms: string[] = [];
  for (let i = 1; i < word.length; i++) {
    const [before, letter = '', behind] = [word.slice(0, i), word[i], word.slice(i + 1)];
    if (behind !== '' || letter !== 's') forms.push(before + behind);
    if (word.length > MIN_LENGTH)
      for (const other of LETTERS) if (other !== letter) forms.push(before + other + behind);
  }
  return forms;
}
