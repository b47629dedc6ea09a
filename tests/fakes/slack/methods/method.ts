import type { Channel, Json, Message } from '../model.ts';
import { SlackRefusal } from '../model.ts';
import type { Team } from '../team.ts';
import type { World } from '../world.ts';

/** A method of the Web API: gives the fields of its answer, or throws a `SlackRefusal`. */
export interface Method {
  /** The scope that the token must have. */
  readonly scope?: string;
  readonly run: (args: Json, team: Team, world: World) => Json;
}

/** The channel that the arguments name. @throws {SlackRefusal} channel_not_found, not_in_channel */
export function channelOf(args: Json, team: Team, world: World, field = 'channel'): Channel {
  const id = args[field];
  const direct = [...team.users.values()].find((user) => user.id === id);
  if (direct) return team.directMessages(direct);
  const channel = world.findChannel(id);
  if (!channel || channel.teamId !== team.id) throw new SlackRefusal('channel_not_found');
  if (!channel.members.has(team.bot.id)) throw new SlackRefusal('not_in_channel');
  return channel;
}

/** The message of the bot's own that the arguments name. @throws {SlackRefusal} with the code given */
export function ownMessageOf(args: Json, team: Team, world: World, foreign: string): Message {
  const channel = channelOf(args, team, world);
  const message = world.findMessage(channel.id, args.ts);
  if (!message || message.isDeleted || message.ephemeralFor) throw new SlackRefusal('message_not_found');
  if (message.user.id !== team.bot.id) throw new SlackRefusal(foreign);
  return message;
}

/** Records what is wrong with an argument, and refuses the call as Slack does. */
export function refuseProblems(
  method: string,
  code: string,
  problems: readonly string[],
  world: World,
): void {
  for (const problem of problems) world.violations.record(`${method}: ${problem}`);
  if (problems.length > 0)
    throw new SlackRefusal(code, {
      response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
    });
}
