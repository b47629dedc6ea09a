import type { Overwrite } from './permissions.ts';

/** A person, a bot, or the application's own user. */
export interface User {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: null;
  bot?: boolean;
}

interface Role {
  id: string;
  name: string;
  permissions: string;
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  /** False for a server where the application was not installed, but people installed it for themselves. */
  hasBot: boolean;
  roles: Role[];
  /** Role identifiers by member. */
  members: Map<string, string[]>;
}

/** 0 text, 1 direct message with the bot, 3 a group of people, 5 announcement, 11 public thread. */
export type ChannelType = 0 | 1 | 3 | 5 | 11;

export interface Channel {
  id: string;
  type: ChannelType;
  guild?: Guild;
  name: string;
  overwrites: Overwrite[];
  /** People in a direct message or a group, without the bot. */
  recipients: User[];
  /** The channel a thread hangs on. */
  parent?: Channel;
  archived?: boolean;
  /** Whether the bot takes part in this thread. */
  botJoined?: boolean;
}

export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type: string;
}

/** An element of a message that has a type: a button, a row, a text. Its fields depend on the type. */
export interface Component {
  type: number;
  id?: number;
  custom_id?: string;
  label?: string;
  url?: string;
  disabled?: boolean;
  content?: string;
  options?: { label: string; value: string; description?: string }[];
  components?: Component[];
  component?: Component;
  accessory?: Component;
  [field: string]: unknown;
}

export interface Embed {
  title?: string;
  description?: string;
  url?: string;
  color?: number;
  fields?: { name: string; value: string; inline?: boolean }[];
  footer?: { text: string; icon_url?: string };
  author?: { name: string; url?: string };
  [field: string]: unknown;
}

export interface Message {
  id: string;
  channel: Channel;
  author: User;
  content: string;
  embeds: Embed[];
  components: Component[];
  attachments: Attachment[];
  flags: number;
  timestamp: string;
  editedTimestamp: string | null;
  mentions: User[];
  mentionEveryone: boolean;
  /** The message this one answers, by identifier; it may be gone. */
  repliesTo?: string;
  nonce?: string | number;
  webhookId?: string;
  interaction?: Interaction;
  isDeleted: boolean;
  /** How often it was edited. */
  edits: number;
}

export const FLAG = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, loading: 1 << 7, v2: 1 << 15 } as const;

/** What came of an interaction so far. */
type InteractionState =
  | 'waiting'
  | 'deferred'
  | 'deferred-update'
  | 'answered'
  | 'updated'
  | 'choices'
  | 'modal';

/** 2 a command, 3 a button or menu, 4 autocompletion, 5 a form. */
export type InteractionType = 2 | 3 | 4 | 5;

export interface Interaction {
  id: string;
  token: string;
  type: InteractionType;
  user: User;
  channel: Channel;
  createdAt: number;
  /** What a person did, for messages of a failed test. */
  label: string;
  state: InteractionState;
  /** Milliseconds between the event and its callback. */
  answeredAfterMs?: number;
  /** The message whose button or menu was used. */
  source?: Message;
  original?: Message;
  followups: Message[];
  choices?: { name: string; value: string | number }[];
  modal?: { custom_id: string; title: string; components: Component[] };
}

/** A registered command as the application described it. */
export interface Command {
  id: string;
  application_id: string;
  guild_id?: string;
  version: string;
  type: number;
  name: string;
  description: string;
  options?: CommandOption[];
  default_member_permissions?: string | null;
  integration_types?: number[];
  contexts?: number[] | null;
  [field: string]: unknown;
}

export interface CommandOption {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  options?: CommandOption[];
  min_length?: number;
  max_length?: number;
  channel_types?: number[];
  [field: string]: unknown;
}
