import { createAssistant } from '../../../src/index.ts';
import { createLiveAssistant } from '../../node/live-assistant.ts';
import { readSettings } from '../../node/read-settings.ts';
import { loadWhole } from '../../node/watch-knowledge.ts';
import { startRepl } from '../../repl/start-repl.ts';
import { chooseKnowledge, type GlobalOptions, limitToChosen, openBriefings } from '../open-assistant.ts';

/** Opens a conversation on the terminal, or answers what is piped in. */
export async function runRepl(options: GlobalOptions): Promise<void> {
  const { noColor } = await readSettings(process.env, process.cwd());
  const folder = await chooseKnowledge(options);
  const live = createLiveAssistant(createAssistant({ briefings: openBriefings(folder, options.briefing) }));
  const reload = () => {
    const loaded = loadWhole(folder, options.briefing);
    if ('errors' in loaded) return loaded.errors;
    live.replace(loaded.assistant);
    return [];
  };
  const assistant = limitToChosen(live.assistant, options);
  await startRepl({
    assistant,
    reload,
    noColor,
    input: process.stdin,
    output: process.stdout,
    env: process.env,
  });
}
