import { afterEach, describe, expect, test } from 'vitest';
import { closeOpen, start, textChannel } from './client-setting.ts';

afterEach(closeOpen);

describe('limits and faults of REST', () => {
  test('429s are waited for, in a bucket and everywhere', async () => {
    const { fake, client, channel } = await start();
    fake.limits('POST /channels/:channel/messages', { limit: 2, perMs: 200 });
    const target = await textChannel(client, channel);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((content) => target.send(content)));
    fake.fails({
      on: 'POST /channels/:channel/messages',
      status: 429,
      isGlobal: true,
      retryAfterMs: 50,
      times: 2,
    });
    await target.send('f');
    expect(fake.botMessagesIn(channel).map(({ content }) => content)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('a held request waits for the test', async () => {
    const { fake, client, channel } = await start();
    const hold = fake.holds('POST /channels/:channel/messages');
    const sending = (await textChannel(client, channel)).send('held');
    await hold.arrived;
    expect(fake.botMessagesIn(channel)).toEqual([]);
    hold.release();
    await sending;
    expect(fake.botMessagesIn(channel)).toHaveLength(1);
  });
});
