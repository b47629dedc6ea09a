import { error, type Finding } from './finding.ts';
import { quoteValue } from './quote-value.ts';

/** How the cells of a table are written. */
export interface CellStyle {
  /** What stands before decimals; undefined where the author does not say. */
  readonly decimal: '.' | ',' | undefined;
  /** What stands between cells: with semicolons, commas are often those of decimals. */
  readonly delimiter: string;
  readonly dates?: 'day-first' | 'month-first' | undefined;
  /** Names of months, in small letters, with their numbers. */
  readonly months: ReadonlyMap<string, number>;
  /** What stands for nothing, folded. */
  readonly empty: ReadonlySet<string>;
  /** Column → what stands between several values in one of its cells. */
  readonly split: ReadonlyMap<string, string>;
}

const NOTHING = ['', '-', '–', '—', 'n/a'];

/** What stands for nothing in a table, with what its author adds. */
export function listEmpty(more: readonly string[]): ReadonlySet<string> {
  return new Set([...NOTHING, ...more.map((text) => text.trim().toLowerCase())]);
}

/** Whether a cell says nothing. */
export function isEmpty(cell: string, { empty }: CellStyle): boolean {
  return empty.has(cell.toLowerCase());
}

const NUMERIC_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[T ])/;
const SHORT_TIME = /^(\d{4}-\d{2}-\d{2}[T ])(\d:\d{2})/;

const DAY_MONTH = /^(\d{1,2})\.?[ -](\p{L}+)\.?,?[ -](\d{4})(?=$|[T ])/u;
const MONTH_DAY = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})(?=$|[T ])/u;

/**
 * A date in the order of its parts that the facts have: "3 April 2026" is 2026-04-03, and "3/4/2026" is that or, month
 * first, 2026-03-04.
 */
export function readDateCell(cell: string, { dates, months }: CellStyle): string | Finding {
  const [named, day = '', name = '', year = ''] = DAY_MONTH.exec(cell) ?? swap(MONTH_DAY.exec(cell)) ?? [];
  const month = months.get(name.toLowerCase());
  if (named !== undefined && month !== undefined)
    return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}${cell.slice(named.length)}`;
  return readNumericDate(cell, dates);
}

/** The parts of a date whose month comes first, as of one whose day does. */
function swap(match: readonly string[] | null): readonly string[] | undefined {
  const [whole = '', name = '', day = '', year = ''] = match ?? [];
  return match === null ? undefined : [whole, day, name, year];
}

function readNumericDate(cell: string, dates: CellStyle['dates']): string | Finding {
  const match = NUMERIC_DATE.exec(cell);
  if (match === null) return cell;
  const [whole, first = '', , second = '', year = ''] = match;
  if (dates === undefined)
    return error(
      `${quoteValue(cell)} may mean two dates`,
      'say which with dates: day-first or dates: month-first',
    );
  const [day, month] = dates === 'day-first' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${cell.slice(whole.length)}`;
}

/** A date with its time as facts write it: "9:30" is 09:30. */
export function padTime(date: string): string {
  return date.replace(SHORT_TIME, '$10$2');
}

/** A figure as English writes it: with a point before its decimals. */
export function readFigureCell(cell: string, { decimal, delimiter }: CellStyle): string | Finding {
  const isOpen =
    decimal === undefined &&
    (POINT_OF_EITHER.test(cell) || (delimiter === ';' && COMMA_OF_EITHER.test(cell)));
  if (isOpen)
    return error(
      `${quoteValue(cell)} may mean two numbers`,
      'say which with decimal: "." or decimal: "," of the table',
    );
  if (decimal !== ',') {
    return COMMA_DECIMAL.test(cell)
      ? error(`${quoteValue(cell)} has a decimal comma`, 'add decimal: "," to the table')
      : cell;
  }
  if (POINT_DECIMAL.test(cell))
    return error(
      `${quoteValue(cell)} has a decimal point`,
      'write a comma, or take decimal: "," off the table',
    );
  return cell.replace(NUMBER, (number) => number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')));
}

/** Three digits behind a mark may be decimals or thousands, but for those behind a nought. */
const POINT_OF_EITHER = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/;
const COMMA_OF_EITHER = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])/;
const NUMBER = /\d[\d.,]*/g;
/** A comma with other than three digits behind it, or one behind a point. */
const COMMA_DECIMAL = /\d,(?!\d{3}(?!\d))\d|\.\d+,\d/;
const POINT_DECIMAL = /\d\.(?!\d{3}(?!\d))\d|,\d+\.\d/;
