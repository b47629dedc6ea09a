import type { Assistant } from '../../src/index.ts';
import { COMMANDS } from './commands.ts';

/** What `node:readline` takes: the candidates, and the part of the line that they replace. */
export type Completion = [candidates: string[], replaced: string];

const MAX_QUESTIONS = 8;
const MAX_NAME_WORDS = 4;
const MIN_NAME_CHARS = 2;

/** Completes a command, else the name that the line ends with, else the whole line to an answerable question. */
export function completeLine(line: string, assistant: Assistant): Completion {
  if (line.startsWith(':')) {
    const matches = COMMANDS.map(({ name }) => name).filter((name) => name.startsWith(line));
    return [matches, line];
  }
  return completeName(line, assistant) ?? completeQuestion(line, assistant);
}

function completeName(line: string, assistant: Assistant): Completion | undefined {
  const words = line.split(' ');
  for (let count = Math.min(MAX_NAME_WORDS, words.length); count > 0; count -= 1) {
    const tail = words.slice(-count).join(' ');
    if (tail.trim().length < MIN_NAME_CHARS || tail.startsWith(' ')) continue;
    const names = listNames(assistant).filter((name) => fold(name).startsWith(fold(tail)));
    const isFinished = names.some((name) => fold(name) === fold(tail));
    if (names.length > 0 && !isFinished) return [names, tail];
  }
  return undefined;
}

/**
 * Readline replaces what was typed by what all candidates share. So candidates keep the typed letters; where
 * they only resemble the line, the line itself stands among them, and nothing typed is lost.
 */
function completeQuestion(line: string, assistant: Assistant): Completion {
  const questions = assistant.complete(line, MAX_QUESTIONS);
  const continuing = questions
    .filter((question) => fold(question).startsWith(fold(line)))
    .map((question) => line + question.slice(line.length));
  if (continuing.length > 0) return [continuing, line];
  return questions.length > 0 ? [[line, ...questions], line] : [[], line];
}

/** Names and capitalised aliases, and each family name by itself. */
function listNames(assistant: Assistant): readonly string[] {
  const names = new Set<string>();
  for (const entity of assistant.briefings.flatMap((briefing) => briefing.entities)) {
    if (entity.unnamed) continue;
    const own = entity.kind === 'person' ? [entity.name, entity.name.split(' ').at(-1) ?? ''] : [entity.name];
    for (const name of [...own, ...entity.aliases]) if (/^\p{Lu}/u.test(name)) names.add(name);
  }
  return [...names].sort();
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
