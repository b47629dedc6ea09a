import { describe, expect, test } from 'vitest';
import { moscow, NOT_YET_ANSWERED } from './moscow.ts';
import { openSample } from './samples/open-sample.ts';

const TEXT = moscow.briefings[0]?.text ?? '';

describe('explain', () => {
  test('tells of every word how it was understood', () => {
    const { words } = moscow.explain('Who is France’s defense minster?');
    expect(words.map(({ text }) => text)).toEqual(['Who', 'is', 'France', "'s", 'defense minster']);
    expect(words.filter(({ understoodAs }) => understoodAs === '')).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['Who is France’s foreign minister?', { Who: 'asks who', "'s": 'marks whose' }],
    ['Is Germany at the talks?', { Germany: 'Germany, which the briefing does not mention' }],
    ['whats teh agenda', { 'whats teh': 'asks which (read as “what is the”)' }],
    ['Who is the forign minster of France?', { 'forign minster': 'read as “foreign minister”' }],
  ])('%s: what the reading used, beside what was typed', (question, expected) => {
    const { words } = moscow.explain(question);
    for (const [typed, meaning] of Object.entries(expected))
      expect(words.find(({ text }) => text === typed)?.understoodAs).toContain(meaning);
  });

  test.each<[string, string, RegExp]>([
    ['What raet did the governor want?', 'raet', /guessed to be a typing error: read as “rate”/],
    ['What rate did the governor want?', 'rate', /^(?!.*typing error)/],
    ['What rate did the governor want?', 'want', /^the relation “prefer” or /],
  ])('%s: %s: a guess is called one, and what the briefing states comes first', (question, word, meaning) => {
    const { words } = openSample('bank-2024-09-18').explain(question);
    expect(words.find(({ text }) => text === word)?.understoodAs).toMatch(meaning);
  });

  test('says what was not understood', () => {
    const { words } = moscow.explain('When was Lavrov vaccinated?');
    expect(
      words.filter(({ understoodAs }) => understoodAs === 'not understood').map(({ text }) => text),
    ).toEqual(['vaccinated']);
  });

  test.each(['Who is France’s defence minister?', 'When was the council created?', 'Is Juppe Russian?'])(
    '%s: the reply, its facts, and their evidence by offsets',
    (question) => {
      const { reply, facts } = moscow.explain(question);
      expect(reply).toEqual(moscow.ask(question).reply);
      expect(facts.map(({ id }) => id)).toEqual(reply.facts);
      const evidence = facts.flatMap((fact) => fact.evidence);
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.map(({ start, end }) => TEXT.slice(start, end))).toEqual(
        evidence.map(({ quote }) => quote),
      );
    },
  );

  test('an implied fact says how, a stated one does not', () => {
    const implied = moscow.explain('Who is France’s defence minister?');
    const stated = moscow.explain('When was the council created?');
    expect(implied.reply.inference).toBe('The names stand in the order Russian, French.');
    expect(implied.facts.map(({ inference }) => inference)).toEqual([implied.reply.inference]);
    expect('inference' in stated.reply).toBe(false);
    expect(stated.facts.map((fact) => 'inference' in fact)).toEqual([false]);
  });

  test('a refusal has no facts', () => {
    expect(moscow.explain('Who is Germany’s defence minister?').facts).toEqual([]);
  });
});

describe('complete', () => {
  test('every completion is answered', () => {
    const all = moscow.complete('', 1000).filter((question) => !NOT_YET_ANSWERED.includes(question));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((question) => moscow.ask(question).reply.status !== 'answered')).toEqual([]);
  });

  test.each([
    ['Who is Fr', 'Who is France’s foreign minister?'],
    ['who is russias foreign mini', 'Who is Russia’s foreign minister?'],
    ['When was', 'When was the Russian-French Security Cooperation Council created?'],
  ])('%s offers %s first', (prefix, expected) => {
    expect(moscow.complete(prefix)[0]).toBe(expected);
  });

  test('nothing fits nonsense, and no more is offered than was asked for', () => {
    expect(moscow.complete('zzzz qqqq')).toEqual([]);
    expect(moscow.complete('', 3)).toHaveLength(3);
    expect(moscow.complete('who', 0)).toEqual([]);
  });
});

test('every fact is stated in one sentence', () => {
  const ids = moscow.briefings.flatMap((briefing) => briefing.facts).map((fact) => fact.id);
  const odd = ids
    .map((id) => `${id}: ${moscow.stateFact(id)}`)
    .filter((line) => !/^[\w-]+: [A-Z“].*[.”]$/.test(line) || /undefined|[{}[\]]| {2}/.test(line));
  expect(odd).toEqual([]);
});
