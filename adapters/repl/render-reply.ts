import type { Reply } from '../../src/index.ts';
import { groupCitations } from '../node/group-citations.ts';
import { renderQuotation } from '../node/render-quotation.ts';
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
  const isNearest = citations.length > 0 && citations.every(({ role }) => role === 'nearest');
  const lines = isNearest ? [style.dim(`${INDENT}Closest passage:`)] : [];
  const sources = groupCitations(citations);
  for (const { name, citations: passages } of sources) {
    for (const passage of passages) {
      const quote = renderQuotation(passage, { text: (text) => text, highlight: style.bold });
      lines.push(wrapText(quote, { ...style, indent: INDENT, hangingIndent: '   ' }));
    }
    const isLast = name === sources.at(-1)?.name;
    if (isLast && inference) lines.push(wrapText(`(${unstop(inference)})`, { ...style, indent: INDENT }));
    lines.push(style.dim(wrapText(name, { ...style, indent: INDENT })));
  }
  return lines;
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

function unstop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
