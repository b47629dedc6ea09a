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
  const numbers = numberEntities(briefings);
  const parents = Uint32Array.from({ length: numbers.count }, (_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    while (parents[root] !== root) root = parents[root] as number;
    // The way there is made short for those who come after.
    for (let at = number; at !== root; ) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const proper = new Uint8Array(numbers.count);
  const bearers = new Map<string, number>();
  let number = 0;
  for (const { agency, entities } of briefings)
    for (const entity of entities) {
      proper[number] = Number(isProperName(entity));
      for (const name of namesOf(entity, agency)) {
        const bearer = bearers.get(name);
        if (bearer === undefined) bearers.set(name, number);
        else parents[rootOf(bearer)] = rootOf(number);
      }
      number++;
    }
  return {
    keyOf: (briefing, entity) => {
      const number = numbers.of(briefing, entity);
      return number === undefined ? `${briefing}\n${entity}` : String(rootOf(number));
    },
    isProper: (briefing, entity) => proper[numbers.of(briefing, entity) ?? -1] === 1,
  };
}

/** Entities of many briefings in their order. */
interface EntityNumbers {
  readonly count: number;
  of(briefing: string, entity: string): number | undefined;
}

function numberEntities(briefings: readonly Briefing[]): EntityNumbers {
  const firsts = new Map<string, number>();
  let count = 0;
  for (const { id, entities } of briefings) {
    firsts.set(id, count);
    count += entities.length;
  }
  const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]));
  // Few briefings are asked at a time, and all of one are asked for one after the other.
  let read: { readonly briefing: string; readonly places: ReadonlyMap<string, number> } | undefined;
  return {
    count,
    of: (briefing, entity) => {
      if (read?.briefing !== briefing)
        read = {
          briefing,
          places: new Map(byId.get(briefing)?.entities.map(({ id }, place) => [id, place])),
        };
      const place = read.places.get(entity);
      return place === undefined ? undefined : (firsts.get(briefing) ?? 0) + place;
    },
  };
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
