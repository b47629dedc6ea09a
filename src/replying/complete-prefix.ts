import type { QuestionIndex } from './index-questions.ts';

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
