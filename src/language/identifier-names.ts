import type { Entity } from '../briefing/model.ts';
import { splitPhrase } from './word-phrases.ts';

/** "CVE-2025-31802", "INC-4711": letters in capitals, then groups of figures. */
const IDENTIFIER = /^(\p{Lu}[\p{Lu}\p{N}]*)((?:-\d+)*)-(\d{3,})$/u;
/** Fewer figures by themselves are a number more often than a name. */
const LEAST_BARE_FIGURES = 4;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * What is left of the identifiers in the names of things where people shorten them, by the words that are left: "CVE-31802",
 * "2025-31802", "31802". Only what is left of one of them alone.
 */
export function shortenIdentifiers(
  entities: readonly Entity[],
): ReadonlyMap<string, { readonly words: readonly string[]; readonly entity: string }> {
  const holders = new Map<string, { words: readonly string[]; entities: Set<string> }>();
  for (const { id, name, aliases } of entities)
    for (const short of [name, ...aliases].flatMap(shortFormsOf)) {
      const words = splitPhrase(short);
      const key = words.join(' ');
      const holder = holders.get(key) ?? { words, entities: new Set() };
      holders.set(key, holder);
      holder.entities.add(id);
    }
  return new Map(
    [...holders].flatMap(
      ([
        key,
        {
          words,
          entities: [entity, ...others],
        },
      ]) => (entity === undefined || others.length > 0 ? [] : [[key, { words, entity }]]),
    ),
  );
}

function shortFormsOf(name: string): readonly string[] {
  const [, letters = '', groups = '', last = ''] = IDENTIFIER.exec(name) ?? [];
  if (letters === '') return [];
  const figures = [...groups.split('-').slice(1), last];
  const short = figures.length > 1 ? [`${letters}-${last}`, figures.join('-')] : [];
  const spaced = figures.length > 1 ? [`${letters} ${figures.join(' ')}`] : [];
  const isBare = last.length >= LEAST_BARE_FIGURES && !YEAR.test(last);
  return isBare ? [...short, ...spaced, last] : [...short, ...spaced];
}
