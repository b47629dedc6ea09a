import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { FAILURE_NOTICE } from '../chat/notices.ts';
import { completeQuestion } from './complete-question.ts';
import type { DiscordContext } from './discord-context.ts';
import { DISCORD, isRefusedWith } from './discord-errors.ts';
import { handleButton } from './handle-button.ts';
import { handleAsk, handleBriefing, handleForget, handleMenuEntry, handleWhy } from './handle-command.ts';
import { handleSetup } from './handle-setup.ts';
import { placeOf } from './read-interaction.ts';

type CommandHandler = (interaction: ChatInputCommandInteraction, context: DiscordContext) => Promise<void>;

const HANDLERS: Readonly<Record<string, CommandHandler>> = {
  ask: handleAsk,
  briefing: handleBriefing,
  why: handleWhy,
  forget: handleForget,
  setup: handleSetup,
};

/** Responds to a command, a button, a menu, or somebody who types. It never rejects. */
export async function handleInteraction(interaction: Interaction, context: DiscordContext): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await handleAutocomplete(interaction, context);
    else if (interaction.isChatInputCommand())
      await (HANDLERS[interaction.commandName] ?? handleUnknown)(interaction, context);
    else if (interaction.isMessageContextMenuCommand()) await handleMenuEntry(interaction, context);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) {
      await handleButton(interaction, context);
    } else if (interaction.isRepliable()) await handleUnknown(interaction);
  } catch (error) {
    // It came too late, or a second time: nobody waits for a response any more.
    if (isRefusedWith(error, DISCORD.unknownInteraction, DISCORD.alreadyAcknowledged)) {
      context.log.debug({ id: interaction.id, err: error }, 'an interaction was over');
      return;
    }
    context.log.error({ id: interaction.id, err: error }, 'an interaction was not responded to');
    if (interaction.isRepliable() && !interaction.replied) await apologise(interaction, context);
  }
}

async function handleAutocomplete(
  interaction: AutocompleteInteraction,
  { chat }: DiscordContext,
): Promise<void> {
  await interaction.respond(
    completeQuestion(interaction.options.getFocused(), chat.assistantIn(placeOf(interaction))),
  );
}

async function handleUnknown(interaction: RepliableInteraction): Promise<void> {
  await interaction.reply({
    content: 'This belongs to another version of me. Please use /ask.',
    flags: MessageFlags.Ephemeral,
  });
}

async function apologise(interaction: RepliableInteraction, { log }: DiscordContext): Promise<void> {
  try {
    await interaction.reply({ content: FAILURE_NOTICE.text, flags: MessageFlags.Ephemeral });
  } catch (error) {
    log.warn({ id: interaction.id, err: error }, 'a notice was not shown');
  }
}
