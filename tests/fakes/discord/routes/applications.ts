import type { Command } from '../model.ts';
import { REFUSAL } from '../rest-error.ts';
import type { RestAnswer, RestRequest, Route } from '../route.ts';
import { validateCommands } from '../validate/validate-commands.ts';
import type { World } from '../world.ts';

/** Bits that tell of privileged intents on the application's page, for bots in fewer than 100 servers. */
const INTENT_FLAGS = { GuildPresences: 1 << 13, GuildMembers: 1 << 15, MessageContent: 1 << 19 } as const;

/** The bot itself, its application, its gateway, and its commands. */
export const APPLICATION_ROUTES: readonly Route[] = [
  { on: 'GET /gateway/bot', handle: getGateway },
  { on: 'GET /users/@me', handle: (world) => ({ status: 200, body: { ...world.bot, flags: 0 } }) },
  { on: 'GET /users/@me/guilds', handle: listGuilds },
  { on: 'GET /users/:user', handle: getUser },
  { on: 'GET /applications/@me', handle: getApplication },
  { on: 'GET /oauth2/applications/@me', handle: getApplication },
  { on: 'GET /applications/:application/commands', handle: listCommands },
  { on: 'PUT /applications/:application/commands', handle: replaceCommands },
  { on: 'POST /applications/:application/commands', handle: addCommand },
  { on: 'DELETE /applications/:application/commands/:command', handle: removeCommand },
  { on: 'GET /applications/:application/guilds/:guild/commands', handle: listCommands },
  { on: 'PUT /applications/:application/guilds/:guild/commands', handle: replaceCommands },
];

function getGateway(world: World): RestAnswer {
  const { url, shards, maxConcurrency } = world.gateway;
  const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: maxConcurrency };
  return { status: 200, body: { url, shards, session_start_limit: limit } };
}

function listGuilds(world: World): RestAnswer {
  const guilds = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
  return { status: 200, body: guilds.map(({ id, name }) => ({ id, name, icon: null, permissions: '0' })) };
}

function getUser(world: World, { params }: RestRequest): RestAnswer {
  const user = world.users.get(params.user ?? '');
  if (!user) throw REFUSAL.unknownUser();
  return { status: 200, body: user };
}

function getApplication(world: World): RestAnswer {
  const flags = [...world.allowedIntents].reduce((bits, name) => bits | INTENT_FLAGS[name], 0);
  const { id, username } = world.bot;
  return {
    status: 200,
    body: {
      id,
      name: username,
      icon: null,
      description: '',
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      flags,
      bot: world.bot,
      owner: null,
      team: null,
      approximate_guild_count: world.guilds.size,
      integration_types_config: { 0: {}, 1: {} },
    },
  };
}

function checkApplication(world: World, { params }: RestRequest): void {
  if (params.application !== world.applicationId) throw REFUSAL.unknownApplication();
  if (params.guild && !world.guilds.get(params.guild)?.hasBot) throw REFUSAL.missingAccess();
}

function listCommands(world: World, request: RestRequest): RestAnswer {
  checkApplication(world, request);
  return { status: 200, body: world.commands.filter(({ guild_id }) => guild_id === request.params.guild) };
}

/** Puts the given commands in the place of all that were registered for the server, or everywhere. */
function replaceCommands(world: World, request: RestRequest): RestAnswer {
  checkApplication(world, request);
  const commands = request.body as Command[];
  const problems = validateCommands(commands);
  if (problems.list.length > 0) throw REFUSAL.invalidForm(problems.list);
  const { guild } = request.params;
  const made = commands.map((command) => register(world, command, guild));
  world.commands = [...world.commands.filter(({ guild_id }) => guild_id !== guild), ...made];
  return { status: 200, body: made };
}

function addCommand(world: World, request: RestRequest): RestAnswer {
  checkApplication(world, request);
  const command = request.body as Command;
  const others = world.commands.filter(
    ({ name, type, guild_id }) => !(name === command.name && type === (command.type ?? 1) && !guild_id),
  );
  const problems = validateCommands([...others.filter(({ guild_id }) => !guild_id), command]);
  if (problems.list.length > 0) throw REFUSAL.invalidForm(problems.list);
  const made = register(world, command, undefined);
  world.commands = [...others, made];
  return { status: 201, body: made };
}

function removeCommand(world: World, request: RestRequest): RestAnswer {
  checkApplication(world, request);
  if (!world.commands.some(({ id }) => id === request.params.command)) throw REFUSAL.unknownCommand();
  world.commands = world.commands.filter(({ id }) => id !== request.params.command);
  return { status: 204 };
}

/** A command keeps its identifier when it is registered again under its name. */
function register(world: World, command: Command, guild: string | undefined): Command {
  const type = command.type ?? 1;
  const known = world.commands.find(
    (other) => other.name === command.name && other.type === type && other.guild_id === guild,
  );
  return {
    integration_types: [0],
    contexts: null,
    default_member_permissions: null,
    nsfw: false,
    ...command,
    description: command.description ?? '',
    type,
    id: known?.id ?? world.ids.next(),
    application_id: world.applicationId,
    version: world.ids.next(),
    ...(guild ? { guild_id: guild } : {}),
  };
}
