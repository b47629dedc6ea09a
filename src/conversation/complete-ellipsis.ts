import type { Entity } from '../briefing/model.ts';
import { owningPronouns } from '../language/en/pronouns.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree, isOptional, type Phrase } from '../understanding/chunk.ts';
import { asksDegree } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/** True where a clause says too little to stand alone: no question word, or nothing but one. */
export function isElliptical(clause: Clause): boolean {
  const last = clause.phrases.at(-1)?.chunks.at(-1);
  return (
    clause.kind === 'fragment' ||
    last?.possessor === true ||
    (!clause.phrases.some(
      (phrase) => !phrase.excluded && phrase.chunks.some((chunk) => hasContent(chunk) && !isOptional(chunk)),
    ) &&
      !asksDegreeOf(clause))
  );
}

/** "How big is it?" asks the whole of what a word points back to. */
export function asksDegreeOf({ chunks, phrases }: Clause): boolean {
  return (
    phrases.some((phrase) => phrase.chunks.some((chunk) => hasKind(chunk, 'pronoun') || chunk.carried)) &&
    asksDegree(chunks)
  );
}

/** The earlier question as a follow-up changes it. */
export interface Completion {
  readonly clause: Clause;
  /** True where each new phrase takes the place of an old one, so that the follow-up can mean nothing else. */
  readonly substitutes: boolean;
}

/**
 * The earlier question with what the new clause changes in it, the likeliest reading first: a phrase takes the place of
 * one of its sort or is added, a question word asks for another role or for what the earlier question named itself
 * ("Will X come?", "Who will?"). `mended` is the earlier question without what was false in it. Empty where there is
 * nothing to take over.
 */
export function completeEllipsis(
  clause: Clause,
  before: Clause | undefined,
  answer: readonly string[],
  entities: ReadonlyMap<string, Entity>,
  mended?: Clause,
): readonly Completion[] {
  if (before === undefined) return [];
  const fresh = clause.phrases.filter((phrase) =>
    phrase.chunks.some((chunk) => !isFree(chunk) && !(isOptional(chunk) && !hasContent(chunk))),
  );
  if (fresh.some((phrase) => phrase.chunks.some((chunk) => !hasContent(chunk) && !isOptional(chunk))))
    return [];
  if (fresh.length === 0 && clause.asks.length === 0) return [];
  // "on everything": a degree behind a preposition is none of how far something holds.
  if (
    fresh.some(({ preposition, chunks }) => preposition !== '' && chunks.every((c) => hasKind(c, 'degree')))
  )
    return [];
  let phrases: readonly Phrase[] = before.phrases.map(carry);
  let asks = clause.asks.length > 0 ? clause.asks : before.asks;
  let substitutes = fresh.length > 0;
  for (const said of fresh) {
    const phrase = emphasise(said);
    const replaced = said.excluded ? undefined : replaceLike(phrases, phrase, entities);
    const inAsks =
      replaced !== undefined || said.excluded || clause.asks.length > 0
        ? undefined
        : replaceInAsks(asks, phrase, entities);
    if (
      replaced === undefined &&
      inAsks === undefined &&
      clause.asks.length === 0 &&
      isRival(phrase, answer, entities)
    ) {
      // "Who will come? And X?" asks whether X will; where one was asked for, X is a topic of its own, and a day a guess.
      const guesses = phrase.chunks.every((chunk) => categoryOf(chunk, entities) === 'date');
      if ((answer.length < 2 && !guesses) || fresh.length > 1) return [];
      return [
        {
          clause: {
            ...before,
            chunks: clause.chunks,
            kind: 'check',
            asks: [],
            phrases: [...phrases, phrase],
          },
          substitutes: true,
        },
      ];
    }
    const owner = phrase.chunks.at(-1);
    if (
      replaced === undefined &&
      inAsks === undefined &&
      owner?.possessor === true &&
      categoryOf(owner, entities) === 'person'
    )
      return [];
    if (replaced !== undefined) phrases = replaced;
    else if (inAsks !== undefined) asks = inAsks;
    else {
      phrases = [...phrases, phrase];
      substitutes = false;
    }
  }
  const completed: Clause = {
    ...before,
    chunks: clause.chunks,
    kind: clause.asks.length > 0 ? 'ask' : before.kind,
    asks,
    phrases,
    negated: clause.negated,
    operators: clause.operators,
  };
  // After a yes-or-no question the question word asks for what that one named: "Is it in Paris?", "Where is it?".
  const instead = askedInstead(completed, clause, entities);
  // "Is it in X?" — "No: in Y." — "When?": what was false is not asked on about.
  const plain =
    mended === undefined || fresh.length > 0 || !CIRCUMSTANCES.has(asks[0]?.word ?? '')
      ? completed
      : { ...completed, phrases: mended.phrases.map(carry) };
  const readings = before.kind === 'check' ? [...instead, plain] : [plain, ...instead];
  return readings.map((completion) => ({
    clause: completion,
    substitutes,
  }));
}

/** True where a phrase names another thing of the sort that was answered. */
function isRival(phrase: Phrase, answer: readonly string[], entities: ReadonlyMap<string, Entity>): boolean {
  const sorts = new Set(answer.map((id) => sortOf(entities.get(id))));
  return (
    phrase.preposition === '' &&
    phrase.chunks.some((chunk) => sorts.has(categoryOf(chunk, entities))) &&
    answer.length > 0
  );
}

/** "Is X the minister?", "Who is?": the question word stands in for what it asks after. */
function askedInstead(
  completed: Clause,
  clause: Clause,
  entities: ReadonlyMap<string, Entity>,
): readonly Clause[] {
  const kinds =
    clause.asks.length === 1 && clause.asks[0]?.phrase === undefined
      ? KINDS[clause.asks[0]?.word ?? '']
      : undefined;
  if (kinds === undefined) return [];
  const isAskedFor = (phrase: Phrase): boolean =>
    phrase.chunks.some(
      (chunk) => chunk.carried === true && kinds.includes(categoryOf(chunk, entities) ?? ''),
    );
  const at = completed.phrases.findIndex(isAskedFor);
  const group = completed.phrases[at]?.group;
  return at < 0
    ? []
    : [
        {
          ...completed,
          phrases: completed.phrases.filter(
            (phrase, i) => i !== at && !(phrase.group === group && isAskedFor(phrase)),
          ),
        },
      ];
}

/** Question words for what surrounds an event rather than for what takes part in it. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'when',
  'where',
  'why',
  'how',
  'how often',
  'how long',
]);

/** What a question word can stand in for. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  who: ['person', 'absent'],
  what: ['matter', 'place', 'organisation', 'absent'],
  which: ['person', 'matter', 'place', 'organisation'],
  where: ['place'],
  when: ['date'],
};

/**
 * A question that names nothing of its own, with the things that the question before it was about; then without the nouns
 * that said what was asked of these.
 */
export function takeOverContext(
  clause: Clause,
  before: Clause | undefined,
  entities: ReadonlyMap<string, Entity>,
): readonly Clause[] {
  if (before === undefined || clause.phrases.length === 0) return [];
  const own = clause.phrases.flatMap((phrase) => phrase.chunks);
  if (own.some((chunk) => categoryOf(chunk, entities) !== undefined)) return [];
  const things = before.phrases
    .filter((phrase) => phrase.chunks.some((chunk) => THINGS.has(categoryOf(chunk, entities) ?? '')))
    .map((phrase) => ({ ...carry(phrase), position: 'none' as const }));
  if (things.length === 0) return [];
  const bare = things.map(withoutAsked);
  const isShorter = bare.some(({ chunks }, i) => chunks.length < (things[i]?.chunks.length ?? 0));
  return (isShorter ? [things, bare] : [things]).map((taken) => ({
    ...clause,
    phrases: [...clause.phrases, ...taken],
  }));
}
/** "31805 severity": the noun said what was asked of the thing. */
function withoutAsked(phrase: Phrase): Phrase {
  const asked = ({ senses }: Chunk): boolean =>
    senses.some((s) => s.kind === 'role' || (s.kind === 'relation' && !s.verb)) &&
    !senses.some((s) => s.kind === 'entity');
  return { ...phrase, chunks: phrase.chunks.filter((chunk) => !asked(chunk)) };
}
const THINGS = new Set(['person', 'organisation', 'place', 'event', 'matter', 'absent']);

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
      phrase.chunks.some((old) => takesPlaceOf(chunk, old, category, entities)),
    );
    const phrase = current[at];
    if (phrase === undefined) return undefined;
    const group = phrase.group;
    const chunks = phrase.chunks.map((old) =>
      takesPlaceOf(chunk, old, category, entities) ? { ...chunk, carried: false } : old,
    );
    current = current
      .map((other, i) => (i === at ? { ...other, chunks } : other))
      .filter(
        (other, i) =>
          i === at ||
          other.group !== group ||
          !other.chunks.every((old) => takesPlaceOf(chunk, old, category, entities)),
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
    if (isSort(fresh) && isSort(ask.phrase))
      return asks.map((other) => (other === ask ? { ...ask, phrase: fresh } : other));
    const replaced = replaceLike([carry(ask.phrase)], fresh, entities)?.[0];
    if (replaced !== undefined)
      return asks.map((other) => (other === ask ? { ...ask, phrase: replaced } : other));
  }
  return undefined;
}

/** "Which regions …? Countries?": nothing but a word for a sort of thing. */
function isSort({ chunks, preposition }: Phrase): boolean {
  return (
    preposition === '' &&
    chunks.length === 1 &&
    chunks.every(
      (chunk) => hasKind(chunk, 'sort') && !hasKind(chunk, 'entity') && !hasKind(chunk, 'relation'),
    )
  );
}

function takesPlaceOf(
  fresh: Chunk,
  old: Chunk,
  category: string,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  return (
    old.carried === true && isLike(categoryOf(old, entities), category) && mayReplace(old, fresh, category)
  );
}

/** "Juppe's" takes the place of another owner, "France's" of "French" too. */
function mayReplace(old: Chunk, fresh: Chunk, category: string): boolean {
  return (
    fresh.possessor !== true ||
    category !== 'person' ||
    old.possessor === true ||
    OWNERS.has(old.words[0] ?? '')
  );
}
const OWNERS = new Set(joinWordList(owningPronouns));

/** What the briefings do not know may be of any sort. */
function isLike(a: string | undefined, b: string): boolean {
  return (
    a === b || (a !== undefined && ((a === 'absent' && THINGS.has(b)) || (b === 'absent' && THINGS.has(a))))
  );
}

/** What sort of slot a chunk fills, so that another of its sort can take its place. */
function categoryOf(chunk: Chunk, entities: ReadonlyMap<string, Entity>): string | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind === 'absent') return 'absent';
    if (sense.kind === 'operator') return 'order';
    if (sense.kind === 'date' || sense.kind === 'weekday') return 'date';
    if (sense.kind !== 'entity') continue;
    const sort = sortOf(entities.get(sense.entity));
    if (sort !== undefined) return sort;
  }
  return undefined;
}

function sortOf(entity: Entity | undefined): string | undefined {
  if (entity === undefined) return undefined;
  if (entity.types.includes('post')) return 'post';
  return entity.kind === 'topic' || entity.kind === 'document' ? 'matter' : entity.kind;
}
