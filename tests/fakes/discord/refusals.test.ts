import { afterEach, describe, expect, test } from 'vitest';
import { ASK, buttons, closeOpen, start, textChannel } from './client-setting.ts';

afterEach(closeOpen);

describe('what Discord would refuse, and what must never be sent', () => {
  test.each<[string, object, RegExp]>([
    ['2,001 characters', { content: 'x'.repeat(2001) }, /content: Must be between 0 and 2000/],
    ['nothing', { content: '' }, /Cannot send an empty message/],
    ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, /embeds\.0\.title: Must be between 0 and 256/],
    [
      '6,001 characters in embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      /Embeds hold 6001 characters/,
    ],
    ['an empty field', { embeds: [{ fields: [{ name: '', value: 'x' }] }] }, /fields\.0\.name/],
    [
      'six buttons in a row',
      { content: 'x', components: [{ type: 1, components: buttons(6) }] },
      /components\.0\.components: Must be between 1 and 5/,
    ],
    [
      'a custom_id of 101',
      {
        content: 'x',
        components: [{ type: 1, components: [{ ...buttons(1)[0], custom_id: 'x'.repeat(101) }] }],
      },
      /custom_id: Must be between 1 and 100/,
    ],
    [
      'the same custom_id twice',
      { content: 'x', components: [{ type: 1, components: [buttons(1)[0], buttons(1)[0]] }] },
      /custom_id b0 stands twice/,
    ],
    [
      'content beside components v2',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
      /content: Cannot be used/,
    ],
    [
      '41 components',
      { flags: 1 << 15, components: Array.from({ length: 41 }, () => ({ type: 10, content: 'x' })) },
      /41 components, at most 40/,
    ],
    [
      '4,001 characters of text',
      { flags: 1 << 15, components: [{ type: 10, content: 'x'.repeat(4001) }] },
      /at most 4000|between 1 and 4000/,
    ],
    [
      'a text outside of v2',
      { content: 'x', components: [{ type: 10, content: 'x' }] },
      /Type 10 must be one of/,
    ],
    ['a long nonce', { content: 'x', nonce: 'x'.repeat(26) }, /nonce: Must be at most 25/],
    ['nothing said of mentions', { content: 'x', allowed_mentions: undefined }, /allowed_mentions is absent/],
    ['a ping', { content: 'x', allowed_mentions: { parse: ['users'] } }, /could ping/],
    [
      'a ping of the asker',
      { content: 'x', allowed_mentions: { parse: [], replied_user: true } },
      /could ping/,
    ],
  ])('%s', async (_, body, expected) => {
    const { fake, client, channel } = await start();
    const sending = client.rest.post(`/channels/${channel.id}/messages`, {
      body: { allowed_mentions: { parse: [] }, ...body },
    });
    await sending.catch((error: Error) => expect(error.name).toMatch(/DiscordAPIError/));
    expect(fake.world.violations.list()).toEqual([expect.stringMatching(expected)]);
    expect(() => fake.expectNoViolations()).toThrow(expected);
    fake.forgives(expected);
  });

  test.each<[string, object]>([
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['5 rows of 5 buttons', { content: 'x', components: rows(5) }],
    [
      'components v2',
      {
        flags: 1 << 15,
        components: [
          { type: 17, components: [{ type: 10, content: 'x' }, { type: 14 }] },
          { type: 9, components: [{ type: 10, content: 'y' }], accessory: buttons(1)[0] },
        ],
      },
    ],
    ['embeds of 6,000', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] }],
  ])('%s is taken', async (_, body) => {
    const { fake, client, channel } = await start();
    await client.rest.post(`/channels/${channel.id}/messages`, {
      body: { allowed_mentions: { parse: [] }, ...body },
    });
    expect(fake.botMessagesIn(channel)).toHaveLength(1);
  });

  test.each<[string, object, RegExp]>([
    ['a capital in a name', { ...ASK, name: 'Ask' }, /Command name is invalid/],
    ['a name of 33', { ...ASK, name: 'x'.repeat(33) }, /Command name is invalid/],
    [
      'a description of 101',
      { ...ASK, description: 'x'.repeat(101) },
      /description: Must be between 1 and 100/,
    ],
    ['a context 3', { ...ASK, contexts: [3] }, /3 is not 0, 1 or 2/],
    ['an installation 2', { ...ASK, integration_types: [2] }, /2 is not 0 or 1/],
    [
      'a required option last',
      {
        ...ASK,
        options: [
          { type: 5, name: 'a', description: 'a' },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      },
      /Required options must be placed before/,
    ],
    [
      'a yes or no that completes',
      { ...ASK, options: [{ type: 5, name: 'a', description: 'a', autocomplete: true }] },
      /Only texts and numbers/,
    ],
  ])('a command with %s', async (_, command, expected) => {
    const { fake, client } = await start();
    const route = `/applications/${fake.world.applicationId}/commands` as const;
    await expect(client.rest.put(route, { body: [command] })).rejects.toThrow(/Invalid Form Body/);
    expect(fake.world.violations.list()).toEqual([expect.stringMatching(expected)]);
    fake.forgives(expected);
  });

  test('embeds where they are not permitted', async () => {
    const { fake, client, channel } = await start();
    fake.denies(channel, 'EmbedLinks');
    const target = await textChannel(client, channel);
    await expect(target.send({ embeds: [{ description: 'x' }] })).rejects.toThrow('Missing Permissions');
    await fake.until(
      'the client to know',
      () => !target.permissionsFor(client.user?.id ?? '')?.has('EmbedLinks'),
    );
    await target.send('plain');
    expect(fake.botMessagesIn(channel).map(({ content }) => content)).toEqual(['plain']);
  });
});

function rows(count: number): object[] {
  return Array.from({ length: count }, (_, row) => ({
    type: 1,
    components: buttons(5).map((button) => ({ ...button, custom_id: `${row}-${button.custom_id}` })),
  }));
}
