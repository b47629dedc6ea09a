import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/briefing/format-problem.ts';
import type { Briefing } from '../../src/briefing/model.ts';
import { parseBriefing, reviewKnowledge } from '../../src/index.ts';
import { ENTITIES, HEADER, TEXT } from './sample-files.ts';

const CATCH = `port;tonnes;day;skipper;note
Oslo;1.200,5;3/5/2011;Anna Berg;
Bergen;800;4/5/2011;Ole Lund;late
Narvik;-;;;n/a
Total;2.000,5;;;
`;

const TABLE = `tables:
  - file: catch.csv
    title: Landed catch
    decimal: ","
    dates: day-first
    unless: {port: [Total, Narvik]}
    ignore: [note]
    entities:
      port: {kind: place, name: "{port}", types: [port], partOf: [norway]}
    facts:
      - {id: tonnes, relation: figure, roles: {what: catch, where: port, when: "{day}", value: "{tonnes} tonnes"}}
      - {id: skipper, relation: lead, roles: {leader: "{skipper}", what: port}}
`;

const FACTS = `${HEADER}${ENTITIES}  catch: {kind: topic, name: catch}
facts:
  - id: meet
    relation: meet
    roles: {who: [berg, lund], when: 2011-05-05}
    modality: planned
    evidence: ["Anna Berg, will meet Ole Lund on Thursday, May 5"]
`;

/** The sample with its table; `changes` are made in the facts, and the table may be another. */
function read(changes: Readonly<Record<string, string>> = {}, csv = CATCH) {
  let facts = FACTS + TABLE;
  for (const [from, to] of Object.entries(changes)) {
    if (!facts.includes(from)) throw new Error(`there is no ${from}`);
    facts = facts.replace(from, () => to);
  }
  const files = { folder: 'oslo', text: TEXT, facts, factsFile: 'oslo/facts.yaml' };
  const parsed = parseBriefing({
    ...files,
    readTable: (file) =>
      file === 'catch.csv' ? { text: csv } : { problem: 'it does not exist', remedy: 'put it there' },
  });
  return { ...parsed, files, lines: parsed.problems.map(formatProblem) };
}

function briefingOf({ briefing, lines }: ReturnType<typeof read>): Briefing {
  if (briefing === undefined) throw new Error(lines.join('\n'));
  return briefing;
}

/** The facts of the table as "id: role=name …". */
function listFacts(parsed: ReturnType<typeof read>): readonly string[] {
  const { facts, entities } = briefingOf(parsed);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return facts
    .filter(({ evidence }) => evidence.some(({ row }) => row !== undefined))
    .map(({ id, roles }) => {
      const filled = Object.entries(roles).map(
        ([role, ids]) => `${role}=${ids.map((one) => nameOf.get(one)).join('+')}`,
      );
      return `${id}: ${filled.join(' ')}`;
    });
}

describe('rows become facts', () => {
  test('with what they name, their figures and dates', () => {
    const parsed = read();
    expect(parsed.lines).toEqual([]);
    expect(listFacts(parsed)).toEqual([
      'tonnes:oslo: what=catch where=Oslo when=2011-05-03 value=1,200.5 tonnes',
      'skipper:oslo: leader=Anna Berg what=Oslo',
      'tonnes:bergen: what=catch where=Bergen when=2011-05-04 value=800 tonnes',
      'skipper:bergen: leader=Ole Lund what=Bergen',
    ]);
  });

  test('what is there by its name is taken, and learns what the row says; the rest is made', () => {
    const { entities } = briefingOf(read());
    const ports = entities.filter(({ types }) => types.includes('port'));
    expect(ports.map(({ id, partOf, row }) => [id, partOf, row?.row.number])).toEqual([
      ['oslo', ['norway'], undefined],
      ['port:bergen', ['norway'], 3],
    ]);
  });

  test('whose evidence is the row', () => {
    const { facts, tables = [] } = briefingOf(read());
    const [span] = facts.find(({ id }) => id === 'tonnes:bergen')?.evidence ?? [];
    expect(span?.row).toEqual({ file: 'catch.csv', number: 3 });
    expect(tables.map(({ title, rows, columns }) => [title, rows, columns.join()])).toEqual([
      ['Landed catch', 2, 'port,tonnes,day,skipper,note'],
    ]);
    expect(CATCH.slice(span?.start, span?.end)).toBe('Bergen;800;4/5/2011;Ole Lund;late');
  });

  test('a fact is left out of a row in which one of its cells is empty, a role only where it may be', () => {
    const csv = CATCH.replace('Ole Lund', '').replace('3/5/2011', '–');
    expect(listFacts(read({}, csv))).toEqual([
      'skipper:oslo: leader=Anna Berg what=Oslo',
      'tonnes:bergen: what=catch where=Bergen when=2011-05-04 value=800 tonnes',
    ]);
    const optional = { 'value: "{tonnes} tonnes"}': 'value: "{tonnes} tonnes"}, optional: [when]' };
    expect(listFacts(read(optional, csv))[0]).toBe('tonnes:oslo: what=catch where=Oslo value=1,200.5 tonnes');
  });

  test('conditions leave out rows of a table and of a fact', () => {
    expect(listFacts(read({ 'unless: {port: [Total, Narvik]}': 'if: {port: [bergen]}' }))).toEqual([
      'tonnes:bergen: what=catch where=Bergen when=2011-05-04 value=800 tonnes',
      'skipper:bergen: leader=Ole Lund what=Bergen',
    ]);
    expect(listFacts(read({ 'what: port}}': 'what: port}, unless: {note: late}}' }))).toHaveLength(3);
  });

  test('a file can be mapped twice, a row of totals by itself', () => {
    const total = `  - file: catch.csv
    decimal: ","
    if: {port: Total}
    facts:
      - {id: total, relation: figure, roles: {what: catch, where: norway, value: "{tonnes} tonnes"}}
`;
    const parsed = read({ [TABLE]: TABLE + total });
    expect(parsed.lines).toEqual([]);
    expect(listFacts(parsed).at(-1)).toBe('total:5: what=catch where=Norway value=2,000.5 tonnes');
    expect(briefingOf(parsed).tables?.map(({ rows }) => rows)).toEqual([3]);
  });

  test('ids stay apart where two rows name the same', () => {
    expect(
      listFacts(read({}, CATCH.replace('Narvik;-;;;', 'Bergen;30;6/5/2011;;'))).map((fact) =>
        fact.slice(0, fact.indexOf(': ')),
      ),
    ).toEqual(['tonnes:oslo', 'skipper:oslo', 'tonnes:bergen', 'skipper:bergen', 'tonnes:bergen:4']);
  });

  test('dates with the names of their months are read in any order', () => {
    const csv = CATCH.replace('3/5/2011', '3 May 2011').replace('4/5/2011', 'Sep. 4, 2011');
    expect(
      listFacts(read({ '    dates: day-first\n': '' }, csv)).filter((fact) => fact.startsWith('tonnes')),
    ).toEqual([
      'tonnes:oslo: what=catch where=Oslo when=2011-05-03 value=1,200.5 tonnes',
      'tonnes:bergen: what=catch where=Bergen when=2011-09-04 value=800 tonnes',
    ]);
  });

  test('a cell can hold several values', () => {
    const split = {
      '    ignore: [note]\n': '    ignore: [note]\n    split: {skipper: "&", port: "/"}\n',
      'relation: lead, roles: {leader: "{skipper}", what: port}':
        'relation: attend, roles: {who: "{skipper}", event: oslo-meeting}',
    };
    const csv = CATCH.replace('Ole Lund', 'Ole Lund & Anna Berg').replace('Bergen;', 'Bergen / Ålesund;');
    const parsed = read(split, csv);
    expect(parsed.lines).toEqual([]);
    expect(listFacts(parsed).slice(2)).toEqual([
      'tonnes:bergen: what=catch where=Bergen+Ålesund when=2011-05-04 value=800 tonnes',
      'skipper:bergen: who=Ole Lund+Anna Berg event=meeting',
    ]);
  });

  test('how many of the rows give facts is measured', () => {
    const parsed = read({}, CATCH.replace('800;4/5/2011;Ole Lund', ';;'));
    const { coverage } = reviewKnowledge([{ briefing: briefingOf(parsed), files: parsed.files }]);
    expect(coverage.get('oslo')?.rows).toEqual({ held: 1, total: 2 });
  });

  test('the same file gives the same briefing', () => {
    expect(read().briefing).toEqual(read().briefing);
  });
});

describe('a mistake is told where it is to be mended', () => {
  const AT = 'oslo/facts.yaml';
  test.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    [
      'a column that is not there',
      { '"{skipper}"': '"{skiper}"' },
      CATCH,
      [`${AT}:32: the table has no column "skiper"; did you mean "skipper"?`],
    ],
    [
      'a column without quotation marks',
      { '"{skipper}"': '{skipper}' },
      CATCH,
      [`${AT}:32: {skipper} is no text; put it in double quotes: "{skipper}"`],
    ],
    [
      'a column of which nothing is made',
      { '    ignore: [note]\n': '' },
      CATCH,
      ['oslo/catch.csv:1: warning: nothing is made of the column "note"; map it, or list it under ignore'],
    ],
    [
      'a cell that names nothing',
      {},
      CATCH.replace('Ole Lund', 'Ole Lunt'),
      ['oslo/catch.csv:3: nothing is called "Ole Lunt"; did you mean "Ole Lund"?'],
    ],
    [
      'a date of either order',
      { '    dates: day-first\n': '' },
      CATCH,
      [
        'oslo/catch.csv:2: "3/5/2011" may mean two dates; say which with dates: day-first or dates: month-first',
        'oslo/catch.csv:3: "4/5/2011" may mean two dates; say which with dates: day-first or dates: month-first',
      ],
    ],
    [
      'what is no date',
      {},
      CATCH.replace('3/5/2011', 'Tuesday'),
      ['oslo/catch.csv:2: "Tuesday" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ],
    [
      'a date that there is not',
      {},
      CATCH.replace('3/5/2011', '31/6/2011'),
      ['oslo/catch.csv:2: there is no date 2011-06-31; write a day from 01 to 30'],
    ],
    [
      'a decimal comma that is not announced',
      { '    decimal: ","\n': '' },
      CATCH,
      ['oslo/catch.csv:2: "1.200,5" has a decimal comma; add decimal: "," to the table'],
    ],
    [
      'a number that may mean two',
      { '    decimal: ","\n': '' },
      CATCH.replace('1.200,5', '1.200').replace('800;', '1,800;'),
      [
        'oslo/catch.csv:2: "1.200" may mean two numbers; say which with decimal: "." or decimal: "," of the table',
        'oslo/catch.csv:3: "1,800" may mean two numbers; say which with decimal: "." or decimal: "," of the table',
      ],
    ],
    [
      'a decimal point where commas are announced',
      {},
      CATCH.replace('800', '800.5'),
      ['oslo/catch.csv:3: "800.5" has a decimal point; write a comma, or take decimal: "," off the table'],
    ],
    [
      'what is no figure',
      {},
      CATCH.replace('800', 'tbc'),
      ['oslo/catch.csv:3: warning: "tbc tonnes" is no figure; write it in digits, or list it under empty'],
    ],
    [
      'a condition that no row meets',
      { 'unless: {port: [Total, Narvik]}': 'unless: {port: [Sum, Narvik, Total]}' },
      CATCH,
      [`${AT}:26: warning: no row has "Sum" in the column "port"; write it as the table does, or remove it`],
    ],
    [
      'a row that says nothing',
      { 'unless: {port: [Total, Narvik]}': 'unless: {port: Total}' },
      CATCH,
      [
        'oslo/catch.csv:4: warning: the row gives no fact: its "tonnes" and "day" and "skipper" are empty; fill it in, or leave the row out with unless',
      ],
    ],
    [
      'a row of totals among the others',
      { 'unless: {port: [Total, Narvik]}': 'unless: {port: Narvik}' },
      CATCH.replace('Narvik', 'Tromsø;100;4/5/2011;;\nNarvik').replace('2.000,5;', '2.100,5;4/5/2011'),
      [
        'oslo/catch.csv:6: warning: the row adds up the others; leave it out with unless, and map it by itself with if',
      ],
    ],
    [
      'a role that the relation does not have, once for all rows',
      { '{leader: "{skipper}", what: port}': '{leader: "{skipper}", wat: port}' },
      CATCH,
      [
        `${AT}:32: warning: "lead" tells what, which this fact leaves out; fill it in or write a wording`,
        `${AT}:32: the relation "lead" has no role "wat"; did you mean "what"?`,
      ],
    ],
    [
      'a value that a cell must not have',
      { 'types: [port],': 'types: [port], country: "{note}",' },
      CATCH,
      ['oslo/catch.csv:3: "country" is not a country code; write two capitals such as FR'],
    ],
    [
      'ragged rows',
      {},
      CATCH.replace(';late', ''),
      [
        'oslo/catch.csv:3: row 3 has 4 cells, where there are 5 columns; add the missing cells, empty ones too',
      ],
    ],
    [
      'a delimiter that is another',
      { '    title: Landed catch\n': '    delimiter: "|"\n' },
      CATCH,
      [`${AT}:22: the table has only one column, "port;tonnes;day;skipper;note"; name its delimiter`],
    ],
    [
      'a separator of a column that is not there',
      { '    ignore: [note]\n': '    ignore: [note]\n    split: {skippers: ";"}\n' },
      CATCH,
      [`${AT}:28: the table has no column "skippers"; did you mean "skipper"?`],
    ],
    [
      'evidence',
      { 'what: port}}': 'what: port}, evidence: [fish]}' },
      CATCH,
      [`${AT}:32: unknown key "evidence"; remove it`],
    ],
    [
      'an id that another fact has',
      { 'id: skipper': 'id: meet' },
      CATCH,
      [`${AT}:32: another fact has the id "meet"; rename one`],
    ],
    [
      'the name of an entity for what rows name',
      { '      port: {kind': '      oslo: {kind' },
      CATCH,
      [
        `${AT}:29: "oslo" is an entity already; give what the row names another name`,
        `${AT}:31: no entity has the id "port"; declare it under entities`,
        `${AT}:32: no entity has the id "port"; declare it under entities`,
      ],
    ],
    [
      'a thing that is part of itself',
      { 'partOf: [norway]}\n    facts': 'partOf: [port]}\n    facts' },
      CATCH,
      [
        'oslo/catch.csv:3: partOf goes in a circle: port:bergen → port:bergen; remove one of these links',
        `${AT}:11: partOf goes in a circle: oslo → oslo; remove one of these links`,
      ],
    ],
    [
      'a file that is not there',
      { 'file: catch.csv': 'file: katch.csv' },
      CATCH,
      [`${AT}:22: "katch.csv": it does not exist; put it there`],
    ],
    [
      'a path that leaves the folder',
      { 'file: catch.csv': 'file: ../catch.csv' },
      CATCH,
      [
        `${AT}:22: "../catch.csv" leaves the folder of the briefing; put the file beside the text and write its name`,
      ],
    ],
    [
      'a path from the root',
      { 'file: catch.csv': 'file: /etc/passwd' },
      CATCH,
      [
        `${AT}:22: "/etc/passwd" leaves the folder of the briefing; put the file beside the text and write its name`,
      ],
    ],
    [
      'a path of Windows',
      { 'file: catch.csv': 'file: C:\\catch.csv' },
      CATCH,
      [
        `${AT}:22: "C:\\catch.csv" leaves the folder of the briefing; put the file beside the text and write its name`,
      ],
    ],
    [
      'a folder of its own',
      { 'file: catch.csv': 'file: data/catch.csv' },
      CATCH,
      [
        `${AT}:22: "data/catch.csv" lies in a folder of its own; put the file beside the text and write its name`,
      ],
    ],
    [
      'a spreadsheet',
      { 'file: catch.csv': 'file: catch.xlsx' },
      CATCH,
      [`${AT}:22: "catch.xlsx" is a spreadsheet; save it as CSV and name that file`],
    ],
  ])('%s', (_, changes, csv, expected) => {
    expect(read(changes, csv).lines).toEqual(expected);
  });

  test('a table full of mistakes is not told row by row', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `Port${i}`).join('\n');
    const { lines } = read({}, `port;tonnes;day;skipper;note\n${rows}\n`);
    expect(lines.filter((line) => line.includes('has 1 cell'))).toHaveLength(30);
    expect(lines).toContain(
      'oslo/catch.csv:1: there are 470 more problems in this table; mend the others first',
    );
  });

  test('rows that contradict each other are told at the second', () => {
    const csv = CATCH.replace('Narvik;-;;;', 'Oslo;30;3/5/2011;;');
    const parsed = read({ 'types: [port],': 'types: [Norwegian, port],' }, csv);
    const { problems } = reviewKnowledge([{ briefing: briefingOf(parsed), files: parsed.files }]);
    expect(problems.map(formatProblem).filter((line) => line.includes('catch.csv'))).toEqual([
      'oslo/catch.csv:4: warning: the fact "tonnes:oslo" says "1,200.5 tonnes" where this one says "30 tonnes"; correct one, or say in both how they differ',
    ]);
  });
});
