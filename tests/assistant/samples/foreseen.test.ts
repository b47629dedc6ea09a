import { describe, expect, test } from 'vitest';
import { type Briefing, createAssistant } from '../../../src/index.ts';
import { loadSample } from './open-sample.ts';

/** A sample whose facts say what else they are asked for by. */
function foresee(sample: string, asked: Readonly<Record<string, readonly string[]>>): Briefing {
  const briefing = loadSample(sample);
  return {
    ...briefing,
    facts: briefing.facts.map((fact) => ({
      ...fact,
      ...(asked[fact.id] === undefined ? {} : { asked: asked[fact.id] }),
    })) as Briefing['facts'],
  };
}

const VOTE = ['vote'];
const TARV = ['tarv-weakened'];
const NOTHING: readonly string[] = [];

const bank = createAssistant({
  briefings: [
    foresee('tarvonia-2026-05-14', {
      'tarv-weakened': ['How did the tarv react to the announcement?', 'How did the market respond?'],
      vote: [
        'By what margin did the council carry the motion?',
        'What was the split?',
        'Was the decision unanimous?',
      ],
      minutes: ['On what day can the public read the record of the meeting?'],
    }),
  ],
});

describe('what an editor foresaw', () => {
  test.each<[string, readonly string[]]>([
    // As it stands, whatever stands around it.
    ['How did the tarv react to the announcement?', TARV],
    ['hey, quick question: how did the tarv react to the announcement pls', TARV],
    ['Was the decision unanimous?', VOTE],
    [
      'By what margin did the council carry the motion, and who dissented?',
      [...VOTE, 'osval-dissent', 'tanaf-dissent'],
    ],
    // In nearly the same words.
    ['tarv reaction to the announcement', NOTHING],
    ['how did tarv react', TARV],
    ['How did the markets respond?', TARV],
    ['what was the margin of the motion', VOTE],
    ['By what margin did they carry it?', NOTHING],
    ['what was the split in the vote', VOTE],
    ['When can the public read the record?', ['minutes']],
    // Of another, by another, or something else.
    ['How did the dollar react to the announcement?', NOTHING],
    ['How did the euro react?', NOTHING],
    ['How did the announcement react to the tarv?', NOTHING],
    ['How did the tarv react to the election?', NOTHING],
    ['How did the stock market respond?', NOTHING],
    ['Who carried the motion?', NOTHING],
    ['By what margin did the council carry the motion in 2019?', NOTHING],
    ['By what margin did the government carry the motion?', NOTHING],
    ['What was the split in the government?', NOTHING],
    ['Where can the public read the record of the meeting?', NOTHING],
  ])('%s', (question, facts) => {
    expect(bank.ask(question).reply.facts).toEqual(facts);
  });

  test('is told of the other facts of its relation by their names', () => {
    const assistant = createAssistant({
      briefings: [foresee('quillbank-2025-10-23', { 'task-varga': ["What is on Varga's plate?"] })],
    });
    expect(assistant.ask("What's on Varga's plate?").reply.facts).toEqual(['task-varga']);
    expect(assistant.ask("What is on Sillaste's plate?").reply.facts).toEqual(['task-sillaste']);
    expect(assistant.ask("What is on Brennholt's plate?").reply.facts).toEqual([]);
  });

  test('of figures it is told of the same measure and period only', () => {
    const assistant = createAssistant({
      briefings: [foresee('karonda-2024-03-14', { 'masenga-cases': ['How badly off was Masenga?'] })],
    });
    expect(assistant.ask('How badly off was Masenga?').reply.facts).toEqual(['masenga-cases']);
    expect(assistant.ask('How badly off was Kilwe?').reply.text).toMatch(/cases/);
    expect(assistant.ask('How badly off was Kilwe?').reply.text).not.toMatch(/deaths/);
  });
});
