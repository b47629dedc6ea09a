import type { EntityKind } from '../briefing/model.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk, Phrase } from '../understanding/chunk.ts';
import { isVerbRun } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/** What a noun with phrases behind it can describe: people are found through their offices. */
const DESCRIBED: ReadonlySet<EntityKind> = new Set(['topic', 'event', 'document', 'organisation']);

/**
 * "relations between A and B", "the talks in C": a noun and the phrases behind it read as one phrase, where together they
 * describe something. Undefined where none do.
 */
export function attachPhrases(clause: Clause, index: KnowledgeIndex): Clause | undefined {
  const phrases: Phrase[] = [];
  for (let i = 0; i < clause.phrases.length; ) {
    const head = clause.phrases[i] as Phrase;
    const found = longestFrom(clause.phrases, i, index);
    if (found === undefined) phrases.push(head);
    else phrases.push(...found.phrases);
    i = found?.end ?? i + 1;
  }
  return phrases.every((phrase) => clause.phrases.includes(phrase)) ? undefined : { ...clause, phrases };
}

interface Attached {
  /** The whole as one phrase, and what the last of its phrases says beyond it ("… on the agenda"). */
  readonly phrases: readonly Phrase[];
  /** The place behind them. */
  readonly end: number;
}

/** The longest run of phrases from a place on that describes something. */
function longestFrom(all: readonly Phrase[], start: number, index: KnowledgeIndex): Attached | undefined {
  const head = all[start] as Phrase;
  let end = start + 1;
  while (end < all.length && isBehind(all[end] as Phrase)) end++;
  for (; end > start + 1; end--) {
    const last = all[end - 1] as Phrase;
    const before = all.slice(start, end - 1).flatMap((phrase) => phrase.chunks);
    for (let length = last.chunks.length; length > 0; length--) {
      const chunks = [...before, ...last.chunks.slice(0, length)];
      if (!describesOne(head, chunks, index)) continue;
      const rest = last.chunks.slice(length);
      const over = { ...last, chunks: rest, preposition: '', position: 'none' as const };
      return { phrases: [{ ...head, chunks }, ...(rest.length > 0 ? [over] : [])], end };
    }
  }
  return undefined;
}

function isBehind(phrase: Phrase): boolean {
  return phrase.preposition !== '' && !isVerbRun(phrase) && !phrase.excluded && !phrase.alternative;
}

function describesOne(head: Phrase, chunks: readonly Chunk[], index: KnowledgeIndex): boolean {
  const noun = head.chunks.at(-1);
  // A preposition alone ("in which of them?") has no noun.
  if (noun === undefined || isVerbRun(head)) return false;
  // "X against the talks": what is only told of the talks is no noun for them.
  const candidates = noun.senses.flatMap(({ key }) =>
    [...(index.described.get(key) ?? [])].filter((id) => index.labels.get(id)?.get(key) === 'itself'),
  );
  return candidates.some((id) => {
    const kind = index.entities.get(id)?.kind;
    return (
      kind !== undefined && DESCRIBED.has(kind) && describeEntity(chunks, id, index, undefined) !== undefined
    );
  });
}
