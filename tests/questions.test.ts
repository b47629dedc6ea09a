import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestionSet } from '../adapters/cli/eval/parse-question-set.ts';
import { runConversation } from '../adapters/cli/eval/run-question-set.ts';
import { summariseGrades } from '../adapters/cli/eval/summarise-grades.ts';
import type { Assistant } from '../src/index.ts';
import { moscow } from './assistant/moscow.ts';
import { openSample } from './assistant/samples/open-sample.ts';
import floors from './questions/floors.json' with { type: 'json' };
import floorsOfOthers from './questions-of/floors.json' with { type: 'json' };

/**
 * In per cent, by question set: at least so many right, at most so many wrong and false. They only go up: `right` is
 * raised and the others are lowered when an improvement is there to stay, never the other way.
 */
const FLOORS: Readonly<Record<string, Figures>> = floors;

interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly false: number;
}

const PERFECT: Figures = { right: 100, wrong: 0, false: 0 };

const SETS = readdirSync('tests/questions')
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.replace('.jsonl', ''));

/** The question sets of each other briefing, with their floors. */
const FLOORS_OF_OTHERS: Readonly<Record<string, Figures>> = floorsOfOthers;

const SETS_OF_OTHERS = readdirSync('tests/questions-of', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(`tests/questions-of/${name}`).map((file) => `${name}/${file.replace('.jsonl', '')}`),
  );

function gradeSet(file: string, assistant: Assistant): Figures {
  const { conversations, problems } = parseQuestionSet(readFileSync(file, 'utf8'), file);
  expect(problems).toEqual([]);
  const {
    right,
    wrong,
    false: wrongly,
  } = summariseGrades(
    conversations.flatMap((conversation) => runConversation(assistant, conversation, () => true)),
  );
  return { right: right.percent ?? 100, wrong: wrong.percent ?? 0, false: wrongly.percent ?? 0 };
}

/** The figures that are worse than the floors, as sentences. */
function findShortfalls(figures: Figures, floor: Figures): readonly string[] {
  return [
    ...(figures.right < floor.right ? [`right ${figures.right.toFixed(1)} < ${floor.right}`] : []),
    ...(figures.wrong > floor.wrong ? [`wrong ${figures.wrong.toFixed(1)} > ${floor.wrong}`] : []),
    ...(figures.false > floor.false ? [`false ${figures.false.toFixed(1)} > ${floor.false}`] : []),
  ];
}

describe('the question sets', () => {
  test('each has its floors, and no floor is without a set', () => {
    expect(Object.keys(FLOORS).sort()).toEqual([...SETS].sort());
  });

  test('a third of the turns must not be answered', () => {
    const turns = SETS.flatMap(
      (name) => parseQuestionSet(readFileSync(`tests/questions/${name}.jsonl`, 'utf8'), name).conversations,
    ).flatMap((conversation) => conversation.turns);
    const traps = turns.filter(({ expect: expected }) => expected === 'unknown' || expected === 'correct');
    expect(traps.length / turns.length).toBeGreaterThan(0.3);
  });

  test.each(SETS)('%s keeps its floors', (name) => {
    const figures = gradeSet(`tests/questions/${name}.jsonl`, moscow);
    expect(findShortfalls(figures, FLOORS[name] ?? PERFECT)).toEqual([]);
  });
});

describe('the question sets of other briefings', () => {
  test('each has its floors, and no floor is without a set', () => {
    expect(Object.keys(FLOORS_OF_OTHERS).sort()).toEqual([...SETS_OF_OTHERS].sort());
  });

  test.each(SETS_OF_OTHERS)('%s keeps its floors', (name) => {
    const figures = gradeSet(`tests/questions-of/${name}.jsonl`, openSample(name.split('/')[0] ?? ''));
    expect(findShortfalls(figures, FLOORS_OF_OTHERS[name] ?? PERFECT)).toEqual([]);
  });
});

test.each<[string, Figures, readonly string[]]>([
  ['as good', { right: 80, wrong: 2, false: 3 }, []],
  ['better', { right: 90, wrong: 0, false: 0 }, []],
  ['fewer right', { right: 79.9, wrong: 2, false: 3 }, ['right 79.9 < 80']],
  ['more wrong and false', { right: 80, wrong: 2.5, false: 3.5 }, ['wrong 2.5 > 2', 'false 3.5 > 3']],
])('%s than the floor: %j', (_, figures, expected) => {
  expect(findShortfalls(figures, { right: 80, wrong: 2, false: 3 })).toEqual(expected);
});
