import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/briefing/format-problem.ts';
import { parseBriefing, reviewKnowledge } from '../../src/index.ts';
import { HEADER, TEXT } from './sample-files.ts';

const ENTITIES = `entities:
  berg: {kind: person, name: Anna Berg}
  lund: {kind: person, name: Ole Lund}
  oslo: {kind: place, name: Oslo}
  oslo-meeting: {kind: event, name: meeting, types: [meeting]}
`;

const FACTS = `facts:
  - {id: meet, relation: meet, modality: planned, roles: {event: oslo-meeting, who: [berg, lund], when: 2011-05-05}, evidence: [will meet Ole Lund]}
`;

function review(entities: string, facts: string, folder = 'a') {
  const files = { facts: HEADER + entities + facts, factsFile: `${folder}/facts.yaml` };
  const { briefing, problems } = parseBriefing({ ...files, folder, text: TEXT });
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return { briefing, files };
}

/** The warnings about the facts files, without those of what the text holds besides. */
function warningsOf(...reviewed: readonly ReturnType<typeof review>[]): readonly string[] {
  return reviewKnowledge(reviewed)
    .problems.filter(({ file }) => file.endsWith('facts.yaml'))
    .map(formatProblem);
}

describe('facts that contradict each other', () => {
  test.each([
    [
      '{id: again, relation: meet, modality: planned, roles: {event: oslo-meeting, who: [berg, lund], when: 2011-05-06}',
      true,
    ],
    [
      '{id: again, relation: meet, modality: planned, roles: {event: oslo-meeting, who: [berg], when: 2011-05-06}',
      false,
    ],
    [
      '{id: again, relation: meet, modality: denied, roles: {event: oslo-meeting, who: [berg, lund], when: 2011-05-06}',
      false,
    ],
    [
      '{id: again, relation: meet, modality: planned, source: berg, roles: {event: oslo-meeting, who: [berg, lund], when: 2011-05-06}',
      false,
    ],
  ])('%s', (fact, contradicts) => {
    const facts = `${FACTS}  - ${fact}, evidence: [will meet Ole Lund]}\n`;
    expect(warningsOf(review(ENTITIES, facts))).toEqual(
      contradicts
        ? [
            'a/facts.yaml:15: warning: the fact "meet" says "2011-05-05" where this one says "2011-05-06"; correct one, or say in both how they differ',
          ]
        : [],
    );
  });
});

test('two things of one value do not contradict each other, two values of one thing do', () => {
  const things = `${ENTITIES}  high: {kind: topic, name: high, types: [severity]}
  low: {kind: topic, name: low, types: [severity]}
  first: {kind: topic, name: first fault}
  second: {kind: topic, name: second fault}
`;
  const rated = (id: string, of: string, value: string) =>
    `  - {id: ${id}, relation: severity, roles: {of: ${of}, value: ${value}}, evidence: [will meet Ole Lund]}\n`;
  const alike = `${FACTS}${rated('one', 'first', 'high')}${rated('two', 'second', 'high')}`;
  const contradictions = (facts: string) =>
    warningsOf(review(things, facts)).filter((text) => text.includes('says'));
  expect(contradictions(alike)).toEqual([]);
  expect(contradictions(`${alike}${rated('three', 'first', 'low')}`)).toEqual([
    'a/facts.yaml:21: warning: the fact "one" says "high" where this one says "low"; correct one, or say in both how they differ',
  ]);
});

describe('names that collide', () => {
  const USED = '  - {id: more, relation: meet, roles: {who: [other]}, evidence: [will meet Ole Lund]}\n';
  test.each([
    [
      '{kind: organisation, name: Oslo}',
      '"Oslo" is also "Oslo", a name of "oslo", which is of kind place; take it from one of them, or put a longer name in its place',
    ],
    [
      '{kind: organisation, name: Norges, aliases: [Meetings]}',
      '"Meetings" is a letter away from "meeting", a name of "oslo-meeting"; add an alias to each that tells them apart',
    ],
    ['{kind: organisation, name: Ole}', undefined],
    ['{kind: organisation, name: HB-12}', undefined],
  ])('%s', (entity, problem) => {
    const entities = `${ENTITIES}  other: ${entity}\n`;
    expect(warningsOf(review(entities, FACTS + USED))).toEqual(
      problem === undefined ? [] : [`a/facts.yaml:13: warning: ${problem}`],
    );
  });

  test('names a letter apart do not where each thing has another that tells them apart', () => {
    const entities = ENTITIES.replace('name: meeting,', 'name: meeting, aliases: [Oslo talks],');
    const other = '  other: {kind: organisation, name: Norges, aliases: [Meetings]}\n';
    expect(warningsOf(review(entities + other, FACTS + USED))).toEqual([]);
  });

  test('the same things in two briefings do not, others do', () => {
    const first = review(ENTITIES, FACTS);
    expect(warningsOf(first, review(ENTITIES, FACTS, 'b'))).toEqual([]);
    const other = ENTITIES.replace('name: meeting', 'name: meetint').replace('oslo-meeting', 'talks');
    const second = review(
      other.replace('  talks', '  oslo-meeting: {kind: event, name: gathering}\n  talks'),
      FACTS.replace('event: oslo-meeting', 'event: [talks, oslo-meeting]'),
      'b',
    );
    expect(warningsOf(first, second)).toEqual([
      'b/facts.yaml:13: warning: "meetint" is a letter away from "meeting", a name of "oslo-meeting" of a; add an alias to each that tells them apart',
    ]);
  });
});

test('a figure in whose value no number can be read is reported', () => {
  const figures = (value: string) =>
    warningsOf(
      review(
        `${ENTITIES}  size: {kind: topic, name: size}\n`,
        `${FACTS}  - {id: size, relation: figure, roles: {what: size, of: oslo, value: ${value}}, evidence: [Ole Lund]}\n`,
      ),
    );
  expect(figures('the size of a house')).toEqual([
    'a/facts.yaml:16: warning: no number can be read in the value "the size of a house", so that nobody can ask for it; begin it with the number, or state it in a relation of your own',
  ]);
  for (const value of ['minus 170 degrees', '"-5 euros"', 'about 3 houses', '"0"'])
    expect(figures(value)).toEqual([]);
});

test.each<[string, string, boolean]>([
  ['OSLO, Sept. 18 (Desk) — It opened on Thursday.', '2026-09-18', true],
  ['OSLO, Sept. 18 (Desk) — It opened on Thursday.', '2025-09-18', false],
  ['OSLO, Sept. 18, 2026 (Desk) — It opened on Thursday.', '2026-09-18', false],
  ['OSLO, Sept. 18 (Desk) — It opened on Thursday and closed on Monday.', '2026-09-18', false],
  ['OSLO (Desk) — It began on Tuesday 14 October.', '2026-10-23', true],
  ['OSLO (Desk) — It began on Tuesday 14 October.', '2025-10-23', false],
  ['OSLO (Desk) — It began on Tuesday 14 October.', '2025-10', false],
])('a weekday that the date contradicts is reported: %s %s', (line, date, isReported) => {
  const text = `Sample\n\n${line}\n`;
  const header = HEADER.replace(/^date: .*$/m, `date: ${date}`).replace(/^mainEvent: .*\n/m, '');
  const facts = `${header}entities:\n  oslo: {kind: place, name: Oslo}\nfacts:\n  - {id: a, relation: occur, roles: {where: oslo}, evidence: [${JSON.stringify(text.slice(8, 12))}]}\n`;
  const files = { facts, factsFile: 'a/facts.yaml' };
  const { briefing, problems } = parseBriefing({ ...files, folder: 'a', text });
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const told = reviewKnowledge([{ briefing, files }]).problems.map(({ problem }) => problem);
  expect(told.some((problem) => problem.startsWith('the text says'))).toBe(isReported);
});

describe('words that get in each other’s way', () => {
  const OWN = `relations:
  expire:
    verbs: expire, run out
    roles:
      what: {kinds: [topic], position: subject}
      where: {kinds: [topic], position: object}
    template: "{what} expired"
`;
  const holdsVerb =
    'a/facts.yaml:13: warning: the alias "expired certificate" holds a verb of "expire", whose subject it is: a question with both is read as the alias; put the alias into "types" or "gloss"';
  const expiring = (role: string) =>
    `${OWN}${FACTS}  - {id: expiry, relation: expire, roles: {${role}: paper}, evidence: [will meet Ole Lund], wording: It expired.}\n`;

  test.each([
    ['aliases: [expired certificate]', 'what', [holdsVerb]],
    ['types: [expired certificate]', 'what', []],
    ['aliases: [expired certificate]', 'where', []],
    ['aliases: [expired paper]', 'what', []],
    ['aliases: [certificate that can expire]', 'what', []],
  ])('%s in the role %s', (names, role, expected) => {
    const entities = `${ENTITIES}  paper: {kind: topic, name: certificate, ${names}}\n`;
    const told = warningsOf(review(entities, expiring(role))).filter((text) => text.includes('holds a verb'));
    expect(told).toEqual(expected);
  });

  test.each([
    ['rise, forecast', 'fall, forecast', true],
    ['rise', 'fall', false],
  ])('relations that contradict each other: %s and %s', (up, down, isReported) => {
    const relation = (id: string, nouns: string, other: string) =>
      `  ${id}:\n    nouns: ${nouns}\n    contradicts: [${other}]\n    roles: {what: {kinds: [topic]}}\n    template: "{what} changed"\n`;
    const own = `relations:\n${relation('up', up, 'down')}${relation('down', down, 'up')}`;
    const told = warningsOf(review(ENTITIES, own + FACTS)).filter((text) => text.includes('denies itself'));
    expect(told).toEqual(
      isReported
        ? [
            'a/facts.yaml:14: warning: it contradicts "down" and shares "forecast" with it, so that each denies itself; leave the word to one of them, or to neither',
          ]
        : [],
    );
  });
});

test('a fact that says what another says is reported, one of another day or somebody’s word is not', () => {
  const again = (rest: string) =>
    warningsOf(
      review(ENTITIES, `${FACTS}  - {id: again, relation: meet, ${rest}, evidence: [will meet Ole Lund]}\n`),
    ).filter((text) => text.includes('says what'));
  expect(
    again('modality: planned, roles: {event: oslo-meeting, when: 2011-05-05, who: [berg, lund]}'),
  ).toEqual([
    'a/facts.yaml:15: warning: it says what the fact "meet" says; remove it, and give the other one its evidence',
  ]);
  for (const other of [
    'modality: denied, roles: {event: oslo-meeting, who: [berg, lund], when: 2011-05-05}',
    'modality: planned, source: berg, roles: {event: oslo-meeting, who: [berg, lund], when: 2011-05-05}',
    'modality: planned, roles: {event: oslo-meeting, who: [berg, lund], when: 2011-05-04}',
  ])
    expect(again(other)).toEqual([]);
});
