import { isVersionRun, versionsOf } from '../language/entity-versions.ts';
import { isOfLine, type VersionRange } from '../language/version-range.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Binding, Match } from '../matching/match.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/**
 * "Which faults affect only 7.x?": of what holds without "only", that of which no fact of the relation says more. "Will they
 * only discuss X?": no, where the same is said of others, too. Undefined where the word restricts nothing that a fact holds.
 */
export function decideOnly(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const restricted = restrictedBy(clause);
  if (clause.kind === 'fragment' || clause.negated || restricted === undefined) return undefined;
  const operators = clause.operators.filter((operator) => operator !== 'only');
  const chunks = clause.chunks.filter((chunk) => clauseOperator(chunk) !== 'only');
  const plain = decide({ ...clause, chunks, operators });
  if (clause.kind === 'check') return denyOnly(plain, restricted, clause, index);
  if (plain.kind !== 'answered' || plain.polarity !== undefined) return undefined;
  const matches = plain.matches.filter((match) => saysNoMore(match, restricted, index));
  return matches.length === 0 ? undefined : { ...plain, matches };
}

/** What is said of X alone, or of X and Y, and holds of others as well. */
function denyOnly(
  plain: Decision,
  { position, preposition, chunks }: Phrase,
  { phrases }: Clause,
  index: KnowledgeIndex,
): Decision | undefined {
  const named = phrases.flatMap((phrase) =>
    phrase.position === position && phrase.preposition === preposition
      ? phrase.chunks.map(({ text }) => text)
      : [],
  );
  const parts = plain.kind === 'several' ? plain.parts.map(({ decision }) => decision) : [plain];
  const held = parts.flatMap((part) => holdsOf(part, named) ?? []);
  const [first] = held;
  if (first === undefined || held.length < parts.length) return undefined;
  const { match, bound } = first;
  // "Only one file, Iran's?": other files speak against it, and nothing else.
  const sorts = chunks.filter((chunk) => hasKind(chunk, 'sort') && !hasKind(chunk, 'entity'));
  const isOther = (id: string): boolean =>
    held.every((one) => describeEntity(chunksInPlace(one), id, index, undefined) === undefined) &&
    (sorts.length === 0 || describeEntity(sorts, id, index, undefined) !== undefined);
  const others = index.facts.filter(
    (fact) =>
      fact.definition === match.fact.definition &&
      fact.fact.modality === match.fact.fact.modality &&
      saysTheSame(fact, match, bound.role.name) &&
      fact.roles.some(({ name, own }) => name === bound.role.name && own.some(isOther)),
  );
  if (others.length === 0) return undefined;
  const told = new Set([...held.map((one) => one.match.fact), ...others]);
  const bindings = match.bindings.filter((b) => b.as !== 'filler' || b.role !== bound.role);
  return {
    kind: 'answered',
    matches: [...told].map((fact) => ({ ...match, fact, bindings })),
    polarity: 'no',
  };
}

/** The one fact that says of something named what is asked, and the place that it has there. */
function holdsOf(decision: Decision, named: readonly string[]): Held | undefined {
  if (decision.kind !== 'answered' || decision.polarity !== 'yes') return undefined;
  const [match, ...more] = decision.matches;
  const bound = match?.bindings.find(
    (b) => b.as === 'filler' && b.chunks.some((chunk) => named.includes(chunk.text)),
  );
  if (match === undefined || more.length > 0 || bound?.as !== 'filler') return undefined;
  // "Only two of them come": how many is another question than who.
  return bound.chunks.some((chunk) => hasKind(chunk, 'number')) ? undefined : { match, bound };
}

/** All that is said of what stands in that place. */
function chunksInPlace({ match, bound }: Held): readonly Chunk[] {
  return match.bindings.flatMap((b) => (b.as === 'filler' && b.role === bound.role ? b.chunks : []));
}

interface Held {
  readonly match: Match;
  readonly bound: Extract<Binding, { as: 'filler' }>;
}

/** True where a fact holds what a match binds, and is of the same event, but for one role. */
function saysTheSame({ roles }: IndexedFact, { bindings, fact }: Match, except: string): boolean {
  const named = new Set(bindings.flatMap((b) => (b.as === 'filler' ? [b.role.name] : [])));
  return fact.roles
    .filter(
      ({ name, definition, own }) =>
        name !== except && own.length > 0 && (named.has(name) || isEvent(definition.kinds)),
    )
    .every(({ name, own }) =>
      roles.some((role) => role.name === name && role.own.some((id) => own.includes(id))),
    );
}

function isEvent(kinds: readonly string[]): boolean {
  return kinds.join() === 'event';
}

/** The phrase behind "only"; of a claim else the nearest before it, too: "X alone", "X and nothing else". */
function restrictedBy({ kind, chunks, phrases, operators }: Clause): Phrase | undefined {
  if (!operators.includes('only')) return undefined;
  const at = chunks.findIndex((chunk) => clauseOperator(chunk) === 'only');
  const before = kind === 'check' ? chunks.slice(0, at).reverse() : [];
  for (const chunk of [...chunks.slice(at + 1), ...before].filter(isThing)) {
    const phrase = phrases.find((other) => other.chunks.some(({ text }) => text === chunk.text));
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

function isThing({ senses }: Chunk): boolean {
  return senses.some(
    (s) =>
      (s.kind === 'entity' && s.verb !== true) ||
      s.kind === 'sort' ||
      s.kind === 'version' ||
      s.kind === 'date',
  );
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
