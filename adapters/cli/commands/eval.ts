import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Assistant } from '../../../src/index.ts';
import { checkFloors, type Floors } from '../eval/check-floors.ts';
import { parseQuestionSet } from '../eval/parse-question-set.ts';
import { createProgressBar } from '../eval/progress-bar.ts';
import type { QuestionConversation } from '../eval/question-set.ts';
import { groupOf, isListed, renderReport } from '../eval/render-report.ts';
import { type GradedTurn, runConversation } from '../eval/run-question-set.ts';
import { summariseBy, summariseGrades } from '../eval/summarise-grades.ts';
import { type GlobalOptions, openAssistant } from '../open-assistant.ts';
import { writeJson, writeLine } from '../write-output.ts';

export interface EvalOptions extends GlobalOptions, Floors {
  readonly only?: RegExp;
  readonly skip?: RegExp;
  readonly by?: string;
  readonly json?: boolean;
}

/** Grades the assistant on question sets and reports; returns the exit code, 1 where a limit is not kept. */
export async function runEval(files: readonly string[], options: EvalOptions): Promise<0 | 1> {
  const sets = files.map(readQuestionSet);
  const problems = sets.flatMap((set) => set.problems);
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`);
    return 1;
  }
  const assistant = await openAssistant(options);
  const conversations = sets.flatMap((set) => set.conversations);
  const graded = await gradeAll(assistant, conversations, (kind) => isCounted(kind, options));
  const unkept = checkFloors(summariseGrades(graded), options);
  if (options.json) await writeJson({ ...reportOf(graded, options.by), unkept });
  else await writeLine(renderReport(graded, options.by));
  for (const sentence of unkept) process.stderr.write(`eval: ${sentence}\n`);
  return unkept.length > 0 ? 1 : 0;
}

function readQuestionSet(file: string): ReturnType<typeof parseQuestionSet> {
  try {
    return parseQuestionSet(readFileSync(file, 'utf8'), file);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message;
    return { conversations: [], problems: [`${file}: ${reason}; name a file of JSON Lines`] };
  }
}

function isCounted(kind: string, { only, skip }: EvalOptions): boolean {
  return (only?.test(kind) ?? true) && !(skip?.test(kind) ?? false);
}

async function gradeAll(
  assistant: Assistant,
  conversations: readonly QuestionConversation[],
  counts: (kind: string) => boolean,
): Promise<readonly GradedTurn[]> {
  const bar = createProgressBar(process.stderr, conversations.length);
  const graded: GradedTurn[] = [];
  for (const [index, conversation] of conversations.entries()) {
    graded.push(...runConversation(assistant, conversation, counts));
    bar.update(index + 1);
    // Lets an interrupt through.
    if (index % 20 === 0) await setImmediate();
  }
  bar.clear();
  return graded;
}

function reportOf(graded: readonly GradedTurn[], by: string | undefined) {
  return {
    overall: summariseGrades(graded),
    [by ?? 'kind']: Object.fromEntries(summariseBy(graded, (turn) => groupOf(turn, by))),
    failures: graded.filter(isListed).map(({ id, turnNumber, turn, questions, reply, grade }) => ({
      id,
      turn: turnNumber,
      kind: turn.kind,
      expect: turn.expect,
      questions,
      ...grade,
      status: reply.status,
      text: reply.text,
    })),
  };
}
