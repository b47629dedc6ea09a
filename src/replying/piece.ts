import type { QuestionWord } from '../language/language-data.ts';
import type { VerbForm } from '../language/verb-forms.ts';

/** What a word can be in a sentence. `mass`: one thing that needs no article; `people`: "the French". */
export type Tag =
  | VerbForm
  | 'ask'
  | 'auxiliary'
  | 'determiner'
  | 'adjective'
  | 'number'
  | 'ordinal'
  | 'singular'
  | 'plural'
  | 'mass'
  | 'people'
  | 'name'
  | 'person'
  | 'owner'
  | 'preposition'
  | 'joiner'
  | 'date'
  | 'weekday'
  | 'adverb'
  | 'last'
  | 'placeholder';

/** A word or phrase as a reply may print it, with all that it can be. */
export interface Piece {
  readonly word: string;
  /** What it asks for, where it is a question word. */
  readonly asks?: QuestionWord | undefined;
  readonly text: string;
  readonly tags: ReadonlySet<Tag>;
}

export function piece(word: string, text: string, ...tags: readonly Tag[]): Piece {
  return { word, text, tags: new Set(tags) };
}
