import { describe, expect, test } from 'vitest';
import { gist, PERSONS } from './moscow.ts';
import { askLast, openSample } from './samples/open-sample.ts';

describe('a thing may be told in other words than those of its name', () => {
  test.each([
    ['Whose idea is the pact on the continent’s safety?', 'answered: president'],
    ['Who thought up the accord on the security of the continent?', 'answered: president'],
    ['Whose proposal is the continental safety pact?', 'answered: president'],
    ['Is the protection against rockets on the agenda?', 'answered Yes'],
    ['Will the rocket shield come up?', 'answered Yes'],
    ['When was the safety collaboration council set up?', 'answered: 2002'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['president', '2002'])).toBe(expected);
  });

  test('in any briefing', () => {
    expect(askLast(openSample('summit'), 'Who is the commerce minister?').text).toContain('Tavares');
  });
});

describe('but every word must be one of the thing’s own', () => {
  test.each([
    'Whose initiative is the trade pact?',
    'Whose initiative is the Asian security pact?',
    'Whose idea is the treaty on the safety of Asia?',
    'Who proposed the pact on the safety of children?',
    'Whose idea is a pact on nuclear safety?',
    'Is the shield against drones on the agenda?',
    'Is nuclear safety on the agenda?',
    'Is road safety a topic?',
    'Is rocket science on the agenda?',
    'Will they discuss rocket launches?',
    'Is child protection on the agenda?',
    'When was the European security council created?',
    'When was the human security council set up?',
  ])('%s', (question) => {
    expect(gist(question, [])).toBe('unknown');
  });
});

describe('what was done may be told in other verbs, what has its place in an order by other words for it', () => {
  const outage = openSample('outage');

  test.each([
    ['Who rebooted the token service?', 'Haddad'],
    ['During what was the renewal job turned off?', 'migration'],
    ['When was the fresh certificate put out?', '11:05'],
    ['How long did the earlier outage last?', '35 minutes'],
    ['How many people were hit by the downtime?', '1.4 million'],
  ])('%s', (question, expected) => {
    expect(askLast(outage, question).text).toContain(expected);
  });

  test.each([
    'Who brought in the new certificate?',
    'Who turned off the renewal job?',
    'When was the fresh certificate revoked?',
    'How long did the earlier outage of March last?',
    'How many people were hired?',
  ])('but not: %s', (question) => {
    expect(askLast(outage, question).status).toBe('unknown');
  });
});

test('a spokesman does not head the ministry, the ministers do', () => {
  expect(gist('Who runs the Foreign Ministry?', PERSONS)).toBe('answered: Lavrov, Juppe');
  expect(gist('Who speaks for the Foreign Ministry?', ['Lukashevich'])).toBe('answered: Lukashevich');
});

test.each([
  ['On what do the two sides differ?', 'answered: nuclear file'],
  ['In which capital will they get together?', 'answered: Moscow'],
  ['Who is behind the push for a European security treaty?', 'answered: president'],
])('%s', (question, expected) => {
  expect(gist(question, ['nuclear file', 'Moscow', 'president'])).toBe(expected);
});

describe('everyday nouns stand for what a briefing calls a thing, a figure, a role', () => {
  test.each([
    ['larkspur-pay-2024-05-17', 'How many shops were hit?', '2,350'],
    ['larkspur-pay-2024-05-17', 'Who was the incident boss?', 'Lind'],
    ['maputo-2025-05-15', 'How many bursaries will Brazil grant?', '900'],
    ['maputo-2025-05-15', 'How much corn will Zambia receive?', '80,000'],
    ['maputo-2025-05-15', 'Who will head the infrastructure pot?', 'Fontes'],
    ['maputo-2025-05-15', 'What is the tenor of the loan?', '12 years'],
    ['maputo-2025-05-15', 'Which onlooker did Botswana send?', 'Molefhe'],
    ['cholera-chad-2025-09-09', 'Who is the boss of the incident squad?', 'Ngarta'],
    ['cholera-chad-2025-09-09', 'How many shots were approved?', '1,120,000'],
    ['corvid-2025-02-18', 'What is the stopgap for CRV-2025-0101?', 'close port 9443'],
  ])('%s: %s', (sample, question, expected) => {
    expect(askLast(openSample(sample), question).text).toContain(expected);
  });

  test.each([
    ['larkspur-pay-2024-05-17', 'How many wholesalers were hit?'],
    ['larkspur-pay-2024-05-17', 'Who was the incident spokesman?'],
    ['larkspur-pay-2024-05-17', 'How many visits did the help desk receive?'],
    ['larkspur-pay-2024-05-17', 'Which engineer was fired?'],
    ['maputo-2025-05-15', 'How much wheat will Zambia receive?'],
    ['maputo-2025-05-15', 'How many warships will Brazil donate?'],
    ['maputo-2025-05-15', 'How many trucks will Zambia buy?'],
    ['maputo-2025-05-15', 'Who is the mediator?'],
    ['cholera-chad-2025-09-09', 'How many hospitals were operating?'],
    ['corvid-2025-02-18', 'Which journalist reported CRV-2025-0103?'],
    ['corvid-2025-02-18', 'Which shopper reported CRV-2025-0103?'],
    ['osiris-rex-2025-02-10', 'How wide is the comet?'],
  ])('but %s does not tell: %s', (sample, question) => {
    expect(askLast(openSample(sample), question).status).toBe('unknown');
  });
});

describe('what merely judges a thing tells nothing of it', () => {
  test.each([
    ['When was the infamous council created?', 'answered: 2002'],
    ['Who proposed the historic treaty?', 'answered: president'],
    ['Whose idea is the much-vaunted treaty?', 'answered: president'],
    ['When was the council finally created?', 'answered: 2002'],
    ['Who, surprisingly, proposed the treaty?', 'answered: president'],
    ['Which conflicts will they settle in the end?', 'answered: Kosovo'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['president', '2002', 'Kosovo'])).toBe(expected);
  });

  test.each([
    'What is the thorniest topic on the agenda?',
    'Which knottiest conflicts will they settle?',
    'Who proposed the boldest initiative?',
    'Which is the most notorious conflict?',
    'Is the meeting historic?',
    'Which meeting is historic?',
    'Who is famous?',
    'Who is the most famous minister?',
    'Why was the treaty surprising?',
    'Who proposed the final treaty?',
  ])('but not: %s', (question) => {
    expect(gist(question, [])).toBe('unknown');
  });
});
