import type { Guild } from '../model.ts';
import { REFUSAL } from '../rest-error.ts';
import type { RestRequest, Route } from '../route.ts';
import { channelToWire, guildToWire, memberToWire } from '../to-wire.ts';
import type { World } from '../world.ts';

/** Servers as REST shows them. */
export const GUILD_ROUTES: readonly Route[] = [
  {
    on: 'GET /guilds/:guild',
    handle: (world, request) => ({ status: 200, body: guildToWire(world, guildOf(world, request)) }),
  },
  {
    on: 'GET /guilds/:guild/channels',
    handle(world, request) {
      const guild = guildOf(world, request);
      const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
      return { status: 200, body: channels.filter(({ type }) => type !== 11).map(channelToWire) };
    },
  },
  {
    on: 'GET /guilds/:guild/members/:user',
    handle(world, request) {
      const guild = guildOf(world, request);
      const user = world.users.get(request.params.user ?? '');
      if (!user || !guild.members.has(user.id)) throw REFUSAL.unknownMember();
      return { status: 200, body: { ...memberToWire(guild, user), user } };
    },
  },
];

function guildOf(world: World, { params }: RestRequest): Guild {
  const guild = world.guilds.get(params.guild ?? '');
  if (!guild?.hasBot) throw REFUSAL.unknownGuild();
  return guild;
}
