import type { ReceiverEvent } from '@slack/bolt';
import type { Chat } from '../chat/create-chat.ts';
import type { StoredQuestion } from '../chat/question.ts';
import type { Intake } from './create-receiver.ts';
import { readQuestion } from './read-question.ts';
import type { RecentRevisions } from './recent-revisions.ts';
import { isChange, type SlackBody, workspaceOf } from './slack-payload.ts';
import type { WorkspaceClients } from './workspace-clients.ts';

export interface IntakeOptions {
  readonly chat: Chat;
  readonly clients: WorkspaceClients;
  readonly revisions: RecentRevisions;
  readonly botUserOf: (workspace: string) => string | undefined;
  readonly isStopping: () => boolean;
}

/** Thrown for an event that comes while the process stops: it is not acknowledged, and Slack sends it again. */
class StoppingError extends Error {
  constructor() {
    super('the bot is stopping; Slack will send the event again');
    this.name = 'StoppingError';
  }
}

/**
 * Claims the question in an event before it is acknowledged, and answers it after, whether or not the
 * acknowledgement got through: Slack would send the event again, and it is claimed. Where the claim fails the event
 * is not acknowledged. What no listener is for is acknowledged here: of three events that Slack sends for a question and
 * its reply, Bolt would take each through all of its middleware.
 */
export function createIntake(options: IntakeOptions): Intake {
  return async (event, handOn) => {
    if (options.isStopping()) throw new StoppingError();
    const question = claim(event, options);
    try {
      await (isHeardByListeners(event.body as SlackBody) ? handOn() : event.ack());
    } finally {
      if (question !== undefined) await options.chat.answer(question);
    }
  };
}

/** Messages are claimed or not; of their events, listeners follow those of edits and deletions alone. */
function isHeardByListeners({ event }: SlackBody): boolean {
  if (event?.type === 'app_mention') return false;
  return event?.type !== 'message' || isChange(event);
}

function claim(
  { body }: ReceiverEvent,
  { chat, clients, revisions, botUserOf }: IntakeOptions,
): StoredQuestion | undefined {
  const { hasAnsweredIn } = chat;
  const question = readQuestion(body as SlackBody, { botUserOf, hasAnsweredIn });
  if (question === undefined || !clients.has(workspaceOf(body as SlackBody))) return undefined;
  const revision = revisions.latest(question.id);
  if (revision === undefined) return chat.receive(question);
  return revision.text === undefined ? undefined : chat.receive({ ...question, text: revision.text });
}
