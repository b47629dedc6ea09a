import type { App } from '@slack/bolt';
import type { Place } from '../chat/question.ts';
import { PLATFORM } from './read-question.ts';
import { renderHome, renderPrompts } from './render-briefings.ts';
import { follow, type SlackContext } from './slack-context.ts';
import { type SlackBody, workspaceOf } from './slack-payload.ts';

const PROMPTS_TITLE = 'Ask the briefing, for instance:';

/** The bot's own tab: Home shows what is loaded, Messages suggests what to ask. */
export function registerHome(app: App, context: SlackContext): void {
  app.event('app_home_opened', async ({ body, event }) => {
    const workspace = workspaceOf(body as unknown as SlackBody);
    const { channel, user, tab } = event;
    await follow(context, `preparing the ${tab ?? 'home'} tab`, () =>
      tab === 'messages'
        ? suggestPrompts({ channel_id: channel }, workspace, context)
        : publishHome(user, channel, workspace, context),
    );
  });
  // Apps that were made with `assistant_view` get this in place of the Messages tab.
  app.event('assistant_thread_started', async ({ body, event }) => {
    const { channel_id, thread_ts } = event.assistant_thread;
    const workspace = workspaceOf(body as unknown as SlackBody);
    await follow(context, 'suggesting prompts', () =>
      suggestPrompts({ channel_id, thread_ts }, workspace, context),
    );
  });
}

/** The bot's own tab belongs to the direct messages of a person. */
function directMessages(workspace: string, channel: string): Place {
  return { platform: PLATFORM, workspace, channel, isDirect: true };
}

/** Publishes the Home tab of a person. */
async function publishHome(
  user: string,
  channel: string,
  workspace: string,
  { chat, clients, pace }: SlackContext,
): Promise<void> {
  const view = renderHome(chat.assistantIn(directMessages(workspace, channel)), chat.retentionDays, channel);
  await pace.run(`home of ${user}`, () => clients.of(workspace).views.publish({ user_id: user, view }));
}

/** Sets the prompts above the composer, where the workspace has agent features; elsewhere there are none. */
async function suggestPrompts(
  place: { readonly channel_id: string; readonly thread_ts?: string },
  workspace: string,
  { chat, clients, pace, log }: SlackContext,
): Promise<void> {
  const [first, ...others] = renderPrompts(chat.assistantIn(directMessages(workspace, place.channel_id)));
  if (first === undefined) return;
  try {
    const { threads } = clients.of(workspace).assistant;
    await pace.run(`prompts in ${place.channel_id}`, () =>
      threads.setSuggestedPrompts({ ...place, title: PROMPTS_TITLE, prompts: [first, ...others] }),
    );
  } catch (error) {
    log.info(
      { workspace, err: error },
      'no prompts were suggested; the workspace may have no agent features',
    );
  }
}
