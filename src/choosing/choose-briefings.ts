import type { Briefing } from '../briefing/model.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Smalltalk } from '../deciding/decide-smalltalk.ts';
import { MAX_CHARS } from '../understanding/read-question.ts';
import {
  answersSome,
  assessFit,
  compareFits,
  concerns,
  contradicts,
  isOfBriefing,
  isOver,
  leansBack,
  listsNames,
  pointsNowhere,
  standsAlone,
  toldFacts,
} from './assess-fit.ts';
import { type BriefingEngine, type Considered, conversationWith } from './briefing-engine.ts';
import { type Asked, chooseAsked } from './choose-asked.ts';
import { agree, areRelated } from './compare-answers.ts';
import { compareAge, type FindNewer, type StatedFact } from './find-newer.ts';
import { findSourceMention, type SourceMention } from './find-source-mention.ts';
import type { NameIndex } from './index-names.ts';
import type { JoinedEntities } from './join-entities.ts';
import type { Library } from './open-library.ts';

/** From which briefings a question is answered. */
export type Choice =
  /** One settles it; `newer` is what later ones say instead. */
  | { readonly kind: 'one'; readonly considered: Considered; readonly newer: readonly StatedFact[] }
  /** Nobody settles it; the nearest says so. */
  | {
      readonly kind: 'none';
      readonly nearest: Considered;
      /** As the briefing that was spoken of last decides it. */
      readonly current: Considered | undefined;
    }
  /** Several say different things about the same, the newest first. */
  | { readonly kind: 'sideBySide'; readonly considered: readonly Considered[] }
  /** It fits several that have nothing to do with each other. */
  | { readonly kind: 'which'; readonly among: readonly Considered[] }
  /** It is about the briefings themselves. */
  | {
      readonly kind: 'about';
      readonly what: AboutWhat;
      readonly briefings: readonly Briefing[];
      /** As the first of them decide it. */
      readonly considered: readonly Considered[];
    };

export type AboutWhat = Extract<Smalltalk, { kind: 'about' }>['what'];

/**
 * Puts a question to each briefing by itself, and chooses among what they decide: the ones that answer most of it, that
 * hold its names, that need no word mended; of those that speak of the same, the newest where it changes.
 */
export function chooseBriefings(
  question: string,
  before: Conversation,
  engines: readonly BriefingEngine[],
  library: Library,
): Choice {
  const current = engines.length === 1 ? engines[0] : engines.find(isOf(before));
  const briefings = engines.flatMap(({ briefing }) => briefing ?? []);
  const isRead = question.length <= MAX_CHARS;
  const mention = isRead ? findSourceMention(question, briefings, library.sources) : undefined;
  const named = mention === undefined || mention.by === 'date' ? undefined : engines.filter(isIn(mention));
  const asked = chooseAsked(named ?? engines, isRead ? question : '', () => library.names);
  const lead = current ?? asked.engines[0] ?? (engines[0] as BriefingEngine);
  const consider = (engine: BriefingEngine, text = question): Considered =>
    engine.consider(text, conversationWith(engine, before));
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
  const within = mention === undefined ? [] : considerWithin(mention, meant, consider);
  if (mention?.by === 'text' && within.length > 0)
    return settle(bestFitting(within), current, mention, library);
  const considered = considerAll(meant, first, consider, asked.isLikelier);
  const settled = considered.filter(
    (other) =>
      answersSome(other) &&
      !bendsNames(other, engines, library.names) &&
      (other.engine === current ||
        current === undefined ||
        named !== undefined ||
        standsAlone(other, before)),
  );
  const isOpen = current === undefined && pointsNowhere(considered);
  const rivals = settled.length > 0 && isOpen ? considered.filter(concerns) : bestFitting(settled);
  if (rivals.length > 0) return settle(rivals, current, mention, library);
  if (within.length > 0) return settle(bestFitting(within), current, mention, library);
  if (current !== undefined && leansBack(first, before))
    return { kind: 'none', nearest: first, current: first };
  return {
    kind: 'none',
    nearest: closest(considered, lead),
    current: current === undefined ? undefined : first,
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
): readonly Considered[] {
  const considered: Considered[] = [];
  let settling: BriefingEngine | undefined;
  const add = (next: Considered): void => {
    considered.push(next);
    const { open, absent, mended, named } = assessFit(next);
    if (open === 0 && absent === 0 && mended === 0 && named > 0) settling ??= next.engine;
  };
  if (engines.includes(first.engine)) add(first);
  const others = engines.filter((engine) => engine !== first.engine);
  const sharing = others.filter((engine) => engine.sharesNames(first.message));
  for (const engine of sharing)
    if (settling === undefined || !isLikelier(settling, engine)) add(consider(engine));
  for (const engine of others) if (!sharing.includes(engine) && settling === undefined) add(consider(engine));
  return considered;
}

/** True where a word was read as another although it is a name in one of the other briefings. */
function bendsNames(
  { engine, turn }: Considered,
  engines: readonly BriefingEngine[],
  names: NameIndex,
): boolean {
  if (engines.length === 1) return false;
  const bent = turn.decided.flatMap(({ clause }) =>
    clause.chunks.filter((chunk) => chunk.corrected !== undefined),
  );
  return bent.some(({ words, corrected = '' }) =>
    words.some(
      (word) =>
        !corrected.split(' ').includes(word) &&
        engines.some((other) => other !== engine && names.isName(word, other.briefing?.id ?? '')),
    ),
  );
}

function isOf({ briefing: id }: Conversation): (engine: BriefingEngine) => boolean {
  return ({ briefing }) => briefing !== undefined && briefing.id === id;
}

function one(considered: Considered, newer: readonly StatedFact[] = []): Choice {
  return { kind: 'one', considered, newer };
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

/** What is asked of the briefing itself is told of so many. */
const MAX_TOLD = 3;

/** Chooses among the briefings that answer a question. */
function settle(
  rivals: readonly Considered[],
  current: BriefingEngine | undefined,
  mention: SourceMention | undefined,
  { joined, findNewer }: Library,
): Choice {
  const groups = [
    (group: Group) => !group.every(contradicts),
    (group: Group) => !group.every(isOver),
    (group: Group) => group.some(({ engine }) => engine === current),
  ].reduce(narrow, groupRelated(rivals, joined));
  const [group = [], ...others] = groups;
  if (others.length > 0) {
    const among = groups.flatMap((other) => other.slice(0, 1));
    return among.length <= MAX_TOLD && among.every(isOfBriefing)
      ? { kind: 'sideBySide', considered: among }
      : { kind: 'which', among };
  }
  const told = withoutOutdated(group, joined);
  const [newest] = told;
  const isUnnamed = current === undefined && newest !== undefined && listsNames(newest);
  if (newest === undefined || told.length > 1 || isUnnamed) return { kind: 'sideBySide', considered: told };
  return one(newest, mention === undefined ? newerThan(newest, findNewer) : []);
}

/** Briefings that answer about the same, the newest first. */
type Group = readonly Considered[];

/** The groups of which something holds, or all where it holds of none. */
function narrow(groups: readonly Group[], holds: (group: Group) => boolean): readonly Group[] {
  const kept = groups.filter(holds);
  return kept.length > 0 ? kept : groups;
}

function bestFitting(settled: readonly Considered[]): readonly Considered[] {
  const fits = new Map(settled.map((considered) => [considered, assessFit(considered)]));
  const ranked = [...fits].sort(([, a], [, b]) => compareFits(a, b));
  const best = ranked[0]?.[1];
  return ranked.flatMap(([considered, fit]) =>
    best !== undefined && compareFits(fit, best) === 0 ? [considered] : [],
  );
}

function groupRelated(rivals: readonly Considered[], joined: JoinedEntities): readonly Group[] {
  const groups: Considered[][] = [];
  for (const considered of [...rivals].sort(newestFirst)) {
    const known = groups.find((group) => group.some((other) => areRelated(other, considered, joined)));
    if (known === undefined) groups.push([considered]);
    else known.push(considered);
  }
  return groups;
}

function newestFirst({ engine: a }: Considered, { engine: b }: Considered): number {
  return a.briefing === undefined || b.briefing === undefined ? 0 : compareAge(a.briefing, b.briefing);
}

/** Without those that only repeat a newer one, and, of what changes, those that a newer one replaces. */
function withoutOutdated(group: Group, joined: JoinedEntities): Group {
  return group.filter((considered, place) =>
    group
      .slice(0, place)
      .every(
        (newer) =>
          !agree(newer, considered, joined) &&
          !(changes(newer) && changes(considered) && newestFirst(newer, considered) < 0),
      ),
  );
}

/** True where an answer rests on nothing but what can change. */
function changes(considered: Considered): boolean {
  const facts = toldFacts(considered);
  return facts.length > 0 && facts.every(({ definition }) => definition.changes);
}

/** What later briefings say instead of the facts that an answer rests on. */
function newerThan(considered: Considered, findNewer: FindNewer): readonly StatedFact[] {
  return toldFacts(considered).flatMap(({ briefing, fact }) => findNewer({ briefing, fact }) ?? []);
}

/** Of the briefings that decline a question the one that it is about the most: that understands it, and holds its names. */
function closest(considered: readonly Considered[], lead: BriefingEngine): Considered {
  // What one answers of its own accord is no answer here.
  const declining = considered.filter((other) => !answersSome(other));
  const distance = (one: Considered): readonly number[] => {
    const { absent, mended, named } = assessFit(one);
    const unknown = one.turn.decided.filter(({ decision }) => decision.kind !== 'notStated').length;
    const missing = one.turn.decided.flatMap(({ decision }) =>
      decision.kind === 'unknown' ? decision.missing : [],
    );
    return [unknown, absent, -named, missing.length, mended, one.engine === lead ? 0 : 1];
  };
  const ranked = (declining.length > 0 ? declining : considered)
    .map((one) => ({ one, key: distance(one) }))
    .sort(
      (a, b) => a.key.map((value, i) => value - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0,
    );
  return (ranked[0] as { one: Considered }).one;
}
