import type { IncomingQuestion } from './question.ts';

/** A conversation nobody continued for this long is over. */
export const CONVERSATION_TTL_MS = 30 * 60_000;

/**
 * Names the conversation a question belongs to: the thread, the direct message, else the person in the channel.
 * What is asked privately in a thread stays out of what the others there see.
 */
export function conversationKey({
  place,
  person,
  isPrivate,
}: Pick<IncomingQuestion, 'place' | 'person' | 'isPrivate'>): string {
  const { platform, workspace = '', channel, thread, isDirect } = place;
  const isShared = isDirect || (thread !== undefined && !isPrivate);
  return [platform, workspace, channel, thread ?? '', isShared ? '' : person].join('/');
}

/**
 * All names of that conversation. A thread of a direct message begins where the direct message stands, and the direct
 * message goes on from its last thread: there the conversation has two.
 */
export function conversationKeys(
  question: Pick<IncomingQuestion, 'place' | 'person' | 'isPrivate'>,
): readonly string[] {
  const { thread, ...around } = question.place;
  const own = conversationKey(question);
  return around.isDirect && thread !== undefined
    ? [own, conversationKey({ ...question, place: around })]
    : [own];
}
