import { describe, expect, test } from 'vitest';
import { gist, moscow } from './moscow.ts';

/** Each table pairs what the briefing settles with its near miss that it does not. */
describe('near misses are declined', () => {
  test.each([
    ['Who is France’s foreign minister?', 'Who is France’s deputy foreign minister?'],
    ['Who is the French foreign minister?', 'Who is the former French foreign minister?'],
    ['Who is the French minister?', 'Who is the French ambassador?'],
    ['Who is Gerard Longuet?', 'Who is Gerard Depardieu?'],
    ['Who is Lavrov’s counterpart?', 'Who is Lavrov’s wife?'],
    ['Who is Juppe’s counterpart?', 'Who is Juppe’s successor?'],
    ['Who is Juppe’s Russian counterpart?', 'Who is Juppe’s brother?'],
    ['Who created the council?', 'Who created NATO?'],
    ['What does Lavrov do?', 'What does Lavrov want to know?'],
    ['What does Longuet do?', 'What does Longuet like?'],
    ['What does Juppe do?', 'What does Juppe need to know?'],
    ['When was the Security Cooperation Council created?', 'When was the Security Council created?'],
    ['Who proposed the treaty?', 'Who signed the treaty?'],
    ['When will the ministers meet?', 'When will the treaty be signed?'],
    ['When was the latest round?', 'When was the first meeting of the council?'],
    ['When is the meeting in Moscow?', 'When was the meeting in Moscow?'],
    ['Who will discuss missile defence?', 'Missile defence of whom will they discuss?'],
    ['Who briefed the press about Iran?', 'Which department employs the man who briefed the press?'],
    ['Which agency wrote this?', 'Who penned the story?'],
    ['What is the name of the council?', 'The minister, how is he called?'],
    ['When did the spokesman speak?', 'days btw spokesman talkin n the mtg'],
    ['Where will the ministers meet?', 'Where were the ministers meeting?'],
    ['On what do they disagree?', 'Where do they disagree on Iran?'],
    ['Which countries discuss North Africa?', 'North Africa, which countries?'],
    ['Where was the latest round held?', 'Where did the council meet before Paris?'],
    ['Will Lavrov meet Juppe?', 'Will Lukashevich meet Juppe?'],
    ['Who comes to the talks?', 'Who invited Russia?'],
    ['Is Russia part of the council?', 'Is France part of Russia?'],
    ['Which countries are in the council?', 'Which countries are in NATO?'],
    ['Is Russia a permanent member of the Security Council?', 'Is Russia a member of France?'],
    ['Was the latest round in Paris?', 'Will the latest round be in 2012?'],
    ['Was the latest round in September 2010?', 'Did the ministers meet in September 2010?'],
    ['Will Lavrov be at the talks?', 'Will Iran be at the talks?'],
    ['Is Libya a topic of the talks?', 'Is NATO the framework of the talks?'],
    ['Is Moscow the venue of the talks?', 'Is NATO the host of the talks?'],
    ['Will Lavrov be at the meeting in Moscow?', 'Is Libya at the meeting in Moscow?'],
    ['Is Juppe coming to the meeting?', 'Is Libya going to the meeting in Moscow?'],
    ['Will France take part in the talks?', 'Is France against the meeting in Moscow?'],
    ['Does Lavrov want to meet Juppe?', 'Does Iran want the talks?'],
    ['Does Lavrov represent Russia?', 'Does Lavrov lead Russia?'],
    ['Will Juppe travel to Moscow?', 'Will Lavrov travel to France?'],
    ['Will they consider ways to settle Kosovo?', 'Will the ministers settle the situation in Kosovo?'],
    ['Is Kosovo going to be discussed?', 'Is there a settlement for Kosovo?'],
    ['Are the talks in Moscow?', 'Will the EU be there?'],
    ['Is Longuet having a bilateral with Serdyukov?', 'Is Longuet having a bilateral with Lavrov?'],
    ['Will Juppe be at the meeting with Lavrov?', 'Is Juppe’s meeting with Serdyukov going ahead?'],
    ['On Wednesday, where will the ministers meet?', 'On Friday, where will the ministers meet?'],
    ['on Wednesday who will meet?', 'on Friday who will meet?'],
    ['What said Lukashevich about the settlement?', 'What said Israel about the settlement?'],
    ['Will the ministers meet?', 'Will the presidents meet?'],
    ['Will the ministers come to Moscow?', 'Will Sarkozy come to Moscow?'],
    ['Will the foreign ministers discuss Libya?', 'Will the prime ministers discuss Libya?'],
    ['Will the defence ministers discuss Libya?', 'Will the heads of state discuss Libya?'],
    ['Will the ministers discuss missile defence?', 'Will the ministers discuss the weather?'],
    ['Will they discuss Libya?', 'Will they discuss Iraq?'],
    ['Is Libya on the agenda?', 'What is the most important topic?'],
    ['Is the council bilateral?', 'Is Kosovo independent?'],
    ['Which countries are in the council?', 'Does the council marry?'],
    ['What post does Lavrov hold?', 'What does Lavrov hold?'],
    ['What hat does Lavrov wear?', 'What does Lavrov wear?'],
    ['Will they hold the talks in Moscow?', 'What does Lavrov throw?'],
    ['Which topics will the ministers touch?', 'Who does Lavrov touch?'],
    ['Does Russia have a permanent seat on the Security Council?', 'Does Russia share?'],
    ['Who does Lavrov meet?', 'Who did Lavrov quote?'],
    ['What did Lukashevich say?', 'Who does Lavrov import?'],
    ['Are Russia and France permanent members?', 'What does the council elect?'],
    ['Do Russia and France disagree?', 'Does Moscow fight?'],
    ['What does Moscow expect?', 'Does Moscow need France?'],
    ['Will Lavrov meet Juppe?', 'Did Lavrov fire Juppe?'],
    ['Does the council meet regularly?', 'Does the council meet in secret?'],
    ['Do Russia and France agree on Iran?', 'Do Russia and France agree on Libya?'],
    ['What does Moscow believe?', 'What does Paris believe?'],
    ['What did Lukashevich say about Syria?', 'What did Moscow believe about Libya?'],
    ['Did Lukashevich speak on Monday?', 'Did Lukashevich speak in Paris?'],
    ['Is Russia a permanent member of the Security Council?', 'Is Russia a permanent member of NATO?'],
    ['How many nuclear files?', 'How many members does NATO have?'],
    ['How many defence ministers will attend?', 'How many people live in Kosovo?'],
    ['Which minister is French?', 'Which minister is the oldest?'],
    ['What happens on September 7?', 'What will happen on Thursday?'],
    ['Does Moscow hope to outline actions with Paris?', 'Is Israel Russia’s partner?'],
    ['Lukashevich spoke on Monday, right?', 'Mr Lavrov announced the agenda on Monday, right?'],
    ['How large are the differences between them?', 'How large will the French delegation be?'],
    [
      'I hear that France will be taking part in Wednesday’s talks. Is that right?',
      'We are told that the United States will also be taking part in Wednesday’s talks. Is that right?',
    ],
    ['What happened on September 7, 2010?', 'What happened in 1999?'],
  ])('%s, but not: %s', (settled, nearMiss) => {
    expect([gist(settled, []).split(' ')[0], gist(nearMiss, [])]).toEqual(['answered', 'unknown']);
  });
});

describe('idioms that say something else are declined', () => {
  test.each([
    ['Who dreamt up the treaty?', 'Who threw their weight behind the treaty?'],
    ['Who came up with the treaty?', 'Who gave the treaty their backing?'],
    ['Who gave birth to the council?', 'Who pulled the plug on the council?'],
    ['Who gave the council its start?', 'Who gave the council its name?'],
    ['Who is to thank for the council?', 'Who is to blame for the council?'],
    ['What brings the French ministers to Moscow?', 'What brings Juppe to Paris?'],
    ['When will Juppe come to Moscow?', 'Who talked Juppe into coming to Moscow?'],
    ['Who will sit down opposite Lavrov?', 'Who will sit down opposite Lukashevich?'],
    [
      'Who runs the show at the French defence ministry?',
      'Who runs the show at the French interior ministry?',
    ],
    ['What is Longuet in charge of?', 'Who does Longuet answer to?'],
    ['What will France discuss?', 'What is in it for France?'],
    ['What is the deal with Kosovo?', 'What is the matter with Kosovo?'],
    ['Who let the press know about Iran?', 'Who kept the press in the dark about Iran?'],
    [
      'Do Russia and France sing from one hymn sheet on Iran?',
      'Do Russia and France sing from one hymn sheet on Libya?',
    ],
  ])('%s, but not: %s', (settled, nearMiss) => {
    expect([gist(settled, []).split(' ')[0], gist(nearMiss, [])]).toEqual(['answered', 'unknown']);
  });
});

describe('a denial is not read as its opposite', () => {
  test.each([
    ['Will they discuss Libya?', 'answered Yes'],
    ['Will they not discuss Libya?', 'answered No'],
    ['Won’t they discuss Syria?', 'answered Yes'],
    ['Is Libya not on the agenda?', 'answered No'],
    ['Has the meeting been cancelled?', 'corrected No'],
    ['Was the meeting postponed?', 'corrected No'],
    ['Who is not the French foreign minister?', 'unknown'],
    ['Which topics are not on the agenda?', 'unknown'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, [])).toBe(expected);
  });
});

describe('days, months and years are told apart', () => {
  test.each([
    ['Is the meeting on Wednesday?', 'answered Yes'],
    ['Is the meeting on September 7?', 'answered Yes'],
    ['Is the meeting in September?', 'answered Yes'],
    ['Is the meeting in 2011?', 'answered Yes'],
    ['Is the meeting on Thursday?', 'corrected No'],
    ['Is the meeting on September 8?', 'corrected No'],
    ['Is the meeting in October?', 'corrected No'],
    ['Is the meeting in 2012?', 'corrected No'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, [])).toBe(expected);
  });
});

describe('a heap of words is enough where it has one reading', () => {
  test.each([
    ['Longuet’s job', 'answered: Longuet'],
    ['Serdyukov post', 'answered: Serdyukov'],
    ['meeting place', 'answered: Moscow'],
    ['meeting date', 'answered: 7 September 2011'],
    ['latest round place date', 'answered: Paris, 7 September 2010'],
    ['agenda', 'answered: Libya'],
    ['Germany', 'unknown'],
    ['Longuet’s age', 'unknown: Longuet'],
    ['meeting hotel', 'unknown'],
  ])('%s: %s', (words, expected) => {
    const values = ['Longuet', 'Serdyukov', 'Paris', '7 September 2010', '7 September 2011', 'Libya'];
    expect(gist(words, [...(words === 'meeting place' ? ['Moscow'] : []), ...values])).toBe(expected);
  });
});

describe('a topic that nothing knows is not left out of the question behind it', () => {
  test.each([
    'fishing rights - which countries?',
    'Fishing rights: which countries?',
    'visa rules. which countries?',
    'climate change: which ministers?',
  ])('%s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });

  test.each([
    'for my report: which ministers?',
    'ok quick one: which ministers?',
    'urgent! which ministers?',
  ])('%s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('answered');
  });
});
