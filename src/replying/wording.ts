import type { Choice } from '../conversation/conversation.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { ReplyStatus } from './reply.ts';

/** A decision in words: what one clause contributes to the reply. */
export interface Wording {
  readonly status: ReplyStatus;
  readonly text: string;
  readonly items: readonly string[];
  /** Ids of the facts it rests on, those that helped to understand the question last. */
  readonly facts: readonly string[];
  /** Ids of the entities that are the answer. */
  readonly answer: readonly string[];
  readonly missing: readonly string[];
  /** The readings that are asked back. */
  readonly choices?: readonly Choice[];
}

export interface WordingContext {
  readonly index: KnowledgeIndex;
  /** The caller's present as a day number of the calendar, YYYYMMDD; undefined for the briefing's own date. */
  readonly today: number | undefined;
}
