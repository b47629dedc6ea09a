import { expect, test } from 'vitest';
import { renderBriefings, renderHome, renderTexts } from '../../../adapters/slack/render-briefings.ts';
import { renderExplanationView } from '../../../adapters/slack/render-explanation.ts';
import { renderReply, type SlackMessage } from '../../../adapters/slack/render-reply.ts';
import type { Citation, Reply } from '../../../src/index.ts';
import { validateMessage } from '../../fakes/slack/validate-message.ts';
import { validateView } from '../../fakes/slack/validate-view.ts';
import { cite, makeAssistant, makeReply } from '../fake-assistant.ts';

const assistant = makeAssistant(() => makeReply({}));

/** A message as lines: what a block says, and its buttons in brackets. */
function outline({ blocks }: Pick<SlackMessage, 'blocks'>): readonly string[] {
  return (blocks as unknown as readonly Record<string, unknown>[]).map((block) => {
    if (block.type === 'section') return (block.text as { text: string }).text;
    const elements = block.elements as readonly { text: string & { text: string }; action_id?: string }[];
    if (block.type === 'context') return `(${elements.map(({ text }) => text).join(' ')})`;
    return elements.map(({ text, action_id }) => `[${text.text}|${action_id}]`).join(' ');
  });
}

/** What Slack would refuse of a message. */
function problemsOf(message: SlackMessage): readonly string[] {
  const problems: string[] = [];
  validateMessage({ ...message }, (problem) => problems.push(problem));
  return problems;
}

/** A row of a table, with signs in it that a platform would take for its own. */
const ROW: Citation = {
  ...cite('Bergen;8_00_0', [[7, 13]]),
  row: {
    file: 'catch.csv',
    title: 'Catch *landed*',
    number: 3,
    cells: [
      { column: 'port', text: 'Bergen', start: 0, end: 6 },
      { column: 'kilo_s', text: '8_00_0', start: 7, end: 13 },
    ],
  },
};

const FEEDBACK = '[👍|vote_up] [👎|vote_down] [Why?|why]';

test.each<[string, Partial<Reply>, readonly string[]]>([
  [
    'an answer',
    {
      status: 'answered',
      text: 'They meet on Wednesday.',
      citations: [cite('Ministers Sergei Lavrov and Alain Juppe will meet on Wednesday.', [[53, 62]])],
      inference: 'It is said of both.',
      suggestions: ['Who is Lavrov?'],
    },
    [
      'They meet on Wednesday.',
      '>“Ministers Sergei Lavrov and Alain Juppe will meet on *Wednesday*.”',
      '(Itar-Tass, 5 September 2011 · It is said of both.)',
      '[Who is Lavrov?|ask:suggestion:0]',
      FEEDBACK,
    ],
  ],
  [
    'an answer from a table',
    { status: 'answered', text: 'Eight tonnes.', citations: [ROW] },
    [
      'Eight tonnes.',
      '>Row 3 · port: Bergen · kilo_s: *8_00_0*',
      '(Itar-Tass, 5 September 2011, table “Catch ∗landed∗”)',
      FEEDBACK,
    ],
  ],
  [
    'a correction',
    { status: 'corrected', text: 'No: on Wednesday.', citations: [cite('will meet on Wednesday.')] },
    ['No: on Wednesday.', '>“… will meet on Wednesday.”', '(Itar-Tass, 5 September 2011)', FEEDBACK],
  ],
  [
    'several readings',
    {
      status: 'clarify',
      text: 'Which one?',
      choices: ['Lavrov?', 'Juppe?'],
      suggestions: ['Juppe?', 'Both?'],
    },
    ['Which one?', '[Lavrov?|ask:choice:0] [Juppe?|ask:choice:1]', '[Both?|ask:suggestion:0]', FEEDBACK],
  ],
  [
    'a refusal',
    {
      status: 'unknown',
      text: 'The briefing doesn’t mention Iraq.',
      citations: [{ ...cite('will meet on Wednesday.'), role: 'nearest' }],
      missing: ['Iraq'],
    },
    [
      'The briefing doesn’t mention Iraq.',
      '(The closest passage, which does not answer it:)',
      '>“… will meet on Wednesday.”',
      '(Itar-Tass, 5 September 2011)',
      FEEDBACK,
    ],
  ],
  [
    'small talk',
    { status: 'smalltalk', text: 'Hello.', suggestions: ['Who is Lavrov?'] },
    ['Hello.', '[Who is Lavrov?|ask:suggestion:0]'],
  ],
])('%s', (_name, fields, lines) => {
  const message = renderReply({ reply: makeReply(fields), token: 'token' });
  expect(outline(message)).toEqual(lines);
  expect(problemsOf(message)).toEqual([]);
});

test('the words alone say the answer, the readings, and the passage with its source', () => {
  const fields = { text: 'Which <one>?', choices: ['This?'], citations: [cite('will meet on Wednesday.')] };
  expect(renderReply({ reply: makeReply(fields), token: 't' }).text).toBe(
    'Which &lt;one&gt;?\n• This?\n“… will meet on Wednesday.” (Itar-Tass, 5 September 2011)',
  );
});

test('the question stands above a reply that nobody wrote the question of', () => {
  const message = renderReply({ reply: makeReply({ text: 'Yes.' }), token: 't', question: 'Is *it* <so>?' });
  expect(outline(message)[0]).toBe('(Question: Is ∗it∗ &lt;so&gt;?)');
});

test('a list that is too long folds, and says how many there are more', () => {
  const items = Array.from({ length: 300 }, (_, index) => `Member number ${index + 1}`);
  const message = renderReply({
    reply: makeReply({ text: `They are ${items.join(', ')}.`, items }),
    token: 't',
  });
  const [answer = ''] = outline(message);
  const [, shown, more] = /Member number (\d+)[^\d]*…? ?(?:\(|… )?and (\d+) more/.exec(answer) ?? [];
  expect(Number(shown) + Number(more)).toBe(300);
  expect(problemsOf(message)).toEqual([]);
});

test('whatever a reply holds, Slack takes it', () => {
  const long = '<!channel> *x* & '.repeat(400);
  const reply = makeReply({
    text: long,
    choices: Array.from({ length: 40 }, (_, index) => `${index} ${long}`.slice(0, 500)),
    suggestions: [long.slice(0, 300), 'Is it?', '?'.repeat(2001)],
    citations: Array.from({ length: 60 }, (_, index) => ({
      ...cite('will meet on Wednesday.', [[0, 5]]),
      quote: `${index} ${long}`,
      source: `Source <${index}>`,
    })),
    inference: long,
  });
  const message = renderReply({ reply, token: 'token', question: long });
  expect(problemsOf(message)).toEqual([]);
});

test('what is loaded, with what one can ask and how long data are kept', () => {
  const message = renderBriefings(assistant, 30);
  expect(outline(message)).toEqual([
    '*Ministers to meet*\nMinisters will meet.',
    '(Itar-Tass, Moscow, 5 September 2011 · The year is not printed. · 1 fact)',
    'Ask in your own words who, what, when, where, why or how often: in a direct message, by mentioning me in a channel, or with `/ask`. In a thread that I answered in, just go on asking.',
    '[Who is Lavrov?|ask:sample:0] [Who is Juppe?|ask:sample:1] [When do they meet?|ask:sample:2]',
    '(`/briefing text` shows the text itself. Questions and votes are kept for 30 days; `/forget` deletes yours at once.)',
  ]);
  expect(problemsOf(message)).toEqual([]);
  expect(renderHome(assistant, 30, 'D1')).toEqual({
    type: 'home',
    blocks: message.blocks,
    private_metadata: 'D1',
  });
});

test('without a briefing it says so', () => {
  const empty = { ...assistant, briefings: [], complete: () => [] };
  const message = renderBriefings(empty, 1);
  expect([message.text, outline(message)[0]]).toEqual(['No briefing is loaded.', 'No briefing is loaded.']);
  expect(problemsOf(message)).toEqual([]);
});

test('a long text comes in parts that lose nothing', () => {
  const [briefing] = assistant.briefings;
  if (briefing === undefined) throw new Error('no briefing');
  const text = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
  const message = renderTexts({ briefings: [{ ...briefing, text }] });
  expect(outline(message).slice(1).join(' ')).toBe(text);
  expect(problemsOf(message)).toEqual([]);
});

test('a derivation of any size fits a modal', () => {
  const fact = {
    id: 'f',
    relation: 'meet',
    statement: 'They <meet>.',
    evidence: [{ quote: 'will\nmeet', start: 1, end: 10 }],
    inference: 'So it is.',
  };
  const explanation = {
    reply: makeReply({ text: 'Yes.', missing: ['<Iraq>'] }),
    words: Array.from({ length: 200 }, (_, index) => ({
      text: `*w${index}*`,
      understoodAs: 'a word & more',
    })),
    facts: Array.from({ length: 100 }, () => fact),
  };
  const problems: string[] = [];
  validateView({ ...renderExplanationView('Do they <meet>?', explanation) }, 'modal', (problem) =>
    problems.push(problem),
  );
  expect(problems).toEqual([]);
  const small = renderExplanationView('Do they?', {
    ...explanation,
    words: explanation.words.slice(0, 1),
    facts: [fact],
  });
  expect(outline({ blocks: small.blocks as SlackMessage['blocks'] })).toEqual([
    '(Question: Do they?)',
    'Yes.',
    '*Understood as*\n• *∗w0∗*: a word &amp; more',
    '*Rests on*\nThey &lt;meet&gt;.',
    '>“will meet” (characters 1–10)',
    '(f, meet · So it is.)',
    '*Not explained, or not stated*\n• &lt;Iraq&gt;',
  ]);
});
