import type { Decision } from '../../deciding/decision.ts';
import { beForms, presentAuxiliaries } from '../../language/en/auxiliaries.ts';
import {
  altogetherWords,
  anybodyWords,
  anyWords,
  claimingWords,
  countNouns,
  nobodyWords,
  numberNouns,
  transparentNouns,
  watchingVerbs,
} from '../../language/en/figure-words.ts';
import { complementMark } from '../../language/en/indirect-speech.ts';
import { isPlural } from '../../language/is-plural.ts';
import { dimensionOf, holdsOf } from '../../language/quantity.ts';
import { isSortOf } from '../../language/sort-definitions.ts';
import { parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { hasKind } from '../../understanding/chunk.ts';
import { askOf, firstWord, isVerbOnly, speaksOfFuture } from '../../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../../understanding/clause.ts';
import { aggregateFigures } from './aggregate-figures.ts';
import { compareFigures } from './compare-figures.ts';
import { convertFigure } from './convert-figure.ts';
import { findDegrees } from './degree-words.ts';
import { explainMeasure } from './explain-measure.ts';
import type { Explained } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { hasBegun, isCount, sameSeries } from './figure-period.ts';
import { findFigures } from './find-figures.ts';
import { cover, findPhrase } from './find-phrase.ts';
import { listFigures } from './list-figures.ts';
import { checkRank, rankFigures } from './rank-figures.ts';
import { type FigureWord, findQuantities, readWords } from './read-words.ts';
import { findUndone, reckonRest, tellOutOf } from './reckon-rest.ts';
import { reckonShare } from './reckon-share.ts';
import { sumOthers } from './sum-figures.ts';
import { asksForParts, tellParts } from './tell-parts.ts';

/** More figures than these that fit a question equally are no answer to it. */
const MAX_FIGURES = 4;

/** Questions that the figures of the briefings settle; undefined for all others. */
export function answerFigures(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (!index.mechanisms.figures) return undefined;
  const figures = figuresOf(index);
  if (figures.length === 0 || clause.asks.some(({ word }) => word === 'why')) return undefined;
  if (asksWhoSays(clause)) return undefined;
  const words = readWords(clause);
  return (
    tellParts(clause, words, index) ??
    compareFigures(clause, words, index) ??
    aggregateFigures(clause, words, index) ??
    listFigures(clause, words, index) ??
    rankFigures(clause, words, index) ??
    (clause.kind === 'check' || (clause.kind === 'fragment' && ANY.has(words[0]?.word ?? ''))
      ? checkFigure(clause, words, index)
      : (tellOutOf(clause, words, index) ??
        tellFigure(clause, words, index) ??
        reckonShare(clause, words, index) ??
        sumOthers(clause, words, index) ??
        reckonRest(clause, words, index)))
  );
}

/**
 * "Who says 214 died?", "who reported that 214 died?" asks for whose word a figure is; "who reported 214 cases?" may ask where they
 * were.
 */
function asksWhoSays({ asks, chunks }: Clause): boolean {
  if (asks[0]?.word !== 'who') return false;
  const at = chunks.findIndex((chunk) => askOf(chunk) === 'who');
  const that = chunks.slice(at + 1).findIndex(({ words }) => words.join(' ') === complementMark);
  return that > 0 || chunks.some(({ words }) => words.some((word) => SAYING.has(word)));
}
const SAYING: ReadonlySet<string> = wordSetOf(claimingWords);

function tellFigure(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  if ((clause.kind === 'ask' && !asksForValue(clause)) || asksForRole(clause, index)) return undefined;
  if (asksForDate(clause) || findUndone(words) !== undefined || asksForParts(clause, words).length > 0)
    return undefined;
  if (asksForWay(clause, words) || asksWhatDidIt(clause)) return undefined;
  const [ask] = clause.asks;
  const chosen = findFigures(
    words,
    index,
    { skip: NONE, degrees: followsHow(words) ? 'own' : 'none' },
    (one) => !asksForCountOf(one, ask, words.at(-1)),
  );
  if (chosen.length === 0 || chosen.length > MAX_FIGURES) return undefined;
  if (chosen.some((one) => isOneOfTotal(one, words))) return undefined;
  if (ask?.word === 'how long' && chosen.some(({ figure }) => !isExtent(figure))) return undefined;
  if (asksWhatIsDone(ask, words) && chosen.some(({ byVerb }) => byVerb)) return undefined;
  if (chosen.length > 1 && followsHow(words) && lacksAntecedent(clause)) return undefined;
  if (chosen.some(({ figure }) => asksSizeOfThing(words, figure))) return undefined;
  if (
    followsHow(words) &&
    speaksOfFuture(clause.chunks) &&
    chosen.some(({ figure }) => hasBegun(figure, index))
  )
    return undefined;
  if (asksHowMuchIsDone(words) && chosen.some(({ figure }) => isCount(figure))) return undefined;
  if (asksForList(clause) && chosen.some(({ figure }) => isCount(figure))) return undefined;
  if (asksForThings(ask) && chosen.some(({ figure }) => isCount(figure))) return undefined;
  const lead = chosen.length === 1 ? convertFigure(chosen[0] as Explained) : undefined;
  return {
    kind: 'answered',
    matches: chosen.map(({ figure }) => matchOf(figure, ask)),
    ...(lead === undefined ? {} : { lead }),
  };
}

/** "How many rescuers are there in total?" is not told by how many one country sent that nobody named. */
function isOneOfTotal({ figure, named }: Explained, words: readonly FigureWord[]): boolean {
  const { mainEvent = '' } = figure.fact.briefing;
  return (
    findPhrase(words, TOTALS) !== undefined &&
    figure.groups.some((role) => !named.has(role) && isDoer(role) && !role.own.includes(mainEvent))
  );
}
const TOTALS = parseWordList(altogetherWords);

function isDoer({ definition: { kinds, position } }: IndexedRole): boolean {
  return position === 'subject' && !kinds.includes('event');
}

/** "How wide is it?" with nothing that "it" stands for. */
function lacksAntecedent({ chunks, phrases }: Clause): boolean {
  return (
    chunks.some((chunk) => hasKind(chunk, 'pronoun')) &&
    !phrases.some((phrase) => phrase.chunks.some((chunk) => chunk.carried === true))
  );
}

/** "In which year?": a date is no value of a figure, nor is the figure's period asked for by naming nothing else. */
function asksForDate({ kind, asks, phrases }: Clause): boolean {
  const asked = kind === 'fragment' ? phrases : asks.flatMap((ask) => ask.phrase ?? []);
  return (
    asked.length > 0 &&
    asked.every(({ chunks }) =>
      chunks.every((chunk) => chunk.senses.some((s) => s.kind === 'sort' && isSortOf(s.sort, 'date'))),
    )
  );
}

/** "What did they pledge?": with an auxiliary before its subject the word is a verb. */
function asksWhatIsDone(ask: Ask | undefined, words: readonly FigureWord[]): boolean {
  return ask?.word === 'what' && ask.phrase === undefined && words.some(({ word }) => DO_FORMS.has(word));
}
const DO_FORMS: ReadonlySet<string> = new Set(['do', 'does', 'did', 'will', 'would']);

/** "How big is the rover?" is not told by how many there are; "how big is the number?" is, and "how deadly is it?". */
function asksSizeOfThing(words: readonly FigureWord[], figure: Figure): boolean {
  const how = words.findIndex(({ word }) => word === HOW);
  if (!isCount(figure) || how < 0 || COUNTING.has(words[how + 1]?.word ?? 'many')) return false;
  return (
    explainMeasure(words, how + 1, figure, 'own')?.head === undefined &&
    !words.some(({ forms }) => forms.some((form) => TRANSPARENT.has(form)))
  );
}
const TRANSPARENT: ReadonlySet<string> = wordSetOf(transparentNouns);

/** "How was the length measured?" asks in what way, and not how much. */
function asksForWay({ asks, passive, chunks }: Clause, words: readonly FigureWord[]): boolean {
  const at = words.findIndex(({ word }) => word === HOW);
  const bare = asks.length === 1 && asks[0]?.word === 'how' && beForms.has(words[at + 1]?.word ?? '');
  const last = words.at(-1);
  return (
    bare &&
    last !== undefined &&
    isParticiple(last) &&
    chunks.at(-1) === last.chunk &&
    (passive || !hasKind(last.chunk, 'sort'))
  );
}

/** "What brought the number of calls down?" asks for what did it, and not for the number. */
function asksWhatDidIt({ asks: [ask, count, ...others], chunks }: Clause): boolean {
  const asksDoer =
    (ask?.word === 'what' || ask?.word === 'who') && ask.position === 'subject' && ask.phrase === undefined;
  const verb = chunks[chunks.findIndex((chunk) => askOf(chunk) !== undefined) + 1];
  return (
    others.length === 0 && asksDoer && count?.word === 'how many' && verb !== undefined && isVerbOnly(verb)
  );
}

/** "How much do the customers get?", "How much were they charged?" does not ask how many they are. */
function asksHowMuchIsDone(words: readonly FigureWord[]): boolean {
  const at = words.findLastIndex(({ asks }) => asks);
  const next = words[at + 1]?.word ?? '';
  if (at < 0 || DO_FORMS.has(next)) return at >= 0;
  // "How much were affected?" leaves out who.
  const isDoneTo = beForms.has(next) && words.slice(at + 3).some(isParticiple);
  return words[at]?.word === MUCH && isDoneTo;
}
const MUCH = 'much';

function isParticiple({ word, forms }: FigureWord): boolean {
  return word.endsWith('ed') && forms.length > 1;
}

/** "How many payments failed?" is not told by what share of them did, unless it asks for per cents. */
function asksForCountOf(
  { figure, unit }: Explained,
  ask: Ask | undefined,
  last: FigureWord | undefined,
): boolean {
  const asksCount = (ask?.word === 'how many' && ask.amount !== true) || COUNTS.has(last?.word ?? '');
  return asksCount && dimensionOf(figure.quantity) === SHARE && unit === undefined;
}
const SHARE = 'share';
const COUNTS: ReadonlySet<string> = wordSetOf(countNouns);

/** How long something lasts or is. */
function isExtent({ quantity }: Figure): boolean {
  return EXTENTS.has(dimensionOf(quantity));
}
const EXTENTS: ReadonlySet<string> = new Set(['time', 'length']);

/** "Measures done, list" asks for the things, not for their number. */
function asksForList({ asks, chunks }: Clause): boolean {
  const last = chunks.findLast(({ punctuation }) => !punctuation);
  return (
    asks[0]?.word === 'which' && asks[0].phrase === undefined && last !== undefined && askOf(last) === 'which'
  );
}

/** "Which instruments" asks for the things, not for their number. */
function asksForThings(ask: Ask | undefined): boolean {
  const noun = ask?.phrase?.chunks.at(-1)?.words.at(-1) ?? '';
  return ask?.word !== 'how many' && isPlural(noun) && !NUMBERS.has(noun);
}
const NUMBERS = wordSetOf(numberNouns);

/** "How severe is X?": words that ask for a role of another relation, where a fact on all that the question names fills it. */
function asksForRole(clause: Clause, index: KnowledgeIndex): boolean {
  const named = clause.chunks.flatMap(({ senses }) => {
    const ids = senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : []));
    return ids.length === 0 ? [] : [ids];
  });
  const isOnNamed = (place: number): boolean =>
    named.every((ids) => index.facts[place]?.roles.some(({ own }) => own.some((id) => ids.includes(id))));
  return clause.chunks.some(
    ({ words, senses }) =>
      words[0] === HOW &&
      words.length > 1 &&
      !COUNTING.has(words[1] ?? '') &&
      senses.some((s) => s.kind === 'role' && index.factsByKey.get(s.key)?.some(isOnNamed)),
  );
}

const NONE: ReadonlySet<number> = new Set();

const VALUE_ASKS: ReadonlySet<string> = new Set(['what', 'which', 'how', 'how many', 'how long']);

function asksForValue(clause: Clause): boolean {
  const [ask, ...others] = clause.asks;
  // "What is the number of deaths" asks once.
  return ask !== undefined && VALUE_ASKS.has(ask.word) && others.every(({ word }) => word === 'how many');
}

/** "How strong": an adjective right behind "how" names what is measured. */
function followsHow(words: readonly FigureWord[]): boolean {
  return words.some(({ word }, i) => word === HOW && !COUNTING.has(words[i + 1]?.word ?? 'many'));
}
const HOW = 'how';
const COUNTING = new Set(['many', 'much']);

/** "Was it more than 5 million?", "Were there 31 cases?", "Were there any deaths?" */
function checkFigure(
  clause: Clause,
  asked: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const words = asked.map(withPeople);
  const any = findPhrase(words, ANY_OF);
  const quantities = findQuantities(words).filter(({ from }) => any === undefined || from >= any.to);
  if (quantities.length > 1) return undefined;
  const [named] = quantities;
  const skip = new Set<number>();
  if (any !== undefined) cover(skip, any.from, any.to);
  const degrees = findDegrees(words);
  const superlative = degrees.find(({ form }) => form === 'superlative');
  if (superlative !== undefined && named === undefined) return checkRank(words, superlative, index);
  // "More than B?" is not told by there being some.
  if (named === undefined && degrees.some(({ form }) => form === 'comparative')) return undefined;
  // "Stronger than 6" says what is measured, too.
  const tells = (at: number): boolean => degrees.some(({ from }) => from === at);
  if (named !== undefined) for (let at = named.from; at < named.to; at++) if (!tells(at)) skip.add(at);
  // "3.4 metres long"
  const own = named === undefined ? 'none' : 'own';
  const chosen = findFigures(
    words,
    index,
    { skip, degrees: degrees.length > 0 ? 'any' : own },
    (one) => named === undefined || !isOfUnnamed(one),
  );
  if (chosen.length === 0 || chosen.length > MAX_FIGURES) return undefined;
  if (chosen.every((one) => claimsDeedOf(clause, words, one))) return undefined;
  if (named === undefined) {
    const there = existence(chosen, any !== undefined);
    return findPhrase(asked, NOBODY) === undefined ? there : denied(there);
  }
  const holding = chosen.map((one) => ({ ...one, holds: holdsOf(named.quantity, one.figure.quantity) }));
  const yes = holding.filter(({ holds }) => holds === true).map(({ figure }) => figure);
  if (yes.length > 0)
    return { kind: 'answered', matches: yes.map((figure) => matchOf(figure, undefined)), polarity: 'yes' };
  const [first] = holding;
  if (first === undefined || holding.length > 1 || first.holds === undefined) return undefined;
  const { period } = first.figure;
  const isTimed = period !== undefined && first.named.has(period);
  const before =
    isTimed || words.some(({ word }) => presentAuxiliaries.has(word))
      ? undefined
      : figuresOf(index).find(
          (other) =>
            other !== first.figure &&
            sameSeries(other, first.figure) &&
            holdsOf(named.quantity, other.quantity) === true,
        );
  // "Was it 84 per cent?" of what it was before: neither yes nor no without a day.
  return before === undefined
    ? corrected(first.figure)
    : { kind: 'answered', matches: [before, first.figure].map((figure) => matchOf(figure, undefined)) };
}

/** "Did it take less than three years?" is not told by how long something took that nobody named. */
function isOfUnnamed({ byVerb, named, figure: { groups, fact } }: Explained): boolean {
  const { mainEvent = '' } = fact.briefing;
  return (
    byVerb && named.size === 0 && groups.length > 0 && groups.every(({ own }) => !own.includes(mainEvent))
  );
}

/** "Has anybody died?" asks for people. */
function withPeople(word: FigureWord): FigureWord {
  return ANYBODY.has(word.word) ? { ...word, word: PEOPLE, forms: [PEOPLE] } : word;
}
const ANYBODY = wordSetOf(anybodyWords);
const PEOPLE = 'people';
const ANY_OF = parseWordList(anyWords);
const ANY: ReadonlySet<string> = new Set([...ANY_OF.map(([word = '']) => word), ...ANYBODY]);

/** "Is nobody missing?" where some are: no. */
function denied(there: Decision | undefined): Decision | undefined {
  if (there?.kind !== 'answered') return there;
  return { ...there, polarity: there.polarity === 'yes' ? 'no' : 'yes' };
}
const NOBODY = parseWordList(nobodyWords);

function corrected(figure: Figure): Decision {
  return { kind: 'corrected', match: matchOf(figure, undefined), role: figure.value, check: true };
}

/** "Did a customer report it?" claims that one of those who are counted did something, and not that there is one. */
function claimsDeedOf(
  { passive, chunks }: Clause,
  words: readonly FigureWord[],
  { saying }: Explained,
): boolean {
  const subject = Math.min(...saying);
  const verb = words.findIndex(({ word }, at) => at > subject && WATCHING.has(word));
  return verb > 0 && !passive && DO_FORMS.has(firstWord(chunks));
}
const WATCHING: ReadonlySet<string> = wordSetOf(watchingVerbs);

/** What is counted is there where its number is not zero; an amount is, where any of it is asked for. */
function existence(chosen: readonly Explained[], asksForAny: boolean): Decision | undefined {
  const [first] = chosen;
  const isThere = ({ figure }: Explained): boolean =>
    isCount(figure) || (asksForAny && AMOUNTS.has(dimensionOf(figure.quantity)));
  if (first === undefined || !chosen.every(isThere)) return undefined;
  const some = chosen.filter(({ figure }) => figure.quantity.low > 0);
  return some.length === 0
    ? { kind: 'answered', matches: [matchOf(first.figure, undefined)], polarity: 'no' }
    : { kind: 'answered', matches: some.map(({ figure }) => matchOf(figure, undefined)), polarity: 'yes' };
}
const AMOUNTS: ReadonlySet<string> = new Set(['mass', 'volume', 'money']);
