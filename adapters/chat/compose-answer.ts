import type { AskOptions, Conversation, Reply } from '../../src/index.ts';
import { formatLocalTime } from '../node/format-local-time.ts';
import type { ChatContext } from './chat-context.ts';
import { CONVERSATION_TTL_MS } from './conversation-key.ts';
import { keepConversation, loadConversation, replaceConversation } from './keep-conversation.ts';
import type { Answer } from './platform.ts';
import type { Composed, Json, StoredQuestion } from './question.ts';
import { visibilityIn } from './see-briefings.ts';

/**
 * Asks the engine, in the conversation the question belongs to, and keeps the conversation for the next one. A
 * question that was composed before, in a process that died, is answered as it was then.
 */
export function composeAnswer(context: ChatContext, question: StoredQuestion): Answer {
  if (question.composed !== undefined) return recompose(context, question);
  const before = loadConversation(context, question) ?? conversationOfThread(context, question);
  return composeFrom(context, question, before, (state) => keepConversation(context, question, state));
}

/** A thread that hangs on a question, or on its reply, begins with the conversation after it. */
function conversationOfThread(
  context: ChatContext,
  { place: { platform, thread } }: StoredQuestion,
): Json | undefined {
  const { assistant, store, clock } = context;
  if (thread === undefined) return undefined;
  const root = store.questions.find(platform, thread) ?? store.questions.findByReply(platform, thread);
  if (root?.composed === undefined || root.isPrivate) return undefined;
  if (clock() - root.askedAt > CONVERSATION_TTL_MS) return undefined;
  return assistant.ask(root.text, askOptions(context, root, root.composed.before))
    .conversation as unknown as Json;
}

/** Asks the engine what it said, or would say to the question's present text, in the conversation of then. */
export function recompose(context: ChatContext, question: StoredQuestion): Answer {
  const { reply } = context.assistant.ask(
    question.text,
    askOptions(context, question, question.composed?.before),
  );
  return { question, reply };
}

/** Asks anew what was edited; the conversation follows, unless it has gone on since. */
export function recomposeEdited(context: ChatContext, question: StoredQuestion): Answer {
  return composeFrom(context, question, question.composed?.before, (state) =>
    replaceConversation(context, question, state, question.token),
  );
}

/** What the engine is told beside the question. */
export function askOptions(
  context: ChatContext,
  { askedAt, place }: StoredQuestion,
  before: Json | undefined,
): AskOptions {
  const options = { ...visibilityIn(context, place), now: formatLocalTime(new Date(askedAt)) };
  return before === undefined ? options : { ...options, conversation: before as unknown as Conversation };
}

function composeFrom(
  context: ChatContext,
  question: StoredQuestion,
  before: Json | undefined,
  keep: (state: Json) => void,
): Answer {
  const { assistant, store } = context;
  const { reply, conversation } = assistant.ask(question.text, askOptions(context, question, before));
  const composed = describeReply(reply, before);
  store.transaction(() => {
    store.questions.compose(question.token, composed);
    keep(conversation as unknown as Json);
  });
  return { question: { ...question, composed }, reply };
}

function describeReply({ status, suggestions, choices }: Reply, before: Json | undefined): Composed {
  return { status, offers: { suggestions, choices }, ...(before === undefined ? {} : { before }) };
}
