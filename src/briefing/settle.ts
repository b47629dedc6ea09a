/**
 * Freezes a value through and through, in as little room as it needs: lists without the room that was left to grow, and of
 * equal lists of texts the same one.
 */
export function settle<T extends object>(value: T): T {
  const texts = new Map<string, readonly string[]>();
  const settlePart = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || Object.isFrozen(part)) return part;
    if (Array.isArray(part)) return settleList(part);
    const parts = part as Record<string, unknown>;
    for (const key of Object.keys(parts)) {
      const before = parts[key];
      const after = settlePart(before);
      if (after !== before) parts[key] = after;
    }
    return Object.freeze(part);
  };
  const settleList = (list: readonly unknown[]): readonly unknown[] => {
    if (list.length === 0) return NOTHING;
    if (!isOfTexts(list)) return Object.freeze(list.map(settlePart));
    const key = list.length === 1 ? (list[0] as string) : list.join('\n');
    const known = texts.get(key);
    if (known?.length === list.length && known.every((text, i) => text === list[i])) return known;
    const own = Object.freeze([...list]);
    texts.set(key, own);
    return own;
  };
  return settlePart(value) as T;
}

const NOTHING: readonly unknown[] = Object.freeze([]);

function isOfTexts(list: readonly unknown[]): list is readonly string[] {
  return list.every((part) => typeof part === 'string');
}
