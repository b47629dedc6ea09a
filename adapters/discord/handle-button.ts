import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { GONE_NOTICE } from '../chat/notices.ts';
import { parseButtonId } from './button-id.ts';
import type { DiscordContext } from './discord-context.ts';
import { askBy, placeOf } from './read-interaction.ts';
import { renderExplanation } from './render-explanation.ts';
import { renderAnswerPage, renderTextPage } from './render-pages.ts';
import type { MessageBody } from './render-reply.ts';

type Click = ButtonInteraction | StringSelectMenuInteraction;

const THANKS = 'Thank you. Your vote goes to the editors; it does not change answers.';

/** A click on a button, or a choice from a menu, of one of our messages. */
export async function handleButton(click: Click, { chat }: DiscordContext): Promise<void> {
  const id = parseButtonId(click.customId);
  const ask = (question: string | undefined) =>
    question === undefined
      ? tell(click, GONE_NOTICE)
      : chat.handle(askBy(click, question, click.message.flags.has(MessageFlags.Ephemeral)));
  switch (id?.kind) {
    case 'ask':
      return ask(chat.findOffer(id.token, 'suggestions', id.index));
    case 'choose':
      return ask(chat.findOffer(id.token, 'choices', id.index));
    case 'menu':
      return ask(
        chat.findOffer(id.token, 'choices', click.isStringSelectMenu() ? Number(click.values[0]) : -1),
      );
    case 'say':
      return ask(id.question);
    case 'vote':
      return tell(click, chat.vote(id.token, click.user.id, id.vote) ? THANKS : GONE_NOTICE);
    case 'why': {
      const explanation = chat.recall(id.token)?.explain();
      return explanation === undefined
        ? tell(click, GONE_NOTICE)
        : show(click, renderExplanation(explanation));
    }
    case 'answer': {
      const reply = chat.recall(id.token)?.reply;
      return reply === undefined
        ? tell(click, GONE_NOTICE)
        : show(click, renderAnswerPage(reply, id.token, id.page), id.turns);
    }
    case 'text': {
      const briefing = chat.assistantIn(placeOf(click)).briefings.find((loaded) => loaded.id === id.briefing);
      return briefing === undefined
        ? tell(click, 'That briefing is no longer loaded.')
        : show(click, renderTextPage(briefing, id.page), id.turns);
    }
    default:
      return tell(click, 'This button belongs to another version of me. Please use /ask.');
  }
}

async function tell(click: Click, content: string): Promise<void> {
  await click.reply({ content, flags: MessageFlags.Ephemeral });
}

/** Shows something to who clicked alone; a page takes the place of the one it was turned from. */
async function show(click: Click, body: MessageBody, turns = false): Promise<void> {
  if (turns) await click.update(body);
  else await click.reply({ ...body, flags: MessageFlags.Ephemeral });
}
