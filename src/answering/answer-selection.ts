import { ENTITY_KINDS } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import type { Operator } from '../language/language-data.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import type { Evaluator } from './evaluator.ts';
import { standForSeveral, withoutParts } from './find-domain.ts';
import { onlyRepeats } from './only-repeats.ts';
import { readSelection } from './read-selection.ts';
import { deniesSomething, sortMembers } from './select-members.ts';

/** The most members that are asked one by one. */
const MAX_MEMBERS = 60;

/** Question words that ask for members of a set. */
const SELECTING: ReadonlySet<Ask['word']> = new Set(['which', 'what', 'who', 'how many']);

/** Words that change which members are meant in ways that no claim about one of them shows. */
const UNHANDLED: ReadonlySet<Operator> = new Set([
  'other',
  'more',
  'less',
  'before',
  'after',
  'since',
  'until',
  'between',
  'same',
]);

/** "How many of the ministers are French?": the members of a set of which the rest of the question holds. */
export function answerSelection(clause: Clause, evaluator: Evaluator): Decision | undefined {
  if (clause.kind !== 'ask' || clause.asks.length > 1) return undefined;
  if (clause.operators.some((operator) => UNHANDLED.has(operator))) return undefined;
  if (!SELECTING.has(clause.asks[0]?.word ?? 'when')) return undefined;
  // "Fishing rights: which countries?" asks for those of a topic that nothing knows.
  if (contentChunks(clause).some(({ senses, punctuation }) => senses.length === 0 && !punctuation))
    return undefined;
  const selection = readSelection(clause, evaluator.index);
  if (selection === undefined || selection.domain.entities.length > MAX_MEMBERS) return undefined;
  const { domain, predicates, count, size } = selection;
  const takesOver = clause.phrases.some(({ chunks }) => chunks.some((chunk) => isTakenOver(chunk, clause)));
  if (predicates.length === 0 && takesOver) return undefined;
  if (predicates.length === 0 && clause.asks[0]?.preposition !== '') return undefined;
  if (predicates.length === 0 && !(domain.plural && domain.entities.length > 1)) return undefined;
  const isPerson = (id: string): boolean => evaluator.index.entities.get(id)?.kind === 'person';
  if (clause.asks[0]?.word === 'who' && !domain.entities.every(isPerson)) return undefined;
  if (count && standForSeveral(domain.entities, evaluator.index)) return undefined;
  // Countries and their ministers are not so many guests.
  if (count && withoutParts(domain.entities, evaluator.index).length < domain.entities.length)
    return undefined;
  const sorted = sortMembers(domain.entities, predicates, evaluator);
  if (sorted.yes.length === 0 || (size !== undefined && sorted.yes.length !== size)) return undefined;
  const anybody = isAnybody(clause.asks[0]);
  if (count && !domain.closed && sorted.facts.some((id) => isUncounted(id, sorted.yes, anybody, evaluator)))
    return undefined;
  if (onlyRepeats(sorted.yes, clause.asks[0]?.phrase?.chunks ?? [], evaluator.index)) return undefined;
  if (deniesSomething(predicates) && sorted.open.length > 0) return undefined;
  // Of how many it holds is told only where it is known of each of all there are; one by itself is no count of more.
  const counted = domain.closed && sorted.open.length === 0;
  if (count && !counted && sorted.yes.length < 2) return undefined;
  // Of all that are named, one of whom nothing is said may be one more.
  if (count && domain.closed && sorted.open.length > 0) return undefined;
  return {
    kind: 'members',
    entities: sorted.yes,
    facts: sorted.facts,
    count,
    named: count ? !counted : predicates.length === 0 && !domain.closed,
  };
}

/** What a follow-up takes over from the question before it is none of its own words, which alone say what the set is. */
function isTakenOver(chunk: Chunk, { chunks }: Clause): boolean {
  return chunk.carried === true && chunks.every(({ text }) => text !== chunk.text);
}

/** "How many people": not of any sort. */
function isAnybody(ask: Ask | undefined): boolean {
  return (
    ask?.phrase?.chunks.every(({ senses }) =>
      senses.some((s) => s.kind === 'sort' && (ENTITY_KINDS as readonly string[]).includes(s.sort)),
    ) === true
  );
}

/**
 * "How many countries are members?": that a fact names some of them does not tell how many there are; nor do facts that
 * name them one by one tell of how many people something consists.
 */
function isUncounted(
  id: string,
  members: readonly string[],
  anybody: boolean,
  { index }: Evaluator,
): boolean {
  return (
    index.factById
      .get(id)
      ?.roles.some(
        ({ definition, own }) =>
          (definition.uncounted === true || (anybody && definition.holds === 'one')) &&
          members.some((member) => own.includes(member)),
      ) === true
  );
}
