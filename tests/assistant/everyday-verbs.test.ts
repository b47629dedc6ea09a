import { describe, expect, test } from 'vitest';
import { createAssistant, formatProblem, parseBriefing } from '../../src/index.ts';
import { askLast, judge, openSample } from './samples/open-sample.ts';

const TEXT = `Harbour regatta notes (sample)

HALDEN, June 4 (Sample Desk) -- Mia Tamm got the blue pennant. Jaan Kask gave the club a barometer. Ada Holm took the silver cup. Ole Lund made the sail. Per Moe did the timing. The club has a boathouse. The ferry went to Moss. Eva Lind came from Bergen. Nils Berg put the buoy in the bay. Kari Dahl runs the bar.
`;

const FACTS = `title: Harbour regatta notes (sample)
agency: Sample Desk
date: 2021-06-04
language: en
summary: It is about a regatta in Halden.
entities:
  tamm: {kind: person, name: Mia Tamm}
  kask: {kind: person, name: Jaan Kask}
  holm: {kind: person, name: Ada Holm}
  lund: {kind: person, name: Ole Lund}
  moe: {kind: person, name: Per Moe}
  lind: {kind: person, name: Eva Lind}
  berg: {kind: person, name: Nils Berg}
  dahl: {kind: person, name: Kari Dahl}
  club: {kind: organisation, name: club, article: the}
  ferry: {kind: topic, name: ferry, article: the}
  moss: {kind: place, name: Moss}
  bergen: {kind: place, name: Bergen}
  pennant: {kind: topic, name: blue pennant, article: the, aliases: [pennant]}
  barometer: {kind: topic, name: barometer, article: the}
  cup: {kind: topic, name: silver cup, article: the, aliases: [cup]}
  sail: {kind: topic, name: sail, article: the}
  timing: {kind: topic, name: timing, article: the}
  boathouse: {kind: topic, name: boathouse, article: the}
  buoy: {kind: topic, name: buoy, article: the}
  bay: {kind: place, name: bay, article: the}
  bar: {kind: topic, name: bar, article: the}
relations:
  getting:
    verbs: get
    roles:
      who: {kinds: [person], holds: one, position: subject}
      what: {kinds: [topic], position: object}
    template: "{who} got {what}"
  giving:
    verbs: give
    roles:
      who: {kinds: [person], holds: one, position: subject}
      what: {kinds: [topic], position: object}
      to: {kinds: [organisation], prepositions: to, asks: [who]}
    template: "{who} gave {to} {what}"
  taking:
    verbs: take
    roles:
      who: {kinds: [person], holds: one, position: subject}
      what: {kinds: [topic], position: object}
    template: "{who} took {what}"
  making:
    verbs: make
    roles:
      who: {kinds: [person], holds: one, position: subject}
      what: {kinds: [topic], position: object}
    template: "{who} made {what}"
  doing:
    verbs: do
    roles:
      who: {kinds: [person], holds: one, position: subject}
      what: {kinds: [topic], position: object}
    template: "{who} did {what}"
  having:
    verbs: have
    roles:
      who: {kinds: [organisation], holds: one, position: subject}
      what: {kinds: [topic], position: object}
    template: "{who} has {what}"
  going:
    verbs: go
    roles:
      who: {kinds: [topic], holds: one, position: subject}
      to: {kinds: [place], prepositions: to}
    template: "{who} went to {to}"
  coming:
    verbs: come
    roles:
      who: {kinds: [person], holds: one, position: subject}
      from: {kinds: [place], prepositions: from}
    template: "{who} came from {from}"
  putting:
    verbs: put
    roles:
      who: {kinds: [person], holds: one, position: subject}
      what: {kinds: [topic], position: object}
      where: {kinds: [place], prepositions: in}
    template: "{who} put {what} in {where}"
  running:
    verbs: run
    roles:
      who: {kinds: [person], holds: one, position: subject}
      what: {kinds: [topic], position: object}
    template: "{who} runs {what}"
facts:
  - {id: get, relation: getting, roles: {who: tamm, what: pennant}, evidence: [Mia Tamm got the blue pennant.]}
  - {id: give, relation: giving, roles: {who: kask, what: barometer, to: club}, evidence: [Jaan Kask gave the club a barometer.]}
  - {id: take, relation: taking, roles: {who: holm, what: cup}, evidence: [Ada Holm took the silver cup.]}
  - {id: make, relation: making, roles: {who: lund, what: sail}, evidence: [Ole Lund made the sail.]}
  - {id: do, relation: doing, roles: {who: moe, what: timing}, evidence: [Per Moe did the timing.]}
  - {id: have, relation: having, roles: {who: club, what: boathouse}, evidence: [The club has a boathouse.]}
  - {id: go, relation: going, roles: {who: ferry, to: moss}, evidence: [The ferry went to Moss.]}
  - {id: come, relation: coming, roles: {who: lind, from: bergen}, evidence: [Eva Lind came from Bergen.]}
  - {id: put, relation: putting, roles: {who: berg, what: buoy, where: bay}, evidence: [Nils Berg put the buoy in the bay.]}
  - {id: run, relation: running, roles: {who: dahl, what: bar}, evidence: [Kari Dahl runs the bar.]}
`;

function open() {
  const { briefing, problems } = parseBriefing({
    folder: 'regatta',
    text: TEXT,
    facts: FACTS,
    factsFile: 'facts.yaml',
  });
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return createAssistant({ briefings: [briefing] });
}

describe('an everyday verb as the first of an author’s relation', () => {
  const assistant = open();

  test.each([
    ['Who got the pennant?', 'Mia Tamm got'],
    ['Did Ole Lund get the pennant?', 'No; Mia Tamm'],
    ['Who gave the club a barometer?', 'Jaan Kask gave'],
    ['What did Kask give the club?', 'Jaan Kask gave the club the barometer'],
    ['Who did Kask give the barometer to?', 'the club'],
    ['Who took the cup?', 'Ada Holm'],
    ['Who made the sail?', 'Ole Lund'],
    ['Who did the timing?', 'Per Moe'],
    ['Did Tamm do the timing?', 'No; Per Moe'],
    ['Who has a boathouse?', 'The club'],
    ['Does the club have a boathouse?', 'Yes'],
    ['Where did the ferry go?', 'Moss'],
    ['Who came from Bergen?', 'Eva Lind'],
    ['Where did Berg put the buoy?', 'bay'],
    ['Who runs the bar?', 'Kari Dahl'],
    ['Who got the buoy?', '-'],
    ['Who got sick?', '-'],
    ['Who did it?', '-'],
    ['Who did the sail?', '-'],
    ['Who has won?', '-'],
    ['Does Tamm have a boathouse?', '-'],
    ['Who made the barometer?', '-'],
    ['Who put the buoy in the bar?', '-'],
  ])('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });

  test.each([
    ['Who got the contract?', 'Lumenar'],
    ['Who gets wheat?', 'Georgia; Armenia'],
    ['Who got the permits?', '-'],
  ])('beside others: %s', (question, expected) => {
    expect(judge(askLast(openSample('summit-2026-05-22'), question), expected)).toBe('as expected');
  });
});
