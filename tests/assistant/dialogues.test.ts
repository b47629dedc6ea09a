import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/index.ts';
import { converse } from './moscow.ts';

/** What a fact is asked for, once in full and once as a follow-up to another of its questions. */
interface Aspect {
  readonly full: string;
  readonly short: readonly string[];
}

/** For each fact, full questions for its roles, and how each is asked right after another. */
const FACTS: Readonly<Record<string, readonly Aspect[]>> = {
  'the talks': [
    { full: 'When will the ministers meet?', short: ['when?', 'and when?', 'when is that?', 'which day?'] },
    {
      full: 'Where will the ministers meet?',
      short: ['where?', 'and where?', 'where exactly?', 'in which city?'],
    },
    { full: 'Who will meet?', short: ['who?', 'and who?'] },
  ],
  'the latest round': [
    { full: 'When was the latest round?', short: ['when?', 'and when was that?', 'when was it?'] },
    {
      full: 'Where was the latest round?',
      short: ['where?', 'and where?', 'where was it?', 'in which city?'],
    },
  ],
  'the council': [
    { full: 'When was the council created?', short: ['when?', 'when was that?', 'in which year?'] },
    { full: 'Who created the council?', short: ['who?', 'by whom?', 'and by whom?'] },
  ],
  'an item of the agenda': [
    { full: 'Who will discuss Syria?', short: ['who?', 'and who?', 'by whom?'] },
    { full: 'When will they discuss Syria?', short: ['when?', 'and when?'] },
    { full: 'Where will they discuss Syria?', short: ['where?', 'and where?'] },
  ],
  'what was said': [
    { full: 'What did Lukashevich say about Iran?', short: ['what?', 'and what?'] },
    { full: 'When did Lukashevich speak about Iran?', short: ['when?', 'and when?', 'when was that?'] },
  ],
};

/** What none of these facts tells. */
const OPEN: readonly string[] = ['why?', 'in what language?', 'what for?', 'at what time?'];

/** Follow-ups that ask nothing of any fact. */
const NONSENSE: readonly string[] = [
  'and the banana?',
  'what about Tuesday’s weather?',
  'his shoe size?',
  'and the Germans?',
  'which colour?',
  'how tall?',
];

/** The fact that an answer rests on before all others. */
const factOf = (reply: Reply | undefined): string | undefined => reply?.facts[0];

interface Case {
  readonly first: Aspect;
  readonly second: Aspect;
  readonly short: string;
}

/** Every way to ask for one role of a fact right after another. */
const CASES: readonly Case[] = Object.values(FACTS).flatMap((aspects) =>
  aspects.flatMap((first) =>
    aspects
      .filter((second) => second !== first)
      .flatMap((second) => second.short.map((short) => ({ first, second, short }))),
  ),
);

describe('another role of the same fact', () => {
  test.each(
    CASES.map(({ first, second, short }) => [`${first.full} ${short}`, first.full, short, second.full]),
  )('%s', (_, first, short, full) => {
    const [, followUp] = converse([first, short]);
    const [whole] = converse([full]);
    expect([followUp?.status, factOf(followUp)]).toEqual([whole?.status, factOf(whole)]);
    expect(whole?.status).toBe('answered');
  });

  test('the same at the end of a long chain', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(FACTS)).chain((aspects) =>
          fc.record({
            opening: fc.constantFrom(...aspects),
            chain: fc.array(
              fc
                .constantFrom(...aspects)
                .chain((aspect) => fc.constantFrom(...aspect.short).map((short) => ({ aspect, short }))),
              { minLength: 2, maxLength: 5 },
            ),
          }),
        ),
        ({ opening, chain }) => {
          const replies = converse([opening.full, ...chain.map(({ short }) => short)]).slice(1);
          for (const [i, { aspect }] of chain.entries()) {
            // Asked twice in a row, it says that this is all.
            if (aspect === (i === 0 ? opening : chain[i - 1]?.aspect)) continue;
            if (replies[i]?.status === 'unknown') continue;
            const [whole] = converse([aspect.full]);
            expect(factOf(replies[i])).toEqual(factOf(whole));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('what the text leaves open, and what asks nothing, is declined after any question', () => {
  const openings = Object.values(FACTS).flatMap((aspects) => aspects.map(({ full }) => full));
  const all = openings.flatMap((first) => [...OPEN, ...NONSENSE].map((second) => [first, second] as const));

  test.each(all)('%s %s', (first, second) => {
    expect(converse([first, second]).at(-1)?.status).toBe('unknown');
  });
});
