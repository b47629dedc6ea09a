import { expect, test } from 'vitest';
import { reportSelfTest } from '../../../adapters/cli/report-self-test.ts';
import { type Miss, runSelfTest } from '../../../adapters/cli/self-test.ts';
import { parseBriefing, type QuestionVariant } from '../../../src/index.ts';

const TEXT = `Firm ends outage

Vestby lost sales. Vestby lost records on Monday. The outage was the longest of all. The landing will be in 2031.
`;

const FACTS = `title: Firm ends outage
agency: Sample
date: 2030-05-06
language: en
summary: It is about an outage.
entities:
  vestby: {kind: organisation, name: Vestby}
  sales: {kind: topic, name: sales, plural: true}
  records: {kind: topic, name: records, plural: true}
  outage: {kind: event, name: outage, article: the}
  landing: {kind: event, name: landing, article: the}
relations:
  losing:
    verbs: lose
    roles:
      who: {kinds: [organisation], holds: open, position: subject}
      what: {kinds: [topic], holds: open, position: object}
    template: "{who} lost {what}"
    questions: {what: "What did {who} lose?"}
  going:
    verbs: go missing
    roles:
      what: {kinds: [topic], holds: open, position: subject}
      when: {kinds: [date], holds: one}
    template: "{what} went missing[ {when}]"
    questions: {what: "What was gone in the swirl?"}
facts:
  - {id: sales, relation: losing, modality: done, roles: {who: vestby, what: sales}, evidence: [Vestby lost sales.]}
  - {id: records, relation: going, modality: done, roles: {what: records, when: 2030-05-06}, evidence: [Vestby lost records on Monday.]}
  - {id: longest, relation: rank, roles: {what: outage, as: {text: the longest of all}}, evidence: [The outage was the longest of all.]}
  - {id: landing, relation: occur, modality: planned, roles: {event: landing, when: 2031}, evidence: [The landing will be in 2031.]}
`;

test('a miss is told with what was asked, got and expected; what is reached is not told of', () => {
  const { briefing } = parseBriefing({ folder: 'a', text: TEXT, facts: FACTS, factsFile: 'facts.yaml' });
  if (briefing === undefined) throw new Error('it has mistakes');
  const findings = reportSelfTest(runSelfTest(briefing));
  expect(findings.map(({ finding }) => `${finding.problem}; ${finding.remedy}`)).toEqual([
    'no question for "what" reaches the fact "records": asked “What was gone in the swirl?”, got “I find no answer to that in the briefing.”, expected “records”; its relation has this question, which is not understood so; put it in other words; see why with: briefing-bot why "What was gone in the swirl?"',
  ]);
});

const MISS: Miss = {
  question: 'What was lost?',
  role: 'what',
  got: 'No answer.',
  rests: [],
  expected: 'sales',
  leftOver: [],
  verbatim: false,
  relation: 'worded',
};

test.each<[string, Partial<Miss>, RegExp]>([
  [
    'a built-in relation takes no question',
    { relation: 'built-in' },
    /^its relation is built in and takes no question/,
  ],
  ['one of the author’s without a question', { relation: 'own' }, /^give its relation a question for it/],
  ['one that has it', {}, /^its relation has this question, .*put it in other words/],
  ['one that has it, for other facts too', { rests: ['other'] }, /^its question fits those facts as well/],
  [
    'the fact without what was asked for',
    { rests: ['fact'] },
    /^the fact is told without what was asked for/,
  ],
  [
    'a word that is left over',
    { leftOver: ['lost'] },
    /^it leaves “lost” over: add that to the verbs or nouns/,
  ],
  [
    'a word left over by a built-in one',
    { leftOver: ['lost'], relation: 'built-in' },
    /over: add that to the names/,
  ],
])('advice that fits: %s', (_, miss, advice) => {
  const fact = { id: 'fact', reached: 5, tried: 9, missed: undefined, mute: [{ ...MISS, ...miss }] };
  const [told] = reportSelfTest({ asked: 1, facts: [fact], falselyAnswered: [], unheard: [] });
  expect(told?.finding.remedy).toMatch(advice);
});

test('what is answered as it stands is no error', () => {
  const missed = { ...MISS, verbatim: true };
  const fact = { id: 'fact', reached: 0, tried: 9, missed, mute: [missed] };
  const told = reportSelfTest({ asked: 1, facts: [fact], falselyAnswered: [], unheard: [] });
  expect(told.map(({ finding }) => finding.severity)).toEqual(['warning']);
});

test('what must not be answered is shown with its reply, the facts it rests on and words read as something else', () => {
  const variant: QuestionVariant = {
    fact: 'recovery',
    question: 'Is it true that Lisbon recovered?',
    expect: 'correct',
    all: [],
    none: [],
    kind: 'premise',
  };
  const bent = [{ text: 'Lisbon', understoodAs: 'where: Portugal' }];
  const answer = { variant, text: 'Yes: Iberia recovered.', rests: ['iberia'], bent };
  const [told] = reportSelfTest({ asked: 1, facts: [], falselyAnswered: [answer], unheard: [] });
  expect(told?.finding.problem).toBe(
    'answered that must not be: asked “Is it true that Lisbon recovered?”, got “Yes: Iberia recovered.” from "iberia"',
  );
  expect(told?.finding.remedy).toMatch(/^“Lisbon” was read as “where: Portugal”: see the aliases/);
});

test('a question that a fact says it answers, and that others answer, is a warning', () => {
  const unheard = [{ fact: 'vote', question: 'Who won?', got: 'Ada Berg.', rests: ['berg-office'] }];
  const [told] = reportSelfTest({ asked: 1, facts: [], falselyAnswered: [], unheard });
  expect(told?.fact).toBe('vote');
  expect(told?.finding).toMatchObject({
    severity: 'warning',
    problem:
      'the fact "vote" is not told where its "asked" says: asked “Who won?”, got “Ada Berg.” from "berg-office"',
  });
});
