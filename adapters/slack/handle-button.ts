import type { App } from '@slack/bolt';
import { GONE_NOTICE } from '../chat/notices.ts';
import { actionOf, VOTE_DOWN_ACTION, VOTE_UP_ACTION, WHY_ACTION } from './button-id.ts';
import { postToResponseUrl } from './post-to-response-url.ts';
import { renderExplanationMessage, renderExplanationView } from './render-explanation.ts';
import { renderNotice, type SlackMessage } from './render-reply.ts';
import { follow, type SlackContext } from './slack-context.ts';
import { type SlackBody, workspaceOf } from './slack-payload.ts';

const THANKS = {
  [VOTE_UP_ACTION]: 'Thank you. It is noted that this helped.',
  [VOTE_DOWN_ACTION]: 'Thank you. It is noted for the editors that this did not help.',
} as const;

/** Why? and the votes; a button that asks is claimed as a question before Bolt sees it. */
export function registerButtons(app: App, context: SlackContext): void {
  app.action(/.*/, async ({ ack, body }) => {
    await ack();
    await follow(context, 'answering a click', () => handleButton(body as unknown as SlackBody, context));
  });
}

/** Does what a button of a reply is for. */
async function handleButton(body: SlackBody, context: SlackContext): Promise<void> {
  const { action_id: id = '', value: token = '' } = body.actions?.[0] ?? {};
  const action = actionOf(id);
  if (action === WHY_ACTION) await explain(body, token, context);
  if (action === VOTE_UP_ACTION || action === VOTE_DOWN_ACTION) {
    const isKnown = context.chat.vote(token, body.user?.id ?? '', action === VOTE_UP_ACTION ? 1 : -1);
    await whisper(body, renderNotice(isKnown ? THANKS[action] : GONE_NOTICE), context);
  }
}

/** Opens the derivation; where Slack opens no modal any more, three seconds after the click, it comes as a message. */
async function explain(body: SlackBody, token: string, context: SlackContext): Promise<void> {
  const recalled = context.chat.recall(token);
  if (recalled === undefined) return whisper(body, renderNotice(GONE_NOTICE), context);
  const question = recalled.question.text;
  const explanation = recalled.explain();
  try {
    await context.clients.of(workspaceOf(body)).views.open({
      trigger_id: body.trigger_id ?? '',
      view: renderExplanationView(question, explanation),
    });
  } catch (error) {
    context.log.warn({ err: error }, 'the modal was not opened; the derivation comes as a message');
    await whisper(body, renderExplanationMessage(question, explanation), context);
  }
}

/** Says something to the person who clicked, beside the message they clicked on. */
async function whisper(body: SlackBody, message: SlackMessage, context: SlackContext): Promise<void> {
  const thread = body.container?.thread_ts;
  const threading = thread === undefined ? {} : { thread_ts: thread };
  if (body.response_url !== undefined) {
    const ephemeral = { response_type: 'ephemeral' as const, replace_original: false };
    return postToResponseUrl(body.response_url, { ...message, ...ephemeral, ...threading });
  }
  const [channel, user] = [body.channel?.id, body.user?.id];
  if (channel === undefined || user === undefined) return;
  await context.clients.of(workspaceOf(body)).chat.postEphemeral({ channel, user, ...message, ...threading });
}
