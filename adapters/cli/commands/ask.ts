import { formatLocalTime } from '../../node/format-local-time.ts';
import { renderReply } from '../../repl/render-reply.ts';
import { chooseOutputStyle, type GlobalOptions, openAssistant } from '../open-assistant.ts';
import { writeJson, writeLine } from '../write-output.ts';

export interface AskCommandOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly now?: string;
}

/** Answers one question. */
export async function runAsk(question: string, options: AskCommandOptions): Promise<void> {
  const assistant = await openAssistant(options);
  const { reply } = assistant.ask(question, { now: options.now ?? formatLocalTime(new Date()) });
  if (options.json) await writeJson(reply);
  else await writeLine(renderReply(reply, await chooseOutputStyle()));
}
