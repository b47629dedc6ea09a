import { type Assistant, type Briefing, createAssistant, formatProblem } from '../../src/index.ts';
import type { Log } from '../node/create-log.ts';
import { findKnowledge } from '../node/find-knowledge.ts';
import { formatLocalTime } from '../node/format-local-time.ts';
import { limitAssistant } from '../node/limit-assistant.ts';
import { createLiveAssistant } from '../node/live-assistant.ts';
import { takeWhole } from '../node/load-knowledge.ts';
import { readKnowledge } from '../node/read-knowledge.ts';
import { readSettings } from '../node/read-settings.ts';
import { watchKnowledge } from '../node/watch-knowledge.ts';
import { chooseStyle, type TerminalStyle } from '../repl/terminal-style.ts';
import { selectBySlug } from './select-by-slug.ts';
import { showReading } from './show-reading.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly knowledge?: string;
  /** Ids of the only briefings to use; a private one is used only where it is among them. */
  readonly briefing?: readonly string[];
}

/** The knowledge folder that the command line, the settings or the working folder name. */
export async function chooseKnowledge({ knowledge }: GlobalOptions): Promise<string> {
  const settings = await readSettings(process.env, process.cwd());
  const folder = knowledge ?? settings.knowledge;
  return findKnowledge(folder === undefined ? {} : { folder });
}

/**
 * An assistant over the chosen knowledge and briefings.
 * @throws {KnowledgeError} if any of it is broken.
 * @throws {UsageError} if a briefing is not there.
 */
export async function openAssistant(options: GlobalOptions): Promise<Assistant> {
  const briefings = openBriefings(await chooseKnowledge(options), options.briefing);
  return limitToChosen(createAssistant({ briefings }), options);
}

/** An assistant as the one at the terminal uses it. @throws {UsageError} if a chosen briefing is not there. */
export function limitToChosen(assistant: Assistant, { briefing: chosen }: GlobalOptions): Assistant {
  for (const id of chosen ?? []) selectBySlug(assistant.briefings, id);
  return limitAssistant(assistant, () => ({
    now: formatLocalTime(new Date()),
    ...(chosen === undefined ? {} : { briefings: chosen }),
  }));
}

/**
 * An assistant for a process that runs for long: when the knowledge changes, it answers from the new one, or from the last
 * good one where there is something wrong with it, which is logged once.
 * @throws {KnowledgeError} if any of it is broken at the start.
 */
export async function openWatchedAssistant(options: GlobalOptions, log: Log): Promise<Assistant> {
  const folder = await chooseKnowledge(options);
  const briefings = openBriefings(folder, options.briefing);
  const live = createLiveAssistant(createAssistant({ briefings }));
  watchKnowledge({
    folder,
    ...(options.briefing === undefined ? {} : { only: options.briefing }),
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

/**
 * The briefings of a folder, or the chosen ones; only those need be sound.
 * @throws {KnowledgeError} if one of them is broken.
 * @throws {UsageError} if one of them is not there.
 */
export function openBriefings(folder: string, chosen: readonly string[] | undefined): readonly Briefing[] {
  const knowledge = showReading(process.stderr, (onRead) => readKnowledge(folder, onRead, chosen));
  const folders = knowledge.names.map((id) => ({ id }));
  if (folders.length > 0) for (const id of chosen ?? []) selectBySlug(folders, id);
  return takeWhole(knowledge);
}

/** How standard output prints. */
export async function chooseOutputStyle(): Promise<TerminalStyle> {
  const { noColor } = await readSettings(process.env, process.cwd());
  return chooseStyle(process.stdout, { noColor, term: process.env.TERM });
}
