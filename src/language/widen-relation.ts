import { haveForms, supportingVerbs } from './en/auxiliaries.ts';
import { deedNouns } from './en/deed-nouns.ts';
import {
  amountNouns,
  exchanges,
  gettingPrepositions,
  givingPrepositions,
  shareNouns,
} from './en/exchanges.ts';
import { endings } from './en/period-words.ts';
import { questionWords } from './en/question-words.ts';
import { DATE } from './en/relations/fillers.ts';
import type { QuestionWord, RelationDefinition, RoleDefinition, WordList } from './language-data.ts';
import { prepositions } from './prepositions.ts';
import { synonymsOfNoun } from './synonyms-of-noun.ts';
import { synonymsOfCourse, synonymsOfVerbs } from './synonyms-of-verb.ts';
import { joinWordList, splitPhrase } from './word-phrases.ts';

/**
 * A relation that an author defined, with the words of the language beside the author's: verbs that say the same as its
 * own, nouns for what these say, and of what passes from one to another the verbs and nouns of both sides. The same object
 * for the same relation.
 */
export function widenRelation(relation: RelationDefinition): RelationDefinition {
  let known = wideningOf.get(relation);
  if (known === undefined) {
    known = widen(relation);
    wideningOf.set(relation, known);
  }
  return known;
}
const wideningOf = new WeakMap<RelationDefinition, RelationDefinition>();

function widen(relation: RelationDefinition): RelationDefinition {
  // Verbs that the author gives to another role are not the subject's; the first is what the relation says.
  const dated = {
    ...tellDeadlines(relation),
    roles: nameEnd(nameAmount(nameDate(renameRoles(askAsWorded(relation)))), relation),
  };
  const others = new Set(Object.values(relation.roles).flatMap(({ does = '' }) => joinWordList(does)));
  const verbs = joinWordList(relation.verbs).filter((verb) => !others.has(verb));
  const [first] = verbs;
  if (first === undefined) return dated;
  const does = new Set(Object.values(dated.roles).flatMap((role) => synonymsOfVerbs(role.does ?? '')));
  const isNobodys = (verb: string): boolean => !others.has(verb) && !does.has(verb) && !isAuxiliary(verb);
  const middles = synonymsOfCourse(relation.middles ?? '').filter(isNobodys);
  const reworded = {
    ...dated,
    verbs: joined(relation.verbs, [...synonymsOfVerbs(verbs.join(', ')).filter(isNobodys), ...middles]),
    ...(middles.length === 0 ? {} : { middles: joined(relation.middles ?? '', middles) }),
    nouns: joined(
      relation.nouns,
      joinWordList(relation.verbs).flatMap((verb) => joinWordList(deedNouns[verb] ?? '')),
    ),
  };
  return { ...reworded, roles: widenDoes(widenRoles(dated, first), relation.verbs) };
}

/** A verb that an author must mean to say something by it. */
function isAuxiliary(verb: string): boolean {
  return supportingVerbs.has(verb) || haveForms.has(verb);
}

/** A role is asked for by the word that begins the author's question for it: "Who recovered?" of a topic. */
function askAsWorded({ roles, questions = {} }: RelationDefinition): RelationDefinition['roles'] {
  return Object.fromEntries(
    Object.entries(roles).map(([name, role]) => {
      const word = wordOf(questions[name] ?? '');
      return [
        name,
        word === undefined || role.asks.includes(word) ? role : { ...role, asks: [...role.asks, word] },
      ];
    }),
  );
}

/** The question word that a question begins with, the longest that does. */
function wordOf(question: string): QuestionWord | undefined {
  const words = splitPhrase(question);
  for (let length = MAX_ASKING_WORDS; length > 0; length--) {
    const word = ASKING.get(words.slice(0, length).join(' '));
    if (word !== undefined) return word;
  }
  return undefined;
}
const MAX_ASKING_WORDS = 4;
const ASKING: ReadonlyMap<string, QuestionWord> = new Map(
  Object.entries(questionWords).flatMap(([word, list]) =>
    joinWordList(list).map((asking): [string, QuestionWord] => [asking, word as QuestionWord]),
  ),
);

/** What a role's filler does is said in other words, too, but for the verbs that the author gave the relation. */
function widenDoes(roles: RelationDefinition['roles'], verbs: WordList): RelationDefinition['roles'] {
  const own = new Set(joinWordList(verbs));
  const widened = Object.entries(roles).map(([name, role]): [string, RoleDefinition] => {
    if (role.does === undefined) return [name, role];
    return [
      name,
      {
        ...role,
        does: joined(
          role.does,
          synonymsOfVerbs(role.does).filter((verb) => !own.has(verb)),
        ),
      },
    ];
  });
  return Object.fromEntries(widened);
}

/** The roles with the other nouns for what the author calls them, but for those by which the author calls another role. */
function renameRoles(roles: RelationDefinition['roles']): RelationDefinition['roles'] {
  const own = new Set(Object.values(roles).flatMap(({ names = '' }) => joinWordList(names)));
  const synonymsOf = (names: WordList): readonly string[] =>
    joinWordList(names)
      .flatMap(synonymsOfNoun)
      .filter((noun) => !own.has(noun));
  return Object.fromEntries(
    Object.entries(roles).map(([name, role]) => [
      name,
      role.names === undefined ? role : { ...role, names: joined(role.names, synonymsOf(role.names)) },
    ]),
  );
}

/** The one role that says when it was is asked for by the words for a time, too. */
function nameDate(roles: RelationDefinition['roles']): RelationDefinition['roles'] {
  const dates = Object.entries(roles).filter(([, { kinds }]) => kinds.every((kind) => kind === 'date'));
  const [name, role] = dates[0] ?? [];
  if (name === undefined || role === undefined || dates.length > 1) return roles;
  return { ...roles, [name]: { ...role, names: joined(role.names ?? '', joinWordList(DATE.names ?? '')) } };
}

/**
 * A date that only the word for a deadline introduces is told with it: “is due {when}” with a role of “by” is “is due by 3 May”.
 */
function tellDeadlines(relation: RelationDefinition): RelationDefinition {
  const deadlines = Object.entries(relation.roles).flatMap(([name, { kinds, prepositions = '' }]) =>
    kinds.every((kind) => kind === 'date') && DEADLINES.has(prepositions.trim())
      ? [[name, prepositions.trim()] as const]
      : [],
  );
  if (deadlines.length === 0) return relation;
  const tell = (sentence: string): string =>
    deadlines.reduce(
      // An author may have written the word already.
      (told, [name, by]) =>
        told.replaceAll(new RegExp(`(?<!\\b${by} )\\{${name}\\}`, 'g'), `${by} {${name}:bare}`),
      sentence,
    );
  return {
    ...relation,
    template: tell(relation.template),
    ...(relation.alternative === undefined ? {} : { alternative: tell(relation.alternative) }),
    ...(relation.answers === undefined
      ? {}
      : {
          answers: Object.fromEntries(
            Object.entries(relation.answers).map(([role, sentence]) => [role, tell(sentence)]),
          ),
        }),
  };
}
const DEADLINES: ReadonlySet<string> = new Set(
  endings.flatMap(({ before }) => joinWordList(before)).filter((word) => prepositions.has(word)),
);

/** “… is valid until {when}”: the date up to which something holds is asked for by “until when”. */
function nameEnd(
  roles: RelationDefinition['roles'],
  { template, alternative = '', answers = {} }: RelationDefinition,
): RelationDefinition['roles'] {
  const sentences = [template, alternative, ...Object.values(answers)].join(' ');
  return Object.fromEntries(
    Object.entries(roles).map(([name, role]) => {
      if (!role.kinds.every((kind) => kind === 'date')) return [name, role];
      const ending = endings.find(({ before }) =>
        joinWordList(before).some((words) => new RegExp(`\\b${words} \\{${name}\\b`).test(sentences)),
      );
      if (ending === undefined) return [name, role];
      const names = joined(role.names ?? '', joinWordList(ending.names));
      return [name, { ...role, names, asks: [...new Set([...role.asks, ...ending.asks])] }];
    }),
  );
}

/** The one role that says how much there is of something is asked for by the words for an amount. */
function nameAmount(roles: RelationDefinition['roles']): RelationDefinition['roles'] {
  const amounts = Object.entries(roles).filter(([, { asks }]) => asks.includes('how many'));
  const [name, role] = amounts[0] ?? [];
  if (name === undefined || role === undefined || amounts.length > 1) return roles;
  return { ...roles, [name]: { ...role, names: joined(role.names ?? '', joinWordList(amountNouns)) } };
}

function widenRoles(
  { roles, verbs }: RelationDefinition,
  verb: string,
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
  const [amount] = entries.find(([, { asks }]) => asks.includes('how many')) ?? [];
  const own = new Set(joinWordList(verbs));
  const isNew = (word: string): boolean => !own.has(word);
  const widened: Record<string, RoleDefinition> = { ...roles };
  const add = (name: string | undefined, does: WordList, names: WordList): void => {
    const role = name === undefined ? undefined : widened[name];
    if (name === undefined || role === undefined) return;
    widened[name] = {
      ...role,
      ...(does === '' ? {} : { does: joined(role.does ?? '', joinWordList(does).filter(isNew)) }),
      names: joined(role.names ?? '', joinWordList(names)),
    };
  };
  for (const { gives, giver, gets, getter } of exchanges) {
    if (joinWordList(gives).includes(verb)) {
      const to = partner(gettingPrepositions);
      add(subject, '', giver);
      add(to, gets, getter);
      if (to !== undefined) add(amount, '', shareNouns);
    } else if (joinWordList(gets).includes(verb)) {
      add(subject, gets, getter);
      add(partner(givingPrepositions), gives, giver);
    }
  }
  return widened;
}

/** Somebody, not only where something goes. */
function mayAct({ asks }: RoleDefinition): boolean {
  return asks.includes('who');
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
