import { expect, test } from 'vitest';
import { groupCitations } from '../../../adapters/node/group-citations.ts';
import { renderEvidence, renderPlace } from '../../../adapters/node/render-evidence.ts';
import { renderQuotation, shortenQuotation } from '../../../adapters/node/render-quotation.ts';
import { nameTables, renderTable, renderWholeText } from '../../../adapters/node/render-table.ts';
import type { Table } from '../../../src/index.ts';
import { loadSample, openSample } from '../../assistant/samples/open-sample.ts';

const forum = openSample('forum');
const STYLE = {
  text: (text: string) => text.replaceAll('*', '\\*'),
  highlight: (text: string) => `*${text}*`,
};

test('a row is quoted with the names of its columns, the answer marked, under the name of its table', () => {
  const { citations } = forum.ask('How much does Belmar pledge?').reply;
  const [source, ...others] = groupCitations(citations);
  expect(others).toEqual([]);
  expect(source?.name).toBe(
    'Sample News Agency, 4 May 2026, table “Pledges to the river fund, in thousands of euros”',
  );
  expect(source?.citations.map((citation) => renderQuotation(citation, STYLE))).toEqual([
    'Row 4 · Country: Belmar · Pledge: *900* · Share of its budget: 0,4 · Remarks: in kind; boats and "pontoons"',
  ]);
});

test('an empty cell shows as one, and the figure that was asked for is not sought in another', () => {
  const { citations } = forum.ask('When is the fishing panel?').reply;
  expect(citations.map((citation) => renderQuotation(citation, STYLE))).toEqual([
    'Row 4 · Session: fishing panel · Day: 13/05/2026 · From: 10:00 · Room: – · Chair: Mira Okon · Status: confirmed',
  ]);
});

test('long cells of a row are cut, so that all of them are shown', () => {
  const [citation] = forum.ask('How much does Belmar pledge?').reply.citations;
  if (citation?.row === undefined) throw new Error('no row is quoted');
  const cells = citation.row.cells.map((cell) =>
    cell.column === 'Remarks' ? { ...cell, text: 'long '.repeat(400) } : cell,
  );
  const quoted = renderQuotation(
    shortenQuotation({ ...citation, row: { ...citation.row, cells } }, 400),
    STYLE,
  );
  expect(quoted).toMatch(/^Row 4 · Country: Belmar · Pledge: \*900\* · .*long…$/);
  expect(quoted.length).toBeLessThan(250);
});

test('the derivation names the file in the place of offsets', () => {
  const [fact] = forum.explain('How much does Belmar pledge?').facts;
  expect(fact?.evidence.map((passage) => [renderEvidence(passage), renderPlace(passage)])).toEqual([
    [
      'Row 4 · Country: Belmar · Pledge: 900 · Share of its budget: 0,4 · Remarks: in kind; boats and "pontoons"',
      'pledges.csv',
    ],
  ]);
});

test('the tables of a briefing are named with it', () => {
  expect(nameTables(loadSample('forum'))).toEqual([
    'Tables: List of delegates, Programme, Pledges to the river fund, in thousands of euros',
  ]);
  expect(nameTables(loadSample('cholera'))).toEqual([]);
});

test('the text of a briefing ends with its tables', () => {
  const briefing = loadSample('forum');
  const whole = renderWholeText(briefing);
  expect(whole.startsWith(`${briefing.text.trimEnd()}\n\nList of delegates (delegates.csv)\nDelegate,`)).toBe(
    true,
  );
  expect(whole.endsWith('\nTotal;6.950,5;;')).toBe(true);
});

test('of a long table the beginning is shown, and what is quoted', () => {
  const [citation] = forum.ask('How much does Belmar pledge?').reply.citations;
  if (citation?.row === undefined) throw new Error('no row is quoted');
  const text = ['name', ...Array.from({ length: 99 }, (_, i) => `thing ${i}`)].join('\n');
  const start = text.indexOf('thing 77');
  const table: Table = {
    file: 'pledges.csv',
    title: 'Things',
    text,
    delimiter: ',',
    columns: ['name'],
    rows: 99,
  };
  const lines = renderTable(table, [{ ...citation, start, end: start + 8 }], (row) => `>${row}<`).split('\n');
  expect([lines[0], lines.length, lines.at(-2), lines.at(-1)]).toEqual([
    'Things (pledges.csv)',
    33,
    '>thing 77<',
    '… and 69 more rows',
  ]);
});
