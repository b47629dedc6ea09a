import {
  agentPreposition,
  articles,
  auxiliaries,
  beForms,
  haveForms,
  supportingVerbs,
} from '../language/en/auxiliaries.ts';
import { timeSorts, vagueNouns } from '../language/en/chatter.ts';
import type { QuestionWord } from '../language/language-data.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { type Chunk, hasContent, hasKind, isFree, isNameWord, type Phrase } from './chunk.ts';
import {
  askOf,
  clauseOperator,
  firstWord,
  isJoin,
  isParticiple,
  isVerbOnly,
  isVerbRun,
} from './chunk-forms.ts';
import { chunkKey } from './chunk-key.ts';
import type { Ask, Clause } from './clause.ts';
import { joinFronted } from './join-dislocated.ts';
import { isConjunction, isRelative, isSubject, readAsk } from './read-ask.ts';
import { type Reader, readPhrase } from './read-phrase.ts';
import { settleChoice, settleNumberOf, settleRate, settleTotals } from './settle-asking.ts';
import { settleAuxiliaries } from './settle-auxiliaries.ts';
import { settleBounds } from './settle-bounds.ts';
import { settleContrast } from './settle-contrast.ts';
import { settleEnded } from './settle-ended.ts';
import { settleFinalRate } from './settle-final-rate.ts';
import {
  settleCopula,
  settleHeading,
  settlePlaceholders,
  settlePlanned,
  settleReported,
  settleSupport,
} from './settle-idle-words.ts';
import { settleInitialThat } from './settle-initial-that.ts';
import { settleNames } from './settle-names.ts';
import {
  settleCleft,
  settleExpletive,
  settlePointing,
  settlePresence,
  settleRepeated,
  settleSaying,
} from './settle-pointers.ts';
import { settleOrder, settlePredicative } from './settle-prepositions.ts';
import {
  settleDoing,
  settleDone,
  settleFloating,
  settleGoing,
  settleHeap,
  settleInfinitives,
  settleLast,
  settleNouns,
  settleObjects,
  settlePast,
  settleProgressive,
  settleSoleVerb,
  settleStranded,
  settleVerbs,
} from './settle-verbs.ts';
import type { Segment } from './split-message.ts';

/** What settles meanings by the words around, in the order that they need. */
const SETTLERS: readonly ((chunks: readonly Chunk[]) => readonly Chunk[])[] = [
  settleAuxiliaries,
  settleInitialThat,
  settleContrast,
  settleEnded,
  settlePlaceholders,
  settleNumberOf,
  settleTotals,
  settleBounds,
  settlePointing,
  settleFloating,
  settleNames,
  settleCopula,
  settleExpletive,
  settleReported,
  settleGoing,
  settleHeading,
  settleChoice,
  settlePast,
  settleLast,
  settleOrder,
  settlePredicative,
  settleProgressive,
  settleDone,
  settleDoing,
  settlePresence,
  settleSaying,
  settleCleft,
  settleRepeated,
  settleRate,
  settleFinalRate,
  settleHeap,
  settleNouns,
  settleObjects,
  settleInfinitives,
  settleVerbs,
  settleSoleVerb,
  settleStranded,
  settleSupport,
  settlePlanned,
];

/** The most clauses that are kept; the readings of one message share many. */
const MAX_KNOWN = 500;
let known = new Map<string, Clause>();

/**
 * Reads the chunks of one clause: its question words, its noun phrases with their prepositions, its voice. The very same
 * chunks give the very same clause again, for a while.
 */
export function readClause(read: readonly Chunk[], mood: Segment['mood']): Clause {
  const key = mood + chunkKey(read);
  let clause = known.get(key);
  if (clause === undefined) {
    clause = readAnew(read, mood);
    if (known.size >= MAX_KNOWN) known = new Map();
    known.set(key, clause);
  }
  return clause;
}

function readAnew(read: readonly Chunk[], mood: Segment['mood']): Clause {
  const chunks = SETTLERS.reduce((settled, settle) => settle(settled), joinFronted(read) ?? read);
  const reader: Reader = {
    chunks,
    asks: [],
    phrases: [],
    operators: [],
    inverted: isInverted(chunks),
    verbFirst: isVerbFirst(chunks),
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
  strandPreposition(reader);
  attachGlosses(reader);
  joinPartitives(reader);
  const cleft = settleCleft(read).length < read.length && reader.asks.length === 0;
  const startsWithAuxiliary = cleft || auxiliaries.has(firstWord(chunks));
  const asks = startsWithAuxiliary ? [] : [...reader.asks, ...danglingAsk(reader)];
  // "Did the number of cases fall?": what a claim is about, though a word before it asks elsewhere.
  if (startsWithAuxiliary) reader.phrases.unshift(...reader.asks.flatMap(({ phrase }) => phrase ?? []));
  const confirm =
    (mood === 'confirm' && (reader.verbSeen || !startsWithRole(reader.phrases))) ||
    (mood === 'question' && (reader.verbSeen || reader.operators.includes('also')));
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
    passive:
      isPassive(chunks) || startsWithParticiple(chunks) || asks.some(({ dangling }) => dangling === true),
    tense: tenseOf(chunks),
    possessing: chunks.some((chunk) => haveForms.has(chunk.words[0] ?? '')),
    operators: reader.operators,
  };
}

/** "Hosted by?", "between?": what is left out behind a preposition at the end is asked for. */
function danglingAsk({ chunks, asks, phrases, preposition }: Reader): readonly Ask[] {
  const last = chunks.findLast((chunk) => !chunk.punctuation);
  if (asks.length > 0 || last === undefined || !hasKind(last, 'preposition') || preposition === '') return [];
  const verb = phrases.at(-1);
  const isDone = (phrase: Phrase): boolean => isVerbRun(phrase) || phrase.chunks.every(isParticiple);
  const subject = phrases.slice(0, -1);
  if (verb === undefined ? false : !isDone(verb)) return [];
  // "The engineers, led by?"
  if (subject.length > 1 || subject.some((phrase) => phrase.preposition !== '' || isDone(phrase))) return [];
  if (subject.length > 0 && preposition !== agentPreposition) return [];
  return [{ word: 'which', position: 'any', preposition, dangling: true }];
}

/** "Where is X from?": a preposition that nothing follows belongs to what is asked for. */
function strandPreposition(reader: Reader): void {
  const last = reader.chunks.findLast((chunk) => !chunk.punctuation);
  const [ask, ...others] = reader.asks;
  if (ask === undefined || others.length > 0 || ask.phrase !== undefined || ask.preposition !== '') return;
  if (last === undefined || !hasKind(last, 'preposition') || reader.preposition === '') return;
  reader.asks[0] = { ...ask, preposition: reader.preposition };
}

/** "Please confirm the date of the meeting": what a role is called claims nothing. */
function startsWithRole(phrases: readonly Phrase[]): boolean {
  const first = phrases[0]?.chunks[0];
  return (
    first !== undefined &&
    hasKind(first, 'role') &&
    !first.senses.some((s) => s.kind === 'entity' || (s.kind === 'relation' && !s.verb))
  );
}

/** "the region east of the Dniester", "a pact on safety": words that describe belong to the phrase before them. */
function attachGlosses(reader: Reader): void {
  for (let i = reader.phrases.length - 1; i >= 0; i--) {
    const phrase = reader.phrases[i] as Phrase;
    if (
      phrase.preposition === '' ||
      !phrase.chunks.every((chunk) => hasKind(chunk, 'gloss') || isNameWord(chunk))
    )
      continue;
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

/** "which states of the Arab states": what it is chosen from is of the sort that is asked for, and says more of it. */
function joinPartitives(reader: Reader): void {
  const ask = reader.asks.at(-1);
  const [first] = reader.phrases.slice(-1);
  const noun = ask?.phrase?.chunks[0];
  if (ask?.phrase === undefined || noun === undefined || first === undefined || reader.asks.length > 1)
    return;
  const at = first.chunks.findIndex(
    (chunk) => chunk !== noun && chunk.words.join(' ') === noun.words.join(' '),
  );
  if (at < 0 || !PARTITIVES.has(first.preposition) || !hasKind(noun, 'sort')) return;
  const more = first.chunks.filter((_, i) => i !== at);
  if (more.length === 0 || !more.every((chunk) => hasKind(chunk, 'gloss'))) return;
  reader.asks[reader.asks.length - 1] = {
    ...ask,
    phrase: { ...ask.phrase, chunks: [...more, ...ask.phrase.chunks] },
  };
  reader.phrases.pop();
}
const PARTITIVES = new Set(['from', 'of', 'among']);

function readAt(reader: Reader, i: number): number {
  const chunk = reader.chunks[i] as Chunk;
  const operator = clauseOperator(chunk);
  if (operator === 'or') reader.or = true;
  const ask = askOf(chunk);
  if (isFree(chunk) ? !chunk.punctuation && !articles.has(chunk.words[0] ?? '') : ask !== undefined)
    reader.comma = false;
  if (ask !== undefined && (isRelative(reader.chunks, i) || isConjunction(reader.chunks, i))) return i + 1;
  // "Was it given the name …?": what is done asks nobody to choose.
  if (ask !== undefined && !hasKind(chunk, 'ask') && isInflected(chunk) && isAuxiliarySeen(reader.chunks, i))
    return i + 1;
  if (ask !== undefined && (hasKind(chunk, 'ask') || hasKind(chunk, 'choose'))) {
    // "Besides X, who is …?": what is left out ends where it is asked.
    reader.excluding = false;
    return readAsk(reader, i, ask);
  }
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
    if (auxiliaries.has(chunk.words[0] ?? '')) {
      if (isInvertedAfterAsk(reader, i)) reader.inverted = true;
      else if (reader.phrases.length > 0 && !isFrontedAsk(reader.chunks, i - 1)) reader.verbSeen = true;
    }
    if (!isJoin(chunk) && !chunk.possessive && !chunk.punctuation && !articles.has(chunk.words[0] ?? '')) {
      reader.group++;
      reader.joined = undefined;
    }
    return i + 1;
  }
  return readPhrase(reader, i);
}

/** "How many tonnes of rice will X receive?": behind the noun that is asked for, and what "of" adds to it, comes the subject. */
function isInvertedAfterAsk({ asks, phrases, chunks }: Reader, at: number): boolean {
  return (
    asks.at(-1)?.phrase !== undefined &&
    phrases.every(({ preposition }) => preposition === 'of') &&
    isSubject(chunks, at + 1)
  );
}

function isInflected({ words }: Chunk): boolean {
  const [word = ''] = words;
  return lemmasOf(word).some((lemma) => lemma !== word);
}

function isAuxiliarySeen(chunks: readonly Chunk[], end: number): boolean {
  return chunks.slice(0, end).some((chunk) => auxiliaries.has(chunk.words[0] ?? ''));
}

/** "Regarding the council, what did …": behind what is set off by a comma a question begins anew. */
function isFrontedAsk(chunks: readonly Chunk[], at: number): boolean {
  return (
    at > 0 &&
    askOf(chunks[at] as Chunk) !== undefined &&
    chunks[at - 1]?.punctuation === true &&
    auxiliaries.has(chunks[at + 1]?.words[0] ?? '')
  );
}

function isInverted(chunks: readonly Chunk[]): boolean {
  if (
    isFrontedAsk(
      chunks,
      chunks.findIndex((chunk) => askOf(chunk) !== undefined),
    )
  )
    return true;
  const content = chunks.filter((chunk) => !chunk.punctuation);
  const first = content[0];
  if (first === undefined) return false;
  if (auxiliaries.has(first.words[0] ?? '')) return true;
  if (askOf(first) === undefined) return false;
  if (auxiliaries.has(content[1]?.words[0] ?? '')) return true;
  // "How far behind is X?"
  if (askOf(first) === HOW && auxiliaries.has(content[2]?.words[0] ?? '')) return true;
  // "What year did the council start?"
  const asksTime = timeSorts.some((sort) =>
    content[1]?.senses.some((s) => s.kind === 'sort' && isSortOf(s.sort, sort)),
  );
  return asksTime && supportingVerbs.has(content[2]?.words[0] ?? '');
}

const HOW: QuestionWord = 'how';

/** "On what agree they?", "When meet the ministers?", "What want they?": the order of learners. */
function isVerbFirst(chunks: readonly Chunk[]): boolean {
  const at = chunks.findIndex((chunk) => askOf(chunk) !== undefined);
  const ask = chunks[at] as Chunk | undefined;
  const verb = chunks[at + 1];
  if (ask === undefined || verb === undefined || !isVerbOnly(verb)) return false;
  const before = chunks[at - 1];
  if (before !== undefined && hasKind(before, 'preposition')) return true;
  const word = askOf(ask);
  if (word === 'what') return ask.words.length === 1 && isBaseForm(verb.words[0] ?? '');
  return word !== undefined && word !== 'who' && word !== 'which' && word !== 'how many';
}

/** Behind a "what" in the singular a verb of its own would end in "-s". */
function isBaseForm(word: string): boolean {
  return lemmasOf(word).length === 1;
}

/** "Is Syria something they will discuss?": of two bare phrases before a final verb the first is its object. */
function frontObject(phrases: readonly Phrase[], chunks: readonly Chunk[]): readonly Phrase[] {
  const bare = phrases.filter((phrase) => phrase.preposition === '' && !isVerbRun(phrase));
  const last = phrases.at(-1);
  if (bare.length !== 2 || last === undefined || !isVerbRun(last) || phrases.filter(isVerbRun).length !== 1)
    return phrases;
  // "X is something they will discuss" says what it asks.
  const be = chunks.findIndex((chunk) => beForms.has(chunk.words[0] ?? ''));
  const asks = be === 0 || (be > 0 && VAGUE.has(chunks[be + 1]?.words.join(' ') ?? ''));
  if (bare[0]?.group === bare[1]?.group || !asks) return phrases;
  return phrases.map((phrase) =>
    phrase === bare[0]
      ? { ...phrase, position: 'object' as const }
      : phrase === bare[1]
        ? { ...phrase, position: 'subject' as const }
        : phrase,
  );
}

const VAGUE: ReadonlySet<string> = new Set(vagueNouns);

function isPassive(chunks: readonly Chunk[]): boolean {
  const be = chunks.findIndex((chunk) => beForms.has(chunk.words[0] ?? ''));
  if (be < 0) return false;
  return chunks.slice(be + 1).some((chunk) => isParticiple(chunk)) || endsInBase(chunks);
}

/** "Which files will be discuss?": the passive of learners. */
function endsInBase(chunks: readonly Chunk[]): boolean {
  const [verb, be] = chunks
    .filter((chunk) => !chunk.punctuation)
    .slice(-2)
    .reverse();
  return (
    verb !== undefined &&
    be?.words.join() === 'be' &&
    isVerbOnly(verb) &&
    !verb.words.join(' ').endsWith('ing')
  );
}

function tenseOf(chunks: readonly Chunk[]): Clause['tense'] {
  if (chunks.some((chunk) => chunk.words[0] === 'did')) return 'past';
  if (haveForms.has(firstWord(chunks)) || chunks.some(startsPerfect)) return 'perfect';
  const past = chunks.some((chunk) => PAST.has(chunk.words[0] ?? '') || isParticiple(chunk));
  return !past && chunks.some((chunk) => COMING.has(chunk.words[0] ?? '')) ? 'coming' : 'other';
}

/** "Proposed by X?" leaves out its subject. */
export function startsWithParticiple(chunks: readonly Chunk[]): boolean {
  const [first, next] = chunks.filter((chunk) => !chunk.punctuation);
  return (
    first !== undefined &&
    next !== undefined &&
    isParticiple(first) &&
    isVerbOnly(first) &&
    hasKind(next, 'preposition')
  );
}

/** "They have already decided": forms of "have" right before what was done, not before what "has been decided". */
function startsPerfect(chunk: Chunk, at: number, chunks: readonly Chunk[]): boolean {
  if (!haveForms.has(chunk.words[0] ?? '') || chunk.words.length > 1) return false;
  const done = chunks.slice(at + 1).find((next) => !isFree(next) || PAST.has(next.words[0] ?? ''));
  return done !== undefined && isParticiple(done) && isVerbOnly(done);
}

const PAST = new Set(['was', 'were', 'had', 'been']);
const COMING = new Set(['is', 'are', 'will', 'shall']);

/** "Isn't it …?" asks as "Is it …?" does. */
function isFrontedNot(chunks: readonly Chunk[]): boolean {
  return auxiliaries.has(firstWord(chunks)) && chunks[1]?.words[0] === 'not';
}
