import { beForms, supportingVerbs } from '../language/en/auxiliaries.ts';
import { rates } from '../language/en/question-words.ts';
import type { QuestionWord } from '../language/language-data.ts';
import { parseQuantity, unitNamed } from '../language/quantity.ts';
import { senseOf } from '../language/sense.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind, isFree, isOptional } from './chunk.ts';
import { canBeVerb, isNoun, isParticiple, isVerbOnly } from './chunk-forms.ts';
import { wordChunk } from './word-chunk.ts';

/** "What is the council waiting for?", "What is the president's plan?": "what is the" before a name asks for no name. */
export function settleChoice(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex((chunk) => hasKind(chunk, 'choose') && chunk.words.length > 2);
  const [what, be, article] = chunks[at]?.words ?? [];
  const name = chunks[at + 1];
  const after = chunks[at + 2];
  if (what === undefined || be === undefined || article !== 'the' || !beForms.has(be) || after === undefined)
    return chunks;
  // "What are the ministers going to do with X?"
  const goesOn = (after.words[0] ?? '').endsWith('ing') && isFree(after) && after.words.length > 1;
  const named = name?.senses.some((s) => s.kind === 'entity') === true && !hasKind(name, 'sort');
  const goes = after.possessive || (isVerbOnly(after) && !isParticiple(after));
  if (!goesOn && (!named || !goes) && !(what === WHAT && isToDo(chunks.slice(at + 1)))) return chunks;
  const plain = [
    wordChunk(what, senseOf.ask('what')),
    wordChunk(be, senseOf.free()),
    wordChunk(article, senseOf.free()),
  ];
  return [...chunks.slice(0, at), ...plain, ...chunks.slice(at + 1)];
}

/** "What are | the ministers to discuss", "… planning to do": somebody, and behind that nothing but a verb that lacks its object. */
function isToDo(chunks: readonly Chunk[]): boolean {
  const behind = chunks.findIndex((chunk) => !hasKind(chunk, 'number') && !isNoun(chunk));
  if (behind < 1 || !isSomebody(chunks[behind - 1] as Chunk)) return false;
  const isVerb = (chunk: Chunk, i: number): boolean =>
    i >= behind && (isDoing(chunk) || (canBeVerb(chunk) && !leadsTo(chunk) && !isLedBy(chunks[i + 1])));
  const at = chunks.findIndex(isVerb);
  const verb = chunks[at];
  const rest = chunks.slice(behind, Math.max(at, 0));
  if (
    verb === undefined ||
    !rest.every((chunk) => leadsTo(chunk) || (isOptional(chunk) && !chunk.punctuation))
  )
    return false;
  const leads =
    rest.some(leadsTo) || ((verb.words[0] ?? '').endsWith('ing') && verb.words.includes(INFINITIVE));
  const next = chunks[at + 1];
  return leads && (next === undefined || isFree(next) || hasKind(next, 'preposition'));
}

function leadsTo({ words }: Chunk): boolean {
  return words.at(-1) === INFINITIVE;
}
const INFINITIVE = 'to';

/** "supposed | to" */
function isLedBy(next: Chunk | undefined): boolean {
  return next?.words.join(' ') === INFINITIVE;
}

function isDoing({ words }: Chunk): boolean {
  return words.length === 1 && supportingVerbs.has(words[0] ?? '');
}

function isSomebody({ senses }: Chunk): boolean {
  return senses.some((s) => s.kind === 'sort' && SOMEBODY.some((kind) => isSortOf(s.sort, kind)));
}
const SOMEBODY = ['person', 'organisation', 'place'];
const WHAT: QuestionWord = 'what';

/** "How many are there in all?": beside what is counted the words tell no degree. */
export function settleTotals(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'ask' && s.word === 'how many')))
    return chunks;
  return chunks.map((chunk) =>
    hasKind(chunk, 'degree') && hasKind(chunk, 'free')
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'degree') }
      : chunk,
  );
}

/** "how many meetings per year" asks how often. */
export function settleRate(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex((chunk) => chunk.senses.some((s) => s.kind === 'ask' && s.word === 'how many'));
  if (at < 0 || !chunks.slice(at + 1).some((chunk) => RATES.has(chunk.words.join(' ')))) return chunks;
  // "How much rice per year", "how many tonnes a year" ask for an amount.
  const measures =
    chunks[at]?.senses.some((s) => s.kind === 'ask' && s.word === 'how') === true ||
    unitNamed(chunks[at + 1]?.words ?? []) !== undefined;
  if (measures) return chunks;
  return chunks.with(at, { ...(chunks[at] as Chunk), senses: [senseOf.ask('how often')] });
}
const RATES = new Set(joinWordList(rates));

/** "The number of deaths was eight", "is the number of deaths eight?": where it is said how many, nothing asks. */
export function settleNumberOf(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(
    ({ senses, words }) =>
      senses.some((s) => s.kind === 'ask' && s.word === 'how many') &&
      !words.some((word) => ASKING.has(word)),
  );
  if (at < 0) return chunks;
  const number = chunks.findLastIndex((chunk) => hasKind(chunk, 'number') || isQuantity(chunk));
  const isSaid = chunks
    .slice(0, number)
    .some(({ words }, i) => (i === 0 || i > at) && beForms.has(words[0] ?? ''));
  if (number <= at + 1 || !isSaid) return chunks;
  return chunks.with(at, { ...(chunks[at] as Chunk), senses: [senseOf.free()] });
}
const ASKING: ReadonlySet<string> = new Set(['how', 'what', 'which']);

function isQuantity({ words, senses }: Chunk): boolean {
  return !senses.some(({ key }) => key === DATE) && parseQuantity(words.join(' ')) !== undefined;
}
const DATE = 'date';
