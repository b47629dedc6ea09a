import Fuse from 'fuse.js';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { renderFact } from './render-fact.ts';

/** A question that can be answered, and the fact that answers it. */
export interface AnswerableQuestion {
  readonly question: string;
  readonly fact: string;
  readonly relation: string;
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
    for (const [role, template] of Object.entries(fact.definition.questions ?? {})) {
      const names = [...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
      const asked = fact.roles.find((r) => r.name === role);
      if (asked !== undefined && asked.own.length === 0) continue;
      if (names.some((name) => !fact.roles.some((r) => r.name === name && r.own.length > 0))) continue;
      const rendering = { roles: new Set<string>(), past: false, dated: false, template };
      const text = renderFact(fact, rendering, index);
      const question = text.charAt(0).toUpperCase() + text.slice(1);
      if (seen.has(question)) continue;
      seen.add(question);
      questions.push({
        question,
        fact: fact.fact.id,
        relation: fact.definition.id,
        entities: fact.roles.flatMap((r) => [...r.fillers]),
      });
    }
  }
  const fuse = new Fuse(questions, {
    keys: ['question'],
    threshold: 0.45,
    ignoreLocation: true,
    includeScore: true,
  });
  return { questions, byEntity: indexEntities(questions), fuse };
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
  return places;
}

/** Answerable questions that fit a prefix, best first; all of them for an empty one. */
export function completePrefix(
  prefix: string,
  { questions, fuse }: QuestionIndex,
  limit: number,
): readonly string[] {
  const typed = prefix.trim().slice(0, 200);
  if (typed === '') return questions.slice(0, limit).map((entry) => entry.question);
  const lower = typed.toLowerCase();
  const starting = questions
    .filter((entry) => entry.question.toLowerCase().startsWith(lower))
    .map((entry) => entry.question);
  const fuzzy = fuse.search(typed, { limit }).map((result) => result.item.question);
  return [...new Set([...starting, ...fuzzy])].slice(0, limit);
}

/** Up to three answerable questions about the same things, others than the one that was asked. */
export function suggestQuestions(
  entities: readonly string[],
  facts: readonly string[],
  { questions, byEntity }: QuestionIndex,
): readonly string[] {
  const shared = new Map<number, number>();
  for (const id of new Set(entities))
    for (const place of byEntity.get(id) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  const score = (place: number): number =>
    (shared.get(place) ?? 0) / Math.max(4, questions[place]?.entities.length ?? 0);
  const alike = [...shared.keys()].sort((a, b) => score(b) - score(a) || a - b);
  const chosen: string[] = [];
  const relations = new Map<string, number>();
  // What was passed over once is passed over again.
  for (const place of [...alike, ...questions.keys()]) {
    const entry = questions[place] as AnswerableQuestion;
    if (facts.includes(entry.fact)) continue;
    const count = relations.get(entry.relation) ?? 0;
    if (count >= 2 || chosen.includes(entry.question)) continue;
    relations.set(entry.relation, count + 1);
    chosen.push(entry.question);
    if (chosen.length === 3) break;
  }
  return chosen;
}
