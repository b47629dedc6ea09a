import { describe, expect, test } from 'vitest';
import { formatProblem, parseBriefing } from '../../src/index.ts';
import { ENTITIES, HEADER, TEXT } from './sample-files.ts';

const FACTS = `facts:
  - {id: talks, relation: meet, modality: planned, roles: {event: oslo-meeting, who: [berg, lund]}, evidence: [will meet Ole Lund]}
`;

function parse(text: string, facts = HEADER + ENTITIES + FACTS) {
  const { briefing, problems } = parseBriefing({ folder: 'oslo', text, facts, factsFile: 'facts.yaml' });
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return briefing;
}

function quotesOf(text: string, facts?: string): readonly string[] {
  const { facts: all } = parse(text, facts);
  return all
    .filter(({ id }) => id === 'dateline')
    .flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));
}

describe('the dateline is a fact', () => {
  test.each([
    [TEXT, ['OSLO, May 3 (Agency)']],
    [TEXT.replace('OSLO, May 3 (Agency) --', 'Oslo, 3 May 2011 –'), ['Oslo, 3 May 2011']],
    [TEXT.replace('OSLO, May 3 (Agency)', 'OSLO'), ['OSLO']],
    [`Oslo talks resume – at last\n\n${TEXT}`, ['OSLO, May 3 (Agency)']],
    [TEXT.replace('OSLO, May 3 (Agency) -- ', ''), []],
    [TEXT.replace('OSLO, May 3 (Agency) -- ', 'Oslo was ready -- at last. '), []],
    [TEXT.replace('OSLO, May 3 (Agency) -- ', 'Oslo, of all places, was ready -- at last. '), []],
    [TEXT.replace('OSLO, May 3 (Agency) -- ', 'Oslo–Bergen trains run. '), []],
  ])('%j', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  test('of a place whose name ends in a letter that is not of ASCII', () => {
    const facts = HEADER + ENTITIES.replace('name: Oslo,', 'name: Oslo, aliases: [Osloå],') + FACTS;
    expect(quotesOf(TEXT.replace('OSLO, May', 'OSLOÅ, May'), facts)).toEqual(['OSLOÅ, May 3 (Agency)']);
  });

  test('unless the author states one of the briefing itself, or gives no place', () => {
    const stated =
      '  - {id: filed, relation: publish, roles: {from: oslo, when: 2011-05-03}, evidence: [OSLO], wording: It was filed from Oslo.}\n';
    expect(quotesOf(TEXT, HEADER + ENTITIES + FACTS + stated)).toEqual([]);
    expect(quotesOf(TEXT, HEADER.replace('place: oslo\n', '') + ENTITIES + FACTS)).toEqual([]);
  });
});
