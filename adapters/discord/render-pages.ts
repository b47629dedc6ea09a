import type { Briefing, Reply } from '../../src/index.ts';
import { renderWholeText } from '../node/render-table.ts';
import type { ButtonId } from './button-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { paginate } from './fold-text.ts';
import { renderButton, renderRow } from './render-buttons.ts';
import type { MessageBody } from './render-reply.ts';

const MAX_PAGE_CHARS = 3_800;

/** A page of a long answer. */
export function renderAnswerPage({ text }: Pick<Reply, 'text'>, token: string, page: number): MessageBody {
  return renderPage(text, page, (next) => ({ kind: 'answer', token, page: next, turns: true }));
}

/** A page of a briefing's text and tables. */
export function renderTextPage(briefing: Briefing, page: number): MessageBody {
  const { id, title } = briefing;
  const text = renderWholeText(briefing);
  return renderPage(text, page, (next) => ({ kind: 'text', briefing: id, page: next, turns: true }), title);
}

function renderPage(
  text: string,
  page: number,
  turnTo: (page: number) => ButtonId,
  title?: string,
): MessageBody {
  const pages = paginate(text.trim(), MAX_PAGE_CHARS, escapeMarkdown);
  const at = Math.min(page, pages.length - 1);
  const turns = [
    ...(at > 0 ? [renderButton('Back', turnTo(at - 1))] : []),
    ...(at < pages.length - 1 ? [renderButton('Next', turnTo(at + 1), 'main')] : []),
  ];
  const count = pages.length > 1 ? `Page ${at + 1} of ${pages.length}` : '';
  const footer = [title, count].filter(Boolean).join(' · ').slice(0, 300);
  return {
    content: '',
    embeds: [{ description: pages[at] ?? '', ...(footer === '' ? {} : { footer: { text: footer } }) }],
    components: renderRow(turns),
  };
}
