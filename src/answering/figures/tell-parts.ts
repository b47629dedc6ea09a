import type { Decision } from '../../deciding/decision.ts';
import { composedWords, partingTails, partingVerbs } from '../../language/en/breakdown-words.ts';
import { measures } from '../../language/en/measures.ts';
import { dimensionOf } from '../../language/quantity.ts';
import { joinWordList, parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import { amountFiguresOf, type Figure, figuresOf, isExact } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Clause } from '../../understanding/clause.ts';
import { chooseFigures } from './choose-figures.ts';
import { explainWords } from './explain-words.ts';
import { isTotal } from './figure-period.ts';
import { cover, isAt, type Span } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';
import { type Listed, tellRanked } from './tell-ranked.ts';

const COMPOSED = parseWordList(composedWords);

/** Where words ask what a figure is made up of; "what share do they make up?" asks for what they are. */
export function asksForParts({ asks }: Clause, words: readonly FigureWord[]): readonly Span[] {
  if (asks.some((ask) => ask.word === 'how many') || words.some(({ word }) => SHARES.has(word))) return [];
  const spans = words.flatMap((_, from) =>
    COMPOSED.filter((phrase) => isAt(words, from, phrase)).map(({ length }) => ({ from, to: from + length })),
  );
  if (spans.length > 0) return spans;
  // "Break X down".
  const verb = words.findIndex(({ forms }) => forms.some((form) => PARTING.has(form)));
  const tail = verb < 0 ? -1 : words.findIndex(({ word }, at) => at > verb && TAILS.has(word));
  return tail < 0
    ? []
    : [
        { from: verb, to: verb + 1 },
        { from: tail, to: tail + 1 },
      ];
}
const PARTING = wordSetOf(partingVerbs);
const TAILS = wordSetOf(partingTails);
const SHARES: ReadonlySet<string> = new Set(joinWordList(measures.share?.nouns ?? ''));

/** "Break the cost down", "what is it made up of?": the figures that add up to it. */
export function tellParts(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const spans = clause.negated ? [] : asksForParts(clause, words);
  if (spans.length === 0) return undefined;
  const skip = new Set<number>();
  for (const { from, to } of spans) cover(skip, from, to);
  for (const [at, { word }] of words.entries()) if (TAILS.has(word)) skip.add(at);
  const explained = [...figuresOf(index), ...amountFiguresOf(index)]
    .map((whole) => explainWords(words, whole, index, { skip, degrees: 'none', whole: true }))
    .filter(({ left, headed }) => left.length === 0 && headed);
  const chosen = explained.length === 0 ? [] : chooseFigures(explained, index);
  const sums = chosen.length > 1 ? chosen.filter(({ figure }) => isTotal(figure, index)) : chosen;
  const wholes = sums.filter(({ figure }) => {
    const parts = divisionsOf(index).get(figure);
    return sums.every((other) => other.figure === figure || parts?.includes(other.figure) === true);
  });
  const [whole, ...others] = wholes;
  const parts = whole === undefined || others.length > 0 ? [] : (divisionsOf(index).get(whole.figure) ?? []);
  const told = parts.flatMap((figure) => toTold(figure, parts) ?? []);
  return told.length < 2 || told.length < parts.length
    ? undefined
    : tellRanked(told, index, undefined, clause.asks[0]);
}

/** A part with the role that says which it is. */
function toTold(figure: Figure, parts: readonly Figure[]): Listed | undefined {
  const role = figure.fact.roles.find(
    ({ name, own, lentBy, definition }) =>
      lentBy === undefined &&
      own.length > 0 &&
      name !== figure.value.name &&
      !definition.kinds.every((kind) => kind === 'date') &&
      parts.every(
        (other) =>
          other === figure ||
          other.fact.roles.some((one) => one.name === name && one.own.join() !== own.join()),
      ),
  );
  return role === undefined ? undefined : { figure, role };
}

const known = new WeakMap<KnowledgeIndex, ReadonlyMap<Figure, readonly Figure[]>>();

/** The figures that others add up to, each with these: of the same thing for the parts of a group, else what several did for it. */
function divisionsOf(index: KnowledgeIndex): ReadonlyMap<Figure, readonly Figure[]> {
  let found = known.get(index);
  if (found === undefined) {
    const figures = figuresOf(index);
    const wholes = [...figures, ...amountFiguresOf(index)];
    found = new Map(
      wholes.flatMap((whole) => {
        const sets = [setsOf(whole, figures), givenFor(whole, wholes)].find((one) => one.length > 0) ?? [];
        const [parts, ...others] = sets;
        return parts === undefined || others.length > 0 ? [] : [[whole, parts] as const];
      }),
    );
    known.set(index, found);
  }
  return found;
}

/** Most that are told one after the other. */
const MAX_PARTS = 7;

function addUp(parts: readonly Figure[], whole: Figure): boolean {
  const { low, unit } = whole.quantity;
  if (parts.length < 2 || parts.length > MAX_PARTS || dimensionOf(whole.quantity) === SHARE) return false;
  if (![whole, ...parts].every(isExact) || parts.some(({ quantity }) => quantity.unit !== unit)) return false;
  return Math.abs(parts.reduce((sum, { quantity }) => sum + quantity.low, 0) - low) <= low * TINY;
}
const SHARE = 'share';
/** Sums of decimals are not exact. */
const TINY = 1e-9;

/** The same measured for what differs in one group, where that makes up the whole. */
function setsOf(whole: Figure, figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const sets = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure === whole || figure.what !== whole.what || !areOfOneTime(figure, whole)) continue;
    for (const role of figure.groups) {
      const others = figure.groups.filter((other) => other !== role);
      if (!others.every((other) => whole.groups.some((own) => isSame(own, other)))) continue;
      if (whole.groups.some((own) => own.name !== role.name && !others.some((other) => isSame(own, other))))
        continue;
      const set = sets.get(role.name);
      if (set === undefined) sets.set(role.name, [figure]);
      else set.push(figure);
    }
  }
  return [...sets.values()].flatMap(splitSorts).filter((set) => addUp(set, whole));
}

/** Age groups and other groups of the same people are told by the sentences that give them. */
function splitSorts(set: readonly Figure[]): readonly (readonly Figure[])[] {
  const passages = new Map<string, Figure[]>();
  for (const figure of set) {
    const key = figure.fact.fact.evidence.map(({ start, end }) => `${start}-${end}`).join();
    passages.set(key, [...(passages.get(key) ?? []), figure]);
  }
  return passages.size > 1 ? [set, ...passages.values()] : [set];
}

/** What several gave for the thing that the whole is of, each by a fact of one relation. */
function givenFor(whole: Figure, figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const things = new Set([whole.what.id, ...whole.groups.flatMap(({ own }) => own)]);
  const sets = new Map<unknown, Figure[]>();
  for (const figure of figures) {
    const { definition, roles } = figure.fact;
    if (definition === whole.fact.definition || !roles.some(({ own }) => own.some((id) => things.has(id))))
      continue;
    const set = sets.get(definition);
    if (set === undefined) sets.set(definition, [figure]);
    else set.push(figure);
  }
  return [...sets.values()].filter((set) => addUp(set, whole));
}

function areOfOneTime(a: Figure, b: Figure): boolean {
  return a.period?.own.join() === b.period?.own.join();
}

function isSame(a: IndexedRole, b: IndexedRole): boolean {
  return a.name === b.name && a.own.join() === b.own.join();
}
