import { Events, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { ASK, buttons, closeOpen, register, start } from './client-setting.ts';

afterEach(closeOpen);

describe('interactions', () => {
  test('a command is answered at once, or deferred and filled in, and followed up', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      if (interaction.options.getString('question') === 'at once') {
        await interaction.reply({ content: 'here', flags: MessageFlags.Ephemeral });
      } else {
        await interaction.deferReply();
        await interaction.editReply('later');
        await interaction.followUp('and more');
      }
    });
    const private_ = await fake.responseTo(fake.slash(ann, channel, 'ask', { question: 'at once' }));
    expect([private_.content, private_.flags]).toEqual(['here', MessageFlags.Ephemeral]);
    const slow = fake.slash(ann, channel, 'ask', { question: 'slowly' });
    expect((await fake.responseTo(slow)).content).toBe('later');
    await fake.until('a follow-up', () => slow.followups.length === 1);
    expect(slow.followups.map(({ content }) => content)).toEqual(['and more']);
  });

  test('completion, buttons, menus, forms and entries of a message', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client, [ASK, { type: 3, name: 'Ask about this' }]);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        await interaction.respond([{ name: `${typed}…`, value: typed }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`about: ${interaction.targetMessage.content}`);
      } else if (interaction.isChatInputCommand()) {
        const menu = { type: 3, custom_id: 'menu', options: [{ label: 'One', value: '1' }] };
        await interaction.reply({
          content: 'choose',
          components: [
            { type: 1, components: buttons(2) },
            { type: 1, components: [menu] },
          ] as never,
        });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.update({ content: `chosen ${interaction.values.join()}`, components: [] });
      } else if (interaction.isButton() && interaction.customId === 'b0') {
        await interaction.deferUpdate();
        await interaction.editReply('clicked');
      } else if (interaction.isButton()) {
        const field = { type: 4, custom_id: 'why', label: 'Why', style: 1 };
        await interaction.showModal({
          custom_id: 'form',
          title: 'Form',
          components: [{ type: 1, components: [field] }],
        });
      } else if (interaction.isModalSubmit()) {
        await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
      }
    });
    const typing = fake.types(ann, channel, 'ask', { question: 'wh' });
    expect(await fake.choicesFor(typing)).toEqual([{ name: 'wh…', value: 'wh' }]);
    const entry = fake.picks(ann, fake.says(ann, channel, 'a claim'), 'Ask about this');
    expect((await fake.responseTo(entry)).content).toBe('about: a claim');
    const message = await fake.responseTo(fake.slash(ann, channel, 'ask', { question: 'x' }));
    fake.clicks(ann, message, 'B0');
    await fake.until('an edited message', () => message.content === 'clicked');
    const opening = fake.clicks(ann, message, 'b1');
    await fake.until('a form', () => opening.modal);
    expect((await fake.responseTo(fake.submits(opening, { why: 'it is' }))).content).toBe('because it is');
    fake.selects(ann, message, 'menu', '1');
    await fake.until('a changed message', () => message.content === 'chosen 1');
    expect(() => fake.clicks(ann, message, 'b1')).toThrow('no button b1; there is none');
  });

  test('used where people installed the application, and in direct messages', async () => {
    const { fake, client, ann } = await start();
    await register(client);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(`context ${interaction.context}`);
    });
    const elsewhere = fake.channel(fake.guild('Elsewhere', { hasBot: false }), 'general');
    const places = [elsewhere, fake.directMessages(ann), fake.group(ann, fake.user('Ben'))];
    const responses = places.map((place) =>
      fake.responseTo(fake.slash(ann, place, 'ask', { question: 'x' })),
    );
    const contents = (await Promise.all(responses)).map(({ content }) => content);
    expect(contents).toEqual(['context 0', 'context 1', 'context 2']);
  });

  test('after three seconds it is too late, after fifteen minutes the token is gone', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client);
    const codes: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      if (interaction.options.getString('question') === 'late') fake.world.clock.passes(3001);
      await interaction.reply('here').catch((error) => codes.push(error.code));
      await interaction.reply('again').catch((error) => codes.push(error.code));
      fake.world.clock.passes(15 * 60_000 + 1);
      await interaction.followUp('much later').catch((error) => codes.push(error.code));
      fake.world.watch.changed();
    });
    fake.slash(ann, channel, 'ask', { question: 'late' });
    await fake.until('the end of the late one', () => codes.length === 3);
    expect(codes).toEqual([10062, 10062, 'InteractionNotReplied']);
    fake.slash(ann, channel, 'ask', { question: 'in time' });
    await fake.until('the end of the second', () => codes.length === 5);
    expect(codes.slice(3)).toEqual(['InteractionAlreadyReplied', 50027]);
    fake.forgives(/first response came after|left without an answer/);
  });

  test('a second callback is refused, and one left without an answer fails the test', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client);
    const left = fake.slash(ann, channel, 'ask', { question: 'x' });
    expect(() => fake.expectNoViolations()).toThrow('left without an answer');
    const route = `/interactions/${left.id}/${left.token}/callback` as const;
    const body = { type: 4, data: { content: 'x', allowed_mentions: { parse: [] } } };
    await client.rest.post(route, { body, auth: false });
    await expect(client.rest.post(route, { body, auth: false })).rejects.toMatchObject({ code: 40060 });
    expect(fake.world.violations.list()).toEqual([expect.stringContaining('40060')]);
    fake.forgives(/40060/);
  });
});
