import type { GeneratedBriefing } from './generate-briefing.ts';
import { createRandom, type Random } from './random.ts';

export const QUESTION_KINDS = ['answerable', 'misspelt', 'naming its source', 'to be declined'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question put to all briefings together. */
export interface DrawnQuestion {
  readonly q: string;
  readonly kind: QuestionKind;
  /** Words that its answer must hold; undefined where there must be none. */
  readonly answer?: string;
}

/** Half are answerable as they stand; the rest are misspelt, name their source, or must be declined. */
const MIX: readonly QuestionKind[] = [
  'answerable',
  'answerable',
  'answerable',
  'answerable',
  'answerable',
  'misspelt',
  'misspelt',
  'naming its source',
  'to be declined',
  'to be declined',
];

/** What nothing in the briefings says of a thing. */
const UNSTATED = [
  (name: string) => `Who insured ${name}?`,
  (name: string) => `What is the motto of ${name}?`,
  (name: string) => `How many lawyers has ${name}?`,
  (name: string) => `Why was ${name} sued by Quenneville?`,
];

/** Draws questions about briefings that are themselves drawn at random. */
export function drawQuestions(
  briefings: readonly GeneratedBriefing[],
  count: number,
  seed: number,
): readonly DrawnQuestion[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) =>
    drawQuestion(MIX[i % MIX.length] ?? 'answerable', random.pick(briefings), random),
  );
}

function drawQuestion(kind: QuestionKind, briefing: GeneratedBriefing, random: Random): DrawnQuestion {
  const { q, answer } = random.pick(briefing.questions);
  switch (kind) {
    case 'answerable':
      return { kind, q, answer };
    case 'misspelt':
      return { kind, q: misspell(q, random), answer };
    case 'naming its source':
      return { kind, q: `According to ${briefing.agency}, ${lowerFirst(q)}`, answer };
    case 'to be declined':
      return { kind, q: random.pick(UNSTATED)(random.pick(briefing.names)) };
  }
}

/** Swaps two letters inside the longest word. */
function misspell(question: string, random: Random): string {
  const longest = (question.match(/\p{L}+/gu) ?? []).reduce((best, word) =>
    word.length > best.length ? word : best,
  );
  const at = random.whole(1, Math.max(1, longest.length - 3));
  const swapped = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return question.replace(longest, swapped);
}

/** The first word in small letters, unless it is part of a name. */
function lowerFirst(question: string): string {
  return /^(?:Who|What|When|Where|How|In|From) /.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1)
    : question;
}
