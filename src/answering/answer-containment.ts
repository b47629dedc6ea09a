import type { Entity } from '../briefing/model.ts';
import { quoteSpan } from '../briefing/quote-span.ts';
import type { Decision } from '../deciding/decision.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { containmentWords } from '../language/en/text-parts.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isFree } from '../understanding/chunk.ts';
import { isJoin } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { isMention, isText } from './is-mention.ts';
import { nameInSentence } from './name-in-sentence.ts';

const WORDS = new Set(joinWordList(containmentWords));

/**
 * "Is X in Y?", "Which region do X and Z belong to?" of places: what the text counts among what. Undefined where it does
 * not say so, which is no denial.
 */
export function answerContainment(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.negated || clause.chunks.some((chunk) => hasKind(chunk, 'absent'))) return undefined;
  const content = clause.chunks.filter((chunk) => !saysNothing(chunk));
  const places = content.map((chunk) => placeOf(chunk, index));
  if (places.length === 0 || places.includes(undefined)) return undefined;
  const named = places as readonly Entity[];
  if (!clause.chunks.some((chunk) => !isFree(chunk) && isContaining(chunk)) && clause.kind !== 'check')
    return undefined;
  if (clause.kind === 'check') {
    const whole = named.at(-1);
    const parts = named.slice(0, -1);
    if (whole === undefined || parts.length === 0 || !isIn(clause, whole)) return undefined;
    const facts = parts.map((part) => proofOf(part, whole, index));
    if (facts.includes(undefined)) return undefined;
    return {
      kind: 'computed',
      polarity: 'yes',
      text: `Yes: the briefing counts ${joinNames(parts)} as part of ${nameInSentence(whole)}.`,
      facts: [...new Set(facts as readonly string[])],
      entities: [whole.id],
    };
  }
  if (clause.kind !== 'ask' || clause.asks.length !== 1 || !asksPlace(clause)) return undefined;
  const wholes = [...index.entities.values()].filter((whole) =>
    named.every((part) => proofOf(part, whole, index) !== undefined),
  );
  const [whole, ...others] = wholes;
  if (whole === undefined || others.length > 0) return undefined;
  const facts = named.flatMap((part) => proofOf(part, whole, index) ?? []);
  return { kind: 'members', entities: [whole.id], facts: [...new Set(facts)], count: false, named: false };
}

/** The fact that shows a place to be part of another: it is about the whole, and its evidence names the part. */
export function proofOf(part: Entity, whole: Entity, index: KnowledgeIndex): string | undefined {
  if (!partsOf(part, index).includes(whole.id)) return undefined;
  const names = [part.name, ...part.aliases];
  return index.facts.find(
    ({ fact, briefing, roles }) =>
      roles.some((role) => role.own.some((id) => id === whole.id || involves(id, whole.id, index))) &&
      fact.evidence.some((span) => names.some((name) => quoteSpan(briefing, span).includes(name))),
  )?.fact.id;
}

function partsOf(entity: Entity, index: KnowledgeIndex): readonly string[] {
  return entity.partOf.flatMap((id) => {
    const whole = index.entities.get(id);
    return whole === undefined ? [id] : [id, ...partsOf(whole, index)];
  });
}

function involves(id: string, part: string, index: KnowledgeIndex): boolean {
  return index.entities.get(id)?.involves.includes(part) === true;
}

function placeOf(chunk: Chunk, index: KnowledgeIndex): Entity | undefined {
  for (const sense of chunk.senses) {
    const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
    if (entity?.kind === 'place') return entity;
  }
  return undefined;
}

/** The whole stands behind a preposition or a word of containment. */
function isIn({ chunks }: Clause, whole: Entity): boolean {
  const at = chunks.findIndex((chunk) =>
    chunk.senses.some((s) => s.kind === 'entity' && s.entity === whole.id),
  );
  const before = chunks.slice(0, at).findLast((chunk) => !isFiller(chunk));
  return before !== undefined && (hasKind(before, 'preposition') || isContaining(before));
}

function isFiller(chunk: Chunk): boolean {
  return hasKind(chunk, 'free') && !hasKind(chunk, 'preposition') && !isContaining(chunk);
}

function asksPlace({ asks }: Clause): boolean {
  return asks.some(({ word, phrase }) =>
    phrase === undefined
      ? word === 'where'
      : phrase.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'sort' && s.sort === 'region')),
  );
}

function saysNothing(chunk: Chunk): boolean {
  if (hasKind(chunk, 'entity')) return false;
  return (
    isFree(chunk) ||
    isJoin(chunk) ||
    isMention(chunk) ||
    isText(chunk) ||
    isContaining(chunk) ||
    hasKind(chunk, 'ask') ||
    hasKind(chunk, 'pronoun') ||
    (!hasContent(chunk) && chunk.senses.length > 0)
  );
}

function isContaining(chunk: Chunk): boolean {
  const text = chunk.words.join(' ');
  return WORDS.has(text) || (chunk.words.length === 1 && formsOf(text).some((form) => WORDS.has(form)));
}

function joinNames(entities: readonly Entity[]): string {
  const names = entities.map(nameInSentence);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
