import { type Assistant, createAssistant, formatProblem } from '../../src/index.ts';
import type { Log } from '../node/create-log.ts';
import { findKnowledge } from '../node/find-knowledge.ts';
import { createLiveAssistant } from '../node/live-assistant.ts';
import { loadKnowledge } from '../node/load-knowledge.ts';
import { readSettings } from '../node/read-settings.ts';
import { watchKnowledge } from '../node/watch-knowledge.ts';
import { chooseStyle, type TerminalStyle } from '../repl/terminal-style.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly knowledge?: string;
}

/** The knowledge folder that the command line, the settings or the working folder name. */
export async function chooseKnowledge({ knowledge }: GlobalOptions): Promise<string> {
  const settings = await readSettings(process.env, process.cwd());
  const folder = knowledge ?? settings.knowledge;
  return findKnowledge(folder === undefined ? {} : { folder });
}

/** An assistant over the chosen knowledge. @throws {KnowledgeError} if any of it is broken. */
export async function openAssistant(options: GlobalOptions): Promise<Assistant> {
  return createAssistant({ briefings: loadKnowledge({ folder: await chooseKnowledge(options) }) });
}

/**
 * An assistant for a process that runs for long: when the knowledge changes, it answers from the new one, or from the last
 * good one where there is something wrong with it, which is logged once.
 * @throws {KnowledgeError} if any of it is broken at the start.
 */
export async function openWatchedAssistant(options: GlobalOptions, log: Log): Promise<Assistant> {
  const folder = await chooseKnowledge(options);
  const live = createLiveAssistant(createAssistant({ briefings: loadKnowledge({ folder }) }));
  watchKnowledge({
    folder,
    onLoad: (assistant) => {
      live.replace(assistant);
      log.info(
        { briefings: assistant.briefings.map(({ id }) => id) },
        'the knowledge has changed and is loaded',
      );
    },
    onError: (problems) => {
      log.error(
        { problems: problems.map(formatProblem) },
        'the knowledge has changed and cannot be loaded; the last good one goes on answering',
      );
    },
  });
  return live.assistant;
}

/** How standard output prints. */
export async function chooseOutputStyle(): Promise<TerminalStyle> {
  const { noColor } = await readSettings(process.env, process.cwd());
  return chooseStyle(process.stdout, { noColor, term: process.env.TERM });
}
