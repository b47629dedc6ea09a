import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { placeholders } from '../language/en/indirect-speech.ts';
import { tokenise } from '../language/tokenise.ts';
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
  const name = index.entities.get(quotation)?.name ?? '';
  if (!content.every(({ words }) => saysOfSubject(words.join(' '), name))) return undefined;
  const facts = index.facts.filter(({ roles }) =>
    roles.some(({ own, lentBy }) => lentBy === undefined && own.includes(quotation)),
  );
  return facts.length === 0
    ? undefined
    : { kind: 'profile', entities: [quotation], facts: facts.slice(0, 1).map(({ fact }) => fact.id) };
}

/** "Peace *is* the first condition", "our ports *should* not compete": the words say something of what stands before them. */
function saysOfSubject(words: string, quotation: string): boolean {
  const said = tokenise(quotation).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
  const length = words.split(' ').length;
  const at = said.findIndex((_, i) => said.slice(i, i + length).join(' ') === words);
  return (
    at > 0 &&
    (auxiliaries.has(words.split(' ')[0] ?? '') ||
      (at > 1 && beForms.has(said[at - 1] ?? '') && !placeholders.has(said[at - 2] ?? '')))
  );
}

function quotationsIn({ senses }: Chunk, { entities }: KnowledgeIndex): readonly string[] {
  return senses.flatMap((s) =>
    s.kind === 'entity' && entities.get(s.entity)?.types.includes('quotation') === true ? [s.entity] : [],
  );
}
