import type { Clause } from '../understanding/clause.ts';

/** Follow-up state: immutable plain data that serialises. */
export interface Conversation {
  readonly turns: number;
  /** Id of the briefing that was spoken of last, which all ids below are of. */
  readonly briefing?: string;
  /** The last messages since then that no briefing answered. */
  readonly unanswered?: readonly string[];
  /** The questions of the last message, answered or not, with what they took over from those before. */
  readonly clauses: readonly Clause[];
  readonly antecedents: Antecedents;
  /** Ids of what the last answer was chosen from, itself included. */
  readonly among: readonly string[];
  /** Ids of the several things that were told or offered last, in their order, while it is of them that is spoken. */
  readonly listed?: readonly string[];
  /** Ids of the facts of the last answer. */
  readonly facts: readonly string[];
  /** Ids of all facts that were told since the topic last changed. */
  readonly told: readonly string[];
  /** Ids of what was named and answered since the answers last turned to other facts. */
  readonly covered: readonly string[];
  /** Ids of what the last answer told about as a whole; empty where it answered something of it. */
  readonly profiled: readonly string[];
  /** A follow-up to those questions that came to nothing, with what it took over: the next one may go on from it. */
  readonly pending?: Clause;
  /** The last question without what was false in it, where it was corrected. */
  readonly mended?: Clause;
  /** The readings of a clarification that waits for an answer. */
  readonly choices: readonly Choice[];
  /** When the last turn was, as the caller gave it. */
  readonly at?: string;
}

/** Ids of the entities that were spoken of, by what they had to do with the last question. */
export interface Antecedents {
  readonly answer: readonly string[];
  readonly named: readonly string[];
  /** What else the facts of the answer hold. */
  readonly involved: readonly string[];
  /** What was spoken of before, the latest first. */
  readonly earlier: readonly string[];
}

/** A reading that a clarification offers. */
export interface Choice {
  readonly question: string;
  /** Ids of the entities that set this reading apart from the others. */
  readonly entities: readonly string[];
  /** Id of the briefing that the reading is of, where the briefing is what sets it apart. */
  readonly briefing?: string;
}

export const NO_ANTECEDENTS: Antecedents = { answer: [], named: [], involved: [], earlier: [] };

export const NO_CONVERSATION: Conversation = {
  turns: 0,
  clauses: [],
  antecedents: NO_ANTECEDENTS,
  among: [],
  facts: [],
  told: [],
  covered: [],
  profiled: [],
  choices: [],
};

/** The most entities that are kept in mind from before the last question. */
export const MAX_EARLIER = 16;

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

/** The antecedents once `now` is spoken of: what was spoken of before moves back. */
export function moveOn(before: Antecedents, now: Omit<Antecedents, 'earlier'>): Antecedents {
  const answer = [...new Set(now.answer)];
  const named = [...new Set(now.named)].filter((id) => !answer.includes(id));
  const involved = [...new Set(now.involved)].filter((id) => !answer.includes(id) && !named.includes(id));
  const known = new Set([...answer, ...named, ...involved]);
  const earlier = [...before.answer, ...before.named, ...before.involved, ...before.earlier];
  return {
    answer,
    named,
    involved,
    earlier: [...new Set(earlier)].filter((id) => !known.has(id)).slice(0, MAX_EARLIER),
  };
}

/** The antecedents after a question that was declined: what it named, and still what the one before was about. */
export function declineOn(before: Antecedents, named: readonly string[]): Antecedents {
  const involved = [...before.answer, ...before.named, ...before.involved];
  return moveOn({ ...NO_ANTECEDENTS, earlier: before.earlier }, { answer: [], named, involved });
}
