import { articles, auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import {
  askingAuxiliary,
  choosingWord,
  clauseSubjects,
  impliedAuxiliary,
  ownerPreposition,
  personalPronouns,
  placeholders,
  relativeAdverbs,
  relativeOwner,
  relativePronouns,
} from '../language/en/relative-clauses.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree } from './chunk.ts';
import {
  askOf,
  canBeVerb,
  clauseOperator,
  isParticiple,
  isProgressive,
  isVerbLike,
  isVerbOnly,
} from './chunk-forms.ts';
import { prepositionChunk, wordChunk } from './word-chunk.ts';

/** A noun phrase that describes a thing by a clause: "the council that the ministers meet under". */
export interface Description {
  /** The chunks that it takes up, its article included. */
  readonly from: number;
  readonly to: number;
  /** What stands before its clause, without the article. */
  readonly head: readonly Chunk[];
  /** The question whose answer is the thing: "under which council do the ministers meet". */
  readonly question: readonly Chunk[];
  /** What the clause says, without what joins it to the noun. */
  readonly clause: readonly Chunk[];
  readonly joint: Joint;
}

/** What joins the clause to the noun: a word for it, nothing ("the council they meet under"), or the verb's participle. */
export type Joint = 'word' | 'none' | 'participle';

/** The most descriptions that are tried. */
const MAX_DESCRIPTIONS = 24;

/**
 * The noun phrases with a clause behind them, each in all the lengths that the clause can have, the longest first. A noun
 * phrase in the clause of another comes first.
 */
export function findDescriptions(chunks: readonly Chunk[]): readonly Description[] {
  const found: Description[] = [];
  for (let end = chunks.length - 1; end > 0; end--) {
    const head = headBefore(chunks, end);
    const relative = head === undefined ? undefined : readRelative(chunks, end, head.chunks);
    if (head === undefined || relative === undefined) continue;
    for (let to = chunks.length; to > relative.start; to--) {
      const clause = chunks.slice(relative.start, to);
      const question = endsClause(chunks, to) ? relative.ask(clause) : undefined;
      const own = relative.joint === 'participle' && isOwnVerb(chunks, head.from, to);
      if (question !== undefined && !own)
        found.push({ from: head.from, to, head: head.chunks, question, clause, joint: relative.joint });
      if (found.length >= MAX_DESCRIPTIONS) return found;
    }
  }
  return found;
}

/** "Where was the council created?": the participle that the question's own auxiliary needs. */
function isOwnVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  const asked = chunks.slice(0, from).some((chunk) => beForms.has(chunk.words[0] ?? ''));
  const rest = chunks.slice(to);
  return asked && !rest.some((chunk) => isVerbLike(chunk) || isPredicate(chunk));
}

interface Head {
  readonly from: number;
  readonly chunks: readonly Chunk[];
}

const PLACEHOLDERS = new Set(joinWordList(placeholders));

/** The noun with its adjectives that ends where a clause may begin; a name by itself is described by nothing. */
function headBefore(chunks: readonly Chunk[], end: number): Head | undefined {
  const last = chunks[end - 1];
  if (last === undefined || !isNominal(last) || !isNoun(last) || isProgressive(last, chunks[end - 2]))
    return undefined;
  let from = end - 1;
  while (from > 0 && isNominal(chunks[from - 1] as Chunk)) from--;
  const run = chunks.slice(from, end);
  const article = articles.has(chunks[from - 1]?.words[0] ?? '') ? 1 : 0;
  const named = run.slice(0, -1).some((chunk) => !hasKind(chunk, 'number'));
  return { from: from - article, chunks: isPlaceholder(last) && named ? run.slice(0, -1) : run };
}

function isNominal(chunk: Chunk): boolean {
  if (chunk.punctuation || chunk.possessive || hasKind(chunk, 'pronoun') || askOf(chunk) !== undefined)
    return false;
  return isPlaceholder(chunk) || (!isFree(chunk) && hasContent(chunk) && !isVerbOnly(chunk));
}

function isNoun(chunk: Chunk): boolean {
  return (
    isPlaceholder(chunk) ||
    chunk.senses.some((s) => s.kind === 'sort' || s.kind === 'role' || (s.kind === 'relation' && !s.verb)) ||
    isNumber(chunk)
  );
}

function isNumber(chunk: Chunk): boolean {
  return chunk.senses.some((s) => s.kind === 'number' && !s.ordinal);
}

function isPlaceholder(chunk: Chunk): boolean {
  return PLACEHOLDERS.has(chunk.words.join(' '));
}

interface Relative {
  /** Where what it says begins. */
  readonly start: number;
  readonly joint: Joint;
  readonly ask: (clause: readonly Chunk[]) => readonly Chunk[] | undefined;
}

const PRONOUNS = new Set(joinWordList(relativePronouns));
const PERSONAL = new Set(joinWordList(personalPronouns));
const SUBJECTS = new Set(joinWordList(clauseSubjects));

/** Reads what joins a clause to its noun, and so what of the clause the noun stands for. */
function readRelative(chunks: readonly Chunk[], at: number, head: readonly Chunk[]): Relative | undefined {
  const first = chunks[at] as Chunk;
  const word = first.words.join(' ');
  const next = chunks[at + 1];
  const preposition = prepositionOf(first);
  if (preposition !== undefined && next !== undefined && PRONOUNS.has(next.words.join(' ')))
    return { start: at + 2, joint: 'word', ask: (clause) => askObject(head, clause, [first]) };
  if (preposition !== undefined && next?.words.join(' ') === relativeOwner)
    return ownedBehind(chunks, at + 2, (noun) => [first, noun, prepositionChunk(ownerPreposition)], head);
  if (word === relativeOwner) return owned(chunks, at + 1, head);
  const placed = relativeAdverbs[word];
  if (placed !== undefined)
    return {
      start: at + 1,
      joint: 'word',
      ask: (clause) => askObject(head, clause, [prepositionChunk(placed)]),
    };
  if (PRONOUNS.has(word)) {
    const objective = next !== undefined && startsSubject(next);
    const personal = PERSONAL.has(word);
    return {
      start: at + 1,
      joint: 'word',
      ask: (clause) => (objective ? askObject(head, clause, []) : askSubject(head, clause, personal)),
    };
  }
  const numbered = head.every(isNumber);
  if (startsOwnSubject(first) && !(numbered && hasKind(first, 'entity')))
    return {
      start: at,
      joint: 'none',
      ask: (clause) => (clause.some(isVerbOnly) ? askObject(head, clause, []) : undefined),
    };
  if (!numbered && (isParticiple(first) || (isGerund(first) && next !== undefined && follows(next))))
    return {
      start: at,
      joint: 'participle',
      ask: (clause) => askSubject(head, [auxiliaryChunk(impliedAuxiliary), ...clause], false),
    };
  return undefined;
}

/** "whose minister is X" is asked as "which …'s minister is X", "whose roof they meet under" as "under the roof of which". */
function owned(chunks: readonly Chunk[], at: number, head: readonly Chunk[]): Relative | undefined {
  const noun = nounRun(chunks, at);
  const behind = chunks[at + noun.length];
  if (noun.length === 0 || behind === undefined) return undefined;
  if (startsSubject(behind))
    return {
      start: at + noun.length,
      joint: 'word',
      ask: (clause) => {
        const stranded = strandedIn(clause);
        return stranded === undefined
          ? undefined
          : askObject(head, clause.slice(0, -1), [stranded, ...noun, prepositionChunk(ownerPreposition)]);
      },
    };
  return { start: at, joint: 'word', ask: (clause) => [WHICH, ...head, GENITIVE, ...clause] };
}

function ownedBehind(
  chunks: readonly Chunk[],
  at: number,
  before: (noun: Chunk) => readonly Chunk[],
  head: readonly Chunk[],
): Relative | undefined {
  const noun = chunks[at];
  return noun === undefined || isFree(noun)
    ? undefined
    : { start: at + 1, joint: 'word', ask: (clause) => askObject(head, clause, before(noun)) };
}

function nounRun(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  let end = at;
  while (end < chunks.length && isNominal(chunks[end] as Chunk)) end++;
  return chunks.slice(at, end);
}

/** "that takes place in X": the thing is the subject. */
function askSubject(
  head: readonly Chunk[],
  clause: readonly Chunk[],
  personal: boolean,
): readonly Chunk[] | undefined {
  return clause.some(saysSomething) ? [...chooseAmong(head, personal), ...clause] : undefined;
}

/** "that they meet under": the thing is the object, or follows the preposition. */
function askObject(
  head: readonly Chunk[],
  clause: readonly Chunk[],
  introduced: readonly Chunk[],
): readonly Chunk[] | undefined {
  if (!clause.some((chunk) => chunk.senses.some((s) => s.kind === 'relation'))) return undefined;
  const stranded = introduced.length === 0 ? strandedIn(clause) : undefined;
  const before = stranded === undefined ? introduced : [stranded];
  const said = stranded === undefined ? clause : clause.slice(0, -1);
  return [...before, ...chooseAmong(head), auxiliaryChunk(askingAuxiliary), ...said];
}

/** Behind a clause stands nothing, a comma or what the question says of the thing, never more of the clause. */
function endsClause(chunks: readonly Chunk[], to: number): boolean {
  const last = chunks[to - 1] as Chunk;
  const next = chunks[to];
  if (articles.has(last.words.join(' ')) || last.punctuation || auxiliaries.has(last.words[0] ?? ''))
    return false;
  if (next === undefined || next.punctuation) return true;
  if (next.possessive || prepositionOf(next) !== undefined || articles.has(next.words[0] ?? '')) return false;
  return isVerbLike(next) || (isPredicate(next) && !isSubject(last));
}

/** An adjective: a noun that names a relation, or a value. */
function isPredicate(chunk: Chunk): boolean {
  return chunk.senses.some((s) => s.kind === 'relation' || s.kind === 'entity');
}

function isSubject(chunk: Chunk): boolean {
  return prepositionOf(chunk) !== undefined || hasKind(chunk, 'pronoun');
}

function strandedIn(clause: readonly Chunk[]): Chunk | undefined {
  const last = clause.at(-1);
  return last !== undefined && prepositionOf(last) !== undefined ? last : undefined;
}

function prepositionOf(chunk: Chunk): string | undefined {
  const sense = chunk.senses.find((s) => s.kind === 'preposition');
  return sense?.kind === 'preposition' ? sense.word : undefined;
}

/** An article, a pronoun or a name right behind a noun: the subject of a clause about it. */
function startsSubject(chunk: Chunk): boolean {
  if (chunk.punctuation || chunk.possessive || auxiliaries.has(chunk.words[0] ?? '')) return false;
  return (
    SUBJECTS.has(chunk.words[0] ?? '') ||
    articles.has(chunk.words[0] ?? '') ||
    (hasKind(chunk, 'pronoun') && !hasKind(chunk, 'relation')) ||
    (hasKind(chunk, 'entity') && !canBeVerb(chunk)) ||
    (hasKind(chunk, 'sort') && !canBeVerb(chunk))
  );
}

/** Without a word that joins it, a clause begins with an article, a pronoun or a proper name. */
function startsOwnSubject(chunk: Chunk): boolean {
  return (
    startsSubject(chunk) &&
    (SUBJECTS.has(chunk.words[0] ?? '') ||
      articles.has(chunk.words[0] ?? '') ||
      hasKind(chunk, 'pronoun') ||
      chunk.senses.some((s) => s.kind === 'entity' && s.proper))
  );
}

/** What can stand behind a participle: a preposition, an article, a name. */
function follows(chunk: Chunk): boolean {
  return prepositionOf(chunk) !== undefined || startsOwnSubject(chunk);
}

function isGerund(chunk: Chunk): boolean {
  return canBeVerb(chunk) && (chunk.words[0] ?? '').endsWith('ing');
}

function saysSomething(chunk: Chunk): boolean {
  return hasContent(chunk) && clauseOperator(chunk) === undefined;
}

function chooseAmong(head: readonly Chunk[], personal = false): readonly Chunk[] {
  const told = head.filter((chunk) => !isPlaceholder(chunk) && !hasKind(chunk, 'number'));
  return told.length === 0 ? [personal ? WHO : WHAT] : [WHICH, ...told];
}

function auxiliaryChunk(word: string): Chunk {
  return wordChunk(word, senseOf.free());
}

const WHICH = wordChunk(choosingWord, senseOf.choose());
const WHAT = wordChunk('what', senseOf.ask('what'));
const WHO = wordChunk('who', senseOf.ask('who'));
const GENITIVE: Chunk = { ...wordChunk("'s"), possessive: true };
