import { isStale } from '../matching/is-past.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { toSentence } from './render-fact.ts';
import { tellFacts } from './tell-facts.ts';
import { joinPair } from './word-answer.ts';
import { asOf, leadingFact, renderingOf } from './word-fact.ts';
import type { Wording, WordingContext } from './wording.ts';

/** What the facts say of the entities; of those that were `chosen` among several nothing is told of the others. */
export function wordProfile(
  factIds: readonly string[],
  entities: readonly string[],
  context: WordingContext,
  chosen: boolean,
): Wording {
  const facts = factIds.flatMap((id) => context.index.factById.get(id) ?? []);
  const sentences = tellFacts(
    facts.map((fact) => {
      const lead = leadingFact(fact, context.index);
      const all = new Set(fact.roles.map((r) => r.name));
      const rendering = renderingOf(lead, all, undefined, context);
      if (!chosen) return { fact: lead, rendering };
      const fillers = { ...rendering.fillers, ...listsWithin(lead, entities, context.index) };
      return { fact: lead, rendering: { ...rendering, fillers } };
    }),
    context,
  );
  const stamp = facts[0]?.definition.changes === true && isStale(facts[0], context) ? asOf(facts[0]) : '';
  const [head = '', ...tail] = joinPair([...new Set(sentences)], facts);
  return {
    status: 'answered',
    text: [stamp + head, ...tail].map(toSentence).join(' '),
    items: [],
    facts: factIds,
    answer: entities,
    missing: [],
  };
}

/** Of what a fact does to several things, those that are among the entities or are about one of them. */
function listsWithin(
  { roles }: IndexedFact,
  entities: readonly string[],
  index: KnowledgeIndex,
): Readonly<Record<string, readonly string[]>> {
  const isMeant = (id: string): boolean =>
    entities.includes(id) || (index.entities.get(id)?.involves ?? []).some((part) => entities.includes(part));
  const lists = roles.flatMap(({ name, own, definition }) => {
    if (own.length < 2 || definition.holds === 'one' || definition.position === 'subject') return [];
    const meant = own.filter(isMeant);
    return meant.length > 0 ? [[name, meant] as const] : [];
  });
  return Object.fromEntries(lists);
}
