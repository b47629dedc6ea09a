import { expect, test } from 'vitest';
import { askLast, openSample } from './samples/open-sample.ts';

const assistant = openSample('hayabusa2-2020-12-06');

/** What is still to come, what says more than was told, and what is in a thing rather than the thing itself. */
test.each<[question: string, text: string]>([
  ['Did Hayabusa2 reach 1998 KY26?', 'No: Hayabusa2 will reach 1998 KY26 in July 2031.'],
  ['Did Hayabusa2 pass 2001 CC21?', 'No: Hayabusa2 will pass 2001 CC21 in July 2026.'],
  ['Will Hayabusa2 reach 1998 KY26?', 'Yes: Hayabusa2 will reach 1998 KY26.'],
  ['Is Hayabusa2 heading for 1998 KY26?', 'Yes: Hayabusa2 is now on its way to the asteroid 1998 KY26.'],
  ['Where did the capsule land?', 'The re-entry capsule landed in the Woomera Prohibited Area.'],
  ['How many kilos has Hayabusa2?', 'The mass of Hayabusa2 is 609 kilograms.'],
  ['Where is Hayabusa2 going? || How big is it?', 'The diameter of 1998 KY26 is about 30 metres.'],
  ['When did Hayabusa2 reach Ryugu? || How wide is it?', 'The diameter of Ryugu is about 900 metres.'],
  ['When did Hayabusa2 leave Ryugu? || How heavy is it?', 'The mass of Hayabusa2 is 609 kilograms.'],
  [
    '1998 ky26 diameter n rotation',
    'The diameter of 1998 KY26 is about 30 metres. 1998 KY26 turns once in about ten minutes.',
  ],
  ['What was the forerunner of Hayabusa2 called?', 'Hayabusa is the predecessor of Hayabusa2.'],
  ['What is the lander called?', 'It is MASCOT.'],
  ['When did the mission lift off?', 'Hayabusa2 was launched on Wednesday 3 December 2014.'],
  ['What did Hayabusa2 cost?', 'The Hayabusa2 mission cost about 28.9 billion yen, launch included.'],
  ['Where did Tsuda say that?', 'Yuichi Tsuda spoke in Sagamihara.'],
])('%s', (question, text) => {
  expect(askLast(assistant, question)).toMatchObject({ text });
});

test.each([
  'Will Hayabusa2 land at 1998 KY26?',
  'Did Hayabusa2 land at Ryugu?',
  'Is Hayabusa2 on its way to Ryugu?',
  'Did the capsule come down off target?',
  'How many grams did they find in the capsule?',
  'What weight does the capsule carry?',
  'When was MASCOT released? || How heavy is it?',
  '1998 KY26 mass and diameter',
  'What is the crater called?',
  'What is the asteroid called?',
  'What did MASCOT cost?',
  'When did the recovery team lift off?',
  'At which asteroid will Hayabusa2 arrive in 2031? || Will it land there?',
])('%s is not answered', (question) => {
  expect(askLast(assistant, question).status).toBe('unknown');
});
