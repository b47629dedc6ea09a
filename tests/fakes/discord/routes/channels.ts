import type { Channel } from '../model.ts';
import { REFUSAL } from '../rest-error.ts';
import type { RestAnswer, RestRequest, Route } from '../route.ts';
import { channelToWire } from '../to-wire.ts';
import type { World } from '../world.ts';

/** Channels, and the sign that somebody is typing. */
export const CHANNEL_ROUTES: readonly Route[] = [
  {
    on: 'GET /channels/:channel',
    handle: (world, request) => ({ status: 200, body: channelToWire(openChannel(world, request)) }),
  },
  { on: 'POST /channels/:channel/typing', handle: startTyping },
  { on: 'POST /users/@me/channels', handle: openDirectChannel },
];

/** The channel of a request. @throws RestError when there is none, or the bot may not see it. */
export function openChannel(world: World, { params }: RestRequest): Channel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) throw REFUSAL.unknownChannel();
  if (!world.botSees(channel)) throw REFUSAL.missingAccess();
  return channel;
}

/** As `openChannel`, for a channel the bot may write to. */
export function writableChannel(world: World, request: RestRequest): Channel {
  const channel = openChannel(world, request);
  const permission = channel.type === 11 ? 'SendMessagesInThreads' : 'SendMessages';
  if (!world.botMay(permission, channel)) throw REFUSAL.missingPermissions();
  return channel;
}

function startTyping(world: World, request: RestRequest): RestAnswer {
  world.typings.push({ channel: writableChannel(world, request), at: world.clock.now() });
  return { status: 204 };
}

function openDirectChannel(world: World, { body }: RestRequest): RestAnswer {
  const user = world.users.get((body as { recipient_id?: string }).recipient_id ?? '');
  if (!user) throw REFUSAL.unknownUser();
  if (user.bot) throw REFUSAL.cannotSendToUser();
  return { status: 200, body: channelToWire(world.directChannel(user)) };
}
