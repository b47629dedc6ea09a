import { formatDate } from '../../src/index.ts';

/** An ISO 8601 date, as far as it is known, in words: "5 September 2011", "September 2011", "2011". */
export function formatIsoDate(iso: string): string {
  const [year = 0, month, day] = iso.slice(0, 10).split('-').map(Number);
  return formatDate({
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
}
