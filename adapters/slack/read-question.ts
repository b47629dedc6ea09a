import type { IncomingQuestion } from '../chat/question.ts';
import { ASK_ACTION, ASK_SHORTCUT, actionOf } from './button-id.ts';
import { type Origin, originToJson } from './origin.ts';
import { messageId, type SlackBody, type SlackEvent, workspaceOf } from './slack-payload.ts';
import { mentions, mentionsOthers, toPlainText } from './to-plain-text.ts';

export const PLATFORM = 'slack';
/** Messages of these subtypes are written by people; all others are Slack's own or other bots'. */
const WRITTEN_BY_PEOPLE = [undefined, 'file_share', 'thread_broadcast', 'me_message'];

/** What is known beside the payload. */
export interface Surroundings {
  /** The user id of the bot in a workspace, where the payload does not say it. */
  botUserOf(workspace: string): string | undefined;
  /** Whether the bot answered in this thread. */
  hasAnsweredIn(place: {
    readonly platform: string;
    readonly channel: string;
    readonly thread: string;
  }): boolean;
}

/** The question that a payload asks the bot; undefined where it asks none. */
export function readQuestion(body: SlackBody, surroundings: Surroundings): IncomingQuestion | undefined {
  if (body.event !== undefined) return parseEvent(body, body.event, surroundings);
  if (body.command !== undefined) return parseCommand(body);
  if (body.type === 'message_action') return parseShortcut(body, surroundings);
  if (body.type === 'block_actions') return parseClick(body);
  return undefined;
}

function parseEvent(
  body: SlackBody,
  event: SlackEvent,
  surroundings: Surroundings,
): IncomingQuestion | undefined {
  const { user, ts, channel, text = '' } = event;
  if (event.type !== 'message' && event.type !== 'app_mention') return undefined;
  if (user === undefined || ts === undefined || channel === undefined) return undefined;
  if (event.bot_id !== undefined || user === 'USLACKBOT' || !WRITTEN_BY_PEOPLE.includes(event.subtype))
    return undefined;
  const workspace = workspaceOf(body);
  const bot = body.authorizations?.[0]?.user_id ?? surroundings.botUserOf(workspace) ?? '';
  if (user === bot) return undefined;
  const isDirect = event.channel_type === 'im' || channel.startsWith('D');
  const thread = event.thread_ts ?? ts;
  const isFollowUp = () =>
    event.thread_ts !== undefined &&
    !mentionsOthers(text, bot) &&
    surroundings.hasAnsweredIn({ platform: PLATFORM, channel, thread });
  const isAddressed = isDirect || event.type === 'app_mention' || mentions(text, bot) || isFollowUp();
  if (!isAddressed) return undefined;
  const beginsSession = isDirect && event.thread_ts === undefined;
  return {
    id: messageId(workspace, channel, ts),
    place: { platform: PLATFORM, workspace, channel, thread, isDirect },
    person: user,
    text: toPlainText(text, bot),
    isPrivate: false,
    mustRespond: false,
    origin: originToJson({ via: 'message', channel, thread, ...(beginsSession ? { beginsSession } : {}) }),
  };
}

/**
 * What is asked by a command, a menu or a button that only one person sees is a conversation of that person's own, also
 * in direct messages: those may be between two others.
 */

/** `/ask`, privately unless the text begins with “public”. */
function parseCommand(body: SlackBody): IncomingQuestion | undefined {
  const { command, user_id: person, channel_id: channel, response_url: url } = body;
  if (command !== '/ask' || person === undefined || channel === undefined || url === undefined)
    return undefined;
  const { isPublic, question } = readAskText(body.text ?? '');
  if (question === '') return undefined;
  const workspace = workspaceOf(body);
  return {
    id: interactionId(body, 'command'),
    place: { platform: PLATFORM, workspace, channel, isDirect: false },
    person,
    text: toPlainText(question, ''),
    isPrivate: !isPublic,
    mustRespond: true,
    origin: originToJson({ via: 'response', url, isPublic, showsQuestion: true }),
  };
}

/** Splits the text of `/ask` into what it says of privacy and the question. */
export function readAskText(text: string): { readonly isPublic: boolean; readonly question: string } {
  const [, word, rest = ''] = /^\s*(public)\b:?\s*(.*)$/is.exec(text) ?? [];
  return word === undefined
    ? { isPublic: false, question: text.trim() }
    : { isPublic: true, question: rest.trim() };
}

/** “Ask the briefing about this”: the message is the question, and only who used the menu sees the reply. */
function parseShortcut(body: SlackBody, surroundings: Surroundings): IncomingQuestion | undefined {
  const { callback_id, user, channel, message, response_url: url } = body;
  if (callback_id !== ASK_SHORTCUT || !user || !channel || !message || url === undefined) return undefined;
  const workspace = workspaceOf(body);
  const text = toPlainText(message.text ?? '', surroundings.botUserOf(workspace) ?? '');
  if (text === '') return undefined;
  return {
    id: interactionId(body, 'shortcut'),
    place: { platform: PLATFORM, workspace, channel: channel.id, isDirect: false },
    person: user.id,
    text,
    isPrivate: true,
    mustRespond: true,
    origin: originToJson({
      via: 'response',
      url,
      isPublic: false,
      showsQuestion: true,
      ...threadOf(message.thread_ts),
    }),
  };
}

/** A click on a question that a reply or the Home tab offers. */
function parseClick(body: SlackBody): IncomingQuestion | undefined {
  const action = body.actions?.find(({ action_id }) => actionOf(action_id) === ASK_ACTION);
  const { user } = body;
  if (action?.value === undefined || user === undefined) return undefined;
  const workspace = workspaceOf(body);
  const place = placeOfClick(body, user.id);
  return {
    id: interactionId(body, `click/${action.action_ts ?? ''}`),
    place: { platform: PLATFORM, workspace, ...place.where },
    person: user.id,
    text: action.value,
    isPrivate: place.isPrivate,
    mustRespond: true,
    origin: originToJson(place.origin),
  };
}

interface PlaceOfClick {
  readonly where: Pick<IncomingQuestion['place'], 'channel' | 'thread' | 'isDirect'>;
  readonly isPrivate: boolean;
  readonly origin: Origin;
}

/** A reply to a click stands where the button stood; the Home tab's in the person's direct messages. */
function placeOfClick(
  { channel, container, response_url: url, view }: SlackBody,
  user: string,
): PlaceOfClick {
  if (channel === undefined || container?.message_ts === undefined) {
    const direct = view?.private_metadata || user;
    return {
      where: { channel: direct, isDirect: true },
      isPrivate: false,
      origin: { via: 'message', channel: direct, showsQuestion: true },
    };
  }
  if (container.is_ephemeral === true && url !== undefined) {
    return {
      where: { channel: channel.id, isDirect: false, ...threadOf(container.thread_ts) },
      isPrivate: true,
      origin: {
        via: 'response',
        url,
        isPublic: false,
        showsQuestion: true,
        ...threadOf(container.thread_ts),
      },
    };
  }
  const thread = container.thread_ts ?? container.message_ts;
  return {
    where: { channel: channel.id, thread, isDirect: channel.id.startsWith('D') },
    isPrivate: false,
    origin: {
      via: 'message',
      channel: channel.id,
      thread,
      showsQuestion: true,
      ...(url === undefined ? {} : { url }),
    },
  };
}

function threadOf(thread: string | undefined): { readonly thread?: string } {
  return thread === undefined ? {} : { thread };
}

/** Slack gives each interaction a trigger of its own; should the same one arrive twice, it is the same one. */
function interactionId(body: SlackBody, kind: string): string {
  const person = body.user_id ?? body.user?.id ?? '';
  return [
    workspaceOf(body),
    kind,
    person,
    body.trigger_id ?? '',
    body.response_url?.split('/').at(-1) ?? '',
  ].join('/');
}
