import type { Assistant } from '../../src/index.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE_CHARS = 100;

/** Questions that can be answered and fit what was typed so far, as Discord offers them. */
export function completeQuestion(
  typed: string,
  assistant: Pick<Assistant, 'complete'>,
): { name: string; value: string }[] {
  return assistant
    .complete(typed, 2 * MAX_CHOICES)
    .filter(({ length }) => length > 0 && length <= MAX_CHOICE_CHARS)
    .slice(0, MAX_CHOICES)
    .map((question) => ({ name: question, value: question }));
}
