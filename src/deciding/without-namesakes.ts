import { isPartOf } from '../matching/is-part-of.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { entitiesOf } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

/**
 * "How many instruments did X have? And who built them?": what was asked for of one thing is not what bears its name and is
 * made up of the parts of another. Ids without those of such things.
 */
export function withoutNamesakes(
  ids: readonly string[],
  { asks, phrases }: Clause,
  index: KnowledgeIndex,
): readonly string[] {
  const asked = asks.flatMap(({ phrase }) => phrase?.chunks.flatMap(entitiesOf) ?? []);
  const owners = phrases.flatMap(({ chunks }) => chunks.flatMap(entitiesOf));
  if (asked.length === 0 || owners.length === 0) return ids;
  return ids.filter((id) => !(asked.includes(id) && isOfOthers(id, owners, index)));
}

/** True where each member of a group is a part of something, and none of what is named. */
function isOfOthers(id: string, owners: readonly string[], { entities }: KnowledgeIndex): boolean {
  const members = entities.get(id)?.members ?? [];
  return (
    members.length > 0 &&
    members.every((member) => (entities.get(member)?.partOf.length ?? 0) > 0) &&
    !members.some((member) => isPartOf(member, owners, entities) || owners.includes(member))
  );
}
