import type { Decision } from '../deciding/decision.ts';
import { breakdownWords, sortingPrepositions } from '../language/en/breakdown-words.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { upperFirst } from '../language/letter-case.ts';
import { spellNumber } from '../language/spell-number.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, isFree } from '../understanding/chunk.ts';
import { askOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { findDomain } from './find-domain.ts';
import { currentChunks } from './rewrite-chunks.ts';

const SORTING: ReadonlySet<string> = new Set(joinWordList(sortingPrepositions));
const ASKING: ReadonlySet<string> = new Set(
  joinWordList(breakdownWords).flatMap((words) => [words, ...words.split(' ')]),
);

/** What members of a set are sorted by, and the facts that say it of each. */
interface Group {
  readonly value: string;
  readonly members: string[];
}

/**
 * "Break the faults down by severity", "How many faults of each severity are there?": a set by what facts of one relation
 * say of each of its members. Undefined where they leave one of them out.
 */
export function answerBreakdown(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const chunks = currentChunks(clause).filter((chunk) => !chunk.punctuation);
  const sorting = findSorting(chunks);
  if (sorting === undefined) return undefined;
  const rest = chunks.slice(0, sorting.from);
  const at = rest.findIndex(
    (_, i) => findDomain(rest.slice(i), index) !== undefined && !isAsking(rest[i] as Chunk),
  );
  const domain = at < 0 ? undefined : findDomain(rest.slice(at), index);
  if (domain === undefined || !domain.plural || domain.entities.length < 2) return undefined;
  const others = [...rest.slice(0, at), ...rest.slice(at + domain.length), ...chunks.slice(sorting.to)];
  if (!others.every(isAsking)) return undefined;
  const noun = chunks[sorting.to - 1] as Chunk;
  const found = index.facts.flatMap((fact) => valuesIn(fact, noun, domain.entities, index));
  if (!haveOneRelation(found)) return undefined;
  const groups = groupByValue(found);
  const sorted = new Set(groups.flatMap(({ members }) => members));
  if (sorted.size < domain.entities.length) return undefined;
  const nameOf = (id: string): string => index.entities.get(id)?.name ?? id;
  const text = groups.map(
    ({ value, members }) =>
      `${upperFirst(nameOf(value))}: ${spellNumber(members.length, 'none')} (${members.map(nameOf).join(', ')}).`,
  );
  return {
    kind: 'computed',
    text: text.join(' '),
    facts: [...new Set(found.map(({ fact }) => fact))],
    entities: domain.entities,
  };
}

/** Where "by severity" stands. */
function findSorting(chunks: readonly Chunk[]): { readonly from: number; readonly to: number } | undefined {
  const words = chunks.map((chunk) => chunk.words.join(' '));
  for (let from = 1; from < chunks.length; from++) {
    let run = words[from] ?? '';
    for (let to = from + 1; to < chunks.length && run.length <= LONGEST_SORTING; to++) {
      if (SORTING.has(run)) return { from, to: to + 1 };
      run += ` ${words[to]}`;
    }
  }
  return undefined;
}
const LONGEST_SORTING = Math.max(...[...SORTING].map(({ length }) => length));

function isAsking(chunk: Chunk): boolean {
  const [word = ''] = chunk.words;
  return (
    isFree(chunk) ||
    askOf(chunk) !== undefined ||
    ASKING.has(chunk.words.join(' ')) ||
    (chunk.words.length === 1 && lemmasOf(word).some((lemma) => ASKING.has(lemma)))
  );
}

interface Value {
  readonly member: string;
  readonly value: string;
  readonly fact: string;
  readonly relations: ReadonlySet<string>;
}

/** What is said in different ways is not sorted together. */
function haveOneRelation([first, ...others]: readonly Value[]): boolean {
  return [...(first?.relations ?? [])].some((id) => others.every(({ relations }) => relations.has(id)));
}

/** What a fact that fills the role called by a noun says of members. */
function valuesIn(
  fact: IndexedFact,
  noun: Chunk,
  members: readonly string[],
  index: KnowledgeIndex,
): readonly Value[] {
  if (fact.holdsFigure || fact.fact.modality === 'denied') return [];
  const role = fact.roles.find((other) => other.lentBy === undefined && isCalled(other, noun, fact, index));
  if (role === undefined) return [];
  return fact.roles
    .filter((other) => other !== role)
    .flatMap(({ own }) => own)
    .filter((id) => members.includes(id))
    .flatMap((member) =>
      role.own.map((value) => ({ member, value, fact: fact.fact.id, relations: fact.relations })),
    );
}

function isCalled(
  role: IndexedRole,
  { senses }: Chunk,
  fact: IndexedFact,
  { labels }: KnowledgeIndex,
): boolean {
  return senses.some(
    (sense) =>
      role.own.length > 0 &&
      ((sense.kind === 'role' && sense.role === role.name && fact.relations.has(sense.relation)) ||
        (sense.kind === 'sort' && role.own.every((id) => labels.get(id)?.get(sense.key) === 'itself'))),
  );
}

function groupByValue(found: readonly Value[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { value, member } of found) {
    const group = groups.get(value) ?? { value, members: [] };
    groups.set(value, group);
    if (!group.members.includes(member)) group.members.push(member);
  }
  return [...groups.values()];
}
