import { containingWords, insideWords } from '../../language/en/figure-words.ts';
import { measures } from '../../language/en/measures.ts';
import { parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import type { Figure, MeasureName } from '../../matching/index-figures.ts';
import type { FigureWord } from './read-words.ts';

/** "How many grams did they find in the box?", "What weight does it carry?": what a box weighs is not what is in it. */
export function asksForContents(words: readonly FigureWord[], { names, groups }: Figure): boolean {
  // "The fuel", of which there is so much, is what something holds.
  if (!names.every((name) => OF_THINGS.some((noun) => isName(noun, name)))) return false;
  return words.some(
    ({ forms, preposition, chunk }) =>
      forms.some((form) => CONTAINING.has(form)) ||
      (INSIDE.has(preposition) &&
        chunk.senses.some(
          (sense) => sense.kind === 'entity' && groups.some((role) => role.own.includes(sense.entity)),
        )),
  );
}

function isName(noun: readonly string[], { words }: MeasureName): boolean {
  return noun.length === words.length && words.every((forms, i) => forms.includes(noun[i] ?? ''));
}

const OF_THINGS = Object.values(measures).flatMap(({ nouns, ofThing }) =>
  ofThing === true ? parseWordList(nouns) : [],
);
const INSIDE = wordSetOf(insideWords);
const CONTAINING = wordSetOf(containingWords);
