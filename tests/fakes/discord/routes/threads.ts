import { INTENT } from '../intents.ts';
import type { Channel } from '../model.ts';
import { REFUSAL } from '../rest-error.ts';
import type { RestAnswer, RestRequest, Route } from '../route.ts';
import { channelToWire } from '../to-wire.ts';
import { Problems } from '../validate/problem.ts';
import type { World } from '../world.ts';
import { openChannel } from './channels.ts';

/** Threads under a channel. */
export const THREAD_ROUTES: readonly Route[] = [
  { on: 'POST /channels/:channel/threads', handle: (world, request) => startThread(world, request) },
  { on: 'POST /channels/:channel/messages/:message/threads', handle: startThread },
  { on: 'PUT /channels/:channel/thread-members/@me', handle: joinThread },
  { on: 'PATCH /channels/:channel', handle: changeThread },
];

/** Makes a thread and tells the clients; a thread under a message has that message's identifier. */
export function openThread(
  world: World,
  parent: Channel,
  name: string,
  { messageId, botJoined = false }: { messageId?: string; botJoined?: boolean } = {},
): Channel {
  const thread = world.addChannel(11, name, {
    parent,
    botJoined,
    ...(parent.guild ? { guild: parent.guild } : {}),
  });
  if (messageId) {
    world.channels.delete(thread.id);
    thread.id = messageId;
    world.channels.set(messageId, thread);
  }
  tell(world, 'THREAD_CREATE', thread);
  return thread;
}

function tell(world: World, name: string, thread: Channel): void {
  if (!world.botSees(thread)) return;
  const guildId = thread.guild?.id;
  const build = () => ({
    ...channelToWire(thread),
    ...(name === 'THREAD_CREATE' ? { newly_created: true } : {}),
  });
  world.emit({ name, intent: INTENT.guilds, build, ...(guildId ? { guildId } : {}) });
}

function startThread(world: World, request: RestRequest): RestAnswer {
  const parent = openChannel(world, request);
  const { name } = request.body as { name?: string };
  const problems = new Problems();
  problems.length(['name'], name, 1, 100);
  if (problems.list.length > 0) throw REFUSAL.invalidForm(problems.list);
  if (!world.botMay('CreatePublicThreads', parent)) throw REFUSAL.missingPermissions();
  const messageId = request.params.message;
  if (messageId && world.channels.has(messageId)) throw REFUSAL.threadExists();
  if (messageId && world.messages.get(messageId)?.isDeleted !== false) throw REFUSAL.unknownMessage();
  const thread = openThread(world, parent, name ?? '', {
    botJoined: true,
    ...(messageId ? { messageId } : {}),
  });
  return { status: 201, body: channelToWire(thread) };
}

function joinThread(world: World, request: RestRequest): RestAnswer {
  openChannel(world, request).botJoined = true;
  return { status: 204 };
}

function changeThread(world: World, request: RestRequest): RestAnswer {
  const thread = openChannel(world, request);
  if (thread.type !== 11) throw REFUSAL.missingPermissions();
  const { archived, name } = request.body as { archived?: boolean; name?: string };
  if (archived !== undefined) thread.archived = archived;
  if (name !== undefined) thread.name = name;
  tell(world, 'THREAD_UPDATE', thread);
  return { status: 200, body: channelToWire(thread) };
}
