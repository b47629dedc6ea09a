import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvOptions, readCells, readCsv } from '../../src/briefing/read-csv.ts';

/** What a table holds, and what is said about it as "offset: problem; remedy". */
function read(text: string, options: CsvOptions = {}) {
  const findings: string[] = [];
  const csv = readCsv(text, options, (offset, { problem, remedy }) =>
    findings.push(`${offset}: ${problem}; ${remedy}`),
  );
  return { csv, findings, cells: csv?.rows.map(({ cells }) => cells) };
}

describe('a table is read', () => {
  test.each<[string, string, string]>([
    ['commas', 'a,b\n1,2\n', ','],
    ['semicolons', 'a;b\n1;2\n', ';'],
    ['tabs', 'a\tb\n1\t2\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['semicolons beside decimal commas', 'a;b\n1;2\n"x, y";3,5\n4,5;0,1\n', ';'],
    ['line breaks of Windows', 'a,b\r\n1,2\r\n', ','],
    ['line breaks of both sorts', 'a,b\r\n1,2\n3,4\r\n', ','],
    ['line breaks of old Macs', 'a,b\r1,2\r', ','],
    ['no line break at the end', 'a,b\n1,2', ','],
    ['blank rows', '\na,b\n\n1,2\n,\n', ','],
    ['a delimiter at the end of each row', 'a,b,\n1,2,\n', ','],
    ['spaces around its cells', ' a , b\n 1 ,2 \n', ','],
  ])('with %s', (_, text, delimiter) => {
    const { csv, findings } = read(text);
    expect(findings).toEqual([]);
    expect(csv?.delimiter).toBe(delimiter);
    expect(csv?.columns).toEqual(['a', 'b']);
    expect(csv?.rows[0]?.cells).toEqual(['1', '2']);
  });

  test('with delimiters, quotation marks and line breaks in quoted cells', () => {
    const { cells, findings } = read('a,b\n"1, one","say ""yes"""\n"two\nlines",2\n');
    expect(findings).toEqual([]);
    expect(cells).toEqual([
      ['1, one', 'say "yes"'],
      ['two\nlines', '2'],
    ]);
  });

  test('with one column', () => {
    expect(read('name\nAnna\nOle\n').cells).toEqual([['Anna'], ['Ole']]);
  });

  test('with column names of the author’s', () => {
    const { csv } = read('1,2\n3,4\n', { columns: ['a', 'b'] });
    expect([csv?.columns, csv?.rows.map(({ number }) => number)]).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test('with a delimiter that it would not find out', () => {
    expect(read('a;b,c\n1;2,3\n4;5,6\n', { delimiter: ';' }).csv?.columns).toEqual(['a', 'b,c']);
  });

  test('its rows are numbered as in a spreadsheet and stand at their offsets', () => {
    const text = 'a,b\r\n\r\n1,"x\r\ny"\r\n3,4\r\n';
    const { csv } = read(text);
    expect(csv?.rows.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [3, '1,"x\r\ny"'],
      [4, '3,4'],
    ]);
  });
});

describe('what is wrong with a table is said where it stands', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', ['0: the table is empty; put its rows there']],
    ['blank lines', '\n \n', ['0: the table is empty; put its rows there']],
    ['column names alone', 'a,b\n', ['0: the table has no rows; put them below the names of the columns']],
    [
      'a row too short',
      'a,b\n1,2\n3\n',
      ['8: row 3 has 1 cell, where there are 2 columns; add the missing cells, empty ones too'],
    ],
    [
      'a row too long',
      'a,b\n1,2,3\n4,5\n',
      [
        '4: row 2 has 3 cells, where there are 2 columns; put cells that hold a delimiter in double quotes, or name the delimiter of the table',
      ],
    ],
    ['a column without a name', 'a,,c\n1,2,3\n', ['2: column 2 has no name; name it in the first row']],
    ['a name twice', 'a,b,a\n1,2,3\n', ['4: two columns are called "a"; rename one']],
    [
      'a quotation mark that is not closed',
      'a,b\n1,2\n"3,4\n5,6\n',
      [
        '8: the quotation mark that opens this cell is not closed; close it, or write it twice and put the cell in quotation marks',
        '8: row 3 has 1 cell, where there are 2 columns; add the missing cells, empty ones too',
      ],
    ],
    [
      'a quoted cell that goes on',
      'a,b\n"1"x,2\n3,4\n',
      [
        '4: this cell goes on behind its closing quotation mark; write quotation marks inside a cell twice',
        '4: row 2 has 1 cell, where there are 2 columns; add the missing cells, empty ones too',
      ],
    ],
    ['what is no text', 'a\0,b\0\n1\0,2\0\n', ['0: the file is not text; save it as CSV in UTF-8']],
  ])('%s', (_, text, findings) => {
    expect(read(text, { delimiter: ',' }).findings).toEqual(findings);
  });
});

test('each cell stands at its range of the row', () => {
  const raw = 'one, "q" ,"say ""yes""",,"a,b" , last ';
  const cells = readCells(raw, ',');
  expect(cells.map(({ text }) => text)).toEqual(['one', '"q"', 'say "yes"', '', 'a,b', 'last']);
  expect(cells.map(({ start, end }) => raw.slice(start, end))).toEqual([
    'one',
    '"q"',
    'say ""yes""',
    '',
    'a,b',
    'last',
  ]);
});

test('whatever the cells hold, they are read again from what is written', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ä', '1', ',', ';', '"', ' ', '\n', '|'),
    maxLength: 8,
  });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = ['x,y', ...rows.map((row) => row.map(quote).join(','))].join('\n');
      const { csv } = read(text, { delimiter: ',' });
      const expected = rows
        .map((row) => row.map((one) => one.trim()))
        .filter((row) => row.some((one) => one !== ''));
      expect(csv?.rows.map(({ cells }) => cells) ?? []).toEqual(expected);
      for (const { cells, start, end } of csv?.rows ?? [])
        expect(readCells(text.slice(start, end), ',').map((one) => one.text)).toEqual(cells);
    }),
    { numRuns: 300 },
  );
});
