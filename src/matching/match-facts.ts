import { attachingPrepositions } from '../language/en/preposition-uses.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { askRoles } from './ask-roles.ts';
import { type BindingContext, type BoundRun, bindPhrase } from './bind-phrase.ts';
import { createPieces, type Pieces } from './create-pieces.ts';
import { describeEntity } from './describe-entity.ts';
import { candidateFacts, contentChunks, maxLeftOver } from './find-candidates.ts';
import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';
import type { AskedRole, Binding, Match, UnboundChunk } from './match.ts';

/** Every fact that explains all of a clause, or all but one chunk, in the order of the briefing. */
export function matchFacts(clause: Clause, index: KnowledgeIndex): readonly Match[] {
  return index.memo.once('matches', clause, (one) => matchAnew(one, index));
}

function matchAnew(clause: Clause, index: KnowledgeIndex): readonly Match[] {
  const chunks = contentChunks(clause);
  const words = relationWords(clause, chunks);
  const pieces = createPieces(index);
  return candidateFacts(chunks, index).flatMap((fact) => matchFact(clause, fact, index, words, pieces) ?? []);
}

/** Undefined where the fact leaves too much unexplained. */
function matchFact(
  clause: Clause,
  fact: IndexedFact,
  index: KnowledgeIndex,
  words: RelationWords,
  pieces: Pieces,
): Match | undefined {
  const verbNamed =
    words.predicates.some((relation) => fact.relations.has(relation)) ||
    (words.deeds.length > 0 && fact.roles.some(({ own }) => own.some((id) => words.deeds.includes(id))));
  const context: BindingContext = {
    index,
    clause,
    pieces,
    fact,
    verbNamed,
    doer: words.doers.find(([relation]) => fact.relations.has(relation))?.[1],
    passive: clause.passive || words.middles.some((relation) => fact.relations.has(relation)),
  };
  const most = maxLeftOver(index);
  const bindings: Binding[] = [];
  const unbound: UnboundChunk[] = [];
  const runs: { phrase: Phrase; run: BoundRun }[] = [];
  for (const phrase of clause.phrases) {
    const run = bindPhrase(phrase, context);
    runs.push({ phrase, run });
    bindings.push(...run.bindings);
    for (const chunk of run.unbound) unbound.push({ chunk, phrase });
    if (unbound.length > most) return undefined;
  }
  const { asked, unasked } = askRoles(clause, context, bindings, unbound);
  const named =
    bindings.some(
      (b) =>
        (b.as === 'relation' && !b.attributes && !b.chunks.every((chunk) => hasKind(chunk, 'free'))) ||
        b.as === 'role' ||
        (b.as === 'conflict' && b.chunks.every((chunk) => !hasKind(chunk, 'degree'))) ||
        isPostOf(b, fact) ||
        isEventWord(b, fact),
    ) ||
    asked.some((a) => a.named === true) ||
    asked.some((a) => a.among !== undefined && a.role.name === fact.definition.describes);
  if (!named)
    for (const [i, { phrase, run }] of runs.entries())
      unbound.push(
        ...detached(phrase, run, runs[i - 1]?.run, context),
        ...(i === 0 ? detachedFromAsked(phrase, run, asked, context) : []),
      );
  return unbound.length > most
    ? undefined
    : { fact, bindings, asked, unbound, unasked, named, passive: context.passive };
}

/** The relations that a clause names by its verbs. */
interface RelationWords {
  /** Those whose subject and object are the clause's: "X discusses Y", "X has views on Y". */
  readonly predicates: readonly string[];
  /** Those whose object is the clause's subject: "the topic comes up". */
  readonly middles: readonly string[];
  /** Those by a verb that says which role is its subject: "Paris hosts the talks". */
  readonly doers: readonly (readonly [relation: string, role: string])[];
  /** Ids of what was done, in the author's own verbs. */
  readonly deeds: readonly string[];
}

function relationWords(clause: Clause, chunks: readonly Chunk[]): RelationWords {
  const predicates = new Set<string>();
  const middles = new Set<string>();
  const doers: [string, string][] = [];
  const deeds = new Set<string>();
  for (const { senses } of chunks)
    for (const sense of senses) {
      if (sense.kind === 'entity' && sense.verb === true) deeds.add(sense.entity);
      if (sense.kind !== 'relation') continue;
      if (sense.verb || clause.possessing) predicates.add(sense.relation);
      if (sense.middle === true) middles.add(sense.relation);
      if (sense.doer !== undefined) doers.push([sense.relation, sense.doer]);
    }
  return { predicates: [...predicates], middles: [...middles], doers, deeds: [...deeds] };
}

/**
 * "X of Y" and "Y's X" attach Y to X. Where no word names the relation, Y must describe the thing that X is bound to
 * and may not fill a role of its own; facts that describe by several roles are what such phrases name.
 */
function detached(
  phrase: Phrase,
  run: BoundRun,
  before: BoundRun | undefined,
  { clause, fact, index }: BindingContext,
): readonly UnboundChunk[] {
  if (clause.kind === 'fragment' || fact.definition.describes !== undefined) return [];
  const fillers = run.bindings.filter((b) => b.as === 'filler');
  const other = fillers.find((b) => b.role !== fillers[0]?.role);
  if (other !== undefined) return other.chunks.map((chunk) => ({ chunk, phrase }));
  const head = before?.bindings.at(-1);
  if (phrase.preposition !== 'of' || head?.as !== 'filler' || fillers.length === 0) return [];
  const attached = head.entities.some(
    (id) => describeEntity(phrase.chunks, id, index, undefined) !== undefined,
  );
  return attached ? [] : phrase.chunks.map((chunk) => ({ chunk, phrase }));
}

/** "Which countries of the region?": what stands behind the noun that is asked for must describe the answer. */
function detachedFromAsked(
  phrase: Phrase,
  run: BoundRun,
  asked: readonly AskedRole[],
  { index }: BindingContext,
): readonly UnboundChunk[] {
  const among = asked.find(({ ask }) => ask?.phrase !== undefined)?.among;
  if (!ATTACHING.has(phrase.preposition) || among === undefined || run.bindings.every((b) => b.as === 'free'))
    return [];
  const attached = [...among].some((id) => describeEntity(phrase.chunks, id, index, undefined) !== undefined);
  return attached ? [] : phrase.chunks.map((chunk) => ({ chunk, phrase }));
}
const ATTACHING: ReadonlySet<string> = new Set(attachingPrepositions);

/** "the meeting": the event's sort is a word of the relation too. */
function isEventWord(binding: Binding, fact: IndexedFact): boolean {
  if (binding.as !== 'filler') return false;
  if (fact.definition.attributes === true && binding.chunks.some((chunk) => namesByNoun(chunk, fact)))
    return true;
  if (binding.role.name !== fact.definition.describes) return false;
  if (
    binding.role.definition.kinds.includes('event') &&
    binding.chunks.some((chunk) =>
      chunk.senses.some((s) => s.kind === 'entity' && binding.entities.includes(s.entity)),
    )
  )
    return true;
  return binding.chunks.some((chunk) =>
    chunk.senses.some((s) => s.kind === 'relation' && fact.relations.has(s.relation)),
  );
}

/** "the statement": what was said, and that it was said. */
function namesByNoun(chunk: Chunk, fact: IndexedFact): boolean {
  return chunk.senses.some((s) => s.kind === 'relation' && !s.verb && fact.relations.has(s.relation));
}

/** A filler that by itself says which relation is meant: the post in "the French foreign minister". */
function isPostOf(binding: Binding, fact: IndexedFact): boolean {
  if (binding.as !== 'filler') return false;
  const { kinds, telling } = binding.role.definition;
  if (telling === true) return true;
  if (kinds.length !== 1 || kinds[0] !== 'topic') return false;
  return (
    fact.definition.describes !== undefined ||
    binding.entities.some((id) => id.startsWith(`${fact.fact.id}/`))
  );
}
