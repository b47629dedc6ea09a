import { type Finding, warning } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/model.ts';
import { quoteValue } from '../briefing/quote-value.ts';
import type { RelationCatalogue } from '../briefing/read-relations.ts';
import { parseQuantity } from './quantity.ts';

/** Figures whose value has no number, so that no question for it is answered. */
export function findUnreadFigures(
  { facts, entities }: Briefing,
  relations: RelationCatalogue,
): readonly { readonly fact: string; readonly finding: Finding }[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return facts.flatMap(({ id, relation, roles }) =>
    Object.entries(roles).flatMap(([role, fillers]) => {
      if (relations.get(relation)?.roles[role]?.figure !== 'value') return [];
      const value = fillers.map((filler) => nameOf.get(filler) ?? filler).join(', ');
      if (parseQuantity(value) !== undefined) return [];
      const problem = `no number can be read in the value ${quoteValue(value)}, so that nobody can ask for it`;
      const remedy = 'begin it with the number, or state it in a relation of your own';
      return [{ fact: id, finding: warning(problem, remedy) }];
    }),
  );
}
