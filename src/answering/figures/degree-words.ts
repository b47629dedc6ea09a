import { formsOf } from '../../language/build-lexicon.ts';
import { commonDegrees, comparatives, measures, superlatives } from '../../language/en/measures.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import { type FigureWord, isInName } from './read-words.ts';

export type Direction = 'more' | 'less';

/** Adjectives by the end of a scale that they name: "strong" and "weak". */
const ENDS = new Map<string, Direction>();
for (const end of ['more', 'less'] as const)
  for (const list of [...Object.values(measures).map((measure) => measure[end] ?? ''), commonDegrees[end]])
    for (const words of parseWordList(list))
      if (words.length === 1) ENDS.set(words[0] ?? '', ENDS.get(words[0] ?? '') ?? end);

const SUPERLATIVES = singles(superlatives);
const COMPARATIVES = singles(comparatives);

function singles(list: string): ReadonlySet<string> {
  return new Set(parseWordList(list).map((words) => words.join(' ')));
}

/** A superlative or comparative: where it stands, and which end of the scale it is for. */
export interface DegreeWord {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly form: 'comparative' | 'superlative';
}

/** "The heaviest", "most severe", "fewest", "stronger": every word that compares; none that stands in a name ("Lower Town"). */
export function findDegrees(words: readonly FigureWord[]): readonly DegreeWord[] {
  const found: DegreeWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const read = isInName(words[at] as FigureWord) ? undefined : degreeAt(words, at);
    if (read === undefined) continue;
    found.push(read);
    at = read.to - 1;
  }
  return found;
}

/** "The most", "more": nothing but a word that compares. */
export function isBareDegree({ from, to }: DegreeWord, words: readonly FigureWord[]): boolean {
  const word = words[from]?.word ?? '';
  return to - from === 1 && (SUPERLATIVES.has(word) || COMPARATIVES.has(word));
}

function degreeAt(words: readonly FigureWord[], at: number): DegreeWord | undefined {
  const { word = '', forms = [] } = words[at] ?? {};
  const form = SUPERLATIVES.has(word) ? 'superlative' : COMPARATIVES.has(word) ? 'comparative' : undefined;
  if (form !== undefined) {
    const next = endOf(words[at + 1]?.forms ?? []);
    const less = endOf(forms) === 'less';
    const direction = next === undefined ? (less ? 'less' : 'more') : less ? flip(next) : next;
    return { from: at, to: next === undefined ? at + 1 : at + 2, direction, form };
  }
  const inflected = /(?:est|er|ier|iest)$/.exec(word)?.[0];
  const base = forms.find((other) => other !== word && ENDS.has(other));
  if (inflected === undefined || base === undefined) return undefined;
  return {
    from: at,
    to: at + 1,
    direction: ENDS.get(base) ?? 'more',
    form: inflected.endsWith('st') ? 'superlative' : 'comparative',
  };
}

function endOf(forms: readonly string[]): Direction | undefined {
  for (const form of forms) {
    const end =
      ENDS.get(form) ??
      formsOf(form)
        .map((base) => ENDS.get(base))
        .find((known) => known !== undefined);
    if (end !== undefined) return end;
  }
  return undefined;
}

function flip(direction: Direction): Direction {
  return direction === 'more' ? 'less' : 'more';
}
