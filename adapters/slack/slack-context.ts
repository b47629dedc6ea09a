import type { Chat } from '../chat/create-chat.ts';
import type { Log } from '../node/create-log.ts';
import type { ChannelPace } from './pace-channels.ts';
import type { RecentRevisions } from './recent-revisions.ts';
import type { WorkspaceClients } from './workspace-clients.ts';

/** What the listeners work with. */
export interface SlackContext {
  readonly chat: Chat;
  readonly clients: WorkspaceClients;
  readonly revisions: RecentRevisions;
  /** For calls that may wait where Slack asks to. */
  readonly pace: ChannelPace;
  readonly log: Log;
}

/** Runs what follows an acknowledgement: it ends before the process does, and a failure is logged, not thrown. */
export function follow({ chat, log }: SlackContext, what: string, task: () => Promise<void>): Promise<void> {
  return chat.track(async () => {
    try {
      await task();
    } catch (error) {
      log.error({ err: error }, `${what} failed`);
    }
  });
}
