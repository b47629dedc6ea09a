import { bakeGazetteer } from './bake-gazetteer.ts';
import { bakeExceptions } from './bake-lemmas.ts';
import { bakeNames } from './bake-names.ts';
import { bakeSpelling } from './bake-spelling.ts';
import { bakeWords } from './bake-words.ts';

const FOLDER = 'src/language/en/generated';
const GAZETTEER_SOURCES = 'countries-list, i18n-nationality and scripts/bake/gazetteer';

/** Every generated file: its path from the top of the repository, and its content. */
export function bakeFiles(): Map<string, string> {
  const gazetteer = bakeGazetteer();
  return new Map([
    [`${FOLDER}/english-words.ts`, constant('ENGLISH_WORDS', 'SCOWL and WordNet', bakeWords())],
    [`${FOLDER}/british-spellings.ts`, constant('BRITISH_SPELLINGS', 'SCOWL', bakeSpelling())],
    [`${FOLDER}/gazetteer.ts`, constant('GAZETTEER', GAZETTEER_SOURCES, gazetteer)],
    [`${FOLDER}/gazetteer-names.ts`, record('GAZETTEER_NAMES', GAZETTEER_SOURCES, bakeNames(gazetteer))],
    [
      `${FOLDER}/lemma-exceptions.ts`,
      record('LEMMA_EXCEPTIONS', 'WordNet', {
        noun: bakeExceptions('noun'),
        verb: bakeExceptions('verb'),
        adjective: bakeExceptions('adjective'),
      }),
    ],
  ]);
}

function heading(source: string): string {
  return `/** Written by \`npm run bake\` from ${source}; see NOTICE. */\n`;
}

function constant(name: string, source: string, text: string): string {
  return `${heading(source)}export const ${name} =\n  \`${text}\`;\n`;
}

function record(name: string, source: string, texts: Readonly<Record<string, string>>): string {
  const fields = Object.entries(texts).map(([key, text]) => `  ${key}: \`${text}\`,\n`);
  return `${heading(source)}export const ${name} = {\n${fields.join('')}} as const;\n`;
}
