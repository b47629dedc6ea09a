import { DiscordAPIError, type REST } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createResponder } from '../../../adapters/discord/respond.ts';

const ORIGIN = {
  kind: 'interaction',
  application: 'app',
  id: '1',
  token: 't',
  channel: 'c',
  isBotHere: true,
  mayEmbed: true,
} as const;
const UNKNOWN_INTERACTION = refusal(404, 10_062);
const ACKNOWLEDGED = refusal(400, 40_060);
const UNKNOWN_WEBHOOK = refusal(404, 10_015);
const UNAVAILABLE = refusal(503, 0);

function refusal(status: number, code: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: String(code) }, code, status, 'POST', 'http://discord', {});
}

/** A responder, and what it asked of Discord, which fails in these ways, one after another. */
function open(...failures: readonly (Error | undefined)[]) {
  const asked: string[] = [];
  const left = [...failures];
  const answer = async (what: string) => {
    asked.push(what);
    const failure = left.shift();
    if (failure !== undefined) throw failure;
  };
  const rest = {
    post: (_route: string, { body }: { body: { type: number; data: { flags?: number } } }) =>
      answer(`respond ${body.type} ${body.data.flags ?? 0}`),
    patch: () => answer('edit'),
  };
  return { asked, responder: createResponder(rest as unknown as REST) };
}

describe('a response', () => {
  test.each([
    ['is given at once', [], ['respond 4 64']],
    ['takes the place of one that was taken', [ACKNOWLEDGED], ['respond 4 64', 'edit']],
    ['takes the place of a deferral of a process that died', [UNKNOWN_INTERACTION], ['respond 4 64', 'edit']],
  ])('%s', async (_name, failures, expected) => {
    const { asked, responder } = open(...failures);
    await responder.respond(ORIGIN, { content: 'Yes.' }, true);
    expect(asked).toEqual(expected);
  });

  test('that comes too late fails as that', async () => {
    const { responder } = open(UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK);
    await expect(responder.respond(ORIGIN, {}, false)).rejects.toBe(UNKNOWN_INTERACTION);
  });

  test('that was deferred is edited; whether Discord took the deferral is waited for', async () => {
    const { asked, responder } = open();
    const deferring = responder.defer(ORIGIN, true);
    await responder.respond(ORIGIN, {}, true);
    await deferring;
    expect(asked).toEqual(['respond 5 64', 'edit']);
  });

  test('whose deferral Discord did not take is given all the same', async () => {
    const { asked, responder } = open(UNAVAILABLE);
    const deferring = responder.defer(ORIGIN, false);
    await responder.respond(ORIGIN, {}, false);
    await expect(deferring).rejects.toBe(UNAVAILABLE);
    expect(asked).toEqual(['respond 5 0', 'respond 4 0']);
  });

  test('is not deferred while it is on its way', async () => {
    const { asked, responder } = open();
    const responding = responder.respond(ORIGIN, {}, false);
    await responder.defer(ORIGIN, false);
    await responding;
    expect(asked).toEqual(['respond 4 0']);
  });
});
