import { isBaseRelation } from '../language/build-lexicon.ts';
import { articles, auxiliaries, beForms, supportingVerbs } from '../language/en/auxiliaries.ts';
import { demonstratives, indefiniteObjects, placeholders } from '../language/en/chatter.ts';
import { headingWords, restrictingAdverbs } from '../language/en/clauses.ts';
import { modals } from '../language/en/indirect-speech.ts';
import { copulas, reportedWords } from '../language/en/mentions.ts';
import { rates } from '../language/en/question-words.ts';
import { performingVerbs } from '../language/en/support-verbs.ts';
import type { Operator, QuestionWord } from '../language/language-data.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { prepositions } from '../language/prepositions.ts';
import { unitNamed } from '../language/quantity.ts';
import { type Sense, senseOf } from '../language/sense.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { joinWordList, wordSetOf } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree, isOptional } from './chunk.ts';
import {
  canBeVerb,
  isAttributing,
  isFormOf,
  isName,
  isOccurring,
  isParticiple,
  isPlanning,
  isVerbLike,
  isVerbOnly,
  ORDERING,
} from './chunk-forms.ts';
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

/** "Who is against it?": behind "is" a preposition that is also a word of its own says what somebody is. */
export function settlePredicative(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const after = chunks[i - 1]?.words[0] ?? '';
    if (!beForms.has(after) || !hasKind(chunk, 'preposition') || !hasKind(chunk, 'relation')) return chunk;
    return { ...chunk, senses: chunk.senses.filter(({ kind }) => kind !== 'preposition' && kind !== 'free') };
  });
}

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

/** "They all meet up": behind a pronoun and "all" stands a verb. */
export function settleFloating(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (i < 2) return chunk;
    const [before, all] = [chunks[i - 2], chunks[i - 1]];
    const floats =
      before !== undefined &&
      hasKind(before, 'pronoun') &&
      all?.senses.some((s) => s.kind === 'operator' && FLOATING.has(s.operator)) === true;
    return floats && canBeVerb(chunk)
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind === 'relation' && s.verb) }
      : chunk;
  });
}
const FLOATING: ReadonlySet<string> = new Set(['all', 'both']);

/** "that council thingy", "the X business": behind a name or a noun such a word says nothing. */
export function settlePlaceholders(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (!PLACEHOLDERS.has(chunk.words.join(' '))) return chunk;
    const before = chunks[i - 1];
    const next = chunks[i + 1];
    const stands =
      before !== undefined && (hasKind(before, 'entity') || hasKind(before, 'sort')) && !isVerbOnly(before);
    const ends =
      next === undefined || next.punctuation || isFree(next) || !hasContent(next) || isVerbOnly(next);
    return stands && ends ? { ...chunk, senses: [senseOf.free()] } : chunk;
  });
}
const PLACEHOLDERS: ReadonlySet<string> = new Set(joinWordList(placeholders));

/** "Was it X who did it?" asks whether X did it. */
export function settleCleft(chunks: readonly Chunk[]): readonly Chunk[] {
  const words = chunks.map((chunk) => chunk.words[0] ?? '');
  const asked = words.findIndex(
    (word, i) =>
      i > 0 &&
      beForms.has(word) &&
      words[i + 1] === 'it' &&
      CLEFT_ASK.has(chunks[i + 2]?.words.join(' ') ?? ''),
  );
  // "Who was it that created X?"
  if (asked > 0 && chunks.slice(0, asked).some((chunk) => hasKind(chunk, 'ask') || hasKind(chunk, 'choose')))
    return chunks.filter(
      (_, i) => i < asked || i > asked + 2 || (i === asked && isJoinedCleft(chunks[asked + 2])),
    );
  const it = words[1] === 'it' ? 1 : words[0] === 'it' ? 0 : -1;
  if (it < 0 || !beForms.has(words[1 - it] ?? '')) return chunks;
  const relative = chunks.findIndex(
    (chunk, i) => i > 2 && CLEFT.has(chunk.words.join(' ')) && hasContent(chunks[i - 1] as Chunk),
  );
  if (relative < 0) return chunks;
  return chunks
    .filter((_, i) => i > 1 && i !== relative)
    .map((chunk, i) => (i === 0 ? asOnly(chunk) : chunk));
}

/** "Is it just X who …?" */
function asOnly(chunk: Chunk): Chunk {
  return RESTRICTING.has(chunk.words.join(' ')) ? { ...chunk, senses: [senseOf.operator('only')] } : chunk;
}
const RESTRICTING: ReadonlySet<string> = wordSetOf(restrictingAdverbs);
const CLEFT = new Set(['who', 'that', 'which', 'whom']);
const CLEFT_ASK = new Set([...CLEFT, 'where', 'when', ...[...beForms].map((be) => `that ${be}`)]);

/** "What is it that is X?": the second verb is left where both words are one. */
function isJoinedCleft(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.words.length > 1;
}

/**
 * "When did he say it?": what is said is not a thing that was spoken of before; "speak about it" points back, and so does
 * "report it" where the briefing tells of what was reported.
 */
export function settleSaying(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => hasKind(chunk, 'pronoun'))) return chunks;
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const points = hasKind(chunk, 'pronoun') && hasKind(chunk, 'free');
    return points &&
      before !== undefined &&
      isAttributing(before) &&
      !before.senses.some((s) => s.kind === 'relation' && s.verb && !isBaseRelation(s.relation)) &&
      !prepositions.has(before.words.at(-1) ?? '')
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'pronoun') }
      : chunk;
  });
}

/** "Do they have that on the agenda?": behind "have" or a preposition, and before no noun, the word points back. */
export function settlePointing(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (!HAVING.has(chunks[i - 1]?.words[0] ?? '') || !POINTING.has(chunk.words.join(' '))) return chunk;
    const next = chunks[i + 1];
    const ends = next === undefined || next.punctuation || prepositions.has(next.words[0] ?? '');
    return ends && hasKind(chunk, 'pronoun')
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind === 'pronoun') }
      : chunk;
  });
}
const POINTING: ReadonlySet<string> = new Set(demonstratives);
const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had']);

/** "Will they be there?": "there" is the event that is spoken of. */
export function settlePresence(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findLastIndex(
    (chunk) => !chunk.punctuation && !(isFree(chunk) && chunk.words[0] !== 'there'),
  );
  const before = chunks[at - 1];
  const word = before?.words[0];
  const follows = word === 'be' || word === 'been' || (before !== undefined && isVerbOnly(before));
  if (chunks[at]?.words.join(' ') !== 'there' || !follows) return chunks;
  return chunks.with(at, { ...(chunks[at] as Chunk), senses: [senseOf.pronoun(-1)] });
}

/** "Two topics are described as conflicts": they are conflicts. */
export function settleCopula(chunks: readonly Chunk[]): readonly Chunk[] {
  const is = chunks.findIndex((chunk) => beForms.has(chunk.words[0] ?? ''));
  if (is < 0) return chunks;
  for (let at = is + 1; at < chunks.length; at++)
    for (const length of COPULA_STARTS.has(chunks[at]?.words[0] ?? '') ? [2, 1] : []) {
      const words = chunks.slice(at, at + length).flatMap((chunk) => chunk.words);
      const follows = chunks.slice(at + length).some(hasContent);
      if (follows && COPULAS.has(words.join(' '))) return chunks.toSpliced(at, length);
    }
  return chunks;
}
const COPULAS = new Set(joinWordList(copulas));
const COPULA_STARTS = new Set([...COPULAS].map((words) => words.split(' ')[0] ?? ''));

/** "the stated aim": the aim. */
export function settleReported(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter((chunk, i) => {
    const led = ARTICLES.has(chunks[i - 1]?.words.at(-1) ?? '');
    return !(led && hasKind(chunk, 'free') && REPORTED.has(chunk.words.join(' ')) && isNoun(chunks[i + 1]));
  });
}
const REPORTED = new Set(joinWordList(reportedWords));

/** "Who reported it?": a past form right behind "who" is the verb, never a word without content. */
export function settleDone(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const asked = before !== undefined && hasKind(before, 'ask') && !hasKind(before, 'choose');
    if (!asked || chunk.words.length > 1 || !(chunk.words[0] ?? '').endsWith('ed')) return chunk;
    return { ...chunk, senses: chunk.senses.filter(({ kind }) => kind !== 'free') };
  });
}

/** "Which agency issued this?": behind a noun the past form of a verb is no noun. */
export function settlePast(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (chunk.words.length > 1 || !(chunk.words[0] ?? '').endsWith('ed') || !isParticiple(chunk))
      return chunk;
    const verbs = chunk.senses.filter((s) => s.kind === 'relation' && s.verb);
    const others = chunk.senses.filter(
      (s) => s.kind === 'free' || s.kind === 'light' || s.kind === 'operator' || s.kind === 'namePart',
    );
    const ask = chunks
      .slice(0, i)
      .findLastIndex((other) => hasKind(other, 'ask') || hasKind(other, 'choose'));
    const subject = chunks.slice(ask + 1, i);
    return ask >= 0 &&
      subject.length > 0 &&
      subject.every(isNoun) &&
      verbs.length > 0 &&
      verbs.length + others.length < chunk.senses.length
      ? { ...chunk, senses: [...verbs, ...others] }
      : chunk;
  });
}

/** "How long does it last?": at the end of a clause "last" is a verb, anywhere else it is not. */
export function settleLast(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findLastIndex((chunk) => !chunk.punctuation);
  return chunks.map((chunk, i) => {
    const both = chunk.senses.some((s) => s.kind === 'operator' && s.operator === 'last') && canBeVerb(chunk);
    if (!both || chunk.words.length > 1) return chunk;
    if (isVerbOfSubject(chunks, i))
      return { ...chunk, senses: chunk.senses.filter(({ kind }) => kind !== 'operator') };
    return {
      ...chunk,
      senses: chunk.senses.filter((sense) => (sense.kind === 'operator') !== (i === end && end > 0)),
    };
  });
}

/** "When did the probe pass Earth?": between the subject of an auxiliary and an object, where no other word is a verb. */
function isVerbOfSubject(chunks: readonly Chunk[], at: number): boolean {
  const [before, next] = [chunks[at - 1], chunks[at + 1]];
  return (
    before !== undefined &&
    next !== undefined &&
    hasKind(before, 'entity') &&
    (hasKind(next, 'entity') || ARTICLES.has(next.words[0] ?? '')) &&
    chunks.slice(0, at).some((chunk) => DO_FORMS.has(chunk.words[0] ?? '')) &&
    !chunks.some((chunk, i) => i !== at && isVerbOnly(chunk))
  );
}

/** "the round following the talks": between nouns such a word sets one before or after the other. */
export function settleOrder(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const next = chunks[i + 1];
    const places = chunk.senses.some((s) => s.kind === 'operator' && PLACING.has(s.operator));
    const joins =
      isNoun(chunks[i - 1]) && next !== undefined && (ARTICLES.has(next.words[0] ?? '') || isName(next));
    if (!places || !joins || !chunk.senses.some((s) => s.kind === 'operator' && ORDERING.has(s.operator)))
      return chunk;
    return {
      ...chunk,
      senses: chunk.senses.filter((s) => !(s.kind === 'operator' && ORDERING.has(s.operator))),
    };
  });
}
const PLACING: ReadonlySet<Operator> = new Set(['before', 'after']);

/** "Did Ann report it?": behind the subject of a fronted auxiliary, where no other word is a verb, it is one. */
export function settleSoleVerb(chunks: readonly Chunk[]): readonly Chunk[] {
  const start = chunks.findIndex((chunk) => DO_FORMS.has(chunk.words[0] ?? ''));
  if (start < 0 || chunks.some((chunk) => isVerbOnly(chunk))) return chunks;
  const asks = hasKind(chunks[0] as Chunk, 'ask');
  const ends = (i: number): boolean => asks && chunks.slice(i + 1).every((chunk) => !hasContent(chunk));
  const at = chunks.findIndex((chunk, i) => {
    const before = chunks[i - 1];
    return (
      i > start + 1 &&
      before !== undefined &&
      (hasContent(before) || INDEFINITE.has(before.words.join(' '))) &&
      chunk.words.length === 1 &&
      BASE_FORM.test(chunk.words[0] ?? '') &&
      canBeVerb(chunk) &&
      // "What did X offer?": at the end only a verb can follow the subject, whatever else is called by the word.
      (ends(i) || !chunk.senses.some((s) => s.kind === 'entity' && s.verb !== true))
    );
  });
  if (at < 0 || (!asks && chunks.slice(at + 1).every((chunk) => !hasContent(chunk)))) return chunks;
  const chunk = chunks[at] as Chunk;
  const isVerb = (s: Sense): boolean => (s.kind === 'relation' || s.kind === 'entity') && s.verb === true;
  return chunks.with(at, { ...chunk, senses: chunk.senses.filter(isVerb) });
}
const INDEFINITE: ReadonlySet<string> = new Set(joinWordList(indefiniteObjects));
const DO_FORMS = new Set(['did', 'does', 'do', 'will']);
const BASE_FORM = /[^s]$|ss$/;

/** "at the talks": right behind an article a word that can be a noun is no verb. */
export function settleNouns(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    if (before === undefined || !(ARTICLES.has(before.words.at(-1) ?? '') || isChosen(chunks, i)))
      return chunk;
    const nouns = chunk.senses.filter((s) => !(s.kind === 'relation' && s.verb));
    const named = nouns.some((s) => s.kind === 'sort' || s.kind === 'relation' || s.kind === 'entity');
    return named && nouns.length < chunk.senses.length ? { ...chunk, senses: nouns } : chunk;
  });
}
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'these', 'its', 'their']);

/** "Which matters will they discuss?": between "which" and an auxiliary stands a noun. */
function isChosen(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return (
    before !== undefined &&
    hasKind(before, 'choose') &&
    auxiliaries.has(chunks[i + 1]?.words[0] ?? '') &&
    (chunks[i]?.words.at(-1) ?? '').endsWith('s')
  );
}

/** "They want to bomb": behind an infinitive's "to" a noun is a verb that the language does not know. */
export function settleInfinitives(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const intends =
      before !== undefined &&
      before.words.length > 1 &&
      before.words.at(-1) === 'to' &&
      hasKind(before, 'free');
    const isNoun = chunk.senses.length > 0 && chunk.senses.every((sense) => sense.kind === 'sort');
    return intends && isNoun && chunk.words.length === 1 ? { ...chunk, senses: [] } : chunk;
  });
}

/** "They are going to talk" says when, "they are going to Paris" where to. */
export function settleGoing(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (chunk.words.length < 2 || !hasKind(chunk, 'free') || !canBeVerb(chunk)) return chunk;
    const after = chunks[i + 1];
    const goes =
      after !== undefined && (hasKind(after, 'entity') || hasKind(after, 'absent')) && !canBeVerb(after);
    return { ...chunk, senses: chunk.senses.filter((s) => (s.kind === 'relation') === goes) };
  });
}

/** "Is Ann meeting Bob?", "The guests are coming.": such a form is the verb behind a fronted "is" and a name, and behind "is" at the end. */
export function settleProgressive(chunks: readonly Chunk[]): readonly Chunk[] {
  const fronted = beForms.has(chunks[0]?.words[0] ?? '');
  const asks = chunks.some((chunk) => hasKind(chunk, 'ask') || hasKind(chunk, 'choose'));
  return chunks.map((chunk, i) => {
    if (chunk.words.length !== 1 || !canBeVerb(chunk)) return chunk;
    const before = chunks[i - 1];
    const verbs = chunk.senses.filter((s) => s.kind === 'relation' && s.verb);
    const ends =
      !fronted && !asks && i > 1 && beForms.has(before?.words[0] ?? '') && chunks.slice(i + 1).every(isFree);
    const goes =
      ((fronted && i > 1 && before !== undefined && isName(before)) || ends) &&
      (chunk.words[0] ?? '').endsWith('ing');
    return goes ? { ...chunk, senses: verbs } : chunk;
  });
}

/** "Where are they heading?": at the end of a question for a place a verb of going leads nobody and nothing. */
export function settleHeading(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findLastIndex((chunk) => !chunk.punctuation);
  const chunk = chunks[end];
  const place = chunks.some(({ senses }) => senses.some((s) => s.kind === 'ask' && s.word === 'where'));
  if (chunk === undefined || !place || !chunk.words.every((word) => HEADING.has(word))) return chunks;
  return chunks.with(end, { ...chunk, senses: [senseOf.light()] });
}
const HEADING: ReadonlySet<string> = new Set(joinWordList(headingWords));

/** "The meeting, it is when?", "When it was the round?": a pronoun beside the noun that it repeats is dropped. */
export function settleRepeated(chunks: readonly Chunk[]): readonly Chunk[] {
  const content = chunks.findIndex((chunk) => !chunk.punctuation && !articles.has(chunk.words[0] ?? ''));
  const first = chunks[content];
  if (first === undefined) return chunks;
  if (hasKind(first, 'ask')) {
    const repeats =
      EXPLETIVES.has(chunks[content + 1]?.words[0] ?? '') &&
      beForms.has(chunks[content + 2]?.words[0] ?? '') &&
      chunks.slice(content + 3).find((chunk) => !articles.has(chunk.words[0] ?? '')) !== undefined &&
      isNoun(chunks.slice(content + 3).find((chunk) => !articles.has(chunk.words[0] ?? '')));
    return repeats ? chunks.filter((_, i) => i !== content + 1) : chunks;
  }
  let end = content;
  while (end < chunks.length && (isNoun(chunks[end]) || NOUN_LINKS.has(chunks[end]?.words[0] ?? ''))) end++;
  const named = chunks
    .slice(content, end)
    .some((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'sort'));
  const at = chunks[end]?.words[0] === ',' ? end + 1 : end;
  if (!named || !SUBJECTS.has(chunks[at]?.words.join(' ') ?? '')) return chunks;
  // "the city it was filed from", "the topics they discuss": a relative clause repeats nothing.
  const predicate = chunks.slice(at + 1).filter((chunk) => !chunk.punctuation);
  const verbs = predicate.findIndex((chunk) => !isVerbLike(chunk));
  const complete = verbs > 0 && !hasKind(predicate.at(-1) as Chunk, 'preposition');
  return complete ? chunks.filter((_, i) => i !== at) : chunks;
}

const EXPLETIVES = new Set(['it', 'they']);
const SUBJECTS = new Set(['it', 'he', 'she', 'they']);
const NOUN_LINKS = new Set(['of', 'the', 'a', 'an', 'in', 'and', 'for', "'s"]);

function isNoun(chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined &&
    !chunk.punctuation &&
    hasContent(chunk) &&
    !hasKind(chunk, 'pronoun') &&
    !isVerbOnly(chunk)
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

/** "Was he reading from notes?": behind a preposition no form in "-s" is a verb. */
export function settleObjects(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const introduced =
      before !== undefined &&
      before.words.length === 1 &&
      before.words[0] !== 'to' &&
      before.senses.every(({ kind }) => kind === 'preposition' || kind === 'free');
    const plural = chunk.words.length === 1 && /[^s]s$/.test(chunk.words[0] ?? '');
    if (!introduced || !hasKind(before, 'preposition') || !plural || !isVerbOnly(chunk)) return chunk;
    return { ...chunk, senses: chunk.senses.filter(({ kind }) => kind !== 'relation') };
  });
}

/** "Is it important to know …?": what stands for the infinitive that follows points to nothing. */
export function settleExpletive(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(({ words }) => words.join() === 'it');
  const before = beForms.has(chunks[at - 1]?.words[0] ?? '');
  const after = beForms.has(chunks[at + 1]?.words[0] ?? '');
  const adjective = chunks[after ? at + 2 : at + 1];
  const to = chunks[after ? at + 3 : at + 2];
  const verb = chunks[after ? at + 4 : at + 3];
  const isExpletive =
    at >= 0 &&
    (before || after) &&
    adjective !== undefined &&
    !isFree(adjective) &&
    !/(?:ed|ing)$/.test(adjective.words[0] ?? '') &&
    to?.words.join() === 'to' &&
    verb !== undefined &&
    (canBeVerb(verb) || hasKind(verb, 'light'));
  return isExpletive ? chunks.filter((_, i) => i !== at) : chunks;
}

/** "Which country will host them?": a word that can be a verb is one behind a modal. */
export function settleVerbs(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const [word, ...more] = chunk.words;
    if (word === undefined || more.length > 0 || !canBeVerb(chunk)) return chunk;
    const before = chunks[i - 1]?.words.join(' ') ?? '';
    const after = chunks[i + 1]?.words[0] ?? '';
    const verbs = chunk.senses.filter((s) => s.kind === 'relation' && s.verb);
    const isBase = modals.has(before) && !auxiliaries.has(after) && lemmasOf(word).length === 1;
    return (isBase || isPredicate(chunks, i)) && verbs.length > 0 && verbs.length < chunk.senses.length
      ? { ...chunk, senses: verbs }
      : chunk;
  });
}

/** "Paris hosts the talks": between a noun and what follows it, a verb that has a subject of its own is one. */
function isPredicate(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  const after = chunks[i + 1];
  return (
    chunks[i]?.senses.some((s) => s.kind === 'relation' && s.doer !== undefined) === true &&
    before !== undefined &&
    (hasKind(before, 'entity') || hasKind(before, 'sort') || hasKind(before, 'absent')) &&
    (after === undefined || after.punctuation || articles.has(after.words[0] ?? ''))
  );
}

/** "talks date" is of no talking, and behind "of" stands a noun: "the minister of inside". */
export function settleHeap(chunks: readonly Chunk[]): readonly Chunk[] {
  const heap = !chunks.some((chunk) => hasKind(chunk, 'ask') || auxiliaries.has(chunk.words[0] ?? ''));
  return chunks.map((chunk, i) => {
    if (heap) return asNoun(chunk);
    const bare =
      chunk.senses.length > 0 && chunk.senses.every((s) => s.kind === 'preposition' || s.kind === 'free');
    return bare && hasKind(chunk, 'preposition') && isOf(chunks[i - 1]) && isOf(chunks[i + 1])
      ? { ...chunk, senses: [] }
      : chunk;
  });
}

function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.words.join(' ') === 'of';
}

/** "When did the launch take place?", "Who carried out the sampling?": beside a noun for what was done, the verb only says that it was. */
export function settleSupport(chunks: readonly Chunk[]): readonly Chunk[] {
  const said = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined && !isParticiple(chunk) && chunk.senses.some((s) => s.kind === 'relation' && !s.verb);
  return chunks.map((chunk, i) => {
    const behind = chunks.slice(0, i).some(said);
    const supports =
      (behind && isOccurring(chunk)) ||
      (isFormOf(chunk, PERFORMING) && (behind || precedes(chunks.slice(i + 1), said)));
    return supports ? { ...chunk, senses: [...chunk.senses, senseOf.light()] } : chunk;
  });
}

/** True where what was done is named before anybody is: "what made X vote" says no more than why. */
function precedes(chunks: readonly Chunk[], said: (chunk: Chunk) => boolean): boolean {
  const at = chunks.findIndex(said);
  return at >= 0 && !chunks.slice(0, at).some((chunk) => hasKind(chunk, 'entity'));
}
const PERFORMING: ReadonlySet<string> = new Set(joinWordList(performingVerbs));

/** "Which version is planned for 15 April?": behind "is" the word only says that it is to be. */
export function settlePlanned(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) =>
    isPlanning(chunk) && chunks.slice(0, i).some(({ words }) => beForms.has(words[0] ?? ''))
      ? { ...chunk, senses: [...chunk.senses, senseOf.light()] }
      : chunk,
  );
}

/** A word that names a relation as a noun, without what it means as a verb only. */
function asNoun(chunk: Chunk): Chunk {
  const nouns = new Set(chunk.senses.flatMap((s) => (s.kind === 'relation' && !s.verb ? [s.relation] : [])));
  if (nouns.size === 0) return chunk;
  return { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'relation' || nouns.has(s.relation)) };
}
