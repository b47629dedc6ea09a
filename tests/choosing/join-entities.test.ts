import { describe, expect, test } from 'vitest';
import { joinEntities } from '../../src/choosing/join-entities.ts';
import { type Briefing, parseBriefing } from '../../src/index.ts';

function report(id: string, agency: string, entities: string): Briefing {
  const { briefing, problems } = parseBriefing({
    folder: id,
    text: 'Something happened.\n',
    facts: `title: A report\nagency: ${agency}\ndate: 2024-05-10\nlanguage: en\nsummary: A report.\nentities:\n${entities}\nfacts: []\n`,
    factsFile: 'facts.yaml',
  });
  if (briefing === undefined) throw new Error(JSON.stringify(problems));
  return briefing;
}

const joined = joinEntities([
  report(
    'a',
    'Ulm News',
    `  bank: {kind: organisation, name: Bank of Ulm}
  fire: {kind: event, name: fire}
  uk: {kind: place, name: Britain, country: GB}`,
  ),
  report(
    'b',
    'Ulm News',
    `  lender: {kind: organisation, name: Ulm Lending House, aliases: [Bank of Ulm]}
  blaze: {kind: event, name: fire}
  bank: {kind: place, name: Bank of Ulm}`,
  ),
  report(
    'c',
    'Other News',
    `  house: {kind: organisation, name: Ulm Lending House}
  fire: {kind: event, name: fire}
  kingdom: {kind: place, name: United Kingdom, country: GB}`,
  ),
]);

/** What two entities have in common, each with its briefing. */
type Pair = [what: string, first: [string, string], second: [string, string]];

describe('entities of several briefings', () => {
  test.each<Pair>([
    ['of one name', ['a', 'bank'], ['b', 'lender']],
    ['by way of a third', ['a', 'bank'], ['c', 'house']],
    ['that are one country', ['a', 'uk'], ['c', 'kingdom']],
    ['only described, of one agency', ['a', 'fire'], ['b', 'blaze']],
  ])('are the same: %s', (_, first, second) => {
    expect(joined.keyOf(...first)).toBe(joined.keyOf(...second));
  });

  test.each<Pair>([
    ['of one name and another kind', ['a', 'bank'], ['b', 'bank']],
    ['only described, of two agencies', ['a', 'fire'], ['c', 'fire']],
    ['that are none of theirs', ['a', 'nothing'], ['b', 'nothing']],
  ])('are not the same: %s', (_, first, second) => {
    expect(joined.keyOf(...first)).not.toBe(joined.keyOf(...second));
  });

  test.each([
    ['a', 'bank', true],
    ['a', 'fire', false],
    ['a', 'nothing', false],
    ['nowhere', 'bank', false],
  ])('%s/%s has a name of its own: %s', (briefing, entity, isProper) => {
    expect(joined.isProper(briefing, entity)).toBe(isProper);
  });
});
