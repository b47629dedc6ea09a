import type { Decision } from '../deciding/decision.ts';
import { attachingPrepositions } from '../language/en/preposition-uses.ts';
import { answersOf, membersOf } from '../matching/asked-fillers.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { matchFacts } from '../matching/match-facts.ts';
import type { Chunk, Phrase } from '../understanding/chunk.ts';
import { type Clause, NO_CLAUSE } from '../understanding/clause.ts';

/**
 * "Who represents X at the talks?": those whom the rest of the question names, where each takes part in what the phrase
 * names. Undefined where the rest names nobody who does.
 */
export function answerAttending(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const word = clause.asks[0]?.word;
  if (clause.kind !== 'ask' || clause.asks.length > 1 || (word !== 'who' && word !== 'which'))
    return undefined;
  for (const phrase of clause.phrases) {
    // "The minister of X" says whose minister it is, not where.
    if (phrase.preposition === '' || phrase.excluded) continue;
    if (ATTACHING.has(phrase.preposition) && !phrase.chunks.some(namesRelation)) continue;
    const events = eventsOf(phrase, index);
    if (events.length === 0) continue;
    const phrases = clause.phrases.filter((other) => other !== phrase);
    const chunks = clause.chunks.filter((chunk) => !phrase.chunks.includes(chunk));
    const decision = decide({ ...clause, phrases, chunks });
    if (decision.kind !== 'answered' || decision.polarity !== undefined) continue;
    const matches = decision.matches.filter((match) => {
      const people = answersOf(match, index);
      return people.length > 0 && people.every((id) => takesPart(id, events, index));
    });
    if (matches.length > 0) return { ...decision, matches };
  }
  return undefined;
}

const ATTACHING: ReadonlySet<string> = new Set(attachingPrepositions);

/** "In these talks": a noun for what takes place. */
function namesRelation({ senses }: Chunk): boolean {
  return senses.some((sense) => sense.kind === 'relation' && !sense.verb);
}

/** The facts of events that a phrase names, by themselves, their place or their date. */
function eventsOf(phrase: Phrase, index: KnowledgeIndex): readonly IndexedFact[] {
  const named = [phrase, { ...phrase, preposition: '' }].flatMap((one) =>
    matchFacts({ ...NO_CLAUSE, chunks: one.chunks, phrases: [{ ...one, position: 'none' }] }, index),
  );
  return named
    .filter(
      ({ unbound, bindings, fact }) =>
        unbound.length === 0 &&
        (bindings.some((b) => b.as === 'filler') ||
          (bindings.some((b) => b.as === 'relation') && isOfMainEvent(fact))),
    )
    .map(({ fact }) => fact);
}

/** "At the talks": a noun alone means the main event. */
function isOfMainEvent({ fact, briefing: { mainEvent } }: IndexedFact): boolean {
  return mainEvent !== undefined && Object.values(fact.roles).some((own) => own.includes(mainEvent));
}

function takesPart(id: string, events: readonly IndexedFact[], index: KnowledgeIndex): boolean {
  return events.some(({ roles }) =>
    roles.some(
      (role) =>
        role.definition.makes !== undefined &&
        role.lentBy === undefined &&
        role.own.flatMap((own) => membersOf(own, index)).includes(id),
    ),
  );
}
