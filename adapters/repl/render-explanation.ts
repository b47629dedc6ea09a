import type { Explanation } from '../../src/index.ts';
import { renderEvidence, renderPlace } from '../node/render-evidence.ts';
import { renderReply } from './render-reply.ts';
import type { TerminalStyle } from './terminal-style.ts';
import { wrapText } from './wrap-text.ts';

type ExplainedFact = Explanation['facts'][number];

/** The derivation of a reply: how each word was understood, the facts, their evidence with its offsets. */
export function renderExplanation(
  { reply, words, facts, closest = [] }: Explanation,
  style: TerminalStyle,
): string {
  const sections = [renderReply({ ...reply, citations: [], suggestions: [] }, style)];
  if (words.length > 0) {
    const width = Math.max(...words.map(({ text }) => text.length));
    sections.push(
      [
        style.bold('Understood as'),
        ...words.map(({ text, understoodAs }) =>
          wrapText(understoodAs, { ...style, indent: `  ${text.padEnd(width)}  ` }),
        ),
      ].join('\n'),
    );
  }
  if (facts.length > 0) {
    sections.push([style.bold('Rests on'), ...facts.map((fact) => renderFact(fact, style))].join('\n'));
  }
  if (reply.missing.length > 0) {
    sections.push(
      [
        style.bold('Not explained, or not stated'),
        ...reply.missing.map((item) => wrapText(item, { ...style, indent: '  ' })),
      ].join('\n'),
    );
  }
  if (closest.length > 0) {
    sections.push(
      [
        style.bold('Closest facts, and what they leave over'),
        ...closest.map(({ id, relation, statement, leftOver }) =>
          wrapText(
            `${statement} ${style.dim(`[${id}, ${relation}]`)} ${leftOver.map((word) => `“${word}”`).join(', ')}`,
            { ...style, indent: '  ' },
          ),
        ),
      ].join('\n'),
    );
  }
  return sections.join('\n\n');
}

function renderFact(
  { id, relation, statement, evidence, inference }: ExplainedFact,
  style: TerminalStyle,
): string {
  return [
    wrapText(`${statement} ${style.dim(`[${id}, ${relation}]`)}`, { ...style, indent: '  ' }),
    ...evidence.map((passage) =>
      wrapText(`${renderEvidence(passage)} ${style.dim(`(${renderPlace(passage)})`)}`, {
        ...style,
        indent: '    ',
      }),
    ),
    ...(inference ? [wrapText(`(${inference.replace(/\.$/, '')})`, { ...style, indent: '    ' })] : []),
  ].join('\n');
}
