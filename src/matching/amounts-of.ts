import { units } from '../language/en/units.ts';
import { dimensionOf, parseQuantity, type Quantity, unitNamed } from '../language/quantity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';

/** A role that says how much or how many, with its value as a quantity. */
export interface Amount {
  readonly role: IndexedRole;
  readonly quantity: Quantity;
}

/** The filled roles of a fact that "how many" and "how much" ask for, in the order of the relation. */
export function amountsOf(fact: IndexedFact, index: KnowledgeIndex): readonly Amount[] {
  return fact.roles.flatMap((role) => {
    if (role.lentBy !== undefined || !role.definition.asks.includes('how many')) return [];
    const value = index.entities.get(role.own[0] ?? '');
    const quantity = value?.kind === 'quantity' ? parseQuantity(value.name) : undefined;
    return quantity === undefined ? [] : [{ role, quantity }];
  });
}

/** "tonnes", "dollars": the amount that is told in the unit that words name, or in another of its dimension. */
export function amountIn(words: readonly string[], amounts: readonly Amount[]): Amount | undefined {
  const unit = unitNamed(words);
  const dimension = unit === undefined ? undefined : units[unit]?.dimension;
  return amounts.find(({ quantity }) => dimensionOf(quantity) === dimension);
}
