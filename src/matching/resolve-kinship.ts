import { kinships } from '../language/en/kinship.ts';
import { senseOf } from '../language/sense.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/**
 * "Lavrov's country": a sort behind a person's name stands for what the person's office is of. The facts say it, so the
 * phrase may as well name it.
 */
function resolvePossession(phrase: Phrase, index: KnowledgeIndex): Phrase {
  const base = baseOf(phrase.chunks, index);
  const at = base === undefined ? -1 : phrase.chunks.indexOf(base.chunk);
  const head = phrase.chunks[at + 1];
  if (base === undefined || head === undefined || !hasKind(head, 'sort')) return phrase;
  const offices = index.facts.filter(
    (fact) =>
      fact.definition.describes !== undefined &&
      fact.fact.roles[fact.definition.describes]?.includes(base.id),
  );
  const owned = offices
    .flatMap((fact) => fact.roles.flatMap((role) => role.own))
    .filter((id) =>
      head.senses.some((sense) => sense.kind === 'sort' && index.labels.get(id)?.get(sense.key) === 'itself'),
    );
  const id = owned[0];
  if (
    id === undefined ||
    head.senses.some((sense) => sense.kind === 'sort' && index.labels.get(base.id)?.has(sense.key))
  )
    return phrase;
  return {
    ...phrase,
    chunks: [
      ...phrase.chunks.slice(0, at),
      { ...head, senses: [senseOf.entity(id, true)] },
      ...phrase.chunks.slice(at + 2),
    ],
  };
}

/** Replaces "his country" by what it stands for beside another phrase; alone it asks for the country. */
export function resolvePossessions(clause: Clause, index: KnowledgeIndex): Clause {
  if (!index.mechanisms.multiHop || clause.phrases.length < 2) return clause;
  return { ...clause, phrases: clause.phrases.map((phrase) => resolvePossession(phrase, index)) };
}

/** Replaces "X's counterpart" by whom it means: who is to another what X is to X's own. */
export function resolveKinship(clause: Clause, index: KnowledgeIndex): Clause {
  if (!index.mechanisms.multiHop) return clause;
  const { phrases } = clause;
  const at = phrases.findIndex((phrase) => phrase.chunks.some((chunk) => hasKind(chunk, 'kinship')));
  const phrase = phrases[at];
  if (phrase === undefined) return clause;
  const own = baseOf(phrase.chunks, index);
  const other =
    own === undefined ? phrases.findIndex((p, i) => i !== at && baseOf(p.chunks, index) !== undefined) : -1;
  const base = own ?? baseOf(phrases[other]?.chunks ?? [], index);
  if (base === undefined) return clause;
  // "his colleague from France" says which one.
  const kin = phrase.chunks.flatMap((chunk) =>
    hasKind(chunk, 'kinship') ? kinOf(chunk, base.id, index) : [],
  );
  const origin = phrases.findIndex(
    (p, i) =>
      i !== at &&
      i !== other &&
      ORIGINS.has(p.preposition) &&
      p.chunks.some((c) => describesSome(c, kin, index) || namesOrigin(c, phrase, index)),
  );
  const chunks = [...phrase.chunks, ...(phrases[origin]?.chunks ?? [])].filter(
    (chunk) => chunk !== base.chunk,
  );
  // "his colleague" alone could be any of them.
  if (chunks.some(isVague) && !chunks.some((chunk) => hasKind(chunk, 'entity'))) return clause;
  const resolved: Phrase = { ...phrase, chunks: chunks.map((chunk) => toKin(chunk, base.id, index)) };
  const dropped = [origin, other];
  return {
    ...clause,
    phrases: phrases.flatMap((p, i) => (i === at ? [resolved] : dropped.includes(i) ? [] : [p])),
  };
}
const ORIGINS = new Set(['from', 'of']);

function isVague(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'kinship' && kinships[sense.kinship]?.vague === true);
}

function baseOf(chunks: readonly Chunk[], index: KnowledgeIndex): { chunk: Chunk; id: string } | undefined {
  for (const chunk of chunks) {
    for (const sense of chunk.senses) {
      if (sense.kind === 'entity' && index.entities.get(sense.entity)?.kind === 'person')
        return { chunk, id: sense.entity };
    }
  }
  return undefined;
}

/** "from France": whatever one may be of; of an office only colleagues are. */
function namesOrigin({ senses }: Chunk, { chunks }: Phrase, index: KnowledgeIndex): boolean {
  return senses.some(
    (s) =>
      s.kind === 'entity' &&
      (chunks.some(isVague) || index.entities.get(s.entity)?.types.includes('post') !== true),
  );
}

/** "from the host side": a sort that one of them is of. */
function describesSome({ senses }: Chunk, ids: readonly string[], index: KnowledgeIndex): boolean {
  return senses.some(
    (sense) => sense.kind === 'sort' && ids.some((id) => index.labels.get(id)?.has(sense.key) === true),
  );
}

function toKin(chunk: Chunk, base: string, index: KnowledgeIndex): Chunk {
  return hasKind(chunk, 'kinship')
    ? { ...chunk, senses: kinOf(chunk, base, index).map((id) => senseOf.entity(id, true)) }
    : chunk;
}

function kinOf(chunk: Chunk, base: string, index: KnowledgeIndex): readonly string[] {
  const sense = chunk.senses.find((s) => s.kind === 'kinship');
  const kinship = sense?.kind === 'kinship' ? kinships[sense.kinship] : undefined;
  if (kinship === undefined) return [];
  const facts = index.facts.filter((fact) => fact.definition.id === kinship.relation);
  const own = facts.filter((fact) => fact.fact.roles[kinship.role]?.includes(base));
  const kin = facts.filter((fact) =>
    own.some(
      (mine) =>
        same(mine.fact.roles[kinship.same], fact.fact.roles[kinship.same]) &&
        !same(mine.fact.roles[kinship.differs], fact.fact.roles[kinship.differs]),
    ),
  );
  return kin.flatMap((fact) => fact.fact.roles[kinship.role] ?? []);
}

function same(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.join() === b.join();
}
