/**
 * What the bot reads of Slack's payloads, by whichever way they come. Bolt's types describe what listeners get; this
 * is the body before Bolt has looked at it.
 */
export interface SlackBody {
  readonly type?: string;
  readonly team_id?: string;
  readonly event_id?: string;
  readonly event?: SlackEvent;
  readonly authorizations?: readonly { readonly team_id?: string | null; readonly user_id?: string }[];
  /** Commands. */
  readonly command?: string;
  readonly text?: string;
  readonly user_id?: string;
  readonly channel_id?: string;
  readonly response_url?: string;
  readonly trigger_id?: string;
  /** Interactions. */
  readonly team?: { readonly id: string } | null;
  readonly user?: { readonly id: string; readonly team_id?: string };
  readonly channel?: { readonly id: string };
  readonly callback_id?: string;
  readonly actions?: readonly SlackAction[];
  readonly container?: {
    readonly message_ts?: string;
    readonly thread_ts?: string;
    readonly is_ephemeral?: boolean;
  };
  readonly message?: SlackMessage;
  readonly view?: { readonly private_metadata?: string };
}

export interface SlackMessage {
  readonly user?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly edited?: { readonly ts: string };
}

export interface SlackEvent extends SlackMessage {
  readonly type: string;
  readonly channel?: string;
  readonly channel_type?: string;
  readonly event_ts?: string;
  readonly deleted_ts?: string;
  readonly message?: SlackMessage;
  readonly previous_message?: SlackMessage;
}

export interface SlackAction {
  readonly action_id: string;
  readonly value?: string;
  readonly action_ts?: string;
}

/** The workspace that a payload is for. */
export function workspaceOf({ team_id, team, user, authorizations }: SlackBody): string {
  return authorizations?.[0]?.team_id ?? team_id ?? team?.id ?? user?.team_id ?? '';
}

/** Whether a message was edited or deleted, rather than written. */
export function isChange({ subtype }: Pick<SlackEvent, 'subtype'>): boolean {
  return subtype === 'message_changed' || subtype === 'message_deleted';
}

/** Names a message in the store. */
export function messageId(workspace: string, channel: string, ts: string): string {
  return `${workspace}/${channel}/${ts}`;
}
