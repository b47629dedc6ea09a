import { UsageError } from './usage-error.ts';

/** All of `items`, or the one called `slug`. @throws {UsageError} that lists the names there are. */
export function selectBySlug<T extends { readonly id: string }>(
  items: readonly T[],
  slug: string | undefined,
): readonly T[] {
  if (slug === undefined) return items;
  const selected = items.filter(({ id }) => id === slug);
  if (selected.length > 0) return selected;
  throw new UsageError(`there is no briefing "${slug}"; there is ${items.map(({ id }) => id).join(', ')}`);
}
