import { formsOf } from '../language/build-lexicon.ts';
import { mentionWords, textWords } from '../language/en/mentions.ts';
import { parseWordList } from '../language/word-phrases.ts';
import { type Chunk, isFree } from '../understanding/chunk.ts';

const MENTIONS: ReadonlySet<string> = new Set(parseWordList(mentionWords).map((words) => words.join(' ')));

const TEXTS: ReadonlySet<string> = new Set(parseWordList(textWords).map((words) => words.join(' ')));

/** A word that only says that the text names a thing: it restricts no set of things that it names. */
export function isMention(chunk: Chunk): boolean {
  const [word = ''] = chunk.words;
  return chunk.words.length === 1
    ? formsOf(word).some((form) => MENTIONS.has(form))
    : MENTIONS.has(chunk.words.join(' '));
}

/** Whether chunks say nothing beyond being named. */
export function saysNothing(chunks: readonly Chunk[]): boolean {
  return chunks.every((chunk) => isFree(chunk) || isMention(chunk) || isText(chunk));
}

/** "the briefing", "the report": the text itself. */
export function isText(chunk: Chunk): boolean {
  return chunk.words.length === 1 && TEXTS.has(chunk.words[0] ?? '');
}
