import type { Conversation } from '../conversation/conversation.ts';
import { isKnownWord } from '../language/known-words.ts';
import { once } from '../language/once.ts';
import { MAX_CHARS } from '../understanding/read-question.ts';
import {
  answersSome,
  assessFit,
  callsSomething,
  compareFits,
  concerns,
  leansBack,
  pointsNowhere,
  standsAlone,
  toldFacts,
} from './assess-fit.ts';
import { type BriefingEngine, type Considered, conversationWith } from './briefing-engine.ts';
import { type Choice, MAX_TOLD, one } from './choice.ts';
import { type Asked, chooseAsked } from './choose-asked.ts';
import { findSourceMention, type SourceMention } from './find-source-mention.ts';
import type { NameIndex } from './index-names.ts';
import { answersKnown, describesLeftOut, isMeant, missingIn } from './is-meant.ts';
import type { Library } from './open-library.ts';
import { settleRivals } from './settle-rivals.ts';

export interface Together {
  /** At least one: those that may answer. */
  readonly engines: readonly BriefingEngine[];
  readonly library: Library;
  /** The caller's present as YYYYMMDD. */
  readonly today: number | undefined;
}

/**
 * Puts a question to each briefing by itself, and chooses among what they decide: the ones that answer most of it, that
 * hold its names, that need no word mended; of those that speak of the same, the newest where it changes.
 */
export function chooseBriefings(
  question: string,
  before: Conversation,
  { engines, library, today }: Together,
): Choice {
  const current = engines.length === 1 ? engines[0] : engines.find(isOf(before));
  const briefings = engines.flatMap(({ briefing }) => briefing ?? []);
  const isRead = question.length <= MAX_CHARS;
  const mention = isRead ? findSourceMention(question, briefings, library.sources) : undefined;
  const named = mention === undefined || mention.by === 'date' ? undefined : engines.filter(isIn(mention));
  const asked = chooseAsked(named ?? engines, isRead ? question : '', () => library.names);
  const lead = current ?? asked.engines[0] ?? (engines[0] as BriefingEngine);
  const consider = (engine: BriefingEngine, text = question): Considered =>
    engine.consider(text, conversationWith(engine, before, today), today);
  const first = consider(lead);
  if (first.message.isTooLong) return one(first);
  const { smalltalk } = first.turn;
  if (smalltalk?.kind === 'about' && engines.length > 1 && current === undefined)
    return {
      kind: 'about',
      what: smalltalk.what,
      briefings,
      considered: engines.slice(0, MAX_TOLD).map((engine) => consider(engine)),
    };
  if (smalltalk !== undefined) return one(first);
  if (current !== undefined && answersSome(first) && leansBack(first, before)) return one(first);
  const meant =
    current === undefined || named !== undefined ? asked.engines : [...new Set([current, ...asked.engines])];
  const within = once(() => (mention === undefined ? [] : considerWithin(mention, meant, consider)));
  if (mention?.by === 'text' && within().length > 0)
    return settleRivals(bestFitting(within()), current, mention, library);
  const considered = considerAll(meant, first, consider, asked.isLikelier, (one) =>
    mendsSlips(one, engines, library.names),
  );
  const settled = considered.filter(
    (other) =>
      answersSome(other) &&
      !bendsNames(other, engines, library.names) &&
      (other.engine === current || engines.length === 1 || answersKnown(other, considered)) &&
      (other.engine === current ||
        named !== undefined ||
        (current === undefined ? isMeant(other, considered, before) : standsAlone(other, before))),
  );
  const isOpen =
    current === undefined &&
    pointsNowhere(considered) &&
    !settled.some(
      (one) =>
        callsSomething(one) || considered.every((other) => other === one || describesLeftOut(one, other)),
    );
  const rivals = settled.length > 0 && isOpen ? considered.filter(concerns) : bestFitting(settled);
  if (rivals.length > 0) return settleRivals(rivals, current, mention, library);
  if (within().length > 0) return settleRivals(bestFitting(within()), current, mention, library);
  if (current !== undefined && leansBack(first, before))
    return { kind: 'none', nearest: first, current: first };
  return {
    kind: 'none',
    nearest: closest(considered, lead),
    current: current === undefined ? onlyNamed(considered) : first,
  };
}

/**
 * What each decides on the question. Once one answers all of it by names of its own, none of which another holds, that
 * other could not fit better. Of many, nor could one that shares less with the question.
 */
function considerAll(
  engines: readonly BriefingEngine[],
  first: Considered,
  consider: (engine: BriefingEngine) => Considered,
  isLikelier: Asked['isLikelier'],
  readsAll: (considered: Considered) => boolean,
): readonly Considered[] {
  if (engines.length === 1 && engines[0] === first.engine) return [first];
  const considered: Considered[] = [];
  let whole: BriefingEngine | undefined;
  let likeliest: BriefingEngine | undefined;
  const add = (next: Considered): void => {
    considered.push(next);
    const { open, absent, mended, named } = assessFit(next);
    if (open > 0 || absent > 0 || named === 0) return;
    if (mended === 0) whole ??= next.engine;
    if (mended === 0 || readsAll(next)) likeliest ??= next.engine;
  };
  if (engines.includes(first.engine)) add(first);
  const fitsWorse = (engine: BriefingEngine): boolean =>
    likeliest !== undefined && isLikelier(likeliest, engine);
  const strangers: BriefingEngine[] = [];
  for (const engine of engines) {
    if (engine === first.engine || fitsWorse(engine)) continue;
    if (engine.sharesNames(first.message)) add(consider(engine));
    else strangers.push(engine);
  }
  for (const engine of strangers) if (whole === undefined && !fitsWorse(engine)) add(consider(engine));
  return considered;
}

/** True where what it mended are no words: no other briefing reads them as they stand. */
function mendsSlips(considered: Considered, engines: readonly BriefingEngine[], names: NameIndex): boolean {
  return bentWords(considered).every((word) => !isKnownWord(word)) && !bendsNames(considered, engines, names);
}

/** The words that a briefing read as others. */
function bentWords({ turn }: Considered): readonly string[] {
  return turn.decided.flatMap(({ clause }) =>
    clause.chunks.flatMap(({ words, corrected }) =>
      corrected === undefined ? [] : words.filter((word) => !corrected.split(' ').includes(word)),
    ),
  );
}

/** True where a word was read as another although it is a name in one of the other briefings. */
function bendsNames(considered: Considered, engines: readonly BriefingEngine[], names: NameIndex): boolean {
  if (engines.length === 1) return false;
  return bentWords(considered).some((word) =>
    engines.some((other) => other !== considered.engine && names.isName(word, other.briefing?.id ?? '')),
  );
}

/** The one briefing that holds what a refused question names: the conversation is about it from now on. */
function onlyNamed(considered: readonly Considered[]): Considered | undefined {
  const naming = considered.filter((one) => assessFit(one).named > 0);
  return naming.length === 1 ? naming[0] : undefined;
}

function isOf({ briefing: id }: Conversation): (engine: BriefingEngine) => boolean {
  return ({ briefing }) => briefing !== undefined && briefing.id === id;
}

function isIn({ briefings }: SourceMention): (engine: BriefingEngine) => boolean {
  return ({ briefing }) => briefing !== undefined && briefings.has(briefing.id);
}

/**
 * The question without the words for its source, put to the briefings that these name. A date alone names a briefing only
 * for what changes: "in September 2011" says when the minister was in office, but also when something happened.
 */
function considerWithin(
  mention: SourceMention,
  engines: readonly BriefingEngine[],
  consider: (engine: BriefingEngine, text: string) => Considered,
): readonly Considered[] {
  return engines
    .filter(isIn(mention))
    .map((engine) => consider(engine, mention.rest))
    .filter(
      (considered) =>
        answersSome(considered) &&
        (mention.by !== 'date' || toldFacts(considered).every(({ definition }) => definition.changes)),
    );
}

function bestFitting(settled: readonly Considered[]): readonly Considered[] {
  if (settled.length < 2) return settled;
  const fits = new Map(settled.map((considered) => [considered, assessFit(considered)]));
  const ranked = [...fits].sort(([, a], [, b]) => compareFits(a, b));
  const best = ranked[0]?.[1];
  return ranked.flatMap(([considered, fit]) =>
    best !== undefined && compareFits(fit, best) === 0 ? [considered] : [],
  );
}

/** Of the briefings that decline a question the one that it is about the most: that understands it, and holds its names. */
function closest(considered: readonly Considered[], lead: BriefingEngine): Considered {
  // What one answers of its own accord is no answer here.
  const declining = considered.filter((other) => !answersSome(other) && other.turn.smalltalk === undefined);
  const distance = (one: Considered): readonly number[] => {
    const { absent, mended, named, called } = assessFit(one);
    const unknown = one.turn.decided.filter(({ decision }) => decision.kind !== 'notStated').length;
    return [unknown, absent, -named, -called, missingIn(one).length, mended, one.engine === lead ? 0 : 1];
  };
  const ranked = (declining.length > 0 ? declining : considered)
    .map((one) => ({ one, key: distance(one) }))
    .sort(
      (a, b) => a.key.map((value, i) => value - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0,
    );
  return (ranked[0] as { one: Considered }).one;
}
