import type { Binding, Match } from '../../matching/match.ts';
import type { Chunk, Phrase } from '../../understanding/chunk.ts';

/** What names a filler of a role. */
export type Filler = Extract<Binding, { as: 'filler' }>;

/** The phrase in which a run of chunks stands. */
export function phraseOf(run: readonly Chunk[], phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(({ chunks }) => run.some((chunk) => chunks.includes(chunk)));
}

/** What the clause names of the fact itself, and not of another that lends it a role. */
export function ownFillers({ bindings }: Match): readonly Filler[] {
  return bindings.filter((b) => b.as === 'filler').filter(({ role }) => role.lentBy === undefined);
}
