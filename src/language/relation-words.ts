import type { RelationDefinition, RoleDefinition, WordList } from './language-data.ts';
import { joinWordList } from './word-phrases.ts';

/** The verbs of a relation, each as its folded words. */
export const verbsOf = readOnce(({ verbs }: RelationDefinition) => verbs);

/** The nouns of a relation, each as its folded words. */
export const nounsOf = readOnce(({ nouns }: RelationDefinition) => nouns);

/** The values that a role may hold, each as its folded words. */
export const valuesOf = readOnce(({ values = '' }: RoleDefinition) => values);

/** Reads a list of a definition when it is first asked for: a question asks for those of every fact that it may mean. */
function readOnce<Definition extends object>(
  list: (definition: Definition) => WordList,
): (definition: Definition) => ReadonlySet<string> {
  const read = new WeakMap<Definition, ReadonlySet<string>>();
  return (definition) => {
    let known = read.get(definition);
    if (known === undefined) {
      known = new Set(joinWordList(list(definition)));
      read.set(definition, known);
    }
    return known;
  };
}
