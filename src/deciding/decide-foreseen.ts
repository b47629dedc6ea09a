import { ownerPreposition } from '../language/en/relative-clauses.ts';
import { type ForeseenQuestion, isSame, type QuestionUnit, unitsOf } from '../matching/foreseen-questions.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind } from '../understanding/chunk.ts';
import { speaksOfFuture } from '../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { tellAll } from './repeats-statement.ts';

/** More facts than these are no answer. */
const MAX_ANSWERS = 3;

/** How near a question is to one that was foreseen. */
export type Nearness = 'same' | 'near';

/** A fact that a question asks for, and how many of its words stand in what was foreseen. */
interface Found {
  readonly fact: IndexedFact;
  readonly shared: number;
}

/**
 * A question that an editor foresaw for a fact. It is the `same` where each word of either stands in the other. It is `near` where
 * two thirds of the words of what was foreseen stand in it, and nothing beside them but names that fill a role of the fact, behind a
 * preposition of that role, and words of its relation. In both, it asks for the same in the same way, what it names was foreseen,
 * and what both name stands in the same place; with other names it is the question for the fact of the same relation that
 * holds those. Of several, those that share most words answer. Undefined where these are of more than one relation, or too many.
 */
export function decideForeseen(
  clause: Clause,
  index: KnowledgeIndex,
  nearness: Nearness,
): Decision | undefined {
  const foreseen = index.foreseen();
  if (foreseen.size === 0) return undefined;
  const asked = unitsOf(clause);
  const found = foreseen
    .sharing(asked)
    .filter((one) => asksAlike(clause, one.clause))
    .flatMap((one) => factsAskedFor(clause, asked, one, index, nearness));
  const most = Math.max(...found.map(({ shared }) => shared));
  const facts = new Set(found.filter(({ shared }) => shared === most).map(({ fact }) => fact));
  const [first, ...others] = facts;
  if (first === undefined || facts.size > MAX_ANSWERS) return undefined;
  return others.every(({ definition }) => definition === first.definition)
    ? { kind: 'answered', matches: [...facts].map(tellAll) }
    : undefined;
}

/** True where two clauses ask for a thing of the same sort, or claim; keywords ask for whatever their words say. */
function asksAlike(clause: Clause, foreseen: Clause): boolean {
  if (!pointsAlike(clause, foreseen)) return false;
  if (clause.negated !== foreseen.negated || !haveSame(clause.operators, foreseen.operators)) return false;
  const [ask, ...more] = clause.asks;
  const [other, ...others] = foreseen.asks;
  if (more.length + others.length > 0) return false;
  if (ask === undefined || other === undefined)
    return ask === other
      ? clause.kind === foreseen.kind || clause.kind === 'fragment'
      : clause.kind === 'fragment';
  // "What was the margin?" asks as "by what margin?" does.
  return THING.has(ask.word) && THING.has(other.word)
    ? true
    : ask.word === other.word &&
        ask.amount === other.amount &&
        (ask.phrase === undefined) === (other.phrase === undefined);
}
const THING: ReadonlySet<Ask['word']> = new Set(['what', 'which']);

/** "Have they met before?" of those who were spoken of last is not what was foreseen of others. */
function pointsAlike({ chunks, phrases }: Clause, foreseen: Clause): boolean {
  const isPronoun = (chunk: Chunk): boolean => hasKind(chunk, 'pronoun');
  const isTakenOver = phrases.some((phrase) => phrase.chunks.some(({ carried }) => carried === true));
  return (
    !isTakenOver &&
    chunks
      .filter(isPronoun)
      .every(({ text }) => foreseen.chunks.some((one) => isPronoun(one) && one.text === text))
  );
}

function haveSame(these: readonly string[], those: readonly string[]): boolean {
  return these.every((one) => those.includes(one)) && those.every((one) => these.includes(one));
}

function factsAskedFor(
  clause: Clause,
  asked: readonly QuestionUnit[],
  foreseen: ForeseenQuestion,
  index: KnowledgeIndex,
  nearness: Nearness,
): readonly Found[] {
  const { fact, units } = foreseen;
  return [fact, ...siblingsOf(fact, units, index)].flatMap((candidate) => {
    const same = (one: QuestionUnit, unit: QuestionUnit): boolean =>
      candidate === fact ? isSame(one, unit) : isSameOf(one, unit, { fact, candidate });
    const pairs = asked.flatMap((one) => {
      const unit = units.find((other) => same(one, other));
      return unit === undefined ? [] : [{ one, unit }];
    });
    if (!pairs.every((pair) => standsAlike(pair, clause, foreseen.clause))) return [];
    const left = asked.filter((unit) => !unit.idle && !pairs.some(({ one }) => one === unit));
    const isPaired = (unit: QuestionUnit): boolean => pairs.some((pair) => pair.unit === unit);
    const isWhole = units.every(isPaired);
    const answers =
      nearness === 'same'
        ? isWhole && left.length === 0
        : (isWhole || candidate === fact) &&
          left.every(({ chunk }) => isOfRelation(chunk, candidate) || isPlaced(chunk, clause, candidate)) &&
          isTold(foreseen, isPaired) &&
          speaksOfFuture(clause.chunks) === speaksOfFuture(foreseen.clause.chunks);
    return answers ? [{ fact: candidate, shared: pairs.length }] : [];
  });
}

/** True where enough of what was foreseen stands in a question: what it asks for, and two thirds of the words beside its fact's names. */
function isTold(
  { fact, clause, units }: ForeseenQuestion,
  isPaired: (unit: QuestionUnit) => boolean,
): boolean {
  const head = clause.asks[0]?.phrase?.chunks.findLast(hasContent);
  if (units.some((unit) => unit.chunk === head && !isPaired(unit))) return false;
  const telling = units.filter(({ chunk }) => !fact.roles.some((role) => holds(role, chunk)));
  const found = telling.filter(isPaired).length;
  return telling.some(({ idle }) => !idle) && found * 3 >= telling.length * 2;
}

/** The facts of a relation that hold as one of them does, and that what names it can ask for with other names. */
function siblingsOf(
  fact: IndexedFact,
  units: readonly QuestionUnit[],
  index: KnowledgeIndex,
): readonly IndexedFact[] {
  const slots = fact.roles.filter((role) => units.some(({ chunk }) => holds(role, chunk)));
  if (slots.length === 0) return [];
  const places = index.factsByKey.get(`r:${fact.definition.id}`) ?? [];
  return places.flatMap((place) => {
    const other = index.facts[place];
    if (other === undefined || other === fact || other.definition !== fact.definition) return [];
    if (other.fact.modality !== fact.fact.modality) return [];
    const differs = (role: IndexedRole): boolean => !haveSame(role.own, roleOf(other, role)?.own ?? []);
    // What a figure measures, and of when, is no answer to what was asked of another.
    const isKept = (role: IndexedRole): boolean =>
      slots.includes(role) || role.definition.figure === undefined || role.definition.figure === 'value';
    return slots.some(differs) && fact.roles.every((role) => isKept(role) || !differs(role)) ? [other] : [];
  });
}

function roleOf({ roles }: IndexedFact, { name }: IndexedRole): IndexedRole | undefined {
  return roles.find((role) => role.name === name);
}

/** Of a fact of the same relation: what fills a role of it, and not of the fact, stands for what fills that role of the fact. */
function isSameOf(
  one: QuestionUnit,
  unit: QuestionUnit,
  { fact, candidate }: { readonly fact: IndexedFact; readonly candidate: IndexedFact },
): boolean {
  const role = fact.roles.find((own) => holds(own, unit.chunk));
  if (role === undefined) return isSame(one, unit);
  const there = roleOf(candidate, role);
  return (
    there !== undefined && holds(there, one.chunk) && (!holds(role, one.chunk) || holds(there, unit.chunk))
  );
}

function holds({ own }: IndexedRole, chunk: Chunk): boolean {
  return own.some((id) => names(chunk, id));
}

function names({ senses }: Chunk, id: string): boolean {
  return senses.some((sense) => sense.kind === 'entity' && sense.entity === id);
}

/** Roles are never swapped: what both clauses name is subject or object of both, or stands behind the same preposition. */
function standsAlike(
  { one, unit }: { readonly one: QuestionUnit; readonly unit: QuestionUnit },
  clause: Clause,
  foreseen: Clause,
): boolean {
  if (unit.entities.length === 0 || clause.kind === 'fragment') return true;
  const [place, other] = [placeOf(one.chunk, clause), placeOf(unit.chunk, foreseen)];
  return place === undefined || other === undefined || place === other;
}

/** Where a phrase stands: as subject or object of the active voice, else its preposition. */
function placeOf(chunk: Chunk, { phrases, passive }: Clause): string | undefined {
  const phrase = phrases.find(({ chunks }) => chunks.includes(chunk));
  if (phrase === undefined || chunk.possessor === true) return undefined;
  const { position, preposition } = phrase;
  if (position === 'none') return passive && preposition === 'by' ? 'subject' : preposition;
  return passive ? (position === 'subject' ? 'object' : 'subject') : position;
}

/** "The split of the council": what fills a role, behind a preposition of that role. */
function isPlaced(chunk: Chunk, { phrases }: Clause, { roles }: IndexedFact): boolean {
  const preposition = phrases.find(({ chunks }) => chunks.includes(chunk))?.preposition ?? '';
  return roles.some(
    (role) => (role.prepositions.has(preposition) || preposition === ownerPreposition) && holds(role, chunk),
  );
}

/** A verb or noun of a fact's relation. */
function isOfRelation({ senses }: Chunk, fact: IndexedFact): boolean {
  return senses.some((sense) => sense.kind === 'relation' && fact.relations.has(sense.relation));
}
