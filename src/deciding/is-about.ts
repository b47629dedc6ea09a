import { senseOf } from '../language/sense.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { answersIn, factsOf } from './remember.ts';

/** True where a topic that is named before a question ("X - which post?") has to do with what the question was decided to. */
export function isAbout(decision: Decision, topic: Clause, index: KnowledgeIndex): boolean {
  const senses = topic.phrases.flatMap(({ chunks }) => chunks).flatMap((chunk) => chunk.senses);
  if (senses.some(({ kind }) => kind === 'absent')) return false;
  const named = senses.flatMap((sense) => (sense.kind === 'entity' ? [sense.entity] : []));
  if (named.length === 0) return true;
  const answers = answersIn(decision, index);
  const facts = factsOf(decision).flatMap((id) => index.factById.get(id) ?? []);
  return named.some(
    (id) =>
      answers.includes(id) ||
      facts.some((fact) =>
        fact.roles.some((role) => role.fillers.has(id) || role.own.some((own) => involves(own, id, index))),
      ),
  );
}

/** True where what a question was decided to has to do with each of the matters that are named before it. */
export function isOnMatters(decision: Decision, told: Clause, index: KnowledgeIndex): boolean {
  const facts = factsOf(decision).flatMap((id) => index.factById.get(id) ?? []);
  return told.phrases
    .flatMap(({ chunks }) => chunks)
    .map(({ senses }) => senses.flatMap((sense) => (sense.kind === 'entity' ? [sense.entity] : [])))
    .filter((named) => named.length > 0 && named.every((id) => isMatter(id, index)))
    .every((named) =>
      named.some((id) =>
        facts.some(({ roles }) =>
          roles.some(
            ({ fillers, own }) => fillers.has(id) || own.some((other) => involves(other, id, index)),
          ),
        ),
      ),
    );
}

function isMatter(id: string, index: KnowledgeIndex): boolean {
  const entity = index.entities.get(id);
  return (entity?.kind === 'topic' || entity?.kind === 'document') && !entity.types.includes('post');
}

/** True where a thing has another in its name: a situation in a country. */
export function involves(id: string, part: string, index: KnowledgeIndex): boolean {
  return index.labels.get(id)?.has(senseOf.entity(part, true).key) === true;
}
