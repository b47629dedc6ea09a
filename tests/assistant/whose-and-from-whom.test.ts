import { expect, test } from 'vitest';
import { createAssistant, parseBriefing } from '../../src/index.ts';

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

function open() {
  const { briefing, problems } = parseBriefing({
    folder: 'ministers',
    text: TEXT,
    facts: FACTS,
    factsFile: 'facts.yaml',
  });
  if (briefing === undefined) throw new Error(JSON.stringify(problems));
  return createAssistant({ briefings: [briefing] });
}

const assistant = open();

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
