import { readDialect, readSizes } from './read-words.ts';

type Change = readonly [american: RegExp, british: string];

/** How American spellings differ; a change counts only where SCOWL's British list holds what it leads to. */
const CHANGES: readonly Change[] = [
  [/iz/, 'is'],
  [/yz/, 'ys'],
  [/or/, 'our'],
  [/er(s?)$/, 're$1'],
  [/er(ed|ing)$/, 'r$1'],
  [/og(s?)$/, 'ogue$1'],
  [/ens/, 'enc'],
  [/l(ed|ing|er|ers|or|ors|ings|ist|ists|ous|ously)$/, 'll$1'],
  [/ll/, 'l'],
  [/dgm/, 'dgem'],
  [/e(?=[a-z]{2})/, 'ae'],
  [/e(?=[a-z]{2})/, 'oe'],
  [/ck/, 'que'],
  [/ray/, 'rey'],
  [/ol/, 'oul'],
  [/um/, 'ium'],
  [/sk/, 'sc'],
  [/uver/, 'oeuvr'],
  [/lf/, 'lph'],
  [/low/, 'lough'],
  [/practic/, 'practis'],
  [/i/, 'y'],
  [/p(ed|ing|er|ers)$/, 'pp$1'],
  [/air/, 'aero'],
];

const MAX_SIZE = 60;

/** American spellings to the British ones of the wires: `american british`, a line each. */
export function bakeSpelling(): string {
  const british = new Set(readDialect('british'));
  const sizes = readSizes();
  const lines: string[] = [];
  for (const american of readDialect('american')) {
    if (british.has(american) || (sizes.get(american) ?? 0) > MAX_SIZE) continue;
    const once = changeOnce(american);
    const found = [...once, ...once.flatMap(changeOnce)].find((spelling) => british.has(spelling));
    if (found !== undefined) lines.push(`${american} ${found}`);
  }
  return lines.sort().join('\n');
}

/** Every spelling that one change at one place leads to. */
function changeOnce(word: string): string[] {
  return CHANGES.flatMap(([pattern, replacement]) =>
    [...word.matchAll(new RegExp(pattern, 'g'))].map(
      ({ index }) => word.slice(0, index) + word.slice(index).replace(pattern, replacement),
    ),
  );
}
