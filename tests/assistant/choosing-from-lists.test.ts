import { describe, expect, test } from 'vitest';
import { converse, gist, moscow, PERSONS } from './moscow.ts';

const textOf = (question: string): string => moscow.ask(question).reply.text;
const statusOf = (question: string): string => moscow.ask(question).reply.status;

describe('a closed list', () => {
  test.each([
    ['Which of the following are on the agenda: Egypt, Libya, Tunisia, Syria?', 'Libya and Syria.'],
    ['Which of these are on the agenda: Libya, NATO, Kosovo, Iraq?', 'Libya, NATO and Kosovo.'],
    ['Among these cities — Paris, Berlin, Moscow — which hosted the last round?', 'Paris.'],
    ['Which of these cities hosted the last round: Berlin, Paris, London?', 'Paris.'],
    ['Which hosted the last round, Paris or Moscow?', 'Paris.'],
    [
      'Which capital hosts the talks, Paris or Moscow?',
      'The foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
  ])('%s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });

  test.each([
    'Which of these hosted the last round: Berlin, London, Rome?',
    'Which of these hosted the first round: Paris, Moscow?',
    'Which hosted a round first, Paris or Moscow?',
    'Which of these countries is not on the agenda: Libya, Kosovo, Russia?',
  ])('not answered: %s', (question) => {
    expect(statusOf(question)).toBe('unknown');
  });
});

describe('how many of a set', () => {
  test.each([
    ['Which two of the ministers represent France?', 'answered: Juppe, Longuet'],
    ['Of the people named, which one is not a minister?', 'answered: Lukashevich'],
    ['Of the individuals the report names, which one is not a minister?', 'answered: Lukashevich'],
  ])('%s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test('both are counted', () => {
    expect(textOf('How many of the two countries are permanent members of the Security Council?')).toBe(
      'Two: Russia and France.',
    );
  });

  test.each([
    'Which three of the ministers represent France?',
    'How many of the two ministers are French?',
    'Within the Middle East and North Africa item, which two countries are singled out?',
    'Of the people the report names, who is German?',
  ])('not answered: %s', (question) => {
    expect(statusOf(question)).toBe('unknown');
  });
});

describe('what is left aside', () => {
  test.each([
    ['Leaving Kosovo aside, which situations will they consider ways to settle?', false],
    ['Setting Libya aside, which situations will they consider ways to settle?', true],
  ])('%s', (question, kosovo) => {
    const { status, text } = moscow.ask(question).reply;
    expect([status, text.includes('Kosovo'), text.includes('Karabakh')]).toEqual(['answered', kosovo, true]);
  });

  test.each([
    'Besides Libya, which situations will they consider ways to settle?',
    'Setting Iraq aside, which situations will they consider ways to settle?',
  ])('not answered: %s', (question) => {
    expect(statusOf(question)).toBe('unknown');
  });
});

describe('who heads a ministry', () => {
  test.each([
    ['Who heads the Russian defence ministry?', 'answered: Serdyukov'],
    ['Who is the head of the French defence ministry?', 'answered: Longuet'],
    [
      'Who heads the defence ministry on the Russian side, and who on the French?',
      'answered: Serdyukov, Longuet',
    ],
    ['Who speaks for the French defence ministry?', 'unknown'],
    ['Who heads the German defence ministry?', 'unknown'],
    ['Who is the head of the French interior ministry?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test('a question without its verb asks the same of another', () => {
    const [, second] = converse(['Who is the Russian foreign minister?', 'And who on the French side?']);
    expect(second?.text).toBe('France’s foreign minister is Alain Juppe.');
  });
});

describe('two events and two places', () => {
  test.each([
    [
      'Which event is earlier, the founding of the Council or its Paris round?',
      'The Russian-French Security Cooperation Council was created in 2002. The latest round of talks took place in Paris on Tuesday 7 September 2010.',
    ],
    [
      'Which took place more recently, the Council’s creation or the talks in Paris?',
      'The latest round of talks took place in Paris on Tuesday 7 September 2010. The Russian-French Security Cooperation Council was created in 2002.',
    ],
    [
      'Which city hosted the last round and which hosts the coming talks?',
      'The latest round of talks took place in Paris. The foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
  ])('%s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });

  test.each([
    'Which event is earlier, the founding of the Council or its Berlin round?',
    'Which came first, the creation of the Council or the NATO summit?',
  ])('not answered: %s', (question) => {
    expect(statusOf(question)).toBe('unknown');
  });
});

describe('what is asked behind words that are not understood', () => {
  test.each([
    'Compare the French and the Russian positions on that proposed European security treaty: where do they diverge?',
    'List the agreements reached at the Paris round.',
  ])('not answered: %s', (question) => {
    expect(statusOf(question)).toBe('unknown');
  });
});

describe('who is credited', () => {
  test.each([
    [
      'Who is credited with the treaty initiative?',
      'The legally binding European security treaty is the Russian president’s initiative.',
    ],
    [
      'Who is credited with the council?',
      'The Russian-French Security Cooperation Council was created by the heads of state.',
    ],
  ])('%s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });

  test('not answered: who is credited with the meeting', () => {
    expect(statusOf('Who is credited with the meeting?')).toBe('unknown');
  });
});
