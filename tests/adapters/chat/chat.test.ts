import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { type ChatOptions, createChat } from '../../../adapters/chat/create-chat.ts';
import { IN_MEMORY, openStore } from '../../../adapters/chat/store/open-store.ts';
import { NO_CONVERSATION } from '../../../src/conversation/conversation.ts';
import type { Assistant } from '../../../src/index.ts';
import { makeAssistant, makeReply } from '../fake-assistant.ts';
import { CHANNEL, makeQuestion } from './incoming.ts';
import { createRecordingPlatform, Forbidden, Unavailable } from './recording-platform.ts';
import { createSilentLog } from './silent-log.ts';

const NOON = Date.UTC(2026, 2, 2, 12);
const MINUTE = 60_000;

/** Repeats the question with the number of turns before it. */
const echo: Assistant = {
  ...makeAssistant(() => makeReply({})),
  ask(question, { conversation } = {}) {
    if (question === 'break') throw new Error('the engine is broken');
    const turns = conversation?.turns ?? 0;
    return {
      reply: makeReply({ text: `${question} after ${turns}`, suggestions: ['Next?'], choices: ['This?'] }),
      conversation: { ...NO_CONVERSATION, turns: turns + 1 },
    };
  },
};

/** A chat at noon, with everything that it is made of. */
function open(options: Partial<ChatOptions> = {}) {
  const time = { now: NOON };
  const [store, platform, log] = [openStore(IN_MEMORY), createRecordingPlatform(), createSilentLog()];
  const all = {
    assistant: echo,
    store,
    platform,
    log,
    hasDirectChannels: false,
    limits: { perPersonAndMinute: 20, perChannelAndMinute: 60 },
    retentionDays: 30,
    clock: () => time.now,
    retryDelaysMs: [1, 1],
    ...options,
  };
  return { chat: createChat(all), again: () => createChat(all), store: all.store, platform, log, time };
}

describe('a question', () => {
  test('is answered once, however often its event comes', async () => {
    const { chat, again, platform } = open();
    const question = makeQuestion({ id: '1', text: 'Who?' });
    await Promise.all([chat.handle(question), chat.handle(question)]);
    await again().handle(question);
    expect(platform.shown).toEqual(['send 1: Who? after 0']);
  });

  test('continues the conversation of its person and place, and no other', async () => {
    const { chat, platform } = open();
    const thread = { ...CHANNEL, thread: 't' };
    const direct = { platform: 'test', channel: 'dm', isDirect: true };
    const turns = [
      makeQuestion({ id: 'ann' }),
      makeQuestion({ id: 'bob', person: 'bob' }),
      makeQuestion({ id: 'ann again' }),
      makeQuestion({ id: 'ann in private', isPrivate: true }),
      makeQuestion({ id: 'ann in a thread', place: thread }),
      makeQuestion({ id: 'bob in it', place: thread, person: 'bob' }),
      makeQuestion({ id: 'bob in it, in private', place: thread, person: 'bob', isPrivate: true }),
      makeQuestion({ id: 'direct', place: direct }),
      makeQuestion({ id: 'direct again', place: direct }),
      makeQuestion({ id: 'in a thread of it', place: { ...direct, thread: 'd1' } }),
      makeQuestion({ id: 'in another', place: { ...direct, thread: 'd2' } }),
      makeQuestion({ id: 'in the first', place: { ...direct, thread: 'd1' } }),
      makeQuestion({ id: 'direct after all', place: direct }),
    ];
    for (const turn of turns) await chat.handle(turn);
    expect(platform.shown.map((line) => line.replace(/: .* after/, ':'))).toEqual([
      'send ann: 0',
      'send bob: 0',
      'send ann again: 1',
      'send ann in private: 2',
      'send ann in a thread: 0',
      'send bob in it: 1',
      'send bob in it, in private: 0',
      'send direct: 0',
      'send direct again: 1',
      'send in a thread of it: 2',
      'send in another: 3',
      'send in the first: 3',
      'send direct after all: 4',
    ]);
  });

  test('in a thread under a question goes on from there', async () => {
    const { chat, platform } = open();
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    await chat.handle(makeQuestion({ id: '2', text: 'b', isPrivate: true }));
    await chat.handle(
      makeQuestion({ id: '3', text: 'c', place: { ...CHANNEL, thread: '1' }, person: 'bob' }),
    );
    await chat.handle(makeQuestion({ id: '4', text: 'd', place: { ...CHANNEL, thread: '1' } }));
    await chat.handle(makeQuestion({ id: '5', text: 'e', place: { ...CHANNEL, thread: '2' } }));
    expect(platform.shown.slice(2)).toEqual(['send 3: c after 1', 'send 4: d after 2', 'send 5: e after 0']);
  });

  test('begins a new conversation after half an hour', async () => {
    const { chat, platform, time } = open();
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    time.now += 30 * MINUTE;
    await chat.handle(makeQuestion({ id: '2', text: 'b' }));
    time.now += 30 * MINUTE + 1;
    await chat.handle(makeQuestion({ id: '3', text: 'c' }));
    expect(platform.shown).toEqual(['send 1: a after 0', 'send 2: b after 1', 'send 3: c after 0']);
  });

  test('that comes while the last reply is on its way knows of it', async () => {
    const { chat, platform } = open();
    let release = () => {};
    platform.obstacles.push(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    const first = chat.handle(makeQuestion({ id: '1', text: 'a' }));
    await chat.handle(makeQuestion({ id: '2', text: 'b' }));
    release();
    await first;
    expect(platform.shown).toEqual(['send 2: b after 1', 'send 1: a after 0']);
  });

  test('is sent again where the platform was unavailable, and each time is logged', async () => {
    const { chat, platform, log, store } = open();
    const fail = () => {
      throw new Unavailable();
    };
    platform.obstacles.push(fail, fail);
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    expect(platform.shown).toEqual(['send 1: a after 0']);
    expect(log.complaints).toEqual(
      Array(2).fill('warn: the platform did not take a reply; it is sent again'),
    );
    expect(store.questions.find('test', '1')?.state).toBe('answered');
  });

  test.each([
    ['the platform refuses for good', 'a', [new Error('forbidden')], 1],
    ['the platform stays unavailable', 'a', [new Unavailable(), new Unavailable(), new Unavailable()], 3],
    ['the engine is broken', 'break', [], 1],
  ])('ends with one neutral sentence where %s', async (_case, text, errors, complaints) => {
    const { chat, platform, log, store } = open();
    for (const error of errors) {
      platform.obstacles.push(() => {
        throw error;
      });
    }
    await chat.handle(makeQuestion({ id: '1', text }));
    expect(platform.shown).toEqual([
      'failed 1: Something went wrong here, and it was noted. Please ask again.',
    ]);
    expect(log.complaints).toHaveLength(complaints);
    expect(log.complaints.at(-1)).toBe('error: not answered');
    expect(store.questions.find('test', '1')?.state).toBe('failed');
  });
});

test('a question in a place where nothing can be said ends in the log alone', async () => {
  const { chat, platform, log, store } = open();
  platform.obstacles.push(() => {
    throw new Forbidden();
  });
  await chat.handle(makeQuestion({ id: '1' }));
  expect([platform.shown, log.complaints]).toEqual([[], ['error: not answered']]);
  expect(store.questions.find('test', '1')?.state).toBe('failed');
});

describe('a rate limit', () => {
  test('holds for each person, with one notice; what must be responded to is responded to', async () => {
    const { chat, platform } = open({ limits: { perPersonAndMinute: 2, perChannelAndMinute: 60 } });
    for (const id of ['1', '2', '3', '4']) await chat.handle(makeQuestion({ id, text: 'a' }));
    await chat.handle(makeQuestion({ id: '5', text: 'a', mustRespond: true }));
    await chat.handle(makeQuestion({ id: '6', text: 'a', person: 'bob' }));
    const notice = 'That is more than 2 questions a minute. Please wait a moment, then ask again.';
    expect(platform.shown).toEqual([
      'send 1: a after 0',
      'send 2: a after 1',
      `limited 3: ${notice}`,
      `limited 5: ${notice}`,
      'send 6: a after 0',
    ]);
  });

  test('holds for each channel, its threads included', async () => {
    const { chat, platform } = open({ limits: { perPersonAndMinute: 20, perChannelAndMinute: 1 } });
    for (const person of ['ann', 'bob', 'eve']) await chat.handle(makeQuestion({ id: person, person }));
    await chat.handle(
      makeQuestion({ id: 'in a thread of it', person: 'dan', place: { ...CHANNEL, thread: 't' } }),
    );
    await chat.handle(makeQuestion({ id: 'elsewhere', place: { ...CHANNEL, channel: 'other' } }));
    expect(platform.shown.map((line) => line.split(':')[0])).toEqual([
      'send ann',
      'limited bob',
      'send elsewhere',
    ]);
  });
});

describe('a process that dies', () => {
  /** Leaves a question as a process of the given identity would that died in the middle. */
  const leave = (owner: { host: string; pid: number; seenAt: number } | undefined, askedAt = NOON) => {
    const opened = open();
    opened.store.questions.claim(makeQuestion({ id: '1', text: 'a' }), askedAt, 'dead');
    if (owner) opened.store.owners.announce({ id: 'dead', ...owner });
    return opened;
  };

  test.each([
    ['said goodbye', undefined],
    [
      'ran on this machine under a process id that is gone',
      { host: hostname(), pid: 2 ** 22 + 1, seenAt: NOON },
    ],
    ['ran in this container under the same process id', { host: hostname(), pid: process.pid, seenAt: NOON }],
    ['was not heard of', { host: 'elsewhere', pid: 1, seenAt: NOON - 20_001 }],
  ])('and %s leaves its questions to the next start', async (_case, owner) => {
    const { chat, again, platform } = leave(owner);
    await chat.start();
    await again().start();
    expect(platform.shown).toEqual(['send 1: a after 0']);
    await chat.stop(0);
  });

  test.each([
    ['on this machine', { host: hostname(), pid: process.ppid, seenAt: NOON }],
    ['elsewhere', { host: 'elsewhere', pid: 1, seenAt: NOON - 20_000 }],
  ])('is not one that works %s', async (_case, owner) => {
    const { chat, platform } = leave(owner);
    await chat.start();
    expect(platform.shown).toEqual([]);
    await chat.stop(0);
  });

  test('leaves nothing to answer after ten minutes', async () => {
    const { chat, platform, store } = leave(undefined, NOON - 10 * MINUTE - 1);
    await chat.start();
    expect([platform.shown, store.questions.find('test', '1')?.state]).toEqual([[], 'expired']);
    await chat.stop(0);
  });

  test('after it composed an answer is followed by one that sends the same', async () => {
    const { chat, again, platform } = open();
    await chat.handle(makeQuestion({ id: '0', text: 'a' }));
    platform.obstacles.push(() => new Promise(() => {}));
    void chat.handle(makeQuestion({ id: '1', text: 'b' }));
    await chat.handle(makeQuestion({ id: '2', text: 'c' }));
    expect(await chat.stop(5)).toBe(1);
    const next = again();
    await next.start();
    await next.handle(makeQuestion({ id: '3', text: 'd' }));
    expect(platform.shown).toEqual([
      'send 0: a after 0',
      'send 2: c after 2',
      'send 1: b after 1',
      'send 3: d after 3',
    ]);
    await next.stop(0);
  });

  test('never answers what belongs to another platform', async () => {
    const { chat, platform, store } = open();
    const elsewhere = { ...CHANNEL, platform: 'elsewhere' };
    store.questions.claim(makeQuestion({ id: '1', place: elsewhere }), NOON, 'dead');
    await chat.start();
    expect(platform.shown).toEqual([]);
    await chat.stop(0);
  });
});

describe('stopping', () => {
  test('finishes what is under way and takes nothing more', async () => {
    const { chat, platform } = open();
    const released: (() => void)[] = [];
    platform.obstacles.push(() => new Promise((resolve) => released.push(resolve)));
    void chat.handle(makeQuestion({ id: '1', text: 'a' }));
    const stopped = chat.stop(10_000);
    await chat.handle(makeQuestion({ id: '2', text: 'b' }));
    expect(platform.shown).toEqual([]);
    released[0]?.();
    expect(await stopped).toBe(0);
    expect(platform.shown).toEqual(['send 1: a after 0']);
  });

  test('leaves to the next start what the platform does not take', async () => {
    const { chat, again, platform } = open({ retryDelaysMs: [60_000] });
    platform.obstacles.push(() => {
      throw new Unavailable();
    });
    const handled = chat.handle(makeQuestion({ id: '1', text: 'a' }));
    await Promise.resolve();
    expect(await chat.stop(10_000)).toBe(0);
    await handled;
    expect(platform.shown).toEqual([]);
    const next = again();
    await next.start();
    expect(platform.shown).toEqual(['send 1: a after 0']);
    await next.stop(0);
  });
});

describe('a question that is edited', () => {
  test('has its reply edited to match, in the conversation before it', async () => {
    const { chat, platform } = open();
    await chat.handle(makeQuestion({ id: '0', text: 'z' }));
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    await chat.edited('1', 'b');
    await chat.edited('1', 'b');
    await chat.handle(makeQuestion({ id: '2', text: 'c' }));
    await chat.edited('1', 'd');
    await chat.handle(makeQuestion({ id: '3', text: 'e' }));
    expect(platform.shown.slice(1)).toEqual([
      'send 1: a after 1',
      'edit {"reply":"r1"}: b after 1',
      'send 2: c after 2',
      'edit {"reply":"r1"}: d after 1',
      'send 3: e after 3',
    ]);
  });

  test('keeps its reply after ten minutes, and one that was not answered gets none', async () => {
    const { chat, platform, time } = open();
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    time.now += 10 * MINUTE;
    await chat.edited('1', 'b');
    time.now += 1;
    await chat.edited('1', 'c');
    await chat.edited('never asked', 'd');
    expect(platform.shown).toEqual(['send 1: a after 0', 'edit {"reply":"r1"}: b after 0']);
  });
});

test('a reply is edited, and removed, when the platform is available again', async () => {
  const { chat, platform } = open();
  await chat.handle(makeQuestion({ id: '1', text: 'a' }));
  const isAway = () => {
    throw new Unavailable();
  };
  platform.obstacles.push(isAway, isAway);
  await chat.edited('1', 'b');
  platform.obstacles.push(isAway);
  await chat.deleted('1');
  expect(platform.shown.slice(1)).toEqual(['edit {"reply":"r1"}: b after 0', 'remove {"reply":"r1"}']);
});

describe('a question that is deleted', () => {
  test('takes its reply with it, and its part of the conversation', async () => {
    const { chat, platform, store } = open();
    await chat.handle(makeQuestion({ id: '0', text: 'z' }));
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    await chat.deleted('1');
    await chat.deleted('1');
    await chat.deleted('never asked');
    await chat.edited('1', 'b');
    await chat.handle(makeQuestion({ id: '2', text: 'c' }));
    await chat.deleted('0');
    await chat.handle(makeQuestion({ id: '3', text: 'd' }));
    expect(platform.shown.slice(1)).toEqual([
      'send 1: a after 1',
      'remove {"reply":"r1"}',
      'send 2: c after 1',
      'remove {"reply":"r0"}',
      'send 3: d after 2',
    ]);
    expect(store.questions.find('test', '1')?.text).toBe('');
  });

  test('while its reply is on its way takes it with it all the same', async () => {
    const { chat, platform } = open();
    const released: (() => void)[] = [];
    platform.obstacles.push(() => new Promise((resolve) => released.push(resolve)));
    const handled = chat.handle(makeQuestion({ id: '1', text: 'a' }));
    const deleted = chat.deleted('1');
    released[0]?.();
    await Promise.all([handled, deleted]);
    expect(platform.shown).toEqual(['send 1: a after 0', 'remove {"reply":"r1"}']);
  });
});

describe('what a reply offers', () => {
  test('is found by its token, as is what was asked', async () => {
    const { chat, store } = open();
    await chat.handle(makeQuestion({ id: '0', text: 'z' }));
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    const token = store.questions.find('test', '1')?.token ?? '';
    expect(chat.findOffer(token, 'suggestions', 0)).toBe('Next?');
    expect(chat.findOffer(token, 'choices', 0)).toBe('This?');
    expect(chat.findOffer(token, 'choices', 1)).toBeUndefined();
    expect(chat.findOffer('other', 'choices', 0)).toBeUndefined();
    const recalled = chat.recall(token);
    expect(recalled?.reply.text).toBe('a after 1');
    expect(recalled?.explain().words).toEqual([{ text: 'a', understoodAs: 'a question after 1 turns' }]);
    expect(chat.vote(token, 'bob', -1)).toBe(true);
    expect(store.votes.review().map(({ question }) => question)).toEqual(['a']);
  });

  test('is gone when its person had it forgotten, or its workspace left', async () => {
    const { chat, store } = open();
    await chat.handle(makeQuestion({ id: '1', text: 'a' }));
    await chat.handle(makeQuestion({ id: '2', text: 'b', person: 'bob' }));
    const [mine = '', theirs = ''] = ['1', '2'].map((id) => store.questions.find('test', id)?.token);
    expect(chat.forget({ id: 'ann' })).toBe(1);
    expect([chat.recall(mine), chat.vote(mine, 'bob', 1)]).toEqual([undefined, false]);
    expect(chat.recall(theirs)?.reply.text).toBe('b after 0');
    chat.forgetWorkspace('desk');
    expect(chat.recall(theirs)).toBeUndefined();
  });

  test('is removed when it is old', async () => {
    const { chat, store, time } = open({ retentionDays: 1 });
    await chat.handle(makeQuestion({ id: '1' }));
    time.now += 24 * 60 * MINUTE;
    await chat.start();
    expect(chat.knows('1')).toBe(true);
    await chat.stop(0);
    time.now += 1;
    await chat.start();
    expect([chat.knows('1'), store.questions.listPending()]).toEqual([false, []]);
    await chat.stop(0);
  });
});
