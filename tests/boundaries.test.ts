import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** In this order; a stage imports values only from itself and from earlier ones. The first is data of no stage. */
const STAGES = [
  'mechanisms.ts',
  'briefing',
  'language',
  'understanding',
  'conversation',
  'matching',
  'answering',
  'deciding',
  'replying',
  'choosing',
];
/** Files that put the stages together. */
const ASSEMBLY = [
  'src/assistant.ts',
  'src/generate-questions.ts',
  'src/index.ts',
  'src/list-relation-words.ts',
  'src/parse-briefing.ts',
  'src/review-knowledge.ts',
  'src/scaffold-facts.ts',
];
/** Packages that serve a machine or a platform, and have no place in the core. */
const OUTER_PACKAGES = ['discord.js', '@slack/bolt', 'dotenv', 'commander', 'picocolors'];
const IMPURE = [
  /\bprocess\.(env|argv|cwd|exit|std|hrtime|nextTick|on|platform)\b/,
  /\bconsole\.\w+\(/,
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bperformance\.now\(/,
  /\bMath\.random\(/,
  /\bcrypto\.(randomUUID|getRandomValues)\(/,
  /\bset(Timeout|Interval|Immediate)\(/,
  /\bfetch\(/,
];

interface Import {
  /** A package, or a path from the top of the repository. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

function listImports(file: string, source: string): readonly Import[] {
  const statements = source.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*()['"]([^'"]+)['"]|\bimport\(\s*()['"]([^'"]+)['"]/gm,
  );
  return [...statements].map((match) => {
    const specifier = match[2] ?? match[4] ?? match[6] ?? '';
    const target = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
    return { target, isTypeOnly: match[1] !== undefined };
  });
}

/** What a file of the core may not do. */
function findCoreBreaches(file: string, source: string): readonly string[] {
  const breaches = IMPURE.filter((pattern) => pattern.test(source)).map(
    (pattern) => `${file} uses ${pattern.source}`,
  );
  const stage = stageOf(file);
  for (const { target, isTypeOnly } of listImports(file, source)) {
    const isBuiltin = target.startsWith('node:') || builtinModules.includes(target);
    const isOuter = OUTER_PACKAGES.includes(target) || /^(adapters|tests|bench|scripts)\//.test(target);
    const isLater = !isTypeOnly && !ASSEMBLY.includes(file) && stageOf(target) > stage;
    if (isBuiltin || isOuter || isLater) breaches.push(`${file} imports ${target}`);
  }
  return breaches;
}

/** Position of a file's stage; the assembly comes after all, a package or data before all. */
function stageOf(path: string): number {
  if (ASSEMBLY.includes(path)) return STAGES.length;
  return STAGES.indexOf(path.split('/')[0] === 'src' ? (path.split('/')[1] ?? '') : '');
}

/** What a file of an adapter may not do. */
function findAdapterBreaches(file: string, source: string): readonly string[] {
  const own = file.split('/')[1] ?? '';
  const isChat = own === 'discord' || own === 'slack';
  return listImports(file, source)
    .filter(({ target }) => {
      if (target.startsWith('src/')) return target !== 'src/index.ts';
      if (!target.startsWith('adapters/')) return false;
      const other = target.split('/')[1] ?? '';
      return !(other === own || own === 'cli' || other === 'node' || (other === 'chat' && isChat));
    })
    .map(({ target }) => `${file} imports ${target}`);
}

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('boundaries', () => {
  test('the core is pure, and a stage imports only earlier stages', () => {
    const files = listSources('src');
    expect(files.filter((file) => stageOf(file) === -1)).toEqual([]);
    expect(files.flatMap((file) => findCoreBreaches(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('an adapter sees the library by its entry, and no other adapter; only the command line starts them', () => {
    const files = listSources('adapters');
    expect(files.flatMap((file) => findAdapterBreaches(file, readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test.each([
    ['src/matching/a.ts', "import { readFileSync } from 'node:fs';", 1],
    ['src/matching/a.ts', "import fs from 'fs';", 1],
    ['src/matching/a.ts', "import {\n  a,\n  b,\n} from '../deciding/b.ts';", 1],
    ['src/matching/a.ts', "export * from '../replying/b.ts';", 1],
    ['src/matching/a.ts', "const b = await import('../replying/b.ts');", 1],
    ['src/matching/a.ts', "import { createAssistant } from '../assistant.ts';", 1],
    ['src/matching/a.ts', 'const now = Date.now();', 1],
    ['src/matching/a.ts', 'const day = new Date();', 1],
    ['src/matching/a.ts', 'console.log(1);', 1],
    ['src/matching/a.ts', "import { config } from 'dotenv';", 1],
    ['src/matching/a.ts', "import type { B } from '../deciding/b.ts';", 0],
    ['src/matching/a.ts', "import { b } from '../language/en/b.ts';\nimport Fuse from 'fuse.js';", 0],
    ['src/assistant.ts', "import { b } from './replying/b.ts';", 0],
    ['src/language/en/a.ts', "export const WORDS = ['the peace process. New date'];", 0],
  ])('%s with %j breaches %i', (file, source, breaches) => {
    expect(findCoreBreaches(file, source)).toHaveLength(breaches);
  });

  test.each([
    ['adapters/repl/a.ts', "import type { Reply } from '../../src/replying/reply.ts';", 1],
    ['adapters/repl/a.ts', "import { b } from '../cli/b.ts';", 1],
    ['adapters/repl/a.ts', "import { b } from '../chat/b.ts';", 1],
    ['adapters/node/a.ts', "import { b } from '../repl/b.ts';", 1],
    ['adapters/slack/a.ts', "import { b } from '../discord/b.ts';", 1],
    ['adapters/slack/a.ts', "import { b } from '../chat/b.ts';", 0],
    ['adapters/repl/a.ts', "import { b } from '../node/b.ts';\nimport { c } from '../../src/index.ts';", 0],
    ['adapters/cli/commands/a.ts', "const { b } = await import('../../repl/b.ts');", 0],
  ])('%s with %j breaches %i', (file, source, breaches) => {
    expect(findAdapterBreaches(file, source)).toHaveLength(breaches);
  });
});
