import type { RelationDefinition } from './language-data.ts';
import { spellOut } from './read-groups.ts';

/** A relation with only the first of its verbs, of its nouns and of the words for each of its roles. */
export function withFirstWords(relation: RelationDefinition): RelationDefinition {
  const { lasting: _lasting, arranging: _arranging, middles: _middles, ...rest } = relation;
  const roles = Object.entries(relation.roles).map(([name, { does: _does, names, ...role }]) => [
    name,
    names === undefined ? role : { ...role, names: firstOf(names) },
  ]);
  return {
    ...rest,
    verbs: firstOf(relation.verbs),
    nouns: firstOf(relation.nouns),
    roles: Object.fromEntries(roles),
  };
}

function firstOf(list: string): string {
  return spellOut(list)[0] ?? '';
}
