import { expect, test } from 'vitest';
import { type GeneratedBriefing, generateBriefing } from '../../bench/scale/generate-briefing.ts';
import { createAssistant, type ParsedBriefing, parseBriefing, reviewKnowledge } from '../../src/index.ts';

const SEED = 11;

function parse({ slug, text, facts }: GeneratedBriefing): ParsedBriefing {
  return parseBriefing({ folder: slug, text, facts, factsFile: 'facts.yaml' });
}

test('the same number and seed give the same briefing, another number another', () => {
  const briefing = generateBriefing(0, 100, SEED);
  expect(generateBriefing(0, 100, SEED)).toEqual(briefing);
  expect(generateBriefing(1, 100, SEED).text).not.toBe(briefing.text);
  expect(generateBriefing(0, 100, SEED + 1).text).not.toBe(briefing.text);
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])('generated briefing %i has so many facts, and no mistake', (number) => {
  const { briefing, problems } = parse(generateBriefing(number, 100, SEED));
  expect(problems).toEqual([]);
  // The dateline makes one of its own.
  expect(briefing?.facts.length).toBe(101);
});

test('every sentence of a generated text is held by a fact', () => {
  const generated = generateBriefing(2, 100, SEED);
  const { briefing } = parse(generated);
  if (briefing === undefined) throw new Error('the generated briefing does not load');
  const files = { facts: generated.facts, factsFile: 'facts.yaml' };
  const { sentences } = reviewKnowledge([{ briefing, files }]).coverage.get(briefing.id) ?? {};
  expect(sentences?.held).toBe(sentences?.total);
});

test('thousands of facts load, and each is found', () => {
  const generated = generateBriefing(3, 3000, SEED);
  const { briefing, problems } = parse(generated);
  expect(problems).toEqual([]);
  if (briefing === undefined) throw new Error('the generated briefing does not load');
  expect(briefing.facts.length).toBe(3001);
  const assistant = createAssistant({ briefings: [briefing] });
  const asked = [...generated.questions.slice(0, 3), ...generated.questions.slice(-3)];
  expect(
    asked.filter(({ q, answer }) => !assistant.ask(q).reply.text.includes(answer)).map(({ q }) => q),
  ).toEqual([]);
});

test('a text of a megabyte is read, searched and checked', () => {
  const generated = generateBriefing(4, 100, SEED);
  const line = 'The committee heard from residents on the matter of drainage, and adjourned without a vote.';
  const others =
    'The meeting went on for a while, and adjourned without a vote, as it had done on the days before.\n';
  const text = `${generated.text}\n${others.repeat(5_000)}${line}\n${others.repeat(5_999)}`;
  const { briefing, problems } = parse({ ...generated, text });
  expect(problems).toEqual([]);
  if (briefing === undefined) throw new Error('the generated briefing does not load');
  const assistant = createAssistant({ briefings: [briefing] });
  const [{ q, answer }] = generated.questions as [(typeof generated.questions)[number]];
  expect(assistant.ask(q).reply.text).toContain(answer);
  const { reply } = assistant.ask('What did residents say of drainage?');
  expect([reply.status, reply.citations.map(({ quote }) => quote.includes(line))]).toEqual([
    'unknown',
    [true],
  ]);
  const files = { facts: generated.facts, factsFile: 'facts.yaml' };
  const review = reviewKnowledge([{ briefing, files }]);
  expect(review.problems.filter(({ problem }) => problem.startsWith('no fact rests on')).length).toBe(11_000);
});
