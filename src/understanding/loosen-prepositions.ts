import { confusedPrepositions } from '../language/en/clauses.ts';
import type { Chunk, Phrase } from './chunk.ts';
import type { Clause } from './clause.ts';

const CONFUSED: ReadonlySet<string> = new Set(confusedPrepositions);

/**
 * "Who speaks on this meeting?", "at Wednesday": the clause without the prepositions that learners confuse, before dates and
 * events, whose kind says enough; undefined where it has none.
 */
export function loosenPrepositions(clause: Clause): Clause | undefined {
  const phrases = clause.phrases.map((phrase) => (isLoose(phrase) ? { ...phrase, preposition: '' } : phrase));
  return phrases.every((phrase, i) => phrase === clause.phrases[i]) ? undefined : { ...clause, phrases };
}

function isLoose({ preposition, chunks }: Phrase): boolean {
  return (
    CONFUSED.has(preposition) && (chunks.every(isDate) || (chunks.some(isEvent) && !chunks.some(isPlace)))
  );
}

function isDate(chunk: Chunk): boolean {
  return chunk.senses.some((s) => s.kind === 'date' || s.kind === 'weekday' || s.kind === 'range');
}

/** A noun that names a relation and a sort of thing: "meeting", "session". */
function isEvent(chunk: Chunk): boolean {
  return (
    chunk.senses.some((s) => s.kind === 'relation' && !s.verb) && chunk.senses.some((s) => s.kind === 'sort')
  );
}

function isPlace(chunk: Chunk): boolean {
  return chunk.senses.some((s) => s.kind === 'entity' || s.kind === 'absent');
}
