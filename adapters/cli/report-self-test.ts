import type { Problem } from '../../src/index.ts';
import type { SelfTest } from './self-test.ts';

/** As many phrasings should reach each fact. */
const ENOUGH_PHRASINGS = 3;

export interface FactFinding {
  readonly fact: string;
  readonly finding: Pick<Problem, 'severity' | 'problem' | 'remedy'>;
}

/** What a self-test says of the facts, by their ids. */
export function reportSelfTest({ facts, falselyAnswered }: SelfTest): readonly FactFinding[] {
  const thin = facts.filter(({ reached }) => reached < ENOUGH_PHRASINGS);
  return [
    ...thin.map(
      ({ id, reached, tried, missed, leftOver }): FactFinding => ({
        fact: id,
        finding: {
          severity: reached === 0 ? 'error' : 'warning',
          problem:
            reached === 0
              ? `no question reaches the fact "${id}"`
              : `only ${reached} of ${tried} questions reach the fact "${id}"`,
          remedy:
            missed === undefined
              ? 'give its relation questions and names for its roles'
              : `${tellLeftOver(leftOver)}see why with: briefing-bot why ${JSON.stringify(missed)}`,
        },
      }),
    ),
    ...facts
      .filter(({ reached }) => reached >= ENOUGH_PHRASINGS)
      .flatMap(({ id, mute }) =>
        mute.map(
          ({ role, missed }): FactFinding => ({
            fact: id,
            finding: {
              severity: 'warning',
              problem: `no question for "${role}" reaches the fact "${id}"`,
              remedy: `give its relation a question for it; see why with: briefing-bot why ${JSON.stringify(missed)}`,
            },
          }),
        ),
      ),
    ...falselyAnswered.map(
      ({ variant, text }): FactFinding => ({
        fact: variant.fact,
        finding: {
          severity: 'error',
          problem: `${JSON.stringify(variant.question)} was answered: ${JSON.stringify(text)}`,
          remedy: `check the roles and words of its relation; how each word was read: briefing-bot why ${JSON.stringify(variant.question)}`,
        },
      }),
    ),
  ];
}

function tellLeftOver(words: readonly string[]): string {
  return words.length === 0 ? '' : `it leaves ${words.map((word) => `“${word}”`).join(', ')} over; `;
}
