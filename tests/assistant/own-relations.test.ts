import { describe, expect, test } from 'vitest';
import { createAssistant, formatProblem, parseBriefing } from '../../src/index.ts';
import { openSample } from './samples/open-sample.ts';

const TEXT = `Sample advisory for Harbour

TALLINN, June 4 (Sample Desk) -- Three vulnerabilities were found in Harbour. HB-11 was patched by Mia Tamm on May 30. HB-12 was patched by Jaan Kask on June 2. HB-13 was not patched. HB-11 corrupts backups.
`;

const HEADER = `title: Sample advisory for Harbour
agency: Sample Desk
date: 2021-06-04
language: en
summary: It is about three vulnerabilities in Harbour.
entities:
  hb-11: {kind: topic, name: HB-11, types: [vulnerability]}
  hb-12: {kind: topic, name: HB-12, types: [vulnerability]}
  hb-13: {kind: topic, name: HB-13, types: [vulnerability]}
  tamm: {kind: person, name: Mia Tamm}
  kask: {kind: person, name: Jaan Kask}
  backups: {kind: topic, name: backups, plural: true}
`;

const RELATIONS = `
  patching:
    verbs: patch, mend, repair
    nouns: [patch, repair]
    roles:
      flaw: {kinds: [topic], holds: one, position: object, prepositions: of}
      by: {kinds: [person], holds: one, position: subject, prepositions: by, names: patcher}
      on: {kinds: [date], holds: one, prepositions: "on, in"}
    template: "{flaw} {was} patched[ by {by}][ {on}]"
    questions: {by: "Who patched {flaw}?", on: "When was {flaw} patched?"}
  corruption:
    verbs: corrupt, damage
    roles:
      cause: {kinds: [topic], position: subject}
      harmed: {kinds: [topic], position: object}
    template: "{cause} {verb:corrupt} {harmed}"
`;

const FACTS = `facts:
  - {id: patch-11, relation: patching, modality: done, roles: {flaw: hb-11, by: tamm, on: 2021-05-30}, evidence: ["HB-11 was patched by Mia Tamm on May 30"]}
  - {id: patch-12, relation: patching, modality: done, roles: {flaw: hb-12, by: kask, on: 2021-06-02}, evidence: ["HB-12 was patched by Jaan Kask on June 2"]}
  - {id: corrupt-11, relation: corruption, roles: {cause: hb-11, harmed: backups}, evidence: [HB-11 corrupts backups]}
`;

const files = { folder: 'harbour', text: TEXT, factsFile: 'facts.yaml' };

function load(facts: string, relations?: string) {
  const { briefing, problems } = parseBriefing({
    ...files,
    facts,
    ...(relations === undefined ? {} : { relations }),
  });
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return briefing;
}

const inline = load(`${HEADER}relations:${RELATIONS}${FACTS}`);
const beside = load(HEADER + FACTS, RELATIONS.replace(/^ {2}/gm, ''));

describe('relations of an author', () => {
  const assistant = createAssistant({ briefings: [inline] });

  test.each([
    ['Who patched HB-11?', 'answered', 'HB-11 was patched by Mia Tamm.'],
    ['who mended hb-12', 'answered', 'HB-12 was patched by Jaan Kask.'],
    ['When was HB-12 repaired?', 'answered', 'HB-12 was patched on Wednesday 2 June 2021.'],
    ['What did Mia Tamm patch?', 'answered', 'HB-11 was patched by Mia Tamm.'],
    ['Which vulnerability did Tamm patch?', 'answered', 'HB-11 was patched by Mia Tamm.'],
    ['What does HB-11 damage?', 'answered', 'HB-11 corrupts backups.'],
    [
      'Was HB-11 patched by Jaan Kask?',
      'corrected',
      'No: HB-11 was patched by Mia Tamm on Sunday 30 May 2021.',
    ],
    ['Who patched HB-13?', 'unknown', undefined],
    ['Who found HB-11?', 'unknown', undefined],
    ['Who reported the vulnerability that Tamm patched?', 'unknown', undefined],
  ])('%s %s', (question, status, text) => {
    const { reply } = assistant.ask(question);
    expect([reply.status, text === undefined ? undefined : reply.text]).toEqual([status, text]);
  });

  test('are completed and suggested like those of the language', () => {
    expect(assistant.complete('Who patched')).toContain('Who patched HB-11?');
  });

  test('stand as well in a file beside the facts', () => {
    expect(beside).toEqual(inline);
  });

  test('stay with their assistant', () => {
    expect(createAssistant({ briefings: [] }).ask('Who patched HB-11?').reply.status).toBe('unknown');
    expect(assistant.ask('Who patched HB-11?').reply.status).toBe('answered');
  });

  test('of two briefings can differ under one id', () => {
    const other = {
      ...inline,
      id: 'other',
      relations: (inline.relations ?? []).map((r) => ({ ...r, verbs: 'darn', nouns: '' })),
    };
    const both = createAssistant({ briefings: [inline, other] });
    expect(both.ask('Who patched HB-11?').reply.citations[0]?.briefing).toBe(inline.id);
    expect(both.ask('Who darned HB-11?').reply.citations[0]?.briefing).toBe('other');
  });
});

describe('a date up to which something holds, or by which it is due', () => {
  test.each([
    ['measles-2026-06-12', 'By when should the ordered doses arrive?', '24 June 2026'],
    ['measles-2026-06-12', 'deadline for the ordered doses?', '24 June 2026'],
    ['larkspur-pay-2024-05-17', 'When is the second gateway due?', 'due by Friday 28 June 2024'],
    ['larkspur-pay-2024-05-17', 'By when will the refunds be paid?', '15 June 2024'],
    ['larkspur-pay-2024-05-17', 'Until when was the queue slowed?', '11:52 UTC'],
    ['larkspur-pay-2024-05-17', 'How long did the backlog slow Larkspur Pay?', '11:52 UTC'],
  ])('%s: %s', (sample, question, expected) => {
    expect(openSample(sample).ask(question).reply.text).toContain(expected);
  });

  test.each([
    ['measles-2026-06-12', 'Until when is the outbreak over?'],
    ['measles-2026-06-12', 'deadline for the doses given?'],
  ])('%s does not answer: %s', (sample, question) => {
    expect(openSample(sample).ask(question).reply.status).toBe('unknown');
  });
});
