import type { Connection } from './connection.ts';

/** A process that answers questions. */
export interface Owner {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** When it last said that it lives. */
  readonly seenAt: number;
}

export interface OwnerStore {
  /** Says that a process lives. */
  announce(owner: Owner): void;
  leave(id: string): void;
  list(): readonly Owner[];
}

/** Processes in a database. */
export function createOwnerStore(connection: Connection): OwnerStore {
  return {
    announce: ({ id, host, pid, seenAt }) =>
      void connection.get('INSERT OR REPLACE INTO owners VALUES (?, ?, ?, ?)', id, host, pid, seenAt),
    leave: (id) => void connection.get('DELETE FROM owners WHERE id = ?', id),
    list: () =>
      connection.all('SELECT * FROM owners').map((row) => ({
        id: String(row.id),
        host: String(row.host),
        pid: Number(row.pid),
        seenAt: Number(row.seen_at),
      })),
  };
}
