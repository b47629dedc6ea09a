import { numberedWords } from './en/short-times.ts';
import { shorthandBefore } from './en/shorthand.ts';

/** What splits a text into tokens, as far as it depends on the letters that there are. */
export interface TokenPatterns {
  readonly token: RegExp;
  /** Hyphens inside words. */
  readonly hyphen: RegExp;
  /** The stroke in "HTTP/2" and the letter in "v8.1", which are written as "HTTP 2" and "8.1" are. */
  readonly numbered: RegExp;
  /** The end of a word that its number follows at once: "wk33". */
  readonly runOn: RegExp;
  /** A quick look for shorthand that may mean something else. */
  readonly short: RegExp;
  /** Shorthand that means something else before certain words, and what. */
  readonly before: readonly (readonly [pattern: RegExp, full: string])[];
}

/** Character classes without their brackets. */
interface Letters {
  readonly letter: string;
  readonly upper: string;
  readonly mark: string;
  readonly digit: string;
  readonly flags: '' | 'u';
}

const UNICODE: Letters = {
  letter: '\\p{L}',
  upper: '\\p{Lu}',
  mark: '\\p{M}',
  digit: '\\p{N}',
  flags: 'u',
};
/** The same of the characters that Western languages are written with: they compile at once, the others take long. */
const WESTERN: Letters = {
  letter: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  upper: 'A-ZÀ-ÖØ-Þ',
  mark: '',
  digit: '0-9²³¹¼-¾',
  flags: '',
};
const IS_WESTERN = /^[\n -~\xa0-\xff\u2010-\u201f\u2026\u20ac]*$/;

let western: TokenPatterns | undefined;
let unicode: TokenPatterns | undefined;

/** The patterns that a text needs. */
export function tokenPatternsFor(text: string): TokenPatterns {
  if (IS_WESTERN.test(text)) {
    western ??= buildPatterns(WESTERN);
    return western;
  }
  unicode ??= buildPatterns(UNICODE);
  return unicode;
}

function buildPatterns({ letter, upper, mark, digit, flags }: Letters): TokenPatterns {
  const alternatives = [
    `(?<![${letter}${digit}])[${upper}]\\.(?=\\s[${upper}])`,
    `(?:[${letter}]\\.){2,}(?=[\\s,;:!?)"']|$)`,
    `(?:[${letter}]\\.){2,}`,
    `[${digit}]+(?:[.,:/-][${digit}]+)*(?:\\.[xX](?![${letter}${digit}])|st|nd|rd|th)?`,
    // "Amber-2's"
    `(?<=[${digit}])'s(?![${letter}${digit}])`,
    `[${letter}][${letter}${mark}${digit}]*(?:'[${letter}]+)*`,
    '[&+]',
    '[.,;:!?()[\\]{}"\'/\\\\=|<>~^%$€£#*_—–-]',
  ];
  const start = `(?<![${letter}${digit}'.])`;
  return {
    token: new RegExp(alternatives.join('|'), `g${flags}`),
    hyphen: new RegExp(`(?<=[${letter}])[-–](?=[${letter}${digit}])`, `g${flags}`),
    numbered: new RegExp(
      `(?<=[${letter}])/(?=[${digit}])|(?<![${letter}${digit}])v(?=[${digit}]+\\.[${digit}x])`,
      `gi${flags}`,
    ),
    runOn: new RegExp(
      `(?<=(?<![${letter}${digit}])(?:${numberedWords.join('|')}))(?=[${digit}])`,
      `gi${flags}`,
    ),
    short: new RegExp(
      `${start}(?:${shorthandBefore.map(({ short }) => short).join('|')})(?=[.\\s])`,
      `i${flags}`,
    ),
    before: shorthandBefore.map(
      ({ short, before, full }) =>
        [
          new RegExp(
            `${start}${short}\\.?(?=\\s+(?:${before.replace(/,\s*/g, '|')})(?![${letter}]))`,
            `gi${flags}`,
          ),
          full,
        ] as const,
    ),
  };
}
