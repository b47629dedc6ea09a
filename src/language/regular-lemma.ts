import { type PartOfSpeech, WORD_FLAGS, type WordList } from './word-list.ts';

/** In the order in which base forms are listed. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective'];

type Rule = readonly [ending: string, replacement: string];

/** "has" is not the plural of "ha"; verbs may be as short as "go". */
const MIN_STEM = { noun: 3, verb: 2, adjective: 3 } as const;

/** In the order tried, after WordNet's Morphy. */
const RULES: Readonly<Record<PartOfSpeech, readonly Rule[]>> = {
  noun: [
    ['ies', 'y'],
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ves', 'f'],
    ['ves', 'fe'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['oes', 'o'],
    ['men', 'man'],
  ],
  verb: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['s', ''],
    ['es', ''],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
  ],
  adjective: [
    ['ier', 'y'],
    ['iest', 'y'],
    ['er', ''],
    ['er', 'e'],
    ['est', ''],
    ['est', 'e'],
  ],
};

/** The letters that the endings end with: other words are no inflections, and cost nothing. */
const LAST_LETTERS: Readonly<Record<PartOfSpeech, string>> = { noun: 'sn', verb: 'sdg', adjective: 'rt' };

/** The base form that a regular ending leads to, where the dictionary knows it as that part of speech. */
export function regularLemma(word: string, part: PartOfSpeech, words: WordList): string | undefined {
  if (!LAST_LETTERS[part].includes(word.charAt(word.length - 1))) return undefined;
  const isBase = (lemma: string): boolean => ((words(lemma) ?? 0) & WORD_FLAGS[part]) !== 0;
  if (word.endsWith('ss')) return undefined;
  // "Number" is not more numb, nor a forest the most fore.
  if (part === 'adjective' && ((words(word) ?? 0) & WORD_FLAGS.noun) !== 0) return undefined;
  for (const [ending, replacement] of RULES[part]) {
    if (!word.endsWith(ending) || word.length - ending.length < MIN_STEM[part]) continue;
    const stem = word.slice(0, -ending.length);
    // "freeing" keeps its two letters.
    if (ending === 'ing' && replacement === 'e' && stem.endsWith('e')) continue;
    const doubles = replacement === '' && startsWithVowel(ending);
    if (doubles && mustDouble(stem)) continue;
    if (isBase(stem + replacement)) return stem + replacement;
    if (doubles && (ending !== 'es' || stem.endsWith('zz')) && isBase(undouble(stem))) return undouble(stem);
  }
  return undefined;
}

function startsWithVowel(ending: string): boolean {
  return ending.startsWith('e') || ending.startsWith('i');
}

/** "plann" → "plan"; before "-es" only as in "quizzes": Cannes is not a form of "can". */
function undouble(stem: string): string {
  return stem.replace(/([bdgklmnprtvz])\1$/, '$1');
}

/** A short stem like "hop" doubles its last letter, so that "hoped" comes from "hope". */
function mustDouble(stem: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(stem);
}
