import { auxiliaries } from '../language/en/auxiliaries.ts';
import { operators } from '../language/en/function-words.ts';
import { joiners } from '../language/en/joining-words.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { Segment } from './split-message.ts';
import { isQuestionWord, trimPunctuation } from './strip-wrappings.ts';

const JOINERS = wordSetOf(joiners);
const SIGNS: ReadonlySet<string> = new Set([',', '/', '-', '–', '—', ':']);
/** Of more parts it is not clear what each is about. */
const MAX_PARTS = 5;

/**
 * The parts of questions that several are asked in at once, each of which goes on from the first: "rice how many tonnes +
 * value + to whom", "When does it open and with how many ships?". Undefined where there are no further parts than the
 * segments already are, or where something is to be confirmed.
 */
export function splitParts(segments: readonly Segment[]): readonly Segment[] | undefined {
  const asking = segments.filter(({ mood }) => mood !== 'aside');
  if (asking.some(({ tokens, mood }) => mood === 'confirm' || claims(tokens))) return undefined;
  const parts = asking.flatMap((segment) =>
    runsOf(segment.tokens).map((tokens): Segment => ({ tokens, mood: asks(tokens) ? 'ask' : 'tell' })),
  );
  return parts.length > asking.length && parts.length <= MAX_PARTS ? parts : undefined;
}

/** "Is it in X and …?" asks for a yes or no. */
function claims([first]: readonly Token[]): boolean {
  return auxiliaries.has(first?.norm ?? '');
}

function asks([first, next]: readonly Token[]): boolean {
  return isQuestionWord(first) || (prepositions.has(first?.norm ?? '') && isQuestionWord(next));
}

function runsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const isSentence = tokens.some(({ norm }) => auxiliaries.has(norm));
  const runs: Token[][] = [[]];
  tokens.forEach((token, i) => {
    // "On which point do A and B differ?": in a sentence only what asks begins anew.
    const begins = joins(token) && (!isSentence || asks(wordsFrom(tokens, i)));
    if (begins) runs.push([]);
    else runs.at(-1)?.push(token);
  });
  const trimmed = runs.map(trimPunctuation);
  return trimmed.filter((run) => run.length > 0).reduce<readonly (readonly Token[])[]>(joinOffered, []);
}

function joins({ norm, text }: Token): boolean {
  return JOINERS.has(norm) || SIGNS.has(text);
}

/** What stands behind the signs at a place: ", and by how much". */
function wordsFrom(tokens: readonly Token[], at: number): readonly Token[] {
  const start = tokens.findIndex((token, i) => i > at && !joins(token));
  return start < 0 ? [] : tokens.slice(start);
}

/** "Which of the two, A or B?": what is offered is no part of its own. */
function joinOffered(
  runs: readonly (readonly Token[])[],
  run: readonly Token[],
): readonly (readonly Token[])[] {
  const before = runs.at(-1);
  return before === undefined || !run.some(({ norm }) => OR.has(norm))
    ? [...runs, run]
    : [...runs.slice(0, -1), [...before, ...run]];
}
const OR = wordSetOf(operators.or);
