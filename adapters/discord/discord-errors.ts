import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Discord's numbers for refusals that we know what to do about. */
export const DISCORD = {
  unknownChannel: RESTJSONErrorCodes.UnknownChannel,
  unknownMessage: RESTJSONErrorCodes.UnknownMessage,
  /** Three seconds are over. */
  unknownInteraction: RESTJSONErrorCodes.UnknownInteraction,
  alreadyAcknowledged: RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  missingPermissions: RESTJSONErrorCodes.MissingPermissions,
  noDirectMessages: RESTJSONErrorCodes.CannotSendMessagesToThisUser,
} as const;

/** Whether an error is Discord's refusal by one of these numbers. */
export function isRefusedWith(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => error.code === code);
}
