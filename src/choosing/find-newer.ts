import type { Briefing, Fact } from '../briefing/model.ts';
import type { RelationDefinition } from '../language/language-data.ts';
import { listRelations } from '../language/list-relations.ts';
import type { JoinedEntities } from './join-entities.ts';

/** A fact beside the briefing that states it. */
export interface StatedFact {
  readonly briefing: Briefing;
  readonly fact: Fact;
}

/** Finds what later briefings say instead of a fact. */
export type FindNewer = (stated: StatedFact) => StatedFact | undefined;

/**
 * Indexes the facts that can change, by all of their roles but the one that changes: those of one key say of the same what it
 * was at different times.
 */
export function indexChanges(briefings: readonly Briefing[], joined: JoinedEntities): FindNewer {
  const byKey = new Map<string, { readonly stated: StatedFact; readonly value: string }[]>();
  const keysOf = new Map<Fact, readonly { readonly key: string; readonly value: string }[]>();
  for (const briefing of briefings) {
    const definitions = new Map(listRelations([briefing]).map((relation) => [relation.id, relation]));
    for (const fact of briefing.facts) {
      const definition = definitions.get(fact.relation);
      if (definition?.changes !== true || !isSettled(fact)) continue;
      const fillers = Object.entries(fact.roles).map(
        ([role, ids]) =>
          [
            role,
            ids
              .map((id) => joined.keyOf(briefing.id, id))
              .sort()
              .join(),
          ] as const,
      );
      const keys = fillers
        .filter(([role]) => isChanging(role, definition) && fillers.length > 1)
        .map(([role, value]) => ({
          key: JSON.stringify([fact.relation, role, fillers.filter(([other]) => other !== role).sort()]),
          value,
        }));
      keysOf.set(fact, keys);
      for (const { key, value } of keys) {
        const known = byKey.get(key);
        const entry = { stated: { briefing, fact }, value };
        if (known === undefined) byKey.set(key, [entry]);
        else known.push(entry);
      }
    }
  }
  // Most facts are the only ones of their keys.
  for (const [key, entries] of byKey) if (entries.length === 1) byKey.delete(key);
  for (const [fact, keys] of keysOf) if (!keys.some(({ key }) => byKey.has(key))) keysOf.delete(fact);
  return ({ briefing, fact }) => {
    const later = (keysOf.get(fact) ?? []).flatMap(({ key, value }) =>
      (byKey.get(key) ?? []).filter(
        (other) => other.value !== value && compareAge(other.stated.briefing, briefing) < 0,
      ),
    );
    return later.sort((a, b) => compareAge(a.stated.briefing, b.stated.briefing))[0]?.stated;
  };
}

/** The role that a relation describes ("the foreign minister"), or the value of a figure. */
function isChanging(role: string, { describes, roles }: RelationDefinition): boolean {
  return (role === describes && roles[role]?.holds === 'one') || roles[role]?.figure === 'value';
}

/** What is somebody's word, or only proposed, replaces nothing. */
function isSettled({ modality, source }: Fact): boolean {
  return source === undefined && modality !== 'proposed' && modality !== 'said';
}

/** Negative where the first briefing is newer than the second. */
export function compareAge(a: Briefing, b: Briefing): number {
  return ageKey(b) - ageKey(a);
}

function ageKey({ date: { year, month = 0, day = 0 } }: Briefing): number {
  return year * 10_000 + month * 100 + day;
}
