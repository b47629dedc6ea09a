import type { Decision } from '../deciding/decision.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import { plannedWords } from '../language/en/course-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { matchOfWhole } from '../matching/match.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { presents } from '../understanding/presents.ts';
import { currentChunks } from './rewrite-chunks.ts';

const PLANNED: ReadonlySet<string> = new Set(joinWordList(plannedWords));

/** "Is there an emergency?": an event of that name came about. */
export function answerPresent(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'check' || clause.negated || clause.operators.length > 0 || !presents(clause))
    return undefined;
  const chunks = currentChunks(clause).filter(({ punctuation }) => !punctuation);
  if (chunks.some((chunk) => hasKind(chunk, 'preposition') || hasKind(chunk, 'pronoun'))) return undefined;
  const required = chunks.filter((chunk) => !isOptional(chunk) && !auxiliaries.has(chunk.words[0] ?? ''));
  if (required.length === 0 || !required.every((chunk) => hasKind(chunk, 'entity'))) return undefined;
  const isMeant = (id: string): boolean => {
    const found = index.entities.get(id)?.kind === 'event' && describeEntity(required, id, index, undefined);
    return found !== false && found?.named === true && !found.loose;
  };
  const fact = index.facts.find(
    (one) => one.fact.modality === 'done' && !one.definition.attributes && subjectsOf(one).some(isMeant),
  );
  if (fact === undefined) return undefined;
  return { kind: 'answered', matches: [matchOfWhole(fact)], polarity: 'yes' };
}

/** "Is a new law planned?", "Is another mission coming?": what is to be of what the words describe, or some of those. */
export function answerPlanned(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'check' || clause.negated) return undefined;
  const chunks = currentChunks(clause).filter(({ punctuation }) => !punctuation);
  const rest = withoutPlan(chunks);
  if (rest === undefined) return undefined;
  const others = clause.operators.filter((operator) => operator !== 'any');
  const required = rest.filter(
    (chunk) => !isOptional(chunk) && !(hasKind(chunk, 'operator') && !hasKind(chunk, 'sort')),
  );
  if (required.length === 0 || !required.every(hasContent) || others.some((one) => one !== 'other'))
    return undefined;
  if (rest.some((chunk) => hasKind(chunk, 'preposition') || hasKind(chunk, 'pronoun'))) return undefined;
  if (required.some((chunk) => namesSomebody(chunk, index))) return undefined;
  const isMain = (id: string): boolean => index.briefings.some(({ mainEvent }) => isOf(id, mainEvent, index));
  const isMeant = (id: string): boolean =>
    !(others.length > 0 && isMain(id)) && describeEntity(required, id, index, undefined) !== undefined;
  const facts = index.facts.filter((fact) => isToCome(fact) && subjectsOf(fact).some(isMeant));
  const [first] = facts;
  if (first === undefined) return undefined;
  const told = facts.find(({ definition }) => definition.describes !== undefined) ?? first;
  return { kind: 'answered', matches: [matchOfWhole(told)], polarity: 'yes', passing: true };
}

/** "Is X coming?" of somebody, or of a body, is about nothing that is planned with their name in it. */
function namesSomebody({ senses }: Chunk, { entities }: KnowledgeIndex): boolean {
  return senses.some(
    (sense) => sense.kind === 'entity' && SOMEBODY.has(entities.get(sense.entity)?.kind ?? ''),
  );
}
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/** The event that a briefing is about, or what shares with it that which it is of. */
function isOf(id: string, event: string | undefined, { entities }: KnowledgeIndex): boolean {
  const of = entities.get(event ?? '')?.involves ?? [];
  return id === event || of.some((one) => one === id || entities.get(id)?.involves.includes(one) === true);
}

/** The chunks before the words that end the clause and say that it is to be; undefined where none do. */
function withoutPlan(chunks: readonly Chunk[]): readonly Chunk[] | undefined {
  const [first] = chunks;
  if (first === undefined || !auxiliaries.has(first.words[0] ?? '')) return undefined;
  for (let at = 2; at < chunks.length; at++) {
    const words = chunks.slice(at).flatMap((chunk) => chunk.words);
    if (PLANNED.has(words.join(' '))) return chunks.slice(1, at);
  }
  return undefined;
}

/** What is planned or proposed. */
export function isToCome({ fact: { modality } }: IndexedFact): boolean {
  return modality === 'planned' || modality === 'proposed';
}

/** What a fact tells of: what it describes, else the subject and the object of its verb. */
function subjectsOf({ roles, definition }: IndexedFact): readonly string[] {
  return roles
    .filter(
      (role) =>
        role.lentBy === undefined &&
        (role.name === definition.describes || role.definition.position !== undefined),
    )
    .flatMap(({ own }) => own);
}
