import { articles, auxiliaries, beForms, nounOpeners, supportingVerbs } from '../language/en/auxiliaries.ts';
import { indefiniteObjects } from '../language/en/chatter.ts';
import { modals } from '../language/en/indirect-speech.ts';
import { vagueVerbs } from '../language/en/verb-synonyms.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { parseQuantity } from '../language/quantity.ts';
import type { Sense } from '../language/sense.ts';
import { verbFormsOf } from '../language/verb-forms.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree } from './chunk.ts';
import { canBeVerb, isArticle, isName, isNoun, isParticiple, isVerbOnly } from './chunk-forms.ts';
import { mayBeVerb } from './part-verb.ts';

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

/** "Who reported it?", "Who invited X?": a past form right behind "who" is the verb, never a word without content, nor a noun. */
export function settleDone(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const asked = before !== undefined && hasKind(before, 'ask') && !hasKind(before, 'choose');
    const [word = ''] = chunk.words;
    if (!asked || chunk.words.length > 1 || auxiliaries.has(word) || !isPastForm(word)) return chunk;
    const asksWho = before.senses.some((s) => s.kind === 'ask' && s.word === 'who');
    const isVerb = canBeVerb(chunk) && asksWho;
    const isNone = (sense: Sense): boolean =>
      sense.kind === 'free' ||
      (asksWho && sense.kind === 'entity' && sense.verb !== true) ||
      (isVerb && (sense.kind === 'role' || sense.kind === 'sort'));
    return { ...chunk, senses: chunk.senses.filter((sense) => !isNone(sense)) };
  });
}

function isPastForm(word: string): boolean {
  return word.endsWith('ed') || verbFormsOf(word).has('past');
}

/** "Who heads the ministry?": right behind "who", before an article, a form in "-s" that can be a verb is one. */
export function settleDoing(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const [before, next] = [chunks[i - 1], chunks[i + 1]];
    const asked = before?.senses.some((s) => s.kind === 'ask' && s.word === 'who') === true;
    const [word = ''] = chunk.words;
    if (!asked || chunk.words.length > 1 || !word.endsWith('s') || !articles.has(next?.words[0] ?? ''))
      return chunk;
    const verbs = chunk.senses.filter((s) => s.kind === 'relation' && s.verb);
    return verbs.length > 0 && verbs.length < chunk.senses.length ? { ...chunk, senses: verbs } : chunk;
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

/** "How long does it last?": at the end of a clause "last" is a verb, anywhere else it is not; "lasted" always is. */
export function settleLast(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findLastIndex((chunk) => !chunk.punctuation);
  return chunks.map((chunk, i) => {
    const both = chunk.senses.some((s) => s.kind === 'operator' && s.operator === 'last') && canBeVerb(chunk);
    if (!both || chunk.words.length > 1) return chunk;
    if (isInflected(chunk) || isVerbOfSubject(chunks, i))
      return { ...chunk, senses: chunk.senses.filter(({ kind }) => kind !== 'operator') };
    return {
      ...chunk,
      senses: chunk.senses.filter((sense) => (sense.kind === 'operator') !== (i === end && end > 0)),
    };
  });
}

/**
 * "When did the probe pass Earth?", "Did the talks last five days?": between the subject of an auxiliary and an object or
 * an amount, where no other word is a verb.
 */
function isVerbOfSubject(chunks: readonly Chunk[], at: number): boolean {
  const [before, next] = [chunks[at - 1], chunks[at + 1]];
  return (
    before !== undefined &&
    next !== undefined &&
    hasKind(before, 'entity') &&
    (hasKind(next, 'entity') || nounOpeners.has(next.words[0] ?? '') || isAmount(chunks.slice(at + 1))) &&
    chunks.slice(0, at).some((chunk) => DO_FORMS.has(chunk.words[0] ?? '')) &&
    !chunks.some((chunk, i) => i !== at && isVerbOnly(chunk))
  );
}

function isInflected({ words: [word = ''] }: Chunk): boolean {
  return lemmasOf(word).some((lemma) => lemma !== word);
}

function isAmount(chunks: readonly Chunk[]): boolean {
  return parseQuantity(chunks.flatMap(({ words }) => words).join(' ')) !== undefined;
}

/** "Did Ann report it?": behind the subject of a fronted auxiliary, where no other word is a verb, it is one. */
export function settleSoleVerb(chunks: readonly Chunk[]): readonly Chunk[] {
  const start = chunks.findIndex((chunk) => DO_FORMS.has(chunk.words[0] ?? ''));
  if (start < 0 || chunks.some((chunk) => isVerbOnly(chunk))) return chunks;
  const asks = hasKind(chunks[0] as Chunk, 'ask');
  const isLast = (i: number): boolean => chunks.slice(i + 1).every((chunk) => !hasContent(chunk));
  // "Did the crown fall?": nothing but a name stands between.
  const isBehindName = (i: number): boolean => {
    const subject = chunks.slice(1, i).filter((chunk) => !isArticle(chunk));
    return start === 0 && subject.length === 1 && hasKind(subject[0] as Chunk, 'entity');
  };
  // "Did a customer report the fault?"
  const opensObject = (i: number): boolean => nounOpeners.has(chunks[i + 1]?.words[0] ?? '');
  // "Did the probe restart twice?", "Did the probe map Mars?": nothing behind it can be the verb in its place.
  const isOnly = (i: number): boolean =>
    isNoun(chunks[i - 1]) && !chunks.some((_, other) => other > i && mayBeVerb(chunks, other));
  const ends = (i: number): boolean => isLast(i) && (asks || isBehindName(i));
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
      (ends(i) ||
        opensObject(i) ||
        isOnly(i) ||
        !chunk.senses.some((s) => s.kind === 'entity' && s.verb !== true))
    );
  });
  if (at < 0 || (!asks && isLast(at) && !isBehindName(at))) return chunks;
  const chunk = chunks[at] as Chunk;
  const isVerb = (s: Sense): boolean => (s.kind === 'relation' || s.kind === 'entity') && s.verb === true;
  return chunks.with(at, { ...chunk, senses: chunk.senses.filter(isVerb) });
}

/** "What does Ann like?": where nothing else can be the verb of "does", the last word is it, however little it says elsewhere. */
export function settleStranded(chunks: readonly Chunk[]): readonly Chunk[] {
  const does = chunks.findIndex((chunk) => supportingVerbs.has(chunk.words[0] ?? ''));
  const end = chunks.findLastIndex((chunk) => !chunk.punctuation);
  const [word = '', ...more] = chunks[end]?.words ?? [];
  const subject = chunks.slice(does + 1, end);
  const stranded =
    does >= 0 &&
    more.length === 0 &&
    !auxiliaries.has(word) &&
    !VAGUE.has(word) &&
    verbFormsOf(word).has('base') &&
    isFree(chunks[end] as Chunk) &&
    subject.some(hasContent) &&
    !subject.some((chunk) => canBeVerb(chunk) || chunk.words.some((one) => verbFormsOf(one).has('base')));
  return stranded ? chunks.with(end, { ...(chunks[end] as Chunk), senses: [] }) : chunks;
}

const VAGUE: ReadonlySet<string> = new Set(joinWordList(vagueVerbs));

const INDEFINITE: ReadonlySet<string> = new Set(joinWordList(indefiniteObjects));
const DO_FORMS = new Set(['did', 'does', 'do', 'will']);
const BASE_FORM = /[^s]$|ss$/;

/** "at the talks": right behind an article a word that can be a noun is no verb. */
export function settleNouns(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    if (before === undefined || !(nounOpeners.has(before.words.at(-1) ?? '') || isChosen(chunks, i)))
      return chunk;
    const nouns = chunk.senses.filter((s) => !(s.kind === 'relation' && s.verb));
    const named = nouns.some((s) => s.kind === 'sort' || s.kind === 'relation' || s.kind === 'entity');
    return named && nouns.length < chunk.senses.length ? { ...chunk, senses: nouns } : chunk;
  });
}

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

/** A word that names a relation as a noun, without what it means as a verb only. */
function asNoun(chunk: Chunk): Chunk {
  const nouns = new Set(chunk.senses.flatMap((s) => (s.kind === 'relation' && !s.verb ? [s.relation] : [])));
  if (nouns.size === 0) return chunk;
  return { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'relation' || nouns.has(s.relation)) };
}
