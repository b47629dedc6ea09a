import type { Json } from './model.ts';
import { type Report, validateAutoLinks, validateLength, validateText } from './validate-text.ts';

/** The two kinds of text object. */
export const TEXT_TYPES = ['plain_text', 'mrkdwn'];

/** Reports a text object of a wrong type or length, or one that pings, links or is not escaped. */
export function validateTextObject(
  object: unknown,
  max: number,
  types: readonly string[],
  where: string,
  report: Report,
): void {
  const { type, text, verbatim, emoji } = (object ?? {}) as Json;
  if (!types.includes(String(type))) {
    report(`${where}: ${String(type)} is not ${types.join(' or ')}`);
    return;
  }
  if (!validateLength(text, max, where, report)) return;
  validateText(text, where, report);
  if (type === 'mrkdwn' && emoji !== undefined) report(`${where}: emoji belongs to plain_text`);
  if (type === 'plain_text' && verbatim !== undefined) report(`${where}: verbatim belongs to mrkdwn`);
  if (type === 'mrkdwn' && verbatim !== true) validateAutoLinks(text, where, report);
}
