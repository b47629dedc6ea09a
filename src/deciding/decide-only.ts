import { isVersionRun, versionsOf } from '../language/entity-versions.ts';
import { isOfLine, type VersionRange } from '../language/version-range.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Chunk, Phrase } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/**
 * "Which faults affect only 7.x?": of what holds without "only", that of which no fact of the relation says more. Undefined
 * where the word restricts nothing that a fact holds.
 */
export function decideOnly(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const restricted = restrictedBy(clause);
  if (clause.kind !== 'ask' || clause.negated || restricted === undefined) return undefined;
  const operators = clause.operators.filter((operator) => operator !== 'only');
  const plain = decide({ ...clause, operators });
  if (plain.kind !== 'answered' || plain.polarity !== undefined) return undefined;
  const matches = plain.matches.filter((match) => saysNoMore(match, restricted, index));
  return matches.length === 0 ? undefined : { ...plain, matches };
}

/** The phrase right behind "only". */
function restrictedBy({ chunks, phrases, operators }: Clause): Phrase | undefined {
  if (!operators.includes('only')) return undefined;
  const at = chunks.findIndex((chunk) => clauseOperator(chunk) === 'only');
  const next = chunks.slice(at + 1).find((chunk) => phrases.some((phrase) => phrase.chunks[0] === chunk));
  return phrases.find(({ chunks: [first] }) => first !== undefined && first === next);
}

function saysNoMore(match: Match, { chunks }: Phrase, index: KnowledgeIndex): boolean {
  const bound = match.bindings.find(
    (b) => b.as === 'filler' && b.chunks.every((chunk) => chunks.includes(chunk)),
  );
  if (bound?.as !== 'filler') return false;
  const answers = answersOf(match, index);
  return index.facts
    .filter((fact) => fact.definition === match.fact.definition && fact.fact.modality !== 'denied')
    .filter((fact) => holdsAny(fact, answers, bound.role))
    .flatMap(({ roles }) => roles.filter(({ name }) => name === bound.role.name))
    .flatMap(({ own }) => own)
    .every((id) => isWithin(id, bound.chunks, index));
}

function holdsAny({ roles }: IndexedFact, answers: readonly string[], except: IndexedRole): boolean {
  return roles.some(({ name, own }) => name !== except.name && own.some((id) => answers.includes(id)));
}

/** A run of versions is within a line only where all of them are. */
function isWithin(id: string, chunks: readonly Chunk[], index: KnowledgeIndex): boolean {
  if (describeEntity(chunks, id, index, undefined) === undefined) return false;
  const entity = index.entities.get(id);
  const versions = chunks.flatMap((chunk) => versionsIn(chunk, index));
  if (entity === undefined || versions.length === 0 || !isVersionRun(entity)) return true;
  return versions.some((version) => isOfLine(versionsOf(entity), version));
}

function versionsIn({ senses }: Chunk, { entities }: KnowledgeIndex): readonly VersionRange[] {
  return senses.flatMap((sense): readonly VersionRange[] => {
    if (sense.kind === 'version') return [sense.version];
    const entity = sense.kind === 'entity' ? entities.get(sense.entity) : undefined;
    return entity === undefined ? [] : versionsOf(entity);
  });
}
