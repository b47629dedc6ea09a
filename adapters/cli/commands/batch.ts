import type { Assistant, Conversation, Reply } from '../../../src/index.ts';
import { readLines } from '../../node/read-lines.ts';
import { type GlobalOptions, openAssistant } from '../open-assistant.ts';
import { type BatchConversation, parseBatchLine } from '../parse-batch-line.ts';
import { writeLine } from '../write-output.ts';

type BatchTurn = Reply & { readonly ms: number };

/** Answers conversations from standard input as JSON Lines; returns the exit code, 1 after any bad line. */
export async function runBatch(options: GlobalOptions): Promise<0 | 1> {
  const assistant = await openAssistant(options);
  let lineNumber = 0;
  let exitCode: 0 | 1 = 0;
  for await (const line of readLines(process.stdin)) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const parsed = parseBatchLine(line);
    if ('message' in parsed) {
      exitCode = 1;
      await writeLine(
        JSON.stringify({ id: parsed.id, error: { line: lineNumber, message: parsed.message } }),
      );
    } else {
      await writeLine(JSON.stringify({ id: parsed.id, turns: answerTurns(assistant, parsed) }));
    }
  }
  return exitCode;
}

function answerTurns(assistant: Assistant, { questions, now }: BatchConversation): readonly BatchTurn[] {
  const turns: BatchTurn[] = [];
  let conversation: Conversation | undefined;
  for (const question of questions) {
    const start = performance.now();
    const answer = assistant.ask(question, {
      ...(conversation === undefined ? {} : { conversation }),
      ...(now === undefined ? {} : { now }),
    });
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    conversation = answer.conversation;
    turns.push({ ...answer.reply, ms });
  }
  return turns;
}
