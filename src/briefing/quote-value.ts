const LONGEST_QUOTE_CHARS = 120;

/** A value in double quotes for a message: on one line, shortened, nothing in it that steers a terminal. */
export function quoteValue(value: string, longestChars = LONGEST_QUOTE_CHARS): string {
  const line = value
    .replace(/\s+/gu, (run) => (/[^ ]/u.test(run) ? ' ' : run))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, escapeCharacter);
  const characters = [...line];
  const short =
    characters.length > longestChars ? `${characters.slice(0, longestChars - 1).join('')}…` : line;
  return `"${short}"`;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
