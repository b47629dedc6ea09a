/** Plain data, as JSON holds it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where something was said. */
export interface Place {
  /** "discord" or "slack". */
  readonly platform: string;
  /** The server or workspace; absent where there is none, as in a direct message on Discord. */
  readonly workspace?: string;
  readonly channel: string;
  /** The thread inside the channel. */
  readonly thread?: string;
  /** Between one person and the bot. */
  readonly isDirect: boolean;
}

/** Somebody on a platform. */
export interface Person {
  readonly platform: string;
  /** Where the platform numbers its people per workspace. */
  readonly workspace?: string;
  readonly id: string;
}

/** A question as a platform's event brought it. */
export interface IncomingQuestion {
  /** Names the event on its platform; what was claimed under an id is never answered again. */
  readonly id: string;
  readonly place: Place;
  /** Id of who asks. */
  readonly person: string;
  readonly text: string;
  /** Only who asks sees the reply. */
  readonly isPrivate: boolean;
  /** The platform shows a failure unless something is sent, as for a slash command. */
  readonly mustRespond: boolean;
  /** What the platform needs in order to reply, also after a restart. */
  readonly origin: Json;
}

/**
 * `received`: to be answered; `answered`; `limited`: over a rate limit; `failed`: the platform did not take the
 * reply; `expired`: found too late after a crash; `erased`: its sender deleted it or had their data forgotten.
 */
export type QuestionState = 'received' | 'answered' | 'limited' | 'failed' | 'expired' | 'erased';

/** What can be asked by a click on a reply. */
export interface Offers {
  readonly suggestions: readonly string[];
  readonly choices: readonly string[];
}

/** A question with all that is known of it. */
export interface StoredQuestion extends IncomingQuestion {
  /** Short and hard to guess; stands in buttons, at most 12 characters of A–Z, a–z, 0–9, - and _. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly state: QuestionState;
  /** Set once the engine answered. */
  readonly composed?: Composed;
  /** Where the reply stands, as the platform returned it; if it is a message, its id is `message`. */
  readonly sent?: Json;
}

/** What the engine made of a question, as far as it is needed again. */
export interface Composed {
  /** The status of the reply. */
  readonly status: string;
  /** The conversation before the question. */
  readonly before?: Json;
  readonly offers: Offers;
}
