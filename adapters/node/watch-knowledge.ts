import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Assistant, createAssistant, type Problem } from '../../src/index.ts';
import { readKnowledge } from './read-knowledge.ts';

export interface WatchOptions {
  readonly folder: string;
  /** Ids of the only briefings to load. */
  readonly only?: readonly string[];
  /** Told of the whole of the new knowledge, once it has loaded. */
  readonly onLoad: (assistant: Assistant) => void;
  /** Told of the errors that keep a change from being loaded; once for each change. */
  readonly onError: (problems: readonly Problem[]) => void;
  readonly intervalMs?: number;
}

export interface KnowledgeWatch {
  /** Compares the folder with what it was; a change is loaded when it is still the same at the next look. */
  look(): void;
  stop(): void;
}

const INTERVAL_MS = 2000;

/**
 * Loads a knowledge folder anew when it has changed: whole, or not at all. It is looked at from time to time, which
 * works for every kind of file system and every way in which editors save. It does not keep a process alive.
 */
export function watchKnowledge({
  folder,
  only,
  onLoad,
  onError,
  intervalMs = INTERVAL_MS,
}: WatchOptions): KnowledgeWatch {
  let loaded = fingerprint(folder);
  let seen = loaded;
  const look = (): void => {
    const now = fingerprint(folder);
    const isStill = now === seen;
    seen = now;
    if (!isStill || now === loaded) return;
    loaded = now;
    const result = loadWhole(folder, only);
    if ('assistant' in result) onLoad(result.assistant);
    else onError(result.errors);
  };
  const timer = setInterval(look, intervalMs);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}

/** An assistant over the briefings of a folder, all or some of them, or the errors for which there is none. */
export function loadWhole(
  folder: string,
  only?: readonly string[],
): { readonly assistant: Assistant } | { readonly errors: readonly Problem[] } {
  const { briefings, problems } = readKnowledge(folder, undefined, only);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { errors };
  return { assistant: createAssistant({ briefings }) };
}

/** What changes when a file of a briefing is written, added, renamed or removed. */
function fingerprint(folder: string): string {
  return listFolder(folder)
    .flatMap((name) => [
      name,
      ...listFolder(join(folder, name)).map((file) => `${name}/${file} ${stamp(join(folder, name, file))}`),
    ])
    .join('\n');
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    // A file, or a folder that has just gone: it has nothing in it, and loading says so.
    return [];
  }
}

function stamp(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 'gone' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
