import { type Assistant, type Briefing, formatDate } from '../../src/index.ts';
import { nameTables } from '../node/render-table.ts';
import { MAX_CUSTOM_ID_CHARS, renderButtonId } from './button-id.ts';
import { bold, escapeLine } from './escape-markdown.ts';
import { takeWhileFitting } from './fold-text.ts';
import { MAX_LABEL_CHARS, renderButton, renderRow } from './render-buttons.ts';
import type { MessageBody } from './render-reply.ts';

const MAX_DESCRIPTION_CHARS = 4_096;
const MAX_SAMPLES = 5;

/** What is loaded, from which sources and of which dates; what can be asked; how long data are kept. */
export function renderBriefings(assistant: Assistant, retentionDays: number): MessageBody {
  const { briefings } = assistant;
  const privacy = [
    'Ask who, what, when, where, how many or why, in your own words; follow-ups are understood.',
    `Questions and votes are kept for ${retentionDays === 1 ? 'a day' : `${retentionDays} days`}. \`/forget\` deletes yours at once.`,
  ].join('\n');
  const { text, leftOut } = takeWhileFitting(
    briefings.map(describe),
    MAX_DESCRIPTION_CHARS - privacy.length - 100,
    '\n\n',
  );
  const more = leftOut === 0 ? [] : [`… and ${leftOut} more`];
  return {
    content: '',
    embeds: [{ description: [text, ...more, privacy].join('\n\n') }],
    components: [
      ...renderRow(
        sampleQuestions(assistant).map((question) => renderButton(question, { kind: 'say', question })),
      ),
      ...renderRow(
        briefings
          .filter(({ id }) => renderButtonId(textOf(id)).length <= MAX_CUSTOM_ID_CHARS)
          .map(({ id, title }) =>
            renderButton(briefings.length === 1 ? 'Read the text' : `Read: ${title}`, textOf(id)),
          ),
      ),
    ],
  };
}

function textOf(briefing: string) {
  return { kind: 'text', briefing, page: 0, turns: false } as const;
}

/** Questions that can be answered, spread over all there are. */
function sampleQuestions(assistant: Assistant): readonly string[] {
  const questions = assistant
    .complete('', Number.MAX_SAFE_INTEGER)
    .filter((question) => question.length <= MAX_LABEL_CHARS);
  const step = Math.max(1, Math.floor(questions.length / MAX_SAMPLES));
  return questions.filter((_, index) => index % step === 0).slice(0, MAX_SAMPLES);
}

function describe(briefing: Briefing): string {
  const { title, agency, place, date, dateNote, summary, entities } = briefing;
  const placeName = entities.find(({ id }) => id === place)?.name ?? place;
  const origin = [agency, placeName, formatDate(date)].filter(Boolean).join(', ');
  return [
    bold(title),
    escapeLine(origin) + (dateNote ? ` (${escapeLine(dateNote.replace(/\.$/, ''))})` : ''),
    ...(summary ? [escapeLine(summary)] : []),
    ...nameTables(briefing).map(escapeLine),
  ].join('\n');
}
