import { type Client, DiscordAPIError, HTTPError, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import type { Answer, Platform } from '../chat/platform.ts';
import type { StoredQuestion } from '../chat/question.ts';
import { botMay } from './bot-may.ts';
import { DISCORD, isRefusedWith } from './discord-errors.ts';
import { escapeLine } from './escape-markdown.ts';
import { type InteractionOrigin, type Sent, toJson, toOrigin, toSent } from './origin.ts';
import { type MessageBody, renderReply } from './render-reply.ts';
import { createResponder, NO_PINGS } from './respond.ts';

export interface DiscordConnection {
  readonly client: Client;
  /** For what is sent by the token of an interaction. */
  readonly interactionRest: REST;
}

const NETWORK_CODES =
  /^(E(CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|NETDOWN)|UND_ERR_\w+)$/;
const TYPING_LASTS_MS = 8_000;
const NO_DIRECT_MESSAGES =
  'Replies are private in this channel, and you take no direct messages from me. Ask with /ask instead.';

/** Discord, for the shared flow. It speaks the REST interface, so that it needs no more than the stored question. */
export function createDiscordPlatform({ client, interactionRest }: DiscordConnection): Platform {
  const responder = createResponder(interactionRest);
  const typingSince = new Map<string, number>();

  const mayIn = (channelId: string, permission: bigint): boolean => {
    const channel = client.channels.cache.get(channelId);
    return channel === undefined || botMay(channel, permission);
  };

  const post = async (channel: string, body: object, nonce: string): Promise<Sent> => {
    const sent = (await client.rest.post(Routes.channelMessages(channel), {
      body: { ...body, ...NO_PINGS, nonce, enforce_nonce: true },
    })) as { readonly id: string };
    return { kind: 'message', channel, message: sent.id };
  };

  /** A reply to a message, where the channel lets the bot see what it replies to. */
  const postReply = (channel: string, message: string, body: object) => {
    const mayRefer = mayIn(channel, PermissionFlagsBits.ReadMessageHistory);
    const reference = { message_reference: { message_id: message, fail_if_not_exists: false } };
    return post(channel, { ...body, ...(mayRefer ? reference : {}) }, message);
  };

  const sendDirectly = async (person: string, body: object, nonce: string): Promise<Sent> => {
    const { id } = (await client.rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as {
      readonly id: string;
    };
    return post(id, body, nonce);
  };

  const edit = async (sent: Sent, body: object): Promise<void> => {
    if (sent.kind === 'interaction') return responder.edit(sent, body);
    const message = Routes.channelMessage(sent.channel, sent.message);
    await client.rest.patch(message, { body: { ...body, ...NO_PINGS } });
  };

  const render = (
    { question, reply }: Answer,
    options: { mayEmbed: boolean; echoes: boolean },
  ): MessageBody =>
    renderReply(reply, {
      token: question.token,
      mayEmbed: options.mayEmbed,
      ...(options.echoes ? { question: question.text } : {}),
    });

  const sendToInteraction = async (answer: Answer, origin: InteractionOrigin): Promise<Sent> => {
    const { question } = answer;
    const body = render(answer, { mayEmbed: origin.mayEmbed, echoes: true });
    try {
      return await responder.respond(origin, body, question.isPrivate);
    } catch (error) {
      // Too late for a response, as after a restart; what everybody may see can still be said in the channel.
      if (!isRefusedWith(error, DISCORD.unknownInteraction)) throw error;
      if (question.isPrivate || !origin.isBotHere) throw error;
      return post(origin.channel, body, origin.id);
    }
  };

  const postAnswer = async (answer: Answer, channel: string, message: string): Promise<Sent> => {
    const mayEmbed = mayIn(channel, PermissionFlagsBits.EmbedLinks);
    try {
      return await postReply(channel, message, render(answer, { mayEmbed, echoes: false }));
    } catch (error) {
      // What is known of the permissions is out of date; plain text needs the least of them.
      if (!mayEmbed || !isRefusedWith(error, DISCORD.missingPermissions)) throw error;
      return postReply(channel, message, render(answer, { mayEmbed: false, echoes: false }));
    }
  };

  const sendToMessage = async (answer: Answer, channel: string, message: string): Promise<Sent> => {
    const { question } = answer;
    if (!question.isPrivate || question.place.isDirect) return postAnswer(answer, channel, message);
    try {
      const body = render(answer, { mayEmbed: true, echoes: true });
      return await sendDirectly(question.person, body, message);
    } catch (error) {
      if (!isRefusedWith(error, DISCORD.noDirectMessages)) throw error;
      return postReply(channel, message, { content: NO_DIRECT_MESSAGES });
    }
  };

  return {
    name: 'discord',
    async send(answer) {
      const origin = toOrigin(answer.question.origin);
      const sent =
        origin.kind === 'interaction'
          ? await sendToInteraction(answer, origin)
          : await sendToMessage(answer, origin.channel, origin.message);
      return toJson(sent);
    },
    async edit(answer, stored) {
      const sent = toSent(stored);
      const mayEmbed = sent.kind === 'interaction' || mayIn(sent.channel, PermissionFlagsBits.EmbedLinks);
      const echoes = answer.question.isPrivate && !answer.question.place.isDirect;
      await edit(sent, render(answer, { mayEmbed, echoes }));
    },
    async remove(_question, stored) {
      const sent = toSent(stored);
      if (sent.kind === 'interaction') return;
      try {
        await client.rest.delete(Routes.channelMessage(sent.channel, sent.message));
      } catch (error) {
        if (!isRefusedWith(error, DISCORD.unknownMessage, DISCORD.unknownChannel)) throw error;
      }
    },
    async notify(question: StoredQuestion, { text }) {
      const origin = toOrigin(question.origin);
      const body = { content: escapeLine(text) };
      if (origin.kind === 'interaction') await responder.respond(origin, body, true);
      else await postReply(origin.channel, origin.message, body);
    },
    async showTyping(question) {
      const origin = toOrigin(question.origin);
      if (origin.kind === 'interaction') return responder.defer(origin, question.isPrivate);
      if (question.isPrivate) return;
      const now = Date.now();
      for (const [channel, since] of typingSince)
        if (now - since > TYPING_LASTS_MS) typingSince.delete(channel);
      if (typingSince.has(origin.channel)) return;
      typingSince.set(origin.channel, now);
      await client.rest.post(Routes.channelTyping(origin.channel));
    },
    isTransient: (error) =>
      error instanceof HTTPError || error instanceof DiscordAPIError
        ? error.status >= 500
        : isNetworkFailure(error),
    isClosed: (error) => error instanceof DiscordAPIError && (error.status === 403 || error.status === 404),
  };
}

/** Whether a request got no answer at all. */
export function isNetworkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  const isOfNetwork = typeof code === 'string' && NETWORK_CODES.test(code);
  return isOfNetwork || error.name === 'AbortError' || isNetworkFailure(error.cause);
}
