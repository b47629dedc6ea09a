import { PermissionsBitField } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { type AskingInteraction, askBy } from '../../../adapters/discord/read-interaction.ts';

/** A command of somebody in the server `home`, where the bot is, unless `fields` say otherwise. */
function makeInteraction(fields: object): AskingInteraction {
  const client = { guilds: { cache: new Map([['home', {}]]) } };
  return {
    applicationId: 'app',
    id: '1',
    token: 't',
    channelId: 'c',
    channel: null,
    guildId: 'home',
    context: null,
    user: { id: 'ann' },
    appPermissions: new PermissionsBitField(0n),
    authorizingIntegrationOwners: undefined,
    client,
    ...fields,
  } as unknown as AskingInteraction;
}

describe('an interaction', () => {
  test.each([
    ['with nothing but what is old of it, in a server of the bot', {}, ['home', true, true]],
    ['in a server that the bot is not in', { guildId: 'away' }, [undefined, false, true]],
    ['in direct messages', { guildId: null }, [undefined, true, true]],
    ['of a person’s own install', { authorizingIntegrationOwners: { 1: 'ann' } }, [undefined, false, true]],
    ['of a server’s install', { authorizingIntegrationOwners: { 0: 'home' } }, ['home', true, true]],
    [
      'where the bot may write and not embed',
      { appPermissions: new PermissionsBitField('SendMessages') },
      ['home', true, false],
    ],
  ])('%s tells where it happened, and what may be shown', (_what, fields, expected) => {
    const { place, origin } = askBy(makeInteraction(fields), 'Who?', false);
    const { isBotHere, mayEmbed } = origin as { isBotHere: boolean; mayEmbed: boolean };
    expect([place.workspace, isBotHere, mayEmbed]).toEqual(expected);
  });
});
