import { formatLocalTime } from '../../node/format-local-time.ts';
import { renderExplanation } from '../../repl/render-explanation.ts';
import { chooseOutputStyle, openAssistant } from '../open-assistant.ts';
import { writeJson, writeLine } from '../write-output.ts';
import type { AskCommandOptions } from './ask.ts';

/** Prints the derivation of the answer to a question. */
export async function runWhy(question: string, options: AskCommandOptions): Promise<void> {
  const assistant = await openAssistant(options);
  const explanation = assistant.explain(question, { now: options.now ?? formatLocalTime(new Date()) });
  if (options.json) await writeJson(explanation);
  else await writeLine(renderExplanation(explanation, await chooseOutputStyle()));
}
