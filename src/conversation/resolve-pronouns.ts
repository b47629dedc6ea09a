import type { Entity } from '../briefing/model.ts';
import { articles } from '../language/en/auxiliaries.ts';
import { timeSorts } from '../language/en/chatter.ts';
import {
  objectPronouns,
  owningPronouns,
  type PronounDefinition,
  presence,
  pronouns,
  sidePronouns,
} from '../language/en/pronouns.ts';
import { prepositions } from '../language/prepositions.ts';
import { senseOf } from '../language/sense.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, type Phrase } from '../understanding/chunk.ts';
import { askOf, clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { asksDegreeOf } from './complete-ellipsis.ts';
import type { Antecedents } from './conversation.ts';

/** The most antecedents of one pronoun that are tried, and the largest set that "they" can mean. */
const MAX_RIVALS = 4;

const OWNING = new Set(joinWordList(owningPronouns));

/** What the briefings add to a conversation: what "the meeting" means before anything was said, and the order of events. */
export interface Background {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly mainEvents: readonly string[];
  /** What these are of, and what the headline names first. */
  mainThings(): readonly string[];
  /** True before anything was said. */
  readonly opening: boolean;
  /** The event next to another in the order of time; undefined where the briefings know of none. */
  eventBeside(event: string, step: -1 | 1): string | undefined;
  /** The countries and bodies that people act for, one for each of them at least; empty where the briefings do not say. */
  actedFor(people: readonly string[]): readonly string[];
}

/** A clause without words that point back, and the words that each of them was read as. */
export interface Resolved {
  readonly clause: Clause;
  /** As it was said, where the clause names outright who is somebody's: what a follow-up changes. */
  readonly spoken?: Clause;
  readonly stands: readonly {
    readonly chunk: Chunk;
    readonly ids: readonly string[];
    readonly owns: boolean;
  }[];
}

/**
 * The readings of a clause with each word that points back replaced by what it may point to: groups of rivals that
 * are equally likely, the likeliest group first. The clause itself where nothing points back; no group where a word
 * points to nothing.
 */
export function resolvePronouns(
  clause: Clause,
  antecedents: Antecedents,
  background: Background,
): readonly (readonly Resolved[])[] {
  const chunk = firstPointing(clause);
  const pronoun = chunk === undefined ? undefined : definitionOf(chunk);
  if (chunk === undefined || pronoun === undefined) return [[{ clause, stands: [] }]];
  const owns = OWNING.has(chunk.words.join(' '));
  const groups = findAntecedents(pronoun, owns, antecedents, background, clause);
  const nothingSaid =
    background.opening || [...antecedents.answer, ...antecedents.named, ...antecedents.earlier].length === 0;
  if (groups.length === 0 && ((nothingSaid && isOptional(clause, pronoun, background)) || ownsWithin(clause)))
    return resolvePronouns(dropPronoun(clause, pronoun), antecedents, background);
  const within = owns && isOwnedWithin(clause, pronoun, background);
  const local = within ? resolvePronouns(dropPronoun(clause, pronoun), antecedents, background) : [];
  const further = groups.map((rivals) =>
    rivals.flatMap((ids) =>
      resolvePronouns(replacePronouns(clause, pronoun, ids), antecedents, background)
        .slice(0, 1)
        .flat()
        .map((rest) => ({ ...rest, stands: [{ chunk, ids, owns }, ...rest.stands] })),
    ),
  );
  return [...local, ...further];
}

/** "Where will the institute open its station?": the owner is named before in the same clause. */
function isOwnedWithin(clause: Clause, pronoun: PronounDefinition, { entities }: Background): boolean {
  const chunks = clause.phrases.flatMap((phrase) => phrase.chunks);
  const at = chunks.findIndex((chunk) => definitionOf(chunk) === pronoun);
  return chunks.slice(0, Math.max(at, 0)).some(({ senses }) =>
    senses.some((sense) => {
      const entity = sense.kind === 'entity' ? entities.get(sense.entity) : undefined;
      return fitsPronoun(pronoun, entity) && entity?.plural === pronoun.plural;
    }),
  );
}

/**
 * "they" and "it" with nothing said before mean whom and what the briefing is about; "them", and "of them", mean nobody, but
 * for those named before them or to choose from.
 */
function isOptional(
  { chunks, phrases }: Clause,
  pronoun: PronounDefinition,
  { opening }: Background,
): boolean {
  const isObject = (chunk: Chunk): boolean => {
    const before = chunks[chunks.indexOf(chunk) - 1];
    const introduced = before !== undefined && prepositions.has(before.words.at(-1) ?? '');
    const named = chunks.some(
      (other, i) =>
        hasKind(other, 'entity') &&
        (i < chunks.indexOf(chunk) || chunks.slice(i).some((next) => clauseOperator(next) === 'or')),
    );
    return (
      opening && !named && OBJECTS.has(chunk.words[0] ?? '') && (!introduced || askOf(before) !== undefined)
    );
  };
  return phrases
    .flatMap((phrase) => phrase.chunks)
    .every((chunk) => definitionOf(chunk) !== pronoun || (hasKind(chunk, 'free') && !isObject(chunk)));
}
const OBJECTS: ReadonlySet<string> = new Set(joinWordList(objectPronouns));

/** "Did the spokesman make his remarks …": the owner stands in the same clause. */
function ownsWithin(clause: Clause): boolean {
  const chunks = clause.phrases.flatMap((phrase) => phrase.chunks);
  const at = chunks.findIndex((chunk) => definitionOf(chunk) !== undefined);
  return (
    at > 0 &&
    definitionOf(chunks[at] as Chunk)?.gender !== undefined &&
    OWNING.has(chunks[at]?.words[0] ?? '') &&
    chunks.slice(0, at).some((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'sort'))
  );
}

function dropPronoun(clause: Clause, pronoun: PronounDefinition): Clause {
  const strip = (chunk: Chunk): Chunk => ({
    ...chunk,
    senses:
      definitionOf(chunk) !== pronoun
        ? chunk.senses
        : [...chunk.senses.filter((sense) => sense.kind !== 'pronoun'), senseOf.free()],
  });
  return {
    ...clause,
    phrases: clause.phrases.map((phrase) => ({ ...phrase, chunks: phrase.chunks.map(strip) })),
  };
}

/** True where a chunk means the event before or after another, and so names one. */
export function stepsOn(chunk: Chunk): boolean {
  return definitionOf(chunk)?.step !== undefined;
}

/** True where a clause points back. */
export function hasPronoun(clause: Clause): boolean {
  return firstPointing(clause) !== undefined;
}

/** "these four ministers": before a noun the word is its article. */
function determines(chunk: Chunk, next: Chunk | undefined): boolean {
  return articles.has(chunk.words.join(' ')) && next !== undefined && hasContent(next);
}

/** True where a clause points back to a single thing or person: "it", "he". */
export function hasSingularPronoun(clause: Clause): boolean {
  return clause.phrases.some(({ chunks }) =>
    chunks.some((chunk, i) => definitionOf(chunk)?.plural === false && !determines(chunk, chunks[i + 1])),
  );
}

/** True where each word of a clause that points back to a single thing or person has something to point to. */
export function findsSingular(clause: Clause, antecedents: Antecedents, background: Background): boolean {
  return clause.phrases
    .flatMap(({ chunks }) => chunks.filter((chunk, i) => !determines(chunk, chunks[i + 1])))
    .every((chunk) => {
      const pronoun = definitionOf(chunk);
      const owns = OWNING.has(chunk.words.join(' '));
      return (
        pronoun?.plural !== false ||
        findAntecedents(pronoun, owns, antecedents, { ...background, opening: false }, clause).length > 0
      );
    });
}

/** True where a clause points back to several things: "they". */
export function hasPluralPronoun(clause: Clause): boolean {
  return clause.phrases.some(({ chunks }) => chunks.some((chunk) => definitionOf(chunk)?.plural === true));
}

function firstPointing(clause: Clause): Chunk | undefined {
  for (const phrase of clause.phrases)
    for (const chunk of phrase.chunks) if (definitionOf(chunk) !== undefined) return chunk;
  return undefined;
}

function definitionOf(chunk: Chunk): PronounDefinition | undefined {
  for (const sense of chunk.senses)
    if (sense.kind === 'pronoun') return sense.pronoun < 0 ? presence : pronouns[sense.pronoun];
  return undefined;
}

function namedIn(clause: Clause): ReadonlySet<string> {
  return new Set(
    clause.phrases
      .flatMap((p) => p.chunks)
      .flatMap((c) => c.senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : []))),
  );
}

/**
 * What a pronoun may point to, each as the ids of one or several entities: rivals where the same sort of thing was
 * spoken of twice in one breath. What was spoken of before the last question counts only where nothing since fits, and
 * whom "he" means is never sought further back than the first who fits.
 */
function findAntecedents(
  pronoun: PronounDefinition,
  owns: boolean,
  { answer, named, involved, earlier }: Antecedents,
  { entities, mainEvents, mainThings, opening, eventBeside, actedFor }: Background,
  clause: Clause,
): readonly (readonly (readonly string[])[])[] {
  const spoken = namedIn(clause);
  // "What does X hope to settle over that?", "What day is that?": no farther thing will do.
  const settled = spoken.size > 0 || clause.asks.some(({ phrase }) => phrase?.chunks.some(isTime));
  const fits = (id: string): boolean => fitsPronoun(pronoun, entities.get(id)) && !spoken.has(id);
  const isEvent = (id: string): boolean => entities.get(id)?.kind === 'event';
  const points = !pronoun.plural && pronoun.main !== true && !owns;
  const rankOf = (id: string): number => Number(entities.get(id)?.kind === 'place');
  const groups: (readonly (readonly string[])[])[] = [];
  let spokenOf = 0;
  for (const tier of [answer, named, involved]) {
    if (tier === involved) spokenOf = groups.length || 1;
    // Of an event that the question named, "it" is that one and nothing that only took part in it.
    if (tier === involved && !pronoun.plural && !owns && groups.some((group) => group.flat().some(isEvent)))
      break;
    const mayBeEvent =
      tier === named && !pronoun.plural && !owns && pronoun.main === true && pronoun !== presence;
    const onlyEvents = (tier === involved && pronoun === presence) || (mayBeEvent && tier.some(isEvent));
    const fitting = tier.filter((id) => fits(id) && (!onlyEvents || isEvent(id)));
    const singles = pronoun.plural ? [] : singlesOf(fitting, entities);
    // "Isn't that X's job?": of what was named in one breath, a matter rather than a place.
    if (points) singles.sort(([[a = ''] = []], [[b = ''] = []]) => rankOf(a) - rankOf(b));
    if (pronoun.sets === true && tier === answer) groups.push(...setsOf(fitting, entities));
    groups.push(...(pronoun.plural ? setsOf(fitting, entities) : singles));
  }
  if (groups.length === 0)
    for (const id of earlier.filter(fits)) {
      groups.push(...(pronoun.plural ? setsOf([id], entities) : singlesOf([id], entities)));
      if (groups.length > 0) break;
    }
  if (groups.length === 0 && pronoun.plural)
    groups.push(...setsOf([...answer, ...named, ...earlier].filter(fits), entities));
  // "Do they agree?" of ministers may ask whether their countries do.
  if (pronoun.plural && !owns && asksOfSides(clause, pronoun)) {
    const sides = groups.flatMap((rivals) => rivals.map(actedFor)).find((ids) => ids.length > 1);
    if (sides?.every(fits) === true) groups.push([sides]);
  }
  const { step } = pronoun;
  const meansMain = pronoun.main === true && (opening || step !== undefined);
  if (groups.length === 0 && meansMain && mainEvents.length > 0) groups.push(mainEvents.map((id) => [id]));
  const isMain = opening && step === undefined && pronoun.main === true;
  if (isMain) for (const id of mainThings()) if (fits(id)) groups.push([[id]]);
  if (step !== undefined)
    return groups
      .slice(0, 1)
      .map((rivals) => rivals.flatMap(([id = '']) => eventBeside(id, step) ?? []).map((id) => [id]))
      .filter((rivals) => rivals.length > 0);
  // "How heavy is it?" is asked of what was spoken of, not of what only took part in it.
  if (!pronoun.plural && asksDegreeOf(clause) && groups.length > 0) return groups.slice(0, spokenOf);
  const isNearest = pronoun.gender !== undefined || (points && settled);
  return isNearest ? groups.slice(0, 1) : groups;
}

/** A claim that "they" or "the two" do something with or about a matter of its own. */
function asksOfSides({ kind, phrases }: Clause, pronoun: PronounDefinition): boolean {
  const [who, ...others] = phrases.flatMap(({ chunks }) => chunks);
  return (
    kind === 'check' &&
    who !== undefined &&
    definitionOf(who) === pronoun &&
    SIDES.has(who.words.join(' ')) &&
    others.some(isThing)
  );
}
const SIDES: ReadonlySet<string> = new Set(joinWordList(sidePronouns));

function isThing(chunk: Chunk): boolean {
  return hasKind(chunk, 'entity') || definitionOf(chunk)?.plural === false;
}

function isTime({ senses }: Chunk): boolean {
  return senses.some((s) => s.kind === 'sort' && timeSorts.some((wider) => isSortOf(s.sort, wider)));
}

function fitsPronoun(pronoun: PronounDefinition, entity: Entity | undefined): boolean {
  if (entity === undefined) return false;
  if (pronoun.gender !== undefined && entity.gender !== undefined && entity.gender !== pronoun.gender)
    return false;
  return pronoun.kinds.includes(entity.kind);
}

/** Single things, those of one kind as rivals. */
function singlesOf(
  ids: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): (readonly (readonly string[])[])[] {
  const single = ids.filter((id) => entities.get(id)?.plural !== true || entities.get(id)?.kind === 'event');
  return byKind(single, entities).map((same) => same.slice(0, MAX_RIVALS).map((id) => [id]));
}

/** Groups that have a name, as rivals; and all things of one kind as a set. */
function setsOf(
  ids: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): readonly (readonly (readonly string[])[])[] {
  const groups = ids.filter((id) => entities.get(id)?.plural === true).map((id) => [id]);
  const sets = byKind(ids, entities)
    .filter((same) => same.length > 1 && same.length <= MAX_RIVALS)
    .map((same) => [same]);
  return groups.length > 0 ? [...groups.map((group) => [group]), ...sets] : sets;
}

function byKind(
  ids: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): readonly (readonly string[])[] {
  const kinds = [...new Set(ids.map((id) => entities.get(id)?.kind))];
  return kinds.map((kind) => ids.filter((id) => entities.get(id)?.kind === kind));
}

function replacePronouns(clause: Clause, pronoun: PronounDefinition, ids: readonly string[]): Clause {
  const phrases = clause.phrases.flatMap((phrase) => replaceIn(phrase, pronoun, ids));
  return { ...clause, phrases };
}

function replaceIn(phrase: Phrase, pronoun: PronounDefinition, ids: readonly string[]): readonly Phrase[] {
  const at = phrase.chunks.findIndex((chunk) => definitionOf(chunk) === pronoun);
  if (at < 0) return [phrase];
  return ids.map((id) => ({
    ...phrase,
    chunks: phrase.chunks.map((chunk, i) =>
      i === at ? { ...chunk, senses: [senseOf.entity(id, true)], carried: true } : chunk,
    ),
  }));
}
