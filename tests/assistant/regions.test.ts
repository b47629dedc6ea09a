import { describe, expect, test } from 'vitest';
import { gist, MATTERS, PERSONS } from './moscow.ts';

const VALUES = [...MATTERS, ...PERSONS];

describe('where something lies describes it', () => {
  test.each([
    ['Which Arab countries will be discussed?', 'answered: Libya, Syria'],
    ['Which countries in the Arab world will be discussed?', 'answered: Libya, Syria'],
    ['They will talk about which countries from the countries of the Arabs?', 'answered: Libya, Syria'],
    ['Which African country is on the agenda?', 'answered: Libya'],
    ['What Balkan trouble spot will crop up?', 'answered: Kosovo'],
    [
      'Which conflicts on former Soviet soil will be discussed?',
      'answered: Transdniestria, Nagorno-Karabakh',
    ],
    ['Which conflicts in the Caucasus will be discussed?', 'answered: Nagorno-Karabakh'],
    ['Which conflicts are in the Caucasus?', 'answered: Nagorno-Karabakh'],
    ['Which of the conflicts is in the Balkans?', 'answered: Kosovo'],
    ['Which of the topics are in Africa?', 'answered: Libya, Middle East'],
    ['What about Nagorno-Karabakh?', 'answered: Kosovo, Transdniestria, Nagorno-Karabakh'],
    ['Which European ministers will meet?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['Is there an African country on the agenda?', 'answered Yes: Libya'],
  ])('%s', (question, expected) => {
    expect(gist(question, VALUES)).toBe(expected);
  });
});

describe('but it is neither an answer nor a denial', () => {
  test.each([
    'What about the Balkans?',
    'Is Libya Arab?',
    'Is Libya in Africa?',
    'Is Lavrov European?',
    'Is Kosovo in the Balkans?',
    'Who is European?',
    'Are the Balkans on the agenda?',
    'Which Arab country will host the talks?',
    'Which Arab minister takes part?',
    'Which Baltic states will be discussed?',
    'Will African countries take part?',
    'Which Asian country is Russia’s partner?',
    'Who represents the Arab world?',
  ])('%s', (question) => {
    expect(gist(question, ['Yes', 'No'])).toBe('unknown');
  });
});
