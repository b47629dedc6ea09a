import { describe, expect, test } from 'vitest';
import { converse, moscow } from './moscow.ts';
import { openSample } from './samples/open-sample.ts';

const last = (questions: readonly string[]) => converse(questions).at(-1);
const statusOf = (questions: readonly string[]) => last(questions)?.status;

describe('what was just told is not told again', () => {
  test.each([
    [
      [
        'What has raised many questions?',
        'Who says that?',
        'Which region does he mean?',
        'What questions exactly?',
      ],
    ],
    [['Iran: same position?', 'What differences exactly?']],
    [['When did the spokesman speak?', 'What’s his name?', 'Which ministry?', 'How long has he been there?']],
    [['Since when is that going on?']],
    [['When will the talks take place?', 'Since when?']],
    [['Who is the French foreign minister?', 'Since when?']],
    [['Since when do the ministers meet?']],
  ])('not answered: %j', (questions) => {
    expect(statusOf(questions)).toBe('unknown');
  });

  test.each([
    [['When do the ministers meet?', 'Where?', 'When?'], '7 September 2011'],
    [['Are the positions on Iran identical?', 'Which countries?'], 'Russia and France'],
    [['Since when does the council exist?'], '2002'],
    // When it came to be, not since when it meets.
    [['How often does the Council meet?', 'Since when?'], 'created in 2002'],
    [['Who created the council?', 'Since when does it exist?'], '2002'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});

describe('“them” needs somebody who was spoken of', () => {
  test.each(['Which of them was chosen?', 'Who invited them?', 'How many of them are there?'])(
    'not answered: %s',
    (question) => {
      expect(moscow.ask(question).reply.status).toBe('unknown');
    },
  );

  test('“they” may be whom the briefing is about', () => {
    expect(moscow.ask('When do they meet?').reply.text).toContain('7 September 2011');
  });
});

describe('a tag behind a noun is the question', () => {
  test.each([
    [
      ['Who spoke on Monday?', 'The defence minister, is he?'],
      'Alexander Lukashevich is the Foreign Ministry’s spokesman',
    ],
    [
      ['Who is Longuet?', 'The French foreign minister, isn’t he?'],
      'No: Gerard Longuet is France’s defence minister.',
    ],
    [['Who is Longuet?', 'The French defence minister, is he?'], 'Yes'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});

describe('a claim about what was told', () => {
  test.each([
    [['Who is the Russian defence minister?', 'Isn’t that Lavrov’s job?'], 'No:'],
    [['Who is the Russian foreign minister?', 'Isn’t that Lavrov’s job?'], 'Yes:'],
    [['When is the meeting?', 'So that’s a Tuesday?'], 'No:'],
    [['When is the meeting?', 'So that’s a Wednesday?'], 'Yes:'],
    [['When is the meeting?', 'A Tuesday?'], 'No:'],
    [['They meet on September 8. At least, that is the date I have; verify it against the text.'], 'No:'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});

describe('those who are named one by one are not all', () => {
  test.each(['How many people are in the French delegation?', 'how many ppl in fr delegation'])(
    'not answered: %s',
    (question) => {
      expect(moscow.ask(question).reply.status).toBe('unknown');
    },
  );

  test('nor all who are employed', () => {
    const larkspur = openSample('larkspur-pay-2024-05-17');
    expect(larkspur.ask('How many people does Larkspur Systems employ?').reply.status).toBe('unknown');
  });

  test('a sort of them is counted', () => {
    expect(moscow.ask('How many ministers are French?').reply.text).toContain('Two');
  });
});

describe('a word stays whole', () => {
  test('a preposition that is short for a verb', () => {
    expect(moscow.ask('Of the people named, count those on the French side.').reply.text).toContain('Two');
    const bank = openSample('bank-2024-09-18');
    expect(bank.ask('Of the people named, count those on the French side.').reply.status).toBe('unknown');
  });

  test('with whom there is a partnership is nobody who stands beside it', () => {
    expect(moscow.ask('What does the text say about Russia’s partnership with NATO?').reply.text).not.toBe(
      'The European Union.',
    );
  });
});

describe('a correction knows what it is about', () => {
  test.each([
    [['Is NATO coming?']],
    [['Will Russia join NATO?']],
    [['When is the meeting in Moscow?', 'Has it ended?']],
    [['What does Moscow believe?', 'Does Paris believe it too?']],
    [['What did the spokesman say about nuclear files?', 'Is that Juppe’s view too?']],
    [['What has the escalation raised?', 'In which region?', 'Which countries?']],
  ])('neither confirmed nor denied: %j', (questions) => {
    expect(statusOf(questions)).toBe('unknown');
  });

  test.each([
    [
      ['Was the council created in 1999?'],
      'No: the Russian-French Security Cooperation Council was created in 2002',
    ],
    [['Is the meeting on Thursday?'], 'No:'],
    [['Is the Council bilateral?', 'Who are the members?'], 'Russia and France'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});
