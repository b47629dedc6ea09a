import { afterEach, describe, expect, test } from 'vitest';
import type { Channel, Message, User } from '../../fakes/discord/model.ts';
import { openPair } from '../open-pair.ts';
import { openScene, type Scene } from './open-bot.ts';

let scene: Scene;

afterEach(() => scene.close());

async function open(): Promise<Scene> {
  scene = await openScene({ assistant: pair });
  scene.fake.grants(scene.ann, scene.guild, 'ManageGuild');
  return scene;
}

const pair = openPair();

const OPEN = 'When was Vela-2 launched?';
const SECRET = 'How many people were killed by the earthquake?';

type Options = Readonly<Record<string, string | boolean>>;

const textOf = ({ embeds: [embed], content }: Message): string => embed?.description ?? content;

const run = (user: User, channel: Channel, command: string, options: Options = {}): Promise<Message> =>
  scene.fake.responseTo(scene.fake.slash(user, channel, command, options));

async function answers(channel: Channel, question: string): Promise<boolean> {
  return /2026|14/.test(textOf(await run(scene.ann, channel, 'ask', { question })).split('\n')[0] ?? '');
}

describe('/setup briefings', () => {
  test('limits a channel, or the server; a private briefing is answered only where it was named', async () => {
    const { fake, guild, channel, ann } = await open();
    const other = fake.channel(guild, 'other');
    expect([await answers(channel, OPEN), await answers(channel, SECRET)]).toEqual([true, false]);
    const told = await run(ann, channel, 'setup', { briefings: 'quake' });
    expect(told.content).toMatch(/I answer from: Earthquake of magnitude/);
    expect([await answers(channel, OPEN), await answers(channel, SECRET)]).toEqual([false, true]);
    expect([await answers(other, OPEN), await answers(other, SECRET)]).toEqual([true, false]);
    await run(ann, channel, 'setup', { briefings: 'quake, space', everywhere: true });
    expect([await answers(other, OPEN), await answers(other, SECRET)]).toEqual([true, true]);
    expect(await answers(channel, OPEN)).toBe(false);
    await run(ann, channel, 'setup', { briefings: 'all' });
    expect([await answers(channel, OPEN), await answers(channel, SECRET)]).toEqual([true, true]);
    await run(ann, channel, 'setup', { briefings: 'all', everywhere: true });
    expect([await answers(channel, OPEN), await answers(channel, SECRET)]).toEqual([true, false]);
  });

  test('opens nothing in direct messages, groups, or servers the bot is not in', async () => {
    const { fake, guild, channel, ann, bob } = await open();
    await run(ann, channel, 'setup', { briefings: 'quake, space', everywhere: true });
    const away = fake.channel(fake.guild('Away', { hasBot: false }), 'far');
    for (const place of [fake.directMessages(ann), fake.group(ann, bob), away]) {
      expect([await answers(place, OPEN), await answers(place, SECRET)]).toEqual([true, false]);
      expect(textOf(await run(ann, place, 'briefing'))).not.toContain('Earthquake');
    }
    expect(textOf(await run(ann, fake.channel(guild, 'other'), 'briefing'))).toContain('Earthquake');
  });

  test('names no private briefing to who guesses', async () => {
    const { channel, ann } = await open();
    const { content } = await run(ann, channel, 'setup', { briefings: 'moon' });
    expect(content).toContain('`space`');
    expect(content).not.toContain('quake');
  });
});
