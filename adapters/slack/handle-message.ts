import type { App } from '@slack/bolt';
import { follow, type SlackContext } from './slack-context.ts';
import { messageId, type SlackBody, type SlackEvent, workspaceOf } from './slack-payload.ts';
import { toPlainText } from './to-plain-text.ts';

/** Edits and deletions of questions; the questions themselves are claimed, and never handed to Bolt. */
export function registerMessages(app: App, context: SlackContext): void {
  app.event('message', async ({ body, context: known }) => {
    const { event } = body as unknown as SlackBody;
    if (event === undefined) return;
    const workspace = workspaceOf(body as unknown as SlackBody);
    await follow(context, 'following an edit', () =>
      handleChange(event, workspace, known.botUserId ?? '', context),
    );
  });
}

/** Makes the reply follow a change of its question; what is no change of a question is left alone. */
async function handleChange(
  event: SlackEvent,
  workspace: string,
  botUser: string,
  context: SlackContext,
): Promise<void> {
  const { subtype, channel = '', message, previous_message: before } = event;
  const ts = event.deleted_ts ?? message?.ts ?? before?.ts;
  const author = before?.user ?? message?.user;
  if (ts === undefined || author === botUser || before?.bot_id !== undefined) return;
  const id = messageId(workspace, channel, ts);
  const changedAt = event.event_ts ?? event.ts ?? ts;
  if (subtype === 'message_deleted' || (subtype === 'message_changed' && message?.subtype === 'tombstone')) {
    context.revisions.note(id, { ts: changedAt, text: undefined });
    await context.chat.deleted(id);
    return;
  }
  // A preview of a link changes the message too, and leaves its text as it was.
  if (subtype !== 'message_changed' || message?.text === undefined || message.text === before?.text) return;
  const text = toPlainText(message.text, botUser);
  const isLatest = context.revisions.note(id, { ts: changedAt, text });
  if (isLatest) await context.chat.edited(id, text);
}
