import type { Entity } from './model.ts';

const NAMING: ReadonlySet<Entity['kind']> = new Set([
  'person',
  'organisation',
  'place',
  'event',
  'document',
  'topic',
]);
const CAPITAL = /\p{Lu}/u;

/** True where an entity is called by a name of its own, not only described. */
export function isProperName({ kind, name, types, unnamed, members }: Entity): boolean {
  return (
    NAMING.has(kind) && !unnamed && members.length === 0 && !types.includes('post') && CAPITAL.test(name)
  );
}
