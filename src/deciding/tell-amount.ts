import { chunkFor, currentChunks } from '../answering/rewrite-chunks.ts';
import { extents, shareWords } from '../language/en/extent-words.ts';
import { timesWords } from '../language/en/rate-words.ts';
import { units } from '../language/en/units.ts';
import { dimensionOf, unitNamed } from '../language/quantity.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { askOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import { prepositionChunk } from '../understanding/word-chunk.ts';
import type { Amount } from './claimed-amount.ts';
import type { Decision } from './decision.ts';
import { amountsFor, confirms } from './told-amounts.ts';

/**
 * "How low will the probe descend?", "How many percent does it pay?": what asks for an amount by its unit, or by an adjective
 * that is measured in it, is answered with the one amount with which the rest of the question is a claim that holds.
 */
export function tellAmount(
  clause: Clause,
  index: KnowledgeIndex,
  put: (clause: Clause) => Decision,
): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || clause.negated || ask === undefined || others.length > 0) return undefined;
  const chunks = currentChunks(clause);
  const asked = askedExtent(chunks);
  if (asked === undefined) return undefined;
  const found: { readonly match: Match; readonly role: IndexedRole }[] = [];
  for (const { entity, role, amount } of amountsFor(clause, index)) {
    if (!isOf(amount, asked)) continue;
    for (const claim of claimsWith(chunks, asked, chunkFor(entity), role)) {
      const one = confirms(put(readClause(claim, 'confirm')), entity);
      if (one === undefined || found.some(({ match }) => match.fact === one.match.fact)) continue;
      found.push(one);
      break;
    }
  }
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return undefined;
  return { kind: 'answered', matches: [{ ...only.match, asked: [{ ask, role: only.role, named: true }] }] };
}

/** The words that ask for an amount, and what it is measured in. */
interface Extent {
  readonly from: number;
  readonly to: number;
  readonly dimensions: ReadonlySet<string>;
  readonly often: boolean;
}

function askedExtent(chunks: readonly Chunk[]): Extent | undefined {
  const from = chunks.findIndex((chunk) => askOf(chunk) !== undefined);
  const asking = chunks[from];
  if (asking === undefined) return undefined;
  const word = askOf(asking);
  const own = asking.words.slice(1).join(' ');
  const next = chunks[from + 1]?.words ?? [];
  const oneMore = from + 2;
  if (word === 'how often') return { from, to: from + 1, dimensions: NONE, often: true };
  if (asking.senses.some((s) => s.kind === 'ask' && s.word === 'how many')) {
    if (TIMES.has(next.join(' '))) return { from, to: oneMore, dimensions: NONE, often: true };
    const unit = unitNamed(next) ?? (SHARES.has(next.join(' ')) ? PERCENT : undefined);
    const dimension = units[unit ?? '']?.dimension;
    return dimension === undefined
      ? undefined
      : { from, to: oneMore, dimensions: new Set([dimension]), often: false };
  }
  if (word === 'what' || word === 'which')
    return SHARES.has(next.join(' '))
      ? { from, to: oneMore, dimensions: new Set([SHARE]), often: false }
      : undefined;
  const byOwn = dimensionsOf(own);
  if (byOwn.size > 0) return { from, to: from + 1, dimensions: byOwn, often: false };
  const byNext = word === 'how' && own === '' ? dimensionsOf(next.join(' ')) : NONE;
  return byNext.size > 0 ? { from, to: oneMore, dimensions: byNext, often: false } : undefined;
}
const NONE: ReadonlySet<string> = new Set();
const TIMES: ReadonlySet<string> = new Set(joinWordList(timesWords));
const SHARES: ReadonlySet<string> = new Set(joinWordList(shareWords));
const SHARE = 'share';
const PERCENT = 'percent';

/** What an adjective behind "how" is measured in. */
function dimensionsOf(adjective: string): ReadonlySet<string> {
  return new Set(EXTENTS.flatMap(([dimension, words]) => (words.has(adjective) ? [dimension] : [])));
}
const EXTENTS = Object.entries(extents).map(
  ([dimension, words]) => [dimension, new Set(joinWordList(words))] as const,
);

function isOf({ quantity, often, noun }: Amount, asked: Extent): boolean {
  // "How many times have they met?" is not told by how often they do in a year.
  if (often || asked.often)
    return often && asked.often && !noun.some((word) => unitNamed([word]) !== undefined);
  const [dimension = ''] = dimensionOf(quantity).split(' ');
  return asked.dimensions.has(dimension) || asked.dimensions.has(dimensionOf(quantity));
}

/** The question as a claim, with an amount where it is asked for, or at its end, with or without the preposition of its role. */
function claimsWith(
  chunks: readonly Chunk[],
  { from, to }: Extent,
  amount: Chunk,
  { prepositions }: IndexedRole,
): readonly (readonly Chunk[])[] {
  const [before, after] = [chunks.slice(0, from), chunks.slice(to)];
  return [
    [...before, ...after, amount],
    ...[...prepositions].map((word) => [...before, ...after, prepositionChunk(word), amount]),
    [...before, amount, ...after],
  ];
}
