import { ENTITY_KINDS } from '../briefing/model.ts';
import { mentionVerbs } from '../language/en/mentions.ts';
import { parseNumber } from '../language/find-numbers.ts';
import { isPlural } from '../language/is-plural.ts';
import type { Operator } from '../language/language-data.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { isMeasured } from '../matching/index-figures.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, entitiesOf, hasContent, hasKind, isFree } from '../understanding/chunk.ts';
import { canBeVerb, clauseOperator, isVerbOnly } from '../understanding/chunk-forms.ts';
import { isMention, isText } from './is-mention.ts';

/** The things that a question speaks of as a set: "the four ministers", "participants". */
export interface Domain {
  readonly entities: readonly string[];
  /** How many chunks name them. */
  readonly length: number;
  /** True where they are all of a group, or all that the text names, so that nothing is missing. */
  readonly closed: boolean;
  /** True where the noun is in the plural. */
  readonly plural: boolean;
}

/** The longest run from the start of the chunks that describes named entities, and as many as it says. */
export function findDomain(chunks: readonly Chunk[], index: KnowledgeIndex): Domain | undefined {
  let end = 0;
  while (end < chunks.length && (mayDescribe(chunks[end] as Chunk) || mentions(chunks, end))) end++;
  for (let length = end; length > 0; length--) {
    const run = chunks
      .slice(0, length)
      .filter((chunk, i) => !isFree(chunk) && !isQuantifier(chunk) && !mentions(chunks, i));
    // What belongs to the set is not the set: "the council's rounds".
    const owns = chunks[length]?.possessive === true || chunks[length - 1]?.possessive === true;
    // "The four countries" are no four of anything else.
    const found =
      owns || isModifier(chunks[length - 1], chunks[length], index) ? undefined : domainOf(run, index);
    const counted = run.every((chunk) => isNumber(chunk) || isPair(chunk)) && mayBeCounted(chunks[length]);
    const isOther = counted && found?.entities.some((id) => isCalled(id, chunks[length], index)) !== true;
    // "The people named": of these the text names all.
    const closed =
      found?.closed === true ||
      chunks
        .slice(0, length)
        .some((chunk, i) => mentions(chunks, i) || (found !== undefined && countsAll(chunk, found)));
    if (found !== undefined && !isOther)
      return { ...found, closed, length: withoutPredicate(chunks, length) };
  }
  return undefined;
}

/** "which *defence* topic": a name right before a noun says of what sort that is. */
function isModifier(last: Chunk | undefined, next: Chunk | undefined, index: KnowledgeIndex): boolean {
  if (last === undefined || next === undefined) return false;
  // "the defence portfolio" is that post.
  const isSame = index.facts.some(({ relations, roles }) =>
    roles.some(
      ({ name, own }) =>
        next.senses.some((s) => s.kind === 'role' && relations.has(s.relation) && s.role === name) &&
        entitiesOf(last).some((id) => own.includes(id) && index.entities.get(id)?.types.includes('post')),
    ),
  );
  if (isSame) return false;
  return (
    hasKind(last, 'entity') &&
    !hasKind(last, 'sort') &&
    hasKind(next, 'sort') &&
    hasKind(next, 'role') &&
    !canBeVerb(next) &&
    !isFree(next)
  );
}

/** "ministers *will be in*": words without content that lead to a place are not of the set, but of what is said of it. */
function withoutPredicate(chunks: readonly Chunk[], length: number): number {
  const end = chunks.slice(0, length).findLastIndex((chunk) => !isFree(chunk)) + 1;
  const leads = chunks.slice(end, length).some((chunk) => hasKind(chunk, 'preposition'));
  return leads && end > 0 && chunks.length > length ? end : length;
}

const NAMING: ReadonlySet<string> = new Set(joinWordList(mentionVerbs));

/** "The people *named*", "the people *the report names*": words that only say that the text names them. */
function mentions(chunks: readonly Chunk[], at: number): boolean {
  const names = (text: Chunk | undefined, verb: Chunk | undefined): boolean =>
    text !== undefined && verb !== undefined && isText(text) && NAMING.has(verb.words.join(' '));
  const chunk = chunks[at] as Chunk;
  return isMention(chunk) || names(chunk, chunks[at + 1]) || names(chunks[at - 1], chunk);
}

/** "the two", "the two countries": as many as there are. */
function countsAll({ words }: Chunk, { entities }: Omit<Domain, 'length'>): boolean {
  return entities.length > 1 && words.some((word) => parseNumber(word) === entities.length);
}

/** Whether a chunk is a word for something. */
function isCalled(id: string, chunk: Chunk | undefined, index: KnowledgeIndex): boolean {
  const labels = index.labels.get(id);
  return chunk?.senses.some((sense) => labels?.has(sense.key) === true) === true;
}

function isNumber(chunk: Chunk): boolean {
  return hasKind(chunk, 'number');
}

/** "the two", by itself or before a noun. */
function isPair(chunk: Chunk): boolean {
  return clauseOperator(chunk) === 'both';
}

/** A noun, which says what there are so many of. */
function mayBeCounted(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && hasContent(chunk) && !isVerbOnly(chunk) && !hasKind(chunk, 'preposition');
}

function domainOf(run: readonly Chunk[], index: KnowledgeIndex): Omit<Domain, 'length'> | undefined {
  if (run.length === 0) return undefined;
  const number = run
    .flatMap((chunk) => chunk.senses)
    .find((sense) => sense.kind === 'number' && !sense.ordinal);
  const size = number?.kind === 'number' ? number.number : undefined;
  const described = run.filter((chunk) => !chunk.senses.some((sense) => sense.kind === 'number'));
  const entities =
    described.length === 0
      ? groupOf(size, index)
      : withoutMatters(
          withoutGroups(roleFillers(described, index) ?? describedBy(described, index), index),
          index,
        );
  if (entities.length === 0 || (size !== undefined && size !== entities.length)) return undefined;
  return {
    entities,
    closed: size !== undefined || isGroup(entities, index),
    plural: described.length === 0 || isPlural(described.at(-1)?.words.at(-1) ?? ''),
  };
}

/** "the four": the members of the one group of that size. */
function groupOf(size: number | undefined, index: KnowledgeIndex): readonly string[] {
  const groups = groupsOf(index).filter((members) => members.length === size);
  return groups.length === 1 ? (groups[0] ?? []) : [];
}

/** "the participants": who or what fills that role in the main event. */
function roleFillers(run: readonly Chunk[], index: KnowledgeIndex): readonly string[] | undefined {
  if (run.length !== 1 || run[0]?.senses.some((s) => s.kind === 'sort' || s.kind === 'entity'))
    return undefined;
  const names = run.flatMap((chunk) => chunk.senses).flatMap((s) => (s.kind === 'role' ? [s] : []));
  if (names.length === 0) return undefined;
  const ids = index.facts
    .filter(
      (fact) =>
        fact.fact.roles[fact.definition.describes ?? '']?.includes(fact.briefing.mainEvent ?? '') === true,
    )
    .flatMap((fact) =>
      fact.roles.filter((role) =>
        names.some((n) => n.relation === fact.definition.id && n.role === role.name),
      ),
    )
    .flatMap((role) => role.own)
    .flatMap((id) => membersOf(id, index));
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** The named entities that a run of chunks with a common noun at its end describes. */
export function describedBy(run: readonly Chunk[], index: KnowledgeIndex): readonly string[] {
  const head = run.at(-1) as Chunk;
  if (run.some((chunk) => isVerbOnly(chunk)) || !namesSort(head, index)) return [];
  const candidates = new Set(head.senses.flatMap((sense) => [...(index.described.get(sense.key) ?? [])]));
  return [...candidates].filter(
    (id) =>
      isNamed(id, index) &&
      isOfHead(head, id, index) &&
      describeEntity(run, id, index, undefined) !== undefined,
  );
}

/** "the three states" beside each of them: a group is none of its members. */
function withoutGroups(ids: readonly string[], { entities }: KnowledgeIndex): readonly string[] {
  const isGroupOf = (id: string): boolean => {
    const members = entities.get(id)?.members ?? [];
    return members.length > 0 && members.every((member) => ids.includes(member));
  };
  return ids.filter((id) => !isGroupOf(id));
}

/** "the conflicts": the situation in a place is not another one than the place is. */
export function withoutMatters(ids: readonly string[], { entities }: KnowledgeIndex): readonly string[] {
  return ids.filter((id) => {
    const [only, ...more] = entities.get(id)?.involves ?? [];
    const isTopic = entities.get(id)?.kind === 'topic';
    const isListed = only !== undefined && ids.includes(only) && entities.get(only)?.kind === 'place';
    return !(isTopic && more.length === 0 && isListed);
  });
}

/** "The meetings" are one name and more than one: they cannot be counted. */
export function standForSeveral(entities: readonly string[], index: KnowledgeIndex): boolean {
  return entities.some((id) => index.entities.get(id)?.plural === true);
}

/** "the guests": a country stands for its city and its ministers. */
export function withoutParts(ids: readonly string[], index: KnowledgeIndex): readonly string[] {
  const isPartOf = (id: string, whole: string): boolean => {
    const entity = index.entities.get(id);
    if (entity === undefined || id === whole || index.entities.get(whole)?.kind !== 'place') return false;
    return (
      entity.partOf.includes(whole) ||
      (entity.kind === 'person' && index.labels.get(id)?.has(`e:${whole}`) === true)
    );
  };
  return ids.filter((id) => !ids.some((whole) => isPartOf(id, whole)));
}

/** A common noun: a name stands for itself, not for a set. */
function namesSort(head: Chunk, index: KnowledgeIndex): boolean {
  return head.senses.some(
    (sense) =>
      sense.kind === 'sort' ||
      (sense.kind === 'entity' && index.entities.get(sense.entity)?.types.includes('post') === true),
  );
}

/** The head noun says what they are: an event is no minister because ministers attend it, nor a minister a ministry. */
function isOfHead(head: Chunk, id: string, index: KnowledgeIndex): boolean {
  const labels = index.labels.get(id);
  const kind = index.entities.get(id)?.kind ?? '';
  // "Persons" are no matter that is called by a word for people.
  const ofPeople = head.senses.some((s) => s.kind === 'sort' && isSortOf(s.sort, PERSON));
  if (kind === 'topic' && ofPeople) return false;
  return head.senses.some((sense) => {
    const label = labels?.get(sense.key);
    const isOther =
      kind === 'event' ||
      (sense.kind === 'sort' && ENTITY_KINDS.some((one) => one !== kind && isSortOf(sense.sort, one))) ||
      (sense.kind === 'entity' && isOfOtherKind(sense.entity, kind, index));
    return label === 'itself' || (label !== undefined && typeof label !== 'string' && !isOther);
  });
}

const PERSON = 'person';

/** A ministry is no minister; a post is what its holder is called by. */
function isOfOtherKind(id: string, kind: string, { entities }: KnowledgeIndex): boolean {
  const entity = entities.get(id);
  return entity !== undefined && entity.kind !== kind && !entity.types.includes('post');
}

function isNamed(id: string, index: KnowledgeIndex): boolean {
  const entity = index.entities.get(id);
  const isThing = entity !== undefined && !entity.types.includes('post') && !id.includes('/');
  return isThing && !entity.unnamed && !isMeasured(id, index);
}

function isGroup(entities: readonly string[], index: KnowledgeIndex): boolean {
  return groupsOf(index).some(
    (members) => members.length === entities.length && members.every((id) => entities.includes(id)),
  );
}

const groups = new WeakMap<KnowledgeIndex, readonly (readonly string[])[]>();

function groupsOf(index: KnowledgeIndex): readonly (readonly string[])[] {
  let known = groups.get(index);
  if (known === undefined) {
    known = [...index.entities.values()]
      .map((entity) => entity.members)
      .filter((members) => members.length > 1);
    groups.set(index, known);
  }
  return known;
}

/** "all", "both", "the only": how many of the set are meant, not which. */
function isQuantifier(chunk: Chunk): boolean {
  return (
    chunk.senses.some((s) => s.kind === 'operator' && QUANTIFIERS.has(s.operator)) &&
    chunk.senses.every((s) => s.kind === 'operator' || s.kind === 'free')
  );
}
const QUANTIFIERS: ReadonlySet<Operator> = new Set(['all', 'any', 'both', 'only']);

function mayDescribe(chunk: Chunk): boolean {
  return (
    isFree(chunk) ||
    isQuantifier(chunk) ||
    isMention(chunk) ||
    chunk.senses.some(
      (s) =>
        s.kind === 'sort' ||
        s.kind === 'entity' ||
        s.kind === 'role' ||
        s.kind === 'number' ||
        s.kind === 'gloss',
    )
  );
}
