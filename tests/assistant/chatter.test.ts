import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';

const answer = (...messages: readonly string[]): string => {
  let last = '';
  let conversation: Parameters<typeof moscow.ask>[1];
  for (const message of messages) {
    const { reply, conversation: after } = moscow.ask(message, conversation);
    conversation = { conversation: after };
    last = reply.status === 'answered' || reply.status === 'corrected' ? reply.text : '';
  }
  return last;
};

describe('what is chatted around a question is set aside, clause by clause', () => {
  test.each([
    [
      'Great, the boss is watching, I’ll be quick. Is Libya on the agenda?',
      'Yes: the foreign and defence ministers of Russia and France will discuss the situation in Libya.',
    ],
    [
      'is north korea going to be discussed too, or did i imagine that',
      'Yes: the foreign and defence ministers of Russia and France will discuss the North Korean nuclear file.',
    ],
    [
      'The toaster’s broken, new kitten. Who is the foreign minister of France, my sister will ask, she always does?',
      'France’s foreign minister is Alain Juppe.',
    ],
    [
      'Couldn’t sleep (the neighbours, don’t ask). When was the council created?',
      'The Russian-French Security Cooperation Council was created in 2002.',
    ],
    [
      'What a morning! Tell me where they meet, my car is double-parked.',
      'The foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'Great, the boss is watching, I’ll be quick. Is Malta on the agenda?',
    'is the budget going to be discussed too, or did i imagine that',
    'The toaster’s broken, new kitten. Who is the sports minister of France, my sister will ask, she always does?',
    'My cousin met a president once, at an airport. How old is he?',
    'My brother works at NATO. When was it created?',
    'Juppe resigned, so who is the foreign minister?',
  ])('%s: the rest is not', (message) => {
    expect(answer(message)).toBe('');
  });
});

describe('what somebody says is checked where the asker wants to know whether it is so', () => {
  test.each([
    [
      'I told my pupils, and then worried all night, that the council was created by the heads of state. Was I right?',
      'Yes: the Russian-French Security Cooperation Council was created by the heads of state.',
    ],
    [
      'My neighbour says the ministers meet in Paris this Wednesday. Is that right?',
      'No: the foreign and defence ministers of Russia and France will meet in Moscow on Wednesday 7 September 2011 within the framework of the Russian-French Security Cooperation Council.',
    ],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'I told my pupils, and then worried all night, that the council was created by the prime ministers. Was I right?',
    'My neighbour says Lavrov resigned. Is that right?',
    'Juppe said, and I quote, “escalation of tensions in the region has raised many questions”. Is that right?',
  ])('%s: no', (message) => {
    expect(answer(message)).not.toMatch(/^Yes/);
  });
});

describe('a tag behind what somebody says asks whether it is so', () => {
  test.each([
    [
      'I told my nephew that the ministers meet in Moscow, was I right?',
      'Yes: the foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
    ['I read that Lavrov resigned, correct?', ''],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });
});

describe('words that stand for a place only with a capital', () => {
  test('a car is no country where capitals are written', () => {
    expect(answer('When was the council created?', 'That’s older than my car. And who created it?')).toBe(
      'The Russian-French Security Cooperation Council was created by the heads of state.',
    );
  });

  test('in lower case throughout they may be', () => {
    expect(moscow.ask('turkey on agenda?').reply.text).toBe('The briefing doesn’t mention Türkiye.');
  });
});

describe('a date that is asked for is one of the thing itself', () => {
  test('what has one', () => {
    expect(answer('Does it give a date for the meeting?')).toBe(
      'Yes: the foreign and defence ministers of Russia and France will meet on Wednesday 7 September 2011.',
    );
  });

  test.each(['Did they give a date for a peace deal?', 'Is there a date by which there’d be a peace deal?'])(
    '%s: not when somebody spoke of it',
    (message) => {
      expect(answer(message)).toBe('');
    },
  );
});

describe('what follows a question does not change it', () => {
  test.each([
    [
      'Where are the ministers meeting, what city?',
      'The foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
    [
      'Who was it that created that Russian-French council thingy?',
      'The Russian-French Security Cooperation Council was created by the heads of state.',
    ],
    [
      'The last round of these talks, where’d they have it?',
      'The latest round of talks took place in Paris.',
    ],
    [
      'My boss wants to know if Kosovo is something they’ll be dealing with, she’s got family there so she’s curious. Is it?',
      'Yes: the foreign and defence ministers of Russia and France will consider ways to settle the situation in Kosovo, the situation in Transdniestria and the situation in Nagorno-Karabakh.',
    ],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'Where are the ministers meeting, what building?',
    'Who was it that chaired that Russian-French council thingy?',
    'The last round of these talks, where’d they dine?',
    'My boss wants to know if Malta is something they’ll be dealing with, she’s got family there so she’s curious. Is it?',
  ])('%s: unless it asks for more', (message) => {
    expect(answer(message)).not.toMatch(/^(Yes|The Russian-French|The latest round)/);
  });
});

describe('“one” stands for a noun that was said', () => {
  test('which is that of the question before', () => {
    expect(answer('Who is Russia’s defence minister?', 'Wait, no, false alarm. The French one?')).toBe(
      'France’s defence minister is Gerard Longuet.',
    );
  });

  test.each(['Who is the French one?', 'My uncle met a president once. What’s the name of the Russian one?'])(
    '%s: else it is not known for what',
    (message) => {
      expect(answer(message)).toBe('');
    },
  );
});

describe('a word that only points means what was named just before', () => {
  test('and nothing else', () => {
    expect(answer('Israel and the Palestinians. Do they have that on the agenda here?')).toBe(
      'Yes: the foreign and defence ministers of Russia and France will discuss Palestinian-Israeli settlement.',
    );
    expect(answer('Malta. Do they have that on the agenda here?')).toBe('');
  });
});

describe('a noun phrase before a comma is what the pronoun behind it means', () => {
  test.each([
    [
      'It’s raining, the tram is late. The latest round, when was it?',
      'The latest round of talks took place on Tuesday 7 September 2010.',
    ],
    [
      'I’m hopeless with names. The Russian defence minister, who is he again?',
      'Russia’s defence minister is Anatoly Serdyukov.',
    ],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'I’m hopeless with names. The German defence minister, who is he again?',
    'The latest opera, when was it?',
  ])('%s: which may not be known', (message) => {
    expect(answer(message)).toBe('');
  });
});

describe('somebody whom only the asker knows wants to know', () => {
  test('what is added of them is left out', () => {
    expect(
      answer(
        'My mum, who watches everything, wants to know whether Afghanistan comes up, she’s been there. Does it?',
      ),
    ).toBe(
      'Yes: the foreign and defence ministers of Russia and France will synchronise their approaches towards the peace process in Afghanistan.',
    );
    expect(
      answer(
        'My mum, who watches everything, wants to know whether Malta comes up, she’s been there. Does it?',
      ),
    ).toBe('');
  });
});

describe('“that” is what was spoken of last', () => {
  test('and nothing farther away', () => {
    const first = 'Are the Palestinians and Israel on the agenda?';
    expect(answer(first, 'What’s Moscow hoping to sort out with the French over that?')).toBe('');
  });
});
