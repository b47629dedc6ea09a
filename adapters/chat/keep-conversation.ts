import type { ChatContext } from './chat-context.ts';
import { CONVERSATION_TTL_MS, conversationKeys } from './conversation-key.ts';
import type { Json, StoredQuestion } from './question.ts';
import type { StoredConversation } from './store/conversation-store.ts';

type Keeping = Pick<ChatContext, 'store' | 'clock'>;

/** The state of the conversation that a question continues; undefined where it begins one. */
export function loadConversation(keeping: Keeping, question: StoredQuestion): Json | undefined {
  const known = conversationKeys(question).map((key) => load(keeping, key));
  return known.find((conversation) => conversation !== undefined)?.state;
}

/** Keeps the state after a question under all names of its conversation. */
export function keepConversation(keeping: Keeping, question: StoredQuestion, state: Json): void {
  for (const key of conversationKeys(question)) save(keeping, key, question, question.token, state);
}

/** Keeps another state after a question, wherever nobody has gone on since; undefined: there is no conversation. */
export function replaceConversation(
  keeping: Keeping,
  question: StoredQuestion,
  state: Json | undefined,
  lastToken: string,
): void {
  for (const key of conversationKeys(question)) {
    if (load(keeping, key)?.lastToken !== question.token) continue;
    if (state === undefined) keeping.store.conversations.drop(key);
    else save(keeping, key, question, lastToken, state);
  }
}

function load({ store, clock }: Keeping, key: string): StoredConversation | undefined {
  return store.conversations.load(key, clock() - CONVERSATION_TTL_MS);
}

function save(
  { store, clock }: Keeping,
  key: string,
  question: StoredQuestion,
  lastToken: string,
  state: Json,
): void {
  const { platform, workspace } = question.place;
  store.conversations.save(key, {
    platform,
    ...(workspace === undefined ? {} : { workspace }),
    person: question.person,
    lastToken,
    state,
    updatedAt: clock(),
  });
}
