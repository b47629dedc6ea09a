import type { Explanation } from '../../src/index.ts';
import { renderEvidence, renderPlace } from '../node/render-evidence.ts';
import { bold, escapeLine, escapeMarkdown } from './escape-markdown.ts';
import { foldText, takeWhileFitting } from './fold-text.ts';
import type { MessageBody } from './render-reply.ts';

type ExplainedFact = Explanation['facts'][number];

const MAX_DESCRIPTION_CHARS = 4_096;
const MAX_ANSWER_CHARS = 800;
const MAX_QUOTE_CHARS = 400;
const CUT_NOTE = '\n-# There is more; `briefing-bot why` shows all of it.';

/** The derivation of a reply: how each word was understood, the facts, their evidence with its offsets. */
export function renderExplanation({ reply, words, facts }: Explanation): MessageBody {
  const lines = [
    foldText(reply.text, MAX_ANSWER_CHARS, escapeMarkdown),
    ...section(
      'Understood as',
      words.map(({ text, understoodAs }) => `${bold(text)} – ${escapeLine(understoodAs)}`),
    ),
    ...section('Rests on', facts.flatMap(renderFact)),
    ...section('Not explained, or not stated', reply.missing.map(escapeLine)),
  ];
  const { text, leftOut } = takeWhileFitting(lines, MAX_DESCRIPTION_CHARS - CUT_NOTE.length, '\n');
  return {
    content: '',
    embeds: [{ description: leftOut === 0 ? text : text + CUT_NOTE }],
    components: [],
  };
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`\n__${title}__`, ...lines];
}

function renderFact({ id, relation, statement, evidence, inference }: ExplainedFact): readonly string[] {
  return [
    `${escapeLine(statement)} (${escapeLine(`${id}, ${relation}`)})`,
    ...evidence.map(
      (passage) =>
        `> ${foldText(renderEvidence(passage), MAX_QUOTE_CHARS, escapeLine)} (${escapeLine(renderPlace(passage))})`,
    ),
    ...(inference ? [`-# (${escapeLine(inference.replace(/\.$/, ''))})`] : []),
  ];
}
