/** What somebody wrote in Slack, without Slack's markup and without the mention of this bot. */
export function toPlainText(text: string, botUserId: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_whole, inside: string) => plainReference(inside, botUserId))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Whether a text mentions this person or bot. */
export function mentions(text: string, userId: string): boolean {
  return text.includes(`<@${userId}>`) || text.includes(`<@${userId}|`);
}

/** Whether a text mentions anybody else than this bot. */
export function mentionsOthers(text: string, botUserId: string): boolean {
  return [...text.matchAll(/<@([A-Z0-9]+)/g)].some(([, id]) => id !== botUserId);
}

function plainReference(inside: string, botUserId: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (target === `@${botUserId}`) return ' ';
  if (target.startsWith('@')) return label ? `@${label}` : ' ';
  if (target.startsWith('#')) return label ? `#${label}` : ' ';
  if (target.startsWith('!')) return label ?? ' ';
  return label ?? target.replace(/^mailto:/, '');
}
