import type { ChatContext } from './chat-context.ts';
import { composeAnswer } from './compose-answer.ts';
import { FAILURE_NOTICE, limitNotice } from './notices.ts';
import type { Notice } from './platform.ts';
import type { StoredQuestion } from './question.ts';
import { PostponedError, patienceOf, sendPatiently } from './send-patiently.ts';

/** Typing is shown while an answer takes longer than this. */
const TYPING_AFTER_MS = 300;

/** The way of a claimed question: rate limits, engine, reply, and a note of how it ended. It never rejects. */
export async function answerQuestion(context: ChatContext, question: StoredQuestion): Promise<void> {
  const { store, log } = context;
  const { id, token } = question;
  try {
    if (question.composed === undefined && isOverLimit(context, question)) return;
    const { answer, sent } = await withTyping(context, question, async () => {
      const turn = context.turns.next();
      if (turn !== undefined) await turn;
      const answer = composeAnswer(context, question);
      return {
        answer,
        sent: await sendPatiently(() => context.platform.send(answer), patienceOf(context)),
      };
    });
    store.questions.settle(token, 'answered', sent);
    const tookMs = context.clock() - question.askedAt;
    log.info({ id, ...placeOf(question), status: answer.reply.status, tookMs }, 'answered');
    log.debug({ id, question: question.text, answer: answer.reply.text }, 'the words of it');
  } catch (error) {
    if (error instanceof PostponedError) {
      log.warn({ id, err: error }, 'left for the next start');
      return;
    }
    log.error({ id, ...placeOf(question), err: error }, 'not answered');
    store.questions.settle(token, 'failed');
    if (!context.platform.isClosed(error)) await notify(context, question, FAILURE_NOTICE);
  }
}

/** Counts the question; where it is one too many, that is noted and said once. */
function isOverLimit(context: ChatContext, question: StoredQuestion): boolean {
  const { store, limits, log, clock } = context;
  const { platform, workspace = '', channel } = question.place;
  const keys = [
    { key: `${platform}/${workspace}/person/${question.person}`, perMinute: limits.perPersonAndMinute },
    { key: `${platform}/${workspace}/${channel}`, perMinute: limits.perChannelAndMinute },
  ] as const;
  const { refusedBy, isFirstRefusal } = store.limits.pass(keys, clock());
  if (refusedBy === undefined) return false;
  store.questions.settle(question.token, 'limited');
  log.info({ id: question.id, ...placeOf(question) }, 'over a rate limit');
  if (isFirstRefusal || question.mustRespond) {
    const who = refusedBy === keys[0].key ? 'person' : 'channel';
    void notify(
      context,
      question,
      limitNotice(keys.find(({ key }) => key === refusedBy)?.perMinute ?? 0, who),
    );
  }
  return true;
}

async function withTyping<T>(
  { platform, log }: ChatContext,
  question: StoredQuestion,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setTimeout(() => {
    platform.showTyping(question).catch((error: unknown) => {
      log.debug({ id: question.id, err: error }, 'typing was not shown');
    });
  }, TYPING_AFTER_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/** Says something that is no answer. Where even that fails, the log has it. */
async function notify(
  { platform, log }: ChatContext,
  question: StoredQuestion,
  notice: Notice,
): Promise<void> {
  try {
    await platform.notify(question, notice);
  } catch (error) {
    log.warn({ id: question.id, kind: notice.kind, err: error }, 'a notice was not shown');
  }
}

function placeOf({ place, person }: StoredQuestion) {
  const { workspace, channel, thread } = place;
  return { workspace, channel, thread, person };
}
