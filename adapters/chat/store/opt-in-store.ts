import type { Place } from '../question.ts';
import type { Connection } from './connection.ts';

/** How the bot behaves in a channel, as somebody who may decide it set it. */
export interface ChannelRules {
  /** `addressed`: it answers when addressed only; `everything`: every message is a question to it. */
  readonly listens: 'addressed' | 'everything';
  /** Who sees replies: everybody, or only who asked. */
  readonly replies: 'public' | 'private';
}

/** What holds in a channel that nobody set up. */
const DEFAULT_RULES: ChannelRules = { listens: 'addressed', replies: 'public' };

type Channel = Pick<Place, 'platform' | 'workspace' | 'channel'>;

export interface OptInStore {
  rulesOf(channel: Channel): ChannelRules;
  setRules(channel: Channel, rules: ChannelRules): void;
  /** The channels of a workspace in which something else than the default holds. */
  list(
    place: Pick<Place, 'platform' | 'workspace'>,
  ): readonly (ChannelRules & { readonly channel: string })[];
}

/** Opt-ins in a database. */
export function createOptInStore(connection: Connection): OptInStore {
  return {
    rulesOf({ platform, workspace = '', channel }) {
      const row = connection.get(
        'SELECT listens, replies FROM opt_ins WHERE platform = ? AND workspace = ? AND channel = ?',
        platform,
        workspace,
        channel,
      );
      return row === undefined ? DEFAULT_RULES : (pick(row) as ChannelRules);
    },
    setRules({ platform, workspace = '', channel }, { listens, replies }) {
      const isDefault = listens === DEFAULT_RULES.listens && replies === DEFAULT_RULES.replies;
      connection.get(
        isDefault
          ? 'DELETE FROM opt_ins WHERE platform = ? AND workspace = ? AND channel = ?'
          : 'INSERT OR REPLACE INTO opt_ins VALUES (?, ?, ?, ?, ?)',
        ...[platform, workspace, channel],
        ...(isDefault ? [] : [listens, replies]),
      );
    },
    list: ({ platform, workspace = '' }) =>
      connection
        .all(
          'SELECT channel, listens, replies FROM opt_ins WHERE platform = ? AND workspace = ? ORDER BY channel',
          platform,
          workspace,
        )
        .map((row) => ({ channel: String(row.channel), ...(pick(row) as ChannelRules) })),
  };
}

function pick({ listens, replies }: Readonly<Record<string, unknown>>) {
  return { listens, replies };
}
