import { expect, test } from 'vitest';
import { indexWords, weighTerms } from '../../../src/replying/nearest/word-index.ts';

const index = indexWords([
  new Map([
    ['talks', 1],
    ['libya', 1],
  ]),
  new Map([
    ['talks', 1],
    ['council', 2],
  ]),
  new Map([['talks', 1]]),
]);

const term = (form: string, weight = 1) => [{ form, weight }];

test('a word says the more of what has it, the fewer have it', () => {
  const [libya, council, neither] = weighTerms([term('talks'), term('libya')], index);
  expect(libya).toBeGreaterThan(council as number);
  expect(council).toBe(neither);
});

test('a word that is there in several forms counts once, in the best of them', () => {
  const either = weighTerms([[...term('council'), ...term('talks', 0.5)]], index);
  expect([...either]).toEqual([
    ...weighTerms([term('talks', 0.5)], index).slice(0, 1),
    ...weighTerms([term('council')], index).slice(1, 2),
    ...weighTerms([term('talks', 0.5)], index).slice(2),
  ]);
});

test('what nothing has says nothing', () => {
  expect([...weighTerms([term('weather'), []], index)]).toEqual([0, 0, 0]);
  expect([...weighTerms([term('weather')], indexWords([]))]).toEqual([]);
});
