import type { Entity } from '../briefing/model.ts';
import type { IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';
import { type Amount, amountOf } from './claimed-amount.ts';
import type { Decision } from './decision.ts';

/** An amount that a fact tells, in a role that holds one. */
export interface ToldAmount {
  readonly entity: Entity;
  readonly role: IndexedRole;
  readonly amount: Amount;
}

/** The amounts of the facts that a word of a clause names, where they fill a role that holds one. */
export function amountsFor({ chunks }: Clause, index: KnowledgeIndex): readonly ToldAmount[] {
  const relations = new Set(
    chunks.flatMap(({ senses }) => senses.flatMap((s) => (s.kind === 'relation' ? [s.relation] : []))),
  );
  const told = new Map<string, ToldAmount>();
  for (const { fact, relations: own, roles } of index.facts) {
    if (fact.modality === 'denied' || ![...own].some((id) => relations.has(id))) continue;
    for (const role of roles) {
      const entity = oneAmount(role, index);
      const amount = amountOf(entity);
      if (entity !== undefined && amount !== undefined) told.set(entity.id, { entity, role, amount });
    }
  }
  return [...told.values()];
}

function oneAmount({ definition, own, lentBy }: IndexedRole, index: KnowledgeIndex): Entity | undefined {
  const [id, ...others] = own;
  if (id === undefined || others.length > 0 || lentBy !== undefined || definition.holds !== 'one')
    return undefined;
  return index.entities.get(id);
}

/** The one fact that confirms a claim with an amount of its own, and the role that holds it. */
export function confirms(
  decision: Decision | undefined,
  entity: Entity,
): { readonly match: Match; readonly role: IndexedRole } | undefined {
  if (decision?.kind !== 'answered' || decision.polarity !== 'yes') return undefined;
  const [match, ...others] = decision.matches;
  if (match === undefined || others.length > 0 || match.fact.fact.modality === 'denied') return undefined;
  const filler = match.bindings.find((b) => b.as === 'filler' && b.role.own.includes(entity.id));
  return filler?.as === 'filler' ? { match, role: filler.role } : undefined;
}
