import { describe, expect, test } from 'vitest';
import { converse, moscow, PERSONS } from './moscow.ts';

const last = (...turns: readonly string[]): string => {
  const reply = converse(turns).at(-1);
  return reply?.status === 'answered' ? (reply.text.split(': ')[0] ?? '') : `${reply?.status}`;
};

describe('what lies between dates, and what they share', () => {
  test.each([
    ['Which weekday lies between the statement and the talks?', 'Tuesday 6 September 2011'],
    [
      'Lukashevich spoke on a Monday and the talks are on Wednesday. Which date lies between?',
      'Tuesday 6 September 2011',
    ],
    ['What do the calendar dates of the last two rounds share?', 'Both are dated 7 September'],
    ['The Paris round and the Moscow meeting share a day and month. Which?', 'Both are dated 7 September'],
    ['Does the meeting fall on the same weekday as the Paris round?', 'No'],
    ['How many days short of a full year lie between the latest round and the statement?', 'Two days'],
    ['How many days are there between 5 September and 7 September?', 'Two days'],
    [
      'Counting from the latest recorded round, how many months later is 7 October 2010?',
      'Exactly one month',
    ],
    ['Is 7 September a Wednesday?', 'Yes'],
    ['Is 7 September a Tuesday?', 'No'],
    ['Is Wednesday the 7th or the 8th?', 'By the calendar, 7 September 2011 is a Wednesday.'],
  ])('%s %s', (question, expected) => {
    expect(last(question)).toBe(expected);
  });

  test.each([
    'Which weekday lies between the creation of the council and the talks?',
    'What share of all council sessions has Paris hosted?',
    'What do the ministers share?',
    'Is Lavrov a Wednesday?',
    'How many days short of a year did Juppe serve?',
    'Which day lies between the talks and the signing of the treaty?',
  ])('not answered: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });
});

describe('what came before or after an event', () => {
  test.each([
    ['Which round preceded the Moscow one?', 'Paris'],
    ['What was the round before the Moscow one?', 'Paris'],
    ['Which meeting was held before the Moscow talks?', 'Paris'],
    ['Where was the round that preceded the Moscow one?', 'Paris'],
    ['Which meeting follows the Paris round?', 'Moscow'],
  ])('%s %s', (question, place) => {
    const { status, text } = moscow.ask(question).reply;
    expect([status, ...['Moscow', 'Paris'].filter((name) => text.includes(`in ${name}`))]).toEqual([
      'answered',
      place,
    ]);
  });

  test.each([
    'Which meeting comes after the Moscow talks?',
    'Which round preceded the Paris round?',
    'Which council preceded the Moscow talks?',
    'What did the ministers discuss before the Moscow talks?',
  ])('not answered: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });
});

describe('dates that were told', () => {
  test.each([
    [['When was the council created?', 'When was the latest round?', 'Difference?'], 'About eight years'],
    [['When was the council created?', 'Which day of that year?'], 'unknown'],
    [['What are the positions on Iran?', 'What happened that year?'], 'unknown'],
    [['Who will meet?', 'How far apart?'], 'unknown'],
  ])('%s %s', (turns, expected) => {
    expect(last(...turns)).toBe(expected);
  });
});

describe('what a message tells is asked by “which?”', () => {
  test.each([
    ['Two nuclear files are mentioned. Which?', ['Iranian', 'North Korean']],
    ['Two issues are described as nuclear files. Name both.', ['Iranian', 'North Korean']],
    ['Four ministers will meet. Who?', ['Lavrov', 'Juppe', 'Serdyukov', 'Longuet']],
  ])('%s', (question, names) => {
    const { status, text } = moscow.ask(question).reply;
    expect([status, names.filter((name) => text.includes(name))]).toEqual(['answered', names]);
  });

  test.each(['Three nuclear files are mentioned. Which?', 'Two ministers resigned. Who?'])(
    'not answered: %s',
    (question) => {
      expect(moscow.ask(question).reply.status).toBe('unknown');
    },
  );
});

describe('how often, times a span', () => {
  test.each([
    [
      ['At the maximum stated frequency, how many sessions would the council hold over five years?'],
      'At most ten',
    ],
    [
      ['If the council met only at the minimum rate, how many meetings would that make over three years?'],
      'At least three',
    ],
    [['How many times could the council meet in a decade?'], 'Ten to 20'],
    [['What is the maximum number of council meetings in a year?', 'And the minimum?'], 'At least one'],
    [['How often does the council meet?', 'So over two years, the most you could have is?'], 'At most four'],
    [['How many times a year do they meet?'], 'One or two'],
  ])('%s %s', (turns, expected) => {
    expect(last(...turns)).toBe(expected);
  });

  test.each([
    'How many meetings would NATO hold in three years?',
    'How many ministers will resign in two years?',
    'How many times did the council not meet in two years?',
    'How many sessions has the council held since 2002?',
    'What is the maximum number of ministers in a year?',
  ])('not answered: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });
});

describe('the headline', () => {
  const text = (...turns: readonly string[]): string => converse(turns).at(-1)?.text ?? '';
  const headline = `eadline reads “${moscow.briefings[0]?.title}”.`;
  test.each([
    ['Does the headline mention Afghanistan?', `No: the h${headline}`],
    ['Is NATO in the headline?', `Yes: the h${headline}`],
    ['What does the headline promise?', `The h${headline}`],
    ['Which of these isn’t in the headline: Libya, Syria, Kosovo, NATO?', 'Kosovo.'],
    ['Which countries are in the headline?', 'Libya and Syria.'],
    ['Two organisations are named in the headline; which are they?', 'The European Union and NATO.'],
  ])('%s %s', (question, expected) => {
    expect(text(question)).toBe(expected);
  });

  test.each([
    'Is Iraq in the headline?',
    'Which three countries are in the headline?',
    'Who wrote the headline?',
    'Why is Libya in the headline?',
    'Which of these isn’t in the headline: Libya, Syria?',
  ])('not answered: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });
});

describe('places within others, and lists of names', () => {
  test.each([
    ['Is Libya in the Middle East and North Africa?', 'Yes'],
    ['Which region do Libya and Syria belong to?', 'The Middle East and North Africa.'],
    [
      'Of Libya, Kosovo, Syria and Afghanistan, which are in the Middle East and North Africa?',
      'Libya and Syria.',
    ],
    ['Which of Libya, Kosovo and Syria are in the Middle East and North Africa?', 'Libya and Syria.'],
    ['Of Iran, Libya, North Korea and Syria: which are listed under nuclear files?', 'Iran and North Korea.'],
  ])('%s %s', (question, expected) => {
    expect(last(question)).toBe(expected);
  });

  test.each([
    'Is Kosovo in the Middle East and North Africa?',
    'Which region do Libya and Kosovo belong to?',
    'Is Lavrov in the Middle East and North Africa?',
    'Of Libya and Syria: which is richer?',
  ])('not answered: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });
});

describe('what there is, and since when', () => {
  test.each([
    ['Is there any meeting in Paris?', 'Yes'],
    ['Are there differences?', 'Yes'],
    ['There are some differences over North Korea, aren’t there?', 'Yes'],
    ['Has the council existed since 2002?', 'Yes'],
    ['That council can’t have existed since 2002. Has it?', 'Yes'],
    ['Has the council existed since 1999?', 'No'],
    ['Is there an agreement?', 'unknown'],
    ['When will there be peace?', 'unknown'],
  ])('%s %s', (question, expected) => {
    expect(last(question)).toBe(expected);
  });

  test.each([
    ['There was an earlier round. Where was that?', 'Paris'],
    ['There is a council. Who created it?', 'heads of state'],
  ])('%s %s', (question, expected) => {
    expect(moscow.ask(question).reply.text).toContain(expected);
  });

  test('an earlier round that there was not has no date', () => {
    expect(moscow.ask('There was an earlier round in Berlin. When was that?').reply.status).toBe('unknown');
  });
});

describe('choosing again from what was listed', () => {
  test.each([
    [
      ['Name the ministers', 'only the French ones', 'now the Russians'],
      ['Lavrov', 'Serdyukov'],
    ],
  ])('%s', (turns, names) => {
    const text = converse(turns).at(-1)?.text ?? '';
    expect(PERSONS.filter((name) => text.includes(name))).toEqual(names);
  });
});
