import { describe, expect, test } from 'vitest';
import { converse, moscow } from './moscow.ts';
import { askLast, judge, openSample } from './samples/open-sample.ts';

/** The status of the last reply, and the Yes or No that it begins with. */
const opening = (...turns: readonly string[]): string => {
  const reply = converse(turns).at(-1);
  return `${reply?.status} ${/^(?:Yes|No)(?=:)/.exec(reply?.text ?? '')?.[0] ?? ''}`.trim();
};

describe('doubts around a question', () => {
  test.each([
    ['Am I being fooled, or is Lavrov the defence minister?', 'corrected No'],
    ['Am I being lied to, or is Lavrov the foreign minister?', 'answered Yes'],
    ['You sure Longuet isn’t Russian?', 'corrected No'],
    ['I bet that Lavrov is the defence minister', 'corrected No'],
    ['And I’m supposed to swallow that Syria is on the agenda. Evidence?', 'answered Yes'],
    ['Do you seriously claim that Syria is on the agenda? Prove it.', 'answered Yes'],
    ['Do you actually know what hour they meet or are you just guessing?', 'unknown'],
    ['What came out of the meeting? If there was one.', 'unknown'],
    ['Tell me when they will meet. Bet you can’t.', 'answered'],
    ['Surely you don’t want me to believe that the defence ministers are coming too?', 'answered Yes'],
    ['I have my doubts that Syria is on the agenda. Is it?', 'answered Yes'],
    ['They gather on 7 September, I read elsewhere. Or is that wrong as well?', 'answered Yes'],
    ['They gather on 8 September, I read elsewhere. Or is that wrong as well?', 'corrected No'],
    ['The latest talks were in Paris, weren’t they, or do you doubt that too?', 'answered Yes'],
    ['They won’t discuss Libya, will they?', 'answered Yes'],
    ['They will not discuss Libya, right?', 'answered No'],
    ['Lavrov isn’t the defence minister, is he?', 'corrected No'],
    ['Will anybody bother to talk about the Palestinians?', 'answered Yes'],
    ['Will anybody bother to talk about Yemen?', 'unknown'],
    ['I have my doubts that Yemen is on the agenda. Is it?', 'unknown'],
    ['Am I being fooled, or is Lavrov a general?', 'unknown'],
    ['I bet that Lavrov resigned', 'unknown'],
    ['Can I trust that Longuet is France’s defence minister?', 'answered Yes'],
    ['Can I trust that Serdyukov is France’s defence minister?', 'corrected No'],
    ['Can we be sure that Juppe resigned?', 'unknown'],
    ['You’d have me believe that pan-European cooperation is a topic?', 'answered Yes'],
    ['You’d have us believe that Juppe resigned?', 'unknown'],
    ['You’re not going to claim North Korea is on the table too, are you?', 'answered Yes'],
    ['You’re not going to claim Juppe resigned, are you?', 'unknown'],
    ['You can’t prove that Juppe resigned, can you?', 'unknown'],
    ['Is Syria in fact to be discussed, or do people just assume so?', 'answered Yes'],
    ['Is Yemen in fact to be discussed, or do people just assume so?', 'unknown'],
    ['They meet in Moscow, if one is to believe it?', 'answered Yes'],
    ['They meet in Paris, if the spokesman is to be believed?', 'corrected No'],
    ['When did they demonstrably meet in Paris?', 'answered'],
    ['When did they demonstrably meet in Rome?', 'unknown'],
    ['In which year, at any rate, was the council founded?', 'answered'],
    ['I take it they meet in Moscow. Am I right for once?', 'answered Yes'],
    ['Will they meet in Cannes?', 'corrected No'],
    ['They meet in Paris. Deny it.', 'corrected No'],
    ['They meet in Moscow. Confirm or deny.', 'answered Yes'],
    ['Juppe resigned. Confirm or deny.', 'unknown'],
    ['They are meeting in Moscow, or so he claims?', 'answered Yes'],
    ['They are meeting in Paris, or so you’d like me to think.', 'corrected No'],
    ['Or will you invent some?', 'unknown'],
  ])('%s %s', (question, expected) => {
    expect(opening(question)).toBe(expected);
  });

  test.each([
    ['What share of the agenda, in percent, is devoted to Libya?'],
    ['What are the discrepancies?'],
    ['What are those “certain discrepancies”?'],
  ])('not answered: %s', (question) => {
    expect(opening(question)).toBe('unknown');
  });
});

describe('a guess at somebody behind a question for him', () => {
  test.each([
    ['Who said that the positions are largely identical, some junior clerk?', 'Alexander Lukashevich'],
    ['Who said that the positions are largely identical? A journalist?', 'Alexander Lukashevich'],
    ['Who’s to consider Transdniestria, some sub-committee no one’s heard of?', 'defence ministers'],
    ['Who’s Lavrov, a journalist?', 'foreign minister'],
  ])('%s %s', (question, part) => {
    expect(moscow.ask(question).reply.text).toContain(part);
  });

  test.each([
    'Who resigned, some junior clerk?',
    'Who resigned? A journalist?',
    'Who proposed the treaty, a trade deal?',
    'Is Lavrov some junior clerk?',
    'Lavrov is an official. A journalist?',
    'Where was it said? A journalist?',
  ])('not answered: %s', (question) => {
    expect(opening(question)).toBe('unknown');
  });
});

describe('words of a quotation that are what is asked about', () => {
  test.each([
    ['Who is the source for the claim that the positions are "largely identical"?', 'Alexander Lukashevich'],
    ['Who made the comment about "our coordinated actions"?', 'Alexander Lukashevich'],
  ])('%s %s', (question, name) => {
    expect(moscow.ask(question).reply.text).toContain(name);
  });

  test.each([
    'Who denies that the positions are "largely identical"?',
    'Why did he say "largely identical"?',
  ])('not answered: %s', (question) => {
    expect(opening(question)).toBe('unknown');
  });
});

describe('what “it” means after a question about an event', () => {
  test.each([
    ['Where was the latest round?', 'How many ministers took part in it?', 'unknown'],
    ['Where will the ministers meet?', 'How many ministers take part in it?', 'answered'],
  ])('%s %s %s', (first, second, expected) => {
    expect(opening(first, second)).toBe(expected);
  });
});

describe('whose word it is', () => {
  test('the source of the answer just given', () => {
    expect(moscow.ask('Russia wants partnership with the EU? Who says so?').reply.text).toBe(
      'Yes: Russia’s dialogue and partnership are with the European Union and NATO. Itar-Tass reports it.',
    );
  });

  test.each([
    'Mr Lavrov announced the agenda on Monday. Could you check that?',
    'How large will the French delegation be?',
    'Who says that NATO was invited?',
  ])('not answered: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });

  test('a verb behind the noun that is asked for', () => {
    expect(moscow.ask('Which news agency issued this?').reply.text).toMatch(
      /^The report comes from Itar-Tass/,
    );
  });
});

describe('a guess at whose words were told', () => {
  const ASKED = 'does it say tensions are escalating?';

  test.each([
    ['said by some French official I presume?', 'No: Alexander Lukashevich said so.'],
    ['was it said by a French official?', 'No: Alexander Lukashevich said so.'],
    ['said by Juppe?', 'No: Alexander Lukashevich said so.'],
    ['was it said by a Russian official?', 'Yes: Alexander Lukashevich said so.'],
    ['did the spokesman say so?', 'Yes: Alexander Lukashevich said so.'],
  ])('%s %s', (question, expected) => {
    expect(converse([ASKED, question]).at(-1)?.text).toBe(expected);
  });

  test.each([
    [['who said tensions are escalating?', 'by a Russian?'], 'answered Yes'],
    [['who said tensions are escalating?', 'by a Frenchman?'], 'answered No'],
    [[ASKED, 'said by a tall official?'], 'unknown'],
    [[ASKED, 'was it said by a minister?'], 'unknown'],
    [[ASKED, 'was it said by Sarkozy?'], 'unknown'],
    [[ASKED, 'did Juppe say so?'], 'unknown'],
    [[ASKED, 'according to Juppe?'], 'unknown'],
    [['who created the council?', 'said by Juppe?'], 'unknown'],
    [['who proposed the treaty?', 'by a Russian?'], 'unknown'],
    [['was it said by a French official?'], 'unknown'],
  ])('%j', (questions, expected) => {
    expect(opening(...questions)).toBe(expected);
  });

  test.each([
    ['Who said "Our ports should not compete"? || by a Tanzanian?', 'No; Kiprop'],
    ['Who said "Our ports should not compete"? || by a Kenyan?', 'Yes; Kiprop'],
    ['Who said "Our ports should not compete"? || said by Tembe?', 'No; Kiprop'],
    ['Who said "Our ports should not compete"? || did Tembe say that?', '-'],
  ])('of another briefing: %s', (question, expected) => {
    expect(judge(askLast(openSample('summit-2023-10-12'), question), expected)).toBe('as expected');
  });
});
