import { saysNothing } from '../answering/is-mention.ts';
import { chunkFor, currentChunks, rereadAs } from '../answering/rewrite-chunks.ts';
import type { Entity } from '../briefing/model.ts';
import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { partitives } from '../language/en/relative-clauses.ts';
import { isPlural } from '../language/is-plural.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { proofsOf } from '../matching/match.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import { askOf, clauseOperator, hasVerbAhead } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { type Description, findDescriptions, type Joint } from '../understanding/find-descriptions.ts';
import { readClause } from '../understanding/read-clause.ts';
import { wordChunk } from '../understanding/word-chunk.ts';
import { type Decision, isOpen } from './decision.ts';
import { answersIn } from './remember.ts';

/** A clause with a description replaced by what it describes, and what was decided on it. */
export interface DescribedClause {
  readonly clause: Clause;
  readonly decision: Decision;
  /** True where what is described is not as the question takes it to be, so that no other reading is right. */
  readonly refused?: true;
}

/** What a description describes, and the decision that says so. */
interface Described {
  readonly entities: readonly Entity[];
  readonly clause: Clause;
  readonly decision: Decision & { readonly kind: 'answered' | 'members' };
}

/** The most things that a question is asked about. */
const MAX_NAMED = 4;

type Decide = (clause: Clause) => Decision;

/**
 * "When was the council that the ministers meet under created?": the question about what a noun phrase describes by a
 * clause, once that clause by itself is proved of it; only the descriptions with certain joints are looked
 * at. `find` decides what is described, `decide` what is asked of it. Undefined
 * where the question has none.
 */
export function decideDescribed(
  clause: Clause,
  index: KnowledgeIndex,
  joints: readonly Joint[],
  find: Decide,
  decide: Decide,
): DescribedClause | undefined {
  if (!index.mechanisms.descriptions) return undefined;
  const chunks = currentChunks(clause);
  let open: DescribedClause | undefined;
  for (const description of findDescriptions(chunks)) {
    if (!joints.includes(description.joint)) continue;
    if (saysNothing(description.clause)) {
      const named = rereadWithout(clause, withoutClause(chunks, description));
      const decision = decide(named);
      if (!isOpen(decision)) return { clause: named, decision };
      continue;
    }
    const described = evaluate(description, index, find);
    if (described === undefined) {
      if (description.joint === 'word' && saysMore(clause, chunks, description)) open ??= refusalOf(clause);
      continue;
    }
    const decided = askAbout(clause, chunks, description, described, index, decide);
    if (decided === undefined) continue;
    if (!isOpen(decided.decision)) return decided;
    open ??= decided;
  }
  return open;
}

/** The question that other chunks ask; what has no verb left asks for nothing but the thing. */
function rereadWithout(clause: Clause, chunks: readonly Chunk[]): Clause {
  return clause.kind === 'check' && !hasVerbAhead(chunks)
    ? readClause(chunks, 'tell')
    : rereadAs(clause, chunks);
}

/** "the council they keep mentioning" is the council. */
function withoutClause(chunks: readonly Chunk[], { from, head, clause, to }: Description): readonly Chunk[] {
  const noun = chunks.indexOf(head.at(-1) as Chunk);
  return [...chunks.slice(0, from), ...chunks.slice(from, noun + 1), ...chunks.slice(to)].filter(
    (chunk) => !clause.includes(chunk),
  );
}

/** The things of which the clause of a description is proved; as many as the noun says. */
function evaluate(description: Description, index: KnowledgeIndex, decide: Decide): Described | undefined {
  const clause = readClause(description.question, 'ask');
  const decision = decide(clause);
  if (decision.kind !== 'answered' && decision.kind !== 'members') return undefined;
  if (decision.kind === 'answered' && decision.polarity !== undefined) return undefined;
  if (decision.kind === 'members' && !description.head.some((chunk) => hasKind(chunk, 'sort')))
    return undefined;
  const ids = [...new Set(answersIn(decision, index))];
  const entities = ids.flatMap((id) => index.entities.get(id) ?? []);
  return entities.length === 0 ? undefined : { entities, clause, decision };
}

function refusalOf(clause: Clause): DescribedClause {
  return { clause, decision: { kind: 'unknown', missing: [], about: [] }, refused: true };
}

/** True where more is asked than which things are described. */
function saysMore(clause: Clause, chunks: readonly Chunk[], { from, to }: Description): boolean {
  const rest = [...chunks.slice(0, from), ...chunks.slice(to)];
  return !asksWhich(clause) || rest.some(says);
}

/** "What will the ministers who …": the question's own verb is wanting. */
function lacksVerb(rest: readonly Chunk[]): boolean {
  return (
    !rest.some(says) && rest.some(({ words: [word = ''] }) => auxiliaries.has(word) && !beForms.has(word))
  );
}

function askAbout(
  clause: Clause,
  chunks: readonly Chunk[],
  description: Description,
  described: Described,
  index: KnowledgeIndex,
  decide: Decide,
): DescribedClause | undefined {
  const before = chunks.slice(0, description.from);
  const after = chunks.slice(description.to);
  if (asksWhich(clause) && lacksVerb([...before, ...after])) return undefined;
  const refused = refusalOf(clause);
  const others = description.head.some((chunk) => clauseOperator(chunk) === 'other');
  if (others) return askOthers(before, after, described, description, index) ?? refused;
  if (!isAsMany(described.entities, description.head))
    return numberIn(description.head) === undefined ? undefined : refused;
  const partitive = partitiveBefore(before);
  if (partitive > 0 && clause.kind === 'check' && !after.some(says))
    return askMember(before.slice(0, before.length - partitive), described, index) ?? refused;
  if (!saysMore(clause, chunks, description))
    return { clause: described.clause, decision: described.decision };
  if (described.entities.length > MAX_NAMED) return undefined;
  const named = nameAll(described);
  const outer = rereadWithout(clause, [...before, ...named, ...after]);
  return { clause: outer, decision: decide(outer) };
}

/** "the three places", "the council": as many as there are. */
function isAsMany(entities: readonly Entity[], head: readonly Chunk[]): boolean {
  const number = numberIn(head);
  const size = sizeOf(entities);
  if (number !== undefined) return number === size;
  const noun = head.at(-1)?.words.at(-1) ?? '';
  return size === 1 || isPlural(noun) || entities.length === 1;
}

function numberIn(head: readonly Chunk[]): number | undefined {
  const sense = head.flatMap((chunk) => chunk.senses).find((s) => s.kind === 'number' && !s.ordinal);
  return sense?.kind === 'number' ? sense.number : undefined;
}

function sizeOf(entities: readonly Entity[]): number {
  return entities.reduce((size, entity) => size + Math.max(1, entity.members.length), 0);
}

/** "Kosovo and the other two places they want to settle": what is left beside what is named. */
function askOthers(
  before: readonly Chunk[],
  after: readonly Chunk[],
  { entities, clause, decision }: Described,
  { head }: Description,
  index: KnowledgeIndex,
): DescribedClause | undefined {
  const told = before.filter(says);
  if (told.length === 0 || after.some(says)) return undefined;
  const left = entities.filter((entity) => !told.some((chunk) => isDescribed(entity, [chunk], index)));
  const found = told.every((chunk) => entities.some((entity) => isDescribed(entity, [chunk], index)));
  if (!found || left.length === 0 || !isAsMany(left, head)) return undefined;
  return { clause, decision: { kind: 'subset', entities: left.map(({ id }) => id), from: decision } };
}

const PARTITIVES = new Set(joinWordList(partitives));

/** How many chunks before a description ask for a part of it: "one of". */
function partitiveBefore(before: readonly Chunk[]): number {
  for (let length = 2; length > 0; length--) {
    const words = before.slice(-length).flatMap((chunk) => chunk.words);
    if (before.length >= length && PARTITIVES.has(words.join(' '))) return length;
  }
  return 0;
}

/** "Is X one of the places they want to settle?" */
function askMember(
  before: readonly Chunk[],
  { entities, clause, decision }: Described,
  index: KnowledgeIndex,
): DescribedClause | undefined {
  const named = before.filter(says);
  const holds = named.length > 0 && entities.some((entity) => isDescribed(entity, named, index));
  return holds && decision.kind === 'answered'
    ? { clause, decision: { ...decision, polarity: 'yes' } }
    : undefined;
}

function isDescribed(entity: Entity, chunks: readonly Chunk[], index: KnowledgeIndex): boolean {
  return describeEntity(chunks, entity.id, index, undefined) !== undefined;
}

/** What is described, named side by side. */
function nameAll({ entities, decision }: Described): readonly Chunk[] {
  const proofs = decision.kind === 'members' ? decision.facts : decision.matches.flatMap(proofsOf);
  return entities.flatMap((entity, i) => {
    const chunk: Chunk = { ...chunkFor(entity), proofs: [...new Set(proofs)] };
    return i === 0 ? [chunk] : [AND, chunk];
  });
}

const AND = wordChunk('and', senseOf.free());

/** "What are …", "Name …": nothing is asked but which things are described, and not whose they are. */
function asksWhich(clause: Clause): boolean {
  return (
    clause.kind !== 'check' &&
    clause.asks.every(
      ({ word, phrase }) => word === 'what' || word === 'which' || (word === 'who' && phrase === undefined),
    )
  );
}

function says(chunk: Chunk): boolean {
  if (chunk.punctuation || chunk.possessive || askOf(chunk) !== undefined) return false;
  if (hasKind(chunk, 'preposition') && !hasContent(chunk)) return false;
  return hasContent(chunk) || !isOptional(chunk);
}
