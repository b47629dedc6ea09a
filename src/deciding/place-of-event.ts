import { beForms } from '../language/en/auxiliaries.ts';
import { confusedPrepositions } from '../language/en/preposition-uses.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { isDateSense } from '../matching/match-dates.ts';
import { type Chunk, hasContent, hasKind, isFree, type Phrase } from '../understanding/chunk.ts';
import { namesEvent } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

const [IN = ''] = confusedPrepositions;

/**
 * "It is X, right?", "Is the meeting X or Y?": a claim that says of an event nothing but a place, with the place as where it
 * is. Undefined for any other clause.
 */
export function placeOfEvent(clause: Clause, index: KnowledgeIndex): Clause | undefined {
  if (clause.kind !== 'check' || !clause.chunks.some(({ words }) => beForms.has(words[0] ?? '')))
    return undefined;
  const chunks = clause.phrases.flatMap((phrase) => phrase.chunks);
  const isPlain = ({ preposition }: Phrase): boolean => preposition === '';
  const bare = clause.phrases.filter(isPlain).flatMap((phrase) => phrase.chunks);
  const [event] = chunks;
  if (event === undefined || !isEvent(event, index)) return undefined;
  const isPlace = (chunk: Chunk): boolean => chunk !== event && asPlace(chunk, index).senses.length > 0;
  if (!bare.some(isPlace)) return undefined;
  const saysMore = chunks.some(
    (chunk) => hasContent(chunk) && chunk !== event && !isPlace(chunk) && !chunk.senses.some(isDateSense),
  );
  if (saysMore) return undefined;
  const phrases = clause.phrases.flatMap((phrase): readonly Phrase[] => {
    if (!isPlain(phrase)) return [phrase];
    const others = phrase.chunks.filter((chunk) => !isPlace(chunk));
    const places = phrase.chunks.filter(isPlace).map((chunk) => asPlace(chunk, index));
    return [
      ...(others.length > 0 ? [{ ...phrase, chunks: others }] : []),
      ...places.map((chunk): Phrase => ({ ...phrase, chunks: [chunk], preposition: IN, position: 'none' })),
    ];
  });
  return { ...clause, phrases };
}

function isEvent(chunk: Chunk, { entities }: KnowledgeIndex): boolean {
  return (
    (hasKind(chunk, 'pronoun') && isFree(chunk)) ||
    namesEvent(chunk) ||
    chunk.senses.some((sense) => sense.kind === 'entity' && entities.get(sense.entity)?.kind === 'event')
  );
}

/** A name as that of a place alone. */
function asPlace(chunk: Chunk, { entities }: KnowledgeIndex): Chunk {
  return {
    ...chunk,
    senses: chunk.senses.filter(
      (sense) => sense.kind === 'entity' && sense.proper && entities.get(sense.entity)?.kind === 'place',
    ),
  };
}
