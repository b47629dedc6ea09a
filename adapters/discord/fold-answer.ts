import type { Reply } from '../../src/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { foldText } from './fold-text.ts';

/** An answer that fits: a long list keeps its first members and says how many there are more. */
export function foldAnswer(
  { text, items }: Pick<Reply, 'text' | 'items'>,
  maxChars: number,
): { readonly text: string; readonly isFolded: boolean } {
  const whole = escapeMarkdown(text);
  if (whole.length <= maxChars) return { text: whole, isFolded: false };
  const ends = findEnds(text, items);
  const last = ends.at(-1);
  if (last !== undefined) {
    for (let kept = ends.length - 1; kept > 0; kept -= 1) {
      const shorter = `${text.slice(0, ends[kept - 1])} … and ${ends.length - kept} more${text.slice(last)}`;
      const folded = escapeMarkdown(shorter);
      if (folded.length <= maxChars) return { text: folded, isFolded: true };
    }
  }
  return { text: foldText(text, maxChars, escapeMarkdown), isFolded: true };
}

/** Where each member ends in the text; nothing unless all of them stand in it, in order. */
function findEnds(text: string, items: readonly string[]): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const item of items) {
    const at = text.indexOf(item, from);
    if (at === -1) return [];
    from = at + item.length;
    ends.push(from);
  }
  return ends;
}
