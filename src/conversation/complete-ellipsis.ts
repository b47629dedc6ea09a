import type { Entity } from '../briefing/model.ts';
import { auxiliaries, presentBeForms } from '../language/en/auxiliaries.ts';
import {
  type Chunk,
  entitiesOf,
  hasContent,
  hasKind,
  isFree,
  isOptional,
  type Phrase,
} from '../understanding/chunk.ts';
import { askOf, asksDegree, canBeVerb, isJoin, orderOf } from '../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { namesStranger } from '../understanding/names-stranger.ts';
import { askInstead } from './ask-instead.ts';
import { replaceHolder, replaceSlot, slotSortOf, sortOf, THINGS } from './replace-slot.ts';

/** True where a clause says too little to stand alone: no question word, or nothing but one. */
export function isElliptical(clause: Clause): boolean {
  const last = clause.phrases.at(-1)?.chunks.at(-1);
  return (
    clause.kind === 'fragment' ||
    leavesPredicate(clause) ||
    last?.possessor === true ||
    (!clause.phrases.some(
      (phrase) => !phrase.excluded && phrase.chunks.some((chunk) => hasContent(chunk) && !isOptional(chunk)),
    ) &&
      !asksDegreeOf(clause))
  );
}

/** "X as well?", "But X is?": a claim that names its subject alone. */
function leavesPredicate({ kind, chunks, phrases }: Clause): boolean {
  const [phrase, ...others] = phrases;
  const said = chunks.filter(({ punctuation }) => !punctuation);
  return (
    kind === 'check' &&
    phrase !== undefined &&
    others.length === 0 &&
    phrase.chunks.every((chunk) => hasKind(chunk, 'entity') || namesStranger(chunk, 0, [chunk])) &&
    !said
      .slice(
        0,
        said.findIndex((chunk) => phrase.chunks.includes(chunk)),
      )
      .some((chunk) => !isJoin(chunk) && !hasKind(chunk, 'free')) &&
    !auxiliaries.has(said[0]?.words[0] ?? '')
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
  const asksWho = asks.some(({ word, phrase }) => word === 'who' && phrase === undefined);
  for (const spoken of fresh) {
    const phrase = emphasise(spoken);
    const keeps = spoken.excluded || (clause.asks.length > 0 && isPointedTo(spoken, before));
    const replaced = keeps
      ? undefined
      : (replaceSlot(phrases, phrase, entities) ??
        (asksWho ? undefined : replaceHolder(phrases, phrase, entities)));
    const inAsks =
      replaced !== undefined || spoken.excluded || clause.asks.length > 0
        ? undefined
        : replaceInAsks(asks, phrase, entities);
    if (
      replaced === undefined &&
      inAsks === undefined &&
      clause.asks.length === 0 &&
      isRival(phrase, answer, entities)
    ) {
      // "Who will come? And X?" asks whether X will; where one was asked for, X is a topic of its own, and a day a guess.
      const guesses = phrase.chunks.every((chunk) => slotSortOf(chunk, entities) === 'date');
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
      slotSortOf(owner, entities) === 'person'
    )
      return [];
    if (replaced !== undefined) phrases = replaced;
    else if (inAsks !== undefined) asks = inAsks;
    else {
      phrases = [...phrases, phrase];
      substitutes = false;
    }
  }
  if (!keepsAll(fresh, phrases, asks)) return [];
  const completed: Clause = {
    ...before,
    chunks:
      fresh.length === 0 &&
      clause.operators.length === 0 &&
      clause.asks.every(({ phrase }) => phrase === undefined)
        ? [
            ...clause.chunks,
            ...before.chunks.filter((chunk) => !chunk.punctuation && askOf(chunk) === undefined),
          ]
        : substitutes && clause.asks.length === 0
          ? wordsOf(before, phrases, asks, fresh)
          : clause.chunks,
    kind: clause.asks.length > 0 ? 'ask' : before.kind,
    asks,
    phrases,
    negated: clause.negated,
    operators: clause.operators,
  };
  // After a yes-or-no question the question word asks for what that one named: "Is it in Paris?", "Where is it?".
  const instead = askInstead(completed, clause, before, entities);
  // "Is it in X?" — "No: in Y." — "When?": what was false is not asked on about, but for "Which ones?".
  const [ask] = clause.asks;
  const plain =
    mended === undefined || fresh.length > 0 || ask === undefined || choosesAmong(ask)
      ? completed
      : { ...completed, phrases: mended.phrases.map(carry) };
  // "What sort of treaty is that?": what is pointed to is what is asked for, but not in "which company made them?".
  const pointed = fresh.filter(pointsBack).flatMap(({ chunks }) => chunks.flatMap(entitiesOf));
  const isAsked = (phrase: Phrase): boolean =>
    phrase.chunks.some((chunk) => entitiesOf(chunk).some((id) => pointed.includes(id)));
  const isIdentity =
    ask?.phrase !== undefined &&
    ask.word !== 'how many' &&
    ask.preposition === '' &&
    clause.operators.length === 0;
  const identified =
    isIdentity && pointed.length > 0 && !fresh.some(hasOwnVerb)
      ? [{ ...completed, phrases: phrases.filter((phrase) => !isAsked(phrase)) }]
      : [];
  const said =
    before.kind === 'check' ? [...instead, plain, ...identified] : [plain, ...instead, ...identified];
  const coming = substitutes && fresh.some((phrase) => mayBeToCome(phrase, entities)) ? inPresent(plain) : [];
  const readings = [
    ...said,
    ...coming,
    ...(fresh.length > 0 ? [] : withAsked(plain, clause, before, entities)),
  ];
  return readings.map((completion) => ({
    clause: completion,
    substitutes,
  }));
}

/** "Where was the last round held? And the next one?": where it is held. */
function inPresent(completed: Clause): readonly Clause[] {
  const chunks = completed.chunks.map((chunk) => {
    const present = presentBeForms[chunk.words.join(' ')];
    return present === undefined ? chunk : { ...chunk, text: present, words: [present] };
  });
  const changes = completed.kind === 'ask' && chunks.some((chunk, i) => chunk !== completed.chunks[i]);
  return changes ? [{ ...completed, chunks }] : [];
}

/** The next of its sort, or an event. */
function mayBeToCome({ chunks }: Phrase, entities: ReadonlyMap<string, Entity>): boolean {
  return chunks.some((chunk) => orderOf(chunk) === 'next' || slotSortOf(chunk, entities) === 'event');
}

/** "And the price of a permit?": no phrase of a follow-up may take the place of another one of it. */
function keepsAll(fresh: readonly Phrase[], phrases: readonly Phrase[], asks: Clause['asks']): boolean {
  const asked = asks.flatMap(({ phrase }) => (phrase === undefined ? [] : [phrase]));
  const kept = new Set([...phrases, ...asked].flatMap(({ chunks }) => chunks.map(({ text }) => text)));
  return fresh.every(({ chunks }) => chunks.every((chunk) => isOptional(chunk) || kept.has(chunk.text)));
}

function hasOwnVerb({ chunks }: Phrase): boolean {
  return chunks.some((chunk) => canBeVerb(chunk) && !hasKind(chunk, 'free'));
}

/** "Has X signed the treaty?", "Whose idea is it?": what is pointed to, and not named, takes the place of nothing. */
function isPointedTo(phrase: Phrase, { phrases }: Clause): boolean {
  const named = new Set(phrases.flatMap(({ chunks }) => chunks.flatMap(entitiesOf)));
  return pointsBack(phrase) && !phrase.chunks.flatMap(entitiesOf).some((id) => named.has(id));
}

function pointsBack({ chunks }: Phrase): boolean {
  const content = chunks.filter((chunk) => hasContent(chunk) || !isOptional(chunk));
  return content.length > 0 && content.every(({ carried }) => carried === true);
}

/** The words of the earlier question, with what is new in the place of what it replaces. */
function wordsOf(
  before: Clause,
  phrases: readonly Phrase[],
  asks: readonly Ask[],
  fresh: readonly Phrase[],
): readonly Chunk[] {
  const said = before.phrases.concat(before.asks.flatMap(({ phrase }) => phrase ?? []));
  const inPhrase = new Set(said.flatMap(({ chunks }) => chunks.map(({ text }) => text)));
  const kept = new Set(
    phrases
      .concat(asks.flatMap(({ phrase }) => phrase ?? []))
      .flatMap(({ chunks }) => chunks.map(({ text }) => text)),
  );
  const isReplaced = ({ text }: Chunk): boolean => inPhrase.has(text) && !kept.has(text);
  const first = before.chunks.findIndex(isReplaced);
  return before.chunks.flatMap((chunk, i) =>
    i === first ? fresh.flatMap(({ chunks }) => chunks) : isReplaced(chunk) ? [] : [chunk],
  );
}

/** "Which ones?" */
function choosesAmong({ word, phrase, preposition }: Ask): boolean {
  return word === 'which' && phrase === undefined && preposition === '';
}

/** True where a phrase names another thing of the sort that was answered. */
function isRival(phrase: Phrase, answer: readonly string[], entities: ReadonlyMap<string, Entity>): boolean {
  const sorts = new Set(answer.map((id) => sortOf(entities.get(id))));
  return (
    phrase.preposition === '' &&
    phrase.chunks.some((chunk) => sorts.has(slotSortOf(chunk, entities))) &&
    answer.length > 0
  );
}

/** "How many nets were donated?", "By whom?": another word asks, and what the one before asked for is what it asks about. */
function withAsked(
  completed: Clause,
  { asks }: Clause,
  before: Clause,
  entities: ReadonlyMap<string, Entity>,
): readonly Clause[] {
  if (asks.length === 0 || asks.some((ask) => ask.phrase !== undefined)) return [];
  // "What is in it?" asks for what it is, and not for something of it.
  const ofDeed = asks.every(({ word, preposition }) => word !== 'what' || preposition !== '');
  const asked = before.asks.flatMap(({ phrase }) =>
    phrase?.chunks.some(
      (chunk) => THINGS.has(slotSortOf(chunk, entities) ?? '') || (ofDeed && isDeedNoun(chunk)),
    )
      ? [{ ...carry(phrase), position: 'none' as const }]
      : [],
  );
  return asked.length === 0 ? [] : [{ ...completed, phrases: [...completed.phrases, ...asked] }];
}

/** "What is the offer?", "To whom?" */
function isDeedNoun({ senses }: Chunk): boolean {
  return senses.some((s) => s.kind === 'relation' && !s.verb);
}

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
  if (own.some((chunk) => slotSortOf(chunk, entities) !== undefined)) return [];
  const things = before.phrases
    .filter((phrase) => phrase.chunks.some((chunk) => THINGS.has(slotSortOf(chunk, entities) ?? '')))
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

function replaceInAsks(
  asks: Clause['asks'],
  fresh: Phrase,
  entities: ReadonlyMap<string, Entity>,
): Clause['asks'] | undefined {
  for (const ask of asks) {
    if (ask.phrase === undefined) continue;
    if (isSort(fresh) && isSort(ask.phrase))
      return asks.map((other) => (other === ask ? { ...ask, phrase: fresh } : other));
    const replaced = replaceSlot([carry(ask.phrase)], fresh, entities)?.[0];
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
