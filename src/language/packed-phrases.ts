import type { ListedPhrases, Phrase } from './phrase-trie.ts';
import type { Sense } from './sense.ts';
import { openSortedLines } from './sorted-lines.ts';

/** Phrases as text, which takes no time to load. */
export interface PackedPhrases {
  /** Every word that stands in some phrase, with spaces between them. */
  readonly words: string;
  /** A line for each first word: `first rest|sense;rest|sense…`, the senses by their places. */
  readonly lines: string;
  /** The senses as JSON. */
  readonly senses: string;
}

/** Packs the phrases of a source that begin with the given words. */
export function packPhrases(source: ListedPhrases, firstWords: readonly string[]): PackedPhrases {
  const places = new Map<string, number>();
  const placeOf = (sense: Sense): number => {
    const text = JSON.stringify(sense);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const lines = firstWords.map((first) => {
    const phrases = source.startingWith(first);
    return `${first} ${phrases.map(({ words, sense }) => `${words.slice(1).join(' ')}|${placeOf(sense)}`).join(';')}`;
  });
  return {
    words: [...source.words].join(' '),
    lines: lines.join('\n'),
    senses: `[${[...places.keys()].join()}]`,
  };
}

/** Opens packed phrases; they are read by their first words. */
export function openPhrases(packed: PackedPhrases): ListedPhrases {
  const words = new Set(packed.words.split(' '));
  const lineOf = openSortedLines(packed.lines);
  let senses: readonly Sense[] | undefined;
  return {
    words,
    startingWith: (first) => {
      const line = lineOf(first);
      if (line === undefined) return [];
      senses ??= JSON.parse(packed.senses) as readonly Sense[];
      return line.split(';').map((phrase) => readPhrase(first, phrase, senses as readonly Sense[]));
    },
  };
}

function readPhrase(first: string, phrase: string, senses: readonly Sense[]): Phrase {
  const [rest = '', place = ''] = phrase.split('|');
  return {
    words: rest === '' ? [first] : [first, ...rest.split(' ')],
    sense: senses[Number(place)] as Sense,
  };
}
