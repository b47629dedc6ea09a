import type { webApi } from '@slack/bolt';
import type { Answer, Notice, Platform } from '../chat/platform.ts';
import type { Json, StoredQuestion } from '../chat/question.ts';
import type { Log } from '../node/create-log.ts';
import { nameSession, showProgress } from './agent-session.ts';
import { findSent } from './find-sent.ts';
import { type Origin, originFromJson, type SentMessage, sentFromJson } from './origin.ts';
import type { ChannelPace } from './pace-channels.ts';
import { postToResponseUrl } from './post-to-response-url.ts';
import { renderNotice, renderReply, type SlackMessage } from './render-reply.ts';
import { isTransientSlackError, platformErrorOf } from './slack-errors.ts';
import type { WorkspaceClients } from './workspace-clients.ts';

/** Previews of links are never wanted: nothing in a reply is one. */
const PLAIN = { unfurl_links: false, unfurl_media: false };
/** Refusals that mean: the bot may not post here. */
const NO_ENTRY = ['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'];
/** Refusals that mean: the bot may not post anywhere. */
const LOCKED_OUT = ['account_inactive', 'invalid_auth', 'token_revoked', 'token_expired', 'missing_scope'];
/** Refusals that mean: what was to be changed is gone already. */
const GONE = ['message_not_found', 'channel_not_found', 'cant_update_message', 'cant_delete_message'];

export interface SlackPlatformOptions {
  readonly clients: WorkspaceClients;
  readonly pace: ChannelPace;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Shows answers in Slack. */
export function createSlackPlatform({ clients, pace, log, clock }: SlackPlatformOptions): Platform {
  const clientFor = ({ place }: StoredQuestion) => clients.of(place.workspace ?? '');

  const startedAt = clock();
  const attempted = new Set<string>();

  /** Where the reply stands already, if an earlier attempt may have got through. */
  async function findEarlier(question: StoredQuestion, origin: Origin & { via: 'message' }) {
    if (!attempted.has(question.token) && question.askedAt >= startedAt) return undefined;
    try {
      return await findSent(clientFor(question), question, origin);
    } catch (error) {
      // Until it is known, nothing is sent; where it cannot be known, the question is answered.
      if (isTransientSlackError(error)) throw error;
      log.warn({ id: question.id, err: error }, 'it cannot be known whether the reply was taken before');
      return undefined;
    }
  }

  async function post(question: StoredQuestion, origin: Origin & { via: 'message' }, message: SlackMessage) {
    const { channel, thread } = origin;
    const client = clientFor(question);
    const earlier = await findEarlier(question, origin);
    if (earlier !== undefined) return earlier;
    const threading = thread === undefined ? {} : { thread_ts: thread };
    // The client would go through blocks twice, and write them out the same way.
    const body = { channel, ...message, blocks: JSON.stringify(message.blocks), ...PLAIN, ...threading };
    const posted: webApi.ChatPostMessageResponse = await pace
      .run(channel, () => client.apiCall('chat.postMessage', body))
      .catch((error: unknown) => {
        if (isTransientSlackError(error)) attempted.add(question.token);
        throw error;
      });
    attempted.delete(question.token);
    return { channel: posted.channel ?? channel, ts: posted.ts ?? '' } satisfies SentMessage;
  }

  return {
    name: 'slack',

    async send({ question, reply }: Answer): Promise<Json> {
      const origin = originFromJson(question.origin);
      const message = renderAnswer({ question, reply });
      if (origin.via === 'response') {
        await pace.run(origin.url, () => postToResponseUrl(origin.url, responseOf(origin, message)));
        return null;
      }
      try {
        const sent = await post(question, origin, message);
        if (origin.beginsSession) nameSession(clientFor(question), question, log);
        return { ...sent };
      } catch (error) {
        const { url, thread } = origin;
        if (url === undefined || !NO_ENTRY.includes(platformErrorOf(error) ?? '')) throw error;
        await postToResponseUrl(
          url,
          responseOf({ via: 'response', url, isPublic: true, ...(thread ? { thread } : {}) }, message),
        );
        return null;
      }
    },

    async edit(answer, sent) {
      const message = sentFromJson(sent);
      if (message === undefined) return;
      const client = clientFor(answer.question);
      await pace.run(message.channel, () => client.chat.update({ ...message, ...renderAnswer(answer) }));
    },

    async remove(question, sent) {
      const message = sentFromJson(sent);
      if (message === undefined) return;
      try {
        await pace.run(message.channel, () => clientFor(question).chat.delete({ ...message }));
      } catch (error) {
        if (!GONE.includes(platformErrorOf(error) ?? '')) throw error;
      }
    },

    async notify(question, { text }: Notice) {
      const origin = originFromJson(question.origin);
      const message = renderNotice(text);
      if (origin.via === 'response') {
        const response = responseOf({ ...origin, isPublic: false }, message);
        await pace.run(origin.url, () => postToResponseUrl(origin.url, response));
        return;
      }
      const { channel, thread } = origin;
      const threading = thread === undefined ? {} : { thread_ts: thread };
      const notice = { channel, user: question.person, ...message, ...threading };
      await pace.run(channel, () => clientFor(question).chat.postEphemeral(notice));
    },

    async showTyping(question) {
      const { thread, isDirect } = question.place;
      if (isDirect && thread !== undefined) await showProgress(clientFor(question), question);
    },

    isTransient: isTransientSlackError,
    isClosed: (error) => [...NO_ENTRY, ...LOCKED_OUT].includes(platformErrorOf(error) ?? ''),
  };
}

function renderAnswer({ question, reply }: Answer): SlackMessage {
  const { showsQuestion } = originFromJson(question.origin);
  return renderReply({ reply, token: question.token, ...(showsQuestion ? { question: question.text } : {}) });
}

function responseOf({ isPublic, thread }: Origin & { via: 'response' }, message: SlackMessage) {
  return {
    ...message,
    response_type: isPublic ? ('in_channel' as const) : ('ephemeral' as const),
    replace_original: false,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
}
