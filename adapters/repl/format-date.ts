const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An ISO 8601 date, as far as it is known, in words: "5 September 2011", "September 2011", "2011". */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
