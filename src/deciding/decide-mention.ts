import { isMention, saysNothing } from '../answering/is-mention.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { matchOfWhole } from '../matching/match.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { profileEntities } from './decide-profile.ts';
import type { Decision } from './decision.ts';

/** The most facts that show that something is mentioned. */
const MAX_SHOWN = 1;

/** "Is X mentioned in the text?", "Is X in there?": what the briefing says of it; undefined for all other clauses. */
export function decideMention(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'check' || clause.negated) return undefined;
  const [phrase, ...others] = clause.phrases.filter(({ chunks }) => !saysNothing(chunks));
  if (phrase === undefined || others.length > 0 || !phrase.chunks.some(isName)) return undefined;
  if (phrase.preposition !== '' || !asksForMention(clause.chunks)) return undefined;
  const profile = profileEntities(
    { ...clause, kind: 'fragment', phrases: [phrase] },
    phrase.chunks.filter((chunk) => !isMention(chunk)),
    index,
  );
  if (profile?.kind !== 'profile' || profile.entities.length > 1) return undefined;
  const matches = profile.facts.slice(0, MAX_SHOWN).flatMap((id) => {
    const fact = index.factById.get(id);
    return fact === undefined ? [] : [matchOfWhole(fact)];
  });
  return matches.length === 0 ? undefined : { kind: 'answered', matches, polarity: 'yes' };
}

/** A name, not the words of a value: "certain". */
function isName(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'entity' && !sense.entity.includes('/'));
}

/** A word for being named, or nothing but a preposition behind the thing. */
function asksForMention(chunks: readonly Chunk[]): boolean {
  const named = chunks.findLastIndex((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'pronoun'));
  if (named < 0) return false;
  const behind = chunks.slice(named + 1);
  // "Is X in Africa?" asks where X is.
  if (behind.some((chunk) => hasKind(chunk, 'gloss') || hasKind(chunk, 'absent'))) return false;
  return chunks.some(isMention) || behind.some((chunk) => hasKind(chunk, 'preposition'));
}
