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
  let read: { readonly phrases: ReadonlySet<string>; readonly longest: number } | undefined;
  const longestOf = (runs: (most: number) => readonly string[]): number => {
    read ??= readPhrases(list);
    return runs(read.longest).findLastIndex((run) => read?.phrases.has(run)) + 1;
  };
  return {
    startOf: (tokens) => longestOf((longest) => runsFrom(tokens, longest)),
    endOf: (tokens, most) => longestOf((longest) => runsTo(tokens, Math.min(longest, most))),
  };
}

function readPhrases(list: WordList): { readonly phrases: ReadonlySet<string>; readonly longest: number } {
  const phrases = new Set(joinWordList(list));
  let longest = 0;
  for (const phrase of phrases) longest = Math.max(longest, countWords(phrase));
  return { phrases, longest };
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
