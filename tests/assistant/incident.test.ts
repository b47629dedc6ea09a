import { expect, test } from 'vitest';
import type { Assistant } from '../../src/index.ts';
import { askLast, openSample } from './samples/open-sample.ts';

const post = openSample('oakfern-2024-03-22');
const outage = openSample('larkspur-pay-2024-05-17');
const rates = openSample('bank-2024-09-18');

/** The text of an answer; nothing where the question was declined. */
function told(assistant: Assistant, question: string): string {
  const { status, text } = askLast(assistant, question);
  return status === 'unknown' || status === 'clarify' ? '' : text;
}

test.each([
  [
    'What caused the failure of the Iberian region?',
    'The Iberian region failed because of the mistaken move of its traffic to Malmö.',
  ],
  [
    'What made Lessons stop?',
    'Lessons and Rollcall failed because of two copies of the file index that disagreed.',
  ],
  ['What caused the dissolution of the team?', ''],
  ['What made Corridor stop?', ''],
])('a cause is asked for in many words: %s', (question, answer) => {
  expect(told(post, question)).toBe(answer);
});

test.each([
  [
    'What prevented the certificate from being renewed?',
    'The certificate was not renewed on 30 April 2024, since the renewal job had been switched off.',
  ],
  ['What prevented the refund from being paid?', ''],
])('what hindered something is why it was not done: %s', (question, answer) => {
  expect(told(outage, question)).toBe(answer);
});

test('what drove somebody is why', () => {
  expect(told(rates, 'What made Olesen vote against?')).toBe(
    'Katrin Olesen voted against the reduction of the policy rate because of stubborn services inflation and rapid wage growth.',
  );
  expect(told(rates, 'What made Kalnina vote against?')).toBe('');
});

test.each([
  [
    'When did Satchel start failing?',
    'Satchel began rejecting uploads on Monday 11 March 2024 at 07:55 CET.',
  ],
  ['When did Rollcall start working again?', 'Rollcall returned on Wednesday 13 March 2024 at 16:45 CET.'],
  ['When did Lessons work again?', 'Lessons returned on Thursday 14 March 2024 at 05:30 CET.'],
  ['When did Corridor start failing?', ''],
  ['When did Corridor start working again?', ''],
])('when something began to be so: %s', (question, answer) => {
  expect(told(post, question)).toBe(answer);
});

test.each([
  ['Which services went down during the outage?', 'Satchel, Lessons and Rollcall failed.'],
  [
    'When did Lessons fail during the outage?',
    'Lessons and Rollcall failed on Tuesday 12 March 2024 at 07:20 CET.',
  ],
  ['What was dissolved during the outage?', ''],
  ['When did the certificate lapse during the outage?', ''],
  ['When did Corridor fail?', 'That is not what the briefing says: Corridor kept running.'],
])('what fell within an event: %s', (question, answer) => {
  expect(told(post, question)).toBe(answer);
});

test.each(['How many people does Larkspur Systems employ?', 'How many people work for Larkspur Systems?'])(
  'those whom the text names are not all there are: %s',
  (question) => {
    expect(told(outage, question)).toBe('');
  },
);

test('a verb is no noun of a figure', () => {
  expect(told(post, 'What was moved?')).toBe('');
});

test('what is counted may be left out', () => {
  expect(told(rates, 'Of the people named, count those on the French side.')).toBe('');
});
