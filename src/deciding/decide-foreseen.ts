import { ownerPreposition } from '../language/en/relative-clauses.ts';
import { type ForeseenQuestion, isSame, unitsOf } from '../matching/foreseen-questions.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
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
 * the fact, or what was foreseen, explains every word of it, and half of the words that make what was foreseen another
 * question than the relation's own stand in it. In both, it asks for the same in the same way, and what both name stands in the same
 * place; with other names it is the question for the fact of the same relation that holds those. Of several, those
 * that share most words answer. Undefined where these are of more than one relation, or too many.
 */
export function decideForeseen(
  clause: Clause,
  index: KnowledgeIndex,
  nearness: Nearness,
): Decision | undefined {
  const foreseen = index.foreseen();
  if (foreseen.size === 0) return undefined;
  const asked = unitsOf(clause);
  if (asked.every(isOptional)) return undefined;
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

function haveSame(these: readonly string[], those: readonly string[]): boolean {
  return these.every((one) => those.includes(one)) && those.every((one) => these.includes(one));
}

function factsAskedFor(
  clause: Clause,
  asked: readonly Chunk[],
  foreseen: ForeseenQuestion,
  index: KnowledgeIndex,
  nearness: Nearness,
): readonly Found[] {
  const { fact, units } = foreseen;
  return [fact, ...siblingsOf(fact, units, index)].flatMap((candidate) => {
    const same = (chunk: Chunk, unit: Chunk): boolean =>
      candidate === fact ? isSame(chunk, unit) : isSameOf(chunk, unit, { fact, candidate });
    const pairs = asked.flatMap((chunk) => {
      const unit = units.find((one) => same(chunk, one));
      return unit === undefined ? [] : [{ chunk, unit }];
    });
    if (!pairs.every((pair) => standsAlike(pair, clause, foreseen.clause))) return [];
    const left = asked.filter((chunk) => !isOptional(chunk) && !pairs.some((pair) => pair.chunk === chunk));
    const isPaired = (unit: Chunk): boolean => pairs.some((pair) => pair.unit === unit);
    const isWhole = units.every((unit) => isOptional(unit) || isPaired(unit));
    const answers =
      nearness === 'same'
        ? isWhole && left.length === 0
        : (isWhole || candidate === fact) &&
          left.every((chunk) => isExplained(chunk, candidate, index) || isPlaced(chunk, clause, candidate)) &&
          isTold(foreseen, isPaired, index) &&
          speaksOfFuture(clause.chunks) === speaksOfFuture(foreseen.clause.chunks);
    return answers ? [{ fact: candidate, shared: pairs.length }] : [];
  });
}

/** True where enough of what was foreseen stands in a question: what it asks for, and half of the words that are new to its fact. */
function isTold(
  { fact, clause, units }: ForeseenQuestion,
  isPaired: (unit: Chunk) => boolean,
  index: KnowledgeIndex,
): boolean {
  const head = clause.asks[0]?.phrase?.chunks.findLast(hasContent);
  if (head !== undefined && !isPaired(head)) return false;
  const telling = units.filter((unit) => !isOptional(unit) && !isOf(unit, fact, index));
  const found = telling.filter(isPaired).length;
  return found > 0 && found * 2 >= telling.length;
}

/** The facts of a relation that hold as one of them does, and that what names it can ask for with other names. */
function siblingsOf(
  fact: IndexedFact,
  units: readonly Chunk[],
  index: KnowledgeIndex,
): readonly IndexedFact[] {
  const slots = fact.roles.filter((role) => units.some((unit) => holds(role, unit)));
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

/** Of a fact of the same relation: what fills a role of it stands for what fills that role of the fact. */
function isSameOf(
  chunk: Chunk,
  unit: Chunk,
  { fact, candidate }: { readonly fact: IndexedFact; readonly candidate: IndexedFact },
): boolean {
  const role = fact.roles.find((one) => holds(one, unit));
  if (role === undefined) return isSame(chunk, unit);
  const there = roleOf(candidate, role);
  return there !== undefined && holds(there, chunk);
}

function holds({ own }: IndexedRole, chunk: Chunk): boolean {
  return own.some((id) => names(chunk, id));
}

function names({ senses }: Chunk, id: string): boolean {
  return senses.some((sense) => sense.kind === 'entity' && sense.entity === id);
}

/** Roles are never swapped: what both clauses name is subject or object of both, or stands behind the same preposition. */
function standsAlike(
  { chunk, unit }: { readonly chunk: Chunk; readonly unit: Chunk },
  clause: Clause,
  foreseen: Clause,
): boolean {
  if (!hasKind(unit, 'entity') || clause.kind === 'fragment') return true;
  const [place, other] = [placeOf(chunk, clause), placeOf(unit, foreseen)];
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

/** True of what belongs to a fact anyhow: what fills a role of it, and the words of its relation. */
function isOf(chunk: Chunk, fact: IndexedFact, index: KnowledgeIndex): boolean {
  return fact.roles.some(({ own }) => own.some((id) => names(chunk, id))) || isExplained(chunk, fact, index);
}

/** "The split of the council": what fills a role, behind a preposition of that role. */
function isPlaced(chunk: Chunk, { phrases }: Clause, { roles }: IndexedFact): boolean {
  const preposition = phrases.find(({ chunks }) => chunks.includes(chunk))?.preposition ?? '';
  return roles.some(
    (role) => (role.prepositions.has(preposition) || preposition === ownerPreposition) && holds(role, chunk),
  );
}

/** True of a word of a fact's relation, or for what fills its roles; a name says who it is, and has to be foreseen. */
function isExplained({ senses }: Chunk, fact: IndexedFact, { labels }: KnowledgeIndex): boolean {
  const fillers = fact.roles.flatMap(({ own }) => own);
  return senses.some((sense) => {
    if (sense.kind === 'relation' || sense.kind === 'role') return fact.relations.has(sense.relation);
    return sense.kind === 'sort' && fillers.some((id) => labels.get(id)?.has(sense.key) === true);
  });
}
