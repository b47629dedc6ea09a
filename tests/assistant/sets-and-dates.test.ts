import { describe, expect, test } from 'vitest';
import { gist, MATTERS, moscow, PERSONS, refusal } from './moscow.ts';

const without = (matter: string): string => MATTERS.filter((other) => other !== matter).join(', ');

describe('sets', () => {
  test.each([
    ['Which ministers will meet?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['Which ministers are French?', 'answered: Juppe, Longuet'],
    ['Which of the ministers is French?', 'answered: Juppe, Longuet'],
    ['Who besides Lavrov will meet?', 'answered: Juppe, Serdyukov, Longuet'],
    ['Who else will attend besides Juppe?', 'answered: Lavrov, Serdyukov, Longuet'],
    ['Name the two defence ministers.', 'answered: Serdyukov, Longuet'],
    ['Who is the defence minister?', 'answered: Serdyukov, Longuet'],
  ])('%s names exactly %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    ['Which topics besides Libya?', without('Libya')],
    ['Which topics other than Syria will they discuss?', without('Syria')],
  ])('%s leaves out one', (question, expected) => {
    expect(gist(question, MATTERS)).toBe(`answered: ${expected}`);
  });

  test.each(['Which ministers are German?', 'Which ministers besides Merkel will meet?'])(
    'not answered: %s',
    (question) => {
      expect(gist(question, PERSONS)).toBe('unknown');
    },
  );
});

describe('nothing else', () => {
  test.each([
    'Are they going to talk about Libya and nothing else?',
    'Will they discuss Libya alone?',
    'Will they discuss Libya and Syria and nothing else?',
    'Are the talks about Libya only?',
  ])('denied by what else there is: %s', (question) => {
    const { status, text } = moscow.ask(question).reply;
    expect(status).toBe('answered');
    expect(text).toMatch(/^No: .*missile defence/);
    expect(text.match(/Iranian nuclear file/g)).toHaveLength(1);
  });

  test.each(['Will they discuss Iraq alone?', 'Will they discuss only Iraq and Libya?'])(
    'not denied: %s',
    (question) => {
      expect(moscow.ask(question).reply.status).toBe('unknown');
    },
  );

  test.each([
    ['Besides Russia and France, who are the other permanent members of the Security Council?', 'unknown'],
    ['Besides Russia, who are the other permanent members of the Security Council?', 'answered'],
  ])('%s: %s', (question, expected) => {
    const { status, text } = moscow.ask(question).reply;
    expect(status).toBe(expected);
    expect(text).not.toContain('China');
  });

  test.each([
    ['Is Libya at least on the agenda?', 'answered'],
    ['Is Iraq at least on the agenda?', 'unknown'],
  ])('%s: %s', (question, expected) => {
    expect(moscow.ask(question).reply.status).toBe(expected);
  });
});

describe('every member is asked', () => {
  test.each([
    ['How many of the participating ministers represent France?', 'answered: Juppe, Longuet'],
    ['Of the ministers taking part, how many are French?', 'answered: Juppe, Longuet'],
    ['Which participants are neither French nor foreign ministers?', 'answered: Serdyukov'],
    ['Who among the four is both Russian and a defence minister?', 'answered: Serdyukov'],
    ['How many of the people named are not ministers?', 'answered: Lukashevich'],
    ['Which of the named officials is not a minister?', 'answered: Lukashevich'],
    ['How many ministers are not French?', 'answered: Lavrov, Serdyukov'],
    ['Who are the French and the Russian defence ministers?', 'answered: Serdyukov, Longuet'],
    ['Are all four ministers defence ministers?', `answered No: Lavrov, Juppe, Serdyukov, Longuet`],
    ['Are Juppe and Longuet both French?', 'answered Yes: Juppe, Longuet'],
    [
      'Are there as many French ministers as Russian ones?',
      'answered Yes: Lavrov, Juppe, Serdyukov, Longuet',
    ],
    ['Do foreign ministers outnumber defence ministers?', 'answered No: Lavrov, Juppe, Serdyukov, Longuet'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    'How many ministers resigned?',
    'Which ministers are not married?',
    'Which of the ministers is the oldest?',
    'Are all four ministers married?',
    'Are there more Russian generals than French ones?',
    'How many rounds of talks has the council held so far?',
    'How many of the council’s rounds were held in Moscow?',
    'Which country has more permanent members?',
    'Who attended the Paris round of talks?',
    'What was the first topic on the agenda of the Paris round?',
  ])('not answered: %s', (question) => {
    expect(gist(question, PERSONS)).toBe('unknown');
  });

  test.each([
    ['Are both Libya and Syria on the agenda?', 'answered Yes: Libya, Syria'],
    ['Is either Iran or North Korea on the agenda?', 'answered Yes: Iran, North Korea'],
    ['Are Libya and Iraq on the agenda?', 'corrected: Libya, Iraq'],
    ['Will they discuss Libya and Iraq?', 'corrected: Libya, Iraq'],
  ])('%s says each: %s', (question, expected) => {
    expect(gist(question, ['Libya', 'Syria', 'Iran', 'North Korea', 'Iraq'])).toBe(expected);
  });

  test.each([
    [
      'Which countries are both permanent members of the Security Council and members of the council?',
      'answered: Russia, France',
    ],
    ['How many cities are mentioned?', 'answered: Moscow, Paris'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, ['Russia', 'France', 'Moscow', 'Paris', 'Libya'])).toBe(expected);
  });

  test('who speaks at home is not at the talks', () => {
    expect(gist('Will Lukashevich attend the talks?', [])).toBe('unknown');
  });
});

describe('a count lists its members', () => {
  test.each([
    ['How many ministers will meet?', 'Four', 4],
    ['How many countries take part?', 'Two', 2],
    ['How many topics are there?', '15', 15],
  ])('%s %s', (question, number, length) => {
    const { status, text, items } = moscow.ask(question).reply;
    expect({ status, counted: text.includes(number), members: items.length }).toEqual({
      status: 'answered',
      counted: true,
      members: length,
    });
    expect(items.filter((item) => !text.includes(item))).toEqual([]);
  });

  test.each([
    'How many journalists will attend?',
    'How many days will the talks last?',
    'How much will it cost?',
  ])('not counted: %s', (question) => {
    expect(gist(question, [])).toBe('unknown');
  });
});

describe('counterparts', () => {
  test.each([
    ['Who is Longuet’s Russian counterpart?', 'answered: Serdyukov'],
    ['Who is Juppe’s counterpart?', 'answered: Lavrov'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each(['Who is Juppe’s German counterpart?', 'Who is Lukashevich’s French counterpart?'])(
    'not answered: %s',
    (question) => {
      const others = PERSONS.filter((person) => !question.includes(person));
      expect(gist(question, others)).toBe('unknown');
    },
  );
});

describe('arithmetic on dates', () => {
  const SPANS = ['Two days', 'nine years'];

  test.each([
    ['How long before the meeting did Lukashevich speak?', 'answered: Two days'],
    ['How many days before the talks did Lukashevich speak?', 'answered: Two days'],
    ['How many days after the statement is the meeting?', 'answered: Two days'],
    ['How many years after the council’s creation is the meeting?', 'answered: nine years'],
    ['Was the latest round exactly one year before the meeting?', 'answered Yes'],
    ['Did Lukashevich speak before the meeting?', 'answered Yes'],
    ['Did the council exist in 2005?', 'answered Yes'],
    ['Did the council exist in 2001?', 'answered No'],
    ['Did the Paris round come before the Moscow talks?', 'answered Yes'],
    ['Are the two rounds exactly one year apart?', 'answered Yes'],
    ['Are the two rounds two years apart?', 'answered No'],
    ['Was the Paris round held more than six months before the Moscow talks?', 'answered Yes'],
    ['Was the Paris round held more than two years before the Moscow talks?', 'answered No'],
    ['Was it less than a week between the statement and the talks?', 'answered Yes'],
    ['Do the Paris round and the Moscow talks fall in the same month?', 'answered'],
    ['Did the Paris round take place within two years of the Moscow meeting?', 'answered Yes'],
    ['Does the meeting fall on the anniversary of the previous round?', 'answered Yes'],
    ['Did Lukashevich speak on the same day as the meeting?', 'answered No'],
    ['Was the statement made in the same week as the meeting?', 'answered Yes'],
    ['Was the council created before 2005?', 'answered Yes'],
    ['Was the latest round held later than August 2010?', 'answered Yes'],
    ['Was the last round of talks on September 5, 2010?', 'corrected No'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, SPANS)).toBe(expected);
  });

  test.each([
    ['What is the interval between the Paris round and the Moscow one?', 'Exactly one year'],
    ['Exactly how many days after the last round does the new one take place?', '365 days'],
    ['How many years after the council was founded was the Paris round held?', 'About eight years'],
    ['How old was the council when Paris hosted the 2010 round?', 'About eight years'],
    ['How old was the council in 2011?', 'About nine years'],
    ['For how many years has the council existed?', 'About nine years'],
    ['How many days until the talks?', 'Two days'],
    [
      'Do the Paris round and the Moscow talks fall in the same month?',
      'The same month, but of different years',
    ],
    ['Did the spokesman speak before or after the meeting?', 'Before'],
    ['What date falls exactly one week after the talks?', 'Wednesday 14 September 2011'],
    ['In which year will the council have existed for a decade?', '2012'],
    ['What weekday is 6 September 2011?', 'By the calendar, 6 September 2011 is a Tuesday'],
  ])('%s: %s', (question, opening) => {
    const { status, text } = moscow.ask(question).reply;
    expect([status, text.slice(0, opening.length)]).toEqual(['answered', opening]);
  });

  test.each([
    [
      'Put in time order: the Moscow talks, the Paris talks, the spokesman’s statement.',
      ['7 September 2010', '5 September 2011', '7 September 2011'],
    ],
    [
      'Which happened earliest: the Paris round, the founding of the council, or Lukashevich’s remarks?',
      ['2002', '7 September 2010', '5 September 2011'],
    ],
  ])('%s tells the dates in their order', (question, dates) => {
    const { text } = moscow.ask(question).reply;
    expect([...dates].sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(dates);
  });

  test('what came first is told first', () => {
    const { text } = moscow.ask('Which came first, the round in Paris or the creation of the council?').reply;
    expect(text.indexOf('2002')).toBeLessThan(text.indexOf('2010'));
  });

  test.each([
    'How long before the meeting did Juppe resign?',
    'Which came first, the Paris round or the General Assembly session?',
    'How many days after the talks will the treaty be signed?',
    'How old is Lavrov?',
    'How long will the talks last?',
    'How many years has Lavrov been foreign minister?',
    'How many months after the meeting will the next round take place?',
    'How many years before NATO was the council created?',
    'Which was held earlier, the Paris round or the London round?',
    'How much earlier did Juppe arrive than Longuet?',
    'Was the council created before June 2002?',
  ])('not computed: %s', (question) => {
    expect(gist(question, SPANS)).toBe('unknown');
  });

  test('a person’s age is not stated', () => {
    expect(refusal('How old is Lavrov?')).toBe('unknown without How old');
  });
});
