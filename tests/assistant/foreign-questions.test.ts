import { describe, expect, test } from 'vitest';
import { askLast, openSample } from './samples/open-sample.ts';

/** Questions that were written about other briefings: what they ask is not in the one that they are put to. */
describe.each<[string, readonly string[]]>([
  [
    'summit',
    [
      'german minister there also?',
      'Is Berlin sending somebody too?',
      'are the Turks invited?',
      'Could you give me the name of the French president mentioned in the report?',
      'Are there more foreign ministers than defence ministers coming?',
      'Who were the five ministers?',
      'Statement on discrepancies: who made it?',
      'Nagorno-Karabakh, seriously?? I’d like to see that sentence',
    ],
  ],
  [
    'larkspur-pay-2024-05-17',
    [
      'launch mass?',
      'In which building?',
      'Are reporters going to be allowed to put questions afterwards?',
      'press conf after the alarm?',
    ],
  ],
  ['bank', ['Who took over?', 'At what time of day?', 'since which year?']],
])('put to %s', (name, questions) => {
  const assistant = openSample(name);

  test.each(questions)('%s is declined', (question) => {
    expect(askLast(assistant, question).status).toBe('unknown');
  });
});

test.each([
  ['summit', 'Who are the three ministers?', 'Karl Brandt'],
  ['summit', 'Is Hanna Voss the German prime minister?', 'No: Hanna Voss is Corran’s prime minister.'],
  ['summit', 'Did the summit take place in Paris?', 'No: the summit took place in Estrela'],
  ['bank', 'When was the decision taken?', '11 June 2026'],
])('%s: %s is answered', (name, question, words) => {
  expect(askLast(openSample(name), question).text).toContain(words);
});
