import type { IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasKind } from '../understanding/chunk.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { isFirm, isOutOfTime, type Statement, tellAll } from './repeats-statement.ts';
import {
  isSame,
  mayEnd,
  restBehind,
  type Unit,
  unitsOf,
  unitsOfText,
  wordsOfChunks,
} from './statement-units.ts';

/** More answers than these are none. */
const MAX_ANSWERS = 3;
/** Fewer words than these ask of nothing. */
const MIN_UNITS = 2;

/**
 * "Who named the asteroid after a bird?", "what did she oppose?" where a fact is told by those words with its answer in the place
 * of what asks, whatever each of them may mean. Undefined where no statement is asked about, or too many are.
 */
export function fillsStatement(
  { kind, asks, chunks }: Clause,
  statements: readonly Statement[],
  index: KnowledgeIndex,
): Decision | undefined {
  const [ask, ...others] = asks;
  if (kind !== 'ask' || ask === undefined || others.length > 0 || ask.phrase !== undefined) return undefined;
  if (chunks.some((chunk) => hasKind(chunk, 'pronoun'))) return undefined;
  const words = wordsOfChunks(chunks.filter((chunk) => !hasKind(chunk, 'ask')));
  const asked = unitsOf(words);
  if (asked.units.length < MIN_UNITS) return undefined;
  const matches = statements.flatMap((statement) => {
    const [fact] = statement.facts;
    if (statement.ofText || fact === undefined || !isFirm(statement) || isOutOfTime(statement, words))
      return [];
    const told = statement.units;
    if (told.helpers !== asked.helpers || told.denials !== asked.denials) return [];
    const role = fact.roles.find(
      (one) =>
        one.lentBy === undefined &&
        one.own.length > 0 &&
        asksFor(ask, one, index) &&
        isLeftOut(one, asked.units, told.units, index),
    );
    return role === undefined ? [] : [{ ...tellAll(fact), asked: [{ ask, role }] }];
  });
  const [first] = matches;
  const isOne = matches.every(({ fact }) => fact.definition === first?.fact.definition);
  return first === undefined || matches.length > MAX_ANSWERS || !isOne
    ? undefined
    : { kind: 'answered', matches };
}

/** Whether a question word can ask for what fills a role. */
function asksFor({ word }: Ask, { definition, own }: IndexedRole, { entities }: KnowledgeIndex): boolean {
  const kinds = new Set(own.map((id) => entities.get(id)?.kind ?? ''));
  if (word === 'when') return kinds.has('date');
  if (word === 'who') return [...kinds].every((kind) => kind === 'person' || kind === 'organisation');
  if (word === 'what') return !kinds.has('person') && !kinds.has('date');
  return word !== 'which' && definition.asks.includes(word);
}

/** True where a statement says what is asked with what fills a role in its place: there, or in a part that says when or where. */
function isLeftOut(
  { own }: IndexedRole,
  asked: readonly Unit[],
  told: readonly Unit[],
  { entities }: KnowledgeIndex,
): boolean {
  const names = own.map((id) => entities.get(id)?.name ?? '');
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  const { units: name } = unitsOfText(listed);
  const isDate = own.some((id) => entities.get(id)?.date !== undefined);
  const at = isDate ? asked.length : placeOf(name, told);
  if (at < 0 || asked.length < at) return false;
  const without = isDate ? told : [...told.slice(0, at), ...told.slice(at + name.length)];
  const rest = restBehind(asked, without);
  return rest !== undefined && mayEnd(rest) && (!isDate || rest.length > 0);
}

function placeOf(name: readonly Unit[], told: readonly Unit[]): number {
  if (name.length === 0) return -1;
  return told.findIndex((_, at) => name.every((unit, i) => isSame(unit, told[at + i])));
}
