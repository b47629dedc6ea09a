import { renderFacts, renderSources } from '../../repl/render-briefings.ts';
import { chooseOutputStyle, type GlobalOptions, openAssistant } from '../open-assistant.ts';
import { writeLine } from '../write-output.ts';

/** Prints every fact of all briefings, or of the one called `slug`, as a sentence. */
export async function runFacts(slug: string | undefined, options: GlobalOptions): Promise<void> {
  const assistant = await openAssistant(slug === undefined ? options : { ...options, briefing: [slug] });
  const { briefings } = assistant;
  await writeLine(renderFacts(assistant, briefings, await chooseOutputStyle()));
}

/** Prints which briefings are loaded and where they come from. */
export async function runSources(options: GlobalOptions): Promise<void> {
  const { briefings } = await openAssistant(options);
  await writeLine(renderSources(briefings, await chooseOutputStyle()));
}
