import type { Briefing } from './briefing/model.ts';
import { indexKnowledge } from './matching/index-knowledge.ts';
import { generateQuestions as generate, type QuestionVariant } from './replying/generate-questions.ts';

/**
 * The ways in which each fact of one briefing can be asked for, among the others loaded with it, and what must not be
 * answered: a guard against slips of an author and against regressions, not a measure of quality.
 */
export function generateQuestions(
  briefings: readonly Briefing[],
  briefing: string,
): readonly QuestionVariant[] {
  return generate(briefing, indexKnowledge(briefings));
}
