import type { Assistant } from '../../src/index.ts';

/** Words that lift a limit. */
const ALL = new Set(['all', 'any', 'every', '*']);

/** What somebody wrote as a limit: ids of briefings, `all` for no limit, or the ids that there are not. */
export type RequestedLimit =
  | { readonly kind: 'limit'; readonly briefings: readonly string[] }
  | { readonly kind: 'all' }
  | { readonly kind: 'unknown'; readonly ids: readonly string[] };

/** Reads ids of loaded briefings, with commas or spaces between. */
export function readLimit(text: string, { briefings }: Pick<Assistant, 'briefings'>): RequestedLimit {
  const ids = [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];
  if (ids.length === 1 && ALL.has((ids[0] ?? '').toLowerCase())) return { kind: 'all' };
  const known = new Set(briefings.map(({ id }) => id));
  const strange = ids.filter((id) => !known.has(id));
  return strange.length > 0 || ids.length === 0
    ? { kind: 'unknown', ids: strange }
    : { kind: 'limit', briefings: ids };
}
