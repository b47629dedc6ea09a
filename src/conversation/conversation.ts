import type { Clause } from '../understanding/clause.ts';

/** Follow-up state: immutable plain data that serialises. */
export interface Conversation {
  readonly turns: number;
  /** The last question that was understood. */
  readonly clause?: Clause;
  /** Ids of the entities that were spoken of, the latest first. */
  readonly focus: readonly string[];
  /** Ids of the entities of the last answer. */
  readonly answer: readonly string[];
  /** Ids of the facts of the last answer. */
  readonly facts: readonly string[];
  /** The last question as it was asked, to be answered again on "are you sure?". */
  readonly question?: string;
  /** The choices of a clarification that waits for an answer. */
  readonly choices: readonly string[];
  /** When the last turn was, as the caller gave it. */
  readonly at?: string;
}

export const NO_CONVERSATION: Conversation = { turns: 0, focus: [], answer: [], facts: [], choices: [] };

/** The most entities that are kept in mind. */
export const MAX_FOCUS = 16;

/** A conversation is forgotten after this long without a turn, in milliseconds. */
export const CONVERSATION_TTL_MS = 30 * 60 * 1000;

/** The conversation as it stands at `now`: a new one where the old has expired. */
export function continueConversation(
  conversation: Conversation | undefined,
  now: string | undefined,
): Conversation {
  if (conversation === undefined) return NO_CONVERSATION;
  if (conversation.at === undefined || now === undefined) return conversation;
  const elapsedMs = Date.parse(now) - Date.parse(conversation.at);
  return elapsedMs > CONVERSATION_TTL_MS ? NO_CONVERSATION : conversation;
}

/** The entities in mind after others were spoken of, the latest first. */
export function mergeFocus(fresh: readonly string[], old: readonly string[]): readonly string[] {
  return [...new Set([...fresh, ...old])].slice(0, MAX_FOCUS);
}
