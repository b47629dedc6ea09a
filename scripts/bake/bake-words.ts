import { PARTS_OF_SPEECH, regularLemma } from '../../src/language/regular-lemma.ts';
import { COMMON, WORD_FLAGS } from '../../src/language/word-list.ts';
import { encodeWordList } from './encode-word-list.ts';
import { readPartsOfSpeech, readSizes } from './read-words.ts';

const MAX_SIZE = 50;
/** Short words of the rarer sizes are mostly oddities, which would shield typing errors. */
const MAX_SIZE_LONG = 55;
const LONG_WORD_LENGTH = 7;
/** The words that everybody uses. */
const COMMON_SIZE = 20;

/** The words that people use, each with what it is a base form of. */
export function readDictionary(): Map<string, number> {
  const parts = readPartsOfSpeech();
  const flags = new Map<string, number>();
  for (const [word, size] of readSizes()) {
    if (size > (word.length >= LONG_WORD_LENGTH ? MAX_SIZE_LONG : MAX_SIZE)) continue;
    const found = PARTS_OF_SPEECH.filter((part) => parts.get(word)?.has(part));
    flags.set(
      word,
      found.reduce((sum, part) => sum | WORD_FLAGS[part], size > COMMON_SIZE ? 0 : COMMON),
    );
  }
  return flags;
}

/** The packed dictionary without the regular inflections, which the rules recognise. */
export function bakeWords(): string {
  const dictionary = readDictionary();
  const words = (word: string): number | undefined => dictionary.get(word);
  const isInflection = (word: string): boolean =>
    PARTS_OF_SPEECH.some((part) => regularLemma(word, part, words) !== undefined);
  return encodeWordList(
    new Map([...dictionary].filter(([word, flags]) => (flags & ~COMMON) !== 0 || !isInflection(word))),
  );
}
