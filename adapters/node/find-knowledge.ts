import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findPackageRoot } from './find-package-root.ts';

export interface KnowledgeChoice {
  /** The folder asked for; it is used even where it does not exist, so that a slip shows. */
  readonly folder?: string;
  /** Default: the working folder of the process. */
  readonly cwd?: string;
}

/** The knowledge folder to load: the one asked for, else `./knowledge`, else the one of the package. */
export function findKnowledge({ folder, cwd = process.cwd() }: KnowledgeChoice = {}): string {
  if (folder !== undefined) return resolve(cwd, folder);
  const local = join(cwd, 'knowledge');
  const isFolder = statSync(local, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? local : join(findPackageRoot(), 'knowledge');
}
