import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import {
  type Assistant,
  type Conversation,
  type Explanation,
  NOT_UNDERSTOOD,
  type Reply,
} from '../../../src/index.ts';
import { formatLocalTime } from '../../node/format-local-time.ts';
import { readLines } from '../../node/read-lines.ts';
import { countOf } from '../../repl/render-briefings.ts';
import { type GlobalOptions, openAssistant } from '../open-assistant.ts';
import { UsageError } from '../usage-error.ts';
import { writeLine } from '../write-output.ts';

export interface RehearseCommandOptions extends GlobalOptions {
  /** Prints only what was not answered. */
  readonly declined?: boolean;
  readonly now?: string;
}

/** What stands before a question that goes on from the one above it. */
const FOLLOW_UP = /^\+\s*/;
const COMMENT = /^\s*#/;

/**
 * Asks the questions of a file, or of standard input, one a line, and prints each with its reply and the facts it rests on;
 * of what is declined, which words the closest facts leave over.
 */
export async function runRehearse(file: string | undefined, options: RehearseCommandOptions): Promise<void> {
  const lines = openLines(file);
  const assistant = await openAssistant(options);
  const now = options.now ?? formatLocalTime(new Date());
  const counts = new Map<Reply['status'], number>();
  let conversation: Conversation | undefined;
  let asked = 0;
  for await (const line of readLines(lines)) {
    if (line.trim() === '' || COMMENT.test(line)) continue;
    const goesOn = FOLLOW_UP.test(line);
    const question = line.replace(FOLLOW_UP, '').trim();
    const before = goesOn ? conversation : undefined;
    const context = before === undefined ? { now } : { now, conversation: before };
    const answer = assistant.ask(question, context);
    conversation = answer.conversation;
    asked += 1;
    const { status } = answer.reply;
    counts.set(status, (counts.get(status) ?? 0) + 1);
    if (options.declined === true && !isDeclined(answer.reply)) continue;
    await writeLine(
      `${goesOn ? '+' : '›'} ${question}\n${describe(answer.reply, assistant, question, context)}`,
    );
  }
  const shares = [...counts].sort(([, a], [, b]) => b - a).map(([status, count]) => `${count} ${status}`);
  await writeLine(`${countOf(asked, 'question')}${asked === 0 ? '' : `: ${shares.join(', ')}`}`);
}

function openLines(file: string | undefined): Readable {
  if (file === undefined || file === '-') return process.stdin;
  try {
    return Readable.from([readFileSync(file)]);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function isDeclined({ status }: Reply): boolean {
  return status !== 'answered' && status !== 'corrected';
}

function describe(
  reply: Reply,
  assistant: Assistant,
  question: string,
  context: Parameters<Assistant['explain']>[1],
): string {
  const rests = reply.facts.length === 0 ? '' : `  ← ${reply.facts.join(', ')}`;
  const said = `  [${reply.status}] ${reply.text}${rests}`;
  return isDeclined(reply) ? [said, ...describeGap(assistant.explain(question, context))].join('\n') : said;
}

const MOST_CLOSEST = 2;

/** What a declined question lacked: of the closest facts the words that they leave over, else the words that nothing explains. */
function describeGap({ words, closest = [] }: Explanation): readonly string[] {
  if (closest.length > 0)
    return closest
      .slice(0, MOST_CLOSEST)
      .map(({ id, leftOver }) => `    ${id} leaves over: ${leftOver.map((word) => `“${word}”`).join(', ')}`);
  const strange = words.filter(({ understoodAs }) => understoodAs === NOT_UNDERSTOOD);
  return strange.length === 0
    ? []
    : [`    not understood: ${strange.map(({ text }) => `“${text}”`).join(', ')}`];
}
