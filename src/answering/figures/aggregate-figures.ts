import type { Decision } from '../../deciding/decision.ts';
import {
  allWords,
  altogetherWords,
  averageWords,
  overWords,
  sumWords,
} from '../../language/en/figure-words.ts';
import { isPlural } from '../../language/is-plural.ts';
import { formatQuantity } from '../../language/quantity.ts';
import { parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { hasKind } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { findDegrees } from './degree-words.ts';
import { matchOf } from './figure-match.ts';
import { cover, findPhrase } from './find-phrase.ts';
import { rivals } from './find-rivals.ts';
import { isCalled } from './is-called.ts';
import { type FigureWord, findQuantities } from './read-words.ts';
import { isAddable } from './sum-figures.ts';

const SUMS = parseWordList(`${sumWords}, ${altogetherWords}`);
const AVERAGES = parseWordList(averageWords);
const OVER: ReadonlySet<string> = wordSetOf(overWords);
const ALL: ReadonlySet<string> = wordSetOf(allWords);
const VALUE_ASKS: ReadonlySet<string> = new Set(['what', 'which', 'how', 'how many']);

/** "How many cases do the districts have together?", "What is the average number of cases per district?" */
export function aggregateFigures(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const [ask] = clause.asks;
  if (clause.kind !== 'ask' || !clause.asks.every(({ word }) => VALUE_ASKS.has(word))) return undefined;
  const average = findPhrase(words, AVERAGES);
  const phrase = average ?? findPhrase(words, SUMS);
  if (phrase === undefined || findDegrees(words).length > 0 || findQuantities(words).length > 0)
    return undefined;
  for (const [at, noun] of words.entries()) {
    const over = average !== undefined && OVER.has(words[at - 1]?.word ?? '');
    const isAsked = clause.asks.some(
      ({ phrase: asked }) => asked?.chunks.find((chunk) => !hasKind(chunk, 'operator')) === noun.chunk,
    );
    if (!noun.first || isAsked || (!over && !isPlural(words[at + noun.length - 1]?.word ?? ''))) continue;
    const skip = new Set<number>();
    cover(skip, phrase.from, phrase.to);
    cover(skip, over ? at - 1 : startOfAll(words, at), at + noun.length);
    const asked = { places: skip, noun: [noun], word: 'which', count: false };
    const figures = rivals(words, asked, skip, index).map(({ figure, role }) => ({ figure, role }));
    const [first] = figures;
    if (first === undefined || figures.length < 2) continue;
    const { unit } = first.figure.quantity;
    const alike = figures.every(
      ({ figure: { quantity, period, fact } }) =>
        quantity.unit === unit &&
        quantity.low === quantity.high &&
        quantity.bound === 'exact' &&
        period?.own.join() === first.figure.period?.own.join() &&
        fact.fact.modality === first.figure.fact.fact.modality,
    );
    if (!alike || !isAddable(unit)) return undefined;
    const sum = figures.reduce((so, { figure }) => so + figure.quantity.low, 0);
    const told = new Set(figures.flatMap(({ role }) => role.own));
    const whole = [...index.entities.values()].every(
      ({ id, members }) => told.has(id) || members.length > 0 || !isCalled(id, noun, index),
    );
    const result =
      average === undefined
        ? `${formatQuantity(sum, unit)} together`
        : `${formatRounded(sum / figures.length, unit)} on average`;
    return {
      kind: 'answered',
      matches: figures.map(({ figure }) => matchOf(figure, ask)),
      lead: `${result}${whole ? '' : ', of those that the briefing gives a figure for'}`,
      entities: [],
    };
  }
  return undefined;
}

/** Where the words that say "all of them" begin before a noun: "all the districts". */
function startOfAll(words: readonly FigureWord[], noun: number): number {
  let from = noun;
  while (ALL.has(words[from - 1]?.word ?? '')) from--;
  return from;
}

/** A quotient with no more digits than can be read, which is said. */
function formatRounded(number: number, unit: string): string {
  const digits = Math.abs(number) < 1000 ? 100 : 1;
  const rounded = Math.round(number * digits) / digits;
  return `${rounded === number ? '' : 'about '}${formatQuantity(rounded, unit)}`;
}
