import { formsOf } from '../language/build-lexicon.ts';
import { opposingPrepositions, reversedVerbs } from '../language/en/preposition-uses.ts';
import { verbsOf } from '../language/relation-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { IndexedFact } from './knowledge-index.ts';

/** "Do they recommend it?" of who recommends against it: the bare verb of a relation that is named by both. */
export function saysOpposite(
  { words }: Chunk,
  { phrases }: Clause,
  { definition, roles }: IndexedFact,
): boolean {
  const forms = formsOf(words[0] ?? '')
    .map((form) => [form, ...words.slice(1)].join(' '))
    .filter((form) => REVERSED.has(form));
  if (forms.length === 0) return false;
  const verbs = verbsOf(definition);
  const isReversed = opposingPrepositions.some((preposition) =>
    forms.some((form) => verbs.has(`${form} ${preposition}`)),
  );
  if (!isReversed) return false;
  const opposed = roles.filter((role) => opposingPrepositions.some((word) => role.prepositions.has(word)));
  return !phrases.some(({ preposition }) => opposed.some((role) => role.prepositions.has(preposition)));
}

const REVERSED: ReadonlySet<string> = new Set(joinWordList(reversedVerbs));
