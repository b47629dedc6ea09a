import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/language/tokenise.ts';
import { splitMessage } from '../../src/understanding/split-message.ts';
import { splitParts } from '../../src/understanding/split-parts.ts';

const partsOf = (message: string): readonly string[] | undefined =>
  splitParts(splitMessage(tokenise(message, true)))?.map(({ tokens, mood }) =>
    [mood, ...tokens.filter(({ kind }) => kind !== 'punctuation').map(({ norm }) => norm)].join(' '),
  );

describe('what is asked at once', () => {
  test.each([
    ['rice how many tonnes + value + to whom', ['tell rice how many tonnes', 'tell value', 'ask to whom']],
    ['when does it open and with how many ships?', ['ask when does it open', 'ask with how many ships']],
    ['deaths week 33 / week 32', ['tell deaths week 33', 'tell week 32']],
    [
      'which of the two pays more, kenya or chad, and by how much?',
      ['ask which of the two pays more kenya or chad', 'ask by how much'],
    ],
  ])('%s', (message, expected) => {
    expect(partsOf(message)).toEqual(expected);
  });

  test.each([
    ['does it open in March and close in May?'],
    ['when does it open?'],
    ['on which point do Paris and Moscow differ?'],
    ['a + b + c + d + e + f'],
  ])('%s has no parts', (message) => {
    expect(partsOf(message)).toBe(undefined);
  });
});
