import { flagToCountry, gazetteer } from './gazetteer.ts';

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const FLAGS = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;

/** Ordered steps; each removes or rewrites one sort of noise that chat platforms and keyboards leave. */
const STEPS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [LONE_SURROGATES, ' '],
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, ''],
  [/```[\s\S]*?```/g, ' '],
  // "and then… who came?" goes on.
  [/…|\.{3,}/g, ' , '],
  [/[\u2018\u2019\u02bc\u2032`´]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"'],
  [/^\s*>+\s?(.+)$/gm, ' "$1" . '],
  [/<[@#!][^>\s]*>/g, ' '],
  [/https?:\/\/\S+/g, ' '],
  [/(?<![\w.])@[\w-]+/g, ' '],
  [/:[a-z][a-z0-9_+-]*:/g, ' '],
  [/[\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}\ufe0f\u20e3]/gu, ' '],
  // An emoji ends a sentence where a new one follows.
  [/\p{Extended_Pictographic}/gu, ' . '],
  [/\*\*|__|~~|\|\||(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|^#{1,6}\s/gm, ' '],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this step removes
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' '],
  [/\s*\n+\s*/g, ' . '],
  [/\by(?:es)?\/no?\b/gi, 'yes or no'],
  [/\bconfirm\s?\/\s?deny\b/gi, 'confirm or deny'],
  [/\btl;dr\b/gi, 'tldr'],
  [/[\t \u00a0]+/g, ' '],
];

function countryOf(flag: string): string {
  const code = flagToCountry(flag);
  return gazetteer().find((entry) => entry.kind === 'country' && entry.country === code)?.name ?? '';
}

/** Strips mark-up, mentions, emoji and invisible characters; a flag becomes its country's name. Never throws. */
export function normaliseQuestion(question: string): string {
  return spaceDots(PLAIN.test(question) ? question.replace(/ {2,}/g, ' ') : rewrite(question));
}

/** What no step changes but the one that joins spaces. */
const PLAIN = /^[A-Za-z0-9 ,.;?!'"()-]*$/;

function rewrite(question: string): string {
  let text = question.normalize('NFC').replace(FLAGS, (flag) => ` ${countryOf(flag)} `);
  for (const [pattern, replacement] of STEPS) text = text.replace(pattern, replacement);
  return text;
}

/** "who.is.the.minister" is typed with dots for spaces. */
function spaceDots(text: string): string {
  const trimmed = text.trim();
  return /\s/.test(trimmed) ? trimmed : trimmed.replace(/(?<=\p{L})[._-]+(?=\p{L})/gu, ' ');
}
