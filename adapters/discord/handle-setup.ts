import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Chat } from '../chat/create-chat.ts';
import { readLimit } from '../chat/limit-briefings.ts';
import type { Place } from '../chat/question.ts';
import type { ChannelRules } from '../chat/store/opt-in-store.ts';
import type { DiscordContext } from './discord-context.ts';
import { escapeLine } from './escape-markdown.ts';
import { placeOf } from './read-interaction.ts';

/** `/setup`: who may manage the server decides where the bot listens, who sees its replies, and from what it answers. */
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
  const limit = interaction.options.getString('briefings');
  const scope = interaction.options.getBoolean('everywhere') === true ? undefined : channel;
  const limited = limit === null ? undefined : limitBriefings(limit, { ...place, channel: scope }, chat);
  if (limited?.isRefused === true) {
    await reply(limited.text);
    return;
  }
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
  const told = limited === undefined ? [] : [limited.text];
  await reply([describeRules(channel, rules, readsEverything), ...told].join('\n'));
}

/** Sets or lifts a limit of a channel, or of the whole server; in words what holds then. */
function limitBriefings(
  text: string,
  { platform, workspace, channel }: Omit<Place, 'channel'> & { readonly channel: string | undefined },
  { assistant, assistantIn, briefingLimits }: Chat,
): { readonly isRefused: boolean; readonly text: string } {
  const requested = readLimit(text, assistant);
  if (requested.kind === 'unknown' || workspace === undefined) {
    const known = assistant.listBriefings().map(({ id }) => `\`${id}\``);
    return {
      isRefused: true,
      text: `Name briefings by their ids, with commas between, or \`all\`: ${known.join(', ')}.`,
    };
  }
  const scope = { platform, workspace, ...(channel === undefined ? {} : { channel }) };
  briefingLimits.setLimit(scope, requested.kind === 'all' ? undefined : requested.briefings);
  const where = channel === undefined ? 'In this server' : `In <#${channel}>`;
  const place = { platform, workspace, channel: channel ?? '', isDirect: false };
  const titles = assistantIn(place).briefings.map(({ title }) => escapeLine(title));
  return { isRefused: false, text: `${where} I answer from: ${titles.join('; ') || 'nothing'}.` };
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
