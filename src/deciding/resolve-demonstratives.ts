import type { Antecedents } from '../conversation/conversation.ts';
import { isPlural } from '../language/is-plural.ts';
import { senseOf } from '../language/sense.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasKind, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

const NAMES = ['entity', 'date', 'weekday', 'range'] as const;
/** The most things that "those files" can mean. */
const MAX_MEANT = 4;

/**
 * A clause with "that round" as the round that was spoken of: what the noun describes among the nearest things of which
 * it describes any, one of them for a noun in the singular. A noun that describes nothing that was spoken of is left as
 * it is.
 */
export function resolveDemonstratives(
  clause: Clause,
  antecedents: Antecedents,
  index: KnowledgeIndex,
): Clause {
  if (!clause.phrases.some((phrase) => phrase.pointing === true)) return clause;
  const phrases = clause.phrases.flatMap((phrase) =>
    phrase.pointing === true ? asMeant(phrase, antecedents, index) : [phrase],
  );
  return { ...clause, phrases };
}

function asMeant(
  phrase: Phrase,
  { answer, named, involved, earlier }: Antecedents,
  index: KnowledgeIndex,
): readonly Phrase[] {
  const { chunks } = phrase;
  const head = chunks.at(-1);
  if (head === undefined || chunks.some((chunk) => NAMES.some((kind) => hasKind(chunk, kind))))
    return [phrase];
  const tiers = [answer, named, involved, ...earlier.map((id) => [id])];
  const fitting = tiers
    .map((tier) => tier.filter((id) => describeEntity(chunks, id, index, undefined) !== undefined))
    .find((tier) => tier.length > 0);
  const most = isPlural(head.words.at(-1) ?? '') ? MAX_MEANT : 1;
  if (fitting === undefined || fitting.length > most) return [phrase];
  return fitting.map((id) => ({
    ...phrase,
    chunks: [
      {
        ...head,
        words: chunks.flatMap(({ words }) => words),
        senses: [senseOf.entity(id, true)],
        carried: true,
      },
    ],
  }));
}
