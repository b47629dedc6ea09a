import { formsOf } from '../language/build-lexicon.ts';
import { versionWords } from '../language/en/version-words.ts';
import type { Token } from '../language/token.ts';
import { parseVersions, type VersionRange } from '../language/version-range.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "8.1.0", "8.x", "version 8.1"; a bare "8.1" may be any number. */
export function versionAt(
  tokens: readonly Token[],
  start: number,
  { hasVersions, sorts }: Vocabulary,
): VersionRange | undefined {
  const { kind, norm } = tokens[start] as Token;
  if (!hasVersions || kind !== 'number') return undefined;
  const before = formsOf(tokens[start - 1]?.norm ?? '');
  const named = before.some((form) => VERSION_NOUNS.has(form) || sorts.has(form)) ? VERSION_NOUN : '';
  const line = isLine(tokens[start + 1]) ? (tokens[start + 1]?.norm ?? '') : '';
  const [version, ...more] = parseVersions(`${named} ${norm} ${line}`.trim());
  return more.length > 0 ? undefined : version;
}

/** "the 7.x line": the noun adds nothing to the version. */
export function isLine(token: Token | undefined): boolean {
  return token !== undefined && LINES.has(token.norm);
}
const LINES: ReadonlySet<string> = new Set(joinWordList(versionWords.lines));
const [VERSION_NOUN = ''] = joinWordList(versionWords.nouns);
const VERSION_NOUNS: ReadonlySet<string> = new Set(joinWordList(versionWords.nouns));
