import { senseOf } from '../language/sense.ts';
import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';

/** For each entity the id of the first fact that holds it, else of the first that holds something with its name in it. */
export function factsNaming(ids: readonly string[], index: KnowledgeIndex): readonly string[] {
  return [...new Set(ids.flatMap((id) => factNaming(id, index) ?? []))];
}

function factNaming(id: string, index: KnowledgeIndex): string | undefined {
  const key = senseOf.entity(id, true).key;
  const holds = (own: string): boolean => own === id;
  const involves = (own: string): boolean => index.labels.get(own)?.has(key) === true;
  const find = (test: (own: string) => boolean) =>
    index.facts.find(({ roles }) => roles.some((role) => role.own.some(test)));
  return (find(holds) ?? find(involves))?.fact.id;
}

/** The facts that say what an entity is: those that describe it ("the French minister"). */
export function factsDescribing(id: string, { facts }: KnowledgeIndex): readonly IndexedFact[] {
  return facts.filter(({ fact, definition }) => fact.roles[definition.describes ?? '']?.includes(id));
}
