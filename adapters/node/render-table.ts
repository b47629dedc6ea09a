import type { Briefing, Citation, Table } from '../../src/index.ts';

/** A table is shown up to this line; further down only what is quoted. */
const MAX_LINES = 30;

/** "Tables: Delegates, Programme", where a briefing has any. */
export function nameTables({ tables = [] }: Briefing): readonly string[] {
  const titles = tables.map(({ title }) => title).join(', ');
  return tables.length === 0 ? [] : [`${tables.length === 1 ? 'Table' : 'Tables'}: ${titles}`];
}

/** The text of a briefing, then its tables as their files hold them, each below its title. */
export function renderWholeText({ text, tables = [] }: Briefing): string {
  return [text.trimEnd(), ...tables.map((table) => renderTable(table, [], (row) => row))].join('\n\n');
}

/** A table below its title, its rows as they are written; the rows that are quoted are marked. */
export function renderTable(
  { file, title, text }: Table,
  quoted: readonly Citation[],
  mark: (row: string) => string,
): string {
  const spans = quoted.filter(({ row }) => row?.file === file);
  const kept: string[] = [];
  let at = 0;
  let left = 0;
  for (const [place, line] of text
    .trimEnd()
    .split(/(?<=\n)/)
    .entries()) {
    const end = at + line.length;
    const isQuoted = spans.some((span) => span.start < end && span.end > at);
    if (isQuoted || place < MAX_LINES) kept.push(isQuoted ? mark(line.trim()) : line.trim());
    else left += 1;
    at = end;
  }
  const more = left === 0 ? [] : [`… and ${left} more ${left === 1 ? 'row' : 'rows'}`];
  return [title === file ? title : `${title} (${file})`, ...kept, ...more].join('\n');
}
