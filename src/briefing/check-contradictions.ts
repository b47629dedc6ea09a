import type { RelationDefinition } from '../language/language-data.ts';
import { type Finding, warning } from './finding.ts';
import type { Briefing, EntityKind, Fact } from './model.ts';
import { quoteValue } from './quote-value.ts';
import type { RelationCatalogue } from './read-relations.ts';

/** A fact that says otherwise than one before it. */
export interface Contradiction {
  readonly fact: string;
  readonly finding: Finding;
}

/**
 * Facts that cannot both be so: of one relation, alike in all roles but one, and that one holds a single value. What is
 * somebody's word, or proposed, contradicts nothing.
 */
export function findContradictions(
  { facts, entities }: Briefing,
  relations: RelationCatalogue,
): readonly Contradiction[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const first = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    if (fact.source !== undefined || fact.modality === 'proposed' || fact.modality === 'said') return [];
    const definition = relations.get(fact.relation);
    const roles = Object.keys(fact.roles);
    return roles.flatMap((role) => {
      if (definition?.roles[role]?.holds !== 'one' || roles.length < 2) return [];
      const rest = roles.filter((other) => other !== role).sort();
      if (sharesValue(role, rest, definition)) return [];
      const key = JSON.stringify([fact.relation, fact.modality, role, rest.map((r) => [r, fact.roles[r]])]);
      const other = first.get(key);
      if (other === undefined) first.set(key, fact);
      if (other === undefined || sameFillers(other, fact, role)) return [];
      const [was, is] = [other, fact].map(({ roles: filled }) =>
        quoteValue((filled[role] ?? []).map((id) => nameOf.get(id) ?? id).join(', ')),
      );
      const problem = `the fact ${quoteValue(other.id)} says ${was} where this one says ${is}`;
      return [{ fact: fact.id, finding: warning(problem, 'correct one, or say in both how they differ') }];
    });
  });
}

/** Two faults may be rated alike: beside what a fact is about, values alone do not say that another must be meant. */
function sharesValue(
  role: string,
  rest: readonly string[],
  { describes, roles }: RelationDefinition,
): boolean {
  const isSubject =
    role === describes || roles[role]?.profile === true || roles[role]?.position === 'subject';
  return isSubject && rest.every((other) => roles[other]?.kinds.every((kind) => VALUES.has(kind)) === true);
}
const VALUES: ReadonlySet<EntityKind> = new Set(['topic', 'quantity', 'date']);

function sameFillers(a: Fact, b: Fact, role: string): boolean {
  return a.roles[role]?.join() === b.roles[role]?.join();
}
