import { LEMMA_EXCEPTIONS } from './en/generated/lemma-exceptions.ts';
import { GIVEN_LEMMAS, OWN_LEMMAS } from './en/odd-lemmas.ts';
import { englishWords } from './english-words.ts';
import { PARTS_OF_SPEECH, regularLemma } from './regular-lemma.ts';
import { type LookUp, openSortedLines } from './sorted-lines.ts';
import type { PartOfSpeech } from './word-list.ts';

const MAX_CACHED_WORDS = 5000;

let irregular: Readonly<Record<PartOfSpeech, LookUp>> | undefined;
let cache = new Map<string, readonly string[]>();

/**
 * The base forms that a word may have as a noun, a verb or an adjective, the word itself first.
 *
 * The word is expected in lower case without diacritics. A form of one step only: "founded" leads to "found",
 * which as a word by itself leads on to "find".
 */
export function lemmasOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lemmas = Object.freeze(findLemmas(word));
  if (cache.size >= MAX_CACHED_WORDS) cache = new Map();
  cache.set(word, lemmas);
  return lemmas;
}

function findLemmas(word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word) || OWN_LEMMAS.includes(word)) return [word];
  const given = Object.hasOwn(GIVEN_LEMMAS, word) ? GIVEN_LEMMAS[word] : undefined;
  if (given !== undefined) return [word, ...given.split(' ')];
  irregular ??= {
    noun: openSortedLines(LEMMA_EXCEPTIONS.noun),
    verb: openSortedLines(LEMMA_EXCEPTIONS.verb),
    adjective: openSortedLines(LEMMA_EXCEPTIONS.adjective),
  };
  const lemmas = new Set([word]);
  for (const part of PARTS_OF_SPEECH) {
    const lemma = irregular[part](word) ?? regularLemma(word, part, englishWords());
    if (lemma !== undefined) lemmas.add(lemma);
  }
  return [...lemmas];
}
