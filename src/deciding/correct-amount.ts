import type { FigureWord } from '../answering/figures/read-words.ts';
import { chunkFor, currentChunks, rereadAs } from '../answering/rewrite-chunks.ts';
import type { Entity, PartialDate } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { compareDates } from '../language/dates.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Binding, Match } from '../matching/match.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import {
  type Amount,
  amountOf,
  type Claimed,
  claimedAmounts,
  holdsOfTold,
  isApart,
} from './claimed-amount.ts';
import type { Decision } from './decision.ts';
import { amountsFor, confirms } from './told-amounts.ts';

/**
 * "Was the launch postponed by 12 months?" of one that was postponed by 18: a claim that holds with the one amount that a
 * fact tells in the place of the amount that it names is corrected with that fact; where the amount that it names holds
 * of the other ("by more than a year"), so does the claim. Undefined where another fact on the same things may be what is
 * meant, or where the amounts cannot be compared.
 */
export function correctAmount(
  clause: Clause,
  index: KnowledgeIndex,
  put: (clause: Clause) => Decision | undefined,
): Decision | undefined {
  if (clause.kind !== 'check' || clause.negated) return undefined;
  const amounts = claimedAmounts(clause);
  if (amounts.length > MAX_AMOUNTS) return undefined;
  const told = amounts.flatMap((claimed) => findTold(clause, claimed, index, put));
  const right = told.find(({ holds }) => holds);
  if (right !== undefined) return { kind: 'answered', matches: [right.match], polarity: 'yes' };
  const wrong = newest(told, index);
  if (wrong === undefined || amounts.every(({ amount }) => tells(wrong.match.fact, amount, index)))
    return undefined;
  if (told.some((one) => mayHoldElsewhere(one, index))) return undefined;
  return { kind: 'corrected', match: wrong.match, role: wrong.role, check: true };
}
const MAX_AMOUNTS = 3;

/** A fact that confirms a claim with its own amount in the place of one that is claimed. */
interface Found {
  readonly match: Match;
  readonly role: IndexedRole;
  readonly claimed: Claimed;
  /** True where the claimed amount holds of the told one. */
  readonly holds: boolean;
}

function findTold(
  clause: Clause,
  claimed: Claimed,
  index: KnowledgeIndex,
  put: (clause: Clause) => Decision | undefined,
): readonly Found[] {
  return toldAmounts(clause, claimed, index).flatMap(({ entity, noun, holds }) => {
    const chunks = withTold(clause, claimed, entity, noun);
    const match = chunks === undefined ? undefined : confirms(put(rereadAs(clause, chunks)), entity);
    return match === undefined ? [] : [{ ...match, claimed, holds }];
  });
}

/** An amount that a fact tells, and whether the one that is claimed holds of it. */
interface Told {
  readonly entity: Entity;
  readonly noun: readonly string[];
  readonly holds: boolean;
}

function toldAmounts(clause: Clause, claimed: Claimed, index: KnowledgeIndex): readonly Told[] {
  return amountsFor(clause, index).flatMap(({ entity, amount }) => {
    const holds = holdsOfTold(claimed.amount, amount);
    return holds === undefined ? [] : [{ entity, noun: amount.noun, holds }];
  });
}

/** The chunks of a claim with an amount in the place of the one that it names, which counts the same things. */
function withTold(
  clause: Clause,
  { words, from, to }: Claimed,
  entity: Entity,
  noun: readonly string[],
): readonly Chunk[] | undefined {
  const counted = countedIn(words.slice(to), noun);
  if (counted === undefined) return undefined;
  const replaced = new Set(words.slice(from, to + counted).map(({ chunk }) => chunk));
  // A name that the amount is only a part of is not torn.
  const apart = words.filter((_, i) => i < from || i >= to + counted);
  if (apart.some(({ chunk }) => replaced.has(chunk))) return undefined;
  const chunks = currentChunks(clause);
  const first = chunks.findIndex((chunk) => replaced.has(chunk));
  return first < 0
    ? undefined
    : chunks.flatMap((chunk, i) => (i === first ? [chunkFor(entity)] : replaced.has(chunk) ? [] : [chunk]));
}

/** How many of the words behind an amount say what the told one counts; undefined where they count something else. */
function countedIn(behind: readonly FigureWord[], noun: readonly string[]): number | undefined {
  let count = 0;
  while (count < noun.length && isForm(behind[count]?.forms ?? [], noun[count] ?? '')) count++;
  return noun.length > 0 && count === 0 ? undefined : count;
}

function isForm(forms: readonly string[], word: string): boolean {
  return formsOf(word).some((form) => forms.includes(form));
}

/** The only fact that the claim gets wrong; of several with a date each, the last. */
function newest(wrong: readonly Found[], index: KnowledgeIndex): Found | undefined {
  const [first, ...others] = wrong;
  if (others.every(({ match, role }) => match.fact === first?.match.fact && role === first.role))
    return first;
  const isLast = (one: Found): boolean =>
    wrong.every((other) => other === one || isAfter(one.match.fact, other.match.fact, index));
  return wrong.find(isLast);
}

function isAfter(fact: IndexedFact, other: IndexedFact, index: KnowledgeIndex): boolean {
  const [date, before] = [dateOf(fact, index), dateOf(other, index)];
  return date !== undefined && before !== undefined && (compareDates(date, before) ?? 0) > 0;
}

function dateOf({ roles }: IndexedFact, { entities }: KnowledgeIndex): PartialDate | undefined {
  const own = roles.find(({ own, lentBy, definition: { kinds } }) => {
    return lentBy === undefined && own.length > 0 && kinds.includes('date');
  });
  return entities.get(own?.own[0] ?? '')?.date;
}

/**
 * True where another fact on all that the claim names tells the very amount that it names, leaves open such an amount, or
 * tells of two that are as far apart.
 */
function mayHoldElsewhere(
  { claimed: { amount }, match: { fact, bindings }, role }: Found,
  index: KnowledgeIndex,
): boolean {
  const things = bindings.flatMap((b) =>
    b.as === 'filler' && b.role !== role && isNamed(b) && !holdsAmount(b.role) ? [b.entities] : [],
  );
  const isOnThem = (other: IndexedFact): boolean =>
    other !== fact &&
    other.fact.modality !== 'denied' &&
    things.every((ids) => other.roles.some(({ fillers }) => ids.some((id) => fillers.has(id))));
  return index.facts.filter(isOnThem).some((other) => {
    const told = other.roles.flatMap(({ own }) =>
      own.flatMap((id) => amountOf(index.entities.get(id)) ?? []),
    );
    if (told.some((one) => holdsOfTold(amount, one) === true)) return true;
    if (other.definition === fact.definition && isOpen(role, other)) return true;
    return told.some((one, i) => told.slice(0, i).some((next) => isApart(amount, one, next)));
  });
}

/** "340,000 tonnes over three years" of 340,000 a year for three years: no amount is wrong, but what they measure. */
function tells({ roles }: IndexedFact, amount: Amount, index: KnowledgeIndex): boolean {
  return roles.some(({ own }) =>
    own.some((id) => {
      const told = amountOf(index.entities.get(id));
      return told !== undefined && sameNumber(amount, told);
    }),
  );
}

function sameNumber({ quantity }: Amount, { quantity: told }: Amount): boolean {
  return quantity.low === told.low && (quantity.unit === told.unit || quantity.unit === '');
}

function holdsAmount({ definition }: IndexedRole): boolean {
  return definition.kinds.every((kind) => kind === 'quantity');
}

function isNamed({ chunks }: Binding): boolean {
  return chunks.some((chunk) => hasKind(chunk, 'entity'));
}

function isOpen({ name }: IndexedRole, { roles }: IndexedFact): boolean {
  return roles.every((role) => role.name !== name || role.own.length === 0);
}
