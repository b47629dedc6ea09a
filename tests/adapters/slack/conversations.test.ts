import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findElement } from '../../fakes/slack/find-element.ts';
import type { Message } from '../../fakes/slack/model.ts';
import type { FakeSlack } from '../../fakes/slack/start-fake-slack.ts';
import { answerTo, moscow, type OpenWorkspace, openWorkspace } from './open-workspace.ts';

const QUESTION = 'Who is France’s defence minister?';
const LONGUET = answerTo(QUESTION);
const SERDYUKOV = answerTo('Who is Russia’s defence minister?');

/** The answer of a message: its first section. */
function answerOf({ blocks }: Pick<Message, 'blocks'>): unknown {
  const section = blocks.find(({ type }) => type === 'section');
  return (section?.text as { text: string } | undefined)?.text;
}

/** What a button of a message stands for. */
function readValue({ blocks }: Pick<Message, 'blocks'>, actionId: string): string {
  return String(findElement(blocks, actionId).element.value);
}

/** The labels of a message's buttons. */
function labelsOf({ blocks }: Pick<Message, 'blocks'>): readonly string[] {
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => elements as { text: { text: string } }[])
    .map(({ text }) => text.text);
}

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  let workspace: OpenWorkspace;
  let slack: FakeSlack;

  beforeEach(async () => {
    workspace = await openWorkspace(transport);
    slack = workspace.slack;
  });
  afterEach(() => workspace.close());

  describe('where it answers', () => {
    test('a mention, once though Slack tells of it twice, in its thread', async () => {
      const question = await slack.mentions('ann', 'general', 'who is frances defense minster?');
      expect(answerOf(await slack.reply(question))).toBe(LONGUET);
      await slack.mentions('ann', 'general', 'and russia’s?', { thread: question, mentionFirst: true });
      await slack.until('the second answer', () => slack.repliesTo(question).length === 2);
      expect(slack.repliesTo(question).map(answerOf)).toEqual([LONGUET, SERDYUKOV]);
    });

    test('a follow-up in a thread it answered in, without a mention, from anybody', async () => {
      const question = await slack.mentions('ann', 'general', 'Who is France’s defence minister?');
      await slack.reply(question);
      const followUp = await slack.says('ben', 'general', 'and Russia’s?', { thread: question });
      expect(answerOf(await slack.reply(followUp))).toBe(SERDYUKOV);
    });

    test('a direct message, in a thread of its own; the next message goes on from it', async () => {
      const question = await slack.says('ann', '@', 'Who is France’s defence minister?');
      const reply = await slack.reply(question);
      expect([reply.threadTs, answerOf(reply)]).toEqual([question.ts, LONGUET]);
      const inThread = await slack.says('ann', '@', 'and Russia’s?', { thread: question });
      expect(answerOf(await slack.reply(inThread))).toBe(SERDYUKOV);
      const next = await slack.says('ann', '@', 'and France’s?');
      expect(answerOf(await slack.reply(next))).toBe(LONGUET);
    });

    test('/ask, for the caller alone', async () => {
      const asked = await slack.command('ann', 'general', '/ask', 'Who is France’s defence minister?');
      expect(asked.acknowledgement).toEqual({});
      const response = await slack.response(asked);
      expect([answerOf(response), response.ephemeralFor]).toEqual([LONGUET, slack.team.user('ann').id]);
      expect(slack.sees('ben', 'general')).toEqual([]);
    });

    test('/ask public, for everybody', async () => {
      const asked = await slack.command('ann', 'general', '/ask', 'public Who is France’s defence minister?');
      expect(answerOf(await slack.response(asked))).toBe(LONGUET);
      expect(slack.sees('ben', 'general').map(answerOf)).toEqual([LONGUET]);
    });

    test('the menu of a message, for who used it alone', async () => {
      const message = await slack.says('ben', 'general', 'I wonder: who is France’s defence minister?');
      const asked = await slack.shortcut('ann', message, 'ask_about_this');
      const response = await slack.response(asked);
      expect([answerOf(response), response.ephemeralFor]).toEqual([LONGUET, slack.team.user('ann').id]);
    });
  });

  test.each<[string, (slack: FakeSlack) => Promise<unknown>]>([
    ['a message that does not address it', (at) => at.says('ann', 'general', 'Who is Lavrov?')],
    [
      'a thread it has not answered in',
      async (at) =>
        at.says('ann', 'general', 'Who is Lavrov?', { thread: await at.says('ben', 'general', 'Hi') }),
    ],
    ['another bot', (at) => at.otherBotSays('general', `${at.bot} Who is Lavrov?`)],
    [
      'a bot without a subtype',
      (at) => at.otherBotSays('general', `${at.bot} Who?`, { fields: { subtype: undefined } }),
    ],
    [
      'somebody who joins',
      (at) => at.says('ann', 'general', `${at.bot} joined`, { fields: { subtype: 'channel_join' } }),
    ],
  ])('it does not answer %s', async (_name, happens) => {
    await happens(slack);
    const question = await slack.mentions('ann', 'other', 'Who is France’s defence minister?');
    await slack.reply(question);
    expect(slack.calls('chat.postMessage')).toHaveLength(1);
  });

  test('in a thread of its own, it leaves alone what is said to somebody else', async () => {
    const question = await slack.mentions('ann', 'general', 'Who is France’s defence minister?');
    await slack.reply(question);
    await slack.says('ann', 'general', '<@UBENT1> what do you think?', { thread: question });
    await slack.says('ann', 'general', 'and Russia’s?', { thread: question });
    await slack.until('the second answer', () => slack.repliesTo(question).length === 2);
    expect(slack.repliesTo(question).map(answerOf)).toEqual([LONGUET, SERDYUKOV]);
  });

  describe('buttons', () => {
    test('a suggestion asks in the same thread, for all to see', async () => {
      const question = await slack.mentions('ann', 'general', 'Who is France’s defence minister?');
      const reply = await slack.reply(question);
      const suggestion = readValue(reply, 'ask:suggestion:0');
      await slack.clicks('ben', reply, 'ask:suggestion:0');
      const next = await slack.until('the answer', () => slack.repliesTo(question)[1]);
      expect([next.blocks[0], answerOf(next)]).toEqual([
        {
          type: 'context',
          elements: [{ type: 'mrkdwn', text: `Question: ${suggestion}`, verbatim: true }],
        },
        answerTo('Who is France’s defence minister?', suggestion),
      ]);
    });

    test('a suggestion under a private reply asks privately', async () => {
      const asked = await slack.command('ann', 'general', '/ask', 'Who is France’s defence minister?');
      const reply = await slack.response(asked);
      const clicked = await slack.clicks('ann', reply, 'ask:suggestion:0');
      expect((await slack.response(clicked)).ephemeralFor).toBe(slack.team.user('ann').id);
    });

    test('a suggestion under a public reply to a command is answered where the bot is no member', async () => {
      const asked = await slack.command('ann', 'general', '/ask', 'public Who is France’s defence minister?');
      const reply = await slack.response(asked);
      reply.channel.members.delete(slack.team.bot.id);
      const clicked = await slack.clicks('ann', reply, 'ask:suggestion:0');
      expect((await slack.response(clicked)).threadTs).toBe(reply.ts);
    });

    test('Why? opens the derivation', async () => {
      const question = await slack.mentions('ann', 'general', 'who is frances defense minster?');
      await slack.clicks('ann', await slack.reply(question), 'why');
      const modal = await slack.modal('ann');
      expect([modal.title, answerOf(modal)]).toEqual([
        { type: 'plain_text', text: 'Why this answer' },
        LONGUET,
      ]);
    });

    test('Why? comes as a message where the trigger has expired', async () => {
      const question = await slack.mentions('ann', 'general', 'who is frances defense minster?');
      const reply = await slack.reply(question);
      slack.fails('views.open', { error: 'expired_trigger_id' });
      await slack.clicks('ann', reply, 'why');
      const whispered = await slack.whisper('ann');
      expect([whispered.text, answerOf(whispered)]).toEqual([`Why: ${LONGUET}`, LONGUET]);
    });

    test('a vote is thanked for privately, kept once a person, and changes no answer', async () => {
      const question = await slack.mentions('ann', 'general', 'Who is Lukashenko?');
      const reply = await slack.reply(question);
      await slack.clicks('ann', reply, 'vote_up');
      await slack.clicks('ann', reply, 'vote_down');
      await slack.clicks('ben', reply, 'vote_down');
      expect((await slack.whisper('ben')).text).toBe(
        'Thank you. It is noted for the editors that this did not help.',
      );
      expect(workspace.store.votes.review()).toEqual([
        {
          question: 'Who is Lukashenko?',
          asked: 1,
          declined: 1,
          votedUp: 0,
          votedDown: 2,
          lastAskedAt: expect.any(Number),
        },
      ]);
      const again = await slack.mentions('ann', 'general', 'Who is Lukashenko?');
      expect(answerOf(await slack.reply(again))).toBe(answerOf(reply));
    });

    test('a button of a reply that is no longer stored says so', async () => {
      const question = await slack.mentions('ann', 'general', 'Who is Lavrov?');
      const reply = await slack.reply(question);
      await slack.response(await slack.command('ann', 'general', '/forget'));
      await slack.clicks('ann', reply, 'why');
      await slack.whisper(
        'ann',
        ({ text }) => text === 'I no longer have the question this belongs to. Please ask it again.',
      );
    });
  });

  describe('commands', () => {
    test('/briefing tells what is loaded, and /ask without a question too', async () => {
      for (const command of ['/briefing', '/ask']) {
        const overview = await slack.response(await slack.command('ann', 'general', command));
        expect(answerOf(overview)).toMatch(/^\*Russian, French ministers to discuss Libya/);
        expect(labelsOf(overview)).toEqual(moscow.complete('', 5));
      }
    });

    test('/briefing text shows the text', async () => {
      const shown = await slack.response(await slack.command('ann', 'general', '/briefing', 'text'));
      const words = shown.blocks.map((block) => (block.text as { text: string }).text).join('\n');
      expect(words).toContain('The Russian and French foreign and defence ministers will gather in Moscow');
    });

    test('/forget deletes what is stored of the caller, and ends the conversation', async () => {
      const question = await slack.says('ann', '@', 'Who is France’s defence minister?');
      await slack.reply(question);
      const forgotten = await slack.response(await slack.command('ann', '@', '/forget'));
      expect(forgotten.text).toBe('Deleted: your conversation, and one question with their votes.');
      expect(workspace.store.votes.review()).toEqual([]);
      const next = await slack.says('ann', '@', 'and Russia’s?');
      expect(answerOf(await slack.reply(next))).not.toBe(SERDYUKOV);
    });
  });

  describe('its own tab', () => {
    test('Home shows what is loaded; a sample question is answered in the direct messages', async () => {
      await slack.opensHome('ann');
      const home = await slack.home('ann');
      const sample = readValue(home, 'ask:sample:0');
      await slack.clicks('ann', home, 'ask:sample:0');
      const answer = await slack.until('an answer', () => slack.sees('ann', '@')[0]);
      expect(answerOf(answer)).toBe(answerTo(sample));
      const followUp = await slack.says('ann', '@', 'and France’s?', { thread: answer });
      expect(answerOf(await slack.reply(followUp))).toBe(answerTo(sample, 'and France’s?'));
    });

    test('Messages suggests questions; a thread gets the title of its question, once', async () => {
      await slack.opensMessages('ann');
      const prompts = await slack.until('prompts', () => slack.prompts[0]);
      const samples = moscow.complete('', 4).map((message) => ({ title: message, message }));
      expect(prompts.prompts).toEqual(samples);
      const question = await slack.says('ann', '@', 'Who is Lavrov?');
      await slack.until('a title', () => slack.titleOf(question));
      await slack.reply(await slack.says('ann', '@', 'and Juppe?', { thread: question }));
      expect(slack.titleOf(question)).toBe('Who is Lavrov?');
    });

    test('without agent features it answers all the same', async () => {
      slack.team.hasAgentFeatures = false;
      await slack.opensMessages('ann');
      const question = await slack.says('ann', '@', 'Who is France’s defence minister?');
      expect(answerOf(await slack.reply(question))).toBe(LONGUET);
    });
  });

  describe('a question that changes', () => {
    test('is answered anew in the same message', async () => {
      const question = await slack.mentions('ann', 'general', 'Who is France’s defence minister?');
      const reply = await slack.reply(question);
      await slack.edits(question, `${slack.bot} Who is Russia’s defence minister?`);
      await slack.until('the edit', () => reply.edits === 1);
      expect([answerOf(reply), slack.repliesTo(question).length]).toEqual([SERDYUKOV, 1]);
    });

    test('is left alone when only a preview was added', async () => {
      const question = await slack.mentions('ann', 'general', 'Who is France’s defence minister?');
      const reply = await slack.reply(question);
      await slack.unfurls(question);
      await slack.reply(await slack.mentions('ann', 'other', 'Who is Lavrov?'));
      expect(reply.edits).toBe(0);
    });

    test('and is gone takes its reply with it, also where a tombstone stays', async () => {
      const question = await slack.mentions('ann', 'general', 'Who is France’s defence minister?');
      const reply = await slack.reply(question);
      await slack.deletes(question);
      await slack.until('the removal', () => reply.isDeleted);
      const asked = slack.all.events.map(
        ({ body }) => (body.event as { message?: { subtype?: string } }).message,
      );
      expect(asked.some((message) => message?.subtype === 'tombstone')).toBe(true);
    });

    test('by the addition of a mention is answered', async () => {
      const message = await slack.says('ann', 'general', 'Who is France’s defence minister?');
      await slack.edits(message, `${slack.bot} Who is France’s defence minister?`);
      expect(answerOf(await slack.reply(message))).toBe(LONGUET);
    });
  });

  test('nothing that a person wrote pings, links or formats', async () => {
    const asked = await slack.command(
      'ann',
      'general',
      '/ask',
      'Who is <!channel> *x* _y_ `z` <https://a.b|c> & :tada: <@U1>?',
    );
    const { blocks, text } = await slack.response(asked);
    expect(blocks[0]).toEqual({
      type: 'context',
      elements: [{ type: 'mrkdwn', text: 'Question: Who is ∗x∗ ＿y＿ ˋzˋ c &amp; ∶tada: ?', verbatim: true }],
    });
    expect(text).not.toMatch(/[<*_`]/);
  });
});

test('over a limit, it says so once and to that person alone', async () => {
  const env = { RATE_LIMIT_USER_PER_MINUTE: '2' };
  const { slack, close } = await openWorkspace('socket', { env });
  const first = await slack.mentions('ann', 'general', 'Who is Lavrov?');
  for (const name of ['Juppe', 'Longuet', 'Serdyukov'])
    await slack.says('ann', 'general', `${slack.bot} Who is ${name}?`, { thread: first });
  const notice = await slack.whisper('ann');
  await slack.reply(await slack.mentions('ben', 'general', 'Who is Lavrov?'));
  expect([notice.text, notice.threadTs, slack.repliesTo(first).length]).toEqual([
    'That is more than 2 questions a minute. Please wait a moment, then ask again.',
    first.ts,
    2,
  ]);
  expect(slack.calls('chat.postEphemeral')).toHaveLength(1);
  await close();
});
