import type { Ask, Clause } from './clause.ts';

/**
 * "What expects the community?", "What want the ministers?": a question for a thing whose words stand in another order than
 * in English. The kinds of what fills a relation's roles say enough; undefined where a person is asked for, who could stand
 * on either side of the verb.
 */
export function loosenOrder(clause: Clause): Clause | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || ask === undefined || others.length > 0 || !THINGS.has(ask.word))
    return undefined;
  // Before the verb its subject stands where it should.
  if (clause.phrases.some(({ position }) => position === 'subject')) return undefined;
  if (clause.phrases.every(({ position }) => position === 'none') && ask.position === 'any') return undefined;
  return {
    ...clause,
    asks: [{ ...ask, position: 'any' }],
    phrases: clause.phrases.map((phrase) => ({ ...phrase, position: 'none' })),
  };
}

const THINGS: ReadonlySet<Ask['word']> = new Set(['what', 'which']);
