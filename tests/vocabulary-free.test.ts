import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../adapters/node/index.ts';
import { demonymOf } from '../src/language/country-words.ts';
import { relations } from '../src/language/en/relations.ts';

/** The words of a language, and the lists that are baked from packages. */
const LANGUAGE_DATA = /^src\/language\/(en|generated)\//;

/** Ids that are other things too: a status of a reply, a number in digits, the end of an order or of a name. */
const HOMONYMS: readonly string[] = ['clarify', 'figure', 'last'];

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !LANGUAGE_DATA.test(file));
}

const SOURCES = listSources('src');
const ADAPTERS = listSources('adapters');

/** A source without its comments: examples may name what they like. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** Words that mark a briefing: last names, names of places and their people, names and parts of names of bodies. */
function listTellingWords(): readonly string[] {
  const words = loadKnowledge({ folder: 'knowledge' })
    .flatMap((briefing) => briefing.entities)
    .flatMap((entity) => [
      entity.name,
      ...entity.aliases,
      ...(entity.country === undefined ? [] : [demonymOf(entity.country) ?? '']),
    ])
    .flatMap((name) => name.split(/[\s’'-]+/))
    .filter((word) => /^\p{Lu}[\p{L}]{2,}$/u.test(word));
  return [...new Set(words)].sort();
}

/** The telling words in a piece of code. */
function findTold(code: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(code));
}

/** The ids of relations that a piece of code has as string literals. */
function findRelations(code: string, ids: readonly string[]): readonly string[] {
  const literals = new Set([...code.matchAll(/(['"`])([\w-]+)\1/g)].map((match) => match[2]));
  return ids.filter((id) => literals.has(id));
}

describe('the code knows none of the briefings', () => {
  const words = listTellingWords();

  test('the words that are looked for are those of the briefings', () => {
    expect(
      ['Lavrov', 'Juppe', 'Moscow', 'French', 'Kosovo', 'NATO'].filter((word) => !words.includes(word)),
    ).toEqual([]);
  });

  test('no file names what a briefing is about', () => {
    expect(
      [...SOURCES, ...ADAPTERS].flatMap((file) =>
        findTold(codeOf(readFileSync(file, 'utf8')), words).map((word) => `${file}: ${word}`),
      ),
    ).toEqual([]);
  });

  test.each([
    ["if (name === 'Lavrov') return;", ['Lavrov']],
    ['const city = `in Moscow`;', ['Moscow']],
    ['// as in Moscow', []],
    ['/** "Lavrov\'s counterpart" */', []],
    ['const moscow = 1;', []],
    ["const unit = 'Muscovite';", []],
  ])('%s names %j', (source, expected) => {
    expect(findTold(codeOf(source), words)).toEqual(expected);
  });
});

describe('the code knows no relation', () => {
  const ids = relations.map((relation) => relation.id).filter((id) => !HOMONYMS.includes(id));

  test('no file turns on the id of a relation', () => {
    expect(
      SOURCES.flatMap((file) =>
        findRelations(codeOf(readFileSync(file, 'utf8')), ids).map((id) => `${file}: ${id}`),
      ),
    ).toEqual([]);
  });

  test.each([
    ["if (fact.relation === 'meet') return;", ['meet']],
    ['const id = "discuss";', ['discuss']],
    ["const text = 'they meet';", []],
    ['meet();', []],
  ])('%s turns on %j', (source, expected) => {
    expect(findRelations(codeOf(source), ids)).toEqual(expected);
  });
});
