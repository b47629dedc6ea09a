import type { Decision } from '../../deciding/decision.ts';
import { onlyWords } from '../../language/en/figure-words.ts';
import { senseOf } from '../../language/sense.ts';
import { joinWordList, splitPhrase, wordSetOf } from '../../language/word-phrases.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { wordChunk } from '../../understanding/word-chunk.ts';
import { chunkFor, rereadAs } from '../rewrite-chunks.ts';
import { answerFigures } from './answer-figures.ts';
import { findDegrees } from './degree-words.ts';
import { explainWords } from './explain-words.ts';
import { findQuantities, readWords } from './read-words.ts';

/** "How many of them were positive?", "fewer than before?", "more than 5 million?": what is asked of a figure that was told. */
export function askOn(clause: Clause, facts: readonly string[], index: KnowledgeIndex): Decision | undefined {
  if (!index.mechanisms.figures || facts.length === 0 || !mayAskOn(clause)) return undefined;
  const told = figuresOf(index).filter(({ fact }) => facts.includes(fact.fact.id));
  return told.length === 0 || told.length > MAX_TOLD ? undefined : askOf(clause, told, index);
}
const MAX_TOLD = 4;

/** "Of the 1,284, how many are vaccinated?": what is asked of the one figure that has a value. */
export function askOfValue(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (!index.mechanisms.figures || clause.kind !== 'ask' || !mayAskOn(clause)) return undefined;
  const words = readWords(clause);
  const named = findQuantities(words).filter(({ from }) => isOf(words, from));
  const [value, ...others] = named;
  if (value === undefined || others.length > 0) return undefined;
  const said = words.slice(value.from, value.to).map(({ chunk }) => chunk);
  const rest = { ...clause, chunks: clause.chunks.filter((chunk) => !said.includes(chunk)) };
  const { low, high, unit } = value.quantity;
  const found = figuresOf(index)
    .filter(({ quantity }) => quantity.low === low && quantity.high === high && low === high)
    .filter(({ quantity }) => unit === '' || quantity.unit === unit)
    .flatMap((figure) => askOf(rest, [figure], index) ?? []);
  const [only, ...rivals] = found;
  return rivals.length > 0 ? undefined : only;
}

function isOf(words: ReturnType<typeof readWords>, at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  return before.at(-1) === OF || (before[0] === OF && OF_ALL.has(before[1] ?? ''));
}
const OF = 'of';
const OF_ALL = new Set(['the', 'all', 'those', 'these']);

/** Asks for a value or claims one; "where?" and "who?" are about other things. */
function mayAskOn({ kind, asks, negated }: Clause): boolean {
  return (
    !negated &&
    (kind !== 'ask' ||
      asks.every(({ word, phrase }) => ASKS.has(word) && (phrase === undefined || word === 'how many')))
  );
}
const ASKS: ReadonlySet<string> = new Set(['how many', 'how', 'what']);

function askOf(clause: Clause, told: readonly Figure[], index: KnowledgeIndex): Decision | undefined {
  const own = clause.chunks.filter((chunk) => !isPointing(chunk));
  const start = own.findIndex((chunk) => !isOpening(chunk));
  if (start < 0) return undefined;
  const said = rereadAs(clause, own);
  const claiming = claims(said);
  for (const figure of told)
    for (const before of readingsOf(figure, index)) {
      const reread = rereadAs(clause, [...before, ...own.slice(start)]);
      const decision = answerFigures(claiming ? { ...reread, kind: 'check' } : reread, index);
      // What says it all and is what was told already is not to be said of less.
      if (decision === undefined) continue;
      const keeps = keepsGroups(decision, figure, said, index);
      return keeps && saysMore(decision, told) ? decision : undefined;
    }
  return undefined;
}

/** What points back, or says that nothing else is meant. */
function isPointing(chunk: Chunk): boolean {
  return hasKind(chunk, 'pronoun') || ONLY.has(chunk.words.join(' '));
}
const ONLY = wordSetOf(onlyWords);

/** "And", "so", a sign: what opens a follow-up. */
function isOpening({ punctuation, words }: Chunk): boolean {
  return punctuation || (words.length === 1 && OPENINGS.has(words[0] ?? ''));
}
const OPENINGS: ReadonlySet<string> = new Set(joinWordList('and, so, but, then, also'));

/** "Fewer than before?", "more than 5 million?" */
function claims(clause: Clause): boolean {
  if (clause.kind !== 'fragment') return false;
  const words = readWords(clause);
  // "The upper one" counts nothing.
  const counts = findQuantities(words).some(({ quantity }) => quantity.low !== 1 || quantity.unit !== '');
  return counts || findDegrees(words).some(({ form }) => form === 'comparative');
}

/** The words for a figure: what it is, of what and when; then less and less of it, for what the question says instead. */
function readingsOf(figure: Figure, index: KnowledgeIndex): readonly (readonly Chunk[])[] {
  const { what, groups, period } = figure;
  const roles = period === undefined ? groups : [...groups, period];
  const all = [roles, ...roles.map((role) => roles.filter((other) => other !== role)), []];
  const sets = roles.length > 1 ? all : [roles, []];
  const [name] = figure.names;
  const head = splitPhrase(what.name)[name?.head ?? 0] ?? '';
  const nouns = [chunkFor(what), wordChunk(head)];
  return nouns.flatMap((noun) =>
    sets.map((kept) => [noun, ...kept.flatMap((role) => chunksOf(role, index))]),
  );
}

function chunksOf(role: IndexedRole, { entities }: KnowledgeIndex): readonly Chunk[] {
  const [preposition = ''] = role.prepositions;
  const fillers = role.own.flatMap((id) => entities.get(id) ?? []).map(chunkFor);
  return preposition === ''
    ? fillers
    : [wordChunk(preposition, senseOf.preposition(preposition)), ...fillers];
}

/** What is told is of the same things as the figure that was told, but for those that the question says instead. */
function keepsGroups(decision: Decision, from: Figure, said: Clause, index: KnowledgeIndex): boolean {
  if (decision.kind !== 'answered' || from.groups.length === 0) return true;
  const words = readWords(said);
  return decision.matches.every(({ fact }) => {
    const figure = figuresOf(index).find((one) => one.fact === fact);
    if (figure === undefined) return false;
    const { named } = explainWords(words, figure, index, { skip: new Set(), degrees: 'any' });
    return from.groups.every(({ name, own }) =>
      figure.groups.some((role) => role.name === name && (role.own.join() === own.join() || named.has(role))),
    );
  });
}

/** It tells another figure, or follows from those that were told. */
function saysMore(decision: Decision, told: readonly Figure[]): boolean {
  if (decision.kind !== 'answered') return decision.kind === 'corrected' || decision.kind === 'computed';
  return (
    decision.polarity !== undefined ||
    decision.lead !== undefined ||
    decision.matches.length < told.length ||
    decision.matches.every(({ fact }) => !told.some((figure) => figure.fact === fact))
  );
}
