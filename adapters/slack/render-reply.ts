import type { types } from '@slack/bolt';
import type { Citation, Reply } from '../../src/index.ts';
import { groupCitations, type SourceCitations } from '../node/group-citations.ts';
import { renderQuotation, shortenQuotation } from '../node/render-quotation.ts';
import { ASK_ACTION, VOTE_DOWN_ACTION, VOTE_UP_ACTION, WHY_ACTION } from './button-id.ts';
import { bold, cutText, escapeText } from './escape-text.ts';

/** A message as Slack takes it: blocks, and the same in words for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export interface ReplyParts {
  readonly reply: Reply;
  /** Names the question in the buttons. */
  readonly token: string;
  /** The question, where the reply has to repeat it. */
  readonly question?: string;
}

const MAX_TEXT_CHARS = 4000;
const MAX_SECTION_CHARS = 3000;
const MAX_LABEL_CHARS = 75;
const MAX_VALUE_CHARS = 2000;
/** Room is left below Slack's 50 blocks for what stands around the passages. */
const MAX_SOURCES = 8;
const MAX_QUOTES_PER_SOURCE = 5;
const MAX_QUOTATION_CHARS = 1000;
const MAX_CHOICES = 10;

/** A reply for Slack: the answer, the passages with source and date, what can be asked next, votes and Why? */
export function renderReply({ reply, token, question }: ReplyParts): SlackMessage {
  const isNearest = reply.citations.length > 0 && reply.citations.every(({ role }) => role === 'nearest');
  const sources = groupCitations(reply.citations);
  return {
    text: renderFallback(reply, isNearest, sources),
    blocks: [
      ...(question === undefined ? [] : [renderContext(`Question: ${escapeText(question)}`)]),
      { ...renderSection(foldAnswer(reply)), block_id: replyBlockId(token) },
      ...(isNearest ? [renderContext('The closest passage, which does not answer it:')] : []),
      ...renderSources(sources, reply.inference),
      ...renderQuestions('choice', reply.choices.slice(0, MAX_CHOICES)),
      ...renderQuestions('suggestion', freshSuggestions(reply)),
      ...(reply.status === 'smalltalk' ? [] : [renderFeedback(token)]),
    ],
  };
}

/** The id of the block that holds the answer to a question: by it a reply is known again. */
export function replyBlockId(token: string): string {
  return `reply-${token}`;
}

/** A sentence as a message. */
export function renderNotice(text: string): SlackMessage {
  const escaped = escapeText(text);
  return { text: cutText(escaped, MAX_TEXT_CHARS), blocks: [renderSection(escaped)] };
}

/** A paragraph of escaped text; Slack makes no links or mentions of what is in it. */
export function renderSection(escaped: string): types.SectionBlock {
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: cutText(escaped, MAX_SECTION_CHARS), verbatim: true },
  };
}

/** A small grey line of escaped text. */
export function renderContext(escaped: string): types.ContextBlock {
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: cutText(escaped, MAX_SECTION_CHARS), verbatim: true }],
  };
}

/** Buttons that ask; none where there is nothing to ask. `kind` keeps their ids apart from other rows'. */
export function renderQuestions(kind: string, questions: readonly string[]): readonly types.ActionsBlock[] {
  const elements = questions
    .filter((question) => question.length <= MAX_VALUE_CHARS)
    .map((question, index) => renderButton(question, `${ASK_ACTION}:${kind}:${index}`, question));
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** A long list stands in the answer as far as there is room; then it says how many more there are. */
function foldAnswer({ text, items }: Reply): string {
  const whole = escapeText(text);
  if (whole.length <= MAX_SECTION_CHARS) return whole;
  const note = (left: number) => (left > 0 ? ` (and ${left} more)` : '');
  const kept = cutText(whole, MAX_SECTION_CHARS - note(items.length).length);
  return kept + note(items.filter((item) => !kept.includes(escapeText(item))).length);
}

/** The suggestions that the reply does not name already. */
function freshSuggestions({ text, choices, suggestions }: Reply): readonly string[] {
  return suggestions.filter((question) => !text.includes(question) && !choices.includes(question));
}

function renderSources(
  sources: readonly SourceCitations[],
  inference: string | undefined,
): readonly types.KnownBlock[] {
  return sources.slice(0, MAX_SOURCES).flatMap(({ name, citations }, index) => {
    const isLast = index === Math.min(sources.length, MAX_SOURCES) - 1;
    const shown = citations.slice(0, MAX_QUOTES_PER_SOURCE);
    const more = citations.length - shown.length;
    const hidden = isLast ? sources.length - MAX_SOURCES : 0;
    const notes = [
      escapeText(name),
      ...(more > 0 ? [`${more} more ${more === 1 ? 'passage' : 'passages'}`] : []),
      ...(hidden > 0 ? [`${hidden} more ${hidden === 1 ? 'source' : 'sources'}`] : []),
      ...(isLast && inference ? [escapeText(inference)] : []),
    ];
    return [
      ...shown.map((citation) => renderSection(`>${renderQuote(citation)}`)),
      renderContext(notes.join(' · ')),
    ];
  });
}

function renderQuote(citation: Citation): string {
  return renderQuotation(shortenQuotation(citation, MAX_QUOTATION_CHARS), {
    text: escapeText,
    highlight: bold,
  });
}

function renderFeedback(token: string): types.ActionsBlock {
  return {
    type: 'actions',
    elements: [
      { ...renderButton('👍', VOTE_UP_ACTION, token), accessibility_label: 'This answer helps' },
      { ...renderButton('👎', VOTE_DOWN_ACTION, token), accessibility_label: 'This answer does not help' },
      renderButton('Why?', WHY_ACTION, token),
    ],
  };
}

function renderButton(label: string, actionId: string, value: string): types.Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: cutText(escapeText(label), MAX_LABEL_CHARS), emoji: true },
    value,
  };
}

/** The reply in words: what a notification shows, and a screen reader reads. */
function renderFallback(reply: Reply, isNearest: boolean, sources: readonly SourceCitations[]): string {
  const plain = { text: (text: string) => text, highlight: (text: string) => text };
  const quotes = sources.map(({ name, citations }) => {
    const passages = citations.map((citation) => renderQuotation(citation, plain)).join(' ');
    return `${isNearest ? 'The closest passage: ' : ''}${passages} (${name})`;
  });
  const questions = reply.choices.map((choice) => `• ${choice}`);
  return cutText(escapeText([reply.text, ...questions, ...quotes].join('\n')), MAX_TEXT_CHARS);
}
