import { readSpan } from '../../answering/read-time-words.ts';
import { haveForms } from '../../language/en/auxiliaries.ts';
import { eachWords } from '../../language/en/each-words.ts';
import { totalWords } from '../../language/en/period-words.ts';
import { nearnessWords } from '../../language/en/preposition-uses.ts';
import { countingWords, lastingWords } from '../../language/en/question-words.ts';
import { ratePhrases, spanningPrepositions } from '../../language/en/rate-words.ts';
import { units as timeUnits } from '../../language/en/time-words.ts';
import { units } from '../../language/en/units.ts';
import { isPlural } from '../../language/is-plural.ts';
import { dimensionOf, parseQuantity, unitNamed } from '../../language/quantity.ts';
import { joinWordList, parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import { asksDegree, clauseOperator } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { numbersAgree } from '../numbers-agree.ts';
import type { Objections } from './objection.ts';

/** How many, how long, how often or since when is another matter than what the fact tells, or its number is another. */
export const WRONG_MEASURE: Objections = {
  any: [
    asksLengthOfThing,
    asksOnset,
    countsTimes,
    asksTotal,
    asksBareNumber,
    asksNumberOfThings,
    takesRateForTotal,
    takesOneForEach,
    takesWholeForShare,
    countsDates,
    countsByDays,
    asksDegreeOfDeed,
    isOfAnotherNumber,
  ],
  check: [judgesDistance],
};

/** "Is X near Y?" is not told by how far it is from Y: whether 240 kilometres are near is nobody's word. */
function judgesDistance(
  { fact, bindings }: Match,
  { chunks }: Clause,
  { entities }: KnowledgeIndex,
): boolean {
  const isNear = chunks.some(({ words }) => NEARNESS.has(words.join(' ')));
  return (
    isNear &&
    fact.roles.some(
      (role) =>
        !bindings.some((b) => b.as === 'filler' && b.role === role) &&
        role.own.some((id) => {
          const quantity = parseQuantity(entities.get(id)?.name ?? '');
          return quantity !== undefined && dimensionOf(quantity) === LENGTH;
        }),
    )
  );
}
const NEARNESS: ReadonlySet<string> = new Set(joinWordList(nearnessWords));
const LENGTH = 'length';

/** "How long is the probe?": without a verb only an event is long in time. */
function asksLengthOfThing({ named, asked, bindings }: Match, _: Clause, index: KnowledgeIndex): boolean {
  return (
    !named &&
    asked.some(({ ask, role }) => ask?.word === 'how long' && role.definition.kinds.includes('quantity')) &&
    !bindings.some(
      (b) => b.as === 'filler' && b.entities.some((id) => index.entities.get(id)?.kind === 'event'),
    )
  );
}

/** "Since when?" is not told by the day on which something happens. */
function asksOnset({ fact, asked }: Match, { chunks }: Clause): boolean {
  const describes = fact.definition.roles[fact.definition.describes ?? ''];
  return (
    chunks.some(({ words }) => LASTING.has(words.join(' '))) &&
    asked.some(({ role }) => holdsDates(role)) &&
    (fact.fact.modality === 'planned' ||
      fact.definition.attributes === true ||
      describes?.kinds.includes('event') === true)
  );
}
const LASTING: ReadonlySet<string> = new Set(joinWordList(lastingWords));

/** "every month" says how often: the day on which something happens explains no such word. */
function countsTimes({ bindings }: Match, { chunks }: Clause): boolean {
  return bindings.some((b) => {
    if (b.as !== 'role' || !holdsDates(b.role)) return false;
    const before = chunks[chunks.findIndex(({ text }) => text === b.chunks[0]?.text) - 1];
    return before !== undefined && clauseOperator(before) === 'all';
  });
}

/** "How many times have they met?" is not told by how often they do. */
function asksTotal({ asked }: Match, { chunks }: Clause): boolean {
  return (
    asked.some(({ ask }) => ask?.word === 'how often') &&
    chunks.some(({ words }) => COUNTING.has(words.join(' '))) &&
    chunks.some(({ words }) => haveForms.has(words[0] ?? ''))
  );
}
const COUNTING: ReadonlySet<string> = new Set(joinWordList(countingWords));

/** "How many are each delegation?" does not say how many of what. */
function asksBareNumber({ named, asked }: Match): boolean {
  return !named && asked.some(({ ask }) => ask?.word === 'how many' && ask.phrase === undefined);
}

/** "How many spacecraft have failed?" is not told by how many kilometres up one did: what is measured is asked for by its unit. */
function asksNumberOfThings({ asked }: Match, { chunks }: Clause, { entities }: KnowledgeIndex): boolean {
  const words = chunks.flatMap((chunk) => chunk.words);
  return asked.some(({ ask, role, named }) => {
    if (ask?.word !== 'how many' || ask.amount === true || named === true) return false;
    const quantities = role.own.flatMap((id) => parseQuantity(entities.get(id)?.name ?? '') ?? []);
    return (
      quantities.length > 0 &&
      quantities.every(
        (quantity) => MEASURED.has(dimensionOf(quantity)) && !namesUnit(words, dimensionOf(quantity)),
      )
    );
  });
}
const MEASURED: ReadonlySet<string> = new Set(['length', 'speed', 'temperature', 'share']);

function namesUnit(words: readonly string[], dimension: string): boolean {
  return words.some((_, at) =>
    [1, 2, 3].some((length) => {
      const unit = unitNamed(words.slice(at, at + length));
      return unit !== undefined && units[unit]?.dimension === dimension;
    }),
  );
}

/** "Will they supply 340 tonnes in total?" is not told by what they will supply a year. */
export function takesRateForTotal(
  { fact, bindings }: Match,
  { chunks }: Clause,
  index: KnowledgeIndex,
): boolean {
  const said = wordsIn(chunks.flatMap((chunk) => chunk.words).join(' '));
  if (holdsPhrase(said, RATES) || !(holdsPhrase(said, TOTALS) || namesSpan(bindings, chunks))) return false;
  const values = fact.roles
    .filter(({ definition }) => definition.kinds.includes('quantity'))
    .flatMap(({ own }) => own.flatMap((id) => index.entities.get(id)?.name ?? []));
  const told = [fact.fact.wording ?? fact.definition.template, ...values];
  return values.length > 0 && told.some((text) => holdsPhrase(wordsIn(text), RATES));
}
const RATES = parseWordList(ratePhrases);
const TOTALS = parseWordList(totalWords);

/** "Over three years": a length of time in which all of it is. */
function namesSpan(bindings: Match['bindings'], chunks: readonly Chunk[]): boolean {
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.role.definition.kinds.some((kind) => kind === 'quantity' || kind === 'date') &&
      b.chunks.some((chunk) => {
        const before = chunks[chunks.indexOf(chunk) - 1];
        return SPANNING.has(before?.words.join(' ') ?? '');
      }) &&
      b.chunks.some(({ words }) => readSpan(words) !== undefined || words.some((word) => PERIODS.has(word))),
  );
}
const SPANNING: ReadonlySet<string> = new Set(joinWordList(spanningPrepositions));
const PERIODS: ReadonlySet<string> = new Set(Object.values(timeUnits).flatMap((list) => joinWordList(list)));

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/\{[^}]*\}/g, '-')
    .split(/[^a-z-]+/);
}

function holdsPhrase(words: readonly string[], phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) => words.some((_, at) => phrase.every((word, i) => words[at + i] === word)));
}

/** "Will X pay 96 million?" is not told by what X and others pay together, where a fact says what X does alone. */
function takesWholeForShare({ fact, asked, bindings }: Match, _: Clause, index: KnowledgeIndex): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  const isAmount = ({ definition }: IndexedRole): boolean => definition.kinds.includes('quantity');
  if (!asked.some(({ role }) => isAmount(role)) && !fillers.some(({ role }) => isAmount(role))) return false;
  return fillers.some(({ role, chunks }) => {
    const named = chunks.flatMap(({ senses }) =>
      senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : [])),
    );
    const isAlone = (own: readonly string[]): boolean => own.length === 1 && named.includes(own[0] ?? '');
    return (
      named.length > 0 &&
      !named.some((id) => role.own.includes(id)) &&
      index.facts.some(
        (other) =>
          other.definition === fact.definition &&
          other.roles.some(
            ({ name, own, lentBy }) => lentBy === undefined && name === role.name && isAlone(own),
          ),
      )
    );
  });
}

/** "How many tonnes will each country get?" is not told by what goes to one of them, or from one. */
function takesOneForEach({ asked, bindings }: Match, { chunks }: Clause, index: KnowledgeIndex): boolean {
  if (!asked.some(({ role }) => role.definition.kinds.includes('quantity'))) return false;
  return bindings.some((b) => {
    const [first] = b.chunks;
    if (b.as !== 'filler' || first === undefined || !hasKind(first, 'sort')) return false;
    const before = chunks[chunks.indexOf(first) - 1]?.words.join(' ') ?? '';
    if (!EACH.has(before)) return false;
    const all = first.senses.flatMap((s) =>
      s.kind === 'sort' ? [index.described.get(s.key)?.size ?? 0] : [],
    );
    return Math.max(0, ...all) > b.role.own.length;
  });
}
const EACH: ReadonlySet<string> = wordSetOf(eachWords);

/** "days between X and Y": more of them than one are not the day of something. */
function countsDates({ bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.entities.length === 1 &&
      holdsDates(b.role) &&
      b.chunks.some((chunk) => hasKind(chunk, 'sort') && isPlural(chunk.words.at(-1) ?? '')),
  );
}

/** "How many meetings are there a year?" is not told by the days on which there are some. */
function countsByDays({ asked }: Match): boolean {
  return asked.some(({ ask, role }) => ask?.word === 'how many' && holdsDates(role));
}

/** "How wide is X?" does not ask in what way something was done. */
function asksDegreeOfDeed({ asked, named: said }: Match, { chunks }: Clause): boolean {
  return (
    asksDegree(chunks) &&
    asked.some(
      ({ ask, role: { definition }, named }) =>
        ask?.word === 'how' &&
        named !== true &&
        definition.scale !== true &&
        !(said && definition.kinds.includes('quantity')) &&
        definition.values === undefined,
    )
  );
}

/** "the four ministers" must be four. */
function isOfAnotherNumber(match: Match, _: Clause, index: KnowledgeIndex): boolean {
  return !numbersAgree(match, index);
}

function holdsDates({ definition }: IndexedRole): boolean {
  return definition.kinds.every((kind) => kind === 'date');
}
