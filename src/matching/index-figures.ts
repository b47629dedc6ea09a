import type { Entity } from '../briefing/model.ts';
import { formsOf, isOtherVerb } from '../language/build-lexicon.ts';
import { isEmptyInName } from '../language/empty-words.ts';
import { transparentNouns } from '../language/en/figure-words.ts';
import { measures } from '../language/en/measures.ts';
import { once } from '../language/once.ts';
import { prepositions } from '../language/prepositions.ts';
import { parseQuantity, type Quantity } from '../language/quantity.ts';
import { parseWordList, splitPhrase, wordSetOf } from '../language/word-phrases.ts';
import { amountsOf } from './amounts-of.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';

/** A fact that gives how much or how many of something there is. */
export interface Figure {
  readonly fact: IndexedFact;
  readonly value: IndexedRole;
  readonly quantity: Quantity;
  /** What is measured. */
  readonly what: Entity;
  /** The measures that it is of, each with how far it is from its own: 0 for its own, 1 for a wider one. */
  readonly measures: ReadonlyMap<string, number>;
  /** The names of what is measured, as the forms of their words, with the place of the noun that they turn on. */
  readonly names: readonly MeasureName[];
  /** What it is of, where, among whom. */
  readonly groups: readonly IndexedRole[];
  /** False where its name ends in what was done to it ("houses damaged"), so that no other verb says the same. */
  readonly takesVerbs: boolean;
  readonly period: IndexedRole | undefined;
}

/** True of one exact value: of no range, and neither "about" nor "more than". */
export function isExact({ quantity: { low, high, bound } }: Figure): boolean {
  return low === high && bound === 'exact';
}

export interface MeasureName {
  readonly words: readonly (readonly string[])[];
  readonly head: number;
  /** The place behind the noun phrase, before what a preposition adds. */
  readonly end: number;
}

const known = new WeakMap<KnowledgeIndex, readonly Figure[]>();

/** The facts of an index that are figures, in the order of the briefings; what is only to be reached is none. */
export function figuresOf(index: KnowledgeIndex): readonly Figure[] {
  let figures = known.get(index);
  if (figures === undefined) {
    figures = readFigures(index, ({ definition }) => definition.targets !== true);
    known.set(index, figures);
  }
  return figures;
}

const knownTargets = new WeakMap<KnowledgeIndex, readonly Figure[]>();

/** The figures that are to be reached. */
export function targetsOf(index: KnowledgeIndex): readonly Figure[] {
  let targets = knownTargets.get(index);
  if (targets === undefined) {
    targets = readFigures(index, ({ definition }) => definition.targets === true);
    knownTargets.set(index, targets);
  }
  return targets;
}

function readFigures(index: KnowledgeIndex, isMeant: (fact: IndexedFact) => boolean): readonly Figure[] {
  const measured = new Map<string, Measured>();
  return index.facts.filter(isMeant).flatMap((fact) => toFigure(fact, index, measured) ?? []);
}

const knownAmounts = new WeakMap<KnowledgeIndex, readonly Figure[]>();

/** Amounts beside a verb ("donated 15,000 nets") as figures of what the verb is about. */
export function amountFiguresOf(index: KnowledgeIndex): readonly Figure[] {
  let figures = knownAmounts.get(index);
  if (figures === undefined) {
    figures = index.facts.flatMap((fact) => toAmount(fact, index) ?? []);
    knownAmounts.set(index, figures);
  }
  return figures;
}

function toAmount(fact: IndexedFact, index: KnowledgeIndex): Figure | undefined {
  if (fact.holdsFigure || fact.fact.modality === 'denied') return undefined;
  const [amount, ...others] = amountsOf(fact, index);
  const own = fact.roles.filter((role) => role.lentBy === undefined && role.own.length > 0);
  const isThing = ({ definition }: IndexedRole): boolean =>
    definition.kinds.every((kind) => kind !== 'quantity' && kind !== 'date');
  // "A will pay 40 million for X": what is paid for, where the amount is the object.
  const thing =
    own.find((role) => role.definition.position === 'object' && isThing(role)) ??
    own.find((role) => amount?.role.definition.position === 'object' && isThing(role) && isIntroduced(role));
  const what = thing?.own.length === 1 ? index.entities.get(thing.own[0] ?? '') : undefined;
  if (amount === undefined || others.length > 0 || thing === undefined || what === undefined)
    return undefined;
  const isDate = ({ definition }: IndexedRole): boolean => definition.kinds.every((kind) => kind === 'date');
  return {
    ...readMeasured(what),
    fact,
    value: amount.role,
    quantity: amount.quantity,
    groups: own.filter((role) => role !== thing && role !== amount.role && !isDate(role)),
    period: own.find(isDate),
  };
}

/** What only prepositions introduce. */
function isIntroduced({ definition, prepositions }: IndexedRole): boolean {
  return definition.position === undefined && prepositions.size > 0;
}

const knownThings = new WeakMap<KnowledgeIndex, ReadonlyMap<string, readonly Figure[]>>();

/** The figures of what is measured. */
export function figuresOfThing(id: string, index: KnowledgeIndex): readonly Figure[] {
  let things = knownThings.get(index);
  if (things === undefined) {
    const found = new Map<string, Figure[]>();
    for (const figure of figuresOf(index)) {
      const others = found.get(figure.what.id);
      if (others === undefined) found.set(figure.what.id, [figure]);
      else others.push(figure);
    }
    things = found;
    knownThings.set(index, things);
  }
  return things.get(id) ?? [];
}

/** True for what is measured and is nothing else in any fact: the name of a figure, not a thing that has one. */
export function isMeasured(id: string, index: KnowledgeIndex): boolean {
  const roles = index.rolesByFiller.get(id) ?? [];
  return roles.length > 0 && roles.every(({ definition }) => definition.figure === 'measure');
}

/** What a figure has from the thing that is measured, as have all others of that thing. */
type Measured = Pick<Figure, 'what' | 'names' | 'takesVerbs' | 'measures'>;

function readMeasured(what: Entity): Measured {
  const names = [what.name, ...what.aliases].map(nameOf);
  const known = measuresOf(what, names);
  return {
    what,
    names,
    takesVerbs: names.every((name) => takesVerbs(name) || saysOwnVerb(name, known)),
    measures: known,
  };
}

/** "People who died": a verb of the measure itself narrows it to nothing. */
function saysOwnVerb({ words, end }: MeasureName, known: ReadonlyMap<string, number>): boolean {
  return [...known.keys()].some((id) =>
    parseWordList(measures[id]?.verbs ?? '').some(
      (verb) => verb.length === 1 && words[end - 1]?.includes(verb[0] ?? '') === true,
    ),
  );
}

function toFigure(
  fact: IndexedFact,
  index: KnowledgeIndex,
  measured: Map<string, Measured>,
): Figure | undefined {
  const of = (part: string): IndexedRole[] =>
    fact.roles.filter(({ definition, own }) => definition.figure === part && own.length > 0);
  const value = of('value')[0];
  const what = index.entities.get(of('measure')[0]?.own[0] ?? '');
  const quantity = parseQuantity(index.entities.get(value?.own[0] ?? '')?.name ?? '');
  if (value === undefined || what === undefined || quantity === undefined) return undefined;
  const shared = measured.get(what.id) ?? readMeasured(what);
  measured.set(what.id, shared);
  return {
    ...shared,
    fact,
    value,
    quantity,
    groups: of('group'),
    period: of('period')[0],
  };
}

/** The noun of a name stands last before a preposition: "total cost of the mission"; a participle may follow it. */
function nameOf(text: string): MeasureName {
  const words = splitPhrase(text);
  const of = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  const end = of < 0 ? words.length : of;
  // "The amount of the loan" is the loan.
  if (of > 0 && of === 1 && TRANSPARENT.has(words[0] ?? ''))
    return { words: words.map(formsInName), head: words.length - 1, end: words.length };
  let head = end - 1;
  if (end > 1 && /(?:ed|lost|hurt|en)$/.test(words[head] ?? '')) head--;
  while (head > 0 && head < end - 1 && (words[head] ?? '').endsWith('ly')) head--;
  // "People who were vaccinated" are people.
  while (head > 0 && isEmptyInName(words[head] ?? '')) head--;
  return { words: words.map(formsInName), head, end };
}

/** Those of a noun: "lives" are not "live". */
function formsInName(word: string): readonly string[] {
  return formsOf(word).filter((form) => !isOtherVerb(form, word));
}

/** "People killed" is of a measure by its participle, "houses destroyed" in spite of it. */
function takesVerbs(name: MeasureName): boolean {
  const last = name.end - 1;
  if (name.head === last || prepositions.has(name.words[name.head + 1]?.[0] ?? '')) return true;
  return measureNouns().some(([, noun]) =>
    noun.every((word, i) => name.words[last - noun.length + 1 + i]?.includes(word) === true),
  );
}

const TRANSPARENT: ReadonlySet<string> = wordSetOf(transparentNouns);

const measureNouns = once(() =>
  Object.entries(measures).flatMap(([id, { nouns }]) =>
    parseWordList(nouns).map((words) => [id, words] as const),
  ),
);

function measuresOf(what: Entity, names: readonly MeasureName[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const type of what.types) if (measures[type] !== undefined) found.set(type, 0);
  for (const name of names) {
    let longest = 0;
    let ids: string[] = [];
    for (const [id, words] of measureNouns()) {
      if (words.length < longest || !endsAtHead(name, words)) continue;
      if (words.length > longest) ids = [];
      longest = words.length;
      ids.push(id);
    }
    for (const id of ids) found.set(id, 0);
  }
  for (const id of [...found.keys()]) {
    let distance = 1;
    for (let wider = measures[id]?.isA; wider !== undefined; wider = measures[wider]?.isA)
      if (!found.has(wider)) found.set(wider, distance++);
  }
  return found;
}

/** The noun of the name is the last of the words, or a participle behind it: "people killed". */
function endsAtHead({ words, head, end }: MeasureName, noun: readonly string[]): boolean {
  // "Patients in hospital" goes on behind its noun.
  const goesOn = noun.every((word, i) => words[head + i]?.includes(word) === true);
  return (
    goesOn ||
    [head, end - 1].some((last) =>
      noun.every((word, i) => words[last - noun.length + 1 + i]?.includes(word) === true),
    )
  );
}
