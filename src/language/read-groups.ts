import type { WordList } from './language-data.ts';

/** A phrase: words, and groups of phrases of which one stands here. */
export type Item = readonly (string | readonly Item[])[];

/** Splits a list at its commas; a group stands in parentheses, "_" for nothing. */
export function readGroups(list: WordList): readonly Item[] {
  const open: { items: Item[]; item: (string | readonly Item[])[] }[] = [{ items: [], item: [] }];
  for (const [mark] of list.matchAll(/[(),]|[^(),\s]+/g)) {
    const level = open.at(-1) as (typeof open)[number];
    if (mark === '(') open.push({ items: [], item: [] });
    else if (mark === ',' || mark === ')') {
      level.items.push(level.item);
      level.item = [];
      if (mark === ',') continue;
      open.pop();
      open.at(-1)?.item.push(level.items);
    } else if (mark !== '_') level.item.push(mark);
  }
  const [{ items, item } = { items: [], item: [] }] = open;
  return [...items, item];
}

/** The phrases of a list with its groups spelled out. */
export function spellOut(list: WordList): readonly string[] {
  return list.includes('(') ? spellItems(readGroups(list)) : list.split(',');
}

function spellItems(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) =>
    item.reduce<readonly string[]>(
      (starts, part) => {
        const ends = typeof part === 'string' ? [part] : spellItems(part);
        return starts.flatMap((start) => ends.map((end) => `${start} ${end}`));
      },
      [''],
    ),
  );
}
