import type { IncomingQuestion, Place } from '../../../adapters/chat/question.ts';

/** A channel of a server. */
export const CHANNEL: Place = { platform: 'test', workspace: 'desk', channel: 'news', isDirect: false };

/** A question of Ann in a channel, but for what `fields` set. */
export function makeQuestion(fields: Partial<IncomingQuestion> & { readonly id: string }): IncomingQuestion {
  return {
    place: CHANNEL,
    person: 'ann',
    text: 'Who is Lavrov?',
    isPrivate: false,
    mustRespond: false,
    origin: { message: fields.id },
    ...fields,
  };
}
