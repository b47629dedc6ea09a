import { describe, expect, test } from 'vitest';
import { type ButtonId, parseButtonId, renderButtonId } from '../../../adapters/discord/button-id.ts';

const token = 'AbC-_9AbC-_9';

describe('what a button stands for', () => {
  test.each<[string, ButtonId]>([
    [`ask:${token}:2`, { kind: 'ask', token, index: 2 }],
    [`choose:${token}:0`, { kind: 'choose', token, index: 0 }],
    [`menu:${token}`, { kind: 'menu', token }],
    ['say:Who: Lavrov?', { kind: 'say', question: 'Who: Lavrov?' }],
    [`vote:${token}:-1`, { kind: 'vote', token, vote: -1 }],
    [`vote:${token}:1`, { kind: 'vote', token, vote: 1 }],
    [`why:${token}`, { kind: 'why', token }],
    [`answer:${token}:3:turn`, { kind: 'answer', token, page: 3, turns: true }],
    ['text:a:b:0:open', { kind: 'text', briefing: 'a:b', page: 0, turns: false }],
  ])('%s is written and read', (customId, id) => {
    expect(renderButtonId(id)).toBe(customId);
    expect(parseButtonId(customId)).toEqual(id);
  });

  test.each(['', 'ask', 'ask::1', 'ask:x:y', 'vote:x:2', 'why:', 'text:x:y:open', 'other:x:1'])(
    '%j is nothing',
    (id) => {
      expect(parseButtonId(id)).toBeUndefined();
    },
  );
});
