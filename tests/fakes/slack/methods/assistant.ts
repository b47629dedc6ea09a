import { type Json, SlackRefusal } from '../model.ts';
import type { Team } from '../team.ts';
import { validateLength, validateText } from '../validate-text.ts';
import type { World } from '../world.ts';
import { channelOf, type Method, refuseProblems } from './method.ts';

const STATUSES = ['active', 'processing', 'suspended', 'closed'];

/** What agent-style conversations have: suggested prompts, sessions with a status and a title. */
export const ASSISTANT: Record<string, Method> = {
  'assistant.threads.setSuggestedPrompts': {
    scope: 'assistant:write',
    run: (args, team, world) => {
      refuseWithoutAgent(team, world);
      const channel = directMessagesOf(args, team, world);
      const prompts = readPrompts(args.prompts);
      const problems: string[] = [];
      if (prompts.length < 1 || prompts.length > 4)
        problems.push(`prompts: ${prompts.length}, must be 1 to 4`);
      for (const { title, message } of prompts) {
        validateLength(title, 75, 'prompts.title', (problem) => problems.push(problem));
        validateLength(message, 4000, 'prompts.message', (problem) => problems.push(problem));
        validateText(String(title), 'prompts.title', (problem) => problems.push(problem));
      }
      refuseProblems('assistant.threads.setSuggestedPrompts', 'invalid_arguments', problems, world);
      world.prompts.push({ ...args, channel_id: channel.id, prompts });
      return {};
    },
  },
  'assistant.threads.setTitle': {
    scope: 'assistant:write',
    run: (args, team, world) => {
      refuseWithoutAgent(team, world);
      return setTitle('assistant.threads.setTitle', args, team, world);
    },
  },
  'assistant.threads.setStatus': {
    scope: 'assistant:write',
    run: (args, team, world) => {
      refuseWithoutAgent(team, world);
      channelOf(args, team, world, 'channel_id');
      return {};
    },
  },
  'agents.sessions.setStatus': {
    scope: 'chat:write',
    run: (args, team, world) => {
      refuseWithoutAgent(team, world);
      if (!STATUSES.includes(String(args.status)))
        refuseProblems(
          'agents.sessions.setStatus',
          'invalid_arguments',
          [`status: ${String(args.status)}`],
          world,
        );
      const key = sessionKey(args, team, world);
      const isNew = !world.titles.has(key);
      if (isNew) setTitle('agents.sessions.setStatus', args, team, world);
      return { status: args.status, title: world.titles.get(key) ?? '' };
    },
  },
  'agents.sessions.rename': {
    scope: 'chat:write',
    run: (args, team, world) => {
      refuseWithoutAgent(team, world);
      if (!world.titles.has(sessionKey(args, team, world))) throw new SlackRefusal('not_authorized');
      return setTitle('agents.sessions.rename', args, team, world);
    },
  },
};

function refuseWithoutAgent(team: Team, world: World): void {
  if (!world.manifest.hasAgentFeatures || !team.hasAgentFeatures) throw new SlackRefusal('not_allowed');
}

function directMessagesOf(args: Json, team: Team, world: World) {
  const channel = channelOf(args, team, world, 'channel_id');
  if (channel.kind !== 'im') throw new SlackRefusal('channel_type_not_supported');
  return channel;
}

function sessionKey(args: Json, team: Team, world: World): string {
  const channel = channelOf(args, team, world, 'channel_id');
  if (!world.findMessage(channel.id, args.thread_ts)) throw new SlackRefusal('thread_not_found');
  return `${channel.id} ${String(args.thread_ts)}`;
}

function setTitle(method: string, args: Json, team: Team, world: World): Json {
  const problems: string[] = [];
  validateLength(args.title, 200, 'title', (problem) => problems.push(problem));
  refuseProblems(method, 'invalid_arguments', problems, world);
  world.titles.set(sessionKey(args, team, world), String(args.title));
  return { title: args.title };
}

function readPrompts(prompts: unknown): readonly Json[] {
  return (typeof prompts === 'string' ? JSON.parse(prompts) : prompts) as readonly Json[];
}
