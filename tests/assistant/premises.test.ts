import { describe, expect, test } from 'vitest';
import { DATES, gist, PERSONS, PLACES, refusal } from './moscow.ts';

describe('yes, where the briefing says so', () => {
  test.each([
    'Is Lavrov the Russian foreign minister?',
    'Lavrov is the foreign minister, right?',
    'Will they discuss Libya?',
    'Is missile defence on the agenda?',
    'Was the council created in 2002?',
    'Did the heads of state create the council?',
    'Is the council bilateral?',
    'Is the treaty legally binding?',
    'Was the latest round in Paris?',
    'Did the latest round take place in 2010?',
    'Did the Russian president propose the treaty?',
    'Are Russia and France permanent members of the Security Council?',
    'Do Russia and France have largely identical positions on Iran?',
    'Does the council meet once or twice a year?',
  ])('%s', (question) => {
    expect(gist(question, [])).toBe('answered Yes');
  });
});

describe('a false premise is corrected', () => {
  test.each([
    ['Is Juppe the Russian foreign minister?', 'corrected No: Juppe'],
    ['Isn’t Juppe the foreign minister of Russia?', 'corrected No: Juppe'],
    ['Is Longuet the foreign minister of France?', 'corrected No: Longuet'],
    ['Lavrov is the defence minister, right?', 'corrected No: Lavrov'],
    ['Is Longuet Russian?', 'corrected No: Longuet'],
    ['Is Lavrov French?', 'corrected No: Lavrov'],
    ['Why did the Russian foreign minister Juppe travel to Moscow?', 'corrected: Juppe'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    ['Was the council created in 1999?', 'corrected No: 2002'],
    ['Did the latest round take place in 2009?', 'corrected No: 7 September 2010'],
    ['Will they meet on Thursday?', 'corrected No: 7 September 2011'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, DATES)).toBe(expected);
  });

  test.each([
    ['Will the ministers meet in Paris?', 'corrected No: Moscow'],
    ['Was the latest round held in Moscow?', 'corrected No: Paris'],
    ['It’s Paris on Wednesday, right?', 'corrected No: Moscow'],
    ['The meeting is Paris, right?', 'corrected No: Moscow'],
    ['Is it Paris or Moscow?', 'answered: Moscow'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, PLACES)).toBe(expected);
  });

  test('the treaty is another’s initiative', () => {
    expect(gist('Did Juppe propose the treaty?', ['Russian president', 'Juppe'])).toBe(
      'corrected No: Russian president',
    );
  });
});

describe('what is not stated is neither yes nor no', () => {
  test.each([
    ['Why did Juppe resign?', 'unknown without resign'],
    ['Did Juppe resign?', 'unknown without resign'],
    ['Why was the council created?', 'unknown without why'],
    ['Why is Libya on the agenda?', 'unknown without why'],
    ['Is the treaty signed?', 'unknown without signed'],
    ['Do Russia and France have identical positions on Syria?', 'unknown without Syria'],
    ['Did the French president propose the treaty?', 'unknown without French'],
    ['Does Russia support Assad?', 'unknown without support, Assad'],
    ['Is the council trilateral?', 'corrected'],
  ])('%s is %s', (question, expected) => {
    expect(refusal(question)).toBe(expected);
  });
});

describe('what the briefing does not mention is said to be absent', () => {
  test.each([
    ['Will they discuss Iraq?', 'Iraq'],
    ['Is Iraq on the agenda?', 'Iraq'],
    ['Is Germany a permanent member of the Security Council?', 'Germany'],
    ['Why will they meet in Berlin?', 'Berlin'],
    ['Could you tell me who the German foreign minister is?', 'Germany'],
    ['Which ministers are German?', 'Germany'],
    ['Who is Juppe’s German counterpart?', 'Germany'],
  ])('%s lacks %s', (question, expected) => {
    expect(refusal(question)).toBe(`unknown without ${expected}`);
    expect(gist(question, [`doesn’t mention ${expected}.`])).toBe(`unknown: doesn’t mention ${expected}.`);
  });
});
