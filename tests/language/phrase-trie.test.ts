import { expect, test } from 'vitest';
import { PhraseList } from '../../src/language/phrase-list.ts';
import { type PhraseSource, PhraseTrie } from '../../src/language/phrase-trie.ts';
import { type Sense, senseOf } from '../../src/language/sense.ts';

function list(...phrases: readonly (readonly [text: string, sense: Sense])[]): PhraseList {
  const built = new PhraseList();
  for (const [text, sense] of phrases) built.add(text.split(' '), sense);
  return built;
}

/** Each match as its length and the keys of its senses. */
function find(trie: PhraseTrie, forms: readonly (readonly string[])[]): readonly string[] {
  return trie
    .matchesAt(forms, 0)
    .map(({ length, senses }) => [length, ...senses.map(({ key }) => key)].join(' '));
}

const language = list(
  ['bank', senseOf.sort('bank')],
  ['bank on', senseOf.relation('trust', true)],
  ['central', senseOf.free()],
);
const names = list(
  ['bank of ulm', senseOf.entity('ulm', true)],
  ['bank', senseOf.entity('ulm', true)],
  ['bank', senseOf.sort('bank')],
  ['banker', senseOf.entity('person', true)],
);

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['one word in two sources, the senses of the earlier first, each once', [['bank']], ['1 s:bank e:ulm']],
  ['a phrase of the earlier source', [['bank'], ['on']], ['1 s:bank e:ulm', '2 r:trust']],
  ['a phrase of the later source', [['bank'], ['of'], ['ulm']], ['1 s:bank e:ulm', '3 e:ulm']],
  ['a word in two forms, in their order', [['banker', 'bank']], ['1 e:person s:bank e:ulm']],
  [
    'a form that stands twice',
    [
      ['bank', 'bank'],
      ['on', 'on'],
    ],
    ['1 s:bank e:ulm', '2 r:trust'],
  ],
  ['nothing for a word that begins no phrase', [['ulm'], ['bank']], []],
])('finds %s', (_, forms, expected) => {
  expect(find(new PhraseTrie([language, names]), forms)).toEqual(expected);
});

test('who reads the same list beside names of their own learns nothing of the names of another', () => {
  const phrases = language.startingWith('bank');
  const shared: PhraseSource = { words: language.words, startingWith: () => phrases };
  const other = list(['bank', senseOf.entity('other', true)]);
  const tries = [new PhraseTrie([shared, names]), new PhraseTrie([shared, other]), new PhraseTrie([shared])];
  expect(tries.map((trie) => find(trie, [['bank']]))).toEqual([
    ['1 s:bank e:ulm'],
    ['1 s:bank e:other'],
    ['1 s:bank'],
  ]);
});
