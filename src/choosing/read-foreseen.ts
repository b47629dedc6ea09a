import { type ForeseenQuestions, indexForeseen } from '../matching/foreseen-questions.ts';
import type { IndexedFact } from '../matching/knowledge-index.ts';
import { readQuestion } from '../understanding/read-question.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';

/** Reads what editors foresaw to be asked of facts; what is more than one question at once is left out. */
export function readForeseen(facts: readonly IndexedFact[], vocabulary: Vocabulary): ForeseenQuestions {
  const questions = facts.flatMap((fact) =>
    (fact.fact.asked ?? []).flatMap((question) => {
      const asking = readQuestion(question, vocabulary).clauses.filter(({ mood }) => mood !== 'aside');
      const [only, ...others] = asking;
      return only === undefined || others.length > 0 ? [] : [{ fact, clause: only.clause }];
    }),
  );
  return indexForeseen(questions);
}
