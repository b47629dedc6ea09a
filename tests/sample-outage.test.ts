import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../adapters/node/index.ts';
import { createAssistant, reviewKnowledge } from '../src/index.ts';

/** An incident report that was written up with relations of its own. */
const { briefings, files, problems } = readKnowledge('tests/knowledge');
const assistant = createAssistant({ briefings });

test('it has nothing wrong with it, and leaves nothing of its text out', () => {
  const review = reviewKnowledge(
    briefings.flatMap((briefing, place) => {
      const own = files[place];
      return own === undefined ? [] : [{ briefing, files: own }];
    }),
  );
  expect([briefings.length, problems, review.problems]).toEqual([1, [], []]);
});

describe('it answers from relations of its own', () => {
  test.each([
    ['Who found the expired certificate?', 'Joonas Kettunen found the expired certificate.'],
    ['when did the outage start', 'The outage of the Tideline payment service began at 09:14 UTC.'],
    [
      'What is the incident number of the outage?',
      'The outage of the Tideline payment service is recorded as INC-4471.',
    ],
    [
      'What was the severity of the outage?',
      'The outage of the Tideline payment service was rated severity 1.',
    ],
    ['Which region was not affected?', 'The Alpine region was not affected.'],
    ['When did Kettunen join?', 'Joonas Kettunen joined at 10:20 UTC.'],
    ['Who is the CTO?', 'Tideline’s chief technology officer is Elena Fabbri.'],
    ['When is the review meeting?', 'The review meeting will take place on Tuesday 24 February 2026.'],
  ])('%s %s', (question, answer) => {
    expect(assistant.ask(question).reply.text).toBe(answer);
  });

  test.each([
    ['Did Priya Raman find the expired certificate?', /^No: Joonas Kettunen found/],
    ['Who is the chief financial officer?', undefined],
    ['Who caused the outage?', undefined],
    ['Who restarted the database?', undefined],
    ['When was INC-4472 closed?', undefined],
  ])('%s is not confirmed or answered', (question, correction) => {
    const { status, text } = assistant.ask(question).reply;
    if (correction === undefined) expect(status).toBe('unknown');
    else expect(text).toMatch(correction);
  });
});
