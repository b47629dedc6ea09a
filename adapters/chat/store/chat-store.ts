import type { Person } from '../question.ts';
import type { BriefingLimitStore } from './briefing-limit-store.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { InstallationStore } from './installation-store.ts';
import type { LimitStore } from './limit-store.ts';
import type { OptInStore } from './opt-in-store.ts';
import type { OwnerStore } from './owner-store.ts';
import type { QuestionStore } from './question-store.ts';
import type { VoteStore } from './vote-store.ts';

/**
 * What the chat adapters remember. Every call is synchronous and durable when it returns: a killed process loses
 * nothing that was returned. Several processes on one machine may share a store.
 */
export interface ChatStore {
  readonly questions: QuestionStore;
  readonly conversations: ConversationStore;
  readonly votes: VoteStore;
  readonly optIns: OptInStore;
  readonly briefingLimits: BriefingLimitStore;
  readonly limits: LimitStore;
  readonly owners: OwnerStore;
  readonly installations: InstallationStore;
  /** Runs `work` as one step: all of it is kept or, if it throws, none. */
  transaction<T>(work: () => T): T;
  /** Erases a person's questions, conversations and votes; returns how many questions there were. */
  forgetPerson(person: Person): number;
  /** Deletes everything of a workspace, its installation included. */
  forgetWorkspace(workspace: { readonly platform: string; readonly workspace: string }): void;
  /** Removes what is older than the moments given, in milliseconds since 1970. */
  expire(before: {
    readonly questions: number;
    readonly conversations: number;
    readonly traces: number;
  }): void;
  /** Keeps the store in order in the background, until it is closed: for a process that uses it for long. */
  tend(): void;
  close(): void;
}
