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
    ['Who recovered?', 'The child'],
    ['Who paid for the response?', '2.9; 0.9'],
    ['Did UNICEF pay for the response?', 'Yes; 0.9'],
    ['When is report 12 due?', '19 June'],
    ['is brask fair on this yr', 'No; cancelled'],
    ['Will the fair take place?', 'No; cancelled'],
    ['What is scheduled for 22 June?', 'evening clinics'],
    ['Are unvaccinated children excluded from nursery school? || Starting when?', '18 May'],
    ['When was the wedding? || Where did that happen?', 'Upper Orlen'],
    ['Is the fair on in 2027?', '-'],
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
    ['Who paid for the mission?', 'Estonia; Latvia; Lithuania; Switzerland'],
    ['What is Tremor for?', '-'],
    ['Was the entry into lunar orbit postponed? || For how long?', 'five days'],
    ['Was Amber-1 lost? || When did that happen?', '5 October 2024'],
    ['what time did it explode', '-'],
    ['Is a crewed mission planned?', '-'],
    ['Is the lander coming back to Earth?', '-'],
    ['Will the lander come back to Earth?', '-'],
    ['Who is behind the sale of Skudra?', '-'],
  ],
  'hayabusa2-2020-12-06': [
    ['where did it land', 'Woomera'],
    ['When did Hayabusa2 release MASCOT?', '3 October 2018'],
    ['Is another landing planned?', '-'],
    ['Has anything been launched?', 'Yes; Hayabusa2'],
  ],
  'brightwater-2025-03-11': [
    ['Did anybody report CVE-2025-31801?', 'Yes; Mei-Ling Chou'],
    ['Did anyone pay Mei-Ling Chou?', 'Yes; 15,000'],
  ],
  'dengue-2024-08-19': [
    ['Is there a state of emergency?', 'Yes; Ochoa'],
    ['Why did cases rise?', 'rain'],
    ['Is there a strike?', '-'],
    ['Who gave the doses?', '-'],
  ],
  'summit-2023-10-12': [
    ['Did they sign anything?', 'Yes; trade protocol'],
    ['Was the summit hosted by Tanzania?', 'No; Kiprop'],
  ],
  'larkspur-pay-2024-05-17': [
    ['Who raised the alarm?', 'Beacon'],
    ['Who caused the outage? || When did that happen?', '-'],
  ],
  'corvid-2025-02-18': [
    ['Which version is planned for 15 April?', '4.9.0'],
    ['Which version was planned for 18 February?', '-'],
  ],
  'bank-2024-09-18': [['Did gross domestic product rise? || For what reason?', 'vehicle exports']],
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
