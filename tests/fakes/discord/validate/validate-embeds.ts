import type { Embed } from '../model.ts';
import type { Problems } from './problem.ts';

const MAX_EMBEDS = 10;
const MAX_FIELDS = 25;
const MAX_CHARS_IN_ALL = 6000;

/** Checks a message's embeds against Discord's limits, each and together. */
export function validateEmbeds(embeds: readonly Embed[], problems: Problems): void {
  if (embeds.length > MAX_EMBEDS) problems.add(['embeds'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer.');
  for (const [index, embed] of embeds.entries()) validateEmbed(embed, ['embeds', index], problems);
  const total = embeds.reduce((sum, embed) => sum + countChars(embed), 0);
  if (total > MAX_CHARS_IN_ALL) {
    problems.add(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embeds hold ${total} characters, at most 6000.`);
  }
}

function validateEmbed(embed: Embed, path: readonly (string | number)[], problems: Problems): void {
  problems.optionalLength([...path, 'title'], embed.title, 0, 256);
  problems.optionalLength([...path, 'description'], embed.description, 0, 4096);
  if (embed.footer) problems.length([...path, 'footer', 'text'], embed.footer.text, 0, 2048);
  if (embed.author) problems.length([...path, 'author', 'name'], embed.author.name, 0, 256);
  for (const url of [embed.url, embed.footer?.icon_url, embed.author?.url]) {
    if (url && !/^(https?|attachment):\/\//.test(url)) {
      problems.add([...path, 'url'], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
  }
  if (embed.color !== undefined && !(embed.color >= 0 && embed.color <= 0xffffff)) {
    problems.add([...path, 'color'], 'NUMBER_TYPE_MAX', 'Must be at most 16777215.');
  }
  const fields = embed.fields ?? [];
  if (fields.length > MAX_FIELDS) {
    problems.add([...path, 'fields'], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  }
  for (const [index, field] of fields.entries()) {
    problems.length([...path, 'fields', index, 'name'], field.name, 1, 256);
    problems.length([...path, 'fields', index, 'value'], field.value, 1, 1024);
  }
  if (countChars(embed) === 0 && !embed.image && !embed.thumbnail) {
    problems.add([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  }
}

/** What counts towards the 6,000: title, description, fields, footer and author. */
function countChars(embed: Embed): number {
  const fields = (embed.fields ?? []).reduce(
    (sum, { name, value }) => sum + String(name).length + String(value).length,
    0,
  );
  return (
    (embed.title ?? '').length +
    (embed.description ?? '').length +
    (embed.footer?.text ?? '').length +
    (embed.author?.name ?? '').length +
    fields
  );
}
