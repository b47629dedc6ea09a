import { type Channel, type Json, SlackRefusal, type User } from '../model.ts';
import { messageToWire } from '../to-wire.ts';
import { APP_ID } from '../world.ts';
import { channelOf, type Method } from './method.ts';

/** Who and what is there: the bot itself, people, channels. */
export const DIRECTORY: Record<string, Method> = {
  'auth.test': {
    run: (_args, team, world) => ({
      url: `${world.baseUrl}/`,
      team: team.id,
      user: team.bot.name,
      team_id: team.id,
      user_id: team.bot.id,
      bot_id: team.bot.botId,
      is_enterprise_install: false,
    }),
  },
  'auth.revoke': {
    run: (_args, team) => {
      team.isInstalled = false;
      return { revoked: true };
    },
  },
  'users.info': {
    scope: 'users:read',
    run: (args, team) => {
      const user = team.users.get(String(args.user));
      if (!user) throw new SlackRefusal('user_not_found');
      return { user: { ...(userToWire(user) as object), is_admin: team.admins.has(user.id) } };
    },
  },
  'conversations.info': {
    scope: 'channels:read',
    run: (args, team, world) => ({ channel: channelToWire(channelOf(args, team, world)) }),
  },
  'conversations.list': {
    scope: 'channels:read',
    run: (_args, team) => ({ channels: [...team.channels.values()].map(channelToWire) }),
  },
  'conversations.members': {
    scope: 'channels:read',
    run: (args, team, world) => ({ members: [...channelOf(args, team, world).members] }),
  },
  'conversations.open': {
    scope: 'im:write',
    run: (args, team) => {
      const user = team.users.get(String(args.users));
      if (!user) throw new SlackRefusal('user_not_found');
      return { channel: channelToWire(team.directMessages(user)) };
    },
  },
  'conversations.replies': {
    scope: 'channels:history',
    run: (args, team, world) => {
      const channel = channelOf(args, team, world);
      const found = world.messages.filter(
        (message) => message.channel === channel && (message.ts === args.ts || message.threadTs === args.ts),
      );
      if (found.length === 0) throw new SlackRefusal('thread_not_found');
      return { messages: found.map(messageToWire), has_more: false };
    },
  },
  'conversations.history': {
    scope: 'channels:history',
    run: (args, team, world) => {
      const channel = channelOf(args, team, world);
      const found = world.messages.filter((message) => message.channel === channel && !message.threadTs);
      return { messages: found.map(messageToWire).reverse(), has_more: false };
    },
  },
};

function userToWire(user: User): Json {
  return {
    id: user.id,
    name: user.name,
    team_id: user.teamId,
    is_bot: user.botId !== undefined,
    profile: { api_app_id: APP_ID },
  };
}

function channelToWire({ id, name, kind }: Channel): Json {
  return {
    id,
    name,
    is_channel: kind === 'channel',
    is_im: kind === 'im',
    is_mpim: kind === 'mpim',
    is_private: kind !== 'channel',
  };
}
