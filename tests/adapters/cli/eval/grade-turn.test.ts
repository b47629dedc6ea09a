import { describe, expect, test } from 'vitest';
import { gradeTurn, type Verdict } from '../../../../adapters/cli/eval/grade-turn.ts';
import { containsAlternative, containsWords } from '../../../../adapters/cli/eval/match-text.ts';
import type { Expectation } from '../../../../adapters/cli/eval/question-set.ts';
import type { ReplyStatus } from '../../../../src/index.ts';

const HIT = 'It is blue.';
const TRIP = 'It is blue and red.';
const NEITHER = 'It is green.';

/** [expect, status, text, verdict]; every turn wants "blue" and must not say "red". */
const VERDICTS: readonly (readonly [Expectation, ReplyStatus, string, Verdict])[] = [
  ['answer', 'answered', HIT, 'right'],
  ['answer', 'corrected', HIT, 'right'],
  ['answer', 'smalltalk', HIT, 'right'],
  ['answer', 'answered', NEITHER, 'wrong'],
  ['answer', 'answered', TRIP, 'wrong'],
  ['answer', 'corrected', TRIP, 'wrong'],
  ['answer', 'unknown', HIT, 'missed'],
  ['answer', 'clarify', HIT, 'missed'],
  ['answer', 'smalltalk', NEITHER, 'missed'],
  ['unknown', 'unknown', NEITHER, 'right'],
  ['unknown', 'clarify', NEITHER, 'right'],
  ['unknown', 'smalltalk', NEITHER, 'right'],
  ['unknown', 'corrected', NEITHER, 'right'],
  ['unknown', 'answered', NEITHER, 'false'],
  ['unknown', 'unknown', TRIP, 'false'],
  ['correct', 'corrected', HIT, 'right'],
  ['correct', 'answered', HIT, 'right'],
  ['correct', 'unknown', NEITHER, 'right'],
  ['correct', 'smalltalk', NEITHER, 'right'],
  ['correct', 'answered', NEITHER, 'false'],
  ['correct', 'corrected', TRIP, 'false'],
  ['correct', 'unknown', TRIP, 'false'],
  ['clarify', 'clarify', NEITHER, 'right'],
  ['clarify', 'unknown', TRIP, 'right'],
  ['clarify', 'answered', HIT, 'right'],
  ['clarify', 'answered', NEITHER, 'wrong'],
  ['clarify', 'answered', TRIP, 'wrong'],
  ['clarify', 'smalltalk', HIT, 'wrong'],
];

describe('the verdict on a turn', () => {
  test.each(VERDICTS)('expected %s, %s “%s”: %s', (expectation, status, text, verdict) => {
    const turn = { q: '?', expect: expectation, all: [['azure', 'blue']], none: ['red'], kind: 'what' };
    expect(gradeTurn(turn, { status, text }, { questions: ['?'], persons: [] }).verdict).toBe(verdict);
  });

  test('an answer to an ambiguous question is wrong where there is nothing to hit', () => {
    const turn = { q: '?', expect: 'clarify', all: [], none: [], kind: 'who' } as const;
    const reply = { status: 'answered', text: 'Anything.' } as const;
    expect(gradeTurn(turn, reply, { questions: ['?'], persons: [] }).verdict).toBe('wrong');
  });

  test('every group of alternatives is to be hit', () => {
    const turn = {
      q: '?',
      expect: 'answer',
      all: [['blue'], ['round', 'square']],
      none: [],
      kind: 'what',
    } as const;
    const grade = gradeTurn(turn, { status: 'answered', text: HIT }, { questions: ['?'], persons: [] });
    expect(grade).toEqual({
      verdict: 'wrong',
      imprecise: false,
      absent: [['round', 'square']],
      tripped: [],
      surplus: [],
    });
  });
});

/** [alternative, text, stands in it]. */
const ALTERNATIVES: readonly (readonly [string, string, boolean])[] = [
  ['juppe', 'Alain JUPPÉ', true],
  ["that's right", 'That’s right.', true],
  ['minister', 'ministers', true],
  ['7 Sep', '27 September', false],
  ['7 Sep', '7 September', true],
  ['September 7', 'September 7, 2011', true],
  ['September 7', 'September 70', false],
  ['2', '2002', false],
  ['2', '12 or 2 days', true],
  ['', 'anything', false],
];

/** [entry of `none`, text, stands in it]. */
const PHRASES: readonly (readonly [string, string, boolean])[] = [
  ['yes', 'yesterday', false],
  ['yes', 'Yes, they do.', true],
  ['no, ', 'No, they do not.', true],
  ['no, ', 'Milano, Rome', false],
  ['Ban Ki', 'Ban Kirk', false],
  ['Cote', 'Côte d’Ivoire', true],
  ['10', 'September 2010', false],
];

describe('what stands in a text', () => {
  test.each(ALTERNATIVES)('alternative “%s” in “%s”: %s', (alternative, text, stands) => {
    expect(containsAlternative(text, alternative)).toBe(stands);
  });
  test.each(PHRASES)('whole words “%s” in “%s”: %s', (phrase, text, stands) => {
    expect(containsWords(text, phrase)).toBe(stands);
  });
});

describe('a right reply is imprecise', () => {
  const persons = ['Sergei Lavrov', 'Alain Juppe'];
  const turn = { q: 'Who leads?', expect: 'answer', all: [['Lavrov']], none: [], kind: 'who' } as const;

  test('where it names a person nobody asked for', () => {
    const reply = { status: 'answered', text: 'Lavrov and Juppe.' } as const;
    const { imprecise, surplus } = gradeTurn(turn, reply, { questions: [turn.q], persons });
    expect([imprecise, surplus]).toEqual([true, ['Alain Juppe']]);
  });

  test.each([
    ['the expected person', turn, 'Sergei Lavrov.', [turn.q]],
    ['a person named earlier in the conversation', turn, 'Lavrov, with Juppe.', ['Who is Juppé?', turn.q]],
    [
      'somebody in reply to another kind of question',
      { ...turn, kind: 'what' },
      'Lavrov and Juppe.',
      [turn.q],
    ],
    ['somebody in a wrong reply', turn, 'Juppe.', [turn.q]],
  ] as const)('but not where it names %s', (_, asked, text, questions) => {
    expect(gradeTurn(asked, { status: 'answered', text }, { questions, persons }).imprecise).toBe(false);
  });
});
