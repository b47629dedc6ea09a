import { describe, expect, test } from 'vitest';
import { gist, PERSONS, proof, refusal } from './moscow.ts';

describe('one question in many wordings', () => {
  test.each([
    'french fm name',
    'french foreign minister',
    'Could you tell me who the French foreign minister is?',
    'Remind me who the French foreign minister is.',
    'Tell me the name of the French foreign minister, please.',
    'whos the french foreign minister',
    'France’s foreign minister is who?',
    'The French foreign minister is called what?',
    'Hi! I am a student and I write about Europe. Who is France’s foreign minister? Thanks!',
  ])('%s', (question) => {
    expect(proof(question)).toBe('answered by juppe-office');
    expect(gist(question, PERSONS)).toBe('answered: Juppe');
  });

  test.each([
    ['By whom was the council created?', 'answered by council-creation'],
    ['hello, who is Lavrov?', 'answered by lavrov-office'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    'german fm name',
    'Remind me who the French interior minister is.',
    'Hi! I am a student and I write about Europe. Who is Germany’s foreign minister? Thanks!',
    'Tell me the name of the French prime minister, please.',
  ])('not answered: %s', (question) => {
    expect(gist(question, PERSONS)).toBe('unknown');
  });
});

describe('typing errors and variants', () => {
  test.each([
    ['who is frances defense minster?', 'answered by longuet-office'],
    ['Who is Juppé?', 'answered by juppe-office'],
    ['who is Jupp', 'answered by juppe-office'],
    ['Who is Serdiukov?', 'answered by serdyukov-office'],
    ['Who is Lukashevitch?', 'answered by lukashevich-office'],
    ['who is lavarov', 'answered by lavrov-office'],
    ['who is longet', 'answered by longuet-office'],
    ['Will they discuss Transnistria?', 'answered by settle-conflicts'],
    ['Will they discuss Karabagh?', 'answered by settle-conflicts'],
    ['Will they discuss N. Korea?', 'answered by discuss-north-korea'],
    ['Will they discuss the DPRK?', 'answered by discuss-north-korea'],
    ['@bot who is **Juppe**? 😀', 'answered by juppe-office'],
    ['“Who is _Longuet_”???', 'answered by longuet-office'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    ['Will they discuss Iraq?', 'Iraq'],
    ['Will they discuss Liberia?', 'Liberia'],
    ['Will they discuss Austria?', 'Austria'],
    ['Will they discuss Niger?', 'Niger'],
    ['Will they discuss South Korea?', 'South Korea'],
    ['Will they discuss Hamas?', 'Hamas'],
    ['Who is Lukashenko?', 'Lukashenko'],
  ])('%s is not bent: %s is missing', (question, missing) => {
    expect(refusal(question)).toBe(`unknown without ${missing}`);
  });
});
