import { beForms } from '../language/en/auxiliaries.ts';
import { courseAdverbs, finalEnding } from '../language/en/course-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent } from './chunk.ts';
import { isVerbOnly } from './chunk-forms.ts';

/** "Is the session over?": behind "is" and a noun the word at the end says something, so that no fact may leave it out. */
export function settleEnded(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findLastIndex((chunk) => chunk.words.join(' ') === finalEnding);
  const be = chunks.findIndex((chunk) => beForms.has(chunk.words[0] ?? ''));
  const before = chunks.slice(be + 1, at);
  const ends = chunks.slice(at + 1).every((chunk) => chunk.punctuation || ADVERBS.has(chunk.words.join(' ')));
  if (at < 0 || be < 0 || be > at || !ends || before.some(isVerbOnly)) return chunks;
  return before.some(hasContent) || chunks.slice(0, be).some(hasContent)
    ? chunks.with(at, { ...(chunks[at] as Chunk), senses: [] })
    : chunks;
}
const ADVERBS: ReadonlySet<string> = new Set(joinWordList(courseAdverbs));
