import type { QuestionWord } from '../language/language-data.ts';
import type { IndexedFact } from '../matching/knowledge-index.ts';
import type { AnswerableQuestion, QuestionIndex } from './index-questions.ts';

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
