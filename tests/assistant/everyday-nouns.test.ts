import { describe, expect, test } from 'vitest';
import { proof } from './moscow.ts';
import { askLast, openSample } from './samples/open-sample.ts';

describe('everyday nouns for what the briefing calls otherwise', () => {
  test.each([
    ['Which two atomic puzzles are on the menu?', 'discuss-iran, discuss-north-korea'],
    ['Which mess will they try to settle?', 'settle-conflicts'],
    ['Which can of worms will they settle?', 'settle-conflicts'],
    ['Who is the civilian boss of the French army?', 'longuet-office'],
    ['Which French heavyweight steers the soldiery?', 'longuet-office'],
    ['Who is the press agent?', 'lukashevich-office'],
    ['Who is the ministry’s publicist?', 'lukashevich-office'],
    ['What is the rhythm of the two-nation roundtable’s encounters?', 'council-frequency'],
    ['Is Gaul a permanent member?', 'permanent-members'],
    ['Whose grand design is the treaty?', 'treaty-initiative'],
  ])('%s', (question, facts) => {
    expect(proof(question)).toBe(`answered by ${facts}`);
  });

  test.each([
    'Who is the captain of the guard?',
    'Which magnate attends?',
    'What is the mandate of the council?',
    'Are soldiers on the agenda?',
    'How many soldiers does the French warlord command?',
    'Was there a handshake on the atomic dossiers?',
    'Who is the keeper of the seals?',
    'Who is the crown prince?',
    'Which battle took place in Syria?',
    'Is there a split on Libya?',
    'Is there a banquet?',
    'Will they discuss reactors?',
    'Who is the Russian premier?',
  ])('but not: %s', (question) => {
    expect(proof(question).split(' ')[0]).toBe('unknown');
  });
});

describe('in briefings of every kind', () => {
  test.each([
    ['larkspur-pay-2024-05-17', 'How many shoppers were hit by the meltdown?', '184,000'],
    ['larkspur-pay-2024-05-17', 'Which techie opened the ticket?', 'Kask'],
    ['cholera-chad-2025-09-09', 'How big is the funding hole?', '11.5 million'],
    ['cholera-chad-2025-09-09', 'When was the scourge declared?', '25 July'],
    ['cholera-chad-2025-09-09', 'What was the body count in Sila in week 36?', '6'],
    ['corvid-2025-02-18', 'Which imperfection was found by Priya Raman?', 'CRV-2025-0106'],
    ['bank-2024-09-18', 'Who is the central bank supremo?', 'Halvorsen'],
    ['bank-2024-09-18', 'What is the jobless figure?', '5.1'],
    ['quake', 'How strong was the shaker?', '6.4'],
  ])('%s: %s', (sample, question, expected) => {
    expect(askLast(openSample(sample), question).text).toContain(expected);
  });

  test.each([
    ['larkspur-pay-2024-05-17', 'What was the fine?'],
    ['larkspur-pay-2024-05-17', 'How many lawsuits did the shoppers bring?'],
    ['cholera-chad-2025-09-09', 'How many confirmed cases were there in Sila in week 36?'],
    ['cholera-chad-2025-09-09', 'How many souls live in Chad?'],
    ['corvid-2025-02-18', 'Which door should be closed?'],
    ['bank-2024-09-18', 'What is the mortgage rate?'],
    ['bank-2024-09-18', 'What is the discount rate?'],
    ['quake', 'How many holes are there?'],
    ['quake', 'How many temples collapsed?'],
  ])('but %s does not tell: %s', (sample, question) => {
    expect(askLast(openSample(sample), question).status).toBe('unknown');
  });
});
