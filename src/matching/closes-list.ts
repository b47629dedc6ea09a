import { answersOf, membersOf } from './asked-fillers.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Match } from './match.ts';

/** "How many guests came?" of a fact that names them one by one, and not their number. */
export function countsNamed({ asked }: Match): boolean {
  return asked.some(
    ({ ask, role }) => ask?.word === 'how many' && !role.definition.kinds.includes('quantity'),
  );
}

/**
 * True where those whom facts name are all there are: the text closes the list, or calls them a group. Of any other list it is
 * told how many the briefing names, which need not be all.
 */
export function closesList(matches: readonly Match[], index: KnowledgeIndex): boolean {
  const answers = new Set(matches.flatMap((match) => answersOf(match, index)));
  // "How many members are women?": of those that are no answer it may not be known.
  const closed = matches.every(({ asked }) =>
    asked.every(
      ({ role }) =>
        role.definition.holds === 'closed' &&
        role.own.flatMap((id) => membersOf(id, index)).every((id) => answers.has(id)),
    ),
  );
  return closed || isWholeGroup(answers, index) || areOfGroups(matches, answers, index);
}

/** "How many countries take part?" of a group as a whole: they are those of its members. */
function areOfGroups(
  matches: readonly Match[],
  answers: ReadonlySet<string>,
  { entities }: KnowledgeIndex,
): boolean {
  return matches.every(({ asked }) =>
    asked.every(({ role: { own } }) =>
      own.every((id) => {
        const members = entities.get(id)?.members ?? [];
        return members.length > 1 && members.every((member) => !answers.has(member));
      }),
    ),
  );
}

/** "the four ministers": as many as a group of the briefing has, and the same. */
function isWholeGroup(ids: ReadonlySet<string>, { entities }: KnowledgeIndex): boolean {
  return [...entities.values()].some(
    ({ members }) => members.length > 1 && members.length === ids.size && members.every((id) => ids.has(id)),
  );
}
