import { formsOf } from './build-lexicon.ts';

/** A noun in the plural. */
export function isPlural(word: string): boolean {
  return word.endsWith('s') && formsOf(word).some((form) => form !== word && !form.endsWith('s'));
}
