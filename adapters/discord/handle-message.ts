import { type Message, type PartialMessage, PermissionFlagsBits } from 'discord.js';
import type { Chat } from '../chat/create-chat.ts';
import type { IncomingQuestion, Place } from '../chat/question.ts';
import { botMay } from './bot-may.ts';
import { toJson } from './origin.ts';

/** Answers a message, if it is a question to the bot. */
export async function handleMessage(message: Message, chat: Chat): Promise<void> {
  const question = readQuestion(message, chat);
  if (question !== undefined) await chat.handle(question);
}

/** Makes the reply match what a message was edited to. */
export async function handleMessageEdit(message: Message | PartialMessage, chat: Chat): Promise<void> {
  // Without the intent, what no longer mentions the bot comes empty: what it says now is not known.
  const text = message.content === null ? '' : textOf(message);
  if (text !== '') await chat.edited(message.id, text);
}

/** Removes the reply to a message that is gone. */
export async function handleMessageDeletion({ id }: { readonly id: string }, chat: Chat): Promise<void> {
  await chat.deleted(id);
}

/** A message as a question; undefined where it is not for the bot. */
function readQuestion(message: Message, chat: Chat): IncomingQuestion | undefined {
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  const place = placeOf(message);
  const rules = chat.optIns.rulesOf(place);
  const text = textOf(message);
  const isNamed = place.isDirect || mentionsBot(message);
  const isForBot =
    isNamed ||
    isReplyToBot(message) ||
    (isForAnybody(message) && (rules.listens === 'everything' || isFollowUp(place, chat)));
  // Without the intent, or with nothing but a picture in it, there is nothing to answer.
  if (!isForBot || (text === '' && !isNamed)) return undefined;
  // Discord blocks an address that sends too much of what it must refuse.
  if (!maySend(message)) return undefined;
  return {
    id: message.id,
    place,
    person: message.author.id,
    text,
    isPrivate: !place.isDirect && rules.replies === 'private',
    mustRespond: false,
    origin: toJson({ kind: 'message', channel: message.channelId, message: message.id }),
  };
}

function placeOf({ channel, channelId, guildId }: Message): Place {
  const isThread = channel.isThread();
  return {
    platform: 'discord',
    ...(guildId === null ? {} : { workspace: guildId }),
    channel: isThread ? (channel.parentId ?? channelId) : channelId,
    ...(isThread ? { thread: channelId } : {}),
    isDirect: guildId === null,
  };
}

/** What a message says, without naming the bot. */
function textOf(message: Message | PartialMessage): string {
  const names = [message.client.user.id, botRoleOf(message)].filter((id) => id !== undefined).join('|');
  return (message.content ?? '').replace(new RegExp(`<@[!&]?(?:${names})>`, 'g'), ' ').trim();
}

function maySend({ channel }: Message): boolean {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return botMay(channel, channel.isThread() ? SendMessagesInThreads : SendMessages);
}

function mentionsBot(message: Message): boolean {
  const role = botRoleOf(message);
  return (
    message.mentions.users.has(message.client.user.id) ||
    (role !== undefined && message.mentions.roles.has(role))
  );
}

/** The role that Discord made for the bot; its name is taken for the bot's. */
function botRoleOf({ guild }: Message | PartialMessage): string | undefined {
  return guild?.roles.botRoleFor(guild.client.user)?.id;
}

function isReplyToBot({ mentions, client }: Message): boolean {
  return mentions.repliedUser?.id === client.user.id;
}

/** Whether it is said to nobody in particular. */
function isForAnybody({ mentions }: Message): boolean {
  return (
    mentions.users.size === 0 &&
    mentions.roles.size === 0 &&
    mentions.repliedUser === null &&
    !mentions.everyone
  );
}

/** Whether the bot answered in this thread, or the thread hangs on a question to it or on its reply. */
function isFollowUp(place: Place, chat: Chat): boolean {
  if (place.thread === undefined) return false;
  return chat.hasAnsweredIn(place) || chat.knows(place.thread);
}
