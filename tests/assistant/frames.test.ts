import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';
import { askLast, openSample } from './samples/open-sample.ts';

/** Questions, with " || " between turns, and what the last reply says; empty where it must not be answered. */
function check(title: string, sample: string, cases: readonly (readonly [question: string, says: string])[]) {
  const assistant = sample === 'moscow' ? moscow : openSample(sample);
  describe(`${title} (${sample})`, () => {
    test.each(cases)('%s: %s', (question, says) => {
      const { status, text } = askLast(assistant, question);
      if (says === '')
        expect([status, text]).toEqual([expect.not.stringMatching('answered'), expect.anything()]);
      else expect(text).toContain(says);
    });
  });
}

check('what a thing is that the text leaves open', 'moscow', [
  ['What is the offer?', ''],
  ['and the offer, what is it?', ''],
  ['What do they want to clarify? || and the offer, what is it?', ''],
  ['What is the offer? || To whom?', 'international community'],
  [
    'What do they want to clarify? || and the offer, what is it? || then at least: to whom?',
    'international community',
  ],
  ['What’s the best recipe? || For whom? || And what’s in it?', ''],
  ['What do Russia and France offer?', 'the best recipe'],
]);

check('a noun set apart before its question', 'moscow', [
  ['Who is Lavrov? || the council, when was it created?', '2002'],
  ['the treaty, who proposed it?', 'Russian president'],
  ['the zeppelin, what is it?', ''],
]);

check('what somebody is said to do', 'moscow', [
  [
    'Which two nuclear files are at issue, and how close are Russia and France said to be on them?',
    'largely',
  ],
  ['Are Russia and France said to agree on Iran?', 'Yes'],
  ['When are the ministers said to meet?', '7 September 2011'],
  ['When is the council said to have been created?', '2002'],
  ['Is Britain said to be close to Russia on Iran?', ''],
  ['Is the treaty said to be signed?', ''],
]);

check('what somebody is to do', 'moscow', [
  ['What are the ministers to discuss?', 'Libya'],
  ['What are the ministers supposed to talk about?', 'Libya'],
  ['What are the French ministers planning to discuss?', 'Libya'],
  ['What are the sides to settle?', 'Kosovo'],
  ['What is the council to do?', ''],
]);

check('asking on', 'moscow', [
  ['66th session of what? || why does it come up here at all? || differ on what?', 'nuclear file'],
  ['Who is Lavrov? || differ on what?', ''],
  ['Whose nuclear files are they looking at? || do they see eye to eye on those?', 'largely'],
  ['When do the ministers meet? || are they permanent members of the Security Council?', 'Yes'],
  ['When do the foreign ministers meet? || do they agree on Libya?', ''],
  ['Who’s the Russian across from Longuet? || And the two of them can’t stand each other, right?', ''],
  ['Do they agree on Iran? || where do they differ?', ''],
  ['Who created the council? || how often?', 'once or twice a year'],
  ['Who proposed the treaty? || how often?', ''],
  ['They’re recognising Kosovo, right? || what about it then?', 'ways to settle'],
  ['Was Iraq invaded? || what about it?', ''],
  ['What will they do about Kosovo? || and the other two, same?', 'Transdniestria'],
  ['What will they do about Kosovo? || and the other three?', ''],
  [
    'Is North Korea on the agenda? || whose positions are "largely identical", Tehran’s and Pyongyang’s?',
    'Russia and France',
  ],
]);

check('what there is, and which it is', 'moscow', [
  ['Does it say anywhere that tensions are escalating or is that your own spin?', 'Yes'],
  ['Will tensions escalate?', ''],
  ['Are tensions escalating in Asia?', ''],
  ['The coming UN General Assembly is number how many session?', '66th'],
  ['Which session is the UN Security Council?', ''],
]);

check('as somebody sees it', 'moscow', [
  ['In the quarrel over the Holy Land, what is the world waiting for, as the hosts see it?', 'progress'],
  ['Afghanistan versus Kosovo: what are the ministers to do in each case, is it the same task?', 'settle'],
]);
