import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One way to ask for a role of a relation: the turns of a conversation with slots, of which the last one asks. */
export interface Phrasing {
  readonly relation: string;
  readonly role: string;
  readonly voice: string;
  readonly turns: readonly string[];
  /** True where what it asks is not to be answered. */
  readonly trap: boolean;
}

const DIRECTORY = 'tests/phrase-books/en';

/**
 * Reads every phrase book: "# role: what it is", then the name of a voice on a line of its own, then a phrasing a
 * line, its turns with " / " between them. Under "# traps" stand phrasings that must not be answered.
 */
export function readPhraseBooks(): readonly Phrasing[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readPhraseBook(readFileSync(join(DIRECTORY, file), 'utf8'), basename(file, '.txt')));
}

const TRAPS = 'traps';

const VOICES: ReadonlySet<string> = new Set([
  'hurried',
  'keywords',
  'non-native',
  'paraphrase',
  'sceptic',
  'analyst',
  'chatty',
  'follow-up',
]);

function readPhraseBook(text: string, relation: string): readonly Phrasing[] {
  const phrasings: Phrasing[] = [];
  let role = '';
  let voice = '';
  for (const line of text.split('\n').map((l) => l.trim())) {
    if (line === '') continue;
    const heading = /^# (\w+)/.exec(line)?.[1];
    if (heading !== undefined) {
      role = heading;
      voice = '';
    } else if (VOICES.has(line)) voice = line;
    else phrasings.push({ relation, role, voice, turns: line.split(' / '), trap: role === TRAPS });
  }
  return phrasings;
}
