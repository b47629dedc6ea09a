import type { App } from '@slack/bolt';
import { postToResponseUrl } from './post-to-response-url.ts';
import { readAskText } from './read-question.ts';
import { renderBriefings, renderTexts } from './render-briefings.ts';
import { renderNotice, type SlackMessage } from './render-reply.ts';
import { follow, type SlackContext } from './slack-context.ts';

/** What a command is answered with, for its caller alone. */
export interface CommandCall {
  readonly command: string;
  readonly text: string;
  readonly workspace: string;
  readonly person: string;
}

/** `/briefing`, `/forget`, and `/ask` without a question; a question of `/ask` is claimed before Bolt sees it. */
export function registerCommands(app: App, context: SlackContext): void {
  app.command(/.*/, async ({ ack, command }) => {
    await ack();
    const { command: name, text, team_id: workspace, user_id: person, response_url: url } = command;
    const message = handleCommand({ command: name, text: text ?? '', workspace, person }, context);
    if (message === undefined) return;
    await follow(context, `answering ${name}`, () =>
      postToResponseUrl(url, { ...message, response_type: 'ephemeral', replace_original: false }),
    );
  });
}

/** The answer to a command; undefined for a question, which is answered as one. */
function handleCommand(
  { command, text, workspace, person }: CommandCall,
  { chat }: Pick<SlackContext, 'chat'>,
): SlackMessage | undefined {
  switch (command) {
    case '/ask':
      return readAskText(text).question === ''
        ? renderBriefings(chat.assistant, chat.retentionDays)
        : undefined;
    case '/briefing':
      return /^\s*text\b/i.test(text)
        ? renderTexts(chat.assistant)
        : renderBriefings(chat.assistant, chat.retentionDays);
    case '/forget':
      return renderNotice(wordForgotten(chat.forget({ workspace, id: person })));
    default:
      return renderNotice(`I have no command ${command}. Ask with /ask, or see /briefing.`);
  }
}

function wordForgotten(questions: number): string {
  if (questions === 0) return 'There was nothing of yours to delete.';
  return `Deleted: your conversation, and ${questions === 1 ? 'one question' : `${questions} questions`} with their votes.`;
}
