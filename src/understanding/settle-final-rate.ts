import { auxiliaries } from '../language/en/auxiliaries.ts';
import { rates } from '../language/en/question-words.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind } from './chunk.ts';

/** "Flights per week": a heap of words that ends in a rate asks for it. */
export function settleFinalRate(chunks: readonly Chunk[]): readonly Chunk[] {
  const said = chunks.filter((chunk) => !chunk.punctuation);
  const rate = said.slice(-2);
  const heap = !said.some((chunk) => hasKind(chunk, 'ask') || auxiliaries.has(chunk.words[0] ?? ''));
  if (!heap || said.length < 3 || !RATES.has(rate.flatMap(({ words }) => words).join(' '))) return chunks;
  const [first, second] = rate as [Chunk, Chunk];
  return chunks.flatMap((chunk) =>
    chunk === first
      ? [{ ...first, words: [...first.words, ...second.words], senses: [senseOf.ask('how often')] }]
      : chunk === second
        ? []
        : [chunk],
  );
}
const RATES: ReadonlySet<string> = new Set(joinWordList(rates));
