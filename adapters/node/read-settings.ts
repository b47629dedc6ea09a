import { readEnvironment } from './read-environment.ts';

/** What the environment, or an `.env` file in the working folder, decides for every adapter. */
export interface Settings {
  /** The knowledge folder, unless the command line names one. */
  readonly knowledge?: string;
  /** True where the user asked for no colours (https://no-color.org). */
  readonly noColor: boolean;
}

/** Settings from `env`, with an `.env` file in `cwd` filling what `env` leaves unset. */
export async function readSettings(env: NodeJS.ProcessEnv, cwd: string): Promise<Settings> {
  const merged = await readEnvironment(env, cwd);
  const knowledge = merged.BRIEFING_KNOWLEDGE;
  return { ...(knowledge ? { knowledge } : {}), noColor: Boolean(merged.NO_COLOR) };
}
