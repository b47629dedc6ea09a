import { agentPreposition } from '../language/en/auxiliaries.ts';
import { confusedPrepositions, mistakenPrepositions } from '../language/en/preposition-uses.ts';
import type { Chunk, Phrase } from './chunk.ts';
import { isParticiple } from './chunk-forms.ts';
import type { Clause } from './clause.ts';

const CONFUSED: ReadonlySet<string> = new Set(confusedPrepositions);
const MISTAKEN: ReadonlySet<string> = new Set(mistakenPrepositions);

/**
 * "Who speaks on this meeting?", "at Wednesday": the clause without the prepositions that learners confuse, before dates and
 * events, whose kind says enough; undefined where it has none.
 */
export function loosenPrepositions(clause: Clause): Clause | undefined {
  return loosen(clause, isLoose);
}

/**
 * "Do they cooperate by the United Nations?", "a treaty about security": the clause without any preposition that does not
 * say who does something to whom; undefined where it has none, and where it asks for a person, whom such a word tells from
 * others ("the minister of X").
 */
export function dropPrepositions(clause: Clause): Clause | undefined {
  if (clause.asks.some(({ word, phrase }) => word === 'who' || phrase !== undefined)) return undefined;
  const directed = clause.chunks.some(isParticiple);
  return loosen(
    clause,
    ({ preposition }) => MISTAKEN.has(preposition) && !(directed && preposition === agentPreposition),
  );
}

function loosen(clause: Clause, isDropped: (phrase: Phrase) => boolean): Clause | undefined {
  const phrases = clause.phrases.map((phrase) =>
    isDropped(phrase) ? { ...phrase, preposition: '' } : phrase,
  );
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
