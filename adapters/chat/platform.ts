import type { Reply } from '../../src/index.ts';
import type { Json, StoredQuestion } from './question.ts';

/** What is to be shown for a question. */
export interface Answer {
  readonly question: StoredQuestion;
  readonly reply: Reply;
}

/** One sentence that is no answer. */
export interface Notice {
  readonly kind: 'limited' | 'failed';
  readonly text: string;
}

/**
 * What a platform does for the shared flow. Each call works from the stored question alone, so that it works after a
 * restart too, resolves when the platform has taken it, and throws where the platform refused.
 */
export interface Platform {
  readonly name: string;
  /** Shows an answer; returns what is needed to edit or remove it. Asked twice, it should show it once. */
  send(answer: Answer): Promise<Json>;
  /** Puts an answer in place of the one that was sent. */
  edit(answer: Answer, sent: Json): Promise<void>;
  /** Removes what was sent; what is gone already is no failure. */
  remove(question: StoredQuestion, sent: Json): Promise<void>;
  notify(question: StoredQuestion, notice: Notice): Promise<void>;
  /** Shows that an answer is under way, and will come later than at once. */
  showTyping(question: StoredQuestion): Promise<void>;
  /** Whether the same call may succeed later. */
  isTransient(error: unknown): boolean;
  /** Whether nothing can be said in that place, so that a notice need not be tried either. */
  isClosed(error: unknown): boolean;
}
