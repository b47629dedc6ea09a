import type { Log } from '../../../adapters/node/create-log.ts';

/** A log that keeps what is worse than information, as "level: message". */
export function createSilentLog(): Log & { readonly complaints: string[] } {
  const complaints: string[] = [];
  return {
    complaints,
    debug: () => {},
    info: () => {},
    warn: (_fields, message) => complaints.push(`warn: ${message}`),
    error: (_fields, message) => complaints.push(`error: ${message}`),
  };
}
