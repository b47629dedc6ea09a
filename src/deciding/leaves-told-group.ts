import { partPointers } from '../language/en/pronouns.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { factsOf } from './remember.ts';

/**
 * "How many cases has X reported? — How many of those died?" asks of those in X: true of figures that hold nothing of the places or
 * bodies that were told of, unless these take in others, or the question names some of its own.
 */
export function leavesToldGroup(
  { chunks }: Clause,
  decision: Decision,
  told: readonly string[],
  { entities, factById }: KnowledgeIndex,
): boolean {
  if (decision.kind !== 'answered' || told.length === 0) return false;
  const said = ` ${chunks.flatMap(({ words }) => words).join(' ')} `;
  if (!POINTERS.some((words) => said.includes(words))) return false;
  const isGroup = (id: string): boolean => GROUPS.has(entities.get(id)?.kind ?? '');
  const names = chunks.some(({ senses }) => senses.some((s) => s.kind === 'entity' && isGroup(s.entity)));
  const wholes = new Set([...entities.values()].flatMap(({ partOf }) => partOf));
  const groupsOf = ({ roles }: IndexedFact): readonly string[] =>
    roles
      .filter(({ lentBy, definition }) => lentBy === undefined && definition.figure !== 'measure')
      .flatMap(({ own }) => own.filter(isGroup));
  const groups = new Set(told.flatMap((id) => factById.get(id) ?? []).flatMap((fact) => groupsOf(fact)));
  if (names || groups.size === 0 || [...groups].some((id) => wholes.has(id))) return false;
  const facts = factsOf(decision).flatMap((id) => factById.get(id) ?? []);
  return facts.some((fact) => fact.holdsFigure && !groupsOf(fact).some((id) => groups.has(id)));
}
const POINTERS = joinWordList(partPointers).map((words) => ` ${words} `);
const GROUPS: ReadonlySet<string> = new Set(['place', 'organisation']);
