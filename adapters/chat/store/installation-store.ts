import type { Connection } from './connection.ts';

/** Installations into workspaces. What is stored comes encrypted, and is never looked into here. */
export interface InstallationStore {
  save(platform: string, workspace: string, sealed: string): void;
  load(platform: string, workspace: string): string | undefined;
  remove(platform: string, workspace: string): void;
}

/** Installations in a database. */
export function createInstallationStore(connection: Connection): InstallationStore {
  return {
    save: (platform, workspace, sealed) =>
      void connection.get(
        'INSERT OR REPLACE INTO installations VALUES (?, ?, ?)',
        platform,
        workspace,
        sealed,
      ),
    load(platform, workspace) {
      const row = connection.get(
        'SELECT sealed FROM installations WHERE platform = ? AND id = ?',
        platform,
        workspace,
      );
      return row && String(row.sealed);
    },
    remove: (platform, workspace) =>
      void connection.get('DELETE FROM installations WHERE platform = ? AND id = ?', platform, workspace),
  };
}
