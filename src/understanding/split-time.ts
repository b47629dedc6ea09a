import { afterWords, beforeWords, closeWords } from '../language/en/time-clauses.ts';
import type { Token } from '../language/token.ts';
import { parseWordList, wordSetOf } from '../language/word-phrases.ts';

/** Whether what is asked for came after, or before, what a clause of time tells. */
export type TimeOrder = 'after' | 'before';

/** A question without the clause in it that says when, and that clause without the word that begins it. */
export interface TimedTokens {
  readonly asked: readonly Token[];
  readonly time: readonly Token[];
  readonly order: TimeOrder;
}

const CLOSE: ReadonlySet<string> = wordSetOf(closeWords);
const CONJUNCTIONS: readonly (readonly [words: readonly string[], order: TimeOrder])[] = [
  ...parseWordList(afterWords).map((words) => [words, 'after'] as const),
  ...parseWordList(beforeWords).map((words) => [words, 'before'] as const),
];

/** "Once all had it, what was the rate?" and "what was the rate right after all had it?". */
export function splitTime(tokens: readonly Token[]): TimedTokens | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const found = conjunctionAt(tokens, at);
    if (found === undefined) continue;
    const behind = at + found.length;
    const comma = at > 0 ? tokens.length : tokens.findIndex(({ text }) => text === ',');
    const time = tokens.slice(behind, comma);
    const before = tokens.slice(0, at);
    const close = before.findLastIndex(({ norm }) => !CLOSE.has(norm)) + 1;
    const asked = at > 0 ? before.slice(0, close) : tokens.slice(comma + 1);
    return comma < 0 || time.length === 0 || asked.length === 0
      ? undefined
      : { asked, time, order: found.order };
  }
  return undefined;
}

function conjunctionAt(
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly order: TimeOrder } | undefined {
  const found = CONJUNCTIONS.find(([words]) => words.every((word, i) => tokens[at + i]?.norm === word));
  return found === undefined ? undefined : { length: found[0].length, order: found[1] };
}
