import Fuse from 'fuse.js';
import { isNameless } from '../deciding/is-filled.ts';
import type { QuestionWord } from '../language/language-data.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { renderQuestion } from './render-question.ts';

/** A question that can be answered, and the fact that answers it. */
export interface AnswerableQuestion {
  readonly question: string;
  readonly fact: string;
  readonly relation: string;
  /** The question words for what it asks. */
  readonly asks: readonly QuestionWord[];
  /** Ids of the entities that the fact is about. */
  readonly entities: readonly string[];
}

export interface QuestionIndex {
  readonly questions: readonly AnswerableQuestion[];
  /** Entity id → places of the questions that are about it. */
  readonly byEntity: ReadonlyMap<string, readonly number[]>;
  readonly fuse: Fuse<AnswerableQuestion>;
}

/** Every question that the relations' data ask of the facts, each once. */
export function indexQuestions(index: KnowledgeIndex): QuestionIndex {
  const questions: AnswerableQuestion[] = [];
  const seen = new Set<string>();
  for (const fact of index.facts) {
    // "Who is the president?" cannot be answered where the text gives no name.
    const described = fact.fact.roles[fact.definition.describes ?? ''] ?? [];
    if (described.some((id) => isNameless(index.entities.get(id)))) continue;
    const entities = fact.roles.flatMap((role) => [...role.fillers]);
    for (const role of Object.keys(fact.definition.questions ?? {})) {
      const question = renderQuestion(fact, role, index);
      if (question === undefined) continue;
      if (seen.has(question)) continue;
      seen.add(question);
      questions.push({
        question,
        fact: fact.fact.id,
        relation: fact.definition.id,
        asks: fact.definition.roles[role]?.asks ?? [],
        entities,
      });
    }
  }
  let fuse: Fuse<AnswerableQuestion> | undefined;
  return {
    questions,
    byEntity: indexEntities(questions),
    // Only what somebody types bit by bit is searched for.
    get fuse() {
      fuse ??= new Fuse(questions, {
        keys: ['question'],
        threshold: 0.45,
        ignoreLocation: true,
        includeScore: true,
      });
      return fuse;
    },
  };
}

function indexEntities(questions: readonly AnswerableQuestion[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { entities }] of questions.entries()) {
    for (const id of entities) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [place]);
      else known.push(place);
    }
  }
  // A list that was pushed to keeps room for many more.
  return new Map([...places].map(([id, own]) => [id, own.slice()]));
}
