import type { Entity } from '../briefing/model.ts';
import { type Chunk, hasContent, isFree, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

/** True where a clause says too little to stand alone: no question word, or nothing but one. */
export function isElliptical(clause: Clause): boolean {
  const last = clause.phrases.at(-1)?.chunks.at(-1);
  return (
    clause.kind === 'fragment' ||
    last?.possessor === true ||
    !clause.phrases.some((phrase) => phrase.chunks.some((chunk) => hasContent(chunk) && !isOptional(chunk)))
  );
}

/** The earlier question with what the new clause changes in it; undefined where there is nothing to take over. */
export function completeEllipsis(
  clause: Clause,
  before: Clause | undefined,
  entities: ReadonlyMap<string, Entity>,
): Clause | undefined {
  if (before === undefined) return undefined;
  const fresh = clause.phrases.filter((phrase) =>
    phrase.chunks.some((chunk) => !isFree(chunk) && !(isOptional(chunk) && !hasContent(chunk))),
  );
  if (fresh.some((phrase) => phrase.chunks.some((chunk) => !hasContent(chunk) && !isOptional(chunk))))
    return undefined;
  const asks = clause.asks.length > 0 ? clause.asks : before.asks;
  if (fresh.length === 0 && clause.asks.length === 0) return undefined;
  let phrases: readonly Phrase[] = before.phrases.map(carry);
  let carriedAsks = asks;
  for (const said of fresh) {
    const phrase = emphasise(said);
    const replaced = replaceLike(phrases, phrase, entities);
    if (replaced !== undefined) phrases = replaced;
    else {
      const inAsks = clause.asks.length > 0 ? undefined : replaceInAsks(carriedAsks, phrase, entities);
      if (inAsks !== undefined) carriedAsks = inAsks;
      else phrases = [...phrases, phrase];
    }
  }
  const kind = clause.asks.length > 0 ? 'ask' : before.kind;
  return {
    ...before,
    chunks: clause.chunks,
    kind,
    asks: carriedAsks,
    phrases,
    negated: clause.negated,
    operators: clause.operators,
  };
}

/** In a follow-up every word that can carry content does: "and the upcoming one?". */
function emphasise(phrase: Phrase): Phrase {
  return {
    ...phrase,
    chunks: phrase.chunks.map((chunk) =>
      hasContent(chunk)
        ? { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'free' && s.kind !== 'light') }
        : chunk,
    ),
  };
}

function carry(phrase: Phrase): Phrase {
  return { ...phrase, chunks: phrase.chunks.map((chunk) => ({ ...chunk, carried: true })) };
}

/** The phrases with the one chunk of the same category replaced: "France" by "Russia", a post by a post. */
function replaceLike(
  phrases: readonly Phrase[],
  fresh: Phrase,
  entities: ReadonlyMap<string, Entity>,
): readonly Phrase[] | undefined {
  const content = fresh.chunks.filter((chunk) => hasContent(chunk));
  let current = phrases;
  for (const chunk of content) {
    const category = categoryOf(chunk, entities);
    if (category === undefined) return undefined;
    const at = current.findIndex((phrase) =>
      phrase.chunks.some((old) => old.carried === true && categoryOf(old, entities) === category),
    );
    const phrase = current[at];
    if (phrase === undefined) return undefined;
    const group = phrase.group;
    const chunks = phrase.chunks.map((old) =>
      old.carried === true && categoryOf(old, entities) === category ? { ...chunk, carried: false } : old,
    );
    current = current
      .map((other, i) => (i === at ? { ...other, chunks } : other))
      .filter(
        (other, i) =>
          i === at ||
          other.group !== group ||
          !other.chunks.every((old) => old.carried === true && categoryOf(old, entities) === category),
      );
  }
  return content.length === 0 ? undefined : current;
}

function replaceInAsks(
  asks: Clause['asks'],
  fresh: Phrase,
  entities: ReadonlyMap<string, Entity>,
): Clause['asks'] | undefined {
  for (const ask of asks) {
    if (ask.phrase === undefined) continue;
    const replaced = replaceLike([carry(ask.phrase)], fresh, entities)?.[0];
    if (replaced !== undefined)
      return asks.map((other) => (other === ask ? { ...ask, phrase: replaced } : other));
  }
  return undefined;
}

/** What sort of slot a chunk fills, so that another of its sort can take its place. */
function categoryOf(chunk: Chunk, entities: ReadonlyMap<string, Entity>): string | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind === 'absent') return 'place';
    if (sense.kind === 'operator') return 'order';
    if (sense.kind === 'date' || sense.kind === 'weekday') return 'date';
    if (sense.kind !== 'entity') continue;
    const entity = entities.get(sense.entity);
    if (entity === undefined) continue;
    return entity.types.includes('post')
      ? 'post'
      : entity.kind === 'topic' || entity.kind === 'document'
        ? 'matter'
        : entity.kind;
  }
  return undefined;
}
