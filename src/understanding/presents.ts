import { beForms } from '../language/en/auxiliaries.ts';
import { presentingWord } from '../language/en/indirect-speech.ts';
import type { Clause } from './clause.ts';

/** "Are there differences?", "when will there be peace?": what a clause says of its noun is that it is there. */
export function presents({ chunks }: Clause): boolean {
  const wordAt = (i: number): string => chunks[i]?.words[0] ?? '';
  return chunks.some(
    ({ words: [word] }, i) =>
      word === presentingWord && (beForms.has(wordAt(i - 1)) || beForms.has(wordAt(i + 1))),
  );
}
