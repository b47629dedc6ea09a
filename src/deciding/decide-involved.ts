import { describedBy } from '../answering/find-domain.ts';
import { saysNothing } from '../answering/is-mention.ts';
import { isPlural } from '../language/is-plural.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasKind, isOptional } from '../understanding/chunk.ts';
import { hasVerbAhead } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/** The most things whose own are told together. */
const MAX_THINGS = 4;

/**
 * "Nuclear issues: which countries?": of what a few words without a verb name, what of a sort each involves. Undefined where
 * one of the things involves nothing of that sort, or more is said.
 */
export function decideInvolved(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || clause.negated || clause.operators.length > 0 || others.length > 0)
    return undefined;
  if ((ask?.word !== 'which' && ask?.word !== 'what') || ask.phrase === undefined || ask.preposition !== '')
    return undefined;
  const [named, ...more] = clause.phrases.filter(({ chunks }) => !saysNothing(chunks));
  if (named === undefined || more.length > 0 || named.preposition !== '' || hasVerbAhead(clause.chunks))
    return undefined;
  const sort = ask.phrase.chunks.filter((chunk) => !isOptional(chunk));
  if (sort.length === 0 || !sort.every((chunk) => hasKind(chunk, 'sort'))) return undefined;
  const things = describedBy(named.chunks, index);
  if (things.length === 0 || things.length > MAX_THINGS) return undefined;
  const each = things.map((id) =>
    (index.entities.get(id)?.involves ?? []).filter(
      (other) => describeEntity(sort, other, index, undefined) !== undefined,
    ),
  );
  const entities = [...new Set(each.flat())];
  if (
    each.some((own) => own.length === 0) ||
    (entities.length > 1 && !isPlural(sort.at(-1)?.words.at(-1) ?? ''))
  )
    return undefined;
  const facts = things.flatMap(
    (id) => index.facts.find(({ roles }) => roles.some(({ own }) => own.includes(id))) ?? [],
  );
  return {
    kind: 'members',
    entities,
    facts: [...new Set(facts.map(({ fact }) => fact.id))],
    count: false,
    named: false,
  };
}
