import type { Entity } from '../briefing/model.ts';
import { plainArticles } from './en/auxiliaries.ts';
import { prepositions } from './prepositions.ts';
import { splitPhrase } from './word-phrases.ts';

/** Longer names are sentences, and what stands for a part of them nobody says. */
const MAX_NAME_WORDS = 5;
const RENAMED: ReadonlySet<Entity['kind']> = new Set(['topic', 'document', 'event', 'organisation']);

/** Names of things by what else a thing in them is called, and with that in front: "power price" for the price of electricity. */
export function renameParts(
  entities: readonly Entity[],
): readonly (readonly [id: string, words: readonly string[]])[] {
  const called = new Map<string, readonly (readonly string[])[]>();
  for (const { name, aliases, kind } of entities)
    if (RENAMED.has(kind)) called.set(name.toLowerCase(), [name, ...aliases].map(splitPhrase));
  return entities.flatMap((entity) => {
    if (!RENAMED.has(entity.kind)) return [];
    const words = splitPhrase(entity.name).filter((word) => !plainArticles.has(word));
    if (words.length < 2 || words.length > MAX_NAME_WORDS) return [];
    return renamed(words, called).map((name) => [entity.id, name] as const);
  });
}

function renamed(
  words: readonly string[],
  called: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly (readonly string[])[] {
  const at = words.findIndex((word) => prepositions.has(word));
  const head = at < 1 ? words.slice(-1) : words.slice(0, at);
  const part = at < 1 ? words.slice(0, -1) : words.slice(at + 1);
  const names = called.get(part.join(' ')) ?? [];
  return names.flatMap((name) => [
    [...name, ...head],
    ...(at < 1 ? [] : [[...head, words[at] ?? '', ...name]]),
  ]);
}
