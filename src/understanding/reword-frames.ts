import type { Paraphrase } from '../language/language-data.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { inPlain } from './plain-words.ts';
import { isQuestionWord } from './strip-wrappings.ts';

/** A frame of a question, and the plainer question that asks the same of what stands in its slots. */
interface Frame {
  readonly parts: readonly Part[];
  readonly plain: readonly Part[];
}

/** A slot, by its name, or words, of which one run must stand there; the empty run where they may be left out. */
type Part =
  | { readonly slot: string; readonly runs?: undefined }
  | { readonly slot?: undefined; readonly runs: readonly (readonly string[])[] };

type Filling = ReadonlyMap<string, readonly Token[]>;

/** The most words of what stands in a slot. */
const MAX_SLOT_WORDS = 10;
const PARTS = /\{(\w+)\}|\(([^)]*)\)|([^\s{}()]+)/g;

/** Finds the frames of paraphrases: each question that the tokens ask in other words. */
export function createFrames(
  paraphrases: readonly Paraphrase[],
): (tokens: readonly Token[]) => Generator<readonly Token[], void> {
  let byWord: ReadonlyMap<string, readonly Frame[]> | undefined;
  return function* (tokens) {
    byWord ??= indexFrames(paraphrases);
    const met = new Set<Frame>();
    for (const { norm } of tokens)
      for (const frame of byWord.get(norm) ?? []) {
        if (met.has(frame)) continue;
        met.add(frame);
        const filling = fill(frame.parts, tokens, 0, 0, new Map());
        if (filling !== undefined) yield frame.plain.flatMap((part) => write(part, filling, tokens));
      }
  };
}

/** Frames by the words of the part that says most of them, of which one must stand in the question. */
function indexFrames(paraphrases: readonly Paraphrase[]): ReadonlyMap<string, readonly Frame[]> {
  const byWord = new Map<string, Frame[]>();
  for (const { plain, says } of paraphrases)
    for (const written of says) {
      const frame = { parts: readParts(written), plain: readParts(plain) };
      for (const word of telling(frame.parts)) byWord.set(word, [...(byWord.get(word) ?? []), frame]);
    }
  return byWord;
}

/** The last words of the runs of that part of which the shortest run is the longest. */
function telling(parts: readonly Part[]): ReadonlySet<string> {
  let best: readonly (readonly string[])[] = [];
  let length = 0;
  for (const { runs = [] } of parts) {
    const shortest = Math.min(...runs.map((run) => run.join('').length));
    if (runs.length > 0 && shortest > length) [best, length] = [runs, shortest];
  }
  return new Set(best.map((run) => longest(run)));
}

function longest(run: readonly string[]): string {
  return run.reduce((most, word) => (word.length > most.length ? word : most), '');
}

function readParts(written: string): readonly Part[] {
  return [...written.matchAll(PARTS)].map(([, slot, choice, word]) =>
    slot === undefined ? { runs: (choice ?? word ?? '').split('|').map(wordsOf) } : { slot },
  );
}

function wordsOf(run: string): readonly string[] {
  return tokenise(run.trim()).map(({ norm }) => norm);
}

/** What stands in the slots where the tokens from one on are the parts from one on, to the end of both. */
function fill(
  parts: readonly Part[],
  tokens: readonly Token[],
  part: number,
  at: number,
  filled: Filling,
): Filling | undefined {
  const next = parts[part];
  if (next === undefined) return at === tokens.length ? filled : undefined;
  if (next.slot === undefined) {
    for (const run of next.runs) {
      const found = run.every((word, i) => tokens[at + i]?.norm === word)
        ? fill(parts, tokens, part + 1, at + run.length, filled)
        : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (let end = at + 1; end <= Math.min(tokens.length, at + MAX_SLOT_WORDS); end++) {
    const last = tokens[end - 1];
    if (last === undefined || last.kind === 'punctuation' || isQuestionWord(last)) return undefined;
    const found = fill(parts, tokens, part + 1, end, new Map(filled).set(next.slot, tokens.slice(at, end)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function write(part: Part, filling: Filling, tokens: readonly Token[]): readonly Token[] {
  return part.slot === undefined
    ? part.runs.flatMap((run) => inPlain(run.join(' '), tokens))
    : (filling.get(part.slot) ?? []);
}
