import type { Json } from '../question.ts';
import type { Connection } from './connection.ts';

/** The state of a conversation after its last question. */
export interface StoredConversation {
  readonly state: Json;
  /** The question that was asked last. */
  readonly lastToken: string;
}

export interface ConversationStore {
  /** The conversation, unless nobody continued it since `notBefore`. */
  load(key: string, notBefore: number): StoredConversation | undefined;
  save(
    key: string,
    conversation: StoredConversation & {
      readonly platform: string;
      readonly workspace?: string;
      /** Who asked last. */
      readonly person: string;
      readonly updatedAt: number;
    },
  ): void;
  drop(key: string): void;
}

/** Conversations in a database. */
export function createConversationStore(connection: Connection): ConversationStore {
  return {
    load(key, notBefore) {
      const row = connection.get(
        'SELECT state, last_token FROM conversations WHERE key = ? AND updated_at >= ?',
        key,
        notBefore,
      );
      return row && { state: JSON.parse(String(row.state)) as Json, lastToken: String(row.last_token) };
    },
    save(key, { platform, workspace = '', person, lastToken, state, updatedAt }) {
      connection.get(
        'INSERT OR REPLACE INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?)',
        key,
        platform,
        workspace,
        person,
        lastToken,
        JSON.stringify(state),
        updatedAt,
      );
    },
    drop: (key) => void connection.get('DELETE FROM conversations WHERE key = ?', key),
  };
}
