import type { APIEmbed } from 'discord.js';
import type { Reply, ReplyStatus } from '../../src/index.ts';
import { groupCitations } from '../node/group-citations.ts';
import { renderQuotation, shortenQuotation } from '../node/render-quotation.ts';
import { bold, escapeLine, escapeMarkdown } from './escape-markdown.ts';
import { foldAnswer } from './fold-answer.ts';
import { foldText, takeWhileFitting } from './fold-text.ts';
import { type Row, renderButtons } from './render-buttons.ts';

/** What a message of ours consists of, as Discord's API takes it. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
}

export interface ReplyOptions {
  /** Names the question in the store. */
  readonly token: string;
  /** The question, where nothing else in the channel shows it. */
  readonly question?: string;
  /** False where the bot may not embed: everything goes into the text then. */
  readonly mayEmbed: boolean;
}

const MAX_CONTENT_CHARS = 2_000;
const MAX_DESCRIPTION_CHARS = 4_096;
const MAX_FOOTER_CHARS = 300;
const MAX_QUESTION_CHARS = 300;
const MAX_QUOTATION_CHARS = 700;
/** Of an answer stand so many characters at once; the rest is a click away. */
const MAX_ANSWER_CHARS = 1_500;

const COLOURS: Readonly<Record<ReplyStatus, number>> = {
  answered: 0x2e7d32,
  corrected: 0xf9a825,
  clarify: 0x1565c0,
  unknown: 0x757575,
  smalltalk: 0x455a64,
};

/** A reply as a message: the answer, the passages with their key words in bold, source and date, and buttons. */
export function renderReply(reply: Reply, { token, question, mayEmbed }: ReplyOptions): MessageBody {
  const echo = question === undefined ? '' : `-# “${foldText(question, MAX_QUESTION_CHARS, escapeLine)}”`;
  const answer = foldAnswer(reply, mayEmbed ? MAX_ANSWER_CHARS : MAX_ANSWER_CHARS / 2);
  const components = renderButtons(reply, token, answer.isFolded);
  const sources = groupCitations(reply.citations);
  const [source] = sources;
  const hasFooter = mayEmbed && sources.length === 1;
  const maxChars = mayEmbed ? MAX_DESCRIPTION_CHARS : MAX_CONTENT_CHARS - echo.length - 1;
  const text = joinParts([answer.text, ...renderSources(reply, hasFooter)], maxChars);
  if (!mayEmbed) return { content: [echo, text].filter(Boolean).join('\n'), embeds: [], components };
  const footer = hasFooter && source ? { footer: { text: source.name.slice(0, MAX_FOOTER_CHARS) } } : {};
  return {
    content: echo,
    embeds: [{ description: text, color: COLOURS[reply.status], ...footer }],
    components,
  };
}

/** The passages under each source; where one source stands in the footer, its name is not repeated. */
function renderSources({ citations, inference }: Reply, hasFooter: boolean): readonly string[] {
  const isNearest = citations.length > 0 && citations.every(({ role }) => role === 'nearest');
  const sources = groupCitations(citations);
  return sources.map(({ name, citations: passages }, index) => {
    const isLast = index === sources.length - 1;
    return [
      ...(isNearest && index === 0 ? ['**Closest passage**'] : []),
      ...passages.map(renderPassage),
      ...(isLast && inference ? [`-# (${escapeLine(inference.replace(/\.$/, ''))})`] : []),
      ...(hasFooter ? [] : [`-# ${escapeLine(name)}`]),
    ].join('\n');
  });
}

function renderPassage(passage: Reply['citations'][number]): string {
  const marked = renderQuotation(shortenQuotation(passage, MAX_QUOTATION_CHARS), {
    text: escapeMarkdown,
    highlight: bold,
  });
  return `> ${marked}`;
}

/** Paragraphs as long as they fit; what does not is said to be missing. */
function joinParts(parts: readonly string[], maxChars: number): string {
  const note = '\n\n-# More passages stand behind **Why?**';
  const { text, leftOut } = takeWhileFitting(parts, maxChars - note.length, '\n\n');
  return leftOut === 0 ? text : text + note;
}
