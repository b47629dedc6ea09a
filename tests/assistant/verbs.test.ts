import { describe, expect, test } from 'vitest';
import { gist, MATTERS, PERSONS, PLACES } from './moscow.ts';

const VALUES = [...PLACES, ...PERSONS];

describe('who hosts is where it is held', () => {
  test.each([
    ['Which city will host the meeting?', 'answered: Moscow'],
    ['Who is hosting?', 'answered: Moscow'],
    ['Which city is putting on this get-together?', 'answered: Moscow'],
    ['Which capital is welcoming the visitors?', 'answered: Moscow'],
    ['Will Moscow host the talks?', 'answered Yes: Moscow'],
    ['Which city hosted the last round?', 'answered: Paris'],
    ['Who hosted the last round?', 'unknown'],
    ['Will Paris host the talks?', 'unknown: Paris'],
    ['Will France host the meeting?', 'unknown'],
    ['Is Paris hosting the ministers?', 'unknown: Paris'],
    ['Will Germany host the meeting?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, VALUES)).toBe(expected);
  });
});

describe('what “do” stands for must be told', () => {
  test.each([
    ['Do Russia and France agree?', 'answered Yes'],
    ['Does the council have meetings?', 'answered Yes'],
    ['Do the ministers meet?', 'answered Yes'],
    ['Does Paris back it?', 'unknown'],
    ['Does Paris back the meeting?', 'unknown'],
    ['Does France anyway the meeting?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, [])).toBe(expected);
  });
});

describe('what is wanted has not come about', () => {
  test.each([
    ['Who wants to settle the situation in Kosovo?', 'answered'],
    ['What is expected in the Palestinian-Israeli process?', 'answered'],
    ['When will the situation in Kosovo be settled?', 'unknown'],
    ['Where will the situation in Kosovo be settled?', 'unknown'],
    ['Has the situation in Kosovo been settled?', 'unknown'],
    ['Has progress been made in the Palestinian-Israeli settlement?', 'unknown'],
    ['Has Russia given up hope?', 'unknown'],
    ['Did Russia clarify everything?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });
});

describe('who said something is not who does it', () => {
  test.each([
    ['When did Lukashevich speak?', 'answered: 5 September 2011'],
    ['On which day did Lukashevich go on record?', 'answered: 5 September 2011'],
    ['To whom did Lukashevich say that?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['5 September 2011', '7 September 2011', 'international community'])).toBe(
      expected,
    );
  });

  test.each([
    ['Who spoke about missile defence?', 'answered: Lukashevich'],
    ['Who will speak about missile defence?', 'answered'],
  ])('%s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });
});

describe('demands ask as questions do', () => {
  test.each([
    ['State who proposed the treaty.', 'answered: treaty'],
    [
      'Specify on which issues Russia and France agree.',
      'answered: Iranian nuclear file, North Korean nuclear file',
    ],
    [
      'Does it say what Russia and France agree on?',
      'answered: Iranian nuclear file, North Korean nuclear file',
    ],
    ['State who signed the treaty.', 'unknown: treaty'],
  ])('%s', (question, expected) => {
    expect(
      gist(
        question,
        [...MATTERS, 'treaty'].filter((value) => value !== 'security treaty'),
      ),
    ).toBe(expected);
  });
});

describe('what is published is the briefing', () => {
  test.each([
    ['Who published this?', 'answered: Itar-Tass'],
    ['who put this out', 'answered: Itar-Tass'],
    ['When exactly was this published?', 'answered: 5 September 2011'],
    ['Who wrote the treaty?', 'unknown'],
    ['Who published the agenda?', 'unknown'],
  ])('%s', (question, expected) => {
    expect(gist(question, ['Itar-Tass', '5 September 2011'])).toMatch(new RegExp(`^${expected}`));
  });
});
