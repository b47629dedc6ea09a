import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../src/language/correct-spelling.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import { isKnownWord } from '../../src/language/known-words.ts';

const WORDS =
  'which what day date meeting meet minister defence foreign security council member permanent nuclear file has ' +
  'discuss created spokesman agenda treaty missile position identical cooperation secretary european approach law';
const NAMES = 'lukashevich serdyukov lavrov longuet juppe gerard alain sergei anatoly alexander';

const speller = createSpeller(
  [
    ...WORDS.split(' ').map((form) => ({ form, name: false })),
    ...NAMES.split(' ').map((form) => ({ form, name: true })),
    ...gazetteer().flatMap(({ forms, demonyms }) =>
      [...forms, ...demonyms].map((form) => ({ form, name: true })),
    ),
  ],
  isKnownWord,
);

describe('a typing error', () => {
  test.each([
    ['loukachevitch', 'lukashevich'],
    ['lukashevic', 'lukashevich'],
    ['serdiukov', 'serdyukov'],
    ['lavrof', 'lavrov'],
    ['lawrow', 'lavrov'],
    ['serdjukow', 'serdyukov'],
    ['lukaschewitsch', 'lukashevich'],
    ['longet', 'longuet'],
    ['longuette', 'longuet'],
    ['jupe', 'juppe'],
    ['sergey', 'sergei'],
    ['anatoli', 'anatoly'],
    ['rusia', 'russia'],
    ['frnace', 'france'],
    ['kosvo', 'kosovo'],
    ['permenant', 'permanent'],
    ['membres', 'member'],
    ['secuirty', 'security'],
    ['wich', 'which'],
    ['waht', 'what'],
    ['secratary', 'secretary'],
    ['nukular', 'nuclear'],
    ['discusing', 'discuss'],
    ['metting', 'meeting'],
    ['defanse', 'defence'],
    ['aproaches', 'approach'],
  ])('%s is taken for %s first', (typed, expected) => {
    expect(speller.suggest(typed)[0]?.form).toBe(expected);
  });

  test.each([
    'lukashenko',
    'lukaschenko',
    'putin',
    'merkel',
    'medvedev',
    'kouchner',
    'zzzzz',
    'xqj',
    'teh',
    '',
  ])('%s is taken for nothing', (typed) => {
    expect(speller.suggest(typed)).toEqual([]);
  });

  test.each([
    'iraq',
    'iran',
    'liberia',
    'libya',
    'austria',
    'australia',
    'niger',
    'nigeria',
    'hamas',
    'karabagh',
    'lavrov',
  ])('%s is a name and stays one', (typed) => {
    expect(speller.suggest(typed)).toEqual([]);
  });

  test('is never one where the word has three letters', () => {
    expect(speller.suggest('lew')).toEqual([]);
  });
});

describe('a correctly spelled word', () => {
  test.each([
    ['meat', 'meet', 1],
    ['counsel', 'council', 2],
    ['minster', 'minister', 1],
  ])('%s may have been meant for %s, if the question settles it', (typed, form, distance) => {
    expect(speller.suggest(typed)).toEqual([{ form, name: false, distance, realWord: true }]);
  });

  test.each(['iron', 'syrup', 'finish', 'irate', 'serge', 'lava', 'reach'])(
    '%s is never bent to a name',
    (typed) => {
      expect(speller.suggest(typed).filter(({ name }) => name)).toEqual([]);
    },
  );
});

test('an unknown word typed like a name is bent to an ordinary word by one letter only', () => {
  expect(speller.suggest('permenant', { capitalised: true })).toEqual([]);
  expect(speller.suggest('Metting'.toLowerCase(), { capitalised: true }).map(({ form }) => form)).toEqual([
    'meeting',
    'meet',
  ]);
});

test('nothing is bent to itself', () => {
  expect(speller.suggest('which').map(({ form }) => form)).toEqual([]);
});
