import type { Chunk } from '../understanding/chunk.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { isNegation, judgePredicate } from './judge-predicate.ts';

/** The members of a set for which predicates hold, those for which they do not, and those of which nothing is said. */
export interface Sorted {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly open: readonly string[];
  readonly facts: readonly string[];
}

/** Asks each member of a set whether every predicate holds of it. */
export function sortMembers(
  entities: readonly string[],
  predicates: readonly (readonly Chunk[])[],
  evaluator: Evaluator,
): Sorted {
  const sorted = { yes: [] as string[], no: [] as string[], open: [] as string[] };
  const facts = new Set<string>();
  for (const id of entities) {
    const entity = evaluator.index.entities.get(id);
    if (entity === undefined) continue;
    const verdicts = predicates.map((predicate) => judgePredicate(entity, predicate, evaluator));
    const holds = overall(verdicts);
    sorted[holds].push(id);
    for (const verdict of verdicts) for (const fact of verdict.facts) facts.add(fact);
  }
  return { ...sorted, facts: [...facts] };
}

function overall(verdicts: readonly Verdict[]): Verdict['holds'] {
  if (verdicts.some((verdict) => verdict.holds === 'no')) return 'no';
  return verdicts.every((verdict) => verdict.holds === 'yes') ? 'yes' : 'open';
}

/** What is not said of a member is not denied of it. */
export function deniesSomething(predicates: readonly (readonly Chunk[])[]): boolean {
  return predicates.some((predicate) => predicate.some(isNegation));
}
