import { describe, expect, test } from 'vitest';
import { moscow } from './assistant/moscow.ts';
import floors from './phrase-books/floors.json' with { type: 'json' };
import { instantiate, type Trial } from './phrase-books/instantiate.ts';
import { judge } from './phrase-books/judge.ts';
import { readPhraseBooks } from './phrase-books/phrase-book.ts';

/**
 * In per cent, by relation: at least so many right, at most so many wrong; of its traps at most so many answered. They
 * only go up: `right` is raised and the others are lowered when an improvement is there to stay, never the other way.
 */
const FLOORS: Readonly<Record<string, Figures>> = floors;

interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly false: number;
}

/** How many phrasings a role has at least, in all voices together. */
const PHRASINGS = 40;

const phrasings = readPhraseBooks();
const trials = new Map<string, Trial[]>();
for (const phrasing of phrasings) {
  const known = trials.get(phrasing.relation) ?? [];
  known.push(...instantiate(phrasing, moscow.briefings));
  trials.set(phrasing.relation, known);
}

function gradeBook(relation: string): Figures {
  const verdicts = (trap: boolean): readonly string[] =>
    (trials.get(relation) ?? [])
      .filter((trial) => trial.phrasing.trap === trap)
      .map((trial) => judge(trial, moscow).verdict);
  const share = (all: readonly string[], verdict: string): number =>
    all.length === 0 ? 0 : (100 * all.filter((one) => one === verdict).length) / all.length;
  const asked = verdicts(false);
  return {
    right: share(asked, 'right'),
    wrong: share(asked, 'wrong'),
    false: share(verdicts(true), 'false'),
  };
}

/** The figures that are worse than the floors, as sentences. */
function findShortfalls(figures: Figures, floor: Figures): readonly string[] {
  return [
    ...(figures.right < floor.right ? [`right ${figures.right.toFixed(1)} < ${floor.right}`] : []),
    ...(figures.wrong > floor.wrong ? [`wrong ${figures.wrong.toFixed(1)} > ${floor.wrong}`] : []),
    ...(figures.false > floor.false ? [`false ${figures.false.toFixed(1)} > ${floor.false}`] : []),
  ];
}

describe('the phrase books', () => {
  test('each has its floors, and no floor is without a book', () => {
    expect(Object.keys(FLOORS).sort()).toEqual([...trials.keys()].sort());
  });

  test(`each role has ${PHRASINGS} phrasings, each a voice, none twice`, () => {
    const byRole = new Map<string, string[]>();
    for (const { relation, role, voice, turns, trap } of phrasings) {
      if (trap) continue;
      expect(voice, turns.join(' / ')).not.toBe('');
      const key = `${relation}.${role}`;
      byRole.set(key, [...(byRole.get(key) ?? []), turns.join(' / ')]);
    }
    const faults = [...byRole].filter(([, all]) => all.length < PHRASINGS || new Set(all).size < all.length);
    expect(faults.map(([role, all]) => `${role}: ${all.length}, distinct ${new Set(all).size}`)).toEqual([]);
  });

  test('every phrasing can be put with some fact', () => {
    const idle = phrasings.filter((phrasing) => instantiate(phrasing, moscow.briefings).length === 0);
    expect(idle.map(({ relation, role, turns }) => `${relation}.${role}: ${turns.join(' / ')}`)).toEqual([]);
  });

  test.each([...trials.keys()])('%s keeps its floors', (relation) => {
    expect(
      findShortfalls(gradeBook(relation), FLOORS[relation] ?? { right: 100, wrong: 0, false: 0 }),
    ).toEqual([]);
  });
});
