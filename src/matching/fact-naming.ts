import { senseOf } from '../language/sense.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** The id of the first fact that holds an entity, else of the first that holds something with its name in it. */
export function factNaming(id: string, index: KnowledgeIndex): string | undefined {
  const key = senseOf.entity(id, true).key;
  const holds = (own: string): boolean => own === id;
  const involves = (own: string): boolean => index.labels.get(own)?.has(key) === true;
  const found = [holds, involves].map((test) =>
    index.facts.find(({ roles }) => roles.some((role) => role.own.some(test))),
  );
  return found.find((fact) => fact !== undefined)?.fact.id;
}
