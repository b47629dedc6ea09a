import type { AskOptions, Conversation, Reply } from '../../src/index.ts';
import { formatLocalTime } from '../node/format-local-time.ts';
import type { ChatContext } from './chat-context.ts';
import { CONVERSATION_TTL_MS, conversationKey } from './conversation-key.ts';
import type { Answer } from './platform.ts';
import type { Composed, Json, StoredQuestion } from './question.ts';

/**
 * Asks the engine, in the conversation the question belongs to, and keeps the conversation for the next one. A
 * question that was composed before, in a process that died, is answered as it was then.
 */
export function composeAnswer(context: ChatContext, question: StoredQuestion): Answer {
  if (question.composed !== undefined) return recompose(context, question);
  const { store, clock } = context;
  const known = store.conversations.load(conversationKey(question), clock() - CONVERSATION_TTL_MS);
  return composeFrom(context, question, known?.state);
}

/** Asks the engine what it said, or would say to the question's present text, in the conversation of then. */
export function recompose({ assistant }: ChatContext, question: StoredQuestion): Answer {
  const { reply } = assistant.ask(question.text, askOptions(question, question.composed?.before));
  return { question, reply };
}

/** Asks anew what was edited; the conversation follows, unless it has gone on since. */
export function recomposeEdited(context: ChatContext, question: StoredQuestion): Answer {
  const { store, clock } = context;
  const known = store.conversations.load(conversationKey(question), clock() - CONVERSATION_TTL_MS);
  const isLast = known?.lastToken === question.token;
  return composeFrom(context, question, question.composed?.before, isLast);
}

/** What the engine is told beside the question. */
export function askOptions({ askedAt }: StoredQuestion, before: Json | undefined): AskOptions {
  const now = formatLocalTime(new Date(askedAt));
  return before === undefined ? { now } : { now, conversation: before as unknown as Conversation };
}

function composeFrom(
  context: ChatContext,
  question: StoredQuestion,
  before: Json | undefined,
  isLast = true,
): Answer {
  const { assistant, store, clock } = context;
  const { reply, conversation } = assistant.ask(question.text, askOptions(question, before));
  const composed = describeReply(reply, before);
  store.transaction(() => {
    store.questions.compose(question.token, composed);
    if (!isLast) return;
    const { platform, workspace } = question.place;
    store.conversations.save(conversationKey(question), {
      platform,
      ...(workspace === undefined ? {} : { workspace }),
      person: question.person,
      lastToken: question.token,
      state: conversation as unknown as Json,
      updatedAt: clock(),
    });
  });
  return { question: { ...question, composed }, reply };
}

function describeReply({ status, suggestions, choices }: Reply, before: Json | undefined): Composed {
  return { status, offers: { suggestions, choices }, ...(before === undefined ? {} : { before }) };
}
