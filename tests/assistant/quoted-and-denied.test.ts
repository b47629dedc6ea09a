import { describe, expect, test } from 'vitest';
import { converse, gist, gistOf, PERSONS } from './moscow.ts';
import { askLast, judge, openSample } from './samples/open-sample.ts';

const outage = openSample('larkspur-pay-2024-05-17');
const summit = openSample('summit-2023-10-12');
const advisory = openSample('corvid-2025-02-18');
const mission = openSample('osiris-rex-2025-02-10');

describe('what has to do with what is told', () => {
  test.each([
    ['What has Riga got to do with it?', 'gateway'],
    ['Why does Tartu come up in this?', 'cluster'],
    ['What has Berlin got to do with it?', '-'],
    ['Why is it mentioned?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(outage, question), expected)).toBe('as expected');
  });

  test('something spoken of before', () => {
    const [, reply] = converse(['66th session of what?', 'Why does it come up here at all?']);
    expect(reply && gistOf(reply, ['where their interests differ'])).toBe(
      'answered: where their interests differ',
    );
  });
});

describe('words that somebody said', () => {
  test.each([
    ['What is "the first condition of trade"?', 'Tembe; Peace in the north'],
    ['Did Kiprop say "the first condition of trade"?', 'No; Tembe'],
    ['What is "the last condition of trade"?', '-'],
    ['When was "the first condition of trade" said?', '-'],
    ['Whose line is "Our ports should not compete"?', 'Kiprop'],
    ['Whose words are these: "Peace in the north is the first condition of trade"?', 'Tembe'],
    ['Whose remark is "Peace in the north is the last condition of trade"?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(summit, question), expected)).toBe('as expected');
  });

  test.each([
    ['Who says "do not wait for the weekend"?', 'Magi'],
    ['Who says "do not wait for the summer"?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(advisory, question), expected)).toBe('as expected');
  });

  test.each([
    ['What is it that’s "important to clarify"?', 'answered'],
    ['What is it that’s "important to avoid"?', 'unknown'],
    ['What are those "certain discrepancies"? You must know.', 'unknown'],
    [
      "Whose words are 'Escalation of tensions in the region has raised many questions'?",
      'answered: Lukashevich',
    ],
    ['Whose quote is “there are certain discrepancies”?', 'answered: Lukashevich'],
    ['Whose statement was “progress in this process is expected”?', 'answered: Lukashevich'],
    ['Whose minister is Juppe?', 'answered: Juppe'],
    ['Whose words are “we will never surrender”?', 'unknown'],
    ['Whose idea is “there are certain discrepancies”?', 'unknown'],
    ['Whose deputy is Juppe?', 'unknown: Juppe'],
  ])('%s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });
});

describe('a noun that is denied', () => {
  test.each([
    ['No money was lost, right?', 'Yes: '],
    ['Was no personal data exposed?', 'Yes: '],
    ['Is it true that no countries were affected?', 'No: '],
    ['No merchants complained, right?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(outage, question), expected)).toBe('as expected');
  });

  test.each([
    ['Did they find no evidence of life?', 'Yes: '],
    ['Did they find no evidence of gold?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(mission, question), expected)).toBe('as expected');
  });
});

describe('those who represent somebody at an event', () => {
  test.each([
    ['Who will represent Russia on this meeting?', 'answered: Lavrov, Serdyukov'],
    ['Who is representing France in these negotiations?', 'answered: Juppe, Longuet'],
    ['By whom will Russia be represented?', 'answered: Lavrov, Serdyukov'],
    ['By whom will the talks be chaired?', 'unknown'],
    ['By whom was Russia represented at the latest round?', 'unknown'],
    ['Who will represent Russia at the 66th session of the General Assembly?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test('the one who is told to have been there', () => {
    expect(judge(askLast(summit, 'Who represented Kenya at the summit?'), 'Kiprop; !Wanjala')).toBe(
      'as expected',
    );
  });
});
