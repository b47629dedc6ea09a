import { describe, expect, test } from 'vitest';
import { proof } from './moscow.ts';

describe('idioms', () => {
  test.each([
    // The object of an idiom stands before its verb, and belongs to whoever it belongs to.
    ['In which year was the ribbon cut on this Franco-Russian round table?', 'answered by council-creation'],
    ['The ribbon was cut on the council in 2002, right?', 'answered by council-creation'],
    ['When was life breathed into the council?', 'answered by council-creation'],
    ['By whom was the groundwork laid for the council?', 'answered by council-creation'],
    // The second object of an idiom stands behind the first.
    ['Will they give the Iranian nuclear file an airing?', 'answered by discuss-iran'],
    ['Is Iran due for an airing?', 'answered by discuss-iran'],
    ['Which conflicts are they trying to put to bed?', 'answered by settle-conflicts'],
    ['Which conflicts are they itching to settle?', 'answered by settle-conflicts'],
    ['Which city last had the honour of hosting the talks?', 'answered by paris-round'],
    // An old feud is a feud like any other.
    ['Which old feuds will they settle?', 'answered by settle-conflicts'],
    ['Who sits across the table from Juppe?', 'answered by foreign-ministers-meeting'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    'Will they cut the ribbon on a new embassy?',
    'Who gave birth to the European Union?',
    'When did NATO see the light of day?',
    'Are the ministers reluctant to discuss Libya?',
    'Will they give Iraq an airing?',
    'Is the old feud over Iraq on the agenda?',
    'Which city hosts the following round?',
  ])('not answered: %s', (question) => {
    expect(proof(question).split(' ')[0]).toBe('unknown');
  });
});
