import { expect, test } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

const ENV = { RATE_LIMIT_USER_PER_MINUTE: '100000', RATE_LIMIT_CHANNEL_PER_MINUTE: '100000' };
const TIMEOUT_MS = 240_000;

test.each(['socket', 'http'] as const)(
  'a burst of 1,000 questions in 50 channels over %s is answered, each once',
  async (transport) => {
    const { slack, close } = await openWorkspace(transport, { env: ENV, socketTimeoutMs: 60_000 });
    // It is the order of things that is tested here, not how fast this machine is.
    slack.http.deadlineMs = TIMEOUT_MS;
    const questions = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        slack.mentions(`p${index % 20}`, `c${index % 50}`, 'Who is France’s defence minister?'),
      ),
    );
    await slack.until(
      'all answers',
      () =>
        slack.calls('chat.postMessage').length >= 1000 &&
        questions.every((question) => slack.repliesTo(question).length > 0),
      TIMEOUT_MS,
    );
    const replies = questions.map((question) => slack.repliesTo(question).length);
    expect([replies.length, Math.max(...replies)]).toEqual([1000, 1]);
    await close();
  },
  TIMEOUT_MS,
);
