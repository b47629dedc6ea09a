import type { Json } from '../chat/question.ts';

/** What is needed to reply, also after a restart: a place to post to, or a response URL. */
export type Origin =
  | {
      readonly via: 'message';
      readonly channel: string;
      /** The thread to reply in. */
      readonly thread?: string;
      /** Set where the reply has to repeat the question, because nobody wrote it. */
      readonly showsQuestion?: boolean;
      /** The response URL of the click that asked, for where the bot may not post. */
      readonly url?: string;
      /** Set where the question begins a thread of the bot's own tab, which then gets a title. */
      readonly beginsSession?: boolean;
    }
  | {
      readonly via: 'response';
      readonly url: string;
      readonly isPublic: boolean;
      readonly thread?: string;
      readonly showsQuestion?: boolean;
    };

/** Where a reply stands that was posted as a message. */
export interface SentMessage {
  readonly channel: string;
  readonly ts: string;
}

/** An origin as the store keeps it. */
export function originToJson(origin: Origin): Json {
  return { ...origin } as Json;
}

/** What `originToJson` made. */
export function originFromJson(json: Json): Origin {
  return json as unknown as Origin;
}

/** Where a reply stands; undefined for one that was posted to a response URL. */
export function sentFromJson(json: Json): SentMessage | undefined {
  return json === null ? undefined : (json as unknown as SentMessage);
}
