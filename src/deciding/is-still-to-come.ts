import { futureAuxiliaries, pastBeForms, planningWords } from '../language/en/auxiliaries.ts';
import type { Match } from '../matching/match.ts';
import { isParticiple } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/** "When was it published?" is not told by what will be; when it "was to be published" is. */
export function isStillToCome({ fact, bindings }: Match, { chunks, passive }: Clause): boolean {
  if (fact.fact.modality !== 'planned' || !passive) return false;
  const was = chunks.findIndex(({ words }) => pastBeForms.has(words[0] ?? ''));
  const done = bindings.some(
    (b) =>
      b.as === 'relation' && b.chunks.some((chunk) => isParticiple(chunk) && chunks.indexOf(chunk) > was),
  );
  return was >= 0 && done && !chunks.some(({ words }) => words.some((word) => planningWords.has(word)));
}

/** "Who will speak?" is not told by who spoke; "Who said that it will end?" is. */
export function isYetToSpeak({ fact, bindings }: Match, { asks, chunks }: Clause): boolean {
  if (!asks.some(({ word }) => word === 'who' || word === 'when')) return false;
  const will = chunks.findIndex(({ words }) => futureAuxiliaries.has(words[0] ?? ''));
  if (will < 0) return false;
  const spoken = fact.definition.attributes === true && fact.fact.modality !== 'planned';
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      (spoken || b.attributes) &&
      b.chunks.some((chunk) => chunks.indexOf(chunk) > will),
  );
}
