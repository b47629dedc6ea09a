import { describe, expect, expectTypeOf, test } from 'vitest';
import { formatProblem } from '../../src/briefing/format-problem.ts';
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import type { RELATION_FIELDS, ROLE_FIELDS } from '../../src/briefing/relation-schemas.ts';
import type { RelationDefinition, RoleDefinition } from '../../src/language/language-data.ts';
import { ENTITIES, FACTS, HEADER, listProblems, RELATIONS, sampleFiles } from './sample-files.ts';

const OWN = `relations:
  catch:
    verbs: catch, land
    nouns: [catch, haul]
    roles:
      by: {kinds: [person], holds: one, position: subject}
      fish: {kinds: [topic], position: object, prepositions: of}
    template: "{by} {will:catch|caught}[ {fish}]"
    questions: {fish: "What did {by} catch?"}
`;

const OPTIONS = {
  relations: RELATIONS,
  prepositions: new Set(['of', 'with']),
  timeWords: new Set(['until']),
};

function problemsOf(from: string, to: string): readonly string[] {
  const own = OWN.replace(from, to);
  if (own === OWN && from !== to) throw new Error(`"${from}" does not occur`);
  return listProblems(HEADER + ENTITIES + own + FACTS, OPTIONS);
}

test('an author writes all that a relation of the language can say', () => {
  expectTypeOf<keyof RelationDefinition>().toEqualTypeOf<keyof typeof RELATION_FIELDS | 'id'>();
  expectTypeOf<keyof RoleDefinition>().toEqualTypeOf<keyof typeof ROLE_FIELDS>();
});

test('a sound relation is read with its defaults', () => {
  const { briefing } = parseBriefing(sampleFiles({ facts: HEADER + ENTITIES + OWN + FACTS }), OPTIONS);
  expect(briefing?.relations).toStrictEqual([
    {
      id: 'catch',
      verbs: 'catch, land',
      nouns: 'catch, haul',
      changes: false,
      template: '{by} {will:catch|caught}[ {fish}]',
      questions: { fish: 'What did {by} catch?' },
      roles: {
        by: { kinds: ['person'], holds: 'one', position: 'subject', asks: ['who'] },
        fish: { kinds: ['topic'], holds: 'open', position: 'object', prepositions: 'of', asks: ['what'] },
      },
    },
  ]);
});

describe('what is wrong with a relation is said', () => {
  test.each([
    ['catch:', 'catch:', []],
    [
      '  catch:',
      '  office:',
      ['15: there is a relation "office" already; use that one or choose another id'],
    ],
    ['verbs: catch', 'verb: catch', ['16: unknown key "verb"; did you mean "verbs"?']],
    [
      '{kinds: [topic], position: object, prepositions: of}',
      '{kinds: [topic], position: either, prepositions: of}',
      [],
    ],
    [
      '{kinds: [topic], position: object, prepositions: of}',
      '{kinds: [person], position: either, prepositions: of}',
      [
        '20: warning: "fish" can be the subject too, beside "by"; write position: object; either is for those who do something with each other',
      ],
    ],
    [
      'verbs: catch, land',
      'verbs: (catch, land',
      ['16: "verbs" has a parenthesis without its partner; close or remove it'],
    ],
    [
      'verbs: catch, land\n    nouns: [catch, haul]\n    roles',
      'roles',
      ['15: warning: no word names the relation "catch"; add verbs or nouns'],
    ],
    ['kinds: [person]', 'kinds: [preson]', ['19: unknown item "preson" of "kinds"; did you mean "person"?']],
    ['kinds: [person], ', '', ['19: the key "kinds" is missing; add it']],
    [
      'prepositions: of',
      'prepositions: off',
      ['20: "off" is not known as a preposition; did you mean "of"?'],
    ],
    [
      'prepositions: of',
      'prepositions: until',
      ['20: "until" is not known as a preposition; remove it: words of time are understood of any date'],
    ],
    ['[ {fish}]', '[ {fsh}]', ['21: "{fsh}" names no role; did you mean "fish"?']],
    ['[ {fish}]', '[ {fish}', ['21: a bracket of the template has no partner; close or remove it']],
    [
      '{will:catch|caught}',
      '{will:catch}',
      ['21: "{will:catch}" is no form of a verb; write both verbs, as in {will:meet|met}'],
    ],
    ['{by} {will', '{by:ower} {will', ['21: "{by:ower}" has an unknown form; did you mean "owner"?']],
    ['{fish: "What', '{fush: "What', ['22: the relation has no role "fush"; did you mean "fish"?']],
    [
      '      fish: {',
      '      will: {',
      [
        '20: a role cannot be called "will"; rename it',
        '21: "{fish}" names no role; write one of by, will',
        '22: the relation has no role "fish"; write one of by, will',
      ],
    ],
    [
      '    template',
      '    isA: offise\n    template',
      ['21: unknown relation "offise"; did you mean "office"?'],
    ],
    ['    template', '    isA: catch\n    template', ['21: isA goes in a circle; remove one of these links']],
    [
      '    template',
      '    describes: whom\n    template',
      ['21: the relation has no role "whom"; write one of by, fish'],
    ],
  ])('%j → %j', (from, to, expected) => {
    expect(problemsOf(from, to)).toEqual(expected.map((problem) => `facts.yaml:${problem}`));
  });

  test('in the file that it stands in', () => {
    const files = sampleFiles({
      relations: OWN.replace('relations:\n', '').replace('kinds: [topic]', 'kinds: []'),
    });
    expect(parseBriefing(files, OPTIONS).problems.map(formatProblem)).toEqual([
      'relations.yaml:6: "kinds" is empty; write at least one kind',
    ]);
  });
});

test('a fact may state it, with things of the kinds that its roles take', () => {
  const facts = `${FACTS}  - {id: fish, relation: catch, roles: {by: oslo, fish: {text: fish}}, evidence: [Fish]}\n`;
  expect(listProblems(HEADER + ENTITIES + OWN + facts, OPTIONS)).toEqual([
    'facts.yaml:29: warning: the role "by" of "catch" takes no place; fill it with a person',
  ]);
});
