import type { App } from '@slack/bolt';
import { ASK_SHORTCUT } from './button-id.ts';
import { postToResponseUrl } from './post-to-response-url.ts';
import { renderNotice } from './render-reply.ts';
import { follow, type SlackContext } from './slack-context.ts';
import type { SlackBody } from './slack-payload.ts';

const NO_WORDS = 'There are no words in that message that I could take for a question.';

/** The menu of a message; a message with words is claimed as a question before Bolt sees it. */
export function registerShortcuts(app: App, context: SlackContext): void {
  app.shortcut(/.*/, async ({ ack, body }) => {
    await ack();
    const { callback_id, message, response_url: url } = body as unknown as SlackBody;
    if (callback_id !== ASK_SHORTCUT || url === undefined || message?.text) return;
    await follow(context, 'answering a shortcut', () =>
      postToResponseUrl(url, {
        ...renderNotice(NO_WORDS),
        response_type: 'ephemeral',
        replace_original: false,
      }),
    );
  });
  // The bot's modals have nothing to submit; whatever comes all the same is acknowledged.
  app.view({ callback_id: /.*/, type: 'view_submission' }, async ({ ack }) => ack());
  app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack }) => ack());
  app.options(/.*/, async ({ ack }) => ack({ options: [] }));
}
