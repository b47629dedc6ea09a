import type { webApi } from '@slack/bolt';
import type { StoredQuestion } from '../chat/question.ts';
import type { Log } from '../node/create-log.ts';
import { cutText } from './escape-text.ts';
import { isTransientSlackError } from './slack-errors.ts';

const MAX_TITLE_CHARS = 100;
/** Clients of workspaces that have no agent features: they are not asked again. */
const withoutSessions = new WeakSet<webApi.WebClient>();

/**
 * Gives the thread that a question begins in the bot's own tab a title, so that one finds it again. It is an
 * ornament: where the workspace has no agent features, or the call fails, the reply stands without it.
 */
export function nameSession(client: webApi.WebClient, question: StoredQuestion, log: Log): void {
  const { channel, thread } = question.place;
  if (thread === undefined || question.text === '' || withoutSessions.has(client)) return;
  const place = { channel_id: channel, thread_ts: thread, title: cutText(question.text, MAX_TITLE_CHARS) };
  client.agents.sessions
    .setStatus({ ...place, status: 'active' })
    // Before agent sessions came, threads of assistants had titles.
    .catch(() => client.assistant.threads.setTitle(place))
    .catch((error: unknown) => {
      if (!isTransientSlackError(error)) withoutSessions.add(client);
      log.debug({ id: question.id, err: error }, 'the thread got no title');
    });
}

/** Says that an answer is under way; Slack takes it off when the reply comes. */
export async function showProgress(client: webApi.WebClient, { place }: StoredQuestion): Promise<void> {
  await client.assistant.threads.setStatus({
    channel_id: place.channel,
    thread_ts: place.thread ?? '',
    status: 'is looking it up…',
  });
}
