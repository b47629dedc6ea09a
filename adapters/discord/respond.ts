import { InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import { DISCORD, isRefusedWith } from './discord-errors.ts';
import type { InteractionOrigin, Sent } from './origin.ts';

export const NO_PINGS = { allowed_mentions: { parse: [], replied_user: false } };

type Response = Extract<Sent, { readonly kind: 'interaction' }>;

/** Responds to interactions; Discord waits three seconds for the first word, and fifteen minutes for what was deferred. */
export interface Responder {
  /** Shows a message; asked twice, it shows it once. */
  respond(origin: InteractionOrigin, body: object, isPrivate: boolean): Promise<Response>;
  /** Says that the message will come later, unless it is on its way. */
  defer(origin: InteractionOrigin, isPrivate: boolean): Promise<void>;
  edit(response: Response, body: object): Promise<void>;
}

/** Speaks by the tokens of the interactions. */
export function createResponder(rest: REST): Responder {
  const responding = new Set<string>();
  /** Whether Discord took the deferral, by interaction. */
  const deferrals = new Map<string, Promise<boolean>>();

  const callBack = async ({ id, token }: InteractionOrigin, type: InteractionResponseType, data: object) => {
    await rest.post(Routes.interactionCallback(id, token), { body: { type, data }, auth: false });
  };
  const visibility = (isPrivate: boolean) => (isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const edit = async ({ application, token }: Response, body: object) => {
    const message = Routes.webhookMessage(application, token, '@original');
    await rest.patch(message, { body: { ...body, ...NO_PINGS }, auth: false });
  };
  const isDeferred = async (id: string) => {
    const deferral = deferrals.get(id);
    deferrals.delete(id);
    return (await deferral) ?? false;
  };
  const isAcknowledged = (error: unknown) => isRefusedWith(error, DISCORD.alreadyAcknowledged);

  return {
    edit,
    async respond(origin, body, isPrivate) {
      const { application, id, token } = origin;
      const response: Response = { kind: 'interaction', application, token };
      responding.add(id);
      try {
        if (await isDeferred(id)) {
          await edit(response, body);
          return response;
        }
        const data = { ...body, ...NO_PINGS, ...visibility(isPrivate) };
        await callBack(origin, InteractionResponseType.ChannelMessageWithSource, data);
      } catch (error) {
        if (!isAcknowledged(error) && !isRefusedWith(error, DISCORD.unknownInteraction)) throw error;
        // An earlier attempt, or a deferral, may have been taken and its answer lost: this takes its place.
        await edit(response, body).catch((reason: unknown) => {
          throw isAcknowledged(error) ? reason : error;
        });
      } finally {
        responding.delete(id);
      }
      return response;
    },
    async defer(origin, isPrivate) {
      const { id } = origin;
      if (responding.has(id) || deferrals.has(id)) return;
      const type = InteractionResponseType.DeferredChannelMessageWithSource;
      const deferring = callBack(origin, type, visibility(isPrivate));
      deferrals.set(
        id,
        deferring.then(() => true, isAcknowledged),
      );
      await deferring;
    },
  };
}
