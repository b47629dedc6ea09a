import { buildLexicon } from './build-lexicon.ts';
import { relations as languageRelations } from './en/relations.ts';
import type { RelationDefinition } from './language-data.ts';
import { openPhrases } from './packed-phrases.ts';
import type { PhraseSource } from './phrase-trie.ts';
import { preparedLanguage } from './prepared-language.ts';

/** The words and phrases of the language and of the relations, without the names of any briefing. */
export function openLexicon(relations: readonly RelationDefinition[]): PhraseSource {
  return preparedLanguage !== undefined && relations === languageRelations
    ? openPhrases(preparedLanguage.lexicon)
    : buildLexicon(relations);
}
