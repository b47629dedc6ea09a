import { describe, expect, test } from 'vitest';
import { askLast, judge, openSample } from './samples/open-sample.ts';

/** What the ordinary frames of English ask of relations that an author defined, by sample: the question, what is expected. */
const QUESTIONS: Readonly<Record<string, readonly (readonly [question: string, expected: string])[]>> = {
  'measles-2026-06-12': [
    ['When did the vaccinating start?', '20 April'],
    ['When did the vaccination begin?', '20 April'],
    ['What is the next report’s date?', '19 June'],
    ['Who is behind the demand for evening clinics?', 'Jana Pell'],
    ['Evening clinics demanded by?', 'Jana Pell; !Yes'],
    ['When did the cancellation of the fair take place?', '20 June'],
    ['Has anything been cancelled?', 'Yes; Brask summer fair'],
    ['What was examined?', '1,742'],
    ['Is a new law planned?', 'Yes; parliament'],
    ['Is a second round planned?', 'Yes; 29 June'],
    ['What will the ministry do?', 'evening clinics'],
    ['Is a third round planned?', '-'],
    ['Is a new hospital planned?', '-'],
    ['Is a new wedding planned?', '-'],
    ['Has anything been stolen?', '-'],
    ['When did the closing of the schools take place?', '-'],
    ['Was the fair cancelled by Jana Pell?', '-'],
    ['What will Tomas Hrelin do?', '-'],
    ['What is Dorvik’s date?', '-'],
    ['What became of the mayor?', '-'],
  ],
  'lunar-2027-03-19': [
    ['What became of Amber-1?', 'lost'],
    ['what time did it touch down', '21:47'],
    ['Did anything go wrong on the way there?', 'Yes; valve'],
    ['What was postponed?', 'lunar orbit; landing'],
    ['Were the engineers led by Liina Tamm?', 'Yes'],
    ['The engineers, led by?', 'Liina Tamm; !Yes'],
    ['Did someone build the rover?', 'Yes; Nemunas'],
    ['Were the engineers led by Karl Lepik?', 'No; Liina Tamm'],
    ['what time did it explode', '-'],
    ['Is a crewed mission planned?', '-'],
    ['Is the lander coming back to Earth?', '-'],
    ['Will the lander come back to Earth?', '-'],
    ['Who is behind the sale of Skudra?', '-'],
  ],
  'hayabusa2-2020-12-06': [
    ['where did it land', 'Woomera'],
    ['Is another landing planned?', '-'],
    ['Has anything been launched?', '-'],
  ],
  'brightwater-2025-03-11': [
    ['Did anybody report CVE-2025-31801?', 'Yes; Mei-Ling Chou'],
    ['Did anyone pay Mei-Ling Chou?', 'Yes; 15,000'],
  ],
  'oakfern-2024-03-22': [
    ['What was rejected?', 'uploads'],
    ['Is a new outage planned?', '-'],
  ],
};

describe.each(Object.entries(QUESTIONS))('relations of the author’s own in %s', (name, questions) => {
  const assistant = openSample(name);

  test.each(questions)('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });
});
