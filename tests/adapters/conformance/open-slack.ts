import type { Message } from '../../fakes/slack/model.ts';
import { openWorkspace } from '../slack/open-workspace.ts';
import type { Surface } from './surface.ts';

/** The bot on a fake Slack, over Socket Mode; a person and direct messages of theirs a conversation. */
export async function openSlack(): Promise<Surface> {
  const { slack, close } = await openWorkspace('socket');
  let people = 0;
  return {
    name: 'Slack',
    async converse(turns) {
      people += 1;
      const shown: string[] = [];
      for (const turn of turns) {
        const question = await slack.says(`person${people}`, '@', escapeTyped(turn));
        shown.push(readAnswer(await slack.reply(question)));
      }
      return shown;
    },
    close,
  };
}

/** What Slack makes of what somebody types. */
function escapeTyped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The answer of a reply, as Slack shows it. */
function readAnswer({ blocks }: Message): string {
  const [section] = blocks.filter(({ type }) => type === 'section');
  const shown = section?.text as { readonly text: string } | undefined;
  return (shown?.text ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
