import type { webApi } from '@slack/bolt';
import type { StoredQuestion } from '../chat/question.ts';
import type { SentMessage } from './origin.ts';
import { replyBlockId } from './render-reply.ts';

/** Slack gives no more to apps that are distributed outside its marketplace. */
const MAX_MESSAGES = 15;

/**
 * Looks for the reply to a question where it would stand. Slack may have taken a message though its answer was lost;
 * then it must not be sent again.
 */
export async function findSent(
  client: webApi.WebClient,
  { token, askedAt }: Pick<StoredQuestion, 'token' | 'askedAt'>,
  { channel, thread }: { readonly channel: string; readonly thread?: string },
): Promise<SentMessage | undefined> {
  const since = { channel, oldest: String(askedAt / 1000), limit: MAX_MESSAGES };
  const { messages = [] } =
    thread === undefined
      ? await client.conversations.history(since)
      : await client.conversations.replies({ ...since, ts: thread });
  const wanted = replyBlockId(token);
  const found = messages.find(({ blocks }) => blocks?.some(({ block_id: id }) => id === wanted));
  return found?.ts === undefined ? undefined : { channel, ts: found.ts };
}
