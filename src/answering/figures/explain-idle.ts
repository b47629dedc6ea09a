import { beForms, haveForms } from '../../language/en/auxiliaries.ts';
import { idleInFigures, neverIdle, watchingVerbs, workingVerbs } from '../../language/en/figure-words.ts';
import { groupPronouns, subjectPronouns } from '../../language/en/pronouns.ts';
import { prepositions } from '../../language/prepositions.ts';
import { parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import { hasKind } from '../../understanding/chunk.ts';
import { HOW, startsVerb } from './explain-measure.ts';
import type { Piece } from './figure-piece.ts';
import { isAt } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';

const IDLE_PHRASES = new Map<string, (readonly string[])[]>();
for (const phrase of parseWordList(idleInFigures))
  IDLE_PHRASES.set(phrase[0] ?? '', [...(IDLE_PHRASES.get(phrase[0] ?? '') ?? []), phrase]);

/** Those of one word. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  [...IDLE_PHRASES.values()].flat().flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
);

const NEVER: ReadonlySet<string> = new Set(parseWordList(neverIdle).map((words) => words.join(' ')));

/** A phrase that says nothing of a figure, or a sign. */
export function explainIdle(words: readonly FigureWord[], at: number): Piece | undefined {
  const { word = '', forms = [], chunk } = words[at] ?? {};
  if (NEVER.has(word) || startsVerb(words, at) || isOwner(words, at) || isOwnVerb(words, at))
    return undefined;
  let length = 0;
  // "The longest" is more than "long".
  for (const form of DEGREE.test(word) ? [word] : [word, ...forms])
    for (const phrase of IDLE_PHRASES.get(form) ?? [])
      if (phrase.length > length && isAt(words, at, phrase) && endsAsSaid(words, at, phrase))
        length = phrase.length;
  if (
    length === 0 &&
    chunk?.punctuation === true &&
    chunk.words.length === 1 &&
    !/[\p{L}\p{N}%$€£¥]/u.test(word)
  )
    length = 1;
  return length === 0 ? undefined : { length };
}

const DEGREE = /(?:est|er)$/;

/** "How long was it observed?", "where do they operate?": what the question says of one thing is its own verb, and no idle word. */
function isOwnVerb(words: readonly FigureWord[], at: number): boolean {
  const { forms } = words[at] as FigureWord;
  const before = words.slice(0, at);
  const asksHowLong = before.some(({ word }, i) => word === LONG && words[i - 1]?.word === HOW);
  const isPassive = before.some(({ word }) => beForms.has(word));
  const isLast = at === words.length - 1 || prepositions.has(words[at + 1]?.word ?? '');
  if (asksHowLong && isPassive && isLast && forms.some((form) => WATCHING.has(form))) return true;
  return SUBJECTS.has(words[at - 1]?.word ?? '') && forms.some((form) => WORKING.has(form));
}
const LONG = 'long';
const WATCHING: ReadonlySet<string> = wordSetOf(watchingVerbs);
const WORKING: ReadonlySet<string> = wordSetOf(workingVerbs);
const SUBJECTS: ReadonlySet<string> = new Set(subjectPronouns);

/** "In service" says nothing of a figure, "in services" does: only the first word of a phrase has other forms. */
function endsAsSaid(words: readonly FigureWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => i === 0 || words[at + i]?.word === word);
}

/** "How many patients does it have?" asks for those of what it stands for, known or not. */
function isOwner(words: readonly FigureWord[], at: number): boolean {
  const { word, chunk } = words[at] as FigureWord;
  if (!OWNERS.has(word)) return false;
  const has = haveForms.has(words[at + 1]?.word ?? '');
  // What a follow-up completed has lost its verb.
  const isLast = at === words.length - 1;
  return hasKind(chunk, 'entity') ? has || isLast : has && DO_FORMS.has(words[at - 1]?.word ?? '');
}
const OWNERS: ReadonlySet<string> = new Set(subjectPronouns.filter((word) => !groupPronouns.includes(word)));
const DO_FORMS: ReadonlySet<string> = new Set(['do', 'does', 'did']);
