import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';

const answer = (question: string): string => {
  const { status, text } = moscow.ask(question).reply;
  return status === 'answered' || status === 'corrected' ? text : '';
};

const CREATED = 'The Russian-French Security Cooperation Council was created in 2002.';
const CREATORS = 'The Russian-French Security Cooperation Council was created by the heads of state.';
const PLACES =
  'The foreign and defence ministers of Russia and France will consider ways to settle the situation in Kosovo, the situation in Transdniestria and the situation in Nagorno-Karabakh.';

describe('a question about what a clause describes', () => {
  test.each([
    ['When was the council that the ministers meet under created?', CREATED],
    ['Who created the body under which the ministers meet?', CREATORS],
    ['Who set up the forum in which the ministers will gather?', CREATORS],
    ['Who founded the council mentioned in the article?', CREATORS],
    [
      'How often does the council the ministers are meeting under meet?',
      'The council’s meetings are held regularly, once or twice a year.',
    ],
    [
      'How often does the body created in 2002 meet?',
      'The council’s meetings are held regularly, once or twice a year.',
    ],
    [
      'Does the council created by the heads of state meet every month?',
      'No: the council’s meetings are held regularly, once or twice a year.',
    ],
    [
      'Is the treaty that the Russian president proposes binding?',
      'Yes: the legally binding European security treaty would be legally binding.',
    ],
    [
      'Who’s the guy quoted all over this article?',
      'Alexander Lukashevich is the Foreign Ministry’s spokesman.',
    ],
    [
      'Who is the man who speaks for the Foreign Ministry?',
      'The Foreign Ministry’s spokesman is Alexander Lukashevich.',
    ],
    [
      'Who is the foreign minister of the country whose defence minister is Serdyukov?',
      'Russia’s foreign minister is Sergei Lavrov.',
    ],
    ['What are the three places they want to settle?', PLACES],
    [
      'Is Kosovo one of the three places they want to settle?',
      `Yes: ${PLACES.charAt(0).toLowerCase()}${PLACES.slice(1)}`,
    ],
    [
      'When was the round that took place in Paris?',
      'The latest round of talks took place on Tuesday 7 September 2010.',
    ],
  ])('%s', (question, text) => {
    expect(answer(question)).toBe(text);
  });

  test('the facts that find the thing are given with those about it', () => {
    expect(moscow.ask('When was the council that the ministers meet under created?').reply.facts).toEqual([
      'council-creation',
      'moscow-meeting',
      'lavrov-office',
    ]);
  });

  test.each([
    'When was the council that the ministers were expelled from created?',
    'Who created the council under whose framework the German ministers meet?',
    'Who leads the council the ministers meet under?',
    'Who set up the forum in which the presidents will gather?',
    'How often does the body created in 1999 meet?',
    'Is the body created by the parliament bilateral?',
    'Is the treaty that NATO proposes binding?',
    'What are the five places they want to settle?',
    'What are the three places they want to bomb?',
    'Is Libya one of the three places they want to settle?',
    'Who is the defence minister of the country whose foreign minister is Westerwelle?',
    'Who is the foreign minister of the country that left NATO?',
    'Who is the minister who met Lavrov in Paris?',
    'What post does the man quoted by Reuters hold?',
    'Where was the man who speaks for the Foreign Ministry born?',
    'And he’s the one who’ll be meeting Longuet, yes?',
  ])('%s: is not answered where its clause is not proved of one thing', (question) => {
    expect(answer(question)).toBe('');
  });
});
