import type { Entity } from '../../briefing/model.ts';
import { haveForms } from '../../language/en/auxiliaries.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { isDateSense } from '../../matching/match-dates.ts';
import type { Chunk } from '../../understanding/chunk.ts';
import { namesFresh } from './explain-period.ts';
import { type Piece, WHOLE } from './figure-piece.ts';
import { formsOfNames } from './forms-of-names.ts';
import { isCalled } from './is-called.ts';
import { isDone } from './is-done.ts';
import { isOfPeriod, periodsNamed } from './is-of-period.ts';
import { mayIntroduce } from './may-introduce.ts';
import type { FigureWord } from './read-words.ts';

/** A name of the measure or of what it is of, or a date. */
export function explainChunk(
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
    if (isSeatOf(chunk, role)) continue;
    const own = chunk.senses.some((sense) => sense.kind === 'entity' && role.own.includes(sense.entity));
    if (own) return { length, role, byName: true };
    called ??= { length, role };
  }
  if (called !== undefined) return called;
  const period = figure.period;
  const isPeriod = period?.own.some((id) => isCalled(id, words[at] as FigureWord, index)) === true;
  return isPeriod ? { ...withRole(period, length), byName: true } : byOtherRole(word, figure);
}

/** "Cases in the capital" are not those of the country: it stands for that only as somebody who does something. */
function isSeatOf({ senses }: Chunk, { definition, own }: IndexedRole): boolean {
  const meant = senses.filter((sense) => sense.kind === 'entity' && own.includes(sense.entity));
  return (
    definition.position !== 'subject' &&
    meant.length > 0 &&
    meant.every((sense) => sense.kind === 'entity' && sense.metonym === true)
  );
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
