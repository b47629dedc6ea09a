import { isProperName } from '../briefing/is-proper-name.ts';
import type { Briefing, Entity } from '../briefing/model.ts';
import { splitPhrase } from '../language/word-phrases.ts';

/** Which entities of several briefings are the same thing. */
export interface JoinedEntities {
  /** What stands for an entity in all the briefings that speak of it. */
  keyOf(briefing: string, entity: string): string;
  /** True where an entity is called by a name of its own, so that another briefing's of that name is the same. */
  isProper(briefing: string, entity: string): boolean;
}

/**
 * Joins what has a name and a kind in common. What is only described ("the outbreak") is the same thing in the briefings
 * of one agency alone.
 */
export function joinEntities(briefings: readonly Briefing[]): JoinedEntities {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next;
    // The way there is made short for those who come after.
    for (let at = key; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const proper = new Set<string>();
  for (const { id, agency, entities } of briefings)
    for (const entity of entities) {
      const own = ownKey(id, entity.id);
      if (isProperName(entity)) proper.add(own);
      for (const name of namesOf(entity, agency)) parents.set(rootOf(name), rootOf(own));
    }
  return {
    keyOf: (briefing, entity) => rootOf(ownKey(briefing, entity)),
    isProper: (briefing, entity) => proper.has(ownKey(briefing, entity)),
  };
}

function ownKey(briefing: string, entity: string): string {
  return `${briefing}\n${entity}`;
}

/** Kinds whose names are the same thing everywhere, however they are written. */
const COMMON: ReadonlySet<Entity['kind']> = new Set(['date', 'quantity', 'topic']);
const CAPITAL = /\p{Lu}/u;

/** Under which keys an entity meets those of other briefings. */
function namesOf(entity: Entity, agency: string): readonly string[] {
  const { kind, name, aliases, country } = entity;
  if (country !== undefined) return [`country ${country}`];
  const shared = isProperName(entity) || COMMON.has(kind);
  const names = shared
    ? [name, ...aliases.filter((alias) => COMMON.has(kind) || CAPITAL.test(alias))]
    : [name];
  const scope = shared ? '' : `${agency} `;
  return names.map((one) => `${scope}${kind} ${splitPhrase(one).join(' ')}`);
}
