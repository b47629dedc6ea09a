import type { Block, Json } from './model.ts';

/** An interactive element with the block that holds it. */
export interface FoundElement {
  readonly element: Json;
  readonly blockId: string;
}

/** The button with this action_id or this label. @throws naming those there are */
export function findElement(blocks: readonly Block[], wanted: string): FoundElement {
  const all = blocks.flatMap((block, index) => {
    const elements = [
      ...((block.elements as Json[] | undefined) ?? []),
      ...(block.accessory ? [block.accessory as Json] : []),
    ];
    return elements.map((element) => ({ element, blockId: block.block_id ?? `b${index}` }));
  });
  const labelOf = (element: Json) => (element.text as Json | undefined)?.text;
  const found =
    all.find(({ element }) => element.action_id === wanted || labelOf(element) === wanted) ??
    all.find(({ element }) => String(element.action_id ?? '').startsWith(`${wanted}:`));
  if (found) return found;
  const there = all
    .filter(({ element }) => element.action_id)
    .map(({ element }) => `${String(element.action_id)} “${String(labelOf(element))}”`);
  throw new Error(`no button ${wanted}; there are ${there.join(', ') || 'none'}`);
}
