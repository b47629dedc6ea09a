import { describe, expect, test } from 'vitest';
import { moscow, refusal } from './moscow.ts';
import { openSample } from './samples/open-sample.ts';

const text = (question: string): string => moscow.ask(question).reply.text;

describe('names', () => {
  test.each([
    ['Longuet’s first name?', 'The first name is Gerard.'],
    ['juppes 1st name how spelt', 'The first name is Alain.'],
    ['surname of the spokesman', 'The surname is Lukashevich.'],
    ['first names of the french ministers', 'The first names are Alain (Juppe) and Gerard (Longuet).'],
    ['how do you spell the french foreign minister', 'Alain Juppe is France’s foreign minister.'],
    ['what is the spokesman called?', 'Alexander Lukashevich is the Foreign Ministry’s spokesman.'],
    ['What is the treaty called?', 'It is the legally binding European security treaty.'],
    ['What is the name of the treaty?', 'It is the legally binding European security treaty.'],
    ['What is the name of the news agency?', 'It is Itar-Tass.'],
    ['What is the name of the ministry?', 'It is the Foreign Ministry.'],
    ['What is the name of the Russian ministry?', 'It is the Foreign Ministry.'],
    ['What’s the name of the assembly?', 'It is the UN General Assembly.'],
  ])('%s %s', (question, expected) => {
    expect(text(question)).toBe(expected);
  });

  test.each([
    'official name of the council?',
    'How is called this council?',
    'what is the council officially called',
    'full name of the council thing pls',
    'under wht format r they meeting, need official name',
    'what’s the official name of the thing they meet under?',
    'What is the name of the council they meet under?',
  ])('%s names the council', (question) => {
    expect(text(question)).toContain('Russian-French Security Cooperation Council');
  });

  test.each(['who meets who', 'who meets who pls all 4 names', 'who is meeting whom in moscow'])(
    '%s names the four',
    (question) => {
      for (const name of ['Lavrov', 'Juppe', 'Serdyukov', 'Longuet']) expect(text(question)).toContain(name);
    },
  );

  test.each([
    'What is the name of the Russian president?',
    'What’s the name of the Russian foreign minister’s wife?',
    'what is the hotel called',
    'names of the generals',
    'who created whom',
    'How do you spell the reporter’s name?',
    'What is the French president’s initiative?',
    'What is the name of the French news agency?',
    'What is the name of the French ministry?',
    'What is the name of the news agency’s editor?',
    'What is the name of the city?',
    'What is the name of the meeting?',
    'What is the name of the hotel?',
  ])('not answered: %s', (question) => {
    expect(refusal(question)).toMatch(/^unknown/);
  });
});

test.each([
  ['lunar-2027-03-19', 'What is the name of the crater?', 'It is the crater Boguslawsky.'],
  ['hayabusa2-2020-12-06', 'What is the name of the asteroid?', 'I find no answer to that in the briefing.'],
])('%s: %s', (sample, question, expected) => {
  expect(openSample(sample).ask(question).reply.text).toBe(expected);
});

test('of several people, each is told with whom they belong to where they hold no office', () => {
  expect(openSample('corvid-2025-02-18').ask('who reported flaws').reply.text).toContain(
    'Hyun-woo Bae (Kestrel University), Marguerite Solano (Helix Bank)',
  );
});
