import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/briefing/format-problem.ts';
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { createAssistant } from '../../src/index.ts';
import { gistOf } from './moscow.ts';

const TEXT = `Nordic transport ministers to meet in Bergen

BERGEN, March 12 (Fjordpress) -- The Norwegian transport minister Kari Dahl, the Swedish transport minister Nils Ek and the Danish transport minister Mette Holm will meet in Bergen on Thursday, March 19, to discuss ferries and railways.

The outage of the ferry network began on March 2, 2020, ministry spokesman Jon Vik said on March 12.

The Nordic Ferry Board was created on May 4, 1998. Its previous meeting was held in Malmo on March 19, 2018.
`;

const FACTS = `title: Nordic transport ministers to meet in Bergen
agency: Fjordpress
place: bergen
date: 2020-03-12
language: en
summary: A meeting of transport ministers in Bergen.
mainEvent: bergen-meeting
entities:
  dahl: {kind: person, name: Kari Dahl, gender: female}
  ek: {kind: person, name: Nils Ek, gender: male}
  holm: {kind: person, name: Mette Holm, gender: female}
  vik: {kind: person, name: Jon Vik, gender: male}
  ministers: {kind: person, name: transport ministers, article: the, plural: true, unnamed: true, members: [dahl, ek, holm]}
  transport-minister: {kind: topic, name: transport minister, types: [post, minister]}
  spokesman: {kind: topic, name: spokesman, types: [post, spokesman]}
  norway: {kind: place, name: Norway, types: [country], country: "NO"}
  sweden: {kind: place, name: Sweden, types: [country], country: SE}
  denmark: {kind: place, name: Denmark, types: [country], country: DK}
  bergen: {kind: place, name: Bergen, types: [city], partOf: [norway]}
  malmo: {kind: place, name: Malmo, types: [city], partOf: [sweden]}
  board: {kind: organisation, name: Nordic Ferry Board, article: the, aliases: [Ferry Board], types: [body]}
  ministry: {kind: organisation, name: ministry, article: the, types: [ministry]}
  bergen-meeting: {kind: event, name: meeting in Bergen, article: the, types: [meeting]}
  malmo-meeting: {kind: event, name: previous meeting, article: the, types: [meeting]}
  outage: {kind: event, name: outage of the ferry network, article: the, aliases: [outage], types: [outage]}
  ferries: {kind: topic, name: ferries, plural: true, types: [topic]}
  railways: {kind: topic, name: railways, plural: true, types: [topic]}
facts:
  - {id: dahl-office, relation: office, roles: {holder: dahl, post: transport-minister, of: norway}, evidence: [The Norwegian transport minister Kari Dahl]}
  - {id: ek-office, relation: office, roles: {holder: ek, post: transport-minister, of: sweden}, evidence: [the Swedish transport minister Nils Ek]}
  - {id: holm-office, relation: office, roles: {holder: holm, post: transport-minister, of: denmark}, evidence: [the Danish transport minister Mette Holm]}
  - {id: vik-office, relation: office, roles: {holder: vik, post: spokesman, of: ministry}, evidence: [ministry spokesman Jon Vik]}
  - {id: bergen-meeting, relation: meet, modality: planned, roles: {event: bergen-meeting, who: ministers, where: bergen, when: 2020-03-19}, evidence: ["will meet in Bergen on Thursday, March 19"]}
  - {id: malmo-meeting, relation: meet, modality: done, roles: {event: malmo-meeting, where: malmo, when: 2018-03-19}, evidence: ["Its previous meeting was held in Malmo on March 19, 2018."]}
  - {id: discuss-ferries, relation: discuss, modality: planned, roles: {who: ministers, about: ferries, event: bergen-meeting}, evidence: [to discuss ferries and railways]}
  - {id: discuss-railways, relation: discuss, modality: planned, roles: {who: ministers, about: railways, event: bergen-meeting}, evidence: [to discuss ferries and railways]}
  - {id: board-creation, relation: create, modality: done, roles: {product: board, when: 1998-05-04}, evidence: ["The Nordic Ferry Board was created on May 4, 1998."]}
  - {id: vik-said, relation: say, modality: done, roles: {speaker: vik, about: outage, when: 2020-03-12}, evidence: ["ministry spokesman Jon Vik said on March 12"]}
`;

const { briefing, problems } = parseBriefing({
  folder: 'bergen-2020-03-12',
  text: TEXT,
  facts: FACTS,
  factsFile: 'facts.yaml',
});
if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
const bergen = createAssistant({ briefings: [briefing] });
const PEOPLE = ['Dahl', 'Ek', 'Holm', 'Vik'];
const ask = (question: string): string => gistOf(bergen.ask(question).reply, PEOPLE);

describe('sets of another briefing', () => {
  test.each([
    ['How many ministers will attend?', 'answered: Dahl, Ek, Holm'],
    ['How many of the ministers are Swedish?', 'answered: Ek'],
    ['Which ministers are not Danish?', 'answered: Dahl, Ek'],
    ['Which participants are neither Norwegian nor Danish?', 'answered: Ek'],
    ['Which of the people named is not a minister?', 'answered: Vik'],
    ['Are all three ministers Swedish?', 'answered No: Dahl, Ek, Holm'],
    ['Are Dahl and Holm both ministers?', 'answered Yes: Dahl, Holm'],
    ['Who are the Danish and the Swedish transport ministers?', 'answered: Ek, Holm'],
    ['Are there more ministers than spokesmen?', 'answered Yes: Dahl, Ek, Holm, Vik'],
    ['Will they discuss both ferries and railways?', 'answered Yes'],
    ['How many ministers are Finnish?', 'unknown'],
    ['Which of the ministers is the youngest?', 'unknown'],
    ['Will Vik attend the meeting?', 'unknown: Vik'],
  ])('%s %s', (question, expected) => {
    expect(ask(question)).toBe(expected);
  });
});

describe('dates of another briefing', () => {
  test.each([
    ['How many days after the statement is the meeting?', 'Seven days'],
    ['How many weeks are there between the statement and the meeting?', 'Exactly one week'],
    ['What is the interval between the Malmo meeting and the Bergen one?', 'Exactly two years'],
    ['How old is the Ferry Board?', 'About 22 years'],
    ['Did the Malmo meeting take place before the Bergen meeting?', 'Yes'],
    ['Are the two meetings exactly one year apart?', 'No'],
    ['Does the meeting fall on the anniversary of the Malmo meeting?', 'Yes'],
  ])('%s %s', (question, opening) => {
    const { status, text } = bergen.ask(question).reply;
    expect([status, text.slice(0, opening.length)]).toEqual(['answered', opening]);
  });

  test.each([
    'How long will the meeting last?',
    'How many days after the meeting will the ferries run?',
    'How old is Dahl?',
  ])('not computed: %s', (question) => {
    expect(ask(question).split(':')[0]).toBe('unknown');
  });
});

describe('things of another briefing that a clause describes', () => {
  test.each([
    [
      'When was the meeting that was held in Malmo?',
      'The previous meeting took place on Monday 19 March 2018.',
    ],
    [
      'What will the ministers who meet in Bergen discuss?',
      'The transport ministers will discuss ferries and railways.',
    ],
    ['When did the man who speaks for the ministry speak?', 'Jon Vik spoke on Thursday 12 March 2020.'],
    ['Who is the transport minister of the country whose capital is Oslo?', ''],
    ['When was the meeting that was held in Oslo?', ''],
    ['What will the ministers who meet in Malmo discuss?', ''],
  ])('%s %s', (question, expected) => {
    const { status, text } = bergen.ask(question).reply;
    expect(status === 'answered' ? text : '').toBe(expected);
  });
});
