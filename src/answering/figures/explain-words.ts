import type { Entity, PartialDate } from '../../briefing/model.ts';
import { formsOf } from '../../language/build-lexicon.ts';
import { daysBetween } from '../../language/dates.ts';
import { haveForms } from '../../language/en/auxiliaries.ts';
import { nameSynonyms } from '../../language/en/figure-synonyms.ts';
import {
  expectedWords,
  groupPrepositions,
  idleInFigures,
  neverIdle,
  whatVerbs,
} from '../../language/en/figure-words.ts';
import { commonDegrees, measures } from '../../language/en/measures.ts';
import { nounSynonyms } from '../../language/en/noun-synonyms.ts';
import { duringWords } from '../../language/en/period-words.ts';
import { groupPronouns, subjectPronouns } from '../../language/en/pronouns.ts';
import { units } from '../../language/en/units.ts';
import { wordSynonyms } from '../../language/en/word-synonyms.ts';
import type { QuestionWord } from '../../language/language-data.ts';
import { once } from '../../language/once.ts';
import { dimensionOf, unitNamed } from '../../language/quantity.ts';
import { joinWordList, parseWordList, splitPhrase, wordSetOf } from '../../language/word-phrases.ts';
import { type Figure, isMeasured } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { type DateSense, datesMatch, isDateSense } from '../../matching/match-dates.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import { askOf } from '../../understanding/chunk-forms.ts';
import { explainPeriod, isMainEvent, isReckoned, namesFresh, type PeriodPiece } from './explain-period.ts';
import { seriesOf } from './figure-period.ts';
import { isAt } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';

/** How a figure explains the words of a question. */
export interface Explained {
  readonly figure: Figure;
  /** True where a word names what is measured, not only narrows it. */
  readonly headed: boolean;
  /** True where only a verb names it: "what did they pledge?" asks for more than the amount. */
  readonly byVerb: boolean;
  /** How far the measure that is named is from the figure's own. */
  readonly distance: number;
  /** Roles of the figure that the question names. */
  readonly named: ReadonlySet<IndexedRole>;
  /** How many of them it calls by a name of their own rather than by their sort. */
  readonly byName: number;
  /** How many words of the measure's name the question leaves out. */
  readonly unsaid: number;
  /** The unit that the question asks in. */
  readonly unit: string | undefined;
  /** True where a word says that the figure is expected. */
  readonly expected: boolean;
  /** True where a word asks for the sum up to now, and for its newest part alone. */
  readonly total: boolean;
  readonly fresh: boolean;
  /** Places of words that nothing explains. */
  readonly left: readonly number[];
  /** Places at which something begins that says more than idle words do. */
  readonly saying: readonly number[];
}

/** What a search may also pass over, and how it takes adjectives. */
export interface ExplainOptions {
  /** Places that something else explains. */
  readonly skip: ReadonlySet<number>;
  /** Whether adjectives of degree name the measure ("how strong"), and whether those of any measure say nothing ("the highest"). */
  readonly degrees: 'none' | 'own' | 'any';
  /** True where only a figure that explains every word is wanted: the first that is left ends it. */
  readonly whole?: true;
  /** The figure that was told last, from whose time "the week before" is reckoned; without it, from the newest one. */
  readonly from?: Figure;
}

/** Explains each word of a question by a figure: its measure, what it is of, when, its unit; in any order. */
export function explainWords(
  words: readonly FigureWord[],
  figure: Figure,
  index: KnowledgeIndex,
  options: ExplainOptions,
): Explained {
  const left: number[] = [];
  const saying: number[] = [];
  const named = new Set<IndexedRole>();
  const said = new Set<string>();
  let headed = false;
  let byName = 0;
  let byVerb = true;
  let distance = 0;
  let unit: string | undefined;
  let expected = false;
  let total = false;
  let fresh = false;
  let countsUnit = false;
  let counted = false;
  for (let at = 0; at < words.length; ) {
    if (options.skip.has(at)) {
      at++;
      continue;
    }
    const found = explainAt(words, at, figure, index, options);
    if (found === undefined) {
      left.push(at);
      if (options.whole === true) break;
      at++;
      continue;
    }
    if (Object.keys(found).length > 1) saying.push(at);
    if (found.role !== undefined) named.add(found.role);
    if (found.byName === true) byName++;
    if (found.head !== undefined) {
      distance = headed ? Math.min(distance, found.head) : found.head;
      headed = true;
      byVerb &&= found.verb === true;
    }
    for (const form of found.said ?? []) said.add(form);
    counted ||= found.counts === true;
    // "How many people were affected?": what happened to those who are counted names the measure.
    if (!headed && counted && found.done === true) headed = true;
    unit ??= found.unit;
    countsUnit ||= found.unit !== undefined && words[at - 1]?.asks === true;
    expected ||= found.expected === true;
    total ||= found.total === true;
    fresh ||= found.fresh === true;
    at += found.length;
  }
  // "How many miles is it from X?" names by its unit what is measured.
  headed ||= countsUnit && named.size > 0;
  return {
    figure,
    headed,
    byVerb,
    distance,
    named,
    byName,
    unsaid: unsaidOf(figure, said),
    unit,
    expected,
    total,
    fresh,
    left,
    saying,
  };
}

function unsaidOf({ names }: Figure, said: ReadonlySet<string>): number {
  const name = names[0];
  if (said.has(WHOLE) || name === undefined) return 0;
  return name.words.filter(
    (forms, i) => i !== name.head && !forms.some((form) => said.has(form) || IDLE_WORDS.has(form)),
  ).length;
}

const WHOLE = '*';

interface Piece extends PeriodPiece {
  readonly byName?: true;
  readonly verb?: true;
  readonly head?: number;
  readonly said?: readonly string[];
  readonly unit?: string;
  readonly expected?: true;
  /** True for those who are counted, and for what the name says was done to them. */
  readonly counts?: true;
  readonly done?: true;
}

/** The longest piece from a place on that the figure explains; of equally long ones, the one that says most. */
function explainAt(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
  options: ExplainOptions,
): Piece | undefined {
  const pieces = [
    options.from !== undefined && isReckoned(words[at] as FigureWord)
      ? undefined
      : byChunk(words, at, figure, index),
    byMeasure(words, at, figure, options),
    byGroupName(words, at, figure, index),
    byName(words, at, figure, index),
    byUnit(words, at, figure),
    byExpectation(words, at, figure),
    explainPeriod(words, at, figure, index, options.from),
    byMainEvent(words, at, figure, index),
    isOfRival(words, at, figure, index) ? undefined : byIdle(words, at),
  ];
  let best: Piece | undefined;
  for (const piece of pieces)
    if (piece !== undefined && (piece.length > (best?.length ?? 0) || isHead(piece, best))) best = piece;
  return best;
}

/** What is measured, rather than a word that also stands in the name of what it is of: "forecast" in "staff forecast". */
function isHead(piece: Piece, best: Piece | undefined): boolean {
  return (
    best !== undefined &&
    piece.length === best.length &&
    piece.head === 0 &&
    piece.verb === undefined &&
    best.head === undefined &&
    best.role !== undefined &&
    best.byName !== true
  );
}

/** A name of the measure or of what it is of, or a date. */
function byChunk(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): Piece | undefined {
  const { chunk, first, length, preposition } = words[at] as FigureWord;
  if (!first) return undefined;
  const dates = [...chunk.senses.filter(isDateSense), ...periodsNamed(chunk, figure, index)];
  if (dates.length > 0)
    return dates.some((date) => isOfPeriod(date, figure, index))
      ? withRole(figure.period, length)
      : undefined;
  for (const sense of chunk.senses) {
    if (sense.kind !== 'entity' || sense.entity !== figure.what.id) continue;
    if (isDone(words, at, formsOfNames(index.entities.get(sense.entity) as Entity).flat(2))) continue;
    const fresh = namesFresh(chunk.words, figure, index);
    if (fresh !== 'other')
      return { length, head: 0, said: [WHOLE], ...(fresh === 'own' ? { fresh: true as const } : {}) };
  }
  if (isSource(words[at] as FigureWord, figure) && !owns(words, at)) return { length };
  const word = words[at] as FigureWord;
  let called: Piece | undefined;
  for (const role of figure.groups) {
    if (!mayIntroduce(preposition, role, figure) || !role.own.some((id) => isCalled(id, word, index)))
      continue;
    const own = chunk.senses.some((sense) => sense.kind === 'entity' && role.own.includes(sense.entity));
    if (own) return { length, role, byName: true };
    called ??= { length, role };
  }
  if (called !== undefined) return called;
  const period = figure.period;
  const isPeriod = period?.own.some((id) => isCalled(id, words[at] as FigureWord, index)) === true;
  return isPeriod ? { ...withRole(period, length), byName: true } : byOtherRole(word, figure);
}

/** "Who pays the most for the mission?": what fills a role of the fact that is no part of the figure. */
function byOtherRole({ chunk, length, preposition }: FigureWord, { fact }: Figure): Piece | undefined {
  const role = fact.roles.find(
    ({ definition, lentBy, own, prepositions }) =>
      definition.figure === undefined &&
      lentBy === undefined &&
      prepositions.has(preposition) &&
      chunk.senses.some((sense) => sense.kind === 'entity' && own.includes(sense.entity)),
  );
  return role === undefined ? undefined : { length, role };
}

/** "In the outbreak" that the briefing is about, beside a figure that is of no other event; its cost is another thing. */
function byMainEvent(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): Piece | undefined {
  const word = words[at] as FigureWord;
  const isOfOther = figure.groups.some(({ own }) =>
    own.some((id) => index.entities.get(id)?.kind === 'event'),
  );
  const isTime = DURING.has(word.preposition);
  return word.first && isTime && !isOfOther && isMainEvent(word, figure)
    ? { length: word.length }
    : undefined;
}

const DURING: ReadonlySet<string> = new Set(joinWordList(duringWords));

/** Whose word it is. */
function isSource({ chunk }: FigureWord, { fact }: Figure): boolean {
  return chunk.senses.some((sense) => sense.kind === 'entity' && sense.entity === fact.fact.source);
}

/** "How many customers does X have?": that X tells a figure does not make it a figure of X. */
function owns(words: readonly FigureWord[], at: number): boolean {
  return words[at]?.preposition === '' && words.some(({ word }) => haveForms.has(word));
}

function withRole(role: IndexedRole | undefined, length: number): Piece {
  return role === undefined ? { length } : { length, role };
}

export function isCalled(id: string, { chunk }: FigureWord, index: KnowledgeIndex): boolean {
  const labels = index.labels.get(id);
  return (
    chunk.senses.some(
      (sense) => (sense.kind === 'entity' || sense.kind === 'sort') && labels?.get(sense.key) === 'itself',
    ) ||
    isOfType(
      index.entities.get(id),
      chunk.words.map((word) => formsOf(word)),
    )
  );
}

/** "The district": one of the author's own words for what sort of thing it is. */
function isOfType(entity: Entity | undefined, words: readonly (readonly string[])[]): boolean {
  return (
    entity?.types.some((type) => {
      const own = splitPhrase(type);
      return own.length === words.length && own.every((word, i) => words[i]?.includes(word));
    }) === true
  );
}

/** A preposition that is another role's alone introduces no filler of this one. */
function mayIntroduce(preposition: string, role: IndexedRole, { fact }: Figure): boolean {
  if (role.definition.position === 'object' && preposition === '') return false;
  if (preposition === '' || role.prepositions.has(preposition)) return true;
  return !fact.roles.some(
    (other) =>
      other !== role &&
      other.own.length > 0 &&
      other.prepositions.has(preposition) &&
      // "The figures for Brask", though there are figures for a week, too.
      !(OF_ANY.has(preposition) && other.definition.figure === 'period'),
  );
}
const OF_ANY = wordSetOf(groupPrepositions);

/** "In week 35" of how things stood on its last day: another time than the figure's own, by a name of its own. */
function periodsNamed(
  { senses }: Chunk,
  { period }: Figure,
  { entities }: KnowledgeIndex,
): readonly DateSense[] {
  const named = senses.flatMap((sense) =>
    sense.kind === 'entity' ? (entities.get(sense.entity) ?? []) : [],
  );
  if (
    named.length === 0 ||
    named.some(({ id, kind }) => kind !== 'date' || period?.own.includes(id) === true)
  )
    return [];
  return named.flatMap(({ date, until }) =>
    date === undefined || until === undefined
      ? []
      : [{ kind: 'range' as const, key: 'date', first: date, last: until }],
  );
}

/** A day, or a span that is nearly the figure's own. */
function isOfPeriod(date: DateSense, figure: Figure, index: KnowledgeIndex): boolean {
  const { period, fact } = figure;
  const entity = index.entities.get(period?.own[0] ?? '');
  if (entity?.date === undefined) return isOfDay(date, fact.briefing.date);
  const { until } = entity;
  if (until === undefined)
    return datesMatch(date, entity.date) && !isVaguer(date, entity.date, figure, index);
  if (date.kind === 'range') {
    const overlap = overlapDays(date.first, date.last, entity.date, until);
    const length = (daysBetween(entity.date, until) ?? 0) + 1;
    const asked = (daysBetween(date.first, date.last) ?? 0) + 1;
    return overlap !== undefined && overlap * 2 > Math.max(length, asked);
  }
  // "In March" is longer than a week of it; "to 9 March" is its last day.
  return date.kind === 'date' && date.date.day !== undefined && datesMatch(date, until);
}

/** "In 2026" is no month of it, where there are figures for several times. */
function isVaguer(date: DateSense, own: PartialDate, figure: Figure, index: KnowledgeIndex): boolean {
  if (date.kind !== 'date' || date.date.time !== undefined) return false;
  const vague =
    (own.day !== undefined && date.date.day === undefined) ||
    (own.month !== undefined && date.date.month === undefined);
  return vague && seriesOf(figure, index).length > 0;
}

/** Without a period of its own a figure holds on the day of its briefing. */
function isOfDay(date: DateSense, day: PartialDate): boolean {
  return date.kind === 'date' && date.date.day !== undefined && datesMatch(date, day);
}

function overlapDays(
  first: Partial<PartialDate>,
  last: Partial<PartialDate>,
  start: PartialDate,
  end: PartialDate,
): number | undefined {
  const total = daysBetween(start, end);
  const before = daysBetween(start, first);
  const after = daysBetween(last, end);
  if (total === undefined || before === undefined || after === undefined) return undefined;
  return total + 1 - Math.max(0, before) - Math.max(0, after);
}

interface MeasurePhrase {
  readonly measure: string;
  readonly kind: 'noun' | 'verb' | 'degree' | 'count';
  readonly words: readonly string[];
}

const measurePhrases = once(indexMeasures);

function indexMeasures(): ReadonlyMap<string, readonly MeasurePhrase[]> {
  const index = new Map<string, MeasurePhrase[]>();
  for (const [measure, { nouns, verbs = '', more = '', less = '', counts = '' }] of Object.entries(
    measures,
  )) {
    const lists = [
      ['noun', nouns],
      ['verb', verbs],
      ['degree', `${more}, ${less}`],
      ['count', counts],
    ] as const;
    for (const [kind, list] of lists)
      for (const words of parseWordList(list)) {
        const first = words[0] ?? '';
        index.set(first, [...(index.get(first) ?? []), { measure, kind, words }]);
      }
  }
  return index;
}

/** A noun, verb or adjective of a measure that the figure is of. */
function byMeasure(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  { degrees }: ExplainOptions,
): Piece | undefined {
  let best: Piece | undefined;
  for (const form of words[at]?.forms ?? [])
    for (const { measure, kind, words: phrase } of measurePhrases().get(form) ?? []) {
      const distance = figure.measures.get(measure);
      if (distance === undefined || !isAt(words, at, phrase)) continue;
      if (kind === 'degree' && degrees === 'none') continue;
      if (kind === 'verb' && !figure.takesVerbs) continue;
      if (kind === 'noun' && isDone(words, at, phrase)) continue;
      const piece: Piece =
        kind === 'count'
          ? { length: phrase.length, counts: true }
          : {
              length: phrase.length,
              head: distance,
              said: phrase,
              ...(VERBS.has(phrase.join(' ')) && !WHAT_VERBS.has(phrase.join(' '))
                ? { verb: true as const }
                : {}),
            };
      const better =
        best === undefined ||
        piece.length > best.length ||
        (piece.length === best.length &&
          piece.head !== undefined &&
          (best.head === undefined ||
            piece.head < best.head ||
            (best.verb === true && piece.verb === undefined)));
      if (better) best = piece;
    }
  // "How high is the damage?"
  const asksHow = degrees === 'own' && words[at - 1]?.word === HOW;
  if (best !== undefined || (degrees !== 'any' && !asksHow)) return best;
  return COMMON_DEGREES.has(words[at]?.word ?? '') ||
    words[at]?.forms.some((form) => COMMON_DEGREES.has(form)) === true
    ? { length: 1 }
    : undefined;
}

const VERBS: ReadonlySet<string> = new Set(
  Object.values(measures).flatMap(({ verbs = '' }) => joinWordList(verbs)),
);
const WHAT_VERBS: ReadonlySet<string> = new Set(joinWordList(whatVerbs));

const HOW = 'how';

const COMMON_DEGREES = new Set(
  Object.values(commonDegrees).flatMap((list) => parseWordList(list).map((words) => words.join(' '))),
);

/** A word of the measure's own name. */
function byName(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  { mechanisms }: KnowledgeIndex,
): Piece | undefined {
  const forms = words[at]?.forms ?? [];
  for (const { words: name, head } of figure.names) {
    const place = name.findIndex((own) =>
      own.some((form) => forms.includes(form) || (mechanisms.synonyms && areSynonyms(form, forms))),
    );
    if (place < 0) continue;
    const said = [...forms, ...(name[place] ?? [])];
    if (place === head && isDone(words, at, name[place])) continue;
    if (place === head) return { length: 1, head: 0, said };
    return place > head ? { length: 1, said, done: true } : { length: 1, said };
  }
  return undefined;
}

/** "What will it be called?" asks for no number of calls; "how many voted?" does for one of votes. */
function isDone(words: readonly FigureWord[], at: number, noun: readonly string[] | undefined): boolean {
  const { word = '', forms = [] } = words[at] ?? {};
  const isParticiple = word.endsWith(PARTICIPLE) && forms.length > 1;
  return (
    isParticiple && noun?.includes(word) !== true && !words.some(({ chunk }) => askOf(chunk) === COUNTING)
  );
}
const PARTICIPLE = 'ed';
const COUNTING: QuestionWord = 'how many';

const synonyms = once(() => {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const list of [...nameSynonyms, ...wordSynonyms, ...nounSynonyms]) {
    const group = parseWordList(list).flatMap((words) => formsOf(words.join(' ')));
    for (const word of group) groups.set(word, new Set([...(groups.get(word) ?? []), ...group]));
  }
  return groups;
});

function areSynonyms(form: string, forms: readonly string[]): boolean {
  const group = synonyms().get(form);
  return group !== undefined && forms.some((other) => group.has(other));
}

const PRO_NOUNS: ReadonlySet<string> = new Set(['one', 'ones']);

const nameForms = new WeakMap<Entity, readonly (readonly (readonly string[])[])[]>();

function formsOfNames(entity: Entity): readonly (readonly (readonly string[])[])[] {
  let known = nameForms.get(entity);
  if (known === undefined) {
    known = [entity.name, ...entity.aliases].map((name) => splitPhrase(name).map((word) => formsOf(word)));
    nameForms.set(entity, known);
  }
  return known;
}

/** Words from a name of what the figure is of, when they stand side by side and end with its noun. */
function byGroupName(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): Piece | undefined {
  let best: Piece | undefined;
  const roles = figure.period === undefined ? figure.groups : [...figure.groups, figure.period];
  for (const role of roles) {
    if (!mayIntroduce(words[at]?.preposition ?? '', role, figure)) continue;
    for (const id of role.own) {
      const entity = index.entities.get(id);
      for (const name of entity === undefined ? [] : formsOfNames(entity)) {
        const length = runLength(words, at, name);
        const last = words[at + length - 1];
        const ends = last !== undefined && name.at(-1)?.some((form) => last.forms.includes(form)) === true;
        if (length > 0 && ends && entity?.kind !== 'date' && length > (best?.length ?? 0))
          best = { length, role };
        // "The previous one" leaves the noun to what was said before.
        const stands = length > 0 && PRO_NOUNS.has(words[at + length]?.word ?? '');
        if (stands && length >= (best?.length ?? 0)) best = { length: length + 1, role };
        if (length === name.length && length > (best?.length ?? 0)) best = { length, role };
      }
    }
  }
  return best;
}

/** How many words from a place on stand in a name, in its order. */
function runLength(words: readonly FigureWord[], at: number, name: readonly (readonly string[])[]): number {
  let length = 0;
  for (let from = 0; from < name.length; length++) {
    const forms = words[at + length]?.forms ?? [];
    const found = name.findIndex((own, i) => i >= from && own.some((form) => forms.includes(form)));
    if (found < 0) break;
    from = found + 1;
  }
  return length;
}

/** "How many kilometres": the unit of the figure, or one that it can be told in. */
function byUnit(words: readonly FigureWord[], at: number, { quantity }: Figure): Piece | undefined {
  for (const length of [3, 2, 1]) {
    const run = words.slice(at, at + length).map(({ word }) => word);
    const unit = run.length === length ? unitNamed(run) : undefined;
    if (unit === undefined) continue;
    // "Kroner" of one kind or another.
    if (units[unit]?.dimension === dimensionOf(quantity)) return { length, unit };
    const own = units[quantity.unit]?.words.split(',').map((word) => word.trim()) ?? [];
    if (own.some((name) => name.split(' ').at(-1) === run.at(-1))) return { length };
  }
  return undefined;
}

const EXPECTED = parseWordList(expectedWords);

/** "Expected": of what is planned, and of estimates. */
function byExpectation(
  words: readonly FigureWord[],
  at: number,
  { fact, quantity }: Figure,
): Piece | undefined {
  const { modality } = fact.fact;
  const open = modality === 'planned' || modality === 'proposed' || modality === 'said';
  if (!open && quantity.bound !== 'about') return undefined;
  const found = EXPECTED.filter((phrase) => isAt(words, at, phrase)).map((phrase) => phrase.length);
  return found.length === 0 ? undefined : { length: Math.max(...found), expected: true };
}

const IDLE_PHRASES = new Map<string, (readonly string[])[]>();
for (const phrase of parseWordList(idleInFigures))
  IDLE_PHRASES.set(phrase[0] ?? '', [...(IDLE_PHRASES.get(phrase[0] ?? '') ?? []), phrase]);
const IDLE_WORDS: ReadonlySet<string> = new Set(
  [...IDLE_PHRASES.values()].flat().flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
);
const NEVER: ReadonlySet<string> = new Set(parseWordList(neverIdle).map((words) => words.join(' ')));

/** "put up": what some measure is raised by says more than its words. */
function startsVerb(words: readonly FigureWord[], at: number): boolean {
  return (words[at]?.forms ?? []).some((form) =>
    measurePhrases()
      .get(form)
      ?.some(({ kind, words: phrase }) => kind === 'verb' && phrase.length > 1 && isAt(words, at, phrase)),
  );
}

/** "How heavy is it?" of one thing is not told by what another weighs; how many there were of an event may be said of nothing. */
function isOfRival(
  words: readonly FigureWord[],
  at: number,
  { groups }: Figure,
  index: KnowledgeIndex,
): boolean {
  const { entities } = index;
  const { chunk } = words[at] as FigureWord;
  if (chunk.carried !== true || groups.length === 0) return false;
  const things = chunk.senses.flatMap((s) => (s.kind === 'entity' ? (entities.get(s.entity) ?? []) : []));
  const asksDegree = words.some(({ word }, i) => word === HOW && !COUNTED.has(words[i + 1]?.word ?? ''));
  return things.some(
    ({ id, kind }) =>
      !isMeasured(id, index) &&
      (asksDegree ||
        groups.some(
          ({ own }) => !own.includes(id) && own.some((other) => entities.get(other)?.kind === kind),
        )),
  );
}

const COUNTED: ReadonlySet<string> = new Set(['many', 'much']);

/** "How many patients does it have?" asks for those of what it stands for, known or not. */
function isOwner(words: readonly FigureWord[], at: number): boolean {
  const { word, chunk } = words[at] as FigureWord;
  if (!OWNERS.has(word)) return false;
  const has = haveForms.has(words[at + 1]?.word ?? '');
  // What a follow-up completed has lost its verb.
  const isLast = at === words.length - 1;
  return hasKind(chunk, 'entity') ? has || isLast : has && DO_FORMS.has(words[at - 1]?.word ?? '');
}
const OWNERS: ReadonlySet<string> = new Set(subjectPronouns.filter((word) => !groupPronouns.includes(word)));
const DO_FORMS: ReadonlySet<string> = new Set(['do', 'does', 'did']);

function byIdle(words: readonly FigureWord[], at: number): Piece | undefined {
  const { word = '', forms = [], chunk } = words[at] ?? {};
  if (NEVER.has(word) || startsVerb(words, at) || isOwner(words, at)) return undefined;
  let length = 0;
  for (const form of [word, ...forms])
    for (const phrase of IDLE_PHRASES.get(form) ?? [])
      if (phrase.length > length && isAt(words, at, phrase)) length = phrase.length;
  if (
    length === 0 &&
    chunk?.punctuation === true &&
    chunk.words.length === 1 &&
    !/[\p{L}\p{N}%$€£¥]/u.test(word)
  )
    length = 1;
  return length === 0 ? undefined : { length };
}
