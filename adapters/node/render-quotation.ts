import type { Citation } from '../../src/index.ts';
import { renderRow, shortenRow } from './render-row.ts';

/** How the two kinds of text in a passage are shown. */
export interface QuotationStyle {
  readonly text: (plain: string) => string;
  /** A key word. */
  readonly highlight: (plain: string) => string;
}

const ELLIPSIS = '… ';

/**
 * A passage on one line in curly quotes, quotations inside it in single ones, its key words marked; an ellipsis shows
 * where it is cut from its sentence. A row of a table shows its cells with the names of their columns.
 */
export function renderQuotation({ quote, highlights, row }: Citation, style: QuotationStyle): string {
  if (row !== undefined) return renderRow(row, highlights, style);
  let marked = '';
  let at = 0;
  for (const [start, end] of [...highlights].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    marked += style.text(tidy(quote.slice(at, start))) + style.highlight(tidy(quote.slice(start, end)));
    at = end;
  }
  marked += style.text(tidy(quote.slice(at)));
  const before = /^\p{Ll}/u.test(quote) ? ELLIPSIS : '';
  const after = /[.!?]["'”’]?$/.test(quote) ? '' : ' …';
  return `“${before}${marked}${after}”`;
}

/** A passage of at most about so many characters, cut at words around its first key word. */
export function shortenQuotation(citation: Citation, maxChars: number): Citation {
  const { quote, highlights, row } = citation;
  if (row !== undefined) return { ...citation, row: shortenRow(row, maxChars) };
  if (quote.length <= maxChars) return citation;
  const first = Math.min(...highlights.map(([start]) => start), quote.length);
  const isEarly = first < maxChars * 0.75 || first === quote.length;
  const from = isEarly ? 0 : quote.indexOf(' ', first - Math.floor(maxChars / 4)) + 1;
  const to = quote.length - from <= maxChars ? quote.length : quote.lastIndexOf(' ', from + maxChars);
  const end = to > from ? to : from + maxChars;
  return {
    ...citation,
    quote: (from > 0 ? ELLIPSIS : '') + quote.slice(from, end),
    highlights: highlights
      .filter(([start, stop]) => start >= from && stop <= end)
      .map(([start, stop]) => {
        const shift = from > 0 ? ELLIPSIS.length - from : 0;
        return [start + shift, stop + shift] as const;
      }),
  };
}

function tidy(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('“', '‘').replaceAll('”', '’');
}
