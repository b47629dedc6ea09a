import type { ChatContext } from './chat-context.ts';
import { recomposeEdited } from './compose-answer.ts';
import { replaceConversation } from './keep-conversation.ts';
import { patienceOf, sendPatiently } from './send-patiently.ts';

/** A question edited later than this keeps its reply. */
const EDITABLE_FOR_MS = 10 * 60_000;

/** Makes the reply match a question that was edited within ten minutes. It never rejects. */
export async function reviseAnswer(context: ChatContext, id: string, text: string): Promise<void> {
  const { store, platform, log, clock, limits } = context;
  try {
    const known = store.questions.find(platform.name, id);
    if (known?.state !== 'answered' || known.sent === undefined || known.text === text) return;
    if (clock() - known.askedAt > EDITABLE_FOR_MS) return;
    const key = `${platform.name}/${known.place.workspace ?? ''}/person/${known.person}`;
    const { refusedBy } = store.limits.pass([{ key, perMinute: limits.perPersonAndMinute }], clock());
    if (refusedBy !== undefined) return;
    store.questions.reword(known.token, text);
    const answer = recomposeEdited(context, { ...known, text });
    const { sent } = known;
    await sendPatiently(() => platform.edit(answer, sent), patienceOf(context));
    log.info({ id, status: answer.reply.status }, 'reply edited');
  } catch (error) {
    log.error({ id, err: error }, 'reply not edited');
  }
}

/** Removes the reply to a question that was deleted, and what is stored of it. It never rejects. */
export async function removeAnswer(context: ChatContext, id: string): Promise<void> {
  const { store, platform, log } = context;
  try {
    const known = store.questions.find(platform.name, id);
    if (known === undefined || known.state === 'erased') return;
    store.transaction(() => {
      // The conversation stands again where it stood before its last question.
      replaceConversation(context, known, known.composed?.before, '');
      store.questions.erase(known.token);
    });
    const { sent } = known;
    if (sent === undefined) return;
    await sendPatiently(() => platform.remove(known, sent), patienceOf(context));
    log.info({ id }, 'reply removed');
  } catch (error) {
    log.error({ id, err: error }, 'reply not removed');
  }
}
