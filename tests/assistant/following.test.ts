import { describe, expect, test } from 'vitest';
import { converse } from './moscow.ts';
import { askLast, openSample } from './samples/open-sample.ts';

const last = (questions: readonly string[]) => converse(questions).at(-1);

describe('a follow-up that names nothing is about what was spoken of last', () => {
  test.each([
    [['Where was the September 2010 round?', 'topics?']],
    [['What about the UN?', 'which session?', 'of the Security Council?', 'starts when?']],
    [['Who is Serdyukov’s opposite number?', 'and of the spokesman?']],
    [['Who is Longuet?', 'and Serdyukov?', 'party?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });

  test.each([
    [['When will the ministers meet?', 'topics?'], 'Libya'],
    [['Where was the latest round held?', 'when?'], '2010'],
    [['Who created the council?', 'when?'], '2002'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});

describe('a counterpart is asked for as it was said', () => {
  test.each([
    [['Who is Longuet’s counterpart?', 'And Juppe’s?'], 'Lavrov'],
    [['Who is Longuet?', 'his opposite number?', 'And Juppe’s?'], 'Lavrov'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });

  test('but not of somebody who has none', () => {
    expect(last(['Who is Longuet’s counterpart?', 'And Lukashevich’s?'])?.status).toBe('unknown');
  });
});

describe('“that” before a noun points to what was spoken of', () => {
  test.each([
    [['Where was the latest round held?', 'when was that round?'], '2010'],
    [['Who is Russia’s defence minister?', 'Who does that job for France?'], 'Longuet'],
    [['When was the Security Cooperation Council created?', 'how often does that council meet?'], 'twice'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });

  test('and to nothing else', () => {
    expect(last(['Who is Russia’s defence minister?', 'Who does that job for France?'])?.text).not.toContain(
      'Juppe',
    );
  });
});

describe('what is to come is asked for in the present behind what was', () => {
  test.each([
    [['where was the last round held?', 'and the upcoming one?'], 'Moscow'],
    [['where was the last round held?', 'and the next round?'], 'Moscow'],
    [['where was the last round held?', 'and the upcoming one?', 'on what date?'], '2011'],
    [['when was the last round held?', 'and the next one?'], '2011'],
    [['where will the next round be held?', 'and the last one?'], 'Paris'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });

  test('of another briefing', () => {
    const questions = 'where was the last summit held? || and the next one?';
    expect(askLast(openSample('maputo-2025-05-15'), questions).text).toContain('Windhoek');
  });

  test.each([
    [['where was the last round held?', 'and the first one?']],
    [['when was the council created?', 'and the upcoming one?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });
});

describe('a session is no other meeting', () => {
  test.each([
    'When does the session start?',
    'When does that session start?',
    'Will Lavrov attend the session?',
  ])('not answered: %s', (question) => {
    expect(last([question])?.status).toBe('unknown');
  });

  test.each([
    ['What is the session?', '66th'],
    ['How often does the council hold sessions?', 'twice'],
    ['When is the council session?', '7 September 2011'],
  ])('%s: %s', (question, expected) => {
    expect(last([question])?.text).toContain(expected);
  });
});

describe('after a correction', () => {
  test.each([
    [['Is the meeting in Paris?', 'when?'], '7 September 2011'],
    [['Is the meeting in Paris?', 'where?'], 'Moscow'],
    [['Is Juppe the Russian foreign minister?', 'who is?'], 'Lavrov'],
  ])('what was false is not asked on about: %j: %s', (questions, expected) => {
    const reply = last(questions);
    expect(reply?.status).toBe('answered');
    expect(reply?.text).toContain(expected);
  });
});

describe('a preposition at the end asks for what it introduces', () => {
  test.each([
    [['Is the council bilateral?', 'between?'], 'Russia and France'],
    [['When was the council created?', 'by?'], 'heads of state'],
    [['Who is Longuet?', 'of?'], 'France'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });

  test.each([
    [['Where was the latest round?', 'hosted by?']],
    [['Where was the Sept 2010 round?', 'hosted by?']],
    [['When was the council created?', 'against?']],
    [['When was the latest round?', 'attended by?']],
    [['Who proposed the treaty?', 'signed by?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });
});

describe('the same is asked of another event', () => {
  test.each([
    [['When was the council created?', 'and its latest round?'], '7 September 2010'],
    [['When did the spokesman speak?', 'and the meeting’s?'], '7 September 2011'],
    [['Where will the ministers meet?', 'and the latest round?'], 'Paris'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});

describe('“who else?” and “and?” keep to what was spoken of', () => {
  test.each([
    [['Is France a permanent member of the UN Security Council?', 'and Russia?', 'who else?']],
    [['What do they want to settle?', 'the other ones?']],
    [['Does the text say anything about missile defence?', 'and?']],
    [['Will they take a break?', 'says who?']],
  ])('nothing more: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });

  test('others are told where some are left', () => {
    expect(last(['Will Juppe meet Lavrov?', 'who else?'])?.text).toMatch(/Serdyukov.*Longuet/);
  });
});

describe('“that one” can be a person', () => {
  test('who was answered last', () => {
    expect(last(['Who meets Longuet?', 'and Juppe?', 'is that one a defence minister too?'])?.text).toContain(
      'No: Sergei Lavrov',
    );
  });
});

describe('a follow-up to what was declined asks about that', () => {
  test.each([
    [['Is the meeting in Paris?', 'has it ever been cancelled?', 'when?']],
    [['What about the UN?', 'which session?', 'of the Security Council?']],
    [['Who is Longuet?', 'which treaty does the Russian president like?', 'proposed by France?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });
});

describe('what cannot hold a word of the follow-up does not answer it', () => {
  test.each([
    [['Which two nuclear files will they discuss?', 'fully?']],
    [['What will they discuss about Iran?', 'are you sure? on everything?']],
    [['Will they discuss Iran?', 'on everything?']],
    [['When did the spokesman speak?', 'and the meeting’s?', 'how long does it last?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });

  test('but what can does', () => {
    expect(last(['Do Russia and France agree on Iran?', 'fully?'])?.text).toContain('largely identical');
  });
});

describe('names of those who have none', () => {
  test('an office is not told by itself', () => {
    expect(last(['name of russ president?'])?.text).toContain('gives no name');
    expect(last(['name of russ defence minister?'])?.text).toContain('Serdyukov');
  });

  test('are said to be missing', () => {
    expect(last(['When was the council created?', 'by whom?', 'names?'])?.status).toBe('unknown');
  });
});

describe('a word that says what somebody does is never ignored', () => {
  test.each([
    'Who reported Kosovo?',
    'Who described Kosovo?',
    'Who is against the meeting?',
    'What does Serdyukov want from the talks?',
    'Is Libya in Africa?',
  ])('not answered: %s', (question) => {
    expect(last([question])?.status).toBe('unknown');
  });
});

describe('a follow-up that names nothing asks of what was said', () => {
  test.each([
    [['Who is the French defence minister?', 'So what is Lavrov?', 'Since when?']],
    [['Who founded the Council?', 'In Paris in 2010?']],
    [['With whom does Moscow hope to coordinate its actions?', 'On which issue?', 'What actions?']],
    [['Which General Assembly session is coming up?', 'When does it open?', 'Who will speak there?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });

  test.each([
    [['Who founded the Council?', 'Since when?'], '2002'],
    [['Where was the latest round held?', 'In Paris in 2010?'], 'Paris'],
    [['Who is Longuet?', 'Of which country?'], 'Gerard Longuet is France’s defence minister.'],
    [['Who will meet?', 'Who spoke of the crises?'], 'Lukashevich'],
    [['Who told us Moscow’s view?', 'when?'], '5 September 2011'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});

describe('what a follow-up asks for has a place in what is told', () => {
  test.each([
    [['When did Lukashevich talk?', 'At a press conference?']],
    [['Who will meet?', 'And last time, who was there?']],
    [['Which two organisations does Russia have a dialogue with?', 'Is Paris a member of both?']],
    [['What was there in September 2010?', 'What came of it?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });

  test.each([
    [['Is Russia a member of the Security Council?', 'As what?'], 'permanent'],
    [['Do Russia and France both sit on the UN Security Council?', 'As what?'], 'permanent'],
    [['Who will meet?', 'And last time, where was it?'], 'Paris'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});
