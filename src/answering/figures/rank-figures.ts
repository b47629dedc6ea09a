import type { Decision } from '../../deciding/decision.ts';
import { beForms } from '../../language/en/auxiliaries.ts';
import { noneWords } from '../../language/en/figure-words.ts';
import { areComparable, holdsOf, type Quantity } from '../../language/quantity.ts';
import { spellNumber } from '../../language/spell-number.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import { figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { hasKind } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { askWhich } from '../rewrite-chunks.ts';
import { type DegreeWord, findDegrees } from './degree-words.ts';
import { explainWords } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { cover, findPhrase } from './find-phrase.ts';
import { type Asked, type Ranked, rivals } from './find-rivals.ts';
import { isCalled } from './is-called.ts';
import { mayBeOutdone } from './may-be-outdone.ts';
import { rankTrends } from './rank-trends.ts';
import { type FigureWord, findQuantities, type NamedQuantity, readWords } from './read-words.ts';
import { NO_MEMBERS, nameAll, tellRanked } from './tell-ranked.ts';
import { firstOf, topOf } from './top-of.ts';

/** "Which district has the most cases?", "Which have more than 50?": groups by their figures. */
export function rankFigures(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (clause.kind === 'fragment') return rankNamed(clause, words, index);
  if (clause.kind !== 'ask') return undefined;
  const asked = readAsked(clause, words);
  if (asked === undefined) return undefined;
  const moved = rankTrends(clause, words, asked, index);
  if (moved !== undefined) return moved;
  const superlative = findDegrees(words).find(({ form }) => form === 'superlative');
  if (superlative !== undefined && asked.word === 'when')
    return extremeTime(words, asked, superlative, index);
  const quantities = [...findQuantities(words).filter((one) => !isOrdinal(words, one)), ...findNone(words)];
  const [number, ...more] = quantities;
  if (more.length > 0) return undefined;
  // "Which of the four is heaviest?"
  const among = superlative !== undefined && number !== undefined && number.from > 0 ? number : undefined;
  const threshold = among === undefined ? number : undefined;
  if ((superlative === undefined) === (threshold === undefined)) return undefined;
  const skip = new Set(asked.places);
  for (const span of [superlative, threshold])
    for (let at = span?.from ?? 0; at < (span?.to ?? 0); at++) {
      // "The heaviest" says what is measured, too.
      if (span === threshold || isCommon(words[at] as FigureWord)) skip.add(at);
    }
  if (among !== undefined) cover(skip, among.from, among.to);
  const ranked = rivals(words, asked, skip, index);
  if (among !== undefined && superlative !== undefined && isHowMany(words, among, asked))
    return foremost(ranked, superlative, among.quantity.low, index);
  if (among !== undefined && among.quantity.low !== ranked.length) return undefined;
  if (superlative !== undefined) return best(ranked, superlative, index);
  return threshold === undefined ? undefined : filtered(ranked, threshold.quantity, asked.count, index);
}

/** "The district with the most cases?" asks which. */
function rankNamed(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const [degree, ...others] = findDegrees(words);
  if (degree?.form !== 'superlative' || others.length > 0) return undefined;
  const named = askWhich(clause);
  return rankFigures(named, readWords(named), index);
}

/** "The first case": which of them, not how many. */
function isOrdinal(words: readonly FigureWord[], { from, to }: NamedQuantity): boolean {
  const senses = to - from === 1 ? (words[from]?.chunk.senses ?? []) : [];
  return senses.some((s) => s.kind === 'operator' || (s.kind === 'number' && s.ordinal));
}

/** "No deaths": of what is counted, nought. */
function findNone(words: readonly FigureWord[]): readonly NamedQuantity[] {
  const span = findPhrase(words, NONE);
  return span === undefined ? [] : [{ ...span, quantity: NOUGHT }];
}
const NONE = parseWordList(noneWords);
const NOUGHT: Quantity = { low: 0, high: 0, bound: 'exact', unit: '' };

/** "When was the rate at its highest?": of the times that one thing was measured at, that of the top figure. */
function extremeTime(
  words: readonly FigureWord[],
  asked: Asked,
  superlative: DegreeWord,
  index: KnowledgeIndex,
): Decision | undefined {
  const skip = new Set(asked.places);
  for (let at = superlative.from; at < superlative.to; at++) skip.add(at);
  const timed = figuresOf(index)
    .filter(({ period, fact }) => period !== undefined && fact.fact.modality !== 'planned')
    .map((figure) => explainWords(words, figure, index, { skip, degrees: 'any' }))
    .filter(({ left, headed }) => left.length === 0 && headed)
    .flatMap((one) => (one.figure.period === undefined ? [] : [{ ...one, role: one.figure.period }]));
  const isSeries = timed.every(
    ({ figure, role }) =>
      figure.what.id === timed[0]?.figure.what.id &&
      areComparable(figure.quantity, (timed[0] as Ranked).figure.quantity) &&
      timed.filter((other) => other.role.own.join() === role.own.join()).length === 1,
  );
  if (timed.length < 2 || !isSeries) return undefined;
  const [top, ...others] = topOf(timed, superlative.direction);
  if (top === undefined || others.length > 0) return undefined;
  return { kind: 'answered', matches: [matchOf(top.figure, undefined)], entities: top.role.own };
}

/** "Did X have the most cases?": whether the thing that is named is at that end of the scale; undefined where none is ranked. */
export function checkRank(
  words: readonly FigureWord[],
  superlative: DegreeWord,
  index: KnowledgeIndex,
): Decision | undefined {
  // "Are most cases in X?" asks whether more than half are.
  if (superlative.from === 1 && beForms.has(words[0]?.word ?? '')) return undefined;
  const skip = new Set<number>();
  for (let at = superlative.from; at < superlative.to; at++)
    if (isCommon(words[at] as FigureWord)) skip.add(at);
  for (const figure of figuresOf(index))
    for (const role of figure.groups) {
      const explained = explainWords(words, figure, index, { skip, degrees: 'any' });
      if (explained.left.length > 0 || !explained.headed || !explained.named.has(role)) continue;
      const places = words.flatMap((word, at) =>
        role.own.some((id) => isCalled(id, word, index)) ? [at] : [],
      );
      const asked = { places: new Set<number>(), noun: [], word: 'any', count: false };
      const ranked = ofClass(
        rivals(words, asked, new Set([...skip, ...places]), index).filter(
          ({ role: { name } }) => name === role.name,
        ),
        words[superlative.to],
        role.own,
        index,
      );
      const top = topOf(ranked, superlative.direction);
      if (ranked.length < 2 || top.length === 0 || mayBeOutdone(ranked, superlative.direction, index))
        continue;
      const holds = top.find((one) => one.figure === figure);
      return {
        kind: 'answered',
        matches: (holds === undefined ? top : [holds]).map((one) => matchOf(one.figure, undefined)),
        polarity: holds === undefined ? 'no' : 'yes',
      };
    }
  return undefined;
}

/**
 * "The heaviest instrument" is compared with instruments, not with what carries them: of what is ranked, all that the noun behind
 * the superlative calls, else all that are of a sort with the thing.
 */
function ofClass(
  ranked: readonly Ranked[],
  noun: FigureWord | undefined,
  things: readonly string[],
  index: KnowledgeIndex,
): readonly Ranked[] {
  const called =
    noun === undefined ? [] : ranked.filter(({ role }) => role.own.some((id) => isCalled(id, noun, index)));
  if (called.length > 0) return called;
  const typesOf = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => index.entities.get(id)?.types ?? []);
  const sorts = new Set(typesOf(things));
  const alike = ranked.filter(({ role }) => typesOf(role.own).some((type) => sorts.has(type)));
  return alike.length > 0 ? alike : ranked;
}

function isCommon({ word }: FigureWord): boolean {
  return /^(?:most|least|fewest|worst|best)$/.test(word);
}

/** The question word with its noun: "which district", "where", "how many districts". */
function readAsked(clause: Clause, words: readonly FigureWord[]): Asked | undefined {
  const [ask, ...others] = clause.asks;
  // "Which has the highest number", "who gave the most" ask once.
  const once = others.every(
    ({ word, phrase }) => word === 'how many' || (word === 'which' && phrase === undefined),
  );
  if (ask === undefined || !once) return undefined;
  const places = new Set<number>();
  words.forEach(({ asks }, at) => {
    if (asks) places.add(at);
  });
  const noun: FigureWord[] = [];
  const nouns = ask.phrase?.chunks.filter((chunk) => !hasKind(chunk, 'operator')) ?? [];
  // "Which two districts".
  const head = nouns.find((chunk) => !hasKind(chunk, 'number')) ?? nouns[0];
  words.forEach((word, at) => {
    if (head !== undefined && word.chunk.text === head.text && noun.length < head.words.length) {
      noun.push(word);
      places.add(at);
    }
  });
  if (noun.length === 0 && ask.word !== 'who' && ask.word !== 'where') {
    // "Which of the districts", "what is the heaviest instrument": the noun behind the adjective.
    if (ask.word === 'how many' || ask.word === 'how' || ask.word === 'how long') return undefined;
    return { places, noun, word: ask.word, count: false };
  }
  return { places, noun, word: ask.word, count: ask.word === 'how many' };
}

/** The one thing that a superlative with its noun stands for: "the most severe vulnerability"; undefined where it is open. */
export function thingOf(
  words: readonly FigureWord[],
  degree: DegreeWord,
  index: KnowledgeIndex,
): string | undefined {
  const noun = words.slice(degree.to, degree.to + 1).filter(({ word }) => !PRO_NOUNS.has(word));
  const run = words.slice(degree.from, degree.to + 1);
  const skip = new Set(
    run.flatMap((word, at) => (isCommon(word) || at >= degree.to - degree.from ? [at] : [])),
  );
  const asked = { places: new Set<number>(), noun, word: noun.length === 0 ? 'any' : 'which', count: false };
  const ranked = rivals(run, asked, skip, index);
  const top = topOf(ranked, degree.direction);
  const ids = new Set(top.flatMap(({ role }) => role.own));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** "The biggest one". */
const PRO_NOUNS: ReadonlySet<string> = new Set(['one', 'ones']);

function best(
  ranked: readonly Ranked[],
  { direction }: DegreeWord,
  index: KnowledgeIndex,
): Decision | undefined {
  const top = topOf(ranked, direction);
  if (top.length === 0 || mayBeOutdone(ranked, direction, index)) return undefined;
  return tellRanked(top, index, nameAll(top, index));
}

/** "Which two districts": so many are asked for, not one of so many. */
function isHowMany(
  words: readonly FigureWord[],
  { from, to, quantity }: NamedQuantity,
  { noun }: Asked,
): boolean {
  return (
    quantity.low > 1 &&
    quantity.unit === '' &&
    words[from - 1]?.asks === true &&
    noun[0] !== undefined &&
    words[to]?.chunk === noun[0].chunk
  );
}

/** So many of the first of them, where no other is on a level with the last. */
function foremost(
  ranked: readonly Ranked[],
  { direction }: DegreeWord,
  number: number,
  index: KnowledgeIndex,
): Decision | undefined {
  const chosen = firstOf(ranked, direction, number);
  if (chosen === undefined || mayBeOutdone(ranked, direction, index)) return undefined;
  return tellRanked(chosen, index, nameAll(chosen, index));
}

function filtered(
  ranked: readonly Ranked[],
  quantity: Quantity,
  count: boolean,
  index: KnowledgeIndex,
): Decision | undefined {
  const judged = ranked.map((one) => ({ one, holds: holdsOf(quantity, one.figure.quantity) }));
  if (judged.length === 0 || judged.some(({ holds }) => holds === undefined)) return undefined;
  if (ranked.some(({ figure }) => !areComparable(figure.quantity, quantity))) return undefined;
  const chosen = judged.filter(({ holds }) => holds === true).map(({ one }) => one);
  if (chosen.length === 0) return tellRanked(ranked, index, NO_MEMBERS);
  const names = nameAll(chosen, index);
  return tellRanked(chosen, index, count ? `${spellNumber(chosen.length, 'none')}, ${names}` : names);
}
