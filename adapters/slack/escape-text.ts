/** Signs that look like those with which Slack formats, and do nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' };

/**
 * Text of a person or a briefing, so that Slack shows it as it stands: nothing in it pings, links, formats, begins a
 * quotation or turns into an emoji. Slack has no escape for its formatting signs, so they are replaced by lookalikes
 * where they would format.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^>/gm, '›')
    .replaceAll('>', '&gt;')
    .replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, (sign) => LOOKALIKES[sign] ?? sign)
    .replace(/:(?=[a-z0-9_+'-]*[a-z_][a-z0-9_+'-]*:)/gi, '∶');
}

/** Cuts a text to `maxLengthChars`, at a space where there is one near the end, and marks the cut with an ellipsis. */
export function cutText(text: string, maxLengthChars: number): string {
  if (text.length <= maxLengthChars) return text;
  const kept = text.slice(0, maxLengthChars - 1);
  const space = kept.lastIndexOf(' ');
  const whole = space > maxLengthChars * 0.6 ? kept.slice(0, space) : kept;
  // Neither half an entity nor half a character.
  return `${whole.replace(/&[a-z]*$|[\uD800-\uDBFF]$/, '')}…`;
}

/** Text of a person or a briefing in bold; spaces at its ends stay outside, where Slack wants them. */
export function bold(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${before}*${escapeText(words)}*${after}`;
}
