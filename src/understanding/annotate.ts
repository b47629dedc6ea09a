import { type DateMention, findDates } from '../language/find-dates.ts';
import { type Sense, senseOf } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import { choosePhrase } from './choose-phrase.ts';
import type { Chunk } from './chunk.ts';
import { dateSenses } from './date-senses.ts';
import {
  dropGraded,
  dropNouns,
  dropOtherSorts,
  dropWrongAbsents,
  meanBriefing,
  preferContent,
} from './drop-senses.ts';
import { countGroups, nameGroups } from './name-groups.ts';
import type { WordReading } from './read-word.ts';
import { isLine, versionAt } from './version-at.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads tokens as chunks: the longest phrase that the lexicon knows, dates and numbers, typing errors mended. `keep` says
 * which object stands for a chunk that begins at a token.
 */
export function annotate(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  keep: (chunk: Chunk, first: Token) => Chunk,
): readonly Chunk[] {
  const readings = tokens.map((token) => vocabulary.readWord(token));
  const forms = readings.map((reading) => reading.forms);
  const dates = findDates(tokens, vocabulary.reference);
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; ) {
    const chunk = readChunk(tokens, readings, forms, dates, i, vocabulary);
    chunks.push(keep(chunk.chunk, tokens[i] as Token));
    i += chunk.length;
  }
  return nameGroups(countGroups(chunks), vocabulary.groups);
}

function readChunk(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  forms: readonly (readonly string[])[],
  dates: readonly DateMention[],
  start: number,
  vocabulary: Vocabulary,
): { chunk: Chunk; length: number } {
  const token = tokens[start] as Token;
  if (token.quotation !== undefined)
    return {
      chunk: toChunk(tokens, start, 1, [senseOf.entity(token.quotation, true)], undefined),
      length: 1,
    };
  if (token.kind === 'punctuation' || token.kind === 'possessive')
    return { chunk: plainChunk(token), length: 1 };
  const version = versionAt(tokens, start, vocabulary);
  const date = version === undefined ? dates.find((mention) => mention.from === start) : undefined;
  const { phrase, besides } = choosePhrase(tokens, readings, forms, start, vocabulary);
  const dateLength = date === undefined ? 0 : date.to - date.from;
  if (date !== undefined && dateLength >= (phrase?.length ?? 0)) {
    // "The Sun" may be one that the briefing names.
    const names = dateLength === phrase?.length ? phrase.senses.filter((s) => s.kind === 'entity') : [];
    const senses = [...names, ...dateSenses(date)];
    return { chunk: toChunk(tokens, start, dateLength, senses, undefined), length: dateLength };
  }
  const length = phrase?.length ?? 1;
  const senses: Sense[] = [...(phrase?.senses ?? []), ...besides];
  const reading = readings[start] as WordReading;
  if (length === 1) {
    dropNouns(senses, token, vocabulary);
    meanBriefing(senses, tokens[start - 1], vocabulary);
    dropGraded(senses, token, reading, vocabulary);
    senses.push(...reading.senses);
    if (version !== undefined) senses.push(senseOf.version(version));
  }
  const end = start + length + (version !== undefined && isLine(tokens[start + length]) ? 1 : 0);
  const run = readings.slice(start, start + length);
  const mended = run.some(({ corrections }) => corrections.length > 0);
  if (mended) preferContent(senses);
  const corrected =
    mended && senses.length > 0
      ? run.map(({ corrections }, i) => corrections[0] ?? tokens[start + i]?.norm).join(' ')
      : undefined;
  dropOtherSorts(
    senses,
    length === 1 ? reading.forms : [run.map((_, i) => tokens[start + i]?.norm).join(' ')],
    vocabulary,
  );
  const chunk = toChunk(tokens, start, end - start, dropWrongAbsents(senses, token, vocabulary), corrected);
  return { chunk: length === 1 ? withNameWord(chunk, reading) : chunk, length: end - start };
}

/** A word that names something by itself is no part of another name. */
function withNameWord(chunk: Chunk, { nameWord }: WordReading): Chunk {
  const names = chunk.senses.some((sense) => sense.kind === 'entity');
  return nameWord === undefined || names ? chunk : { ...chunk, nameWord };
}

function plainChunk(token: Token): Chunk {
  return {
    text: token.text,
    words: [token.norm],
    senses: [],
    ...(token.typed === undefined ? {} : { typed: token.typed }),
    punctuation: token.kind === 'punctuation',
    possessive: token.kind === 'possessive',
  };
}

function toChunk(
  tokens: readonly Token[],
  start: number,
  length: number,
  senses: readonly Sense[],
  corrected: string | undefined,
): Chunk {
  const run = tokens.slice(start, start + length);
  const base = {
    text: run.map((token) => token.text).join(' '),
    words: run.map((token) => token.norm),
    senses,
    punctuation: false,
    possessive: false,
  };
  const typed = run.some((token) => token.typed !== undefined)
    ? {
        typed: run
          .flatMap((token, i) => (token.start === run[i - 1]?.start ? [] : typedText(token)))
          .join(' '),
      }
    : {};
  return corrected === undefined ? { ...base, ...typed } : { ...base, ...typed, corrected };
}

/** One typed word can be several tokens. */
function typedText({ typed, text }: Token): string {
  return typed ?? text;
}
