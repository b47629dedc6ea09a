import { travellingVerbs } from '../language/en/preposition-uses.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { isFormOf } from '../understanding/chunk-forms.ts';
import { describeEntity } from './describe-entity.ts';
import type { IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import type { AskedRole, Match } from './match.ts';

/**
 * Ids of the entities that answer: the asked roles' own fillers, a group by its members where "who" asks, within what
 * "which …" restricts to; without those the question names itself ("who will X meet?"), and only those of the side it
 * names ("… from the French side").
 */
export function answersOf(match: Match, index: KnowledgeIndex): readonly string[] {
  return match.asked.flatMap((asked) => restrict(fillersOf(asked, index), asked, match, index));
}

/** True where the question names a participant and asks for the others. */
export function asksForOthers(match: Match, index: KnowledgeIndex): boolean {
  return match.asked.some(({ role }) =>
    match.bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role === role &&
        b.entities.every((id) => index.entities.get(id)?.kind === 'person') &&
        b.chunks.some((chunk) =>
          chunk.senses.some((s) => s.kind === 'entity' && b.entities.includes(s.entity)),
        ),
    ),
  );
}

function fillersOf({ ask, role, among }: AskedRole, index: KnowledgeIndex): readonly string[] {
  if (among === undefined)
    return ask?.word === 'who' || ask?.word === 'how many'
      ? role.own.flatMap((id) => membersOf(id, index))
      : role.own;
  // Of a group beside others those of its members that are asked for.
  const own = role.own.flatMap((id) =>
    among.has(id) ? [id] : membersOf(id, index).filter((member) => member !== id && among.has(member)),
  );
  if (own.length === 0)
    return peopleFirst(
      [...role.fillers].filter((id) => among.has(id)),
      index,
    );
  const members = own.flatMap((id) => membersOf(id, index));
  return members.every((id) => among.has(id)) ? members : own;
}

/** "the guests": people beside the country that they stand for. */
function peopleFirst(ids: readonly string[], index: KnowledgeIndex): readonly string[] {
  const people = ids.filter((id) => index.entities.get(id)?.kind === 'person');
  return people.length > 0 ? people : ids;
}

function restrict(
  ids: readonly string[],
  { role }: AskedRole,
  match: Match,
  index: KnowledgeIndex,
): readonly string[] {
  let left = onlyThoseWhoCome(ids, role, match, index);
  for (const binding of match.bindings) {
    if (binding.as !== 'filler' || binding.role !== role) continue;
    const people = binding.entities.every((id) => index.entities.get(id)?.kind === 'person');
    const byName = binding.chunks.some((chunk) =>
      chunk.senses.some((s) => s.kind === 'entity' && binding.entities.includes(s.entity)),
    );
    if (people) left = left.filter((id) => binding.entities.includes(id) !== byName);
    else if (left.some((id) => index.entities.get(id)?.kind === 'person')) {
      left = left.filter((id) => describeEntity(binding.chunks, id, index, undefined) !== undefined);
    }
  }
  return left;
}

const TRAVELLING: ReadonlySet<string> = new Set(joinWordList(travellingVerbs));

/** "Who travels to X?", "whom does X welcome?": those who are at home there do not come. */
function onlyThoseWhoCome(
  ids: readonly string[],
  role: IndexedRole,
  { fact, bindings }: Match,
  index: KnowledgeIndex,
): readonly string[] {
  const place = fact.roles.find(({ definition }) => definition.leaves?.role === role.name);
  const sort = place?.definition.leaves?.sort;
  const comes = bindings.some(
    (b) =>
      b.as === 'relation' &&
      b.chunks.some(
        (chunk) =>
          isFormOf(chunk, TRAVELLING) ||
          chunk.senses.some((s) => s.kind === 'relation' && s.doer === place?.name),
      ),
  );
  const isNamed = bindings.some((b) => b.as === 'filler' && b.role === place);
  if (sort === undefined || !comes || !isNamed) return ids;
  const guests = ids.filter((id) => index.labels.get(id)?.has(`s:${sort}`) === true);
  return guests.length > 0 ? guests : ids;
}

/** A group by its members, anything else by itself. */
export function membersOf(id: string, index: KnowledgeIndex): readonly string[] {
  const members = index.entities.get(id)?.members ?? [];
  return members.length > 0 ? members : [id];
}
