import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';
import { openSample } from './samples/open-sample.ts';

describe('what else a place is called', () => {
  test.each([
    ['Is Pristina on the agenda?', 'Kosovo'],
    ['What will the ministers do about Tiraspol?', 'Transdniestria'],
    ['What will they do about Stepanakert?', 'Nagorno-Karabakh'],
    ['Will the Kim dynasty’s nuclear file be discussed?', 'North Korean'],
    ['Are the mullahs on the agenda?', 'Iranian'],
    ['What about the land of the Hindu Kush?', 'Afghanistan'],
    ['What did the Kremlin say?', 'Lukashevich'],
  ])('%s', (question, expected) => {
    const { status, text } = moscow.ask(question).reply;
    expect([status, text.includes(expected)]).toEqual(['answered', true]);
  });

  test.each([
    ['Is Baku on the agenda?', 'Baku'],
    ['What do the ministers want for Sukhumi?', 'Sukhumi'],
    ['Is the Land of the Rising Sun on the agenda?', 'Japan'],
    ['Will the Emerald Isle be discussed?', 'Ireland'],
    ['Did the State Department comment?', 'the State Department'],
    ['Did the Foreign Office comment?', 'the Foreign Office'],
    ['Will the Bundestag be discussed?', 'the Bundestag'],
    ['Did the Pentagon comment?', 'the Pentagon'],
    ['Will they discuss the Balkans?', 'the Balkans'],
  ])('%s is about what the briefing does not mention', (question, name) => {
    const { status, text } = moscow.ask(question).reply;
    expect([status, text.includes(`doesn’t mention ${name}`)]).toEqual(['unknown', true]);
  });

  test('an everyday word is no name', () => {
    expect(moscow.ask('Is there a hexagon in the room?').reply.status).toBe('unknown');
  });
});

describe('a name as another language writes it', () => {
  test.each([
    ['who is Sergej Lawrow', 'Lavrov'],
    ['who is Anatolij Serdjukow', 'Serdyukov'],
    ['who is Lukaschewitsch', 'Lukashevich'],
    ['will they discuss Karabach?', 'Nagorno-Karabakh'],
  ])('%s', (question, expected) => {
    const { status, text } = moscow.ask(question).reply;
    expect([status, text.includes(expected)]).toEqual(['answered', true]);
  });

  test.each([
    'will Lavrov meet Schuppe',
    'who is Lukaschenko',
    'who is Sergej Schoigu',
    'who is Lawrin',
    'is Irak on the agenda?',
  ])('%s is not answered', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });

  test.each([
    ['who is Nairi Wardumjan?', 'answered', 'Armenia'],
    ['who is Nairi Wardanjan?', 'unknown', ''],
    ['who is Hrant Ajwasjan?', 'answered', 'Ayvazian'],
  ])('of another briefing: %s', (question, status, expected) => {
    const { reply } = openSample('summit-2026-05-22').ask(question);
    expect([reply.status, reply.text.includes(expected)]).toEqual([status, true]);
  });
});
