import type { Briefing } from './briefing/model.ts';
import { indexKnowledge } from './matching/index-knowledge.ts';
import { generateQuestions as generate, type QuestionVariant } from './replying/generate-questions.ts';

/**
 * The ways in which each fact of a briefing can be asked for, and what must not be answered: a guard against slips of an
 * author and against regressions, not a measure of quality.
 */
export function generateQuestions(briefing: Briefing): readonly QuestionVariant[] {
  return generate(briefing.id, indexKnowledge([briefing]));
}
