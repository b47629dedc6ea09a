import type { Briefing } from '../briefing/model.ts';
import { catalogue } from './en/catalogue.ts';
import { relations } from './en/relations.ts';
import type { RelationDefinition } from './language-data.ts';
import { prepositions } from './prepositions.ts';

/** What a briefing can be checked against: the relations and prepositions of the language. */
export const languageCatalogue = {
  relations: new Map([...relations, ...catalogue].map((relation) => [relation.id, relation])),
  prepositions,
} satisfies {
  readonly relations: ReadonlyMap<string, RelationDefinition>;
  readonly prepositions: ReadonlySet<string>;
};

/**
 * The relations that facts of these briefings can state: the language's, those of its catalogue that some fact states,
 * then the briefings' own.
 * @throws {Error} if two briefings define a relation of one id differently.
 */
export function listRelations(briefings: readonly Briefing[]): readonly RelationDefinition[] {
  const clash = findClashes(briefings)[0];
  if (clash !== undefined) {
    throw new Error(
      `${clash.briefing} and ${clash.other} define the relation "${clash.relation}" differently`,
    );
  }
  const own = new Map(briefings.flatMap((briefing) => briefing.relations ?? []).map((r) => [r.id, r]));
  const stated = new Set(briefings.flatMap(({ facts }) => facts.map(({ relation }) => relation)));
  const used = catalogue.filter(({ id }) => stated.has(id));
  return own.size + used.length === 0 ? relations : [...relations, ...used, ...own.values()];
}

/** Two briefings that define a relation of one id differently. */
export interface RelationClash {
  readonly relation: string;
  readonly briefing: string;
  /** The briefing that defines it first. */
  readonly other: string;
}

/** The relations that briefings define differently under one id: loaded together, they could not be told apart. */
export function findClashes(briefings: readonly Briefing[]): readonly RelationClash[] {
  const first = new Map<string, { readonly briefing: string; readonly definition: string }>();
  const clashes: RelationClash[] = [];
  for (const { id: briefing, relations: own = [] } of briefings) {
    for (const relation of own) {
      const definition = JSON.stringify(relation);
      const known = first.get(relation.id);
      if (known === undefined) first.set(relation.id, { briefing, definition });
      else if (known.definition !== definition)
        clashes.push({ relation: relation.id, briefing, other: known.briefing });
    }
  }
  return clashes;
}
