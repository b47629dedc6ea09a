import { describe, expect, test } from 'vitest';
import { type Conversation, createAssistant } from '../../src/index.ts';
import { converse, DATES, gistOf, moscow, PERSONS, PLACES, refusalOf } from './moscow.ts';

const VALUES = [...PERSONS, ...PLACES, ...DATES];

describe('the last turn is understood from those before', () => {
  test.each([
    [['Who is France’s foreign minister?', 'and Russia’s?'], 'answered: Lavrov'],
    [['Who is France’s foreign minister?', 'Germany’s?', 'and Russia’s?'], 'answered: Lavrov'],
    [['Who is the defence minister?', 'the French one'], 'answered: Longuet'],
    [['When was the council created?', 'By whom?'], 'answered: heads of state'],
    [['When will the ministers meet?', 'where?'], 'answered: Moscow'],
    [['Where will the ministers meet?', 'When?'], 'answered: 7 September 2011'],
    [['When will the ministers meet?', 'where?', 'and the last time?'], 'answered: Paris, 7 September 2010'],
    [
      ['When will the ministers meet?', 'and the last time?', 'And when was that?'],
      'answered: 7 September 2010',
    ],
    [['When was the latest round?', 'Where was it held?'], 'answered: Paris'],
    [['Who is Lavrov?', 'Where will he meet Juppe?'], 'answered: Moscow'],
    [['Who is Lavrov?', 'Where will he meet Juppe?', 'When?'], 'answered: 7 September 2011'],
    [['Will they discuss Libya?', 'what about Syria?'], 'answered Yes'],
    [['Will they discuss Libya?', 'and Iraq?', 'and Iran?'], 'answered Yes'],
    [['Is Juppe the foreign minister?', 'And Longuet?'], 'corrected No: Longuet'],
    [['Who is Longuet?', 'are you sure?'], 'answered: Longuet'],
    [['Who is Longuet?', 'thanks', 'Who is Juppe?'], 'answered: Juppe'],
    [['Who is France’s foreign minister?', 'and the defence minister?'], 'answered: Longuet'],
    [['Who is France’s foreign minister?', 'who is his counterpart?'], 'answered: Lavrov'],
    [['Who is France’s foreign minister?', 'is he Russian?'], 'corrected No: Juppe'],
    [['Who is Longuet?', 'Is he the foreign minister?'], 'corrected No: Longuet'],
    [['Who is the defence minister?', 'Russian'], 'answered: Serdyukov'],
    [['What did Lukashevich say about Iran?', 'when?'], 'answered: Lukashevich, 5 September 2011'],
    [['Who created the council?', 'when?'], 'answered: 2002'],
    [
      ['When was the council created?', 'how often does it meet?', 'where did it last meet?'],
      'answered: Paris',
    ],
    [['Who proposed the treaty?', 'is it binding?'], 'answered Yes'],
    [['Will they discuss Syria?', 'who will?'], 'answered'],
    [['Will they discuss Syria?', 'when?'], 'answered: 7 September 2011'],
    [['Will they discuss Syria?', 'when?', 'where?'], 'answered: Moscow'],
    [['When is the meeting?', 'where exactly?'], 'answered: Moscow'],
    [['Who set up the council?', 'when was that?'], 'answered: 2002'],
    [['Is Juppe the Russian foreign minister?', 'who is?'], 'answered: Lavrov'],
    [['Who is France’s foreign minister?', 'and his counterpart?'], 'answered: Lavrov'],
    [['Who’s Russia’s defence minister?', 'no I meant the foreign minister'], 'answered: Lavrov'],
    [['Who is the Russian defence minister?', 'sorry, France'], 'answered: Longuet'],
    [['Will they discuss Syria?', 'same for Kosovo?'], 'answered Yes'],
    [['When’s the meeting?', 'where?', 'and the one before?'], 'answered: Paris'],
    [
      ['When’s the meeting?', 'and the one before that?', 'and the next one?'],
      'answered: Moscow, 7 September 2011',
    ],
    [['Do Russia and France agree on Iran?', 'are there differences?'], 'answered Yes'],
    [['Do Russia and France agree on Iran?', 'says who?'], 'answered: Lukashevich'],
    [
      ['Do Russia and France agree on Iran?', 'says who?', 'when did he say that?'],
      'answered: 5 September 2011',
    ],
    [['What about the General Assembly?', 'which session is it?'], 'answered'],
    [['Tell me about Afghanistan', 'who?', 'when?'], 'answered: 7 September 2011'],
    [['Which topics are on the agenda?', 'is Kosovo one of them?'], 'answered Yes'],
    [['Is the meeting in Paris?', 'where is it then?'], 'answered: Moscow'],
    [['Who is Serdyukov?', 'and his colleague from France?'], 'answered: Longuet'],
    [['What did the spokesman say about Iran?', 'who is he?'], 'answered: Lukashevich'],
    [['Who is Longuet?', 'are you sure?', 'really?'], 'answered: Longuet'],
    [['Will Juppe meet Lavrov?', 'who else?'], 'answered: Serdyukov, Longuet'],
  ])('%j: %s', (questions, expected) => {
    const last = converse(questions).at(-1);
    expect(last === undefined ? '' : gistOf(last, VALUES)).toBe(expected);
  });

  test.each([
    [['Who is France’s foreign minister?', 'Germany’s?'], 'unknown without Germany'],
    [['Will they discuss Libya?', 'and Iraq?'], 'unknown without Iraq'],
    [['When was the council created?', 'By whom?', 'why?'], 'unknown without why'],
    [['When was the council created?', 'hello', 'and where?'], 'unknown without where'],
    [['Who is Longuet?', 'How old is he?'], 'unknown without How old'],
    [['Where will the ministers meet?', 'Why?'], 'unknown without why'],
    [['What will they discuss?', 'what else?'], 'unknown'],
    [['What will they discuss?', 'anything about Iraq?'], 'unknown without Iraq'],
    [['Who is France’s foreign minister?', 'when did he resign?'], 'unknown without resign'],
    [['Who is the defence minister?', 'the German one'], 'unknown without Germany'],
    [['Who created the council?', 'when?', 'why?', 'where?'], 'unknown without where'],
    [['Will they discuss Syria?', 'why?'], 'unknown without why'],
    [['Who proposed the treaty?', 'when?'], 'unknown without when'],
    [['When do they meet?', 'at what time?'], 'unknown without what time'],
    [['Where will the ministers meet?', 'where exactly?'], 'unknown'],
    [['Who created the council?', 'which ones?'], 'unknown'],
    [['Who is Serdyukov?', 'and his colleague?'], 'unknown without colleague'],
    [['Which topics are on the agenda?', 'is Chechnya one of them?'], 'unknown without Chechnya'],
    [['Where was the last round?', 'who met there?'], 'unknown without who'],
    [['Where was the last round?', 'and the one before that?'], 'unknown without the one before that'],
    [['What did he say about Iran?', 'and about Kosovo?'], 'unknown'],
    [['Who is Lukashevich?', 'What did he say about Iran?', 'and about Kosovo?'], 'unknown without Kosovo'],
    [['Who will meet in Moscow?', 'and Lukashevich?'], 'unknown without Lukashevich'],
    [['Who is Longuet?', 'what is his rank?', 'and Juppe’s?'], 'unknown'],
    [['When was the council created?', 'when will they sign it?'], 'unknown without sign'],
    [['Is NATO on the agenda?', 'who is coming from there?'], 'unknown without there'],
  ])('%j: %s', (questions, expected) => {
    const last = converse(questions).at(-1);
    expect(last === undefined ? '' : refusalOf(last)).toBe(expected);
  });
});

describe('the members of an answer are chosen from', () => {
  test.each([
    [['Who is the defence minister?', 'which of them is Russian?'], 'answered: Serdyukov'],
    [
      ['Who is the defence minister?', 'which of them is Russian?', 'not him, the other one'],
      'answered: Longuet',
    ],
    [['Who will meet in Moscow?', 'which of them are French?'], 'answered: Juppe, Longuet'],
    [['Who will meet in Moscow?', 'only the French ones'], 'answered: Juppe, Longuet'],
    [['Who will meet in Moscow?', 'how many of them?'], 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    [['Who will meet in Moscow?', 'how many of them are Russian?'], 'answered: Lavrov, Serdyukov'],
    [['Who will meet in Moscow?', 'which one is the Russian foreign minister?'], 'answered: Lavrov'],
    [['Who are the foreign ministers?', 'and the other two?'], 'answered: Serdyukov, Longuet'],
    [['Who is the French defence minister?', 'and the other defence minister?'], 'answered: Serdyukov'],
    [['Who is Longuet?', 'and Juppe?', 'which one meets Serdyukov?'], 'answered: Longuet'],
    [['Who will meet in Moscow?', 'which of them is the youngest?'], 'unknown'],
    [['Who will meet in Moscow?', 'which of them is German?'], 'unknown'],
    [['Who are the foreign ministers?', 'and the other three?'], 'unknown'],
    [['Who is the French foreign minister?', 'and the other one?'], 'unknown'],
    [['Who is Longuet?', 'and Juppe?', 'which one meets Lukashevich?'], 'unknown: Lukashevich'],
  ])('%j: %s', (questions, expected) => {
    const last = converse(questions).at(-1);
    expect(last === undefined ? '' : gistOf(last, PERSONS)).toBe(expected);
  });
});

describe('what someone said is followed up', () => {
  test.each([
    [['Who is Lukashevich?', 'What did he say about Libya?'], ['said-region']],
    [['Who is Lukashevich?', 'What did he say about Libya?', 'and about Iran?'], ['said-nuclear']],
  ])('%j: %j', (questions, facts) => {
    expect(converse(questions).at(-1)?.facts).toEqual(facts);
  });
});

describe('without a conversation nothing is supplied', () => {
  test.each(['Who is he?', 'What about it?', 'why?', 'are you sure?', 'what else?', 'where was he born?'])(
    '%s is declined',
    (question) => {
      expect(moscow.ask(question).reply.status).toBe('unknown');
    },
  );
});

describe('state', () => {
  const follow = (conversation: Conversation, now?: string): string =>
    gistOf(
      moscow.ask('and Russia’s?', { conversation, ...(now === undefined ? {} : { now }) }).reply,
      PERSONS,
    );

  test('is kept for half an hour, then forgotten', () => {
    const { conversation } = moscow.ask('Who is France’s foreign minister?', { now: '2011-09-05T10:00:00Z' });
    expect(follow(conversation, '2011-09-05T10:30:00Z')).toBe('answered: Lavrov');
    expect(follow(conversation, '2011-09-05T10:31:00Z')).not.toBe('answered: Lavrov');
  });

  test('is not changed by the turns that follow it', () => {
    const { conversation } = moscow.ask('Who is France’s foreign minister?');
    const before = JSON.stringify(conversation);
    moscow.ask('What will they discuss?', { conversation });
    expect(JSON.stringify(conversation)).toBe(before);
    expect(follow(conversation)).toBe('answered: Lavrov');
  });

  test('is carried from one assistant to another over the same briefings', () => {
    const { conversation } = createAssistant({ briefings: moscow.briefings }).ask(
      'Who is France’s foreign minister?',
    );
    expect(follow(conversation)).toBe('answered: Lavrov');
  });
});
