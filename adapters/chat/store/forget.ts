import type { Person } from '../question.ts';
import type { Connection } from './connection.ts';
import { ERASE } from './question-store.ts';

/** Erases a person's questions, conversations and votes; returns how many questions there were. */
export function forgetPerson(connection: Connection, { platform, workspace, id }: Person): number {
  return connection.transaction(() => {
    const inWorkspace = workspace === undefined ? '' : ' AND workspace = ?';
    const whose = workspace === undefined ? [platform, id] : [platform, id, workspace];
    const tokens = `SELECT token FROM questions WHERE platform = ? AND person = ?${inWorkspace}`;
    connection.get(
      `DELETE FROM votes WHERE token IN (${tokens})
        OR person = ? AND token IN (SELECT token FROM questions WHERE platform = ?${inWorkspace})`,
      ...whose,
      id,
      platform,
      ...whose.slice(2),
    );
    connection.get(`DELETE FROM conversations WHERE platform = ? AND person = ?${inWorkspace}`, ...whose);
    // The event's id stays for a while, so that an event that is delivered again is not answered again.
    return connection.all(
      `${ERASE} WHERE platform = ? AND person = ?${inWorkspace} RETURNING token`,
      ...whose,
    ).length;
  });
}

/** Deletes everything of a workspace. */
export function forgetWorkspace(
  connection: Connection,
  { platform, workspace }: { readonly platform: string; readonly workspace: string },
): void {
  connection.transaction(() => {
    for (const table of ['questions', 'conversations', 'opt_ins', 'briefing_limits']) {
      connection.get(`DELETE FROM ${table} WHERE platform = ? AND workspace = ?`, platform, workspace);
    }
    connection.get('DELETE FROM installations WHERE platform = ? AND id = ?', platform, workspace);
  });
}
