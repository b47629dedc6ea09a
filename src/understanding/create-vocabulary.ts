import type { Briefing } from '../briefing/model.ts';
import { createSpeller, type Speller, type SpellingForm } from '../language/correct-spelling.ts';
import { isVersionRun } from '../language/entity-versions.ts';
import { type Abbreviations, createAbbreviations } from '../language/expand-abbreviation.ts';
import { isKnownWord } from '../language/known-words.ts';
import { listEntityNames } from '../language/list-entity-names.ts';
import { listRelations } from '../language/list-relations.ts';
import { readNameWords } from '../language/name-words.ts';
import { openLexicon } from '../language/open-lexicon.ts';
import { PhraseTrie } from '../language/phrase-trie.ts';
import { withFirstWords } from '../language/with-first-words.ts';
import { splitPhrase } from '../language/word-phrases.ts';
import type { Mechanisms } from '../mechanisms.ts';
import type { Vocabulary } from './annotate.ts';
import { indexQuotations } from './mark-quotations.ts';
import { createWordReader } from './read-word.ts';

/** The words of the language and the names of the briefings, with the index that finds misspelt ones. */
export function createVocabulary(briefings: readonly Briefing[], mechanisms: Mechanisms): Vocabulary {
  const all = listRelations(briefings);
  const relations = mechanisms.relationWords ? all : all.map(withFirstWords);
  const lexicon = openLexicon(relations);
  const names = listEntityNames(briefings, relations, mechanisms);
  const trie = new PhraseTrie([lexicon, ...names.sources]);
  const listForms = (): readonly SpellingForm[] => {
    const names = new Set(
      briefings
        .flatMap((b) => b.entities)
        .flatMap((e) => [e.name, ...e.aliases])
        .flatMap(splitPhrase),
    );
    return trie
      .listWords()
      .filter((word) => word.length > 2)
      .map((form) => ({ form, name: !lexicon.words.has(form) || (names.has(form) && !isKnownWord(form)) }));
  };
  // Most questions are spelled correctly and do without either.
  let speller: Speller | undefined;
  let abbreviations: Abbreviations | undefined;
  const reference = briefings.map((briefing) => briefing.date).sort((a, b) => b.year - a.year)[0] ?? {
    year: 1970,
    month: 1,
    day: 1,
  };
  const readWord = createWordReader({
    trie,
    nameWords: readNameWords(briefings, mechanisms),
    get speller() {
      speller ??= createSpeller(mechanisms.spelling ? listForms() : [], isKnownWord);
      return speller;
    },
    get abbreviations() {
      abbreviations ??= createAbbreviations(mechanisms.abbreviations ? trie.listWords() : []);
      return abbreviations;
    },
  });
  const sorts = new Set(briefings.flatMap(({ entities }) => entities.flatMap(({ types }) => types)));
  return {
    mechanisms,
    quotations: indexQuotations(briefings),
    trie,
    nameWords: names.properWords,
    readWord,
    sorts,
    reference,
    hasVersions: briefings.some(({ entities }) => entities.some(isVersionRun)),
  };
}
