import type { Briefing } from '../briefing/model.ts';
import { copulas, plainArticles } from './en/auxiliaries.ts';
import { catalogue } from './en/catalogue.ts';
import { TIME_PREPOSITIONS } from './en/date-words.ts';
import { relations } from './en/relations.ts';
import type { RelationDefinition } from './language-data.ts';
import { rolePrepositions } from './prepositions.ts';
import { widenRelation } from './widen-relation.ts';

/** What a briefing can be checked against: the relations, and words of the language that say little by themselves. */
export const languageCatalogue = {
  relations: new Map([...relations, ...catalogue].map((relation) => [relation.id, relation])),
  prepositions: rolePrepositions,
  timeWords: TIME_PREPOSITIONS,
  articles: plainArticles,
  copulas,
} satisfies {
  readonly relations: ReadonlyMap<string, RelationDefinition>;
  readonly prepositions: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
};

/**
 * The relations that facts of these briefings can state: the language's, those of its catalogue that some fact states or
 * that a relation of a briefing narrows, then the briefings' own, with the words that the language has beside theirs; of
 * two of one id the last.
 */
export function listRelations(briefings: readonly Briefing[]): readonly RelationDefinition[] {
  const own = new Map(briefings.flatMap((briefing) => briefing.relations ?? []).map((r) => [r.id, r]));
  const stated = new Set([
    ...briefings.flatMap(({ facts }) => facts.map(({ relation }) => relation)),
    ...[...own.values()].flatMap(({ isA }) => isA ?? []),
  ]);
  const used = catalogue.filter(({ id }) => stated.has(id));
  return own.size + used.length === 0
    ? relations
    : [...relations, ...used, ...[...own.values()].map(widenRelation)];
}
