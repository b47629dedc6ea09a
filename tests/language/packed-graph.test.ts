import { expect, test } from 'vitest';
import { openPackedGraph, packGraph } from '../../src/language/packed-graph.ts';
import { buildPhraseGraph } from '../../src/language/phrase-graph.ts';
import { type GraphPlace, openGraph, type PhrasePlace } from '../../src/language/phrase-place.ts';
import { PHRASE_LISTS, type PhraseSetName } from '../../src/language/phrase-sets.ts';

/** The words that lead to places where the two graphs differ. */
function findDifferences(beginning: GraphPlace, packed: PhrasePlace): readonly string[] {
  const differences: string[] = [];
  const seen = new Set<GraphPlace>();
  const compare = (place: GraphPlace, other: PhrasePlace | undefined, words: string): void => {
    if (other?.list !== place.list) differences.push(words);
    if (seen.has(place) || other === undefined) return;
    seen.add(place);
    for (const word of place.listWords())
      compare(place.after(word) as GraphPlace, other.after(word), `${words} ${word}`);
  };
  compare(beginning, packed, '');
  expect(seen.size).toBeGreaterThan(10);
  return differences;
}

test.each(Object.keys(PHRASE_LISTS) as PhraseSetName[])(
  'packed and opened, the phrases of “%s” are the same',
  (name) => {
    const { lists, backwards } = PHRASE_LISTS[name];
    const graph = openGraph(buildPhraseGraph(lists, backwards));
    expect(findDifferences(graph, openPackedGraph(packGraph(graph)))).toEqual([]);
  },
);

test('no phrase goes on with a part of a word, or with another word', () => {
  const packed = openPackedGraph(packGraph(openGraph(buildPhraseGraph(['thank you (so much, _)'], false))));
  expect(packed.after('thank')?.after('you')?.list).toBe(0);
  expect(packed.after('than')).toBeUndefined();
  expect(packed.after('hank')).toBeUndefined();
  expect(packed.after('')).toBeUndefined();
  expect(packed.after('you')).toBeUndefined();
});
