import type { Briefing } from './briefing/model.ts';
import { lemmasOf } from './language/lemmatise.ts';
import { listRelations } from './language/list-relations.ts';
import { joinWordList } from './language/word-phrases.ts';

/** The words that name a relation or ask for one of its roles, as questions are read. */
export interface RelationWords {
  readonly id: string;
  /** True where it is the briefing's own. */
  readonly authored: boolean;
  /** How many facts state it. */
  readonly facts: number;
  readonly verbs: Words;
  readonly nouns: Words;
  readonly roles: readonly {
    readonly name: string;
    /** The question words that ask for it. */
    readonly asks: readonly string[];
    /** The nouns that ask for it. */
    readonly names: Words;
    readonly prepositions: readonly string[];
  }[];
}

/** Words of a list, those that the author wrote, or the catalogue has, and those that the language adds. */
export interface Words {
  readonly written: readonly string[];
  readonly added: readonly string[];
}

/** The words of each relation that the facts of a briefing state, the briefing's own relations first. */
export function listRelationWords(briefing: Briefing): readonly RelationWords[] {
  const written = new Map((briefing.relations ?? []).map((relation) => [relation.id, relation]));
  const counts = new Map<string, number>();
  for (const { relation } of briefing.facts) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return listRelations([briefing])
    .filter(({ id }) => counts.has(id))
    .map((relation): RelationWords => {
      const own = written.get(relation.id) ?? relation;
      return {
        id: relation.id,
        authored: written.has(relation.id),
        facts: counts.get(relation.id) ?? 0,
        verbs: compare(own.verbs, relation.verbs),
        nouns: compare(own.nouns, relation.nouns),
        roles: Object.entries(relation.roles).map(([name, role]) => ({
          name,
          asks: role.asks,
          names: compare(own.roles[name]?.names ?? '', role.names ?? ''),
          prepositions: joinWordList(role.prepositions ?? ''),
        })),
      };
    })
    .sort((a, b) => Number(b.authored) - Number(a.authored));
}

function compare(written: string, all: string): Words {
  const own = joinWordList(written);
  const known = new Set(own);
  return { written: own, added: joinWordList(all).filter((word) => !known.has(word)) };
}

/** A relation that has a word, and where. */
export interface WordUse {
  readonly relation: string;
  /** "verb", "noun", or the role whose name it is. */
  readonly as: string;
  /** The phrase that it stands in, where it is not the word alone. */
  readonly phrase: string;
  readonly added: boolean;
}

/** Where a word, in whatever form, stands among the words of relations, alone or in a phrase. */
export function findWord(relations: readonly RelationWords[], word: string): readonly WordUse[] {
  const forms = new Set([word.toLowerCase(), ...lemmasOf(word.toLowerCase())]);
  const holds = (phrase: string): boolean => phrase.split(' ').some((part) => forms.has(part));
  return relations.flatMap(({ id, verbs, nouns, roles }) =>
    [
      ['verb', verbs] as const,
      ['noun', nouns] as const,
      ...roles.map(({ name, names }) => [`role ${name}`, names] as const),
    ].flatMap(([as, { written, added }]) => [
      ...written.filter(holds).map((phrase) => ({ relation: id, as, phrase, added: false })),
      ...added.filter(holds).map((phrase) => ({ relation: id, as, phrase, added: true })),
    ]),
  );
}
