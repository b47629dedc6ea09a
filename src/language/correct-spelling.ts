import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { indexBigrams } from './index-bigrams.ts';
import { isTransliteration } from './is-transliteration.ts';
import { phoneticKey } from './phonetic-key.ts';

/** A word that can be meant, in lower case without diacritics; a name is never what an ordinary word is bent to. */
export interface SpellingForm {
  readonly form: string;
  readonly name: boolean;
}

export interface Suggestion extends SpellingForm {
  /** Letters added, left out, mistaken or swapped. */
  readonly distance: number;
  /** The typed word is correctly spelled, so that the whole question has to settle whether it was meant. */
  readonly realWord: boolean;
}

export interface Speller {
  /**
   * What a word may have been meant for, nearest first; nothing for a word of the lexicon's names, for one of at
   * most three letters, or where nothing is near enough.
   *
   * `capitalised` says that it was typed like a name: an ordinary word is then proposed only one letter away.
   */
  suggest(word: string, options?: { readonly capitalised?: boolean }): readonly Suggestion[];
}

const MAX_PROPOSED = 50;
const MAX_CACHED_WORDS = 2000;
const MIN_LENGTH = 4;
/** No word is longer; what is comes from a cat on the keyboard. */
const MAX_LENGTH = 30;
const MIN_FORM_LENGTH = 3;
/** From this length on two edits are forgiven, three where both sound alike. */
const LONG_LENGTH = 7;
const INFLECTION = /(?:ings?|ed|e?s)$/;

/** Forms that misspelt words are compared with; their index is built when the first is. */
export interface FormIndex {
  /** Whether a form is a name only; undefined for one that it does not hold. */
  isName(form: string): boolean | undefined;
  /** The forms that have most in common with a word. */
  propose(word: string): readonly SpellingForm[];
}

/** Indexes forms, so that several spellers can share them. */
export function indexForms(lexicon: Iterable<SpellingForm>): FormIndex {
  const names = new Map<string, boolean>();
  for (const { form, name } of lexicon)
    if (/^[a-z]+$/.test(form)) names.set(form, name && (names.get(form) ?? true));
  const forms = [...names.keys()].filter((form) => form.length >= MIN_FORM_LENGTH);
  let propose: ((word: string, limit: number) => readonly number[]) | undefined;
  return {
    isName: (form) => names.get(form),
    propose: (word) => {
      propose ??= indexBigrams(forms);
      return propose(word, MAX_PROPOSED).map((place) => {
        const form = forms[place] as string;
        return { form, name: names.get(form) === true };
      });
    },
  };
}

/**
 * Prepares the correction of typing errors towards the forms of a lexicon, its own and shared ones, of which the own count
 * where both hold one; `isKnown` knows correct words.
 */
export function createSpeller(
  lexicon: Iterable<SpellingForm>,
  isKnown: (word: string) => boolean,
  shared?: FormIndex,
): Speller {
  const own = indexForms(lexicon);
  const isName = (form: string): boolean | undefined => own.isName(form) ?? shared?.isName(form);
  const propose = (word: string): readonly SpellingForm[] => [
    ...own.propose(word),
    ...(shared?.propose(word) ?? []).filter(({ form }) => own.isName(form) === undefined),
  ];
  let cache = new Map<string, readonly Suggestion[]>();

  const find = (word: string, capitalised: boolean): readonly Suggestion[] => {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || isName(word) === true) return [];
    const realWord = isKnown(word) || isName(word) !== undefined;
    const found = new Map<string, Suggestion>();
    for (const spelling of realWord ? [word] : [word, ...stemsOf(word)])
      for (const form of propose(spelling)) {
        if (form.form === word || (form.name && (realWord || spelling !== word))) continue;
        const distance = confirm(spelling, form, realWord);
        if (capitalised && !form.name && distance !== 1) continue;
        const known = found.get(form.form);
        if (distance !== undefined && (known === undefined || distance < known.distance))
          found.set(form.form, { ...form, distance, realWord });
      }
    return rank(word, capitalised, [...found.values()]);
  };

  return {
    suggest(word, { capitalised = false } = {}) {
      const key = capitalised ? `^${word}` : word;
      let suggestions = cache.get(key);
      if (suggestions === undefined) {
        suggestions = Object.freeze(find(word, capitalised));
        if (cache.size >= MAX_CACHED_WORDS) cache = new Map();
        cache.set(key, suggestions);
      }
      return suggestions;
    },
  };
}

/** The distance where it is near enough; `strict` forgives one letter, or two where both sound alike. */
function confirm(word: string, { form, name }: SpellingForm, strict: boolean): number | undefined {
  if (name && form.length < MIN_LENGTH) return undefined;
  if (name && !strict && isTransliteration(word, form)) return 1;
  const isLong = Math.min(word.length, form.length) >= LONG_LENGTH - 1 && word.length >= LONG_LENGTH;
  const plainLimit = isLong && !strict ? 2 : 1;
  const distance = editDistance(word, form, isLong ? plainLimit + 1 : plainLimit);
  if (distance === 0) return undefined;
  const soundsAlike = (): boolean => phoneticKey(word) === phoneticKey(form);
  if (distance > plainLimit && !(isLong && distance === plainLimit + 1 && soundsAlike())) return undefined;
  // "smart" is hardly ever meant for "start", nor "mass" for "mess"; "meat" is for "meet", and "form" for "from".
  if (
    strict &&
    word.length < LONG_LENGTH &&
    !(soundsAlike() && firstVowel(word) === firstVowel(form)) &&
    sortLetters(word) !== sortLetters(form)
  )
    return undefined;
  // "Napoli" is two letters from "Anatoli" and no way to write it.
  if (name && distance > 1 && editDistance(phoneticKey(word), phoneticKey(form), 1) > 1) return undefined;
  const startsAlike = word[0] === form[0] || (word[0] === form[1] && word[1] === form[0]);
  return startsAlike || soundsAlike() || (distance === 1 && word.length > MIN_LENGTH) ? distance : undefined;
}

/** The vowel that is heard first; two letters may stand for one of several. */
function firstVowel(word: string): string {
  const [vowels = ''] = /[aeiouy]+/.exec(word) ?? [];
  return vowels.length === 1 ? vowels : '';
}

/** An inflected word can be mended where only its base form is in the lexicon: "discusing" by way of "discus". */
function stemsOf(word: string): readonly string[] {
  const stem = word.replace(INFLECTION, '');
  return stem !== word && stem.length >= MIN_LENGTH ? [stem] : [];
}

/**
 * Nearest first. Of equally near ones: with the same first letter, of the same letters (two were swapped), a name
 * where it was typed like one and an ordinary word otherwise, of the same sound, then in fuse.js's order.
 */
function rank(word: string, capitalised: boolean, found: Suggestion[]): readonly Suggestion[] {
  if (found.length < 2) return found;
  const fuse = new Fuse(found, { keys: ['form'], includeScore: true, threshold: 1, ignoreLocation: true });
  const scores = new Map(fuse.search(word).map(({ item, score }) => [item.form, score ?? 1]));
  const sound = phoneticKey(word);
  const letters = sortLetters(word);
  const keys = new Map(
    found.map(({ form, name, distance }) => [
      form,
      [
        distance,
        Number(form[0] !== word[0]),
        Number(sortLetters(form) !== letters),
        Number(name !== capitalised),
        Number(phoneticKey(form) !== sound),
        scores.get(form) ?? 1,
      ],
    ]),
  );
  return found.sort((a, b) => compareKeys(keys.get(a.form), keys.get(b.form)) || (a.form < b.form ? -1 : 1));
}

function compareKeys(a: readonly number[] = [], b: readonly number[] = []): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
