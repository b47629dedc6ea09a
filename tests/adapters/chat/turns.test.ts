import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createTurns } from '../../../adapters/chat/turns.ts';

describe('turns', () => {
  test('are given at once where nobody else has one', async () => {
    const turns = createTurns();
    expect(turns.next()).toBeUndefined();
    await setImmediate();
    expect(turns.next()).toBeUndefined();
  });

  test('are given in their order, one in a round of the event loop', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    turns.next();
    for (const name of ['b', 'c', 'd']) void turns.next()?.then(() => seen.push(name));
    const rounds: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      await setImmediate();
      rounds.push(seen.join(''));
    }
    expect(rounds.at(-1)).toBe('bcd');
    expect(new Set(rounds).size).toBeGreaterThan(2);
    expect(turns.next()).toBeUndefined();
  });

  test('are given no more after their end', async () => {
    const turns = createTurns();
    let given = 0;
    turns.next();
    void turns.next()?.then(() => {
      given += 1;
    });
    turns.end();
    void turns.next()?.then(() => {
      given += 1;
    });
    for (let round = 0; round < 4; round += 1) await setImmediate();
    expect(given).toBe(0);
  });
});
