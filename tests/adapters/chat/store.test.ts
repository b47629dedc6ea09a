import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChatStore } from '../../../adapters/chat/store/chat-store.ts';
import { IN_MEMORY, openStore, storeFile } from '../../../adapters/chat/store/open-store.ts';
import { makeFolder } from '../run-cli.ts';
import { CHANNEL, makeQuestion } from './incoming.ts';

const NOON = Date.UTC(2026, 2, 2, 12);
const MINUTE = 60_000;
const OFFERS = { suggestions: ['Who is Juppe?'], choices: [] };

describe.each([
  ['in memory', () => IN_MEMORY],
  ['in a file', () => storeFile(join(makeFolder(), 'data'))],
])('a store %s', (_name, place) => {
  let store: ChatStore;
  beforeEach(() => {
    store = openStore(place());
  });
  afterEach(() => store.close());

  const ask = (fields: Parameters<typeof makeQuestion>[0], askedAt = NOON) => {
    const claimed = store.questions.claim(makeQuestion(fields), askedAt, 'me');
    if (claimed === undefined) throw new Error(`${fields.id} was claimed before`);
    return claimed;
  };
  const answer = (fields: Parameters<typeof makeQuestion>[0], status = 'answered', askedAt = NOON) => {
    const claimed = ask(fields, askedAt);
    store.questions.compose(claimed.token, { status, offers: OFFERS });
    store.questions.settle(claimed.token, 'answered', { reply: fields.id });
    return claimed;
  };

  test('gives a question back as it came, and what was noted of it', () => {
    const claimed = ask({ id: '1', origin: { message: '1', embeds: [true, null, 1.5] } });
    expect(claimed).toEqual({
      ...makeQuestion({ id: '1', origin: { message: '1', embeds: [true, null, 1.5] } }),
      token: expect.stringMatching(/^[\w-]{12}$/),
      askedAt: NOON,
      state: 'received',
    });
    store.questions.compose(claimed.token, { status: 'answered', before: { turns: 3 }, offers: OFFERS });
    store.questions.settle(claimed.token, 'answered', { reply: 'r1' });
    const known = {
      ...claimed,
      state: 'answered',
      composed: { status: 'answered', before: { turns: 3 }, offers: OFFERS },
      sent: { reply: 'r1' },
    };
    expect(store.questions.find('test', '1')).toEqual(known);
    expect(store.questions.findByToken(claimed.token)).toEqual(known);
  });

  test('claims an event once, but the same id on another platform is another event', () => {
    ask({ id: '1' });
    expect(store.questions.claim(makeQuestion({ id: '1' }), NOON, 'other')).toBeUndefined();
    expect(ask({ id: '1', place: { ...CHANNEL, platform: 'elsewhere' } }).place.platform).toBe('elsewhere');
  });

  test('knows nothing that was not stored', () => {
    expect(store.questions.find('test', '1')).toBeUndefined();
    expect(store.questions.findByToken('nothing')).toBeUndefined();
    expect(store.conversations.load('key', 0)).toBeUndefined();
    expect(store.installations.load('test', 'desk')).toBeUndefined();
    expect(store.votes.cast('nothing', 'ann', 1)).toBe(false);
  });

  test('lists what is pending, oldest first, and one process takes it over', () => {
    const late = ask({ id: 'late' }, NOON + 1);
    const early = ask({ id: 'early' });
    answer({ id: 'done' });
    expect(store.questions.listPending()).toEqual([
      { question: early, owner: 'me' },
      { question: late, owner: 'me' },
    ]);
    expect(store.questions.takeOver(early.token, 'me', 'you')).toBe(true);
    expect(store.questions.takeOver(early.token, 'me', 'third')).toBe(false);
    store.questions.settle(late.token, 'failed');
    expect(store.questions.takeOver(late.token, 'me', 'you')).toBe(false);
    expect(store.questions.listPending()).toEqual([{ question: early, owner: 'you' }]);
  });

  test('knows the threads in which something was answered', () => {
    const thread = { ...CHANNEL, thread: 't1' };
    const failed = ask({ id: '1', place: { ...CHANNEL, thread: 't2' } });
    store.questions.settle(failed.token, 'failed');
    ask({ id: 'on its way', place: { ...CHANNEL, thread: 't3' } });
    answer({ id: '2', place: thread });
    answer({ id: '3' });
    expect(store.questions.hasAnsweredIn(thread)).toBe(true);
    expect(store.questions.hasAnsweredIn({ ...CHANNEL, thread: 't3' })).toBe(true);
    expect(store.questions.hasAnsweredIn({ ...CHANNEL, thread: 't2' })).toBe(false);
    expect(store.questions.hasAnsweredIn({ ...thread, channel: 'other' })).toBe(false);
    expect(store.questions.hasAnsweredIn(CHANNEL)).toBe(false);
  });

  test('finds the question that a reply answers, and where something was asked lately', () => {
    const claimed = answer({ id: '1', place: { ...CHANNEL, thread: 't1' } });
    store.questions.settle(claimed.token, 'answered', { message: 'reply 1' });
    answer({ id: '2' }, 'answered', NOON + 1);
    answer({ id: '3' }, 'answered', NOON - 1);
    answer({ id: '4', place: { ...CHANNEL, channel: 'old' } }, 'answered', NOON - 1);
    expect(store.questions.findByReply('test', 'reply 1')?.id).toBe('1');
    expect(store.questions.findByReply('test', 'reply 2')).toBeUndefined();
    expect(store.questions.findByReply('other', 'reply 1')).toBeUndefined();
    expect(store.questions.listPlacesSince('test', NOON)).toEqual([
      { channel: 'news' },
      { channel: 'news', thread: 't1' },
    ]);
  });

  test('erases a question to the id of its event', () => {
    const claimed = answer({ id: '1', text: 'my secret', person: 'ann' });
    store.votes.cast(claimed.token, 'bob', -1);
    store.questions.erase(claimed.token);
    expect(store.questions.find('test', '1')).toEqual({
      ...claimed,
      text: '',
      person: '',
      origin: null,
      state: 'erased',
    });
    expect(store.votes.review()).toEqual([]);
    expect(store.questions.claim(makeQuestion({ id: '1' }), NOON, 'me')).toBeUndefined();
    const erased = store.questions.find('test', '1');
    store.questions.compose(claimed.token, { status: 'answered', offers: OFFERS });
    store.questions.reword(claimed.token, 'my other secret');
    store.questions.settle(claimed.token, 'answered', { reply: 'late' });
    expect(store.questions.find('test', '1')).toEqual(erased);
  });

  test('keeps a conversation until it has lain too long', () => {
    const conversation = { state: { turns: 1 }, lastToken: 'abc' };
    store.conversations.save('key', { ...conversation, platform: 'test', person: 'ann', updatedAt: NOON });
    expect(store.conversations.load('key', NOON)).toEqual(conversation);
    expect(store.conversations.load('key', NOON + 1)).toBeUndefined();
    store.conversations.drop('key');
    expect(store.conversations.load('key', 0)).toBeUndefined();
  });

  test('keeps one vote a person and reply, the last one', () => {
    const { token } = answer({ id: '1' });
    expect(store.votes.cast(token, 'ann', -1)).toBe(true);
    store.votes.cast(token, 'bob', -1);
    store.votes.cast(token, 'bob', 1);
    expect(store.votes.review().map(({ votedUp, votedDown }) => [votedUp, votedDown])).toEqual([[1, 1]]);
  });

  test('reviews what was declined or voted down, the most asked first', () => {
    answer({ id: '1', text: 'Who is Lavrov?' });
    answer({ id: '2', text: 'Is Iraq on the agenda?' }, 'unknown');
    answer({ id: '3', text: '“is  iraq on the AGENDA”' }, 'unknown', NOON + MINUTE);
    answer({ id: '4', text: 'Why Moscow?' }, 'unknown', NOON + 1);
    const wrong = answer({ id: '5', text: 'When do they meet?' }, 'answered', NOON + 2);
    store.votes.cast(wrong.token, 'ann', -1);
    ask({ id: '6', text: 'never answered' });
    const item = { asked: 1, declined: 1, votedUp: 0, votedDown: 0 };
    expect(store.votes.review()).toEqual([
      { ...item, question: '“is  iraq on the AGENDA”', asked: 2, declined: 2, lastAskedAt: NOON + MINUTE },
      { ...item, question: 'When do they meet?', declined: 0, votedDown: 1, lastAskedAt: NOON + 2 },
      { ...item, question: 'Why Moscow?', lastAskedAt: NOON + 1 },
    ]);
  });

  test('keeps the rules of a channel until the default is set again', () => {
    const rules = { listens: 'everything', replies: 'private' } as const;
    expect(store.optIns.rulesOf(CHANNEL)).toEqual({ listens: 'addressed', replies: 'public' });
    store.optIns.setRules(CHANNEL, rules);
    expect(store.optIns.rulesOf(CHANNEL)).toEqual(rules);
    expect(store.optIns.rulesOf({ ...CHANNEL, channel: 'other' }).listens).toBe('addressed');
    expect(store.optIns.list(CHANNEL)).toEqual([{ channel: 'news', ...rules }]);
    store.optIns.setRules(CHANNEL, { listens: 'addressed', replies: 'public' });
    expect(store.optIns.list(CHANNEL)).toEqual([]);
  });

  test('lets so many pass within a minute, and says once that it is enough', () => {
    const pass = (at: number) => {
      const { refusedBy, isFirstRefusal } = store.limits.pass(
        [
          { key: 'ann', perMinute: 2 },
          { key: 'news', perMinute: 3 },
        ],
        at,
      );
      return [refusedBy, isFirstRefusal];
    };
    expect([NOON, NOON + 1, NOON + 2, NOON + 3].map(pass)).toEqual([
      [undefined, false],
      [undefined, false],
      ['ann', true],
      ['ann', false],
    ]);
    // Half a minute into the next minute, half of the last one still counts.
    expect([NOON + 1.5 * MINUTE, NOON + 1.5 * MINUTE].map(pass)).toEqual([
      [undefined, false],
      ['ann', true],
    ]);
    expect(pass(NOON + 10 * MINUTE)).toEqual([undefined, false]);
    const other = [
      { key: 'bob', perMinute: 9 },
      { key: 'news', perMinute: 3 },
    ];
    const passes = [1, 2, 3].map((ms) => store.limits.pass(other, NOON + 10 * MINUTE + ms).refusedBy);
    expect(passes).toEqual([undefined, undefined, 'news']);
  });

  test('knows who lives, until they leave', () => {
    const owner = { id: 'a', host: 'h', pid: 7, seenAt: NOON };
    store.owners.announce({ ...owner, seenAt: 1 });
    store.owners.announce(owner);
    expect(store.owners.list()).toEqual([owner]);
    store.owners.leave('a');
    expect(store.owners.list()).toEqual([]);
  });

  test('keeps what an installation sealed', () => {
    store.installations.save('slack', 'T1', 'old');
    store.installations.save('slack', 'T1', 'new');
    expect(store.installations.load('slack', 'T1')).toBe('new');
    store.installations.remove('slack', 'T1');
    expect(store.installations.load('slack', 'T1')).toBeUndefined();
  });

  test('forgets a person, and nobody else', () => {
    const mine = answer({ id: '1' }, 'unknown');
    const theirs = answer({ id: '2', person: 'bob', text: 'What of Iran?' }, 'unknown');
    const elsewhere = answer({ id: '3', place: { ...CHANNEL, platform: 'elsewhere' } });
    store.votes.cast(theirs.token, 'ann', -1);
    store.votes.cast(mine.token, 'bob', -1);
    for (const person of ['ann', 'bob']) {
      const conversation = { platform: 'test', person, lastToken: '', state: null, updatedAt: NOON };
      store.conversations.save(person, conversation);
    }
    expect(store.forgetPerson({ platform: 'test', id: 'ann' })).toBe(1);
    expect(store.questions.findByToken(mine.token)?.text).toBe('');
    expect(store.questions.findByToken(elsewhere.token)?.person).toBe('ann');
    expect(store.votes.review().map(({ question, votedDown }) => [question, votedDown])).toEqual([
      ['What of Iran?', 0],
    ]);
    expect([store.conversations.load('ann', 0), store.conversations.load('bob', 0)?.state]).toEqual([
      undefined,
      null,
    ]);
    expect(store.forgetPerson({ platform: 'test', id: 'ann' })).toBe(0);
  });

  test('forgets a person in one workspace where people are numbered per workspace', () => {
    const here = answer({ id: '1' });
    const there = answer({ id: '2', place: { ...CHANNEL, workspace: 'other' } });
    store.votes.cast(there.token, 'ann', -1);
    expect(store.forgetPerson({ platform: 'test', workspace: 'desk', id: 'ann' })).toBe(1);
    expect(store.questions.findByToken(here.token)?.state).toBe('erased');
    expect(store.votes.review()).toHaveLength(1);
  });

  test('forgets a workspace, and no other', () => {
    const here = answer({ id: '1' });
    const there = answer({ id: '2', place: { ...CHANNEL, workspace: 'other' } });
    store.votes.cast(here.token, 'ann', 1);
    store.optIns.setRules(CHANNEL, { listens: 'everything', replies: 'public' });
    store.installations.save('test', 'desk', 'sealed');
    store.forgetWorkspace({ platform: 'test', workspace: 'desk' });
    expect(store.questions.findByToken(here.token)).toBeUndefined();
    expect(store.questions.findByToken(there.token)?.person).toBe('ann');
    expect(store.optIns.list(CHANNEL)).toEqual([]);
    expect(store.installations.load('test', 'desk')).toBeUndefined();
  });

  test('removes what is old', () => {
    const [old, young] = [answer({ id: '1' }, 'answered', NOON - 1), answer({ id: '2' })];
    const gone = ask({ id: '3' });
    store.questions.erase(gone.token);
    store.conversations.save('key', {
      platform: 'test',
      person: '',
      lastToken: '',
      state: 1,
      updatedAt: NOON,
    });
    store.expire({ questions: NOON, conversations: NOON + 1, traces: NOON + 1 });
    expect([old, young, gone].map(({ token }) => store.questions.findByToken(token)?.id)).toEqual([
      undefined,
      '2',
      undefined,
    ]);
    expect(store.conversations.load('key', 0)).toBeUndefined();
  });

  test('keeps all of a step or none', () => {
    const failing = () =>
      store.transaction(() => {
        ask({ id: '1' });
        store.transaction(() => ask({ id: '2' }));
        throw new Error('halfway');
      });
    expect(failing).toThrow('halfway');
    expect(store.questions.listPending()).toEqual([]);
    expect(ask({ id: '1' }).id).toBe('1');
  });
});
