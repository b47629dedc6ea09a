/** A JSON object as it came over the wire. */
export type Json = Record<string, unknown>;

/** An element or a block of Block Kit; its fields depend on the type. */
export interface Block {
  readonly type: string;
  readonly block_id?: string;
  readonly [field: string]: unknown;
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  /** Set for a bot's user. */
  readonly botId?: string;
}

export type ChannelKind = 'channel' | 'group' | 'im' | 'mpim';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly teamId: string;
  readonly members: Set<string>;
}

export interface Message {
  readonly channel: Channel;
  readonly ts: string;
  /** The message whose thread this one is in. */
  readonly threadTs?: string;
  readonly user: User;
  /** The only person who sees it. */
  readonly ephemeralFor?: string;
  text: string;
  blocks: readonly Block[];
  isDeleted: boolean;
  /** How often it was edited. */
  edits: number;
}

/** A modal or a Home tab. */
export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly userId: string;
  readonly blocks: readonly Block[];
  readonly [field: string]: unknown;
}

/** What Slack's Web API answers when it does not do what was asked. */
export class SlackRefusal extends Error {
  readonly code: string;
  readonly fields: Json;
  constructor(code: string, fields: Json = {}) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}
