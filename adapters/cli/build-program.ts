import { Command, InvalidArgumentError, Option } from 'commander';
import { readPackageVersion } from '../node/find-package-root.ts';
import { addEvalCommand } from './add-eval-command.ts';
import type { AskCommandOptions } from './commands/ask.ts';
import type { CheckCommandOptions } from './commands/check.ts';
import type { DiscordCommandOptions } from './commands/discord.ts';
import type { NewCommandOptions } from './commands/new.ts';
import type { RehearseCommandOptions } from './commands/rehearse.ts';
import type { ReviewCommandOptions } from './commands/review.ts';
import { isIsoDate } from './iso-date.ts';
import type { GlobalOptions } from './open-assistant.ts';
import { PROBLEM_FORMATS } from './render-problems.ts';

/** What the command line asks of the process. */
export interface ProgramHost {
  /** Told how a command ended. */
  setExitCode(code: number): void;
  /** Ctrl-C is the command's own business from now on. */
  yieldInterrupts(): void;
  /** Ends the process, whatever connections are still open. */
  exit(code: number): void;
}

/** The command line. Every command is imported when it runs, so that one does not pay for the others. */
export function buildProgram(host: ProgramHost): Command {
  const setExitCode = (code: number) => host.setExitCode(code);
  const program = new Command('briefing-bot')
    .description('Answers questions about a briefing, and shows the sentence that proves each answer.')
    .option('-k, --knowledge <dir>', 'folder of briefings (default: ./knowledge, else the bundled one)')
    .option(
      '-b, --briefing <id>',
      'use only this briefing; may be repeated, and is the only way to a private one',
      (id: string, others: readonly string[] | undefined) => [...(others ?? []), id],
    )
    .version(readPackageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(--help lists the options and examples)')
    .exitOverride()
    .addHelpText(
      'after',
      examples('briefing-bot', 'briefing-bot ask "Who is the foreign minister?"', 'briefing-bot ask --help'),
    )
    .allowExcessArguments()
    .action(async (options: GlobalOptions, command: Command) => {
      const [word] = command.args;
      if (word !== undefined)
        command.error(`error: there is no command '${word}'; to ask: briefing-bot ask "…"`);
      const { runRepl } = await import('./commands/repl.ts');
      await runRepl(options);
    });
  addQuestionCommands(program);
  addBatchCommand(program, setExitCode);
  addKnowledgeCommands(program, setExitCode);
  addEvalCommand(program, setExitCode);
  addChatCommands(program, host);
  return program;
}

function addQuestionCommands(program: Command): void {
  program
    .command('ask <question...>')
    .description('answer one question')
    .option('--json', 'print the whole reply as JSON')
    .option('--now <date>', "the date that counts as today, ISO 8601 (default: the machine's)", parseNow)
    .addHelpText(
      'after',
      examples(
        'briefing-bot ask "When do they meet?"',
        'briefing-bot ask --json --now 2011-09-05 "Where do they meet?"',
      ),
    )
    .action(async (words: string[], _: unknown, command: Command) => {
      const { runAsk } = await import('./commands/ask.ts');
      await runAsk(words.join(' '), command.optsWithGlobals<AskCommandOptions>());
    });
  program
    .command('why <question...>')
    .description('show how the answer to a question is derived')
    .option('--json', 'print the derivation as JSON')
    .option('--now <date>', "the date that counts as today, ISO 8601 (default: the machine's)", parseNow)
    .addHelpText('after', examples('briefing-bot why "Who is the foreign minister?"'))
    .action(async (words: string[], _: unknown, command: Command) => {
      const { runWhy } = await import('./commands/why.ts');
      await runWhy(words.join(' '), command.optsWithGlobals<AskCommandOptions>());
    });
}

function addBatchCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('batch')
    .description('answer conversations from standard input, JSON Lines in and out')
    .addHelpText(
      'after',
      `
A line in:   {"id": "n001", "turns": [{"q": "…"}, …], "now": "2011-09-05"}   ("now" is optional)
A line out:  {"id": "n001", "turns": [{…the reply…, "ms": 0.1}, …]}
A bad line:  {"id": …or null, "error": {"line": 7, "message": "…"}}          (the exit code is then 1)
${examples('briefing-bot batch < questions.jsonl > replies.jsonl')}`,
    )
    .action(async (_: unknown, command: Command) => {
      const { runBatch } = await import('./commands/batch.ts');
      setExitCode(await runBatch(command.optsWithGlobals<GlobalOptions>()));
    });
}

function addKnowledgeCommands(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('facts [briefing]')
    .description('list what the answers are composed from')
    .addHelpText('after', examples('briefing-bot facts'))
    .action(async (slug: string | undefined, _: unknown, command: Command) => {
      const { runFacts } = await import('./commands/facts.ts');
      await runFacts(slug, command.optsWithGlobals<GlobalOptions>());
    });
  program
    .command('sources')
    .description('list the briefings that are loaded')
    .addHelpText('after', examples('briefing-bot sources'))
    .action(async (_: unknown, command: Command) => {
      const { runSources } = await import('./commands/facts.ts');
      await runSources(command.optsWithGlobals<GlobalOptions>());
    });
  program
    .command('check [briefing]')
    .description('report every problem in the knowledge folder as file:line: problem; how to mend it')
    .option('--strict', 'warnings fail, too')
    .addOption(
      new Option('--format <format>', 'how problems are printed').choices(PROBLEM_FORMATS).default('text'),
    )
    .option('--self-test', 'ask everything that the facts give rise to, and report what goes wrong')
    .addHelpText(
      'after',
      examples(
        'briefing-bot check',
        'briefing-bot check oslo-2021-05-03 --self-test',
        'briefing-bot check --knowledge ../desk/knowledge --strict --format github',
      ),
    )
    .action(async (slug: string | undefined, _: unknown, command: Command) => {
      const { runCheck } = await import('./commands/check.ts');
      setExitCode(await runCheck(slug, command.optsWithGlobals<CheckCommandOptions>()));
    });
  program
    .command('rehearse [file]')
    .description(
      'ask the questions of a file or of standard input, one a line, and show what each lacks that is not answered',
    )
    .option('--declined', 'print only what is not answered')
    .option('--now <date>', "the date that counts as today, ISO 8601 (default: the machine's)", parseNow)
    .addHelpText(
      'after',
      `
A line that begins with + goes on from the question above it; one that begins with # is left out.
${examples('briefing-bot -b oslo-2021-05-03 rehearse questions.txt', 'briefing-bot rehearse --declined < questions.txt')}`,
    )
    .action(async (file: string | undefined, _: unknown, command: Command) => {
      const { runRehearse } = await import('./commands/rehearse.ts');
      await runRehearse(file, command.optsWithGlobals<RehearseCommandOptions>());
    });
  program
    .command('words <briefing> [word]')
    .description(
      'list the words by which each relation of its facts is understood, those of the language included, or find one of them',
    )
    .addHelpText(
      'after',
      examples('briefing-bot words oslo-2021-05-03', 'briefing-bot words oslo-2021-05-03 hold'),
    )
    .action(async (slug: string, word: string | undefined, _: unknown, command: Command) => {
      const { runWords } = await import('./commands/words.ts');
      await runWords(slug, word, command.optsWithGlobals<GlobalOptions>());
    });
  program
    .command('questions <briefing>')
    .description(
      'print the ways in which each fact can be asked for, and what must not be answered, as JSON Lines',
    )
    .addHelpText(
      'after',
      examples(
        'briefing-bot questions oslo-2021-05-03 > questions.jsonl',
        'briefing-bot eval questions.jsonl',
      ),
    )
    .action(async (slug: string, _: unknown, command: Command) => {
      const { runQuestions } = await import('./commands/questions.ts');
      await runQuestions(slug, command.optsWithGlobals<GlobalOptions>());
    });
  program
    .command('new <briefing>')
    .description('make the folder of a briefing from its text, with the facts to be filled in')
    .requiredOption('--text <file>', 'the text, in UTF-8')
    .option('--title <title>', 'its headline (default: its first line)')
    .option(
      '--date <date>',
      'when it was published, ISO 8601 (default: the first date with a year in it)',
      parseNow,
    )
    .option('--source <name>', 'who published it (default: what its dateline says)')
    .addHelpText(
      'after',
      examples('briefing-bot new oslo-2021-05-03 --text report.txt --source "Nordic News" --date 2021-05-03'),
    )
    .action(async (slug: string, _: unknown, command: Command) => {
      const { runNew } = await import('./commands/new.ts');
      await runNew(slug, command.optsWithGlobals<NewCommandOptions>());
    });
}

function addChatCommands(program: Command, { yieldInterrupts, exit }: ProgramHost): void {
  program
    .command('discord')
    .description('answer in Discord until stopped')
    .option('--invite', 'print the links that add the bot to a server, and leave')
    .addHelpText('after', examples('briefing-bot discord', 'briefing-bot discord --invite'))
    .action(async (_: unknown, command: Command) => {
      const { runDiscordCommand } = await import('./commands/discord.ts');
      yieldInterrupts();
      await runDiscordCommand(command.optsWithGlobals<DiscordCommandOptions>());
      exit(0);
    });
  program
    .command('slack')
    .description('answer in Slack until stopped')
    .addHelpText('after', examples('briefing-bot slack', 'briefing-bot --knowledge ./briefings slack'))
    .action(async (_: unknown, command: Command) => {
      const { runSlackCommand } = await import('./commands/slack.ts');
      yieldInterrupts();
      await runSlackCommand(command.optsWithGlobals<GlobalOptions>());
      exit(0);
    });
  program
    .command('review')
    .description('list what was asked in Discord and Slack and declined or voted down, most asked first')
    .option('--csv', 'print it for a spreadsheet')
    .addHelpText('after', examples('briefing-bot review', 'briefing-bot review --csv > review.csv'))
    .action(async (options: ReviewCommandOptions) => {
      const { runReview } = await import('./commands/review.ts');
      await runReview(options);
    });
}

function parseNow(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Write an ISO 8601 date such as 2011-09-05.');
  return text;
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
