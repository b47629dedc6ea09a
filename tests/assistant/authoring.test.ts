import { describe, expect, test } from 'vitest';
import { createAssistant, formatProblem, parseBriefing } from '../../src/index.ts';

const TEXT = `Amber lands near Selm

TARTU, 14 June 2026 (Sample Desk) — Amber landed near Selm. The samples come from Selm. Dust went to Foss Lab. The journey took eleven days. A second flight is planned for 2030, a third proposed. For the second round no date is fixed. A survey ran from 8 April to 7 June.
`;

const FACTS = `title: Amber lands near Selm
agency: Sample Desk
date: 2026-06-14
language: en
summary: It is about a landing.
entities:
  amber: {kind: topic, name: Amber, types: [probe]}
  selm: {kind: place, name: Selm}
  tartu: {kind: place, name: Tartu}
  earth: {kind: place, name: Earth}
  samples: {kind: topic, name: samples, article: the, plural: true}
  dust: {kind: topic, name: dust}
  lab: {kind: organisation, name: Foss Lab}
  journey: {kind: event, name: journey, article: the}
  second: {kind: topic, name: second flight, article: the}
  third: {kind: topic, name: third flight, article: the}
  round: {kind: event, name: second round, article: the}
  survey: {kind: event, name: survey, article: the}
  spring: {kind: date, name: 8 April to 7 June, date: 2026-04-08, until: 2026-06-07}
  sunday: {kind: date, name: Sunday, date: 2026-06-07}
relations:
  touchdown:
    verbs: land
    roles:
      what: {kinds: [topic], position: subject, holds: one}
      near: {kinds: [place], holds: one, prepositions: "near, beside", asks: [where]}
    template: "{what} landed[ near {near}]"
  origin:
    verbs: come
    roles:
      what: {kinds: [topic], position: subject}
      from: {kinds: [place], holds: one, prepositions: from, asks: [where]}
    template: "{what} {verb:come} from {from}"
  going:
    verbs: go
    roles:
      what: {kinds: [topic], position: subject}
      to: {kinds: [organisation], holds: one, prepositions: to, asks: [where, who]}
    template: "{what} went to {to}"
  fixing:
    verbs: fix, set
    changes: true
    roles:
      what: {kinds: [event], position: object}
      status: {kinds: [topic], names: status, asks: [what]}
    template: "the status of {what} is {status}"
  scheduling:
    verbs: schedule
    roles:
      what: {kinds: [event], position: object, holds: one}
      when: {kinds: [date], holds: one}
    template: "{what} is scheduled[ for {when}]"
    answers: {when: "{what} is scheduled for {when}"}
facts:
  - {id: landed, relation: touchdown, modality: done, roles: {what: amber, near: selm}, evidence: [Amber landed near Selm.]}
  - {id: comes, relation: origin, roles: {what: samples, from: selm}, evidence: [The samples come from Selm.]}
  - {id: went, relation: going, modality: done, roles: {what: dust, to: lab}, evidence: [Dust went to Foss Lab.]}
  - {id: took, relation: last, roles: {what: journey, duration: {text: eleven days, kind: quantity}}, evidence: [The journey took eleven days.]}
  - {id: flight-2, relation: launch, modality: planned, roles: {what: second, when: 2030}, evidence: [A second flight is planned for 2030]}
  - {id: flight-3, relation: launch, modality: proposed, roles: {what: third, when: 2030}, evidence: ["A second flight is planned for 2030, a third proposed"]}
  - {id: open, relation: fixing, roles: {what: round, status: {text: open}}, wording: For the second round no date is fixed., evidence: [For the second round no date is fixed.]}
  - {id: surveyed, relation: occur, modality: done, roles: {event: survey, when: spring}, evidence: [A survey ran from 8 April to 7 June.]}
  - {id: scheduled, relation: scheduling, modality: done, roles: {what: round, when: 2026-06-07}, evidence: [For the second round]}
`;

const { briefing, problems } = parseBriefing({
  folder: 'amber',
  text: TEXT,
  facts: FACTS,
  factsFile: 'facts.yaml',
});
if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
const assistant = createAssistant({ briefings: [briefing] });

describe('what an author writes is asked for as it is written', () => {
  test.each([
    ['Did Amber land near Selm?', 'answered', 'Yes: Amber landed near Selm.'],
    ['Did Amber land beside Selm?', 'answered', 'Yes: Amber landed near Selm.'],
    ['Did Amber land near Tartu?', 'corrected', 'No: Amber landed near Selm.'],
    ['Did Amber land beneath Selm?', 'unknown', undefined],
    ['Did Amber land on Earth?', 'unknown', undefined],
    ['Where on earth did Amber land?', 'answered', 'Amber landed near Selm.'],
    ['Where do the samples come from?', 'answered', 'The samples come from Selm.'],
    ['What comes from Selm?', 'answered', 'The samples come from Selm.'],
    ['Do the samples come from Tartu?', 'corrected', 'No: the samples come from Selm.'],
    ['Where does the dust come from?', 'unknown', undefined],
    ['Who did the dust go to?', 'answered', 'Dust went to Foss Lab.'],
    ['Did the dust go to Foss Lab?', 'answered', 'Yes: dust went to Foss Lab.'],
    ['Did the samples go to Foss Lab?', 'unknown', undefined],
    ['How long did the journey take?', 'answered', 'The journey lasts eleven days.'],
    ['How long did the second flight take?', 'unknown', undefined],
  ])('%s %s', (question, status, text) => {
    const { reply } = assistant.ask(question);
    expect([reply.status, text === undefined ? undefined : reply.text]).toEqual([status, text]);
  });

  test.each([
    ['When will the second flight be launched?', 'The second flight will be launched in 2030.'],
    ['When will the third flight be launched?', 'The third flight is to be launched in 2030.'],
    ['When was the survey?', 'The survey took place from 8 April to 7 June.'],
    ['When is the second round scheduled?', 'The second round is scheduled for Sunday 7 June 2026.'],
  ])('%s is told as it holds', (question, text) => {
    expect(assistant.ask(question).reply.text).toBe(text);
  });

  test('a wording loses its capital inside a sentence and has it at its beginning', () => {
    expect(assistant.stateFact('open')).toBe('For the second round no date is fixed.');
    expect(assistant.ask('Is the status of the second round open?', { now: '2026-12-01' }).reply.text).toBe(
      'Yes: as of 14 June 2026, for the second round no date is fixed.',
    );
  });
});

describe('why a question was declined', () => {
  test('names the closest facts and what they leave over', () => {
    expect(assistant.explain('Did Amber land beneath Selm?').closest?.[0]).toEqual({
      id: 'landed',
      relation: 'touchdown',
      statement: 'Amber landed near Selm.',
      leftOver: ['beneath'],
    });
  });

  test('says nothing of the sort where it was answered', () => {
    expect(assistant.explain('Did Amber land near Selm?').closest).toBeUndefined();
  });
});
