import { WORD_FLAGS } from '../../src/language/word-list.ts';
import { encodeWordList } from './encode-word-list.ts';
import { type PartOfSpeech, readPartsOfSpeech, readSizes } from './read-words.ts';

const MAX_SIZE = 60;
/** Words of the rarer sizes are mostly short oddities, which would shield typing errors. */
const MAX_COMMON_SIZE = 50;
const MAX_COMMON_SIZE_LONG = 55;
const LONG_WORD_LENGTH = 7;

const PARTS: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective'];

/** The packed dictionary: SCOWL's words up to size 60 with WordNet's parts of speech of the base forms. */
export function bakeWords(): string {
  const sizes = readSizes();
  const parts = readPartsOfSpeech();
  const flags = new Map<string, number>();
  for (const [word, size] of sizes) {
    if (size > MAX_SIZE) continue;
    let flag = 0;
    for (const part of PARTS) if (parts.get(word)?.has(part)) flag |= WORD_FLAGS[part];
    const limit = word.length >= LONG_WORD_LENGTH ? MAX_COMMON_SIZE_LONG : MAX_COMMON_SIZE;
    if (size <= limit) flag |= WORD_FLAGS.common;
    flags.set(word, flag);
  }
  return encodeWordList(flags);
}
