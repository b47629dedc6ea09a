import type { ReceiverEvent } from '@slack/bolt';
import { expect, test } from 'vitest';
import { refuseReplays } from '../../../adapters/slack/refuse-replays.ts';

const handOn = async () => {};

function command(signature: string, more: Partial<ReceiverEvent> = {}): ReceiverEvent {
  return { body: { command: '/forget' }, ack: async () => {}, customProperties: { signature }, ...more };
}

test('a request that could not be taken in may come again as it was', async () => {
  let isStopping = true;
  const takeIn = refuseReplays(async () => {
    if (isStopping) throw new Error('stopping');
  });
  const request = command(`v0=${'a1'.repeat(32)}`);
  await expect(takeIn(request, handOn)).rejects.toThrow('stopping');
  isStopping = false;
  await takeIn(request, handOn);
  await expect(takeIn(request, handOn)).rejects.toThrow('sent again');
});

test('only events have retries', async () => {
  const takeIn = refuseReplays(async () => {});
  const request = command(`v0=${'b2'.repeat(32)}`, { retryNum: 1 });
  await takeIn(request, handOn);
  await takeIn({ ...request, body: { event: { type: 'app_mention' } } }, handOn);
  await expect(takeIn(request, handOn)).rejects.toThrow('sent again');
});

test('a request while another of the same signature is taken in is refused', async () => {
  let finish = () => {};
  const takeIn = refuseReplays(() => new Promise((resolve) => (finish = resolve)));
  const request = command(`v0=${'c3'.repeat(32)}`);
  const first = takeIn(request, handOn);
  await expect(takeIn(request, handOn)).rejects.toThrow('sent again');
  finish();
  await first;
});
