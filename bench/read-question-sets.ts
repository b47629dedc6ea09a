import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestionSet } from '../adapters/cli/eval/parse-question-set.ts';
import type { QuestionConversation } from '../adapters/cli/eval/question-set.ts';
import { findPackageRoot } from '../adapters/node/find-package-root.ts';

const DEFAULT_FOLDER = join(findPackageRoot(), 'tests', 'questions');

/**
 * The conversations of `files`, or of every `tests/questions/*.jsonl` where none is named.
 * @throws if there are none, or if any line cannot be read: the message names every one.
 */
export function readQuestionSets(files: readonly string[]): readonly QuestionConversation[] {
  const chosen = files.length > 0 ? files : listDefaultFiles();
  const sets = chosen.map((file) => parseQuestionSet(readFileSync(file, 'utf8'), file));
  const problems = sets.flatMap((set) => set.problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const conversations = sets.flatMap((set) => set.conversations);
  if (conversations.length === 0) {
    throw new Error(`no questions in ${chosen.join(', ') || DEFAULT_FOLDER}; name files of JSON Lines`);
  }
  return conversations;
}

function listDefaultFiles(): readonly string[] {
  if (!existsSync(DEFAULT_FOLDER)) return [];
  return readdirSync(DEFAULT_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(DEFAULT_FOLDER, name));
}
