import { type Block, type Json, type Message, SlackRefusal } from '../model.ts';
import type { Team } from '../team.ts';
import { validateMessage } from '../validate-message.ts';
import type { World } from '../world.ts';
import { channelOf, type Method, ownMessageOf, refuseProblems } from './method.ts';

/** Posting, changing and removing messages. */
export const CHAT: Record<string, Method> = {
  'chat.postMessage': {
    scope: 'chat:write',
    run: (args, team, world) => {
      const channel = channelOf(args, team, world);
      const message = post('chat.postMessage', args, { channel, user: team.bot }, team, world);
      world.onPosted(message);
      return {
        channel: channel.id,
        ts: message.ts,
        message: { type: 'message', user: team.bot.id, ts: message.ts, text: message.text },
      };
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    run: (args, team, world) => {
      const channel = channelOf(args, team, world);
      if (!team.users.has(String(args.user))) throw new SlackRefusal('user_not_in_channel');
      const ephemeralFor = String(args.user);
      const { ts } = post('chat.postEphemeral', args, { channel, user: team.bot, ephemeralFor }, team, world);
      return { message_ts: ts };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    run: (args, team, world) => {
      const message = ownMessageOf(args, team, world, 'cant_update_message');
      refuseInvalid('chat.update', args, world);
      const before = { ...message };
      message.text = String(args.text);
      message.blocks = blocksOf(args);
      message.edits += 1;
      world.onChanged(message, before);
      return { channel: message.channel.id, ts: message.ts, text: message.text };
    },
  },
  'chat.delete': {
    scope: 'chat:write',
    run: (args, team, world) => {
      const message = ownMessageOf(args, team, world, 'cant_delete_message');
      message.isDeleted = true;
      world.onDeleted(message);
      return { channel: message.channel.id, ts: message.ts };
    },
  },
};

type Place = Pick<Message, 'channel' | 'user'> & Partial<Message>;

/** Checks and posts a message of the bot. @throws {SlackRefusal} no_text, invalid_blocks, thread_not_found */
export function post(method: string, args: Json, place: Place, team: Team, world: World): Message {
  refuseInvalid(method, args, world);
  const threadTs = args.thread_ts === undefined ? undefined : String(args.thread_ts);
  if (threadTs !== undefined) {
    const root = world.findMessage(place.channel.id, threadTs);
    if (!root) throw new SlackRefusal('thread_not_found');
    if (root.threadTs !== undefined && root.threadTs !== threadTs)
      throw new SlackRefusal('cannot_reply_to_message');
  }
  return team.post({
    ...place,
    text: String(args.text),
    blocks: blocksOf(args),
    ...(threadTs === undefined ? {} : { threadTs }),
  });
}

function refuseInvalid(method: string, args: Json, world: World): void {
  const problems: string[] = [];
  validateMessage(
    { ...args, ...(args.blocks === undefined ? {} : { blocks: blocksOf(args) }) },
    (problem) => {
      problems.push(problem);
    },
  );
  refuseProblems(method, args.text ? 'invalid_blocks' : 'no_text', problems, world);
}

function blocksOf({ blocks }: Json): readonly Block[] {
  return (typeof blocks === 'string' ? JSON.parse(blocks) : (blocks ?? [])) as readonly Block[];
}
