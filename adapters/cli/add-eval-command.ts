import { type Command, InvalidArgumentError } from 'commander';
import type { EvalOptions } from './commands/eval.ts';

/** Adds `eval` to the program. */
export function addEvalCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('eval <file...>')
    .description('grade the answers to question sets: right, wrong, missed, false, imprecise')
    .option('--only <regex>', 'count only turns whose kind matches', parsePattern)
    .option('--skip <regex>', 'leave out turns whose kind matches (they are still asked)', parsePattern)
    .option('--by <field>', 'group by a field of the turns or conversations instead of by kind')
    .option('--json', 'print the report as JSON')
    .option('--min-right <percent>', 'exit 1 when fewer are right', parsePercent)
    .option('--max-wrong <percent>', 'exit 1 when more are wrong', parsePercent)
    .option('--max-false <percent>', 'exit 1 when more are false', parsePercent)
    .option('--max-imprecise <percent>', 'exit 1 when more are imprecise', parsePercent)
    .addHelpText(
      'after',
      `
Right, wrong and missed are shares of the turns to be answered, false of those not to be answered,
imprecise of the right replies to "who" turns. Failures are listed with their replies.

Examples:
  $ briefing-bot eval tests/questions/*.jsonl
  $ briefing-bot eval --skip 'french|russian' --min-right 97 --max-wrong 1 questions.jsonl
  $ briefing-bot eval --by voice voices.jsonl`,
    )
    .action(async (files: string[], _: unknown, command: Command) => {
      const { runEval } = await import('./commands/eval.ts');
      setExitCode(await runEval(files, command.optsWithGlobals<EvalOptions>()));
    });
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message}.`);
  }
}

function parsePercent(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 100)) {
    throw new InvalidArgumentError('Write a figure from 0 to 100.');
  }
  return value;
}
