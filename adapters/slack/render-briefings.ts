import type { types } from '@slack/bolt';
import { type Assistant, type Briefing, formatDate } from '../../src/index.ts';
import { nameTables, renderWholeText } from '../node/render-table.ts';
import { bold, cutText, escapeText } from './escape-text.ts';
import { renderContext, renderQuestions, renderSection, type SlackMessage } from './render-reply.ts';

const SAMPLE_QUESTIONS = 5;
const MAX_BRIEFINGS = 20;
/** A text longer than this many characters continues in the next section. */
const MAX_PART_CHARS = 2500;
const MAX_PARTS = 40;
const MAX_TITLES_CHARS = 3000;

/** How to ask, for those who have not yet. */
const HOW_TO_ASK =
  'Ask in your own words who, what, when, where, why or how often: in a direct message, by mentioning me in a channel, or with `/ask`. In a thread that I answered in, just go on asking.';

/** What is loaded, sources and dates, what one can ask, and how long data are kept, as a message. */
export function renderBriefings(assistant: Assistant, retentionDays: number): SlackMessage {
  const blocks = renderOverview(assistant, retentionDays);
  const titles = assistant.briefings.map((briefing) => `${briefing.title} (${originOf(briefing)})`);
  return { text: renderTitles(titles), blocks };
}

/** The same as the Home tab, whose buttons ask in the direct messages of `directChannel`. */
export function renderHome(
  assistant: Assistant,
  retentionDays: number,
  directChannel: string,
): types.HomeView {
  return { type: 'home', blocks: renderOverview(assistant, retentionDays), private_metadata: directChannel };
}

/** The text and the tables of every briefing, in parts. */
export function renderTexts({ briefings }: Pick<Assistant, 'briefings'>): SlackMessage {
  const blocks = briefings.flatMap((briefing) => [
    renderSection(bold(briefing.title)),
    ...splitText(renderWholeText(briefing)).map((part) => renderSection(escapeText(part))),
  ]);
  const kept = blocks.slice(0, MAX_PARTS);
  if (kept.length < blocks.length) kept.push(renderSection('… There is more than can be shown here.'));
  return {
    text: cutText(
      escapeText(briefings.map(({ title }) => title).join('\n') || 'No briefing is loaded.'),
      3000,
    ),
    blocks: kept,
  };
}

/** Questions for the bot's own tab: what it shows, and what it asks. */
export function renderPrompts(assistant: Assistant): { readonly title: string; readonly message: string }[] {
  return assistant
    .complete('', 4)
    .map((question) => ({ title: cutText(escapeText(question), 75), message: question }));
}

function renderOverview(assistant: Assistant, retentionDays: number): types.KnownBlock[] {
  const { briefings } = assistant;
  const shown = briefings.slice(0, MAX_BRIEFINGS).flatMap((briefing) => {
    const { title, summary, dateNote, facts } = briefing;
    const count = `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`;
    return [
      renderSection(`${bold(title)}\n${escapeText(summary)}`),
      renderContext(
        escapeText(
          [originOf(briefing), dateNote, count, ...nameTables(briefing)].filter(Boolean).join(' · '),
        ),
      ),
    ];
  });
  const more = briefings.length - MAX_BRIEFINGS;
  return [
    ...(briefings.length === 0 ? [renderSection('No briefing is loaded.')] : shown),
    ...(more > 0 ? [renderContext(`${more} more ${more === 1 ? 'briefing' : 'briefings'}`)] : []),
    renderSection(HOW_TO_ASK),
    ...renderQuestions('sample', assistant.complete('', SAMPLE_QUESTIONS)),
    renderContext(
      `\`/briefing text\` shows the text itself. Questions and votes are kept for ${retentionDays} ${retentionDays === 1 ? 'day' : 'days'}; \`/forget\` deletes yours at once.`,
    ),
  ];
}

/** Agency, place and date: "Itar-Tass, Moscow, 5 September 2011". */
function originOf({ agency, place, date, entities }: Briefing): string {
  const name = entities.find(({ id }) => id === place)?.name ?? place;
  return [agency, name, formatDate(date)].filter(Boolean).join(', ');
}

function renderTitles(titles: readonly string[]): string {
  return cutText(escapeText(titles.join('\n') || 'No briefing is loaded.'), MAX_TITLES_CHARS);
}

/** Cuts a text at line ends, else at spaces. */
function splitText(text: string): readonly string[] {
  const parts: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    if (rest.length <= MAX_PART_CHARS) return [...parts, rest];
    const head = rest.slice(0, MAX_PART_CHARS);
    const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const end = at > 0 ? at : MAX_PART_CHARS;
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return parts;
}
