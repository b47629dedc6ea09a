import { vagueVerbs, verbSynonyms } from './en/verb-synonyms.ts';
import { courseVerbs } from './en/verbs-of-course.ts';
import type { WordList } from './language-data.ts';
import { prepositions } from './prepositions.ts';
import { joinWordList, parseWordList } from './word-phrases.ts';

type Verb = readonly string[];
type Group = readonly Verb[];
/** The groups that each verb stands in. */
type Groups = ReadonlyMap<string, readonly Group[]>;

let deeds: Groups | undefined;
let courses: Groups | undefined;

/** A verb of so many words, but for a preposition at its end, means nothing by its parts: "put pen to paper on". */
const IDIOM_WORDS = 3;

/** The idioms among all the verbs. */
export function listIdioms(): readonly Verb[] {
  return [...verbSynonyms, ...courseVerbs].flatMap(parseWordList).filter(isIdiomatic);
}

/** Whether a verb is an idiom, as it is written: "have a say" is, "have say" is not. */
export function isIdiomatic(words: Verb): boolean {
  return words.length - (prepositions.has(words.at(-1) ?? '') ? 1 : 0) >= IDIOM_WORDS;
}

/** The verbs, as their words, that say the same as one in its base form. */
export function synonymsOfVerb(verb: Verb): readonly Verb[] {
  return [deedGroups(), courseGroups()].flatMap((groups) => (groups.get(verb.join(' ')) ?? []).flat());
}

/** What says the same as verbs that stand side by side for one thing, the first of which is what it is called. */
export function synonymsOfVerbs(list: WordList): readonly string[] {
  return [...widen(list, deedGroups()), ...synonymsOfCourse(list)];
}

/** Those of them that say what happens by itself. */
export function synonymsOfCourse(list: WordList): readonly string[] {
  return widen(list, courseGroups());
}

/** So many verbs of a list, one of them telling, mean a group even where the first does not stand in it. */
const ENOUGH = 3;

/**
 * A verb may stand in groups that have nothing to do with each other. Of those that hold the first verb the ones are meant
 * that hold another, too, if any do, else those that it heads: "kill" is no way to cancel something; where it heads none, the
 * only one that holds it. Of the rest those that hold enough.
 */
function widen(list: WordList, groups: Groups): readonly string[] {
  const verbs = joinWordList(list);
  const first = verbs[0] ?? '';
  const held = new Map<Group, string[]>();
  for (const verb of new Set(verbs))
    for (const group of groups.get(verb) ?? []) held.set(group, [...(held.get(group) ?? []), verb]);
  const isTold = (own: readonly string[]): boolean => own.some((verb) => !VAGUE.has(verb));
  const ofFirst = [...held].filter(([, own]) => own.includes(first));
  const joint = ofFirst.filter(([, own]) => own.length > 1 && isTold(own));
  const headed = ofFirst.filter(([group]) => group[0]?.join(' ') === first);
  const others = [...held].filter(([, own]) => !own.includes(first) && own.length >= ENOUGH && isTold(own));
  const only = ofFirst.length === 1 ? ofFirst : [];
  const meant = [...([joint, headed].find((some) => some.length > 0) ?? only), ...others];
  return [...new Set(meant.flatMap(([group]) => group.map((words) => words.join(' '))))];
}
const VAGUE: ReadonlySet<string> = new Set(joinWordList(vagueVerbs));

function deedGroups(): Groups {
  deeds ??= indexGroups(verbSynonyms);
  return deeds;
}

function courseGroups(): Groups {
  courses ??= indexGroups(courseVerbs);
  return courses;
}

function indexGroups(lists: readonly WordList[]): Groups {
  const index = new Map<string, Group[]>();
  for (const group of lists.map(parseWordList))
    for (const words of group) {
      const verb = words.join(' ');
      const known = index.get(verb);
      if (known === undefined) index.set(verb, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  return index;
}
