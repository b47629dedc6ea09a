import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderReview, renderReviewCsv } from '../../../adapters/chat/render-review.ts';
import { openStore, storeFile } from '../../../adapters/chat/store/open-store.ts';
import { makeFolder, runCli } from '../run-cli.ts';
import { makeQuestion } from './incoming.ts';

const lastAskedAt = Date.UTC(2026, 2, 2, 12);
const ITEMS = [
  { question: 'Why\nMoscow?', asked: 12, declined: 12, votedUp: 0, votedDown: 1, lastAskedAt },
  { question: 'Who is "Juppe", and why?', asked: 1, declined: 0, votedUp: 2, votedDown: 1, lastAskedAt },
];

describe('the review list', () => {
  test('is a table for reading', () => {
    expect(renderReview(ITEMS)).toBe(
      [
        'asked  declined  down  up  last asked  question',
        '   12        12     1   0  2026-03-02  Why Moscow?',
        '    1         0     1   2  2026-03-02  Who is "Juppe", and why?',
      ].join('\n'),
    );
    expect(renderReview([])).toBe('Nothing was declined or voted down.');
  });

  test('is CSV for a spreadsheet', () => {
    expect(renderReviewCsv(ITEMS)).toBe(
      [
        'question,asked,declined,voted_down,voted_up,last_asked',
        '"Why\nMoscow?",12,12,1,0,2026-03-02T12:00:00.000Z',
        '"Who is ""Juppe"", and why?",1,0,1,2,2026-03-02T12:00:00.000Z',
      ].join('\r\n'),
    );
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '\t=1'])('runs no formula %j', (question) => {
    const [, row = ''] = renderReviewCsv([{ ...(ITEMS[1] as (typeof ITEMS)[1]), question }]).split('\r\n');
    expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
  });
});

describe('briefing-bot review', () => {
  test('prints what a store holds', async () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'data'));
    const store = openStore(storeFile(join(cwd, 'data')));
    const token =
      store.questions.claim(makeQuestion({ id: '1', text: 'Why?' }), lastAskedAt, 'me')?.token ?? '';
    store.questions.compose(token, { status: 'unknown', offers: { suggestions: [], choices: [] } });
    store.questions.settle(token, 'answered');
    const text =
      'asked  declined  down  up  last asked  question\n    1         1     0   0  2026-03-02  Why?\n';
    expect(await runCli(['review'], { cwd })).toEqual({ code: 0, stdout: text, stderr: '' });
    const { stdout } = await runCli(['review', '--csv'], { cwd });
    expect(stdout.split('\r\n')[1]).toBe('Why?,1,1,0,0,2026-03-02T12:00:00.000Z\n');
    store.close();
  });

  test('says where it looked when there is nothing', async () => {
    expect(await runCli(['review'], { cwd: makeFolder() })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'briefing-bot: there is no data/briefing-bot.db; nobody has asked anything yet, or DATA_DIR names another folder\n',
    });
  });
});
