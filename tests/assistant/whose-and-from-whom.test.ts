import { describe, expect, test } from 'vitest';
import { createAssistant, parseBriefing } from '../../src/index.ts';
import { moscow } from './moscow.ts';

const TEXT = `Ministers meet in Bergen

BERGEN, March 2, 2026 (Sample News) -- The health minister of Senegal is Awa Diallo. The trade minister of Norway is Nils Berg. Awa Diallo met Nils Berg in Bergen on March 1, 2026. The Kravelt group bought the Domsaumero plant from Tilmar Energy.
`;

const FACTS = `
title: Ministers meet in Bergen
agency: Sample News
date: 2026-03-02
language: en
summary: It is about a meeting of ministers.
entities:
  norway: {kind: place, name: Norway, types: [country], country: NO}
  senegal: {kind: place, name: Senegal, types: [country], country: SN}
  bergen: {kind: place, name: Bergen, types: [city], partOf: [norway]}
  diallo: {kind: person, name: Awa Diallo, gender: female}
  berg: {kind: person, name: Nils Berg, gender: male}
  health-minister: {kind: topic, name: health minister, types: [post]}
  trade-minister: {kind: topic, name: trade minister, types: [post]}
  kravelt: {kind: organisation, name: Kravelt group, article: the, types: [company]}
  tilmar: {kind: organisation, name: Tilmar Energy, types: [company]}
  plant: {kind: topic, name: Domsaumero plant, article: the, types: [plant]}
facts:
  - {id: f1, relation: office, roles: {holder: diallo, post: health-minister, of: senegal}, evidence: [The health minister of Senegal is Awa Diallo]}
  - {id: f2, relation: office, roles: {holder: berg, post: trade-minister, of: norway}, evidence: [The trade minister of Norway is Nils Berg]}
  - {id: f3, relation: meet, roles: {who: [diallo, berg], where: bergen, when: 2026-03-01}, modality: done, evidence: ["Awa Diallo met Nils Berg in Bergen on March 1, 2026"]}
  - {id: f4, relation: buy, roles: {by: kravelt, what: plant, from: tilmar}, modality: done, evidence: [The Kravelt group bought the Domsaumero plant from Tilmar Energy]}
`;

function open(text: string, facts: string) {
  const { briefing, problems } = parseBriefing({ folder: 'ministers', text, facts, factsFile: 'facts.yaml' });
  if (briefing === undefined) throw new Error(JSON.stringify(problems));
  return createAssistant({ briefings: [briefing] });
}

const assistant = open(TEXT, FACTS);

test.each([
  ['Who is the health minister of Senegal?', 'answered', 'Senegal’s health minister is Awa Diallo.'],
  ['Who is the trade minister of Norway?', 'answered', 'Norway’s trade minister is Nils Berg.'],
  ['Who bought the Dmosaumero plant?', 'answered', 'The Kravelt group bought the Domsaumero plant.'],
  [
    'Did the Krevalt group buy the Domsaumero plant?',
    'answered',
    'Yes: the Kravelt group bought the Domsaumero plant.',
  ],
  [
    'From whom was the Domsaumero plant bought?',
    'answered',
    'The Kravelt group bought the Domsaumero plant from Tilmar Energy.',
  ],
  ['By whom was the Domsaumero plant bought?', 'answered', 'The Kravelt group bought the Domsaumero plant.'],
])('%s %s', (question, status, text) => {
  const { reply } = assistant.ask(question);
  expect(`${reply.status}: ${reply.text}`).toBe(`${status}: ${text}`);
});

test.each([
  // Where she was does not say whose minister she is.
  'Who is the health minister of Norway?',
  'Who is the trade minister of Senegal?',
  'Who bought the Quenneville plant?',
])('%s is not answered', (question) => {
  expect(assistant.ask(question).reply.status).toBe('unknown');
});

describe('who stands in what will be discussed', () => {
  test.each([
    ['Whose dialogue with the EU and NATO will be discussed?', 'Russia.'],
    ['Whose partnership with NATO will be discussed?', 'Russia.'],
    ['Whose rapport with Brussels and the Atlantic alliance will be gone over?', 'Russia.'],
    ['Which organizations’ partnership with Russia will be talked about?', 'The European Union and NATO.'],
    [
      'With which organisations does Russia have a partnership that will be reviewed?',
      'The European Union and NATO.',
    ],
    [
      'Other than the EU, which organisation does Russia have a partnership with that will be discussed?',
      'NATO.',
    ],
  ])('%s %s', (question, expected) => {
    expect(moscow.ask(question).reply.text).toBe(expected);
  });

  test.each([
    'Whose dialogue with Libya will be discussed?',
    'Whose dialogue with the EU and France will be discussed?',
    'Whose dialogue with NATO was signed?',
    'Whose dialogue with NATO will be discussed in Paris?',
    'Which organizations’ partnership with France will be talked about?',
    'Other than NATO and the EU, which organisation does Russia have a partnership with that will be discussed?',
  ])('not answered: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });

  const other = open(
    `Ministers meet in Bergen

BERGEN, March 2, 2026 (Sample News) -- Ministers of Norway will discuss Norway's partnership with the Arctic Council and the Baltic League. Norway's partnership with the Hansa Forum is not on the agenda.
`,
    `
title: Ministers meet in Bergen
agency: Sample News
date: 2026-03-02
language: en
summary: It is about a meeting of ministers.
entities:
  norway: {kind: place, name: Norway, types: [country], country: NO}
  bergen: {kind: place, name: Bergen, types: [city], partOf: [norway]}
  ministers: {kind: person, name: ministers of Norway, plural: true, unnamed: true, types: [minister]}
  arctic-council: {kind: organisation, name: Arctic Council, article: the, types: [bloc]}
  baltic-league: {kind: organisation, name: Baltic League, article: the, types: [bloc]}
  hansa-forum: {kind: organisation, name: Hansa Forum, article: the, types: [bloc]}
  with-arctic: {kind: topic, name: Norway’s partnership with the Arctic Council, types: [dialogue], involves: [norway, arctic-council]}
  with-baltic: {kind: topic, name: Norway’s partnership with the Baltic League, types: [dialogue], involves: [norway, baltic-league]}
  with-hansa: {kind: topic, name: Norway’s partnership with the Hansa Forum, types: [dialogue], involves: [norway, hansa-forum]}
facts:
  - id: partners
    relation: partner
    roles: {who: norway, with: [arctic-council, baltic-league, hansa-forum], as: with-arctic}
    evidence: [Norway's partnership with the Arctic Council and the Baltic League, Norway's partnership with the Hansa Forum]
  - {id: discuss-arctic, relation: discuss, roles: {who: ministers, about: with-arctic}, modality: planned, evidence: [Ministers of Norway will discuss Norway's partnership with the Arctic Council and the Baltic League]}
  - {id: discuss-baltic, relation: discuss, roles: {who: ministers, about: with-baltic}, modality: planned, evidence: [Ministers of Norway will discuss Norway's partnership with the Arctic Council and the Baltic League]}
`,
  );

  test.each([
    [
      'Which organisations’ partnership with Norway will be discussed?',
      'The Arctic Council and the Baltic League.',
    ],
    ['Whose partnership with the Baltic League will be discussed?', 'Norway.'],
    [
      'Other than the Arctic Council, which organisation does Norway have a partnership with that will be discussed?',
      'The Baltic League.',
    ],
  ])('of another briefing: %s %s', (question, expected) => {
    expect(other.ask(question).reply.text).toBe(expected);
  });

  test('of another briefing, not answered of what is not discussed', () => {
    expect(other.ask('Whose partnership with the Hansa Forum will be discussed?').reply.status).toBe(
      'unknown',
    );
  });
});
