import { LEMMA_EXCEPTIONS } from './en/generated/lemma-exceptions.ts';
import { EXTRA_LEMMAS, OWN_LEMMAS } from './en/odd-lemmas.ts';
import { englishWords } from './english-words.ts';
import { PARTS_OF_SPEECH, regularLemma } from './regular-lemma.ts';

const MAX_CACHED_WORDS = 5000;

let irregular: ReadonlyMap<string, readonly string[]>[] | undefined;
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
  const lemmas = new Set([word]);
  if (Object.hasOwn(EXTRA_LEMMAS, word))
    for (const lemma of EXTRA_LEMMAS[word]?.split(' ') ?? []) lemmas.add(lemma);
  irregular ??= PARTS_OF_SPEECH.map((part) => readExceptions(LEMMA_EXCEPTIONS[part]));
  for (const [index, part] of PARTS_OF_SPEECH.entries()) {
    const found = irregular[index]?.get(word) ?? [regularLemma(word, part, englishWords())];
    for (const lemma of found) if (lemma !== undefined) lemmas.add(lemma);
  }
  return [...lemmas];
}

/** `form lemma` a line; a form without a lemma has none in this part of speech. */
function readExceptions(lines: string): Map<string, readonly string[]> {
  return new Map(
    lines.split('\n').map((line) => {
      const [form = '', ...lemmas] = line.split(' ');
      return [form, lemmas];
    }),
  );
}
