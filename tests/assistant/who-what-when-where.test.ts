import { describe, expect, test } from 'vitest';
import { converse, DATES, gist, MATTERS, moscow, PERSONS, PLACES, proof, refusal } from './moscow.ts';
import { askLast, openSample } from './samples/open-sample.ts';

describe('who', () => {
  test.each([
    ['Who is France’s foreign minister?', 'answered by juppe-office'],
    ['Who is Russia’s foreign minister?', 'answered by lavrov-office'],
    ['Who is the French defence minister?', 'answered by longuet-office'],
    ['Who is Russia’s defense minister?', 'answered by serdyukov-office'],
    ['Who is Alexander Lukashevich?', 'answered by lukashevich-office'],
    ['Who speaks for the Foreign Ministry?', 'answered by lukashevich-office'],
    ['Who created the council?', 'answered by council-creation'],
    ['Who proposed the European security treaty?', 'answered by treaty-initiative'],
    ['Whose initiative is the treaty?', 'answered by treaty-initiative'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    ['Who is France’s foreign minister?', 'answered: Juppe'],
    ['Who is the French defence minister?', 'answered: Longuet'],
    ['Who is Lavrov?', 'answered: Lavrov'],
    ['Who will meet in Moscow?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['How many ministers come to Moscow?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['Who comes to Moscow?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['Which foreign ministers will meet?', 'answered: Lavrov, Juppe'],
    ['Who created the council?', 'answered: heads of state'],
    ['Who will discuss Libya?', 'answered'],
    ['Who will discuss Libya, names please?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['fr foreign min n def min who', 'answered: Juppe, Serdyukov, Longuet'],
  ])('%s names nobody else: %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    ['Who is Germany’s defence minister?', 'unknown without Germany'],
    ['Who is France’s prime minister?', 'unknown without prime'],
    ['Who is the French interior minister?', 'unknown without interior'],
    ['Who is Lukashenko?', 'unknown without Lukashenko'],
    ['Who met in Paris?', 'unknown without who'],
    ['Who won the war in Libya?', 'unknown without won'],
  ])('%s is %s', (question, expected) => {
    expect(refusal(question)).toBe(expected);
  });
});

describe('what and which', () => {
  test.each([
    ['What is Juppe’s job?', 'answered by juppe-office'],
    ['What is Longuet’s position?', 'answered by longuet-office'],
    ['Which country is Serdyukov the defence minister of?', 'answered by serdyukov-office'],
    ['What is the framework of the talks?', 'answered by moscow-meeting'],
    ['Which agency published this?', 'answered by published'],
    ['Which nuclear files will be discussed?', 'answered by discuss-iran, discuss-north-korea'],
    ['What did Lukashevich say about Iran?', 'answered by said-nuclear'],
    ['What did Lukashevich say about Libya?', 'answered by said-region'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    ['What did Juppe say about Libya?', 'unknown without say'],
    ['What did Lukashevich say about Kosovo?', 'unknown without Kosovo'],
    ['What was the outcome of the talks?', 'unknown without outcome'],
    ['In which building do they meet?', 'unknown without venue'],
    ['What’s the weather in Paris?', 'unknown without weather'],
  ])('%s is %s', (question, expected) => {
    expect(refusal(question)).toBe(expected);
  });
});

describe('when', () => {
  test.each([
    ['When will the ministers meet?', 'answered: 7 September 2011'],
    ['What day is the meeting?', 'answered: 7 September 2011'],
    ['What weekday is the meeting?', 'answered: 7 September 2011'],
    ['When was the council created?', 'answered: 2002'],
    ['When did the latest round take place?', 'answered: 7 September 2010'],
    ['When did Lukashevich speak?', 'answered: 5 September 2011'],
  ])('%s is %s', (question, expected) => {
    expect(gist(question, DATES)).toBe(expected);
  });

  test.each([
    ['When was Lavrov born?', 'unknown without born'],
    ['When does the General Assembly session start?', 'unknown without when'],
    ['At what time do they meet?', 'unknown without what time'],
    ['When did Longuet become foreign minister?', 'unknown without become'],
  ])('%s is %s', (question, expected) => {
    expect(refusal(question)).toBe(expected);
  });
});

describe('where', () => {
  test.each([
    ['Where will the ministers meet?', 'answered: Moscow'],
    ['In which city will they meet?', 'answered: Moscow'],
    ['Where was the latest round held?', 'answered: Paris'],
  ])('%s is %s', (question, expected) => {
    expect(gist(question, PLACES)).toBe(expected);
  });

  test.each([
    ['Where was the council created?', 'unknown without where'],
    ['Where was Juppe born?', 'unknown without born'],
  ])('%s is %s', (question, expected) => {
    expect(refusal(question)).toBe(expected);
  });
});

describe('how often and how long', () => {
  test.each([
    ['How often does the council meet?', 'answered by council-frequency'],
    ['How many times a year does the council meet?', 'answered by council-frequency'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    ['How often does the Security Council meet?', 'unknown without Security Council'],
    ['How long will the meeting last?', 'unknown without last'],
    ['How old is Lavrov?', 'unknown without How old'],
  ])('%s is %s', (question, expected) => {
    expect(refusal(question)).toBe(expected);
  });
});

describe('lists', () => {
  test.each([
    ['What will the ministers discuss?', MATTERS],
    ['List the topics.', MATTERS],
    ['Which conflicts will they try to settle?', ['Kosovo', 'Transdniestria', 'Nagorno-Karabakh']],
    ['Which nuclear files will be discussed?', ['Iranian nuclear file', 'North Korean nuclear file']],
  ])('%s lists all of them and no other', (question, expected) => {
    expect(gist(question, MATTERS)).toBe(`answered: ${expected.join(', ')}`);
  });
});

describe('two questions in one message', () => {
  test.each([
    ['Who is Lavrov and who is Longuet?', 'answered: Lavrov, Longuet'],
    ['Who is Juppe and when was he born?', 'answered: Juppe'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test('where and when are told together', () => {
    expect(gist('Where and when do they meet?', [...PLACES, ...DATES])).toBe(
      'answered: Moscow, 7 September 2011',
    );
  });

  test('the half that is not stated is named as missing', () => {
    expect(refusal('Who is Juppe and when was he born?')).toBe('answered without born');
  });
});

describe('profiles', () => {
  test.each([
    ['Tell me about Juppe', 'answered by juppe-office'],
    ['Tell me about Libya', 'answered by discuss-libya, said-region'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test('nothing is told about somebody unknown', () => {
    expect(refusal('Tell me about Merkel')).toBe('unknown without Merkel');
  });
});

test('of somebody who is asked for, nothing is told that was done with others', () => {
  const summit = openSample('summit-2023-10-12');
  expect(askLast(summit, 'Who is Rehema Mushi?').text).toBe(
    'Rehema Mushi is Tanzania’s agriculture minister.',
  );
});

test('names are of those whom the question speaks of, and not of whom it points back to', () => {
  const [, reply] = converse([
    'Who are the two defence ministers?',
    'And the foreign ministers, what are their names?',
  ]);
  expect(reply?.text).toBe(
    'Sergei Lavrov is Russia’s foreign minister and Alain Juppe is France’s foreign minister.',
  );
});

describe('what the text is and what was said in it', () => {
  test.each([
    ['Dateline, please: city and date.', 'The report was filed from Moscow on Monday 5 September 2011.'],
    [
      'Date in the dateline of the report?',
      'The report is dated Monday 5 September 2011, filed from Moscow.',
    ],
  ])('%s tells both: %s', (question, text) => {
    expect(moscow.ask(question).reply.text).toBe(text);
  });

  test('words that are repeated are told by the whole of what was said', () => {
    expect(moscow.ask('What was said about ‘the best recipe’?').reply.text).toMatch(
      /^Alexander Lukashevich said: “Escalation of tensions/,
    );
    expect(moscow.ask('What was said about ‘the worst recipe’?').reply.status).toBe('unknown');
  });
});
