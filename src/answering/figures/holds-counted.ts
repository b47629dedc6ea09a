import { insideWords, peopleWords } from '../../language/en/figure-words.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { FigureWord } from './read-words.ts';

/** "How many people are in shelters?" counts people, not the shelters that they are in. */
export function holdsCounted(words: readonly FigureWord[], at: number, { what }: Figure): boolean {
  const { chunk, preposition = '' } = words[at] ?? {};
  if (!INSIDE.has(preposition)) return false;
  const counted = words.findLastIndex(({ asks }) => asks) + 1;
  return (
    counted < at &&
    words[counted]?.forms.some((form) => PEOPLE.has(form)) === true &&
    chunk?.senses.some((sense) => sense.kind === 'entity' && sense.entity === what.id) === true
  );
}
const INSIDE: ReadonlySet<string> = new Set(joinWordList(insideWords));
const PEOPLE: ReadonlySet<string> = new Set(joinWordList(peopleWords));
