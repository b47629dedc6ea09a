const ELLIPSIS = ' …';

/** A text as `render` shows it, cut at a word so that no more than `maxChars` come out. */
export function foldText(text: string, maxChars: number, render: (text: string) => string): string {
  const whole = render(text);
  if (whole.length <= maxChars) return whole;
  let keptChars = Math.min(text.length, maxChars);
  while (keptChars > 0) {
    const folded = render(cutAtWord(text, keptChars)) + ELLIPSIS;
    if (folded.length <= maxChars) return folded;
    keptChars = Math.floor(keptChars * 0.9);
  }
  return ELLIPSIS.trim();
}

/** A label of at most so many characters. */
export function foldLabel(label: string, maxChars: number): string {
  const line = label.replace(/\s+/g, ' ').trim();
  return line.length <= maxChars ? line : `${cutAtWord(line, maxChars - 1)}…`;
}

/** A text in pieces of at most so many characters each as `render` shows them, cut between paragraphs or words. */
export function paginate(
  text: string,
  maxChars: number,
  render: (text: string) => string,
): readonly string[] {
  const pages: string[] = [];
  let page = '';
  for (const piece of text.split(/(?<=\n)|(?<=\s)/)) {
    for (const part of splitLong(piece, Math.floor(maxChars / 2))) {
      if (page !== '' && render(page + part).length > maxChars) {
        pages.push(render(page.trim()));
        page = '';
      }
      page += part;
    }
  }
  if (page.trim() !== '') pages.push(render(page.trim()));
  return pages;
}

/** Parts one after another as long as they fit, and how many were left out. */
export function takeWhileFitting(
  parts: readonly string[],
  maxChars: number,
  separator: string,
): { readonly text: string; readonly leftOut: number } {
  let text = '';
  for (const [index, part] of parts.entries()) {
    const longer = index === 0 ? part : text + separator + part;
    if (longer.length > maxChars) return { text, leftOut: parts.length - index };
    text = longer;
  }
  return { text, leftOut: 0 };
}

function cutAtWord(text: string, maxChars: number): string {
  const cut = text.slice(0, maxChars);
  const atWord = cut.replace(/\s+\S*$/, '');
  const kept = atWord.length > maxChars / 2 ? atWord : cut;
  // Never between the two halves of one character.
  return kept.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

function splitLong(word: string, maxChars: number): readonly string[] {
  if (word.length <= maxChars) return [word];
  return word.match(new RegExp(`[\\s\\S]{1,${maxChars}}`, 'gu')) ?? [word];
}
