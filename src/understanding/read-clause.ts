import { formsOf } from '../language/build-lexicon.ts';
import { articles, auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { relations } from '../language/en/relations.ts';
import type { Operator, QuestionWord } from '../language/language-data.ts';
import { prepositions } from '../language/prepositions.ts';
import { senseOf } from '../language/sense.ts';
import { type Chunk, hasContent, hasKind, isFree, type Phrase } from './chunk.ts';
import type { Ask, Clause } from './clause.ts';
import type { Segment } from './split-message.ts';

/** Operators that act on the whole clause rather than describe a thing. */
const CLAUSE_OPERATORS: ReadonlySet<Operator> = new Set([
  'not',
  'except',
  'only',
  'other',
  'both',
  'all',
  'before',
  'after',
  'since',
  'until',
  'between',
  'same',
  'also',
  'more',
  'less',
  'exactly',
  'neither',
  'or',
]);

interface Reader {
  readonly chunks: readonly Chunk[];
  readonly asks: Ask[];
  readonly phrases: Phrase[];
  readonly operators: Operator[];
  readonly inverted: boolean;
  verbSeen: boolean;
  subjectSeen: boolean;
  preposition: string;
  group: number;
  /** The position of the phrase that "and" or a comma now continues. */
  joined: Phrase['position'] | undefined;
  excluding: boolean;
  /** True after a verb of saying: what follows is a clause of its own. */
  embedded: boolean;
  /** True right after a phrase and a comma. */
  comma: boolean;
  /** True right after "or". */
  or: boolean;
}

/** Reads the chunks of one clause: its question words, its noun phrases with their prepositions, its voice. */
export function readClause(read: readonly Chunk[], mood: Segment['mood']): Clause {
  const chunks = settleCleft(settleSaying(settlePresence(settleLast(read))));
  const reader: Reader = {
    chunks,
    asks: [],
    phrases: [],
    operators: [],
    inverted: isInverted(chunks),
    verbSeen: false,
    subjectSeen: false,
    preposition: '',
    group: 0,
    joined: undefined,
    excluding: false,
    embedded: false,
    comma: false,
    or: false,
  };
  for (let i = 0; i < chunks.length; ) i = readAt(reader, i);
  attachGlosses(reader);
  const cleft = chunks.length < read.length;
  const startsWithAuxiliary = cleft || auxiliaries.has(firstWord(chunks));
  const asks = startsWithAuxiliary ? [] : reader.asks;
  const confirm = mood === 'confirm' || (mood === 'question' && reader.verbSeen);
  const kind = asks.length > 0 ? 'ask' : confirm || startsWithAuxiliary ? 'check' : 'fragment';
  return {
    chunks,
    kind,
    asks,
    phrases:
      kind === 'fragment' ||
      !(reader.verbSeen || chunks.some((chunk) => auxiliaries.has(chunk.words[0] ?? '')))
        ? reader.phrases.map((phrase) => ({ ...phrase, position: 'none' as const }))
        : frontObject(reader.phrases, chunks),
    negated: reader.operators.includes('not') && !isFrontedNot(chunks),
    passive: isPassive(chunks),
    tense: tenseOf(chunks),
    possessing: chunks.some((chunk) => HAVE.has(chunk.words[0] ?? '')),
    operators: reader.operators,
  };
}

/** "the region east of the Dniester": words of a gloss belong to the phrase before them. */
function attachGlosses(reader: Reader): void {
  for (let i = reader.phrases.length - 1; i >= 0; i--) {
    const phrase = reader.phrases[i] as Phrase;
    if (phrase.preposition === '' || !phrase.chunks.every((chunk) => hasKind(chunk, 'gloss'))) continue;
    const before = reader.phrases[i - 1];
    const ask = reader.asks.at(-1);
    if (before !== undefined)
      reader.phrases[i - 1] = { ...before, chunks: [...before.chunks, ...phrase.chunks] };
    else if (ask?.phrase !== undefined)
      reader.asks[reader.asks.length - 1] = {
        ...ask,
        phrase: { ...ask.phrase, chunks: [...ask.phrase.chunks, ...phrase.chunks] },
      };
    else continue;
    reader.phrases.splice(i, 1);
  }
}

function readAt(reader: Reader, i: number): number {
  const chunk = reader.chunks[i] as Chunk;
  const operator = clauseOperator(chunk);
  if (operator === 'or') reader.or = true;
  const ask = askOf(chunk);
  if (isFree(chunk) ? !chunk.punctuation && !articles.has(chunk.words[0] ?? '') : ask !== undefined)
    reader.comma = false;
  if (ask !== undefined && isRelative(reader.chunks, i)) return i + 1;
  if (ask !== undefined && (hasKind(chunk, 'ask') || hasKind(chunk, 'choose')))
    return readAsk(reader, i, ask);
  const preposition = chunk.senses.find((sense) => sense.kind === 'preposition');
  if (operator !== undefined && preposition === undefined && !hasContent(chunk)) {
    reader.operators.push(operator);
    if (operator === 'except') reader.excluding = true;
    return i + 1;
  }
  if (preposition?.kind === 'preposition') {
    reader.preposition = preposition.word;
    reader.group++;
    return i + 1;
  }
  if (isFree(chunk)) {
    if (auxiliaries.has(chunk.words[0] ?? '') && reader.phrases.length > 0) reader.verbSeen = true;
    if (!isJoin(chunk) && !chunk.possessive && !chunk.punctuation && !articles.has(chunk.words[0] ?? '')) {
      reader.group++;
      reader.joined = undefined;
    }
    return i + 1;
  }
  return readPhrase(reader, i);
}

/** A run of content chunks, with possessives inside it, is one phrase. */
function readPhrase(reader: Reader, start: number): number {
  let end = start;
  const run: Chunk[] = [];
  while (end < reader.chunks.length) {
    const chunk = reader.chunks[end] as Chunk;
    if (chunk.possessive) {
      const owner = run.at(-1);
      if (owner !== undefined) run[run.length - 1] = { ...owner, possessor: true };
      end++;
      continue;
    }
    if (run.at(-1)?.possessor === true && chunk.words[0] === 'own') {
      end++;
      continue;
    }
    const isContent =
      !isFree(chunk) && !hasKind(chunk, 'preposition') && !(askOf(chunk) !== undefined && !hasContent(chunk));
    if (!isContent || (clauseOperator(chunk) !== undefined && !hasContent(chunk))) break;
    if (isDeterminer(chunk, reader.chunks[end + 1])) {
      end++;
      continue;
    }
    if (run.length > 0 && (isVerbOnly(chunk) || isAdverb(chunk))) break;
    const isPlace = PLACE_PREPOSITIONS.has(reader.preposition) && reader.chunks[end + 1]?.possessive !== true;
    run.push(isPlace ? withoutMetonyms(chunk) : chunk);
    end++;
    if (isVerbOnly(chunk) || isAdverb(chunk)) break;
  }
  const isVerb = run.length === 1 && (isVerbOnly(run[0] as Chunk) || isAdverb(run[0] as Chunk));
  const position = isVerb ? 'none' : (reader.joined ?? positionOf(reader));
  const next = reader.chunks[end];
  reader.phrases.push({
    chunks: run,
    preposition: isVerb ? '' : reader.preposition,
    position,
    group: reader.group,
    excluded: reader.excluding && !isVerb,
    apposed: reader.comma && !isVerb,
    alternative: reader.or && !isVerb,
  });
  reader.comma = next?.words[0] === ',' && !isVerb;
  reader.or = false;
  if (isVerb && isAttributing(run[0] as Chunk) && hasVerbAhead(reader.chunks.slice(end))) {
    reader.embedded = true;
    reader.verbSeen = false;
  } else if (isVerb) reader.verbSeen = true;
  else if (reader.preposition === '' && !reader.excluding) reader.subjectSeen = true;
  const continues = next !== undefined && isJoin(next);
  if (!continues) {
    reader.preposition = '';
    reader.excluding = false;
  }
  reader.joined = continues && !isVerb ? position : undefined;
  return end;
}

function positionOf(reader: Reader): Phrase['position'] {
  if (reader.preposition !== '') return 'none';
  if (reader.embedded) return reader.verbSeen ? 'object' : 'subject';
  if (reader.inverted && reader.verbSeen && !reader.subjectSeen && reader.asks[0]?.word !== 'who')
    return 'none';
  if (reader.inverted) return reader.subjectSeen || reader.verbSeen ? 'object' : 'subject';
  if (reader.verbSeen) return 'object';
  return hasVerbAhead(reader.chunks) && reader.asks.length === 0 ? 'subject' : 'none';
}

function readAsk(reader: Reader, start: number, word: QuestionWord | 'which'): number {
  // What stands before the question word ("the treaty: who …") has no place in the clause.
  reader.phrases.forEach((phrase, i) => {
    reader.phrases[i] = { ...phrase, position: 'none' };
  });
  reader.subjectSeen = false;
  const first = reader.chunks[start]?.words[0] ?? '';
  const preposition = prepositions.has(first) ? first : reader.preposition;
  reader.preposition = '';
  const next = reader.chunks[start + 1];
  const takesNoun =
    word === 'which' || word === 'what' || word === 'how many' || reader.chunks[start]?.words[0] === 'whose';
  const position = next === undefined ? 'any' : auxiliaries.has(next.words[0] ?? '') ? 'any' : 'subject';
  let at = start + 1;
  while (takesNoun && at < reader.chunks.length && isSkippedAfterAsk(reader.chunks[at] as Chunk, word)) at++;
  const noun = reader.chunks[at];
  const isNoun = noun !== undefined && hasContent(noun) && !isVerbOnly(noun);
  if (takesNoun && isNoun && (word !== 'who' || at === start + 1)) {
    const before = reader.phrases.length;
    const end = readPhrase(reader, at);
    const phrase = reader.phrases.splice(before, 1)[0];
    reader.subjectSeen = false;
    if (phrase?.chunks.every((chunk) => hasKind(chunk, 'light')) === true)
      reader.asks.push({ word: 'what', position: 'any', preposition });
    else if (phrase !== undefined)
      reader.asks.push({
        word,
        phrase,
        position: inversionAfter(reader.chunks, end) ? 'object' : 'subject',
        preposition,
      });
    return end;
  }
  reader.asks.push({
    word,
    position: inversionAfter(reader.chunks, start + 1) ? 'any' : position,
    preposition,
  });
  return start + 1;
}

function isSkippedAfterAsk(chunk: Chunk, word: QuestionWord | 'which'): boolean {
  const first = chunk.words[0] ?? '';
  return (
    hasKind(chunk, 'pronoun') ||
    first === 'of' ||
    (first === 'the' && word === 'which') ||
    first === 'these' ||
    first === 'those'
  );
}

function inversionAfter(chunks: readonly Chunk[], at: number): boolean {
  return auxiliaries.has(chunks[at]?.words[0] ?? '');
}

function isInverted(chunks: readonly Chunk[]): boolean {
  const content = chunks.filter((chunk) => !chunk.punctuation);
  const first = content[0];
  if (first === undefined) return false;
  if (auxiliaries.has(first.words[0] ?? '')) return true;
  return askOf(first) !== undefined && auxiliaries.has(content[1]?.words[0] ?? '');
}

function askOf(chunk: Chunk): QuestionWord | 'which' | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind === 'ask') return hasKind(chunk, 'choose') ? 'what' : sense.word;
  }
  return hasKind(chunk, 'choose') ? 'which' : undefined;
}

function clauseOperator(chunk: Chunk): Operator | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind === 'degree') return undefined;
    if (sense.kind === 'operator' && CLAUSE_OPERATORS.has(sense.operator)) return sense.operator;
  }
  return undefined;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at']);

/** "in Paris" is the city, not France's government. */
function withoutMetonyms(chunk: Chunk): Chunk {
  const senses = chunk.senses.filter((sense) => !(sense.kind === 'entity' && sense.metonym === true));
  return { ...chunk, senses };
}

const ATTRIBUTING = new Set(
  relations.filter((relation) => relation.attributes === true).map((relation) => relation.id),
);

/** A verb of saying. */
function isAttributing(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'relation' && ATTRIBUTING.has(sense.relation));
}

/** "this" before a noun does not point back by itself. */
function isDeterminer(chunk: Chunk, next: Chunk | undefined): boolean {
  return (
    DEMONSTRATIVES.has(chunk.words[0] ?? '') &&
    chunk.words.length === 1 &&
    next !== undefined &&
    hasContent(next) &&
    !isVerbOnly(next)
  );
}
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those']);

/** "Was it X who did it?" asks whether X did it. */
function settleCleft(chunks: readonly Chunk[]): readonly Chunk[] {
  const words = chunks.map((chunk) => chunk.words[0] ?? '');
  const it = words[1] === 'it' ? 1 : words[0] === 'it' ? 0 : -1;
  if (it < 0 || !beForms.has(words[1 - it] ?? '')) return chunks;
  const relative = chunks.findIndex(
    (chunk, i) => i > 2 && CLEFT.has(chunk.words.join(' ')) && hasContent(chunks[i - 1] as Chunk),
  );
  if (relative < 0) return chunks;
  return chunks.filter((_, i) => i > 1 && i !== relative);
}
const CLEFT = new Set(['who', 'that', 'which', 'whom']);

/** "When did he say it?": what is said is not a thing that was spoken of before. */
function settleSaying(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const points = hasKind(chunk, 'pronoun') && hasKind(chunk, 'free');
    return points && before !== undefined && isAttributing(before)
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'pronoun') }
      : chunk;
  });
}

/** "Will they be there?": "there" is the event that is spoken of. */
function settlePresence(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findLastIndex(
    (chunk) => !chunk.punctuation && !(isFree(chunk) && chunk.words[0] !== 'there'),
  );
  const before = chunks[at - 1]?.words[0];
  if (chunks[at]?.words.join(' ') !== 'there' || (before !== 'be' && before !== 'been')) return chunks;
  return chunks.with(at, { ...(chunks[at] as Chunk), senses: [senseOf.pronoun(-1)] });
}

/** "How long does it last?": at the end of a clause "last" is a verb, anywhere else it is not. */
function settleLast(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findLastIndex((chunk) => !chunk.punctuation);
  return chunks.map((chunk, i) => {
    const both =
      chunk.senses.some((s) => s.kind === 'operator') &&
      chunk.senses.some((s) => s.kind === 'relation' && s.verb);
    if (!both || chunk.words.length > 1) return chunk;
    return {
      ...chunk,
      senses: chunk.senses.filter((sense) => (sense.kind === 'operator') !== (i === end && end > 0)),
    };
  });
}

/** "the ministers who …": right behind a noun the word does not ask. */
function isRelative(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return (
    RELATIVES.has(chunks[i]?.words.join(' ') ?? '') &&
    before !== undefined &&
    hasContent(before) &&
    !isVerbOnly(before) &&
    chunks.slice(0, i).some((chunk) => askOf(chunk) !== undefined || auxiliaries.has(chunk.words[0] ?? ''))
  );
}
const RELATIVES = new Set(['who', 'whom', 'whose', 'which']);

/** "Is Syria something they will discuss?": of two bare phrases before a final verb the first is its object. */
function frontObject(phrases: readonly Phrase[], chunks: readonly Chunk[]): readonly Phrase[] {
  const bare = phrases.filter((phrase) => phrase.preposition === '' && !isVerbRun(phrase));
  const last = phrases.at(-1);
  if (bare.length !== 2 || last === undefined || !isVerbRun(last) || phrases.filter(isVerbRun).length !== 1)
    return phrases;
  if (bare[0]?.group === bare[1]?.group || !beForms.has(firstWord(chunks))) return phrases;
  return phrases.map((phrase) =>
    phrase === bare[0]
      ? { ...phrase, position: 'object' as const }
      : phrase === bare[1]
        ? { ...phrase, position: 'subject' as const }
        : phrase,
  );
}

function isVerbRun(phrase: Phrase): boolean {
  return phrase.chunks.length === 1 && isVerbOnly(phrase.chunks[0] as Chunk);
}

/** "broadly": it has no place of its own in the clause. */
function isAdverb(chunk: Chunk): boolean {
  const word = chunk.words[0] ?? '';
  return chunk.words.length === 1 && word.length > 5 && word.endsWith('ly');
}

/** A word that names a relation as a verb and nothing as a noun. */
function isVerbOnly(chunk: Chunk): boolean {
  let verb = false;
  for (const sense of chunk.senses) {
    if (sense.kind === 'relation' && sense.verb) verb = true;
    else if (sense.kind !== 'light' && sense.kind !== 'free' && sense.kind !== 'operator') return false;
  }
  return verb;
}

function hasVerbAhead(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk) =>
      auxiliaries.has(chunk.words[0] ?? '') || chunk.senses.some((s) => s.kind === 'relation' && s.verb),
  );
}

function isPassive(chunks: readonly Chunk[]): boolean {
  const be = chunks.findIndex((chunk) => beForms.has(chunk.words[0] ?? ''));
  if (be < 0) return false;
  return chunks.slice(be + 1).some((chunk) => isParticiple(chunk));
}

function tenseOf(chunks: readonly Chunk[]): Clause['tense'] {
  if (chunks.some((chunk) => chunk.words[0] === 'did')) return 'past';
  return HAVE.has(firstWord(chunks)) ? 'perfect' : 'other';
}

const HAVE = new Set(['have', 'has', 'had']);

function isParticiple(chunk: Chunk): boolean {
  const word = chunk.words[0] ?? '';
  const verb = chunk.senses.some((sense) => sense.kind === 'relation' && sense.verb);
  if (!verb || word.endsWith('ing') || word.endsWith('s')) return false;
  return (
    word.endsWith('ed') || word === 'set' || word === 'put' || formsOf(word).some((form) => form !== word)
  );
}

function isJoin(chunk: Chunk): boolean {
  const word = chunk.words[0] ?? '';
  return word === 'and' || word === ',' || word === '/' || word === 'or';
}

/** "Isn't it …?" asks as "Is it …?" does. */
function isFrontedNot(chunks: readonly Chunk[]): boolean {
  return auxiliaries.has(firstWord(chunks)) && chunks[1]?.words[0] === 'not';
}

function firstWord(chunks: readonly Chunk[]): string {
  return chunks[0]?.words[0] ?? '';
}
