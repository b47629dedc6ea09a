import {
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { formatLocalTime } from '../node/format-local-time.ts';
import type { DiscordContext } from './discord-context.ts';
import { askBy, placeOf } from './read-interaction.ts';
import { renderBriefings } from './render-briefings.ts';
import { renderExplanation } from './render-explanation.ts';

/** `/ask`: answers for everybody, or for who asks alone. */
export async function handleAsk(
  interaction: ChatInputCommandInteraction,
  { chat }: DiscordContext,
): Promise<void> {
  const isPrivate =
    interaction.options.getBoolean('private') ??
    chat.optIns.rulesOf(placeOf(interaction)).replies === 'private';
  await chat.handle(askBy(interaction, interaction.options.getString('question', true), isPrivate));
}

/** The entry in a message's menu: answers what the message asks, for who picked it alone. */
export async function handleMenuEntry(
  interaction: MessageContextMenuCommandInteraction,
  { chat }: DiscordContext,
): Promise<void> {
  const text = interaction.targetMessage.content.trim();
  if (text === '') {
    await interaction.reply({ content: 'There is no text in that message.', flags: MessageFlags.Ephemeral });
    return;
  }
  await chat.handle(askBy(interaction, text, true));
}

/** `/briefing`: what is loaded, and what can be asked. */
export async function handleBriefing(
  interaction: ChatInputCommandInteraction,
  { chat }: DiscordContext,
): Promise<void> {
  const body = renderBriefings(chat.assistantIn(placeOf(interaction)), chat.retentionDays);
  await interaction.reply({ ...body, flags: MessageFlags.Ephemeral });
}

/** `/why`: the derivation of the last answer in this conversation, or of any question. */
export async function handleWhy(
  interaction: ChatInputCommandInteraction,
  { chat }: DiscordContext,
): Promise<void> {
  const question = interaction.options.getString('question');
  const explanation =
    question === null
      ? chat.recallLast({ place: placeOf(interaction), person: interaction.user.id })?.explain()
      : chat
          .assistantIn(placeOf(interaction))
          .explain(question, { now: formatLocalTime(interaction.createdAt) });
  await interaction.reply(
    explanation === undefined
      ? { content: 'Nothing was asked here in the last half hour.', flags: MessageFlags.Ephemeral }
      : { ...renderExplanation(explanation), flags: MessageFlags.Ephemeral },
  );
}

/** `/forget`: erases what is stored of who asks for it. */
export async function handleForget(
  interaction: ChatInputCommandInteraction,
  { chat, log }: DiscordContext,
): Promise<void> {
  const count = chat.forget({ id: interaction.user.id });
  log.info({ id: interaction.id, count }, 'forgotten');
  const questions = count === 1 ? 'question' : 'questions';
  await interaction.reply({
    content: `Forgotten: ${count} ${questions}, your votes and your conversations. The messages here stay until you delete them.`,
    flags: MessageFlags.Ephemeral,
  });
}
