import { futureAuxiliaries, infinitiveMark, planningWords } from '../language/en/auxiliaries.ts';
import { expectedWords, forecastNouns } from '../language/en/figure-words.ts';
import { joiningNow, presentWords } from '../language/en/intending-words.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind } from './chunk.ts';
import { canBeVerb } from './chunk-forms.ts';
import type { Clause } from './clause.ts';

/** "What is the rate now?": how things stand is asked, and neither when something is to be nor what is planned or expected. */
export function asksOfPresent({ asks, chunks }: Pick<Clause, 'asks' | 'chunks'>): boolean {
  if (asks.some(({ word }) => TIMES.has(word))) return false;
  const said = ` ${chunks.flatMap(({ words }) => words).join(' ')} `;
  const saysNow = NOW.some((phrase) => said.includes(phrase)) && !JOINING.some((one) => said.includes(one));
  return saysNow && !saysExpected(chunks);
}
const TIMES: ReadonlySet<string> = new Set(['when', 'how long', 'why']);
const spaced = (phrase: string): string => ` ${phrase} `;
const NOW = joinWordList(presentWords).map(spaced);
const JOINING = joinWordList(joiningNow).map(spaced);

/** "Will it", "is planned", "is to meet", "the forecast". */
function saysExpected(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk, i) => {
    const next = chunks[i + 1];
    const isExpected = chunk.words.some(
      (word) =>
        futureAuxiliaries.has(word) ||
        (word !== infinitiveMark && planningWords.has(word)) ||
        lemmasOf(word).some((lemma) => EXPECTED.has(lemma)) ||
        EXPECTED.has(word),
    );
    return isExpected || (chunk.words.at(-1) === infinitiveMark && next !== undefined && isVerbLike(next));
  });
}

function isVerbLike(chunk: Chunk): boolean {
  return canBeVerb(chunk) && !hasKind(chunk, 'number');
}
const EXPECTED: ReadonlySet<string> = new Set(joinWordList(`${expectedWords}, ${forecastNouns}`));
