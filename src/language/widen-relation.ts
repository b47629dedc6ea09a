import { exchanges, gettingPrepositions, givingPrepositions } from './en/exchanges.ts';
import type { RelationDefinition, RoleDefinition, WordList } from './language-data.ts';
import { synonymsOfVerb } from './synonyms-of-verb.ts';
import { joinWordList, parseWordList } from './word-phrases.ts';

/**
 * A relation that an author defined, with the words of the language beside the author's: verbs that say the same, and of
 * what passes from one to another the verbs and nouns of both sides.
 */
export function widenRelation(relation: RelationDefinition): RelationDefinition {
  // Verbs that the author gives to another role are not the subject's.
  const others = new Set(Object.values(relation.roles).flatMap(({ does = '' }) => joinWordList(does)));
  const own = joinWordList(relation.verbs).filter((verb) => !others.has(verb));
  const verbs = parseWordList(relation.verbs).flatMap(synonymsOfVerb);
  const widened = {
    ...relation,
    verbs: joined(
      relation.verbs,
      verbs.map((words) => words.join(' ')),
    ),
  };
  return { ...widened, roles: widenRoles(relation, new Set(own)) };
}

function widenRoles(
  { roles }: RelationDefinition,
  verbs: ReadonlySet<string>,
): Readonly<Record<string, RoleDefinition>> {
  const entries = Object.entries(roles);
  const [subject] = entries.find(([, { position }]) => position === 'subject') ?? [];
  if (subject === undefined) return roles;
  const partner = (introducing: readonly string[]): string | undefined =>
    introducing
      .map((preposition) =>
        entries.find(([name, role]) => name !== subject && mayAct(role) && introduces(role, preposition)),
      )
      .find((found) => found !== undefined)?.[0];
  const widened: Record<string, RoleDefinition> = { ...roles };
  const add = (name: string | undefined, does: WordList, names: WordList): void => {
    const role = name === undefined ? undefined : widened[name];
    if (name === undefined || role === undefined) return;
    widened[name] = {
      ...role,
      ...(does === '' ? {} : { does: joined(role.does ?? '', joinWordList(does)) }),
      names: joined(role.names ?? '', joinWordList(names)),
    };
  };
  for (const { gives, giver, gets, getter } of exchanges) {
    if (joinWordList(gives).some((verb) => verbs.has(verb))) {
      const to = partner(gettingPrepositions);
      add(subject, '', giver);
      add(to, gets, getter);
    } else if (joinWordList(gets).some((verb) => verbs.has(verb))) {
      add(subject, '', getter);
      add(partner(givingPrepositions), gives, giver);
    }
  }
  return widened;
}

/** Somebody, not only where something goes. */
function mayAct({ asks, position }: RoleDefinition): boolean {
  return position !== 'object' && asks.includes('who');
}

function introduces({ prepositions }: RoleDefinition, preposition: string): boolean {
  return joinWordList(prepositions ?? '').includes(preposition);
}

/** A list with further words behind its own, each once. */
function joined(list: WordList, more: readonly string[]): WordList {
  const known = new Set(joinWordList(list));
  const added = [...new Set(more)].filter((word) => !known.has(word));
  return [...(list === '' ? [] : [list]), ...added].join(', ');
}
