import type { WordList } from '../language/language-data.ts';
import type { Token } from '../language/token.ts';
import { joinWordList } from '../language/word-phrases.ts';

/** Fixed phrases that are looked for at the beginning or the end of a run of tokens. */
export interface PhraseSet {
  /** The number of tokens in the longest phrase that the tokens begin with; 0 where there is none. */
  startOf(tokens: readonly Token[]): number;
  /** The number of tokens in the longest phrase, of at most `most` words, that the tokens end with. */
  endOf(tokens: readonly Token[], most: number): number;
}

/** Indexes the phrases of a word list; they are read when the first is looked for. */
export function indexPhrases(list: WordList): PhraseSet {
  let read: ReadonlySet<string> | undefined;
  let byFirst: LongestPhrases | undefined;
  let byLast: LongestPhrases | undefined;
  const phrases = (): ReadonlySet<string> => {
    read ??= new Set(joinWordList(list));
    return read;
  };
  const longestOf = (runs: readonly string[]): number => runs.findLastIndex((run) => phrases().has(run)) + 1;
  return {
    startOf: (tokens) => {
      byFirst ??= indexLongest(phrases(), (phrase) => phrase.slice(0, `${phrase} `.indexOf(' ')));
      const longest = byFirst.get(tokens[0]?.norm ?? '');
      return longest === undefined ? 0 : longestOf(runsFrom(tokens, longest));
    },
    endOf: (tokens, most) => {
      byLast ??= indexLongest(phrases(), (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
      const longest = byLast.get(tokens.at(-1)?.norm ?? '');
      return longest === undefined ? 0 : longestOf(runsTo(tokens, Math.min(longest, most)));
    },
  };
}

/** How many words the longest phrase has that begins, or ends, with a word. */
type LongestPhrases = ReadonlyMap<string, number>;

function indexLongest(phrases: ReadonlySet<string>, wordOf: (phrase: string) => string): LongestPhrases {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const word = wordOf(phrase);
    longest.set(word, Math.max(longest.get(word) ?? 0, countWords(phrase)));
  }
  return longest;
}

function countWords(phrase: string): number {
  let words = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** The runs of one token, two, three … that the tokens begin with; a quotation is part of none. */
function runsFrom(tokens: readonly Token[], most: number): readonly string[] {
  const runs: string[] = [];
  for (let i = 0; i < tokens.length && i < most; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm.includes(' ')) break;
    runs.push(i === 0 ? norm : `${runs[i - 1]} ${norm}`);
  }
  return runs;
}

function runsTo(tokens: readonly Token[], most: number): readonly string[] {
  const runs: string[] = [];
  for (let i = 0; i < most; i++) {
    const norm = tokens[tokens.length - 1 - i]?.norm ?? '';
    if (norm === '' || norm.includes(' ')) break;
    runs.push(i === 0 ? norm : `${norm} ${runs[i - 1]}`);
  }
  return runs;
}
