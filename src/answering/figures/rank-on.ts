import type { Decision } from '../../deciding/decision.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { type Chunk, isFree } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { rereadAs } from '../rewrite-chunks.ts';
import { answerFigures } from './answer-figures.ts';
import { findDegrees } from './degree-words.ts';
import { type FigureWord, readWords } from './read-words.ts';

/** "Which has the most cases? – And the fewest?", "– But the most deaths, surely?": the last question with another superlative. */
export function rankOn(
  clause: Clause,
  last: Clause | undefined,
  index: KnowledgeIndex,
): Decision | undefined {
  if (!index.mechanisms.figures || last === undefined || clause.negated || last.negated) return undefined;
  const own = superlativeIn(clause);
  const before = superlativeIn(last);
  if (own === undefined || before === undefined || own.from > MAX_OPENING) return undefined;
  const said = clause.chunks.slice(own.at).filter((chunk) => !isFree(chunk) || own.chunks.includes(chunk));
  const names = said.length > own.chunks.length;
  const start = last.chunks.slice(0, before.at);
  const end = last.chunks.slice(before.at + before.chunks.length);
  // What names a measure of its own takes the place of the one before.
  for (const behind of names ? [[], end] : [end]) {
    const decision = answerFigures(rereadAs(last, [...start, ...said, ...behind]), index);
    if (decision !== undefined) return decision;
  }
  return undefined;
}
/** The most words that may stand before it: "and which has the". */
const MAX_OPENING = 5;

/** "Which is heaviest and which lightest?": the question for the first superlative, and then for the second. */
export function rankBoth(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const joiner = clause.chunks.findIndex((chunk) => chunk.words.length === 1 && chunk.words[0] === AND);
  if (joiner < 0 || clause.kind !== 'ask' || clause.negated) return undefined;
  const first = rereadAs(clause, clause.chunks.slice(0, joiner));
  const second = rereadAs(clause, clause.chunks.slice(joiner + 1));
  if (superlativeIn(first) === undefined || superlativeIn(second) === undefined) return undefined;
  const one = answerFigures(first, index);
  const other = one === undefined ? undefined : rankOn(second, first, index);
  return one === undefined || other === undefined
    ? undefined
    : {
        kind: 'several',
        parts: [
          { clause: first, decision: one },
          { clause: second, decision: other },
        ],
        either: false,
        check: false,
      };
}
const AND = 'and';

interface Superlative {
  readonly from: number;
  readonly at: number;
  readonly chunks: readonly Chunk[];
}

function superlativeIn(clause: Clause): Superlative | undefined {
  const words = readWords(clause);
  const found = findDegrees(words).filter(({ form }) => form === 'superlative');
  const [one, ...others] = found;
  if (one === undefined || others.length > 0) return undefined;
  const chunks = [...new Set(words.slice(one.from, one.to).map(({ chunk }: FigureWord) => chunk))];
  const at = clause.chunks.indexOf(chunks[0] as Chunk);
  return at < 0 ? undefined : { from: one.from, at, chunks };
}
