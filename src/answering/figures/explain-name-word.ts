import { formsOf } from '../../language/build-lexicon.ts';
import { isEmptyInName } from '../../language/empty-words.ts';
import { nameSynonyms } from '../../language/en/figure-synonyms.ts';
import { measures } from '../../language/en/measures.ts';
import { nounSynonyms } from '../../language/en/noun-synonyms.ts';
import { wordSynonyms } from '../../language/en/word-synonyms.ts';
import { once } from '../../language/once.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Piece } from './figure-piece.ts';
import { isDone } from './is-done.ts';
import { type FigureWord, isInName } from './read-words.ts';

/** A word of the measure's own name. */
export function explainNameWord(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  { mechanisms }: KnowledgeIndex,
): Piece | undefined {
  const forms = words[at]?.forms ?? [];
  const mayStand = mechanisms.synonyms && !isOfOtherName(words[at], figure) && !namesAllPeople(forms, figure);
  for (const { words: name, head } of figure.names) {
    const place = name.findIndex(
      (own) =>
        !isEmptyInName(own[0] ?? '') &&
        own.some((form) => forms.includes(form) || (mayStand && areSynonyms(form, forms))),
    );
    if (place < 0) continue;
    const said = [...forms, ...(name[place] ?? [])];
    if (place === head && isDone(words, at, name[place])) continue;
    if (place === head) return { length: 1, head: 0, said };
    return place > head ? { length: 1, said, done: true } : { length: 1, said };
  }
  return undefined;
}

/** "A bigger earthquake" that the briefing knows is no tremor: words of another thing's longer name stand for no other word. */
function isOfOtherName(word: FigureWord | undefined, { what, groups }: Figure): boolean {
  const named = word?.chunk.senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : [])) ?? [];
  return (
    word !== undefined &&
    isInName(word) &&
    !named.some((id) => id === what.id || groups.some(({ own }) => own.includes(id)))
  );
}

/** "The population of X" is all who live there, of whom no other figure for people tells. */
function namesAllPeople(forms: readonly string[], { measures: own }: Figure): boolean {
  return !own.has(POPULATION) && forms.some((form) => ALL_PEOPLE.has(form));
}
const POPULATION = 'population';
const ALL_PEOPLE: ReadonlySet<string> = new Set(
  parseWordList(measures[POPULATION]?.nouns ?? '').flatMap((words) => (words.length === 1 ? words : [])),
);

const synonyms = once(() => {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const list of [...nameSynonyms, ...wordSynonyms, ...nounSynonyms]) {
    const group = parseWordList(list).flatMap((words) => formsOf(words.join(' ')));
    for (const word of group) groups.set(word, new Set([...(groups.get(word) ?? []), ...group]));
  }
  return groups;
});

function areSynonyms(form: string, forms: readonly string[]): boolean {
  const group = synonyms().get(form);
  return group !== undefined && forms.some((other) => group.has(other));
}
