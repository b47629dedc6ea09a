import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeSlack } from '../../fakes/slack/start-fake-slack.ts';
import { openPair } from '../open-pair.ts';
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts';

const pair = openPair();

const OPEN = 'When was Vela-2 launched?';
const SECRET = 'How many people were killed?';

let workspace: OpenWorkspace;
let slack: FakeSlack;

beforeEach(async () => {
  workspace = await openWorkspace('http', { assistant: pair });
  slack = workspace.slack;
  slack.team.admins.add(slack.team.user('ann').id);
});
afterEach(() => workspace.close());

async function run(person: string, place: string, command: string, text: string): Promise<string> {
  const { text: told, blocks } = await slack.response(await slack.command(person, place, command, text));
  return `${told}\n${JSON.stringify(blocks)}`;
}

/** Whether a question is answered, rather than shown the passage nearest to it. */
async function answers(place: string, question: string): Promise<boolean> {
  const told = await run('ben', place, '/ask', question);
  return /September 2026|at least 14/.test(told) && !told.includes('The closest passage');
}

describe('/briefing only and everywhere', () => {
  test('limit a channel, or the workspace, to some briefings', async () => {
    expect([await answers('general', OPEN), await answers('general', SECRET)]).toEqual([true, false]);
    expect(await run('ann', 'general', '/briefing', 'only quake')).toMatch(/I answer from: Earthquake/);
    expect([await answers('general', OPEN), await answers('general', SECRET)]).toEqual([false, true]);
    expect([await answers('other', OPEN), await answers('other', SECRET)]).toEqual([true, false]);
    await run('ann', 'general', '/briefing', 'only all');
    expect([await answers('general', OPEN), await answers('general', SECRET)]).toEqual([true, false]);
    await run('ann', 'general', '/briefing', 'everywhere quake');
    expect([await answers('other', OPEN), await answers('@', OPEN)]).toEqual([false, false]);
  });

  test('open no private briefing in direct messages, nor for a whole workspace, which has some', async () => {
    await run('ann', 'general', '/briefing', 'everywhere quake, space');
    for (const place of ['@', 'general']) expect(await answers(place, SECRET)).toBe(false);
    const question = await slack.says('ben', '@', SECRET);
    expect((await slack.reply(question)).text).not.toContain('14');
    expect(await run('ann', '@', '/briefing', 'only quake')).toContain('A direct message has no limit');
  });

  test('are for admins, where it can be seen who is one', async () => {
    expect(await run('ben', 'general', '/briefing', 'only quake')).toContain('Only admins');
    slack.team.scopes = new Set([...slack.team.scopes].filter((scope) => scope !== 'users:read'));
    expect(await run('ann', 'general', '/briefing', 'only quake')).toContain('users:read');
    expect(await answers('general', SECRET)).toBe(false);
  });

  test('names no private briefing to who guesses', async () => {
    const told = await run('ann', 'general', '/briefing', 'only moon');
    expect(told).toContain('space');
    expect(told).not.toContain('quake');
  });
});
