import { CommanderError } from 'commander';
import { buildProgram } from './build-program.ts';

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
const EXIT_INTERRUPTED = 130;
/** Errors whose message says what to mend; a stack would only hide it. */
const SAID_IN_FULL = ['KnowledgeError', 'SettingsError', 'StoreError', 'DiscordError', 'SlackError'];

// A reader that has seen enough (`| head -1`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const interrupt = () => process.exit(EXIT_INTERRUPTED);
process.on('SIGINT', interrupt);

const program = buildProgram({
  setExitCode: (code) => {
    process.exitCode = code;
  },
  yieldInterrupts: () => void process.off('SIGINT', interrupt),
  exit: (code) => process.exit(code),
});
program.parseAsync().catch((error: unknown) => {
  process.exitCode = reportFailure(error);
});

/** Says what went wrong on standard error, unless it has been said; returns the exit code. */
function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  if (!(error instanceof Error)) throw error;
  if (error.name === 'UsageError') {
    process.stderr.write(`briefing-bot: ${error.message}\n`);
    return EXIT_USAGE;
  }
  const isOfUser = SAID_IN_FULL.includes(error.name);
  process.stderr.write(`${isOfUser ? error.message : (error.stack ?? error.message)}\n`);
  return EXIT_FAILED;
}
