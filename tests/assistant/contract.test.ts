import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestionSet } from '../../adapters/cli/eval/parse-question-set.ts';
import type { QuestionConversation } from '../../adapters/cli/eval/question-set.ts';
import type { Answer, Assistant, Conversation, Reply } from '../../src/index.ts';
import { findBreaches } from './find-breaches.ts';
import { createMoscow, moscow, NOT_YET_ANSWERED } from './moscow.ts';

/** Of every two conversations of the sets one, so that asking them all several times stays short. */
const CONVERSATIONS = readdirSync('tests/questions')
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap(
    (file) =>
      parseQuestionSet(readFileSync(`tests/questions/${file}`, 'utf8'), file)
        .conversations as QuestionConversation[],
  )
  .filter((_, i) => i % 2 === 0);

interface Told {
  readonly id: string;
  readonly question: string;
  readonly answer: Answer;
}

/** Asks every turn; `carry` stands between one turn and the next. */
function askAll(
  assistant: Assistant,
  conversations: readonly QuestionConversation[],
  carry: (conversation: Conversation) => Conversation = (conversation) => conversation,
): readonly Told[] {
  return conversations.flatMap(({ id, turns, now }) => {
    let conversation: Conversation | undefined;
    return turns.map(({ q }, turn) => {
      const answer = assistant.ask(q, {
        ...(conversation === undefined ? {} : { conversation }),
        ...(now === undefined ? {} : { now }),
      });
      conversation = carry(answer.conversation);
      return { id: `${id}.${turn + 1}`, question: q, answer };
    });
  });
}

const TOLD = askAll(moscow, CONVERSATIONS);
const REPLIES: readonly { readonly question: string; readonly reply: Reply }[] = TOLD.map(
  ({ question, answer }) => ({ question, reply: answer.reply }),
);

/** By conversation and turn, so that an order of asking makes no difference. */
const byTurn = (told: readonly Told[]): readonly string[] =>
  told.map(({ id, answer }) => `${id} ${JSON.stringify(answer)}`).sort();

// Thousands of questions a test, beside other tests on the same processor.
describe('every reply to every question of the sets', { timeout: 240_000 }, () => {
  test('there are enough of them', () => {
    expect(CONVERSATIONS.length).toBeGreaterThan(600);
    expect(new Set(CONVERSATIONS.map(({ id }) => id)).size).toBe(CONVERSATIONS.length);
  });

  test('keeps the contract', () => {
    const breaches = REPLIES.flatMap(({ question, reply }) =>
      findBreaches(reply, moscow.briefings).map((breach) => `${question}: ${breach}`),
    );
    expect(breaches).toEqual([]);
  });

  test('suggests only what is answered when asked', () => {
    const suggestions = [
      ...new Set(REPLIES.flatMap(({ reply }) => [...reply.suggestions, ...reply.choices])),
    ];
    expect(suggestions.length).toBeGreaterThan(10);
    expect(
      suggestions
        .filter((question) => !NOT_YET_ANSWERED.includes(question))
        .filter((question) => moscow.ask(question).reply.status !== 'answered'),
    ).toEqual([]);
  });

  test('does not suggest what was just asked', () => {
    const folded = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
    const echoes = REPLIES.filter(({ question, reply }) =>
      reply.suggestions.some((suggestion) => folded(suggestion) === folded(question)),
    );
    expect(echoes.map(({ question }) => question)).toEqual([]);
  });

  test('is the same by another assistant and in another order of the conversations, byte for byte', () => {
    expect(byTurn(askAll(createMoscow(), CONVERSATIONS.toReversed()))).toEqual(byTurn(TOLD));
  });

  test('is the same where the conversation was written out and read in between', () => {
    const carry = (conversation: Conversation): Conversation => JSON.parse(JSON.stringify(conversation));
    expect(byTurn(askAll(moscow, CONVERSATIONS, carry))).toEqual(byTurn(TOLD));
  });

  test('keeps the contract long after the briefing', () => {
    const breaches = CONVERSATIONS.flatMap(({ turns }) => turns)
      .map(({ q }) => ({ q, reply: moscow.ask(q, { now: '2026-11-24' }).reply }))
      .flatMap(({ q, reply }) => findBreaches(reply, moscow.briefings).map((breach) => `${q}: ${breach}`));
    expect(breaches).toEqual([]);
  });
});

describe('what breaks the contract is found', () => {
  const { reply } = moscow.ask('Who is France’s defence minister?');
  const [citation, ...others] = reply.citations;

  test.each<[string, unknown, readonly string[]]>([
    ['a sound reply', reply, []],
    ['another status', { ...reply, status: 'sure' }, ['status sure', 'sure with proof', 'sure with facts']],
    ['no text', { ...reply, text: ' ' }, ['no text']],
    ['half a sentence', { ...reply, text: 'Gerard' }, ['the text does not end as a sentence']],
    ['a field too few', { ...reply, missing: undefined }, ['missing is no list of strings']],
    ['a field too many', { ...reply, score: 1 }, ['field score']],
    [
      'no citation',
      { ...reply, citations: [] },
      ['answered without proof', 'evidence of longuet-office is not shown'],
    ],
    ['no facts', { ...reply, facts: [] }, ['answered without facts']],
    [
      'a quotation that is not there',
      { ...reply, citations: [{ ...citation, quote: 'Longuet' }, ...others] },
      ['the quotation is not at its offsets'],
    ],
    [
      'a highlight that ends outside',
      { ...reply, citations: [{ ...citation, highlights: [[0, 9999]] }, ...others] },
      ['a highlight outside the quotation'],
    ],
    [
      'a passage that is merely near',
      { ...reply, citations: [{ ...citation, role: 'nearest' }, ...others] },
      ['answered with nearest'],
    ],
    ['four suggestions', { ...reply, suggestions: ['a', 'b', 'c', 'd'] }, ['4 suggestions']],
    ['choices where nothing is to choose', { ...reply, choices: ['a'] }, ['choices without clarify']],
    ['an unknown fact', { ...reply, facts: ['x'] }, ['no fact x']],
    ['a refusal that proves', { ...reply, status: 'unknown' }, ['unknown with proof', 'unknown with facts']],
  ])('%s', (_, broken, expected) => {
    expect(findBreaches(broken as Reply, moscow.briefings)).toEqual(expected);
  });
});
