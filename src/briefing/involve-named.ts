import { escapePattern } from './escape-pattern.ts';
import { isProperName } from './is-proper-name.ts';
import type { Entity } from './model.ts';

/**
 * Entities where values that are written out involve what their words contain by a name of its own, beside what the author
 * says: “fix for CRV-2025-0107” involves that flaw.
 */
export function involveNamed(entities: readonly Entity[]): readonly Entity[] {
  const named = entities
    .filter(
      (entity) =>
        isProperName(entity) &&
        /^[\p{Lu}\d]/u.test(entity.name) &&
        entity.name.length >= MIN_NAME_CHARS &&
        !isQuoted(entity),
    )
    .map((entity, order) => ({ entity, order }));
  // Of many names only those are looked for whose first word is there.
  const byFirstWord = new Map<string, (typeof named)[number][]>();
  for (const one of named) {
    const [first = ''] = wordsIn(one.entity.name);
    const others = byFirstWord.get(first);
    if (others === undefined) byFirstWord.set(first, [one]);
    else others.push(one);
  }
  return entities.map((entity) => {
    if (!entity.id.includes('/') || !HOLDING.has(entity.kind) || isQuoted(entity)) return entity;
    const own = [entity.name, ...entity.aliases];
    const held = [...new Set(own.flatMap(wordsIn))]
      .flatMap((word) => byFirstWord.get(word) ?? [])
      .filter(
        ({ entity: { id, name } }) =>
          id !== entity.id &&
          !entity.involves.includes(id) &&
          !entity.partOf.includes(id) &&
          own.some((called) => called !== name && standsIn(called, name)),
      )
      .sort((a, b) => a.order - b.order);
    return held.length === 0
      ? entity
      : { ...entity, involves: [...entity.involves, ...held.map((one) => one.entity.id)] };
  });
}

const HOLDING: ReadonlySet<Entity['kind']> = new Set(['topic', 'document']);
const MIN_NAME_CHARS = 4;

/** The runs of letters and digits of a text. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a name stands in a text as words of its own; its pattern costs more than most searches for it. */
function standsIn(text: string, name: string): boolean {
  return (
    text.includes(name) &&
    new RegExp(`(?<![\\p{L}\\p{N}.-])${escapePattern(name)}(?![\\p{L}\\p{N}-])`, 'u').test(text)
  );
}

function isQuoted({ name }: Entity): boolean {
  return /^[“"]/.test(name);
}
