/** Says what is wrong with a text or a block. */
export type Report = (problem: string) => void;

const ENTITY = /&(?!(amp|lt|gt);)/;
const AUTO_LINK = /\b(https?:\/\/|www\.)|@(channel|here|everyone)\b/;

/**
 * Reports what Slack would parse in a text that must hold words only: mentions, links, bare control characters.
 * `>` is allowed where it opens a quotation, at the start of a line.
 */
export function validateText(text: string, where: string, report: Report): void {
  const ping = /<(!|@|#)[^>]*>/.exec(text);
  if (ping) report(`${where}: ${ping[0]} pings or links`);
  else if (/<[^>]*>/.test(text)) report(`${where}: ${/<[^>]*>/.exec(text)?.[0]} is a link`);
  else if (text.includes('<')) report(`${where}: unescaped <`);
  if (/^(?!>).*[^\n>].*>/m.test(text.replace(/^>+/gm, ''))) report(`${where}: unescaped >`);
  if (ENTITY.test(text)) report(`${where}: unescaped &`);
}

/** Reports what Slack turns into links and mentions by itself unless told not to. */
export function validateAutoLinks(text: string, where: string, report: Report): void {
  const found = AUTO_LINK.exec(text);
  if (found) report(`${where}: Slack makes a link or a mention of ${found[0]}; set verbatim`);
}

/** Reports a string that is missing, empty or longer than `max` characters. */
export function validateLength(value: unknown, max: number, where: string, report: Report): value is string {
  if (typeof value !== 'string' || value.length === 0) {
    report(`${where}: missing or empty`);
    return false;
  }
  if (value.length > max) report(`${where}: ${value.length} characters, at most ${max}`);
  return true;
}
