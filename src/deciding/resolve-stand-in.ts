import { articles } from '../language/en/auxiliaries.ts';
import { standIns, timeSorts } from '../language/en/chatter.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

const STAND_INS: ReadonlySet<string> = new Set(standIns);

/**
 * "My uncle met a president. Who is the Russian one?": the clause with a noun that was said before it for "one". Undefined
 * where no noun is there for it to stand for; the clause itself where nothing stands for a noun.
 */
export function resolveStandIn(
  clause: Clause,
  before: readonly Clause[],
  index: KnowledgeIndex,
): Clause | undefined {
  const { chunks } = clause;
  const at = chunks.findIndex((_, i) => standsForNoun(chunks, i));
  const start = nameBefore(chunks, at);
  const described = chunks[at - 1];
  const others = chunks.filter((_, i) => i < start || i > at);
  // "Which meeting came before the Moscow one?": what is asked for is a noun, whatever else it can be.
  const asked = clause.asks.flatMap(({ phrase }) => phrase?.chunks ?? []);
  const says = (chunk: Chunk): boolean =>
    isNoun(chunk) || hasKind(chunk, 'entity') || (asked.includes(chunk) && hasKind(chunk, 'sort'));
  if (described === undefined || others.some(says)) return clause;
  const noun = before
    .flatMap((other) => other.chunks)
    .findLast((chunk) => isNoun(chunk) && fits([...chunks.slice(start, at), chunk], index));
  if (noun === undefined) return undefined;
  const fill = (phrase: Phrase): Phrase =>
    phrase.chunks.includes(described) ? { ...phrase, chunks: [...phrase.chunks, noun] } : phrase;
  return {
    ...clause,
    phrases: clause.phrases.map(fill),
    asks: clause.asks.map((ask) => (ask.phrase === undefined ? ask : { ...ask, phrase: fill(ask.phrase) })),
  };
}

/** "the Russian one": an article, a name and a word that stands for a noun. */
function standsForNoun(chunks: readonly Chunk[], at: number): boolean {
  const start = nameBefore(chunks, at);
  return (
    STAND_INS.has(chunks[at]?.words.join(' ') ?? '') &&
    start < at &&
    articles.has(chunks[start - 1]?.words.at(-1) ?? '')
  );
}

/** Where the names right before a place begin. */
function nameBefore(chunks: readonly Chunk[], at: number): number {
  let start = at;
  while (start > 0 && hasKind(chunks[start - 1] as Chunk, 'entity')) start--;
  return start;
}

/** True where the briefing has such a thing. */
function fits(described: readonly Chunk[], index: KnowledgeIndex): boolean {
  return [...index.entities.keys()].some(
    (id) => describeEntity(described, id, index, undefined) !== undefined,
  );
}

function isNoun(chunk: Chunk): boolean {
  if (canBeVerb(chunk)) return false;
  return (
    chunk.senses.some(
      (sense) => sense.kind === 'sort' && !timeSorts.some((wider) => isSortOf(sense.sort, wider)),
    ) || chunk.senses.some((sense) => sense.kind === 'entity' && !sense.proper)
  );
}
