import { buildLexicon } from '../src/language/build-lexicon.ts';
import { relations } from '../src/language/en/relations.ts';
import { packGraph } from '../src/language/packed-graph.ts';
import { packPhrases } from '../src/language/packed-phrases.ts';
import { buildPhraseGraph } from '../src/language/phrase-graph.ts';
import { openGraph } from '../src/language/phrase-place.ts';
import { PHRASE_LISTS, type PhraseSetName } from '../src/language/phrase-sets.ts';
import type { PreparedLanguage } from '../src/language/prepared-language.ts';
import { packTerms } from '../src/language/term-names.ts';

/** Works out the look-ups of the language's data. */
export function prepareLanguage(): PreparedLanguage {
  const lexicon = buildLexicon(relations);
  return {
    lexicon: packPhrases(lexicon, lexicon.listFirstWords()),
    phraseSets: Object.fromEntries(
      Object.entries(PHRASE_LISTS).map(([name, { lists, backwards }]) => [
        name,
        packGraph(openGraph(buildPhraseGraph(lists, backwards))),
      ]),
    ) as Record<PhraseSetName, string>,
    terms: packTerms(),
  };
}
