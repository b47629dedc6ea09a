import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';

const gives = (message: string): string => {
  const { reply } = moscow.ask(message);
  return reply.status === 'answered' || reply.status === 'corrected' ? reply.text : '';
};

/** Each table pairs what is answered, by a part of the answer, with a message of the same form that is not. */
describe('people in a hurry', () => {
  test.each([
    ['agenda 1 line go', 'Libya', 'hotel 1 line go'],
    ['lavrov job title fr the caption', 'foreign minister', 'lavrov shoe size fr the caption'],
    ['rus dialogue w which orgs, 2 names', 'European Union and NATO', 'rus trade w which orgs, 2 names'],
    ['tldr pls, in a call in 2 min', 'talks', 'wifi pls, in a call in 2 min'],
    ['pls confirm date of the Moscow mtg', '7 September 2011', 'pls confirm room of the Moscow mtg'],
    ['where where did they meet last year', 'Paris', 'where where did they meet in 2009'],
    ['is iran on agenda y/n', 'Yes', 'is pakistan on agenda y/n'],
    ['kosovo on agenda yes/no', 'Yes', 'yemen on agenda yes/no'],
    ['gimme gist', 'talks', 'gimme gist of the strike'],
    ['n korea on the agenda?', 'North Korean', 's korea on the agenda?'],
    ['whooo is juppe', 'France’s foreign minister', 'whooo is jospin'],
    ['nuclear files, how many', 'two', 'advisers, how many'],
  ])('%s → …%s…, but not: %s', (settled, part, trap) => {
    expect(gives(settled)).toContain(part);
    expect(gives(trap)).toBe('');
  });
});

describe('people who learn the language', () => {
  test.each([
    [
      'Who has created the council of security cooperation?',
      'heads of state',
      'Who has created the council of security?',
    ],
    ['What day of week is the meeting?', 'Wednesday', 'What hour of day is the meeting?'],
    ['When it was the last round of the talks?', '2010', 'When it was the first round of the talks?'],
    [
      'How much times per year the council is meeting?',
      'once or twice a year',
      'How much times per year NATO is meeting?',
    ],
    ['How is called the minister of defence of France?', 'Longuet', 'How is called the wife of Lavrov?'],
    ['The ministers, how many are?', 'four', 'The journalists, how many are?'],
    [
      'Who is the minister of foreign affairs of Russia?',
      'Lavrov',
      'Who is the minister of inside of Russia?',
    ],
    ['The last round it was in Paris?', 'Yes', 'The last round it was in secret?'],
  ])('%s → …%s…, but not: %s', (settled, part, trap) => {
    expect(gives(settled)).toContain(part);
    expect(gives(trap)).toBe('');
  });
});

describe('a plain meeting that is to come is the main one', () => {
  test.each([
    ['so mtg is on tues right', 'No: the foreign and defence ministers'],
    ['the talks will be in Paris, no?', 'No: the foreign and defence ministers'],
    ['is the last round in paris', 'Yes: the latest round'],
    ['the talks will be in Moscow, no?', 'Yes: the foreign and defence ministers'],
  ])('%s: %s', (message, start) => {
    expect(gives(message).slice(0, start.length)).toBe(start);
  });
});

describe('words that only sound or look alike', () => {
  test.each(['who’s paying for all this', 'who is laying the table', 'when was Lukashevich’s settlement'])(
    '%s',
    (message) => {
      expect(gives(message)).toBe('');
    },
  );
});

describe('a guess behind a question does not bind the answer', () => {
  test.each([
    ['when is the meeting, tuesday?', 'Wednesday 7 September 2011'],
    ['who is the french fm, longuet?', 'France’s foreign minister is Alain Juppe.'],
    ['where was the last round, london?', ''],
    ['who is the minister, the german one?', ''],
  ])('%s', (message, part) => {
    const text = gives(message);
    if (part === '') expect(text).toBe('');
    else expect(text).toContain(part);
  });
});
