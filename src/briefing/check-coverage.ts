import { findMentions, type Mention, readDigits } from './find-mentions.ts';
import { type Finding, warning } from './finding.ts';
import { foldCharacters } from './fold-characters.ts';
import { locateFindings } from './locate-findings.ts';
import type { Briefing, Entity, PartialDate, Span } from './model.ts';
import { type BriefingFiles, nameTextFile } from './parse-briefing.ts';
import { compareProblems, type Problem } from './problem.ts';
import { quoteValue } from './quote-value.ts';
import { isHeading, segmentSentences } from './segment-sentences.ts';
import { TITLES } from './sentence-words.ts';
import { createPositions } from './text-positions.ts';

/**
 * What a briefing's facts leave out, as warnings: sentences that no fact rests on, names, figures and dates that
 * no entity or fact holds, entities that no fact uses.
 */
export function checkCoverage(
  briefing: Briefing,
  files: Pick<BriefingFiles, 'facts' | 'factsFile' | 'textFile'>,
): readonly Problem[] {
  return [
    ...locateInText([...findBareSentences(briefing), ...findUnheldMentions(briefing)], briefing, files),
    ...findUnusedEntities(briefing, files),
  ].sort(compareProblems);
}

/** Findings at offsets of a briefing's text, as problems of its file. */
export function locateInText(
  findings: readonly (readonly [offset: number, finding: Finding])[],
  { text }: Briefing,
  files: Pick<BriefingFiles, 'factsFile' | 'textFile'>,
): readonly Problem[] {
  const file = nameTextFile(files);
  const position = createPositions(text);
  return findings.map(([offset, { severity, problem, remedy }]) => ({
    file,
    ...position(offset),
    severity,
    problem,
    remedy,
  }));
}

/** How much of a text its facts hold: of each sort of thing, how many of how many. */
export interface Coverage {
  readonly sentences: Share;
  readonly names: Share;
  readonly dates: Share;
  readonly figures: Share;
  /** Of the rows of its tables, those that facts are made of. */
  readonly rows: Share;
}

export interface Share {
  readonly held: number;
  readonly total: number;
}

/** Counts what the facts and entities of a briefing hold of its text; each name, date and figure counts once. */
export function measureCoverage(briefing: Briefing): Coverage {
  const mentions = listMentions(briefing);
  const countKind = (kind: Mention['kind']) => count(mentions.filter(({ mention }) => mention.kind === kind));
  return {
    sentences: count(listSentences(briefing)),
    names: countKind('name'),
    dates: countKind('date'),
    figures: countKind('figure'),
    rows: countRows(briefing),
  };
}

function count(things: readonly { readonly held: boolean }[]): Share {
  return { held: things.filter(({ held }) => held).length, total: things.length };
}

/** The sentences of the text but for its title and headings, and whether a fact rests on each. */
function listSentences({
  text,
  title,
  facts,
}: Briefing): readonly { readonly span: Span; readonly held: boolean }[] {
  const evidence = facts
    .flatMap((fact) => fact.evidence)
    .filter(({ row }) => row === undefined)
    .sort((a, b) => a.start - b.start);
  // Evidence that begins before the end of a sentence reaches into it if the longest of it does.
  let next = 0;
  let reach = 0;
  return segmentSentences(text, { splitQuotations: true })
    .filter((span) => text.slice(span.start, span.end) !== title && !isHeading(text, span))
    .map((span) => {
      for (let at = evidence[next]; at !== undefined && at.start < span.end; at = evidence[next]) {
        reach = Math.max(reach, at.end);
        next += 1;
      }
      return { span, held: reach > span.start };
    });
}

function countRows({ tables = [], facts }: Briefing): Share {
  const told = new Set(
    facts.flatMap(({ evidence }) =>
      evidence.flatMap(({ row }) => (row === undefined ? [] : `${row.number} ${row.file}`)),
    ),
  );
  return { held: told.size, total: tables.reduce((total, { rows }) => total + rows, 0) };
}

function findBareSentences(briefing: Briefing): (readonly [number, Finding])[] {
  return listSentences(briefing).flatMap(({ span: { start, end }, held }) => {
    const sentence = quoteValue(briefing.text.slice(start, end));
    return held ? [] : [[start, warning(`no fact rests on ${sentence}`, 'add a fact')] as const];
  });
}

/** The different names, dates and figures of the text, and whether an entity or a fact holds each. */
function listMentions(
  briefing: Briefing,
): readonly { readonly mention: Mention; readonly words: string; readonly held: boolean }[] {
  const held = collectHeld(briefing);
  const first = new Map<string, { mention: Mention; words: string; held: boolean }>();
  for (const mention of findMentions(briefing.text, briefing.language)) {
    const words = briefing.text.slice(mention.span.start, mention.span.end);
    const key = splitWords(words).join(' ');
    if (!first.has(key)) first.set(key, { mention, words, held: isHeld(mention, held) });
  }
  return [...first.values()];
}

function findUnheldMentions(briefing: Briefing): (readonly [number, Finding])[] {
  return listMentions(briefing).flatMap(({ mention, words, held }) => {
    const problem = `no entity or fact holds the ${mention.kind} ${quoteValue(words)}`;
    return held ? [] : [[mention.span.start, warning(problem, 'add it')] as const];
  });
}

interface Held {
  readonly words: readonly string[];
  readonly figures: ReadonlySet<string>;
  readonly dates: readonly PartialDate[];
}

function collectHeld({ entities, facts, agency, date }: Briefing): Held {
  const dates = [date, ...entities.flatMap((entity) => [entity.date ?? [], entity.until ?? []].flat())];
  const texts = [
    agency,
    ...entities.flatMap(({ name, aliases, types }) => [name, ...aliases, ...types]),
    ...facts.flatMap(({ wording }) => wording ?? []),
    ...dates.flatMap(({ time, zone }) => [time ?? [], zone ?? []].flat()),
  ];
  // "7:05 p.m." is held as 19:05.
  const hours = dates.flatMap(({ time }) =>
    time === undefined ? [] : [Number(time.slice(0, 2)) % 12 || 12, Number(time.slice(0, 2))],
  );
  const words = [...new Set(texts.flatMap(splitWords))];
  // A figure is one word here, whatever marks off its thousands, its fraction or its minutes.
  const figures = texts.flatMap(
    (text) => text.match(/\p{N}[\p{L}\p{N}]*(?:[.,:]\p{N}[\p{L}\p{N}]*)*/gu) ?? [],
  );
  return {
    words,
    figures: new Set([
      ...figures.map(readDigits),
      ...figures.flatMap((figure) => figure.split(':')).map(readDigits),
      ...dates.flatMap(({ year, month, day }) => [year, month, day]).map(String),
      ...hours.map(String),
    ]),
    dates,
  };
}

function isHeld(mention: Mention, held: Held): boolean {
  if (mention.kind === 'figure') return held.figures.has(mention.digits);
  if (mention.kind === 'date') return held.dates.some((date) => agrees(date, mention.date));
  return mention.words
    .flatMap(splitWords)
    .filter((word) => !TITLES.has(word))
    .every((word) => held.words.some((known) => sharesStem(word, known)));
}

function agrees(date: PartialDate, mention: Partial<PartialDate>): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => mention[part] === undefined || mention[part] === date[part],
  );
}

function splitWords(text: string): readonly string[] {
  return foldCharacters(text.replace(/\.(?=\p{L}\b|$|\s)/gu, '')).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const LEAST_STEM_CHARS = 4;

/** Whether two words are one but for their endings: "Iranian" and "Iran", "ministers" and "minister". */
function sharesStem(word: string, known: string): boolean {
  const [short, long] = word.length < known.length ? [word, known] : [known, word];
  return (
    word === known ||
    (short.length >= LEAST_STEM_CHARS &&
      long.startsWith(short.slice(0, Math.max(LEAST_STEM_CHARS, short.length - 1))))
  );
}

function findUnusedEntities(
  briefing: Briefing,
  files: Pick<BriefingFiles, 'facts' | 'factsFile'>,
): readonly Problem[] {
  const { entities, facts, mainEvent, place } = briefing;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const used = new Set<string>();
  const pending = facts.flatMap(({ roles, source: speaker }) => [...Object.values(roles).flat(), speaker]);
  pending.push(mainEvent, place);
  for (let id = pending.pop(); pending.length > 0 || id !== undefined; id = pending.pop()) {
    if (id === undefined || used.has(id)) continue;
    used.add(id);
    pending.push(...listParts(byId.get(id)));
  }
  const unused = entities.filter(({ id }) => !used.has(id));
  return locateFindings(
    unused.map(({ id }) => ({
      entity: id,
      finding: warning(`no fact uses the entity ${quoteValue(id)}`, 'add a fact or remove it'),
    })),
    briefing,
    files,
  );
}

function listParts(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [...entity.involves, ...entity.partOf, ...entity.members];
}
