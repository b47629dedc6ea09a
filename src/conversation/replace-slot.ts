import type { Entity } from '../briefing/model.ts';
import { owningPronouns } from '../language/en/pronouns.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, type Phrase } from '../understanding/chunk.ts';
import { namesStranger } from '../understanding/names-stranger.ts';

/** Sorts of slots for what one can speak of. */
export const THINGS: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'place',
  'event',
  'matter',
  'absent',
]);

/** What sort of slot a chunk fills, so that another of its sort can take its place; `absent` may be of any. */
export function slotSortOf(chunk: Chunk, entities: ReadonlyMap<string, Entity>): string | undefined {
  if (namesStranger(chunk, 0, [chunk])) return 'absent';
  for (const sense of chunk.senses) {
    if (sense.kind === 'operator') return 'order';
    if (sense.kind === 'date' || sense.kind === 'weekday') return 'date';
    if (sense.kind !== 'entity' || sense.verb === true) continue;
    const sort = sortOf(entities.get(sense.entity));
    if (sort !== undefined) return sort;
  }
  return undefined;
}

/** What sort of slot a thing fills. */
export function sortOf(entity: Entity | undefined): string | undefined {
  if (entity === undefined) return undefined;
  if (entity.types.includes('post')) return 'post';
  return entity.kind === 'topic' || entity.kind === 'document' ? 'matter' : entity.kind;
}

/** The phrases with the one chunk of the same sort replaced: "France" by "Russia", a post by a post. */
export function replaceSlot(
  phrases: readonly Phrase[],
  fresh: Phrase,
  entities: ReadonlyMap<string, Entity>,
): readonly Phrase[] | undefined {
  const content = fresh.chunks.filter((chunk) => hasContent(chunk));
  let current = phrases;
  for (const chunk of content) {
    const sort = slotSortOf(chunk, entities);
    if (sort === undefined) return undefined;
    const isReplaced = (old: Chunk): boolean => takesPlaceOf(chunk, old, sort, entities);
    const at = current.findIndex((phrase) => phrase.chunks.some(isReplaced));
    const phrase = current[at];
    if (phrase === undefined) return undefined;
    // A name may be of several words that nothing explains.
    const first = phrase.chunks.findIndex(isReplaced);
    const chunks = phrase.chunks.flatMap((old, i) =>
      i === first ? [{ ...chunk, carried: false }] : isReplaced(old) ? [] : [old],
    );
    current = current
      .map((other, i) => (i === at ? { ...other, chunks } : other))
      .filter(
        (other, i) =>
          i === at || other.group !== phrase.group || !other.chunks.every((old) => isReplaced(old)),
      );
  }
  return content.length === 0 ? undefined : current;
}

/** "What did Ann say? And the spokesman?": a post in the place of one who may hold it. */
export function replaceHolder(
  phrases: readonly Phrase[],
  fresh: Phrase,
  entities: ReadonlyMap<string, Entity>,
): readonly Phrase[] | undefined {
  const isPost = (chunk: Chunk): boolean => slotSortOf(chunk, entities) === 'post';
  const mayHold = (chunk: Chunk): boolean =>
    chunk.carried === true && HOLDERS.has(slotSortOf(chunk, entities) ?? '');
  const at = phrases.findIndex(
    ({ chunks, position, preposition }) =>
      position === 'subject' && preposition === fresh.preposition && chunks.every(mayHold),
  );
  if (at < 0 || !fresh.chunks.every(isPost)) return undefined;
  return phrases.map((other, i) => (i === at ? { ...other, chunks: fresh.chunks } : other));
}
const HOLDERS: ReadonlySet<string> = new Set(['person', 'absent']);

function takesPlaceOf(
  fresh: Chunk,
  old: Chunk,
  sort: string,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  return old.carried === true && isLike(slotSortOf(old, entities), sort) && mayReplace(old, fresh, sort);
}

/** "Juppe's" takes the place of another owner, "France's" of "French" too. */
function mayReplace(old: Chunk, fresh: Chunk, sort: string): boolean {
  return (
    fresh.possessor !== true || sort !== 'person' || old.possessor === true || OWNERS.has(old.words[0] ?? '')
  );
}
const OWNERS = new Set(joinWordList(owningPronouns));

/** What the briefings do not know may be of any sort. */
function isLike(a: string | undefined, b: string): boolean {
  return (
    a === b || (a !== undefined && ((a === 'absent' && THINGS.has(b)) || (b === 'absent' && THINGS.has(a))))
  );
}
