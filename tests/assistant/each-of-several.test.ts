import { describe, expect, test } from 'vitest';
import { gist, MATTERS, PERSONS } from './moscow.ts';
import { askLast, judge, openSample } from './samples/open-sample.ts';

const outbreak = openSample('dengue-2024-08-19');
const advisory = openSample('corvid-2025-02-18');
const summit = openSample('summit-2023-10-12');

describe('the same asked of each of several things', () => {
  test.each([
    [
      'Puerto Claro vs. Valle Hondo: how many cases in week 33 in each?',
      'Claro in week 33 was 512; Hondo in week 33 was 338',
    ],
    ['How many cases did Puerto Claro and Valle Hondo each report in week 33?', '512; 338'],
    ['Puerto Claro, Rio Seco: how many teams does each have?', '26; 8'],
    ['Puerto Claro and Tartu: how many teams does each have?', '26; doesn’t say how many teams Tartu has'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(outbreak, question), expected)).toBe('as expected');
  });

  test.each([
    ['CRV-2025-0101 versus CRV-2025-0102: who reported each of them?', 'Vandermeer; Bae'],
    ['CRV-2025-0108 versus CRV-2025-0109: who reported each of them?', '-'],
    ['CRV-2025-0101 versus CRV-2025-0102: how old is each of them?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(advisory, question), expected)).toBe('as expected');
  });

  test.each([
    ['Longuet v. Lavrov: which post does each hold?', 'answered: Lavrov, Longuet'],
    ['Longuet and Lavrov: how old is each?', 'unknown: Lavrov, Longuet'],
  ])('%s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    ['Libya versus Afghanistan: what will the ministers do in each case?', 'answered: Libya, Afghanistan'],
    ['Cuba versus Chad: what will the ministers do in each case?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, MATTERS)).toBe(expected);
  });
});

describe('“only”, denied by what else holds', () => {
  test.each([
    ['Is only Russia a permanent member of the Security Council?', 'answered No: Russia, France'],
    ['Is only Russia a permanent member of NATO?', 'unknown: Russia'],
    ['Was the council created only by heads of state?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['Russia', 'France'])).toBe(expected);
  });

  test.each([
    ['Will Kenya only supply tea?', 'No: ; medicines'],
    ['Will Tanzania supply rice only to Mozambique?', '-'],
    ['Rice isn’t being supplied, only tea. Right?', 'No: ; rice'],
    ['Coffee isn’t being supplied, only tea. Right?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(summit, question), expected)).toBe('as expected');
  });

  test.each([
    ['North Korea isn’t on the agenda, it’s only Iran. Right?', 'answered No: North Korean nuclear file'],
    ['Turkey isn’t on the agenda, it’s only Iran. Right?', 'unknown'],
    ['It are only two ministers that come in Moscow, no?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, MATTERS)).toBe(expected);
  });
});

describe('what somebody is to do', () => {
  test.each([
    ['What does Lavrov do?', 'answered: Russia’s foreign minister'],
    ['What will Lavrov do?', 'answered: Libya'],
    ['What is Lavrov going to do?', 'answered: Libya'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['Russia’s foreign minister', 'Libya'])).toBe(expected);
  });
});

describe('a number behind “no.”, a word that is shortened', () => {
  test.each([
    ['When will report No. 15 be published?', '26 August'],
    ['When becomes report no. 15 published?', '26 August'],
    ['When becomes report no. 16 published?', '-'],
    ['What did Dr. Marquez say?', 'three weeks'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(outbreak, question), expected)).toBe('as expected');
  });
});

describe('first names', () => {
  test.each([
    [
      'Help me with two little things: the first names of Mr Serdyukov and of Mr Juppe.',
      'answered: Anatoly, Alain',
    ],
    ['Help me with two little things: the first names of Mr Putin and of Mr Sarkozy.', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['Anatoly', 'Alain', 'Sergei', 'Gerard'])).toBe(expected);
  });

  test('the name of whom the question names', () => {
    const reply = openSample('osiris-rex-2025-02-10').ask('Lauretta’s first name?').reply;
    expect(reply.text).toBe('The first name is Dante.');
  });
});

describe('what is offered behind a question', () => {
  test.each([
    ['Where did the field hospital open: Puerto Claro, Valle Hondo or Rio Seco?', 'Puerto Claro'],
    ['When did the field hospital burn down: Monday, Tuesday or Friday?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(outbreak, question), expected)).toBe('as expected');
  });
});

describe('what a few words involve', () => {
  test.each([
    ['nuclear issues - which countries?', 'answered: Iran, North Korea'],
    ['nuclear issues - which companies?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['Iran', 'North Korea', 'Libya', 'Moscow'])).toBe(expected);
  });
});
