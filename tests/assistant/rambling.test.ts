import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';

const answer = (message: string): string => {
  const { reply } = moscow.ask(message);
  return reply.status === 'answered' || reply.status === 'corrected' ? reply.text : '';
};

describe('what a message says of the one who writes it is set aside', () => {
  test.each([
    ['who’s the french def min, need it for a caption', 'France’s defence minister is Gerard Longuet.'],
    [
      'My boss is breathing down my neck and I need to know who the Foreign Ministry spokesman is, please!',
      'The Foreign Ministry’s spokesman is Alexander Lukashevich.',
    ],
    [
      'I could be wrong, and I often am, but I think the council was set up in 2002. Is that so?',
      'Yes: the Russian-French Security Cooperation Council was created in 2002.',
    ],
    [
      'Look, I don’t have much time, my train leaves in ten minutes, and I just want to know when the council was created.',
      'The Russian-French Security Cooperation Council was created in 2002.',
    ],
    [
      'Right, so I’ve made coffee, I’m finally awake, and what I’d love to know is whether North Korea comes up in the talks.',
      'Yes: the foreign and defence ministers of Russia and France will discuss the North Korean nuclear file.',
    ],
    [
      'I have to brief my ambassador in an hour, he hates surprises, so please tell me who the French defence minister is',
      'France’s defence minister is Gerard Longuet.',
    ],
    ['whatever. who is Juppe?', 'Alain Juppe is France’s foreign minister.'],
    [
      'is the council bilateral, yeah?',
      'Yes: the Russian-French Security Cooperation Council is bilateral, between Russia and France.',
    ],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'who’s the german def min, need it for a caption',
    'My boss is breathing down my neck and I need to know who the Foreign Ministry cook is, please!',
    'Look, I don’t have much time, my train leaves in ten minutes, and I just want to know when NATO was created.',
    'Lavrov resigned, so who is the foreign minister?',
    'Who is the minister, the bald one?',
    'When is the meeting, the one with NATO?',
  ])('%s: the rest is not', (message) => {
    expect(answer(message)).toBe('');
  });
});

describe('a question may point back to what was set aside', () => {
  test.each([
    [
      'I’m writing a thesis on missile defence, and I’d like to know if the ministers will be talking about it.',
      'Yes: the foreign and defence ministers of Russia and France will discuss missile defence.',
    ],
    ['I keep hearing about Juppe. Who is he?', 'Alain Juppe is France’s foreign minister.'],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'My brother works at NATO. When was it created?',
    'I am reading up on the Bundestag. When was it created?',
    'I’m writing a piece on Juppe and I need to know how old he is.',
  ])('%s: and to nothing else', (message) => {
    expect(answer(message)).toBe('');
  });
});

describe('what is told before a question says what it points back to, whether it is understood or not', () => {
  test.each([
    [
      'There’s a spokesman quoted all over it, Luka-something. Who is he?',
      'Alexander Lukashevich is the Foreign Ministry’s spokesman.',
    ],
    [
      'He thinks this Security Cooperation Council is ancient, like from the Cold War. I said no way. When did they actually set it up?',
      'The Russian-French Security Cooperation Council was created in 2002.',
    ],
    [
      'Somebody at the hairdresser’s mentioned Afghanistan. What exactly do the ministers want to do about it?',
      'The foreign and defence ministers of Russia and France will synchronise their approaches towards the peace process in Afghanistan.',
    ],
    [
      'My neighbour is from Tiraspol and she’s worried that nobody talks about Transdniestria any more. I told her I’d look it up. Do the ministers plan to talk about it?',
      'Yes: the foreign and defence ministers of Russia and France will consider ways to settle the situation in Kosovo, the situation in Transdniestria and the situation in Nagorno-Karabakh.',
    ],
    [
      'I’m always glad when France turns up. Where is the meeting?',
      'The foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'The Russian president signed the treaty. When was that?',
    'There was a concert in the hall. Where will it take place?',
    'Merkel called a council. When was it created?',
    'There was a Thai delegation. Who are they?',
    'I know Lavrov from my time at the Bundestag. When was it created?',
  ])('%s: what came about in it is not known', (message) => {
    expect(answer(message)).toBe('');
  });
});

describe('what is taken back, said in search of words or asked once more is read as it was meant', () => {
  test.each([
    [
      'Who’s the French, no sorry, the Russian defence minister?',
      'Russia’s defence minister is Anatoly Serdyukov.',
    ],
    ['Who is Germany’s, I mean France’s defence minister?', 'France’s defence minister is Gerard Longuet.'],
    ['Lavrov, no, Juppe, what’s his job?', 'Alain Juppe is France’s foreign minister.'],
    [
      'Is Longuet the foreign, well, the defence minister of France?',
      'Yes: Gerard Longuet is France’s defence minister.',
    ],
    [
      'Who proposed the treaty? No wait, scratch that. Who is the French foreign minister?',
      'France’s foreign minister is Alain Juppe.',
    ],
    [
      'Tell me about Libya... no, actually, where is the meeting?',
      'The foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
    [
      'Where will they meet, for example?',
      'The foreign and defence ministers of Russia and France will meet in Moscow.',
    ],
    [
      'Who is Juppe, no sorry, who speaks for the Foreign Ministry?',
      'The Foreign Ministry’s spokesman is Alexander Lukashevich.',
    ],
    ['Who, for example, is the French foreign minister?', 'France’s foreign minister is Alain Juppe.'],
    [
      'What has NATO got to do with those talks, I mean who’s in dialogue with it?',
      'Russia’s dialogue and partnership are with the European Union and NATO.',
    ],
    [
      'Whose idea was it, this European security treaty, was it the Russian president or, um, the French one?',
      'The legally binding European security treaty is the Russian president’s initiative.',
    ],
    [
      'What part of the world do they belong to, what’s the region the ministers want to touch on?',
      'The foreign and defence ministers of Russia and France will discuss the situation in the Middle East and North Africa.',
    ],
  ])('%s', (message, text) => {
    expect(answer(message)).toBe(text);
  });

  test.each([
    'Will they discuss Iran, no sorry, Iraq?',
    'Who is the French, I mean the German defence minister?',
    'Why did Juppe resign, who replaces him?',
    'Did Lavrov resign, when was it?',
  ])('%s: the rest is not answered', (message) => {
    expect(answer(message)).toBe('');
  });

  test('beside another question that is answered, one that is not is refused', () => {
    expect(answer('When was NATO created, when was the council created?')).toBe(
      'The Russian-French Security Cooperation Council was created in 2002. I can’t find in the briefing when NATO was created.',
    );
  });
});
