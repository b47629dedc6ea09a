import { expect, test } from 'vitest';
import { checkFloors } from '../../../../adapters/cli/eval/check-floors.ts';
import { parseQuestionSet } from '../../../../adapters/cli/eval/parse-question-set.ts';
import { renderReport } from '../../../../adapters/cli/eval/render-report.ts';
import { runConversation } from '../../../../adapters/cli/eval/run-question-set.ts';
import { summariseGrades } from '../../../../adapters/cli/eval/summarise-grades.ts';
import { makeAssistant, makeReply } from '../../fake-assistant.ts';

const SET = `
{"id": "x1", "voice": "chatty", "turns": [{"q": "Who leads?", "expect": "answer", "all": [["Lavrov"]], "none": [], "kind": "who"}, {"q": "And when?", "expect": "answer", "all": [["Monday"]], "none": [], "kind": "when"}]}
{"id": "x2", "turns": [{"q": "Who is Nobody?", "expect": "unknown", "all": [], "none": [], "kind": "who"}]}
`;

const assistant = makeAssistant((question) =>
  question === 'And when?'
    ? makeReply({ status: 'unknown', text: 'It does not say.' })
    : makeReply({ text: 'Sergei Lavrov, with Alain Juppé.' }),
);
const { conversations } = parseQuestionSet(SET, 'set.jsonl');
const gradeAll = (counts: (kind: string) => boolean) =>
  conversations.flatMap((conversation) => runConversation(assistant, conversation, counts));

test('the report lists failures with their replies, then the shares by kind and overall', () => {
  expect(
    renderReport(
      gradeAll(() => true),
      undefined,
    ),
  ).toBe(`imprecise: x1, turn 1 (who), expected: answer
  › Who leads?
  answered: Sergei Lavrov, with Alain Juppé.
  not asked for: Alain Juppé

missed: x1, turn 2 (when), expected: answer
  › Who leads?
  › And when?
  unknown: It does not say.
  absent: Monday

false: x2, turn 1 (who), expected: unknown
  › Who is Nobody?
  answered: Sergei Lavrov, with Alain Juppé.

kind     turns    right  wrong   missed    false  imprecise
when         1    0.0 %  0.0 %  100.0 %        –          –
who          2  100.0 %  0.0 %    0.0 %  100.0 %    100.0 %
overall      3   50.0 %  0.0 %   50.0 %  100.0 %    100.0 %`);
});

test('a field of the conversation can group the shares', () => {
  expect(
    renderReport(
      gradeAll(() => true),
      'voice',
    )
      .split('\n')
      .slice(-4),
  ).toEqual([
    'voice    turns   right  wrong  missed    false  imprecise',
    '(none)       1       –      –       –  100.0 %          –',
    'chatty       2  50.0 %  0.0 %  50.0 %        –    100.0 %',
    'overall      3  50.0 %  0.0 %  50.0 %  100.0 %    100.0 %',
  ]);
});

test('a turn of another kind is asked as context and not counted', () => {
  const graded = gradeAll((kind) => kind === 'when');
  expect(graded.map(({ id, questions }) => [id, questions])).toEqual([['x1', ['Who leads?', 'And when?']]]);
});

test('a limit is kept exactly at its figure, and a floor over nothing is not kept', () => {
  const summary = summariseGrades(gradeAll(() => true));
  expect(checkFloors(summary, { minRight: 50, maxWrong: 0 })).toEqual([]);
  expect(checkFloors(summary, { minRight: 50.1, maxFalse: 1, maxImprecise: 99.9 })).toEqual([
    'right is 50.0 %, below the 50.1 % of --min-right',
    'false is 100.0 %, above the 1 % of --max-false',
    'imprecise is 100.0 %, above the 99.9 % of --max-imprecise',
  ]);
  expect(checkFloors(summariseGrades([]), { minRight: 0, maxWrong: 0 })).toEqual([
    'right is –, below the 0 % of --min-right',
  ]);
});

test('every line that cannot be used is named', () => {
  const lines = [
    '{"id": "ok", "turns": []}',
    'no',
    '[]',
    '{"turns": []}',
    '{"id": "a", "turns": [{"q": "?"}]}',
  ];
  const { problems } = parseQuestionSet(lines.join('\n'), 'set.jsonl');
  expect(problems.map((problem) => problem.replace(/\(.*\)/, '(…)'))).toEqual([
    'set.jsonl:2: not JSON (…); mend or remove the line',
    'set.jsonl:3: not an object; write {"id": …, "turns": […]}',
    'set.jsonl:4: no "id"; give the conversation a name of its own',
    'set.jsonl:5: turn 1 expects undefined; use one of answer, unknown, correct, clarify',
  ]);
});
