import { type Assistant, createAssistant } from '../../src/index.ts';
import { findKnowledge } from '../node/find-knowledge.ts';
import { loadKnowledge } from '../node/load-knowledge.ts';
import { readSettings } from '../node/read-settings.ts';
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

/** How standard output prints. */
export async function chooseOutputStyle(): Promise<TerminalStyle> {
  const { noColor } = await readSettings(process.env, process.cwd());
  return chooseStyle(process.stdout, { noColor, term: process.env.TERM });
}
