import { findMentions, type Mention, readDigits } from './find-mentions.ts';
import { type Finding, warning } from './finding.ts';
import { foldCharacters } from './fold-characters.ts';
import type { Briefing, Entity, PartialDate } from './model.ts';
import { type BriefingFiles, nameTextFile } from './parse-briefing.ts';
import { compareProblems, type Problem } from './problem.ts';
import { quoteValue } from './quote-value.ts';
import { readFactsDocument } from './read-facts-document.ts';
import { segmentSentences } from './segment-sentences.ts';
import { createPositions } from './text-positions.ts';

/**
 * What a briefing's facts leave out, as warnings: sentences that no fact rests on, names, figures and dates that
 * no entity or fact holds, entities that no fact uses.
 */
export function checkCoverage(
  briefing: Briefing,
  files: Pick<BriefingFiles, 'facts' | 'factsFile' | 'textFile'>,
): readonly Problem[] {
  const textFile = nameTextFile(files);
  const position = createPositions(briefing.text);
  const inText = (offset: number, { severity, problem, remedy }: Finding) => ({
    file: textFile,
    ...position(offset),
    severity,
    problem,
    remedy,
  });
  return [
    ...findBareSentences(briefing).map(([offset, finding]) => inText(offset, finding)),
    ...findUnheldMentions(briefing).map(([offset, finding]) => inText(offset, finding)),
    ...findUnusedEntities(briefing, files),
  ].sort(compareProblems);
}

function findBareSentences({ text, title, facts }: Briefing): (readonly [number, Finding])[] {
  const evidence = facts.flatMap((fact) => fact.evidence);
  return segmentSentences(text, { splitQuotations: true }).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const held = sentence === title || evidence.some((span) => span.start < end && span.end > start);
    return held ? [] : [[start, warning(`no fact rests on ${quoteValue(sentence)}`, 'add a fact')] as const];
  });
}

function findUnheldMentions(briefing: Briefing): (readonly [number, Finding])[] {
  const held = collectHeld(briefing);
  const reported = new Set<string>();
  return findMentions(briefing.text, briefing.language).flatMap((mention) => {
    if (isHeld(mention, held)) return [];
    const { start, end } = mention.span;
    const words = briefing.text.slice(start, end);
    const key = splitWords(words).join(' ');
    if (reported.has(key)) return [];
    reported.add(key);
    return [
      [start, warning(`no entity or fact holds the ${mention.kind} ${quoteValue(words)}`, 'add it')] as const,
    ];
  });
}

interface Held {
  readonly words: readonly string[];
  readonly figures: ReadonlySet<string>;
  readonly dates: readonly PartialDate[];
}

function collectHeld({ entities, facts, agency, date }: Briefing): Held {
  const texts = [
    agency,
    ...entities.flatMap(({ name, aliases, types }) => [name, ...aliases, ...types]),
    ...facts.flatMap(({ wording }) => wording ?? []),
  ];
  const dates = [date, ...entities.flatMap((entity) => entity.date ?? [])];
  const words = [...new Set(texts.flatMap(splitWords))];
  const figures = words.filter((word) => /^\p{N}/u.test(word)).map(readDigits);
  return {
    words,
    figures: new Set([
      ...figures,
      ...dates.flatMap(({ year, month, day }) => [year, month, day]).map(String),
    ]),
    dates,
  };
}

function isHeld(mention: Mention, held: Held): boolean {
  if (mention.kind === 'figure') return held.figures.has(mention.digits);
  if (mention.kind === 'date') return held.dates.some((date) => agrees(date, mention.date));
  return mention.words
    .flatMap(splitWords)
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
  { entities, facts, mainEvent, place }: Briefing,
  { facts: source, factsFile }: Pick<BriefingFiles, 'facts' | 'factsFile'>,
): Problem[] {
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
  if (unused.length === 0) return [];
  const document = readFactsDocument(source, () => undefined);
  const position = createPositions(source);
  return unused.map(({ id }) => ({
    file: factsFile,
    ...position(document?.locate(['entities', id], 'key') ?? 0),
    ...warning(`no fact uses the entity ${quoteValue(id)}`, 'add a fact or remove it'),
  }));
}

function listParts(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [...entity.involves, ...entity.partOf, ...entity.members];
}
