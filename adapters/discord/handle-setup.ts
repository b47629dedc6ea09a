import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { ChannelRules } from '../chat/store/opt-in-store.ts';
import type { DiscordContext } from './discord-context.ts';
import { placeOf } from './read-interaction.ts';

/** `/setup`: who may manage the server decides where the bot listens and who sees its replies. */
export async function handleSetup(
  interaction: ChatInputCommandInteraction,
  { chat, log, readsEverything }: DiscordContext,
): Promise<void> {
  const reply = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
    await reply('Only members with the permission Manage Server can do that.');
    return;
  }
  const place = placeOf(interaction);
  const channel = interaction.options.getChannel('channel')?.id ?? place.channel;
  const before = chat.optIns.rulesOf({ ...place, channel });
  const rules: ChannelRules = {
    listens: readChoice(
      interaction.options.getString('listens'),
      ['addressed', 'everything'],
      before.listens,
    ),
    replies: readChoice(interaction.options.getString('replies'), ['public', 'private'], before.replies),
  };
  chat.optIns.setRules({ ...place, channel }, rules);
  log.info({ workspace: place.workspace, channel, ...rules }, 'channel set up');
  await reply(describeRules(channel, rules, readsEverything));
}

/** What holds in a channel, in words. */
function describeRules(channel: string, rules: ChannelRules, readsEverything: boolean): string {
  const listens = rules.listens === 'everything' ? 'reply to every message' : 'reply when I am addressed';
  const sees = rules.replies === 'private' ? 'only who asked sees it' : 'everybody sees it';
  const isBlind = rules.listens === 'everything' && !readsEverything;
  const note = isBlind
    ? '\nI cannot read messages that do not mention me yet: that needs the setting `DISCORD_MESSAGE_CONTENT=true`.'
    : '';
  return `In <#${channel}> I ${listens}, and ${sees}.${note}`;
}

function readChoice<T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T {
  return allowed.find((choice) => choice === value) ?? otherwise;
}
