import type { Notice } from './platform.ts';

/** Says that somebody, or everybody in a channel, asked too much within a minute. */
export function limitNotice(perMinute: number, who: 'person' | 'channel'): Notice {
  const count = `${perMinute} question${perMinute === 1 ? '' : 's'} a minute`;
  const text =
    who === 'person'
      ? `That is more than ${count}. Please wait a moment, then ask again.`
      : `There are more than ${count} in this channel. Please wait a moment, then ask again.`;
  return { kind: 'limited', text };
}

/** Says that something broke on this side. */
export const FAILURE_NOTICE: Notice = {
  kind: 'failed',
  text: 'Something went wrong here, and it was noted. Please ask again.',
};

/** Says that a button belongs to a reply whose question is no longer stored. */
export const GONE_NOTICE = 'I no longer have the question this belongs to. Please ask it again.';
