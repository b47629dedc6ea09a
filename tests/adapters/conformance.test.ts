import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLocalTime } from '../../adapters/node/format-local-time.ts';
import { loadKnowledge } from '../../adapters/node/index.ts';
import { type Conversation, createAssistant } from '../../src/index.ts';
import { CONVERSATIONS } from './conformance/conversations.ts';
import { openDiscord } from './conformance/open-discord.ts';
import { openRepl } from './conformance/open-repl.ts';
import { openSlack } from './conformance/open-slack.ts';
import type { Surface } from './conformance/surface.ts';

const assistant = createAssistant({ briefings: loadKnowledge({ folder: 'knowledge' }) });

/** What the engine itself says to the turns of a conversation. */
function answersTo(turns: readonly string[]): readonly string[] {
  let conversation: Conversation | undefined;
  return turns.map((turn) => {
    const now = formatLocalTime(new Date());
    const answer = assistant.ask(turn, { now, ...(conversation ? { conversation } : {}) });
    conversation = answer.conversation;
    return answer.reply.text;
  });
}

/** Lines may be broken otherwise; the words and their order may not differ. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const SURFACES: readonly [string, () => Promise<Surface>][] = [
  ['the terminal', () => openRepl(assistant)],
  ['Discord', openDiscord],
  ['Slack', openSlack],
];

describe.each(SURFACES)('%s says what the engine says', (_, open) => {
  let surface: Surface;
  beforeAll(async () => {
    surface = await open();
  }, 60_000);
  afterAll(() => surface?.close());

  test.each(Object.entries(CONVERSATIONS))('%s', async (_, turns) => {
    const expected = answersTo(turns).map(onOneLine);
    const shown = (await surface.converse(turns)).map(onOneLine);
    expect(shown.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected);
  });
});
