import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  type Briefing,
  type Problem,
  parseBriefing,
  type ReviewedBriefing,
  type TableFile,
} from '../../src/index.ts';
import { decodeText, describeReadError } from './decode-text.ts';

const TEXT_FILE = 'briefing.txt';
const FACTS_FILE = 'facts.yaml';
/** Relations that the author defines may stand in a file by themselves. */
const RELATIONS_FILE = 'relations.yaml';

/** Everything that a knowledge folder holds, and everything that is wrong with it. */
export interface Knowledge {
  /** The folder that was read. */
  readonly folder: string;
  /** The names of all briefings' folders, in order, whichever were read. */
  readonly names: readonly string[];
  /** The briefings that were read without an error, in the order of their folders' names. */
  readonly briefings: readonly Briefing[];
  /** The files of each of these briefings, in the same order. */
  readonly files: readonly ReviewedBriefing['files'][];
  /** Errors and warnings of all briefings; `file` is relative to the working folder. */
  readonly problems: readonly Problem[];
}

/** Told of the bytes that were read of all that there are: before each briefing, and at the end. */
export type OnRead = (done: number, total: number) => void;

/**
 * Reads every briefing folder below `folder`, or of those the ones that `only` names (`briefing.txt`, `facts.yaml`,
 * `relations.yaml` where there is one, and the tables that the facts name); never throws for its content.
 */
export function readKnowledge(folder: string, onRead?: OnRead, only?: readonly string[]): Knowledge {
  const problems: Problem[] = [];
  const briefings: Briefing[] = [];
  const files: ReviewedBriefing['files'][] = [];
  const names = listBriefingFolders(folder, problems);
  const chosen = names.filter((name) => only?.includes(name) ?? true);
  const sizes = new Map(onRead === undefined ? [] : chosen.map((name) => [name, sizeOf(join(folder, name))]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let done = 0;
  for (const name of chosen) {
    onRead?.(done, total);
    done += sizes.get(name) ?? 0;
    const fileOf = (file: string) => join(folder, name, file);
    const read = (file: string) => readText(fileOf(file), folder, problems);
    const text = read(TEXT_FILE);
    const facts = read(FACTS_FILE);
    const relations = isThere(fileOf(RELATIONS_FILE)) ? read(RELATIONS_FILE) : undefined;
    if (text === undefined || facts === undefined) continue;
    const factsFile = showPath(fileOf(FACTS_FILE));
    const parsed = parseBriefing({
      folder: name,
      text,
      facts,
      factsFile,
      readTable: (file) => readFile(fileOf(file), folder, 'put it beside the text, or correct the name'),
      ...(relations === undefined ? {} : { relations }),
    });
    problems.push(...parsed.problems);
    if (parsed.briefing === undefined) continue;
    briefings.push(parsed.briefing);
    files.push({ facts, factsFile });
  }
  onRead?.(done, total);
  return { folder, names, briefings, files, problems };
}

/** The bytes of a briefing's text and facts. */
function sizeOf(folder: string): number {
  try {
    return [TEXT_FILE, FACTS_FILE]
      .map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    // What cannot be looked at is reported when it is read.
    return 0;
  }
}

function listBriefingFolders(folder: string, problems: Problem[]): readonly string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(
      describe(
        folder,
        describeReadError(error).problem,
        'name a folder that holds one folder per briefing with --knowledge',
      ),
    );
    return [];
  }
  const names = entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) {
    problems.push(
      describe(
        folder,
        'no briefing in it',
        `add a folder with ${TEXT_FILE} and ${FACTS_FILE} for each briefing`,
      ),
    );
  }
  return names;
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** The text of a file of a briefing; why there is none is noted. */
function readText(file: string, folder: string, problems: Problem[]): string | undefined {
  const read = readFile(file, folder, 'add the file, readable, or remove its folder');
  if ('text' in read) return read.text;
  problems.push(describe(file, read.problem, read.remedy));
  return undefined;
}

/** A file of the folder, or why there is none; nothing that a symbolic link leads to outside the folder is read. */
function readFile(file: string, folder: string, whereMissing: string): TableFile {
  if (leadsOut(file, folder))
    return {
      problem: 'a symbolic link leads out of the knowledge folder',
      remedy: 'put the file itself there',
    };
  const read = decodeText(file);
  if ('text' in read) return read;
  return {
    problem: read.problem,
    remedy: read.code === 'ENCODING' ? 'save it as UTF-8' : whereMissing,
  };
}

function leadsOut(file: string, folder: string): boolean {
  try {
    return !realpathSync(file).startsWith(realpathSync(folder) + sep);
  } catch {
    // What is not there is reported when it is read.
    return false;
  }
}

function describe(file: string, problem: string, remedy: string): Problem {
  return { file: showPath(file), line: 1, column: 1, severity: 'error', problem, remedy };
}

function showPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path === '' ? '.' : path.startsWith('..') ? file : path;
}
