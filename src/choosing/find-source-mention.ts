import type { Briefing, PartialDate } from '../briefing/model.ts';
import { containsDate } from '../language/dates.ts';
import { attributingWords, briefingWords, locatingWords, sourceJoints } from '../language/en/sources.ts';
import { type DateMention, findDates } from '../language/find-dates.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import { normaliseQuestion } from '../language/normalise-question.ts';
import { once } from '../language/once.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { SourceIndex } from './index-sources.ts';

/** Words of a question that say from which briefing it is to be answered. */
export interface SourceMention {
  /** Ids of the briefings that fit. */
  readonly briefings: ReadonlySet<string>;
  /** The question without these words. */
  readonly rest: string;
  /** `date`: "in September 2011", which may be part of what is asked; `name`: "according to X"; `text`: "in X's report". */
  readonly by: 'date' | 'name' | 'text';
}

const ATTRIBUTING = indexPhrases(attributingWords);
const LOCATING = indexPhrases(locatingWords);
const BRIEFING = indexPhrases(briefingWords);
const JOINTS = indexPhrases(sourceJoints);

/** The first run of words that names a source, a date or a title of some of these briefings; undefined where none does. */
export function findSourceMention(
  question: string,
  briefings: readonly Briefing[],
  sources: SourceIndex,
): SourceMention | undefined {
  const text = normaliseQuestion(question);
  const tokens = tokenise(text);
  const reference = briefings[0]?.date;
  if (reference === undefined) return undefined;
  const known: Known = {
    all: new Set(briefings),
    sources,
    dates: once(() => findDates(tokens, reference)),
  };
  for (let from = 0; from < tokens.length; from++) {
    const found = readMention(tokens, from, known);
    if (found === undefined) continue;
    const { briefings: meant, to, by } = found;
    return { briefings: new Set([...meant].map(({ id }) => id)), by, rest: cut(text, tokens, from, to) };
  }
  return undefined;
}

/** What can be mentioned. */
interface Known {
  readonly all: ReadonlySet<Briefing>;
  readonly sources: SourceIndex;
  /** Read only where a word leads to one. */
  dates(): readonly DateMention[];
}

interface Found {
  readonly briefings: ReadonlySet<Briefing>;
  readonly to: number;
  readonly by: SourceMention['by'];
}

function readMention(tokens: readonly Token[], from: number, known: Known): Found | undefined {
  const rest = tokens.slice(from);
  const attributed = ATTRIBUTING.startOf(rest);
  const opening = attributed > 0 ? attributed : LOCATING.startOf(rest);
  if (opening === 0) return undefined;
  const run = readRun(tokens, from + opening, known);
  if (run === undefined || run.briefings.size === 0) return undefined;
  if (run.called) return { ...run, by: 'text' };
  if (!run.named) return { ...run, by: 'date' };
  return attributed === 0 ? undefined : { ...run, by: run.dated ? 'text' : 'name' };
}

interface Run {
  readonly briefings: ReadonlySet<Briefing>;
  readonly to: number;
  readonly dated: boolean;
  /** True where an agency or a title is named. */
  readonly named: boolean;
  /** True where it is called a briefing. */
  readonly called: boolean;
}

/** Reads names, dates and words for a briefing as long as they follow each other; all of them must fit. */
function readRun(tokens: readonly Token[], from: number, { all, sources, dates }: Known): Run | undefined {
  let run: Run = { briefings: all, to: from, dated: false, named: false, called: false };
  for (let at = from; at < tokens.length; ) {
    const part =
      readDate(dates(), at, run) ?? readCalled(tokens, at, run) ?? readName(tokens, at, run, sources);
    if (part === undefined) {
      const joint =
        tokens[at]?.kind === 'punctuation' ? punctuationAt(tokens, at) : JOINTS.startOf(tokens.slice(at));
      if (joint === 0) break;
      at += joint;
      continue;
    }
    run = part;
    at = run.to;
  }
  return run.dated || run.named ? run : undefined;
}

/** A comma or a quotation mark may stand inside, the end of a sentence may not. */
function punctuationAt(tokens: readonly Token[], at: number): number {
  return /^[.?!;:]$/.test(tokens[at]?.text ?? '') ? 0 : 1;
}

function readDate(dates: readonly DateMention[], at: number, run: Run): Run | undefined {
  const mention = dates.find((one) => one.from === at);
  const { date } = mention ?? {};
  if (mention === undefined || date?.year === undefined || mention.relative === true) return undefined;
  const asked: PartialDate = { ...date, year: date.year };
  const briefings = new Set([...run.briefings].filter((briefing) => containsDate(asked, briefing.date)));
  return { ...run, briefings, to: mention.to, dated: true };
}

function readCalled(tokens: readonly Token[], at: number, run: Run): Run | undefined {
  const length = BRIEFING.startOf(tokens.slice(at));
  return length === 0 ? undefined : { ...run, to: at + length, called: true };
}

/** An agency, a whole title, or some words of a title before a word for a briefing. */
function readName(tokens: readonly Token[], at: number, run: Run, sources: SourceIndex): Run | undefined {
  const whole = (sources.byFirstWord.get(tokens[at]?.norm ?? '') ?? [])
    .filter(({ briefing }) => run.briefings.has(briefing))
    .map(({ words, briefing }) => ({ briefing, to: endOf(tokens, at, words) }))
    .filter(({ to }) => to > at);
  const longest = whole.reduce((most, { to }) => Math.max(most, to), at);
  if (longest > at) {
    const briefings = whole.filter(({ to }) => to === longest).map(({ briefing }) => briefing);
    return { ...run, briefings: new Set(briefings), to: longest, named: true };
  }
  return readPartOfTitle(tokens, at, run, sources);
}

const MAX_TITLE_WORDS = 4;
/** Words that tell no title from another. */
const SMALL = new Set([...joinWordList(sourceJoints), ...prepositions]);

function readPartOfTitle(
  tokens: readonly Token[],
  at: number,
  run: Run,
  { byWord }: SourceIndex,
): Run | undefined {
  for (let to = at + 1; to <= at + MAX_TITLE_WORDS && to < tokens.length; to++) {
    const length = BRIEFING.startOf(tokens.slice(to));
    if (length === 0) continue;
    const words = tokens.slice(at, to).map(({ norm }) => norm);
    if (words.some((word) => SMALL.has(word))) return undefined;
    const [first = new Set<Briefing>(), ...others] = words.map(
      (word) => byWord.get(word) ?? new Set<Briefing>(),
    );
    const briefings = [...first].filter(
      (briefing) => run.briefings.has(briefing) && others.every((holding) => holding.has(briefing)),
    );
    if (briefings.length > 0)
      return { ...run, briefings: new Set(briefings), to: to + length, named: true, called: true };
  }
  return undefined;
}

/** The token behind a run of words, whatever punctuation stands between them; 0 where they do not stand there. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let to = at;
  for (const word of words) {
    while (tokens[to]?.kind === 'punctuation' && to > at) to++;
    if (tokens[to]?.norm !== word) return 0;
    to++;
  }
  return words.length === 0 ? 0 : to;
}

/** A question without the tokens of a range, and without the commas that set it off. */
function cut(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? text.length;
  const before = text.slice(0, first).replace(/[\s,(]+$/, '');
  const after = text.slice(end).replace(/^[\s,:)"”]+/, '');
  return `${before}${before === '' || /^[.?!]/.test(after) ? '' : ' '}${after}`.trim();
}
