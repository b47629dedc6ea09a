import { type Assistant, type Briefing, type Citation, formatDate } from '../../src/index.ts';
import { renderTable } from '../node/render-table.ts';
import type { TerminalStyle } from './terminal-style.ts';
import { wrapText } from './wrap-text.ts';

/** Title, agency and date of a briefing on one line. */
export function nameBriefing({ title, agency, date }: Briefing): string {
  return `${title} (${agency}, ${formatDate(date)})`;
}

/** Every fact of the briefings as a sentence, under its briefing's title. */
export function renderFacts(
  assistant: Assistant,
  briefings: readonly Briefing[],
  style: TerminalStyle,
): string {
  return briefings
    .map((briefing) =>
      [
        wrapText(style.bold(nameBriefing(briefing)), style),
        ...briefing.facts.map((fact) =>
          wrapText(assistant.stateFact(`${briefing.id}/${fact.id}`), {
            ...style,
            indent: '  • ',
            hangingIndent: '    ',
          }),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Where the answers come from: one paragraph a briefing. */
export function renderSources(briefings: readonly Briefing[], style: TerminalStyle): string {
  return briefings
    .map((briefing) => {
      const { agency, date, dateNote, facts, entities } = briefing;
      const place = entities.find(({ id }) => id === briefing.place)?.name ?? briefing.place;
      const origin = [agency, place, formatDate(date)].filter(Boolean).join(', ');
      return [
        wrapText(style.bold(briefing.title), style),
        wrapText(origin, { ...style, indent: '  ' }),
        ...(dateNote ? [wrapText(`(${dateNote.replace(/\.$/, '')})`, { ...style, indent: '  ' })] : []),
        style.dim(
          `  ${briefing.id}: ${countOf(facts.length, 'fact')} about ${countOf(entities.length, 'name')}`,
        ),
        ...(briefing.tables ?? []).map(({ title, file, rows }) =>
          style.dim(`  ${file}: ${title === file ? '' : `${title}, `}${countOf(rows, 'row')}`),
        ),
      ].join('\n');
    })
    .join('\n\n');
}

/** The text and the tables of every briefing; the passages and rows last quoted are bold, or between ▸ and ◂ where there is no colour. */
export function renderTexts(
  briefings: readonly Briefing[],
  citations: readonly Citation[],
  style: TerminalStyle,
): string {
  const mark = style.hasColor
    ? (passage: string) => style.bold(style.accent(passage))
    : (passage: string) => `▸${passage}◂`;
  return briefings
    .map((briefing) => {
      const quoted = citations.filter((citation) => citation.briefing === briefing.id);
      const passages = quoted.filter(({ row }) => row === undefined);
      const text = wrapText(markPassages(briefing.text.trimEnd(), passages, mark), style);
      return [text, ...(briefing.tables ?? []).map((table) => renderTable(table, quoted, mark))].join('\n\n');
    })
    .join('\n\n');
}

/** "1 fact", "12 facts". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function markPassages(
  text: string,
  passages: readonly Citation[],
  mark: (passage: string) => string,
): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    marked += text.slice(at, start) + mark(text.slice(start, end));
    at = end;
  }
  return marked + text.slice(at);
}
