import { describe, expect, test } from 'vitest';
import { converse } from './moscow.ts';
import { askLast, judge, openSample } from './samples/open-sample.ts';

const last = (questions: string) => converse(questions.split(' || ')).at(-1);

describe('what an unknown name stood for is still under discussion', () => {
  test.each([
    ['Did Merkel create the council? || Who did, then?', 'heads of state'],
    ['Was the council founded by Chirac? || By whom, then?', 'heads of state'],
    ['Did Merkel create the council in 2002? || And the heads of state?', 'Yes'],
    ['Will Merkel be there? || Who will?', 'Lavrov'],
    ['Will Merkel meet Lavrov in Moscow? || Who will?', 'Juppe'],
    ['What did Rogozin say about Iran? || And the spokesman?', 'largely identical'],
    ['Has the German chancellor signed the treaty? || Whose initiative is it?', 'Russian president'],
    ['Did Merkel sign the treaty? || Who did?', '-'],
    ['Did Merkel create the council? || When?', '-'],
    ['Was the council founded by Chirac? || And by Putin?', '-'],
    ['What did Rogozin say about Iran? || And Juppe?', '-'],
    ['Was Chirac in Paris? || Who else was?', '-'],
    ['Who is the German foreign minister? || And of defence?', '-'],
  ])('%s: %s', (questions, expected) => {
    expect(judge(last(questions) as NonNullable<ReturnType<typeof last>>, expected)).toBe('as expected');
  });
});

describe('one that names its subject alone takes over the rest', () => {
  test.each([
    ['Will they discuss Syria? || Iraq as well? || Libya?', 'Yes; Libya'],
    ['Is Kosovo to be discussed? || And Crimea? || But Nagorno-Karabakh is?', 'Yes; Nagorno-Karabakh'],
    ['Who will discuss Syria? || Iraq too?', '-'],
    ['Will they discuss Syria? || Iraq as well? || Where?', '-'],
  ])('%s: %s', (questions, expected) => {
    expect(judge(last(questions) as NonNullable<ReturnType<typeof last>>, expected)).toBe('as expected');
  });
});

describe('behind a question that came to nothing, the one before it is still under discussion', () => {
  test.each([
    ['Where was the latest round? || Who was there? || When was it?', '2010'],
    ['Who created the council? || Their names? || And why?', '-'],
    ['Has the treaty been signed? || Where?', '-'],
    ['Is the meeting in Paris? || Why not? || Has it ever been there? || When?', '-'],
  ])('%s: %s', (questions, expected) => {
    expect(judge(last(questions) as NonNullable<ReturnType<typeof last>>, expected)).toBe('as expected');
  });
});

describe('in other briefings', () => {
  const larkspur = openSample('larkspur-pay-2024-05-17');
  test.each([
    ['Did Anna Tamm open the incident? || Who did?', 'Marta Kask'],
    ['Was INC-4471 opened at 09:10? || By whom?', 'Marta Kask'],
    ['Was INC-4471 opened by a robot? || By whom, then?', 'Marta Kask'],
    ['How many customers were affected in Sweden? || And in Latvia?', '41,000'],
    ['How many customers were affected in Sweden? || And in Norway?', '-'],
    ['Did Anna Tamm open the incident? || When?', '-'],
    ['Did Anna Tamm delete the database? || Who did?', '-'],
  ])('an outage: %s: %s', (questions, expected) => {
    expect(judge(askLast(larkspur, questions), expected)).toBe('as expected');
  });

  const mission = openSample('osiris-rex-2025-02-10');
  test.each([
    ['How wide is Ryugu? || And Bennu?', '490; !dark'],
    ['Did SpaceX build the spacecraft? || Who did?', 'Lockheed Martin'],
    ['Was Bennu discovered in 2001? || By whom?', 'LINEAR'],
    ['Was Bennu discovered in 2001? || Where?', '-'],
    ['How wide is Ryugu? || And Phobos?', '-'],
    ['How wide is Bennu? || And Apophis?', '-'],
    ['Did SpaceX launch the spacecraft? || Who did?', '-'],
  ])('a mission: %s: %s', (questions, expected) => {
    expect(judge(askLast(mission, questions), expected)).toBe('as expected');
  });

  const report = openSample('dengue-2024-08-19');
  test.each([
    ['Did the Gates Foundation donate mosquito nets? || Who did, then?', 'UNICEF'],
    ['How many people died in Boca Nueva? || In Aldea Norte?', 'two'],
    ['Did the mayor declare the emergency? || Who did?', 'Ochoa'],
    ['Did the Gates Foundation donate beds? || Who did, then?', '-'],
    ['How many people died in Boca Nueva? || In Boca Vieja?', '-'],
    ['Did the mayor declare the emergency? || When?', '-'],
  ])('an epidemic: %s: %s', (questions, expected) => {
    expect(judge(askLast(report, questions), expected)).toBe('as expected');
  });
});
