import { foldName } from './fold-characters.ts';
import type { Entity, EntityKind } from './model.ts';

/** Finds entities by what they are called. */
export interface EntityNames {
  /** Ids of those that go by a name; of some kinds, or of any where none is given. */
  find(name: string, kinds?: readonly EntityKind[]): readonly string[];
  /** Lets one be found by one more name. */
  add(name: string, kind: EntityKind, id: string): void;
  /** Whether a name was added for an id. */
  has(id: string): boolean;
  /** All names, as they are written. */
  list(): readonly string[];
}

/** Indexes the names and aliases of entities; what is written out in a role has no name. */
export function indexEntityNames(entities: Iterable<Entity>): EntityNames {
  const byName = new Map<string, { kind: EntityKind; id: string; name: string }[]>();
  const ids = new Set<string>();
  const add = (name: string, kind: EntityKind, id: string): void => {
    ids.add(id);
    const key = foldName(name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [{ kind, id, name }]);
    else if (!known.some((other) => other.id === id)) known.push({ kind, id, name });
  };
  for (const { id, kind, name, aliases } of entities)
    if (!id.includes('/')) for (const one of [name, ...aliases]) add(one, kind, id);
  return {
    add,
    has: (id) => ids.has(id),
    find: (name, kinds = []) =>
      (byName.get(foldName(name)) ?? [])
        .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
        .map(({ id }) => id),
    list: () => [...byName.values()].flatMap((owners) => owners.map(({ name }) => name)),
  };
}
