import { formsOf } from '../language/build-lexicon.ts';
import { articles, beForms } from '../language/en/auxiliaries.ts';
import { tellingVerbs, toldOnes } from '../language/en/chatter.ts';
import { negation } from '../language/en/tags.ts';
import { isKnownWord } from '../language/known-words.ts';
import { isCapitalised } from '../language/letter-case.ts';
import { normaliseQuestion } from '../language/normalise-question.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { askForBearing, askPlainly, claimOfSomebody, leaveAside } from './ask-plainly.ts';
import { hasContent, hasKind } from './chunk.ts';
import { hasVerbAhead, isVerbOnly } from './chunk-forms.ts';
import type { Clause } from './clause.ts';
import { findStatedDay } from './find-stated-day.ts';
import { guessesAtSomebody } from './guesses-at-somebody.ts';
import { isIdle, type WordsOfBriefing } from './is-idle.ts';
import { joinDislocated } from './join-dislocated.ts';
import { loosenOrder } from './loosen-order.ts';
import { dropPrepositions, loosenPrepositions } from './loosen-prepositions.ts';
import { markQuotations } from './mark-quotations.ts';
import { mendSpelling } from './mend-spelling.ts';
import { partName } from './part-name.ts';
import { readClause } from './read-clause.ts';
import { isVerbWith, putPrepositionBehind } from './restore-order.ts';
import { reword } from './reword.ts';
import { roundAmounts } from './round-amounts.ts';
import {
  isIdleSentence,
  type Remains,
  readTails,
  setAside,
  setsAside,
  withoutDoubt,
  withoutRelatives,
  withoutRepetition,
} from './set-aside.ts';
import { readUnsplit, type Segment, splitMessage } from './split-message.ts';
import { splitParts } from './split-parts.ts';
import { splitTime, type TimeOrder } from './split-time.ts';
import { isQuestionWord, startsAsking } from './strip-wrappings.ts';
import { takeBack, withoutHesitation } from './take-back.ts';
import { createTokenReader, type TokenReader } from './token-reader.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutContrast } from './without-contrast.ts';
import { withoutOffer } from './without-offer.ts';
import { withoutRestatement } from './without-restatement.ts';

/** A clause of a message and what its form says of it. */
export interface ReadClause {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly mood: Segment['mood'];
  /** True where it mostly asks once more what the one before it asks. */
  readonly restates?: true;
  /** It without what the asker takes for the answer, where it may end with that: "when is it, Tuesday?". */
  readonly guessed: () => Reading | undefined;
  /** The ways to read it where it is not understood as a whole, the likeliest first; read only when asked for. */
  readonly otherwise: () => Iterable<Reading>;
}

/** A sentence read without the clauses in it that ask nothing. */
export interface Reading {
  readonly clauses: readonly Pick<ReadClause, 'tokens' | 'clause' | 'mood'>[];
  /** What was set aside: what is asked may point back to what it names. */
  readonly aside: readonly Clause[];
  /** True where whatever was set aside asks and tells nothing of the briefing. */
  readonly idle?: boolean;
  /** What the asker takes for the answer: "when is it, Tuesday?". */
  readonly guess?: Clause;
  /** True where what it asks stands in a clause that asks nothing. */
  readonly subordinate?: true;
  /** True where it is likely only where it can be answered. */
  readonly tentative?: true;
  /** True where it is only a part of what is claimed: refuted, it refutes the whole; confirmed, it says too little. */
  readonly refuting?: true;
  /** True where it asks what something has to do with what is told. */
  readonly bearing?: true;
  /** True where it asks whose word it is that something is so. */
  readonly attributing?: true;
  /** What says when, set aside from what is asked: "once all had it". */
  readonly time?: TimeClause;
}

/** A clause that says after or before what something was. */
export interface TimeClause {
  readonly clause: Clause;
  readonly order: TimeOrder;
}

export interface ReadQuestion {
  /** The words as they were typed, quotations unmarked. */
  readonly tokens: readonly Token[];
  /** True where it repeats words of a quotation without quotation marks. */
  readonly repeats: boolean;
  /** True where it quotes: the words between the marks can be read like any others, too. */
  readonly quotes: boolean;
  /** What it says of the present day, where that is another than the one from which dates are reckoned. */
  readonly otherDay?: string;
  readonly clauses: readonly ReadClause[];
  /** The same with topics joined to the questions about them ("nuclear files - which two?"), where it has any. */
  readonly joined: () => readonly ReadClause[] | undefined;
  /** The same as the parts of what is asked at once ("how many tonnes + value + to whom"), where it has any. */
  readonly parts: () => readonly ReadClause[] | undefined;
  /** True where it is longer, or asks more, than is read: only its tokens were. */
  readonly isTooLong: boolean;
}

/** The longest message that is read, in UTF-16 code units and in tokens. */
export const MAX_CHARS = 4000;
const MAX_TOKENS = 250;
/** The most clauses that may ask. */
const MAX_ASKING = 12;
/** The most words that nothing knows: each is compared with what it may have been meant for. */
const MAX_STRANGE = 50;

/** Which words stand for a quotation: those between quotation marks, all that repeat one, or none. */
export type Quoting = 'marked' | 'repeated' | 'none';

/** Reads a message: its clauses, those that ask and those that only tell. */
export function readQuestion(
  question: string,
  vocabulary: Vocabulary,
  quoting: Quoting = 'marked',
): ReadQuestion {
  if (question.length > MAX_CHARS) return tooLong([]);
  const { mechanisms } = vocabulary;
  const typed = tokenise(normaliseQuestion(question), mechanisms.shorthand);
  const tokens = mechanisms.spelling ? mendSpelling(typed, vocabulary) : typed;
  if (tokens.length > MAX_TOKENS || holdsStrangers(tokens, vocabulary)) return tooLong(tokens);
  const marked =
    quoting === 'none' ? tokens : markQuotations(tokens, vocabulary.quotations, quoting === 'marked');
  const repeats =
    quoting === 'marked' && markQuotations(tokens, vocabulary.quotations, false).length < marked.length;
  const quotes = quoting === 'marked' && marked.some((token) => token.quotation !== undefined);
  const reader = createTokenReader({ ...vocabulary, writesCapitals: tokens.some(isCapitalised) });
  const known: WordsOfBriefing = { read: reader.chunks, sorts: vocabulary.sorts };
  const spoken = withoutStammer(
    quoting === 'none' ? tokens.filter((token) => !QUOTES.has(token.text)) : marked,
  );
  const meant = mechanisms.asides ? withoutHesitation(takeBack(spoken)) : spoken;
  const rounded = roundAmounts(meant);
  const told = mechanisms.asides ? withoutRelatives(withoutIdleBrackets(rounded, known), known) : rounded;
  const day = mechanisms.asides && mechanisms.dates ? findStatedDay(told, known) : undefined;
  const words = day?.rest ?? told;
  const read = (segments: readonly Segment[]): readonly ReadClause[] =>
    segments.map((stripped) => {
      const whole = { ...stripped, tokens: withParticle(stripped.tokens, words, vocabulary) };
      const segment = mechanisms.asides
        ? { ...whole, tokens: withoutRepetition(withoutDoubt(whole.tokens, known)) }
        : whole;
      const claim = claimOfTag(segment, reader);
      const clause =
        claim === undefined ? reader.clause(segment.tokens, segment.mood) : reader.clause(claim, 'ask');
      return {
        tokens: segment.tokens,
        clause,
        mood: segment.mood,
        ...(segment.restates ? { restates: true } : {}),
        guessed: () => readGuessed(segment, reader),
        otherwise: replay(() => readOtherwise(segment, clause, vocabulary, reader)),
      };
    });
  const sentences = mechanisms.splitting ? splitMessage(words) : readUnsplit(words);
  const segments = mechanisms.asides ? settleMoods(sentences, known) : sentences;
  if (segments.filter(({ mood }) => mood !== 'tell').length > MAX_ASKING) return tooLong(tokens);
  const joined = (): readonly ReadClause[] | undefined => {
    const other = mechanisms.splitting ? splitMessage(words, true) : segments;
    return other.length < segments.length ? read(other) : undefined;
  };
  const parts = (): readonly ReadClause[] | undefined => {
    const other = mechanisms.splitting ? splitParts(segments) : undefined;
    return other === undefined ? undefined : read(other);
  };
  return {
    tokens,
    repeats,
    quotes,
    ...(day?.agrees === false ? { otherDay: day.words } : {}),
    clauses: read(segments),
    joined,
    parts,
    isTooLong: false,
  };
}

const QUOTES = new Set(['"']);

/** "When did it work again?": what closes many a question belongs to the verb before it where the vocabulary knows both as one. */
function withParticle(
  tokens: readonly Token[],
  words: readonly Token[],
  { trie }: Vocabulary,
): readonly Token[] {
  const last = tokens.at(-1);
  const next = last === undefined ? undefined : words[words.indexOf(last) + 1];
  if (last?.kind !== 'word' || next?.kind !== 'word' || tokens.includes(next)) return tokens;
  if (prepositions.has(next.norm)) return tokens;
  return isVerbWith(last, next, trie) ? [...tokens, next] : tokens;
}

/** What is read one by one as somebody asks for it, and kept for whoever asks again. */
function replay<Value>(start: () => Iterator<Value>): () => Iterable<Value> {
  const known: Value[] = [];
  let source: Iterator<Value> | undefined;
  return function* (): Iterable<Value> {
    source ??= start();
    for (let i = 0; ; i++) {
      if (i === known.length) {
        const next = source.next();
        if (next.done === true) return;
        known.push(next.value);
      }
      yield known[i] as Value;
    }
  };
}

/** "who told us that": the speakers among those who are told, behind what asks who told. */
function isTold(tokens: readonly Token[], at: number): boolean {
  return (
    toldOnes.includes(tokens[at]?.text ?? '') &&
    tellingVerbs.includes(tokens[at - 1]?.norm ?? '') &&
    tokens.slice(Math.max(0, at - MAX_BEFORE_TELLING), at - 1).some(isQuestionWord)
  );
}
const MAX_BEFORE_TELLING = 4;

/** "where where did they meet": a word said twice is said once; who is told something is left out. */
function withoutStammer(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, i) =>
      token.kind !== 'word' ||
      token.quotation !== undefined ||
      (token.norm !== tokens[i - 1]?.norm && !isTold(tokens, i)),
  );
}

/** "Right, pen's nearly dead. Who …": beside what asks, a sentence of other things is an aside. */
function settleMoods(all: readonly Segment[], words: WordsOfBriefing): readonly Segment[] {
  const segments = all.filter((segment, i) => !rulesOut(segment, all[i + 1]));
  const idle = segments.map(
    ({ mood, tokens }, i) =>
      (mood === 'question' && guessesAtSomebody(segments[i - 1]?.tokens ?? [], tokens, words)) ||
      (mood !== 'aside' && mood !== 'question' && isIdleSentence(tokens, words)),
  );
  const asks = segments.some(({ mood }, i) => idle[i] !== true && mood !== 'tell' && mood !== 'aside');
  return asks
    ? segments.map((segment, i) => (idle[i] === true ? { ...segment, mood: 'aside' } : segment))
    : segments;
}

/** "Not the diplomats. The defence minister, who is he?": before what asks, a sentence says what it does not ask for. */
function rulesOut({ mood, tokens: [first, second] }: Segment, next: Segment | undefined): boolean {
  return (
    mood === 'tell' &&
    first?.norm === negation &&
    articles.has(second?.norm ?? '') &&
    next !== undefined &&
    next.mood !== 'tell'
  );
}

/** "someone (me) spilled tea": what stands in brackets and asks nothing is left out. */
function withoutIdleBrackets(tokens: readonly Token[], words: WordsOfBriefing): readonly Token[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }, i) => i > open && text === ')');
  if (open < 0 || close < 0) return tokens;
  const rest = withoutIdleBrackets(tokens.slice(close + 1), words);
  return isIdle(tokens.slice(open + 1, close), { beside: true, leads: true, follows: true }, words)
    ? [...tokens.slice(0, open), ...rest]
    : [...tokens.slice(0, close + 1), ...rest];
}

function tooLong(tokens: readonly Token[]): ReadQuestion {
  const nothing = (): undefined => undefined;
  return {
    tokens,
    repeats: false,
    quotes: false,
    clauses: [],
    joined: nothing,
    parts: nothing,
    isTooLong: true,
  };
}

function holdsStrangers(tokens: readonly Token[], { trie }: Vocabulary): boolean {
  if (tokens.length <= MAX_STRANGE) return false;
  const strange = new Set<string>();
  for (const { kind, norm } of tokens)
    if (kind === 'word' && !isKnownWord(norm) && !formsOf(norm).some((form) => trie.hasWord(form)))
      strange.add(norm);
  return strange.size > MAX_STRANGE;
}

/** "The minister, is he?": behind a noun without a verb, the tag is the question. */
function claimOfTag({ tokens, tag }: Segment, reader: TokenReader): readonly Token[] | undefined {
  if (tag === undefined || !articles.has(tokens[0]?.norm ?? '')) return undefined;
  const verb = tag.find(({ norm }) => beForms.has(norm));
  const pronoun = tag.at(-1);
  if (verb === undefined || pronoun === undefined || tokens.some(({ kind }) => kind === 'punctuation'))
    return undefined;
  const chunks = reader.chunks(tokens);
  const isNoun =
    !hasVerbAhead(chunks) && chunks.some(hasContent) && !chunks.some((chunk) => isVerbOnly(chunk));
  const points = reader.chunks([pronoun]).some((chunk) => hasKind(chunk, 'pronoun'));
  return isNoun && points ? [verb, pronoun, ...tokens] : undefined;
}

const MAX_GUESS_WORDS = 3;
const JOINING: ReadonlySet<string> = new Set(['and', 'or', "'s"]);

/** "X's and Y's" */
function isJoining({ norm }: Token): boolean {
  return JOINING.has(norm);
}
const DASHES = new Set(['-', '–', '—']);
/** The most phrases whose words may stand in another order or with other prepositions. */
const MAX_REORDERED = 6;
/** The most openings that are tried. */
const MAX_TAILS = 4;

function readGuessed({ tokens, mood }: Segment, reader: TokenReader): Reading | undefined {
  const comma = tokens.findLastIndex((token) => token.text === ',' || DASHES.has(token.text));
  const guessed = tokens.slice(comma + 1).filter((token) => !isJoining(token));
  if (mood !== 'ask' || comma <= 0 || guessed.length > MAX_GUESS_WORDS) return undefined;
  const asking = tokens.slice(0, comma);
  return {
    clauses: [{ tokens: asking, clause: reader.clause(asking, mood), mood }],
    aside: [],
    guess: reader.clause(tokens.slice(comma + 1), 'tell'),
  };
}

function* readOtherwise(
  { tokens, mood, relays = false }: Segment,
  clause: Clause,
  vocabulary: Vocabulary,
  reader: TokenReader,
): Generator<Reading, void> {
  const { mechanisms } = vocabulary;
  const split = mechanisms.splitting ? splitMessage : readUnsplit;
  const whole = (other: Clause): Reading => ({ clauses: [{ tokens, clause: other, mood }], aside: [] });
  const part = ({ asking, aside, subordinate }: Remains, idle: boolean): Reading => {
    const clauses = asking
      .flatMap((run, i) => {
        // What is to be confirmed stands first, or before a tag.
        const confirming = run.confirming === true || (idle && mood === 'confirm' && i === 0);
        return split(run.tokens).map((segment, k, { length }) =>
          confirming && k === length - 1 && segment.mood === 'tell'
            ? { ...segment, mood: 'confirm' as const }
            : segment,
        );
      })
      .map((segment) => ({
        tokens: segment.tokens,
        clause: reader.clause(segment.tokens, segment.mood),
        mood: segment.mood,
      }));
    return {
      clauses,
      aside: aside.map((run) => reader.clause(run, 'tell')),
      idle,
      ...(subordinate ? { subordinate } : {}),
    };
  };
  if (mechanisms.asides) {
    const words: WordsOfBriefing = { read: reader.chunks, sorts: vocabulary.sorts };
    const remains = setAside(tokens, words, { asks: mood !== 'tell' && mood !== 'aside', relays });
    if (setsAside(remains)) yield part(remains, true);
    const once = withoutRestatement(tokens, words);
    if (once !== undefined) {
      yield part(once, true);
      const apart = joinDislocated(reader.chunks(once.asking[0]?.tokens ?? []));
      if (apart !== undefined) yield whole(readClause(apart, mood));
    }
    for (const tail of readTails(tokens, words, MAX_TAILS)) yield part(tail, false);
  }
  const denied = mood === 'confirm' || mood === 'question' ? withoutContrast(tokens) : undefined;
  if (denied !== undefined) yield { ...whole(reader.clause(denied, 'confirm')), refuting: true };
  if (!mechanisms.looseReadings) return;
  const named = reader.otherwise(tokens, mood);
  if (named !== undefined)
    yield { ...whole(named.clause), ...(named.isTentative ? { tentative: true } : {}) };
  const parted = partName(tokens, reader.chunks);
  if (mood === 'ask' && parted !== undefined) yield whole(readClause(parted, mood));
  const dislocated = joinDislocated(reader.chunks(tokens));
  if (dislocated !== undefined) yield whole(readClause(dislocated, mood));
  const loosened = loosenPrepositions(clause);
  if (loosened !== undefined) yield whole(loosened);
  // "Please confirm the date" claims nothing.
  if ((mood === 'confirm' || mood === 'question') && !hasVerbAhead(reader.chunks(tokens)))
    yield { clauses: [{ tokens, clause: reader.clause(tokens, 'tell'), mood: 'ask' }], aside: [] };
  const plain = mood === 'ask' ? withoutOffer(tokens) : undefined;
  const unoffered = plain === undefined ? undefined : reader.clause(plain, mood);
  if (unoffered !== undefined && !compares(unoffered)) yield { ...whole(unoffered), tentative: true };
  const timed = mood === 'ask' || mood === 'question' ? splitTime(tokens) : undefined;
  if (timed !== undefined)
    yield {
      ...whole(reader.clause(timed.asked, 'ask')),
      time: { clause: reader.clause(timed.time, 'confirm'), order: timed.order },
      tentative: true,
    };
  const about = askForBearing(tokens);
  if (about !== undefined) yield { ...whole(reader.clause(about, 'ask')), idle: true, bearing: true };
  const claim = mood === 'ask' ? claimOfSomebody(tokens) : undefined;
  if (claim !== undefined)
    yield { ...whole(reader.clause(claim, 'confirm')), idle: true, attributing: true, tentative: true };
  const plainly = askPlainly(tokens);
  if (plainly !== undefined) yield whole(reader.clause(plainly, 'ask'));
  const apart = leaveAside(tokens);
  if (apart !== undefined) yield whole(reader.clause(apart, startsAsking(apart) ? 'ask' : mood));
  for (const other of reword(tokens))
    yield { ...whole(reader.clause(other, startsAsking(other) ? 'ask' : mood)), tentative: true };
  if (clause.phrases.length > MAX_REORDERED) return;
  for (const other of reorder(tokens, clause, mood, vocabulary, reader))
    if (other !== undefined) yield { ...whole(other), tentative: true };
}

/** A clause with its prepositions elsewhere or left open, and with its phrases in another order. */
function* reorder(
  tokens: readonly Token[],
  clause: Clause,
  mood: Segment['mood'],
  { trie }: Vocabulary,
  reader: TokenReader,
): Generator<Clause | undefined, void> {
  const behind = putPrepositionBehind(tokens, trie);
  if (behind !== undefined) yield reader.clause(behind, mood);
  yield loosenOrder(clause);
  const dropped = dropPrepositions(clause);
  yield dropped;
  if (dropped !== undefined) yield loosenOrder(dropped);
}

/** "Which was held earlier, A or B?": it asks of what is offered alone. */
function compares({ chunks }: Clause): boolean {
  const last = chunks.findLast(({ punctuation }) => !punctuation);
  return (
    last?.senses.some(({ kind }) => kind === 'operator' || kind === 'degree' || kind === 'epithet') === true
  );
}
