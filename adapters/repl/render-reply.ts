import type { Citation, Reply } from '../../src/index.ts';
import { formatDate } from './format-date.ts';
import type { TerminalStyle } from './terminal-style.ts';
import { wrapText } from './wrap-text.ts';

const INDENT = '  ';

/** A reply for a terminal: the answer, then the passages that prove it, then what can be asked instead. */
export function renderReply(reply: Reply, style: TerminalStyle): string {
  return [
    wrapText(reply.text, style),
    ...renderCitations(reply, style),
    ...reply.choices.map((choice, index) =>
      wrapText(choice, {
        ...style,
        indent: `${INDENT}${style.accent(`${index + 1}.`)} `,
        hangingIndent: '     ',
      }),
    ),
    ...renderSuggestions(reply, style),
  ].join('\n');
}

function renderCitations({ citations, inference }: Reply, style: TerminalStyle): readonly string[] {
  const lines: string[] = [];
  const isNearest = citations.length > 0 && citations.every(({ role }) => role === 'nearest');
  if (isNearest) lines.push(style.dim(`${INDENT}Closest passage:`));
  const sources = new Set(citations.map(nameSource));
  for (const source of sources) {
    const ofSource = citations.filter((citation) => nameSource(citation) === source);
    const quotes = new Set(ofSource.map((citation) => renderQuote(citation, style)));
    for (const quote of quotes)
      lines.push(wrapText(quote, { ...style, indent: INDENT, hangingIndent: '   ' }));
    const isLast = source === [...sources].at(-1);
    if (isLast && inference) lines.push(wrapText(`(${unstop(inference)})`, { ...style, indent: INDENT }));
    lines.push(style.dim(wrapText(source, { ...style, indent: INDENT })));
  }
  return lines;
}

function nameSource({ source, date }: Citation): string {
  return `${source}, ${formatDate(date)}`;
}

/**
 * The passage in curly quotes, quotations inside it in single ones, its key words bold; an ellipsis shows where it
 * is cut from its sentence.
 */
function renderQuote({ quote, highlights }: Citation, style: TerminalStyle): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of [...highlights].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    marked += quote.slice(at, start) + style.bold(quote.slice(start, end));
    at = end;
  }
  marked += quote.slice(at);
  const before = /^\p{Ll}/u.test(quote) ? '… ' : '';
  const after = /[.!?]["'”’]?$/.test(quote) ? '' : ' …';
  return `“${before}${singleQuotes(marked)}${after}”`;
}

function renderSuggestions(reply: Reply, style: TerminalStyle): readonly string[] {
  const fits = reply.status !== 'answered' && reply.status !== 'corrected';
  const fresh = reply.suggestions.filter(
    (question) => !reply.text.includes(question) && !reply.choices.includes(question),
  );
  if (!fits || fresh.length === 0) return [];
  const [first = '', ...others] = fresh;
  const lead = `${INDENT}You could ask: `;
  return [
    wrapText(first, { ...style, indent: style.dim(lead), hangingIndent: ' '.repeat(lead.length) }),
    ...others.map((question) => wrapText(question, { ...style, indent: ' '.repeat(lead.length) })),
  ];
}

function singleQuotes(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('“', '‘').replaceAll('”', '’');
}

function unstop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
