import { expect, test } from 'vitest';
import { openSample } from './samples/open-sample.ts';

const assistant = openSample('bank-2024-09-18');

/** Forecasts beside figures, and votes beside preferences. */
test.each<[question: string, text: string]>([
  [
    'How high was inflation in August?',
    'The annual consumer price inflation in August 2024 was 2.7 per cent.',
  ],
  [
    'gdp 2024 forecast?',
    'The growth forecast of the staff projection in 2024 is 0.9 per cent. The growth forecast of the June Monetary Policy Report in 2024 is 1.3 per cent.',
  ],
  [
    'What policy rate is assumed for end-2024?',
    'The staff projection puts the policy rate on Tuesday 31 December 2024 at 4.25 per cent by the bank’s staff.',
  ],
  [
    'Who voted for the cut?',
    'Ingrid Halvorsen, Tomas Brandl, Ruta Kalnina, Jonas Weiss and Amina Farouk voted for the reduction of the policy rate.',
  ],
  ['When will the minutes be published?', 'The minutes will be made public on Tuesday 1 October 2024.'],
])('%s', (question, text) => {
  expect(assistant.ask(question).reply.text).toBe(text);
});

test.each(['When was the next decision published?', 'gdp 2027 forecast?', 'What was inflation in May?'])(
  '%s is not answered',
  (question) => {
    expect(assistant.ask(question).reply.status).toBe('unknown');
  },
);
