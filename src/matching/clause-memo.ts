import type { Phrase } from '../understanding/chunk.ts';
import { chunkKey } from '../understanding/chunk-key.ts';
import type { Clause } from '../understanding/clause.ts';

/**
 * What was found for the clauses of one message: several ways of reading it lead to the same clause, which is looked at
 * once. Clauses are the same where they have the same form and the very same chunks.
 */
export interface ClauseMemo {
  /** What `find` finds for the first clause that is the same; `topic` tells apart what is looked for. */
  once<Value>(topic: string, clause: Clause, find: (clause: Clause) => Value): Value;
  /** The present that the message is asked in, as YYYYMMDD, where the caller tells it. */
  readonly today: number | undefined;
  /** To be called before each message, with its present. */
  forget(today: number | undefined): void;
}

/** Creates an empty memo. */
export function createClauseMemo(): ClauseMemo {
  const keys = new Map<Clause, string>();
  /** The first of the clauses that are the same. */
  const firsts = new Map<string, Clause>();
  const found = new Map<string, { readonly value: unknown }>();
  let present: number | undefined;
  const keyOf = (clause: Clause): string => {
    let key = keys.get(clause);
    if (key === undefined) {
      key = describeClause(clause);
      keys.set(clause, key);
      if (!firsts.has(key)) firsts.set(key, clause);
    }
    return key;
  };
  return {
    once: <Value>(topic: string, clause: Clause, find: (clause: Clause) => Value): Value => {
      const key = keyOf(clause);
      const place = topic + key;
      const known = found.get(place);
      if (known !== undefined) return known.value as Value;
      const value = find(firsts.get(key) ?? clause);
      found.set(place, { value });
      return value;
    },
    get today() {
      return present;
    },
    forget: (today) => {
      present = today;
      keys.clear();
      firsts.clear();
      found.clear();
    },
  };
}

/** A clause's form and chunks. */
function describeClause(clause: Clause): string {
  const { kind, negated, passive, possessing, tense, operators } = clause;
  let key = `${kind} ${negated} ${passive} ${possessing} ${tense} ${operators.join()};`;
  key += chunkKey(clause.chunks);
  for (const phrase of clause.phrases) key += describePhrase(phrase);
  for (const { word, position, names, preposition, dangling, phrase } of clause.asks) {
    key += `?${word},${position},${names?.join('+')},${preposition},${dangling}`;
    if (phrase !== undefined) key += describePhrase(phrase);
  }
  return key;
}

function describePhrase(phrase: Phrase): string {
  const { preposition, position, group, excluded, apposed, alternative, pointing } = phrase;
  const form = `/${preposition},${position},${group},${excluded},${apposed},${alternative},${pointing};`;
  return form + chunkKey(phrase.chunks);
}
