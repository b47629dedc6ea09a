import type { types } from '@slack/bolt';
import type { Explanation } from '../../src/index.ts';
import { renderEvidence, renderPlace } from '../node/render-evidence.ts';
import { bold, cutText, escapeText } from './escape-text.ts';
import { renderContext, renderSection, type SlackMessage } from './render-reply.ts';

const MAX_BLOCKS = 45;
/** Headings and their lines stand in sections of at most this many characters. */
const MAX_GROUP_CHARS = 2800;

/** The derivation of a reply as a modal. */
export function renderExplanationView(question: string, explanation: Explanation): types.View {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Why this answer' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: renderBlocks(question, explanation),
  };
}

/** The derivation as a message, for where no modal can be opened any more. */
export function renderExplanationMessage(question: string, explanation: Explanation): SlackMessage {
  return {
    text: cutText(escapeText(`Why: ${explanation.reply.text}`), 3000),
    blocks: renderBlocks(question, explanation),
  };
}

/** How each word was understood, the facts, and their evidence with its offsets. */
function renderBlocks(question: string, { reply, words, facts }: Explanation): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [
    renderContext(`Question: ${escapeText(question)}`),
    renderSection(escapeText(reply.text)),
    ...renderGroup(
      'Understood as',
      words.map(({ text, understoodAs }) => `• ${bold(text)}: ${escapeText(understoodAs)}`),
    ),
    ...facts.flatMap((fact, index) => [
      renderSection(`${index === 0 ? '*Rests on*\n' : ''}${escapeText(fact.statement)}`),
      ...fact.evidence.map((passage) =>
        renderSection(`>${escapeText(`${renderEvidence(passage)} (${renderPlace(passage)})`)}`),
      ),
      renderContext(escapeText([`${fact.id}, ${fact.relation}`, fact.inference].filter(Boolean).join(' · '))),
    ]),
    ...renderGroup(
      'Not explained, or not stated',
      reply.missing.map((item) => `• ${escapeText(item)}`),
    ),
  ];
  if (blocks.length <= MAX_BLOCKS) return blocks;
  return [...blocks.slice(0, MAX_BLOCKS), renderContext('There is more than can be shown here.')];
}

/** Lines under a heading, in as many sections as they need. */
function renderGroup(heading: string, lines: readonly string[]): readonly types.KnownBlock[] {
  if (lines.length === 0) return [];
  const sections: string[] = [`*${heading}*`];
  for (const line of lines) {
    const last = sections.at(-1) ?? '';
    if (last.length + line.length > MAX_GROUP_CHARS) sections.push(line);
    else sections[sections.length - 1] = `${last}\n${line}`;
  }
  return sections.map(renderSection);
}
