import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `env`, with an `.env` file in `cwd` filling what `env` leaves unset. */
export async function readEnvironment(env: NodeJS.ProcessEnv, cwd: string): Promise<NodeJS.ProcessEnv> {
  const file = join(cwd, '.env');
  return existsSync(file) ? { ...(await parseEnvFile(file)), ...env } : env;
}

// Most runs have no `.env`; they need not pay for the parser.
async function parseEnvFile(file: string): Promise<Record<string, string>> {
  const { parse } = await import('dotenv');
  return parse(readFileSync(file));
}
