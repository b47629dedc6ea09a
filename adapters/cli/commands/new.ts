import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scaffoldFacts } from '../../../src/index.ts';
import { decodeText } from '../../node/decode-text.ts';
import { findPackageRoot } from '../../node/find-package-root.ts';
import { readSettings } from '../../node/read-settings.ts';
import type { GlobalOptions } from '../open-assistant.ts';
import { UsageError } from '../usage-error.ts';
import { writeLine } from '../write-output.ts';

export interface NewCommandOptions extends GlobalOptions {
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SCHEMAS = ['schema.json', 'relations.schema.json'];

/**
 * Makes the folder of a briefing: the text, and a facts file to be filled in.
 * @throws {UsageError} if the slug is none or taken, or the text cannot be read.
 */
export async function runNew(slug: string, options: NewCommandOptions): Promise<void> {
  if (!SLUG.test(slug))
    throw new UsageError(`"${slug}" cannot name a folder; use small letters, digits and hyphens`);
  const settings = await readSettings(process.env, process.cwd());
  const knowledge = resolve(options.knowledge ?? settings.knowledge ?? 'knowledge');
  const folder = join(knowledge, slug);
  if (existsSync(folder)) throw new UsageError(`${folder} exists; choose another name or remove it`);
  const text = readTextFile(options.text);
  const facts = scaffoldFacts({
    text,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.source === undefined ? {} : { source: options.source }),
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'briefing.txt'), text);
  writeFileSync(join(folder, 'facts.yaml'), facts);
  for (const schema of SCHEMAS) {
    const copy = join(knowledge, schema);
    if (!existsSync(copy))
      writeFileSync(copy, readFileSync(join(findPackageRoot(), 'knowledge', schema), 'utf8'));
  }
  for (const [, doubt = ''] of facts.matchAll(/^# To be checked: (.*)$/gm))
    await writeLine(`warning: ${doubt}`);
  await writeLine(
    `${join(folder, 'facts.yaml')} awaits its facts; briefing-bot check ${slug} says what is missing`,
  );
}

function readTextFile(file: string): string {
  const read = decodeText(file);
  if ('problem' in read) throw new UsageError(`${file}: ${read.problem}`);
  const text = read.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new UsageError(`${file}: it is empty`);
  return text;
}
