import type { Decision } from '../../deciding/decision.ts';
import { formsOf } from '../../language/build-lexicon.ts';
import {
  complements,
  fullQuestions,
  notYetWords,
  openWords,
  wantedWords,
  wholeQuestions,
} from '../../language/en/complements.ts';
import { percentWord } from '../../language/en/figure-words.ts';
import { formatNumber, formatQuantity } from '../../language/quantity.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Clause } from '../../understanding/clause.ts';
import { chooseFigures } from './choose-figures.ts';
import { type Explained, explainWords } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { cover, findPhrase, type Span } from './find-phrase.ts';
import { type PartOfWhole, partsOfWholes } from './find-wholes.ts';
import type { FigureWord } from './read-words.ts';

const COMPLEMENTS = complements.map(({ part, rest }) => ({
  part: parseWordList(part),
  rest: parseWordList(rest),
  notYet: parseWordList(notYetWords).flatMap((words) =>
    parseWordList(part).map((done) => [...words, ...done]),
  ),
}));
const FULL = parseWordList(fullQuestions);
const OPEN = parseWordList(openWords);
const UNDONE = parseWordList(`${openWords}, ${wantedWords}`);
const OUT_OF = parseWordList(wholeQuestions);

/** "How many beds are free?", "how full is it?": what follows from a part and the whole that the text names it with. */
export function reckonRest(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (clause.kind === 'check' || !clause.asks.every(({ word }) => ASKS.has(word))) return undefined;
  const full = findPhrase(words, FULL);
  if (full !== undefined) {
    const pair = findPair(words, full, (one) => isSaid(one, COMPLEMENTS[0]?.part ?? []), index);
    return pair === undefined ? undefined : tellPair(pair, shareOf(pair));
  }
  for (const { part, rest, notYet } of COMPLEMENTS) {
    const span = findPhrase(words, [...rest, ...notYet]);
    if (span === undefined) continue;
    const pair = findPair(words, span, (one) => isSaid(one, part), index);
    if (pair !== undefined) return tellPair(pair, restOf(pair));
  }
  return undefined;
}
const ASKS: ReadonlySet<string> = new Set(['how many', 'how', 'what']);

/** "Occupied out of how many?": the part and its whole. */
export function tellOutOf(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const span = clause.kind === 'check' ? undefined : findPhrase(words, OUT_OF);
  if (span === undefined) return undefined;
  const pair = findPair(words, span, () => true, index);
  return pair === undefined ? undefined : tellPair(pair, undefined);
}

/** Where words say that something is not done yet: "still to be distributed". */
export function findUndone(words: readonly FigureWord[]): Span | undefined {
  return findPhrase(words, OPEN);
}

/** "Still to be distributed": what is asked for is not what a figure of the distributed tells. */
export function asksForRest(words: readonly FigureWord[]): boolean {
  return findPhrase(words, UNDONE) !== undefined;
}

/** The one part with its whole that together explain all the words but those of a span. */
function findPair(
  words: readonly FigureWord[],
  span: { readonly from: number; readonly to: number },
  fits: (pair: PartOfWhole) => boolean,
  index: KnowledgeIndex,
): PartOfWhole | undefined {
  const skip = new Set<number>();
  cover(skip, span.from, span.to);
  const found = partsOfWholes(index)
    .filter(fits)
    .flatMap((pair) => {
      const [some, all] = [pair.part, pair.whole].map((figure) =>
        explainWords(words, figure, index, { skip, degrees: 'none' }),
      ) as [Explained, Explained];
      const isExplained = some.left.every((at) => !all.left.includes(at));
      const isNamed = some.headed || all.headed || some.named.size > 0 || all.named.size > 0;
      return isExplained && isNamed ? [{ pair, explained: { ...some, left: [] } }] : [];
    });
  if (found.length === 0) return undefined;
  const chosen = chooseFigures(
    found.map(({ explained }) => explained),
    index,
  );
  return chosen.length === 1 ? found.find(({ explained }) => explained === chosen[0])?.pair : undefined;
}

/** Whether the name of the part says what it is: "occupied beds". */
function isSaid({ part }: PartOfWhole, phrases: readonly (readonly string[])[]): boolean {
  return part.names.some(({ words }) =>
    phrases.some((phrase) =>
      words.some((_, at) =>
        phrase.every((word, i) => words[at + i]?.some((form) => formsOf(word).includes(form)) === true),
      ),
    ),
  );
}

function restOf({ part, whole }: PartOfWhole): string {
  const rest = whole.quantity.low - part.quantity.low;
  return rest === 0 ? 'None' : formatQuantity(rest, whole.quantity.unit);
}

function shareOf({ part, whole }: PartOfWhole): string {
  return `${formatNumber(Number(((part.quantity.low / whole.quantity.low) * 100).toFixed(1)))} ${percentWord}`;
}

function tellPair(pair: PartOfWhole, lead: string | undefined): Decision {
  return {
    kind: 'answered',
    matches: [pair.part, pair.whole].map((figure) => matchOf(figure, undefined)),
    entities: [],
    ...(lead === undefined ? {} : { lead }),
  };
}
