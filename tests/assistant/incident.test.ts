import { expect, test } from 'vitest';
import type { Assistant } from '../../src/index.ts';
import { askLast, openSample } from './samples/open-sample.ts';

const post = openSample('oakfern-2024-03-22');
const outage = openSample('larkspur-pay-2024-05-17');
const rates = openSample('bank-2024-09-18');

const probe = openSample('osiris-rex-2025-02-10');

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

test.each([
  [
    'What time will the next decision be announced?',
    'The decision of the next meeting will be made public on Thursday 7 November 2024 at 10:00.',
  ],
  [
    'What did Pavel Dvorsky want instead?',
    'Pavel Dvorsky preferred a reduction of 0.50 percentage points to 4.25 per cent.',
  ],
  ['Who was the replacement for Petrov?', 'Amina Farouk succeeded Lars Petrov.'],
  ['Who was the replacement for Olesen?', ''],
  ['What time were the minutes approved?', ''],
])("the words of an author's relation have the language's beside them: %s", (question, answer) => {
  expect(told(rates, question)).toBe(answer);
});

test.each([
  ['Upgrade rolled back?', 'Yes: the upgrade of the storage cluster was rolled back.'],
  ['Personal data exposed?', 'No: no personal data was exposed.'],
  ['Lessons rolled back?', ''],
  ['Personal data rebuilt?', ''],
])('a participle alone asks whether it was done: %s', (question, answer) => {
  expect(told(post, question)).toBe(answer);
});

test.each([
  ['launch date?', 'OSIRIS-REx was launched on Thursday 8 September 2016 at 19:05 EDT.'],
  [
    'What led to the cancellation of the spin?',
    'The team cancelled a spin to weigh the sample because of the escape of particles.',
  ],
  ['What led to the cancellation of the launch?', ''],
])('nouns for deeds: %s', (question, answer) => {
  expect(told(probe, question)).toBe(answer);
});

test.each([
  ['Who did the upgrade?', 'Priya Raman began the upgrade of the storage cluster.'],
  ['Who did the rollback?', ''],
])('who did something is not told by what else is said of it: %s', (question, answer) => {
  expect(told(post, question)).toBe(answer);
});
