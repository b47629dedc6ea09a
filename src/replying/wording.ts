import type { Choice } from '../conversation/conversation.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { IndirectQuestion } from './indirect-question.ts';
import type { ReplyStatus } from './reply.ts';

/** Why a question was not answered, in parts, so that several can be told in one sentence. */
export interface Refusal {
  /** True where all was understood and the text leaves it open. */
  readonly granted: boolean;
  /** The question, where it can be told again. */
  readonly asked: IndirectQuestion | undefined;
  /** What it is about that the text does not mention. */
  readonly absent: readonly string[];
  /** What it names that the text mentions. */
  readonly mentions: readonly string[];
  /** A word of it that nothing here explains. */
  readonly strange: string | undefined;
  /** What it asks for: a question word, or that something is so. */
  readonly open: string;
  /** True where it speaks of those who talk, too. */
  readonly ofSpeakers: boolean;
}

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
  /** Set where it declines. */
  readonly refusal?: Refusal;
  /** The readings that are asked back. */
  readonly choices?: readonly Choice[];
}

export interface WordingContext {
  readonly index: KnowledgeIndex;
  /** The caller's present as a day number of the calendar, YYYYMMDD; undefined for the briefing's own date. */
  readonly today: number | undefined;
  /** True where the message asks for names: a group is told one by one. */
  readonly names?: boolean;
}
