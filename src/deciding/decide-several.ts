import { isPlural } from '../language/is-plural.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import { factsDescribing } from '../matching/facts-of-entity.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { hasKind, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision, Reading } from './decision.ts';
import { isNameless } from './is-filled.ts';
import { questionWith } from './question-with.ts';

/** So many different answers to one question are all given; of more, which one is meant is asked back. */
export const MAX_ANSWERS = 2;

/**
 * A question for one thing that facts answer differently: two answers are both given, of more it is asked which is
 * meant. Somebody whom nothing but an office is told of is said to have no name. Any other decision stays as it is.
 */
export function decideSeveral(decision: Decision, clause: Clause, index: KnowledgeIndex): Decision {
  const nameless = namelessIn(decision, clause, index);
  if (nameless.length > 0) return { kind: 'unnamed', entities: nameless };
  if (decision.kind === 'profile' && decision.entities.length > MAX_ANSWERS && asksForOne(clause, index))
    return clarifyHolders(decision.entities, index) ?? decision;
  if (
    decision.kind !== 'answered' ||
    decision.polarity !== undefined ||
    decision.matches.length <= MAX_ANSWERS
  )
    return decision;
  if (!asksForOne(clause, index)) return decision;
  const readings = new Map<string, Reading>();
  for (const match of decision.matches) {
    const asked = match.asked[0]?.role;
    if (asked !== undefined && asked.definition.holds !== 'one') return decision;
    // "Who paid for the mission?": each bears a part.
    if (asked?.definition.figure === 'group') return decision;
    const answer = asked === undefined ? (describedBy(match) ?? []) : answersOf(match, index);
    if (describedBy(match)?.every((id) => isNameless(index.entities.get(id))) === true) continue;
    if (!readings.has(answer.join())) readings.set(answer.join(), readingOf(match, clause, index));
  }
  return readings.size > MAX_ANSWERS ? { kind: 'clarify', readings: [...readings.values()] } : decision;
}

/** "The president?": those that an office is all that is told of, where nothing but an office was named. */
function namelessIn(decision: Decision, clause: Clause, index: KnowledgeIndex): readonly string[] {
  if (decision.kind !== 'answered' || decision.polarity !== undefined || clause.kind !== 'fragment')
    return [];
  const described = decision.matches.map((match) => describedBy(match) ?? []);
  return described.length > 0 &&
    described.every((ids) => ids.length > 0 && ids.every((id) => isNameless(index.entities.get(id))))
    ? [...new Set(described.flat())]
    : [];
}

/** "Who is the minister?": what one description fits. */
function clarifyHolders(entities: readonly string[], index: KnowledgeIndex): Decision | undefined {
  const named = entities.filter((id) => !isNameless(index.entities.get(id)));
  const readings = named.flatMap((id) => {
    const [fact] = factsDescribing(id, index);
    const role = fact?.definition.describes;
    return fact === undefined || role === undefined ? [] : [{ entities: [id], fact: fact.fact.id, role }];
  });
  return named.length > 1 && readings.length === named.length ? { kind: 'clarify', readings } : undefined;
}

/** "the minister": a noun in the singular, and nothing that asks for more. */
function asksForOne(clause: Clause, index: KnowledgeIndex): boolean {
  const nouns = contentChunks(clause).filter((chunk) =>
    chunk.senses.some(
      (s) =>
        s.kind === 'sort' ||
        (s.kind === 'entity' &&
          (index.entities.get(s.entity)?.types.includes('post') ||
            index.entities.get(s.entity)?.kind === 'event')),
    ),
  );
  return (
    nouns.length > 0 &&
    !clause.operators.some((operator) => operator === 'all' || operator === 'both') &&
    !clause.chunks.some(
      (chunk) =>
        PLURAL_VERBS.has(chunk.words[0] ?? '') ||
        (!isFree(chunk) && !hasKind(chunk, 'relation') && chunk.words.some((word) => isPlural(word))),
    )
  );
}
const PLURAL_VERBS = new Set(['are', 'were']);

function describedBy({ fact }: Match): readonly string[] | undefined {
  return fact.definition.describes === undefined ? undefined : fact.fact.roles[fact.definition.describes];
}

/** What sets a fact apart from the others: what it describes, else what it answers. */
function readingOf(match: Match, clause: Clause, index: KnowledgeIndex): Reading {
  const described = match.fact.definition.describes ?? '';
  const asked = match.asked[0]?.role.name ?? described;
  const own = describedBy(match);
  const bound = match.bindings.find((b) => b.as === 'filler' && b.role.name === described);
  if (own === undefined || described === asked || bound === undefined)
    return { entities: own ?? answersOf(match, index), fact: match.fact.fact.id, role: asked };
  const [head, ...rest] = bound.chunks.filter((chunk) => !chunk.punctuation);
  const stands = head === undefined ? [] : [{ chunk: head, ids: own, owns: false }];
  const others = new Set(rest);
  const kept = { ...clause, chunks: clause.chunks.filter((chunk) => !others.has(chunk)) };
  return { entities: own, question: questionWith(kept, stands, index) };
}
