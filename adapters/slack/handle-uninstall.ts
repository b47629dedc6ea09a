import type { App } from '@slack/bolt';
import { follow, type SlackContext } from './slack-context.ts';
import { type SlackBody, workspaceOf } from './slack-payload.ts';

/** A workspace that removes the app, or takes its token back, is forgotten with everything stored of it. */
export function registerUninstall(app: App, context: SlackContext): void {
  const forget = (body: unknown) =>
    follow(context, 'forgetting a workspace', async () => {
      const workspace = workspaceOf(body as SlackBody);
      context.chat.forgetWorkspace(workspace);
      context.log.info({ workspace }, 'the app was removed; everything of the workspace is deleted');
    });
  app.event('app_uninstalled', async ({ body }) => forget(body));
  app.event('tokens_revoked', async ({ body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(body);
  });
}
