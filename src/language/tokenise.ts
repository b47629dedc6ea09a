import { contractions, takesDid, takesIs, wordsBehindIs } from './en/contractions.ts';
import { shorthand } from './en/shorthand.ts';
import { isKnownWord } from './known-words.ts';
import type { Token } from './token.ts';
import { tokenPatternsFor } from './token-patterns.ts';

const FOLDED = /^[a-z]+$/;
const WORD_START = /^[A-Za-z]/;
const LETTERS = /^[A-Za-z]+$/;

/** Lower case without diacritics, dots of abbreviations or apostrophes. */
export function foldWord(word: string): string {
  if (FOLDED.test(word)) return word;
  if (LETTERS.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '');
}

/** "US$ 2 million": of dollars, those. */
const US_DOLLARS = /\bU\.?S\.?\s?\$/g;

const DASH = /[-–]/;

/** Splits a normalised question into tokens; contractions and, unless it is to stay, chat shorthand become full words. */
export function tokenise(text: string, writesOut = true): readonly Token[] {
  const tokens: Token[] = [];
  const patterns = tokenPatternsFor(text);
  let joined = DASH.test(text)
    ? text.replace(/\b(co)-(op|ord)/gi, '$1$2').replace(patterns.hyphen, ' ')
    : text;
  joined = joined.replace(patterns.numbered, ' ').replace(patterns.runOn, ' ').replace(US_DOLLARS, '$');
  if (writesOut && patterns.short.test(joined))
    for (const [pattern, full] of patterns.before) joined = joined.replace(pattern, full);
  for (const match of joined.matchAll(patterns.token)) pushToken(tokens, match[0], match.index, writesOut);
  const read = CURRENCY.test(text) ? tokens.map(readCurrency) : tokens;
  return read.some(({ kind }) => kind === 'possessive') ? read.map(readIs) : read;
}

/** "Quantity and $?": a sign for money with no number beside it is a word like others. */
function readCurrency(token: Token, i: number, tokens: readonly Token[]): Token {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const isBeside =
    (before?.kind === 'number' && token.start - before.end <= 1) ||
    (next?.kind === 'number' && next.start - token.end <= 1);
  return CURRENCY.test(token.text) && !isBeside ? { ...token, kind: 'word' } : token;
}
const CURRENCY = /[$€£¥]/;

/** "the treaty's the president's idea": before an article "'s" is no genitive. */
function readIs(token: Token, i: number, tokens: readonly Token[]): Token {
  const next = tokens[i + 1]?.norm;
  return token.kind === 'possessive' && token.text === "'s" && next !== undefined && BEHIND_IS.has(next)
    ? { ...token, text: 'is', norm: 'is', kind: 'word' }
    : token;
}
const BEHIND_IS = new Set(wordsBehindIs);

/** "sooo" → "so", "pleease" stays: a letter is hardly ever written three times. */
function unstretch(word: string): string {
  if (!(FOLDED.test(word) ? STRETCHED_FOLDED : STRETCHED).test(word)) return word;
  const double = word.replace(STRETCHES, '$1$1');
  const single = word.replace(STRETCHES, '$1');
  return isKnownWord(double) && !isKnownWord(single) ? double : single;
}
const STRETCHED = /(\p{L})\1\1/u;
const STRETCHED_FOLDED = /([a-z])\1\1/;
const STRETCHES = /(\p{L})\1\1+/gu;

function pushToken(tokens: Token[], text: string, start: number, writesOut: boolean): void {
  const end = start + text.length;
  const isWord = WORD_START.test(text);
  if (!isWord && /^\p{N}/u.test(text))
    tokens.push({ text, norm: text.toLowerCase(), kind: 'number', start, end });
  else if (text === "'s" || (text === "'" && endsGenitive(tokens, start)))
    tokens.push({ text, norm: "'s", kind: 'possessive', start, end });
  else if (!isWord && !/^\p{L}/u.test(text))
    tokens.push({ text, norm: text === '&' || text === '+' ? 'and' : text, kind: 'punctuation', start, end });
  else for (const part of splitContraction(text, tokens)) pushWord(tokens, part, start, end, writesOut);
}

/** "the ministers' talks": an apostrophe right behind an s, outside single quotation marks. */
function endsGenitive(tokens: readonly Token[], start: number): boolean {
  const before = tokens.at(-1);
  const open = tokens.filter((token) => token.text === "'" && token.kind === 'punctuation').length % 2 === 1;
  return before?.kind === 'word' && before.end === start && before.norm.endsWith('s') && !open;
}

function pushWord(tokens: Token[], text: string, start: number, end: number, writesOut: boolean): void {
  if (text === "'s") {
    tokens.push({ text, norm: "'s", kind: 'possessive', start, end });
    return;
  }
  const norm = unstretch(foldWord(text));
  const isShort = writesOut && Object.hasOwn(shorthand, norm) && !isAbbreviation(text);
  const full = isShort ? shorthand[norm] : undefined;
  if (full === undefined) tokens.push({ text, norm, kind: 'word', start, end });
  else
    for (const word of full.split(' '))
      tokens.push({ text: word, norm: foldWord(word), typed: text, kind: 'word', start, end });
}

/** A short word in capitals is an abbreviation ("SEC", "UN"), not chat shorthand. */
function isAbbreviation(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text.length <= 4;
}

/** "who's" → who is; "Longuet's" → Longuet 's; "ministers'" is left to the pattern; "isn't" → is not. */
function splitContraction(text: string, before: readonly Token[]): readonly string[] {
  const at = text.lastIndexOf("'");
  if (at < 1 || at === text.length - 1) return [text];
  const stem = text.slice(0, at);
  const ending = text.slice(at).toLowerCase();
  if (ending === "'t" && /n$/i.test(stem) && stem.length > 1 && !stem.includes("'")) {
    const verb = stem.slice(0, -1);
    return [NEGATED[verb.toLowerCase()] ?? verb, 'not'];
  }
  if (ending === "'s") {
    const isVerb = takesIs.includes(stem.toLowerCase()) && before.at(-1)?.norm !== 'of';
    return [stem, isVerb ? 'is' : "'s"];
  }
  const full = ending === "'d" && takesDid.includes(stem.toLowerCase()) ? 'did' : contractions[ending];
  return full === undefined ? [text] : [stem, full];
}

const NEGATED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
