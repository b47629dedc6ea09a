/** The offsets at which a passage stands in a text, in order, none overlapping the one before. */
export type FindPassages = (passage: string) => readonly number[];

/** In a shorter text every passage is found by reading the text. */
const MIN_INDEXED_CHARS = 50_000;
const BLOCK_CHARS = 8;
/** A passage of so many characters holds a whole block, wherever it begins. */
const MIN_PASSAGE_CHARS = 2 * BLOCK_CHARS - 1;

/** Prepares the search for passages of a text; a long text is cut into blocks, of which each passage must hold one. */
export function preparePassages(text: string): FindPassages {
  let blocks: ReadonlyMap<string, readonly number[]> | undefined;
  return (passage) => {
    if (text.length < MIN_INDEXED_CHARS || passage.length < MIN_PASSAGE_CHARS)
      return readThrough(passage, text);
    blocks ??= indexBlocks(text);
    return findByBlocks(passage, text, blocks);
  };
}

function readThrough(passage: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length))
    starts.push(at);
  return starts;
}

function indexBlocks(text: string): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  for (let at = 0; at + BLOCK_CHARS <= text.length; at += BLOCK_CHARS) {
    const block = text.slice(at, at + BLOCK_CHARS);
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [at]);
    else known.push(at);
  }
  return blocks;
}

function findByBlocks(
  passage: string,
  text: string,
  blocks: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const starts: number[] = [];
  for (let offset = 0; offset < BLOCK_CHARS; offset++)
    for (const at of blocks.get(passage.slice(offset, offset + BLOCK_CHARS)) ?? [])
      if (at >= offset && text.startsWith(passage, at - offset)) starts.push(at - offset);
  starts.sort((a, b) => a - b);
  let end = 0;
  return starts.filter((start) => {
    if (start < end) return false;
    end = start + passage.length;
    return true;
  });
}
