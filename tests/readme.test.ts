import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseExamples } from '../scripts/readme/parse-examples.ts';
import { isInstallation, runExample } from '../scripts/readme/run-example.ts';
import { parseBriefing } from '../src/index.ts';

const README = readFileSync('README.md', 'utf8');
const NPM_OWN = ['ci', 'install', 'link'];
const HAS_SHELL = process.platform !== 'win32';

const examples = parseExamples(README);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the README', () => {
  test('opens with the two commands that start and test the bot', () => {
    expect(examples.slice(0, 2).map(({ source }) => source)).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
  });

  test('shows knowledge that can be loaded', () => {
    const [, facts = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(README) ?? [];
    const text =
      'GENEVA, March 2 (Example News) — Czech Foreign Minister Jana Novak will discuss missile defence.';
    const { problems } = parseBriefing({ folder: 'geneva', text, facts, factsFile: 'facts.yaml' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const named = [...README.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !NPM_OWN.includes(name) && !(name in scripts))).toEqual([]);
  });
});

// `npm run docs` writes what is printed today into the README.
describe.skipIf(!HAS_SHELL)('what the README shows is what is printed', () => {
  const shown = examples.filter(({ source }) => !isInstallation(source));
  test.each(shown.map((example) => [example.kind, example.source.split('\n')[0], example] as const))(
    '%s: %s',
    async (_kind, _source, example) => {
      expect(await runExample(example)).toBe(example.shown);
    },
  );
});
