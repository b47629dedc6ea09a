import { irregularVerbs } from './en/irregular-verbs.ts';
import { englishWords } from './english-words.ts';
import { doublesLast } from './gerund.ts';
import { lemmasOf } from './lemmatise.ts';
import { WORD_FLAGS } from './word-list.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

const IRREGULAR: readonly (readonly [base: string, past: string, participle: string])[] = irregularVerbs
  .split(',')
  .map((line) => line.trim().split(/\s+/))
  .map(([base = '', past = '', participle = past]) => [base, past, participle]);
const BY_BASE = new Map(IRREGULAR.map((verb) => [verb[0], verb]));
const BY_PAST = new Map(IRREGULAR.map((verb) => [verb[1], verb]));
const BY_PARTICIPLE = new Map(IRREGULAR.map((verb) => [verb[2], verb]));

/** The forms of a verb that a word can be: "met" the past and the participle, "began" the past alone, "meet" the base. */
export function verbFormsOf(word: string): ReadonlySet<VerbForm> {
  const forms = new Set<VerbForm>();
  if (BY_PAST.has(word)) forms.add('past');
  if (BY_PARTICIPLE.has(word)) forms.add('participle');
  if (BY_BASE.has(word)) forms.add('base');
  if (forms.size > 0) return forms;
  const bases = lemmasOf(word).filter((lemma) => isVerb(lemma));
  const inflected = bases.filter((lemma) => lemma !== word);
  if (inflected.length === 0) return bases.length === 0 ? forms : forms.add('base');
  if (word.endsWith('ing')) return forms.add('gerund');
  if (word.endsWith('s')) return forms.add('third');
  // What is irregular has no regular form: "sended" is none.
  return word.endsWith('ed') && inflected.some((base) => !BY_BASE.has(base))
    ? forms.add('past').add('participle')
    : forms;
}

/** "resigned", "met", "stopped". */
export function pastOf(verb: string): string {
  const irregular = BY_BASE.get(verb);
  if (irregular !== undefined) return irregular[1];
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doublesLast(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function isVerb(word: string): boolean {
  return BY_BASE.has(word) || ((englishWords()(word) ?? 0) & WORD_FLAGS.verb) !== 0;
}
