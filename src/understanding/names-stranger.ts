import { vagueNouns } from '../language/en/chatter.ts';
import { isKnownWord } from '../language/known-words.ts';
import { type Chunk, hasKind } from './chunk.ts';

/** The name of something that is not known: "Merkel", but not the beginning of one, as in "Luka-something". */
export function namesStranger(chunk: Chunk, at: number, chunks: readonly Chunk[]): boolean {
  const [word = ''] = chunk.words;
  const mayBeName = isCapitalised(chunk.text) || !chunks.some(({ text }) => isCapitalised(text));
  const isStrange = chunk.senses.length === 0 && !chunk.punctuation && mayBeName && !isKnownWord(word);
  return (
    hasKind(chunk, 'absent') || (isStrange && !vagueNouns.includes(chunks[at + 1]?.words.join(' ') ?? ''))
  );
}

function isCapitalised([first = '']: string): boolean {
  return first !== first.toLowerCase();
}
