import { describe, expect, test } from 'vitest';
import { askLast, openSample } from './samples/open-sample.ts';

const advisory = openSample('corvid-2025-02-18');
const gateway = openSample('brightwater-2025-03-11');

describe('a value that an author wrote out is told by its own words', () => {
  test.each([
    ['Which bug makes the broker run out of memory?', '0103'],
    ['Which flaw lets an attacker log in to the admin console without a password?', '0101'],
    ['Does CRV-2025-0103 make the broker run out of memory?', 'Yes'],
    ['Who reported the flaw that lets a sender run a script in an administrator’s browser?', 'Okafor'],
    ['Who fixed the flaw in the attachment store?', 'Diallo'],
    ['What is the score of the flaw in the admin console?', '9.8'],
  ])('%s', (question, expected) => {
    expect(askLast(advisory, question).text).toContain(expected);
  });

  test.each([
    ['Which flaw exposes local files?', '31805'],
    ['Which vulnerability leaves session tokens in support archives?', '31807'],
    ['Who reported the vulnerability that crashes worker processes?', 'Verhagen'],
    ['Who reported the flaw in the log viewer?', 'Duarte'],
  ])('in any briefing: %s', (question, expected) => {
    expect(askLast(gateway, question).text).toContain(expected);
  });
});

describe('and asked for by a part of it', () => {
  test.each([
    ['Which port should be closed to untrusted networks?', '9443'],
    ['Which log level leads to access tokens being written to the log?', 'debug'],
    ['What log level should be set?', 'info'],
    ['Which certificates do links between brokers accept?', 'expired'],
    ['Which cookie lets an attacker log in?', 'forged'],
    ['What can an attacker do with CRV-2025-0101?', 'log in'],
  ])('%s', (question, expected) => {
    expect(askLast(advisory, question).text).toContain(expected);
  });

  test('in any briefing', () => {
    expect(askLast(gateway, 'Which sessions should be ended?').text).toContain('all active sessions');
  });
});

describe('but every word must be one of its own, and deny what it denies', () => {
  test.each([
    'Which bug makes the broker run out of disk?',
    'Which flaw lets an attacker log in to the admin console with a password?',
    'Does CRV-2025-0102 make the broker run out of memory?',
    'Which port should be opened to untrusted networks?',
    'Which server can a user read files on?',
    'What can an attacker do with CRV-2025-0102?',
    'What can a server do with CRV-2025-0102?',
    'Who fixed the flaw in the server?',
    'Who fixed the flaw in the payment page?',
    'Which versions accept expired certificates?',
    'Does version 4.8.7 accept expired certificates?',
  ])('%s', (question) => {
    expect(askLast(advisory, question).status).toBe('unknown');
  });

  test.each([
    'Which flaw exposes remote files?',
    'Which flaw leaves passwords in support archives?',
    'Which vulnerability crashes the database?',
    'Who found the flaw in the payment form?',
    'Which flaw does not crash worker processes?',
    'Which log should be deleted?',
  ])('in any briefing: %s', (question) => {
    expect(askLast(gateway, question).status).toBe('unknown');
  });
});

describe('a question may repeat words with which the author’s own relation is told', () => {
  test.each([
    ['How much did the project pay for CRV-2025-0102?', '2,500'],
    ['How much did the project pay for the report of CRV-2025-0102?', '2,500'],
    ['How much was paid for the report of CRV-2025-0101? || And how much for CRV-2025-0102?', '2,500'],
    ['When is the fix for CRV-2025-0107 planned?', '15 April 2025'],
    ['Who is working on the fix for CRV-2025-0107?', 'Lindqvist'],
  ])('%s', (question, expected) => {
    expect(askLast(advisory, question).text).toContain(expected);
  });

  test.each([
    'How much did the project pay for the patch of CRV-2025-0102?',
    'Which report did the project pay for?',
    'How much was paid for the report of CRV-2025-0103?',
  ])('but not others: %s', (question) => {
    expect(askLast(advisory, question).status).toBe('unknown');
  });
});

test.each([
  [
    'Which versions does CRV-2025-0102 affect? || How severe is it? || Who found it?',
    'Hyun-woo Bae reported CRV-2025-0102.',
  ],
  ['Who fixed CRV-2025-0101? || Who reported it?', 'Ilse Vandermeer reported CRV-2025-0101.'],
  [
    'What can an attacker do with CRV-2025-0101? || Who reported it? || When?',
    'Ilse Vandermeer reported CRV-2025-0101 on Thursday 9 January 2025.',
  ],
  ['Who fixed CRV-2025-0101? || Says who?', 'The Corvid Project reports it.'],
])('“it” is what something is said of, not what is said: %s', (question, expected) => {
  expect(askLast(advisory, question).text).toBe(expected);
});

const probe = openSample('hayabusa2-2020-12-06');

test('who was the first holds a record', () => {
  expect(askLast(probe, 'What record do Rover-1A and Rover-1B hold?').text).toContain('first');
});

test.each([
  'Who found the capsule before it landed? || At what time?',
  'When was the landing of the capsule? || Does it pass anything on the way?',
])('what was left open is not answered by something else: %s', (question) => {
  expect(askLast(probe, question).status).toBe('unknown');
});
