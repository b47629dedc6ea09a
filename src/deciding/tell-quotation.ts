import { contentChunks } from '../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/** "What is “the first condition of trade”?": the whole of what somebody said in these words, where nothing else is asked. */
export function tellQuotation(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const { kind, asks, negated } = clause;
  const [ask, ...others] = asks;
  if (kind !== 'ask' || negated || ask?.word !== 'what' || others.length > 0) return undefined;
  const content = contentChunks(clause);
  const said = [...new Set(content.flatMap((chunk) => quotationsIn(chunk, index)))];
  const [quotation] = said;
  if (quotation === undefined || said.length > 1) return undefined;
  if (!content.every((chunk) => quotationsIn(chunk, index).length > 0)) return undefined;
  const facts = index.facts.filter(({ roles }) =>
    roles.some(({ own, lentBy }) => lentBy === undefined && own.includes(quotation)),
  );
  return facts.length === 0
    ? undefined
    : { kind: 'profile', entities: [quotation], facts: facts.slice(0, 1).map(({ fact }) => fact.id) };
}

function quotationsIn({ senses }: Chunk, { entities }: KnowledgeIndex): readonly string[] {
  return senses.flatMap((s) =>
    s.kind === 'entity' && entities.get(s.entity)?.types.includes('quotation') === true ? [s.entity] : [],
  );
}
