import { distance } from 'fastest-levenshtein';
import { type Finding, warning } from './finding.ts';
import { foldName } from './fold-characters.ts';
import type { Briefing, Entity } from './model.ts';
import { quoteValue } from './quote-value.ts';

/** Two names of different things that a reader's typing error makes one of the other. */
export interface NameCollision {
  readonly briefing: string;
  readonly entity: string;
  readonly finding: Finding;
}

const REMEDY_FOR_SAME = 'take it from one of them, or put a longer name in its place';
const REMEDY_FOR_SIMILAR = 'add an alias to each that tells them apart';

/** Shorter words are too often a letter away from another to be worth a word. */
const LEAST_WORD_CHARS = 5;

interface Owner {
  readonly briefing: string;
  readonly entity: Entity;
  readonly name: string;
}

/**
 * Names of different entities, in one briefing or in two, that collide: the same name for things of different kinds, and
 * names of one word that are a letter apart. The same thing in two briefings has the same name and kind, and is no
 * collision.
 */
export function findNameCollisions(briefings: readonly Briefing[]): readonly NameCollision[] {
  const collisions: NameCollision[] = [];
  const byName = new Map<string, Owner>();
  const byShape = new Map<string, Owner>();
  for (const briefing of briefings) {
    for (const entity of briefing.entities) {
      if (entity.id.includes('/') || entity.kind === 'date') continue;
      for (const name of [entity.name, ...entity.aliases]) {
        const owner = { briefing: briefing.id, entity, name };
        const same = findSame(owner, byName);
        const other = same ?? findSimilar(owner, byShape);
        if (other === undefined) continue;
        const remedy = same === undefined ? REMEDY_FOR_SIMILAR : REMEDY_FOR_SAME;
        const finding = warning(describeCollision(owner, other), remedy);
        collisions.push({ briefing: briefing.id, entity: entity.id, finding });
      }
    }
  }
  return collisions;
}

function findSame(owner: Owner, byName: Map<string, Owner>): Owner | undefined {
  const key = foldName(owner.name);
  const first = byName.get(key);
  if (first === undefined) byName.set(key, owner);
  return first !== undefined && first.entity.kind !== owner.entity.kind ? first : undefined;
}

/** Two words are a letter apart only if they have a form in common, whole or with one letter left out. */
function findSimilar(owner: Owner, byShape: Map<string, Owner>): Owner | undefined {
  const word = foldName(owner.name);
  if (!/^\p{L}+$/u.test(word) || word.length < LEAST_WORD_CHARS) return undefined;
  let similar: Owner | undefined;
  for (let left = 0; left <= word.length; left += 1) {
    const shape = `${word.slice(0, left)}${word.slice(left + 1)}`;
    const first = byShape.get(shape);
    if (first === undefined) byShape.set(shape, owner);
    else if (
      first.entity.id !== owner.entity.id &&
      distance(foldName(first.name), word) === 1 &&
      !(isToldApart(owner, first) && isToldApart(first, owner))
    )
      similar ??= first;
  }
  return similar;
}

/** True where something has another name, which no typing error makes the other thing's. */
function isToldApart({ entity }: Owner, other: Owner): boolean {
  const theirs = namesOf(other.entity);
  return namesOf(entity).some((name) => theirs.every((one) => distance(name, one) > 1));
}

function namesOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases].map(foldName);
}

function describeCollision(owner: Owner, other: Owner): string {
  const where = other.briefing === owner.briefing ? '' : ` of ${other.briefing}`;
  const whose = `${quoteValue(other.name)}, a name of ${quoteValue(other.entity.id)}${where}`;
  return foldName(owner.name) === foldName(other.name)
    ? `${quoteValue(owner.name)} is also ${whose}, which is of kind ${other.entity.kind}`
    : `${quoteValue(owner.name)} is a letter away from ${whose}`;
}
