import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAssistant, formatProblem, parseBriefing } from '../../src/index.ts';
import { askLast, judge, openSample } from './samples/open-sample.ts';

const SUMMIT = 'tests/assistant/samples/summit-2026-05-22';

/** Relations that the author of the summit could as well have defined instead of the catalogue’s. */
const OWN = `relations:
  hosting:
    verbs: host
    nouns: host
    roles:
      who: {kinds: [person], holds: one, position: subject, prepositions: by}
      what: {kinds: [event], holds: one, position: object, prepositions: of}
    template: "{who} hosted {what}"
`;

function openWithOwnHost() {
  const facts = readFileSync(`${SUMMIT}/facts.yaml`, 'utf8')
    .replace('relations:\n', OWN)
    .replace(
      'relation: host\n    roles: {by: dzidziguri, event: summit}',
      'relation: hosting\n    roles: {who: dzidziguri, what: summit}',
    )
    .replaceAll('relation: convening', 'relation: meet')
    .replace('venue: customs-house, ', '');
  const text = readFileSync(`${SUMMIT}/briefing.txt`, 'utf8');
  const { briefing, problems } = parseBriefing({ folder: 'summit', text, facts, factsFile: 'facts.yaml' });
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return createAssistant({ briefings: [briefing] });
}

describe('what the author’s relation tells is not told by a wider one of the language', () => {
  const assistant = openWithOwnHost();

  test.each([
    ['Dzidziguri hosted the summit?', 'Yes; hosted'],
    ['Was Dzidziguri the host?', 'Yes; hosted'],
    ['Did Vardumyan meet Dzidziguri?', 'Yes; met'],
    ['Vardumyan hosted the summit?', 'No; Dzidziguri'],
    ['Is it true that Vardumyan hosted the summit?', 'No; Dzidziguri'],
    ['The summit was hosted by Vardumyan', '-'],
    ['Was Armenia the host?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });
});

describe.each(
  Object.entries({
    'summit-2023-10-12': [
      ['Is it true that Tembe invited Kiprop?', 'Yes; invited'],
      ['Is it true that Lusajo invited Kiprop?', 'No; Tembe'],
    ],
    'summit-2026-05-22': [
      // A verb at the end has its subject before it, whatever else is called by the word.
      ['What did the bank offer?', 'loan'],
      ['What did Georgia offer?', 'quota; !loan'],
      ['What did Kazakhstan offer?', '-'],
      ['What did Armenia offer?', '-'],
      // What the author calls one role by asks for that, and not for another.
      ['venue?', 'Old Customs House'],
      ['place?', 'Telmari'],
      // No word of a follow-up is dropped.
      ['What is the yearly quota of permits? || And the ceiling of the wheat price?', '265'],
      ['What is the yearly quota of permits? || And the price of one permit?', '-'],
      // Of two things the one that has the earlier date of a sort.
      ['Which has the earlier deadline, the formula or the loan?', '15 July 2026'],
      ['Which has the later deadline, the formula or the electronic form?', '1 February 2027'],
      ['Which has the earlier deadline, the wine or the loan?', '-'],
      ['Which has the earlier deadline, the railhead or the formula?', '-'],
      ["what's the deadline?", '-'],
      ['How long did the summit last?', 'lasted two days'],
      // Who somebody is that the text only describes.
      ['Who is the observer?', 'Solheim'],
      ['Who will decide the dispute?', 'arbitrator'],
      ['Who is the arbitrator?', '-'],
      // The dateline tells of the briefing itself.
      ['From which city does this report come?', 'Telmari'],
      ['When was this report published?', '22 May 2026'],
      ['Who published this report?', '-'],
    ],
    'outage-2026-03-18': [
      ['Which city is this report from?', 'Dublin'],
      ['Who published the report?', 'Marlowe'],
      ['Is this report from Cork?', '-'],
      ['I live in Cork and was charged twice, when was the change reversed?', '07:15; !1,830'],
      ['i live in galway and was charged double, whats my credit then', '-'],
      ['Who is the second reviewer?', '-'],
      // What the author calls a relation and its role by, where one fact states it.
      ['What is the time zone?', 'Irish time'],
      ['Which time zone is Dublin in?', '-'],
      ['What is the deadline?', '-'],
      ['Alarms to the phone or the automatic check: which has the earlier deadline?', '31 March 2026'],
      ['Which deadline is earlier, the automatic check or the rehearsal?', '30 April 2026'],
      ['Which has the earlier deadline, the typing error or the automatic check?', '-'],
    ],
  } satisfies Readonly<Record<string, readonly (readonly [question: string, expected: string])[]>>),
)('what editors of %s stumbled over', (name, questions) => {
  const assistant = openSample(name);

  test.each(questions)('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });
});
