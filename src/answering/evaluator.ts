import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';

/** What the facts say to a claim, and the facts that say it; `open` where they say nothing. */
export interface Verdict {
  readonly holds: 'yes' | 'no' | 'open';
  readonly facts: readonly string[];
  /** The match that proves it. */
  readonly match?: Match;
}

/** What fills the asked role of a question, and the facts that prove it. */
export interface Found {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
  readonly matches: readonly Match[];
}

/** How one plain clause is settled; what is said of several rests on it. */
export interface Evaluator {
  readonly index: KnowledgeIndex;
  check(clause: Clause): Verdict;
  /** Undefined where nothing that fills the asked role is proved. */
  find(clause: Clause): Found | undefined;
}
