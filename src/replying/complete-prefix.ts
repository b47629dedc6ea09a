import Fuse from 'fuse.js';
import { isNameless } from '../deciding/is-filled.ts';
import type { QuestionWord } from '../language/language-data.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
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

/** Answerable questions that fit a prefix, best first; for an empty one those of each briefing in turn. */
export function completePrefix(
  prefix: string,
  indexes: readonly QuestionIndex[],
  limit: number,
): readonly string[] {
  const typed = prefix.trim().slice(0, 200);
  if (typed === '') return takeInTurn(indexes, limit);
  const lower = typed.toLowerCase();
  const starting = indexes
    .flatMap(({ questions }) => questions)
    .filter((entry) => entry.question.toLowerCase().startsWith(lower))
    .map((entry) => entry.question);
  const fuzzy = indexes
    .flatMap(({ fuse }) => fuse.search(typed, { limit }))
    .sort((a, b) => (a.score ?? 1) - (b.score ?? 1))
    .map((result) => result.item.question);
  return [...new Set([...starting, ...fuzzy])].slice(0, limit);
}

/** The first question of each, then the second, until there are enough. */
function takeInTurn(indexes: readonly QuestionIndex[], limit: number): readonly string[] {
  const taken = new Set<string>();
  const most = Math.max(0, ...indexes.map(({ questions }) => questions.length));
  for (let place = 0; place < most && taken.size < limit; place++)
    for (const { questions } of indexes) {
      const question = questions[place]?.question;
      if (question !== undefined && taken.size < limit) taken.add(question);
    }
  return [...taken];
}

/** How much nearer a question is that is about the answer itself. */
const ANSWER_WEIGHT = 3;

/**
 * Up to three answerable questions that lead on: about the answer, then about what else the told facts speak of; no two
 * of one kind first. Where nothing is told, the first questions of the briefing.
 */
export function suggestQuestions(
  answer: readonly string[],
  facts: readonly IndexedFact[],
  { questions, byEntity }: QuestionIndex,
): readonly string[] {
  const told = new Set(facts.map((fact) => fact.fact.id));
  const nearness = new Float64Array(questions.length);
  const weigh = (ids: readonly string[], weight: number): void => {
    for (const id of new Set(ids))
      for (const place of byEntity.get(id) ?? []) nearness[place] = (nearness[place] ?? 0) + weight;
  };
  weigh(answer, ANSWER_WEIGHT);
  weigh(
    facts.flatMap((fact) => fact.roles.flatMap((role) => role.own)),
    1,
  );
  for (let place = 0; place < questions.length; place++)
    nearness[place] = (nearness[place] ?? 0) / Math.max(4, questions[place]?.entities.length ?? 0);
  const chosen = new Map<string, string>();
  const spare: string[] = [];
  const choose = (places: Iterable<number>): void => {
    for (const place of places) {
      if (chosen.size === 3) return;
      const { fact, relation, question } = questions[place] as AnswerableQuestion;
      if (told.has(fact)) continue;
      if (chosen.has(relation)) spare.push(question);
      else chosen.set(relation, question);
    }
  };
  choose(takeNearest(nearness));
  choose(questions.keys());
  return [...new Set([...chosen.values(), ...spare])].slice(0, 3);
}

/**
 * Up to three questions that somebody may have meant: of each of the nearest facts in turn the one that asks for what was
 * asked for, where it has one; then what is said of the things of the nearest fact.
 */
export function suggestNearest(
  facts: readonly IndexedFact[],
  { asks, words }: { readonly asks: ReadonlySet<QuestionWord>; readonly words: string },
  index: QuestionIndex,
): readonly string[] {
  const byFact = new Map<string, AnswerableQuestion[]>(
    facts.slice(0, MOST_NEAR).map(({ fact }) => [fact.id, []]),
  );
  const asked = lettersOf(words);
  for (const question of index.questions) {
    const own = byFact.get(question.fact);
    if (own !== undefined && lettersOf(question.question) !== asked) own.push(question);
  }
  const meant = [...byFact.values()].flatMap(
    (own) => own.find((question) => question.asks.some((ask) => asks.has(ask))) ?? own.slice(0, 1),
  );
  const beside = suggestQuestions(facts[0]?.roles.flatMap(({ own }) => own) ?? [], [], index);
  return [...new Set([...meant.map(({ question }) => question), ...beside])].slice(0, 3);
}
const MOST_NEAR = 6;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The places of what is near, the nearest first, as many as are asked for: of all of them few are. */
function* takeNearest(nearness: Float64Array): Generator<number, void> {
  for (;;) {
    let nearest = -1;
    let most = 0;
    for (let place = 0; place < nearness.length; place++) {
      const near = nearness[place] as number;
      if (near <= most) continue;
      most = near;
      nearest = place;
    }
    if (nearest < 0) return;
    nearness[nearest] = 0;
    yield nearest;
  }
}
