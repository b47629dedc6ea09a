import type { Decision } from '../deciding/decision.ts';
import { type Comparison, comparisonHeads, comparisons } from '../language/en/comparisons.ts';
import { parseWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Evaluator } from './evaluator.ts';
import { type Domain, findDomain } from './find-domain.ts';
import { saysNothing } from './is-mention.ts';
import { sortMembers } from './select-members.ts';

/** "Are there as many X as Y?", "Do X outnumber Y at Z?": both sets are counted, or nothing is said. */
export function answerComparison(clause: Clause, evaluator: Evaluator): Decision | undefined {
  if (clause.kind !== 'check') return undefined;
  const { chunks } = clause;
  for (const between of findPhrases(chunks, comparisons)) {
    const head = findPhrases(chunks.slice(0, between.from), comparisonHeads)[0];
    if (head === undefined && between.words.length < 2 && !isVerbLike(between)) continue;
    const comparison = head?.comparison ?? between.comparison;
    const right = domainIn(chunks, between.to, chunks.length, evaluator);
    const left = domainIn(chunks, head?.to ?? 0, between.from, evaluator, right?.run);
    const other = right ?? domainIn(chunks, between.to, chunks.length, evaluator, left?.run);
    if (left === undefined || other === undefined) continue;
    const rest = [
      ...chunks.slice(0, head?.from ?? left.from),
      ...chunks.slice(left.to, between.from),
      ...chunks.slice(other.to),
    ];
    if (rest.some(isUnknown)) return undefined;
    const predicate = rest.filter((chunk) => chunk.senses.length > 0);
    const counted = [left, other].map((side) => countOf(side.domain, predicate, evaluator));
    const [a, b] = counted;
    if (a === undefined || b === undefined) return undefined;
    const holds =
      comparison === 'equal'
        ? a.yes.length === b.yes.length
        : comparison === 'more'
          ? a.yes.length > b.yes.length
          : a.yes.length < b.yes.length;
    return {
      kind: 'compared',
      polarity: holds === clause.negated ? 'no' : 'yes',
      left: a.yes,
      right: b.yes,
      facts: [...new Set([...a.facts, ...b.facts])],
    };
  }
  return undefined;
}

/** A word that nothing explains may narrow what is compared: "more X ministers than Y ministers". */
function isUnknown({ senses, punctuation, possessive }: Chunk): boolean {
  return senses.length === 0 && !punctuation && !possessive;
}

function countOf(domain: Domain, predicate: readonly Chunk[], evaluator: Evaluator) {
  const restricts = predicate.some((chunk) => !isFree(chunk)) && !saysNothing(predicate);
  const sorted = sortMembers(domain.entities, restricts ? [predicate] : [], evaluator);
  return sorted.yes.length > 0 && sorted.open.length === 0 ? sorted : undefined;
}

interface FoundPhrase {
  readonly comparison: Comparison;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

function isVerbLike({ words }: FoundPhrase): boolean {
  return words.length === 1 && (words[0] ?? '').length > 4;
}

const LISTS = new WeakMap<object, readonly (readonly [Comparison, readonly string[]])[]>();

function phrasesOf(
  data: Readonly<Record<Comparison, string>>,
): readonly (readonly [Comparison, readonly string[]])[] {
  let known = LISTS.get(data);
  if (known === undefined) {
    known = Object.entries(data)
      .flatMap(([comparison, list]) =>
        parseWordList(list).map((words) => [comparison as Comparison, words] as const),
      )
      .sort((a, b) => b[1].length - a[1].length);
    LISTS.set(data, known);
  }
  return known;
}

/** Where the phrases of a list stand among the chunks, the longest first. */
function findPhrases(
  chunks: readonly Chunk[],
  data: Readonly<Record<Comparison, string>>,
): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const [comparison, words] of phrasesOf(data))
    for (let from = 0; from < chunks.length; from++) {
      // Most chunks begin none of them.
      if (words[0] !== (chunks[from]?.words[0] ?? words[0])) continue;
      let to = from;
      const seen: string[] = [];
      while (to < chunks.length && seen.length < words.length) seen.push(...(chunks[to++]?.words ?? []));
      if (seen.join(' ') === words.join(' ')) found.push({ comparison, words, from, to });
    }
  return found;
}

/** The set that is named between two places; "ones" stands for the noun of the other set. */
function domainIn(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  { index }: Evaluator,
  other?: readonly Chunk[],
): { domain: Domain; run: readonly Chunk[]; from: number; to: number } | undefined {
  let start = from;
  while (start < to && !hasContent(chunks[start] as Chunk) && !isUnknown(chunks[start] as Chunk)) start++;
  const own = chunks.slice(start, to);
  // "X's delegation" is one thing, of unknown size.
  const domain = own.some((chunk) => chunk.possessive) ? undefined : findDomain(own, index);
  if (domain !== undefined)
    return { domain, run: own.slice(0, domain.length), from: start, to: start + domain.length };
  const noun = other?.at(-1);
  const shared = noun === undefined || own[0] === undefined ? undefined : findDomain([own[0], noun], index);
  return shared === undefined
    ? undefined
    : { domain: shared, run: own.slice(0, 1), from: start, to: start + 1 };
}
