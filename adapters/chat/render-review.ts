import type { ReviewItem } from './store/vote-store.ts';

/** The review list for reading: a line a question, the most asked first. */
export function renderReview(items: readonly ReviewItem[]): string {
  if (items.length === 0) return 'Nothing was declined or voted down.';
  const rows = items.map((item) => [
    String(item.asked),
    String(item.declined),
    String(item.votedDown),
    String(item.votedUp),
    dateOf(item),
    item.question.replace(/\s+/g, ' '),
  ]);
  const table = [['asked', 'declined', 'down', 'up', 'last asked', 'question'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column > 4 ? cell : column === 4 ? cell.padEnd(widths[4] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** The review list as CSV (RFC 4180), made safe to open in a spreadsheet. */
export function renderReviewCsv(items: readonly ReviewItem[]): string {
  const rows = items.map((item) => [
    item.question,
    item.asked,
    item.declined,
    item.votedDown,
    item.votedUp,
    new Date(item.lastAskedAt).toISOString(),
  ]);
  return [['question', 'asked', 'declined', 'voted_down', 'voted_up', 'last_asked'], ...rows]
    .map((row) => row.map(quoteCell).join(','))
    .join('\r\n');
}

function quoteCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // A spreadsheet would run what begins like a formula.
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function dateOf({ lastAskedAt }: ReviewItem): string {
  return new Date(lastAskedAt).toISOString().slice(0, 10);
}
