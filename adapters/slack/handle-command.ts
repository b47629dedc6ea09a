import type { App } from '@slack/bolt';
import type { Place } from '../chat/question.ts';
import { isDirectChannel, limitBriefings } from './limit-briefings.ts';
import { postToResponseUrl } from './post-to-response-url.ts';
import { PLATFORM, readAskText } from './read-question.ts';
import { renderBriefings, renderTexts } from './render-briefings.ts';
import { renderNotice, type SlackMessage } from './render-reply.ts';
import { follow, type SlackContext } from './slack-context.ts';

/** What a command is answered with, for its caller alone. */
export interface CommandCall {
  readonly command: string;
  readonly text: string;
  readonly workspace: string;
  readonly person: string;
  readonly channel: string;
  readonly channelName: string;
}

/** `/briefing`, `/forget`, and `/ask` without a question; a question of `/ask` is claimed before Bolt sees it. */
export function registerCommands(app: App, context: SlackContext): void {
  app.command(/.*/, async ({ ack, command }) => {
    await ack();
    const { command: name, text, response_url: url } = command;
    const call: CommandCall = {
      command: name,
      text: text ?? '',
      workspace: command.team_id,
      person: command.user_id,
      channel: command.channel_id,
      channelName: command.channel_name,
    };
    await follow(context, `answering ${name}`, async () => {
      const limited = name === '/briefing' ? await limitBriefings(call, context) : undefined;
      const message = limited ?? handleCommand(call, context);
      if (message === undefined) return;
      await postToResponseUrl(url, { ...message, response_type: 'ephemeral', replace_original: false });
    });
  });
}

/** The answer to a command; undefined for a question, which is answered as one. */
function handleCommand(call: CommandCall, { chat }: Pick<SlackContext, 'chat'>): SlackMessage | undefined {
  const { command, text, workspace, person } = call;
  const assistant = chat.assistantIn(placeOf(call));
  switch (command) {
    case '/ask':
      return readAskText(text).question === '' ? renderBriefings(assistant, chat.retentionDays) : undefined;
    case '/briefing':
      return /^\s*text\b/i.test(text)
        ? renderTexts(assistant)
        : renderBriefings(assistant, chat.retentionDays);
    case '/forget':
      return renderNotice(wordForgotten(chat.forget({ workspace, id: person })));
    default:
      return renderNotice(`I have no command ${command}. Ask with /ask, or see /briefing.`);
  }
}

function placeOf(call: CommandCall): Place {
  const { workspace, channel } = call;
  return { platform: PLATFORM, workspace, channel, isDirect: isDirectChannel(call) };
}

function wordForgotten(questions: number): string {
  if (questions === 0) return 'There was nothing of yours to delete.';
  return `Deleted: your conversation, and ${questions === 1 ? 'one question' : `${questions} questions`} with their votes.`;
}
