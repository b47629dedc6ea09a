import type { Entity } from '../briefing/model.ts';
import { type PronounDefinition, presence, pronouns } from '../language/en/pronouns.ts';
import { senseOf } from '../language/sense.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

/** The most readings of a pronoun that are tried. */
const MAX_READINGS = 2;

/**
 * The readings of a clause with each pronoun replaced by what it may point to, the likeliest first; the clause
 * itself where it has none. An empty list: a pronoun points to nothing.
 */
export function resolvePronouns(
  clause: Clause,
  focus: readonly string[],
  main: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): readonly Clause[] {
  const pronoun = firstPronoun(clause);
  if (pronoun === undefined) return [clause];
  const antecedents = findAntecedents(
    pronoun,
    pronoun.main === true ? [...focus, ...main] : focus,
    entities,
    namedIn(clause),
  ).slice(0, MAX_READINGS);
  if (antecedents.length === 0 && (allOptional(clause) || ownsWithin(clause))) return [dropPronouns(clause)];
  return antecedents.map((ids) => replacePronouns(clause, ids));
}

/** "they" and "it" with nothing said before mean whom and what the briefing is about. */
function allOptional(clause: Clause): boolean {
  return clause.phrases
    .flatMap((p) => p.chunks)
    .every((chunk) => definitionOf(chunk) === undefined || hasKind(chunk, 'free'));
}

/** "Did the spokesman make his remarks …": the owner stands in the same clause. */
function ownsWithin(clause: Clause): boolean {
  const chunks = clause.phrases.flatMap((phrase) => phrase.chunks);
  const at = chunks.findIndex((chunk) => definitionOf(chunk) !== undefined);
  return (
    at > 0 &&
    OWNERS.has(chunks[at]?.words[0] ?? '') &&
    chunks.slice(0, at).some((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'sort'))
  );
}
const OWNERS = new Set(['his', 'her']);

function dropPronouns(clause: Clause): Clause {
  const strip = (chunk: Chunk): Chunk => ({
    ...chunk,
    senses:
      definitionOf(chunk) === undefined
        ? chunk.senses
        : [...chunk.senses.filter((sense) => sense.kind !== 'pronoun'), senseOf.free()],
  });
  return {
    ...clause,
    phrases: clause.phrases.map((phrase) => ({ ...phrase, chunks: phrase.chunks.map(strip) })),
  };
}

/** True where a clause points back. */
export function hasPronoun(clause: Clause): boolean {
  return firstPronoun(clause) !== undefined;
}

function firstPronoun(clause: Clause): PronounDefinition | undefined {
  for (const phrase of clause.phrases)
    for (const chunk of phrase.chunks) {
      const definition = definitionOf(chunk);
      if (definition !== undefined) return definition;
    }
  return undefined;
}

function definitionOf(chunk: Chunk): PronounDefinition | undefined {
  for (const sense of chunk.senses)
    if (sense.kind === 'pronoun') return sense.pronoun < 0 ? presence : pronouns[sense.pronoun];
  return undefined;
}

function namedIn(clause: Clause): ReadonlySet<string> {
  return new Set(
    clause.phrases
      .flatMap((p) => p.chunks)
      .flatMap((c) => c.senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : []))),
  );
}

/** What a pronoun may point to, each as the ids of one or several entities. */
function findAntecedents(
  pronoun: PronounDefinition,
  focus: readonly string[],
  entities: ReadonlyMap<string, Entity>,
  named: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const fitting = focus.filter((id) => {
    const entity = entities.get(id);
    if (entity === undefined || named.has(id)) return false;
    if (pronoun.gender !== undefined && entity.gender !== undefined && entity.gender !== pronoun.gender)
      return false;
    return pronoun.kinds.includes(entity.kind);
  });
  if (!pronoun.plural)
    return fitting
      .filter((id) => entities.get(id)?.plural !== true || entities.get(id)?.kind === 'event')
      .map((id) => [id]);
  const groups = fitting.filter((id) => entities.get(id)?.plural === true).map((id) => [id]);
  const kinds = new Set(fitting.map((id) => entities.get(id)?.kind));
  const sets = [...kinds]
    .map((kind) => fitting.filter((id) => entities.get(id)?.kind === kind))
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.slice(0, 2));
  return [...groups, ...sets];
}

function replacePronouns(clause: Clause, ids: readonly string[]): Clause {
  const phrases = clause.phrases.flatMap((phrase) => replaceIn(phrase, ids));
  return { ...clause, phrases };
}

function replaceIn(phrase: Phrase, ids: readonly string[]): readonly Phrase[] {
  const at = phrase.chunks.findIndex((chunk) => definitionOf(chunk) !== undefined);
  if (at < 0) return [phrase];
  return ids.map((id) => ({
    ...phrase,
    chunks: phrase.chunks.map((chunk, i) =>
      i === at ? { ...chunk, senses: [senseOf.entity(id, true)], carried: true } : chunk,
    ),
  }));
}
