import type { Conversation } from '../conversation/conversation.ts';
import type { Operator } from '../language/language-data.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { factsDescribing } from '../matching/facts-of-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { involves } from './is-about.ts';
import { answersIn } from './remember.ts';

/**
 * Questions about the members of the last answer: "which of them is French?", "only the French ones", "how many of
 * them?", "the other one". Undefined for all others; what no member fits is declined.
 */
export function decideSelection(
  clause: Clause,
  conversation: Conversation,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const chunks = describingChunks(clause);
  if (clause.operators.includes('other'))
    return clause.kind === 'check' ? undefined : selectOthers(clause, chunks, conversation, index);
  const again = selectAgain(clause, chunks, conversation, index);
  if (again !== undefined) return again;
  if (!selects(clause)) return undefined;
  const among = candidatesOf(conversation, index);
  if (among.length < 2) return undefined;
  const counts = clause.asks.some((ask) => ask.word === 'how many');
  if (chunks.length === 0) {
    // "How many of them are left?" does not ask how many there are.
    if (counts && !clause.operators.every((operator) => OF_ALL.has(operator)))
      return { kind: 'unknown', missing: [], about: [] };
    return counts ? select(among, among, [], true, conversation, index) : undefined;
  }
  const described = among
    .map((id) => ({ id, match: describeEntity(chunks, id, index, undefined) }))
    .filter(({ match }) => match !== undefined);
  if (described.length > 0)
    return select(
      described.map(({ id }) => id),
      among,
      described.flatMap(({ match }) => match?.proofs.slice(0, 1) ?? []),
      counts,
      conversation,
      index,
    );
  const people = among.every((id) => index.entities.get(id)?.kind === 'person');
  const decision = decide({
    ...clause,
    kind: 'ask',
    asks: [{ word: people ? 'who' : 'what', position: 'subject', preposition: '' }],
    operators: clause.operators.filter((operator) => operator !== 'only'),
  });
  const chosen = answersIn(decision, index).flatMap((id) => (among.includes(id) ? [id] : []));
  const facts = decision.kind === 'answered' ? decision.matches.map((match) => match.fact.fact.id) : [];
  return chosen.length === 0 || chosen.length < answersIn(decision, index).length
    ? { kind: 'unknown', missing: [], about: [] }
    : select(chosen, among, facts.slice(0, 1), counts, conversation, index);
}

const OF_ALL: ReadonlySet<Operator> = new Set<Operator>(['all', 'any', 'both', 'also', 'exactly', 'same']);

/** "Now the Russians" after some were chosen: others of what those were chosen from. */
function selectAgain(
  clause: Clause,
  chunks: readonly Chunk[],
  conversation: Conversation,
  index: KnowledgeIndex,
): Decision | undefined {
  const { among } = conversation;
  const chosen = conversation.antecedents.answer.flatMap((id) => membersOf(id, index));
  if (clause.kind !== 'fragment' || clause.asks.length > 0 || clause.negated || chunks.length === 0)
    return undefined;
  if (chosen.length >= among.length || !chosen.every((id) => among.includes(id))) return undefined;
  if (clause.phrases.some(({ preposition }) => preposition !== '') || !chunks.every(mayDescribe))
    return undefined;
  const names = chunks.flatMap((chunk) => chunk.senses).map((s) => (s.kind === 'entity' ? s.entity : ''));
  const described = among.filter((id) => describeEntity(chunks, id, index, undefined) !== undefined);
  const others = described.length > 0 && described.every((id) => !chosen.includes(id) && !names.includes(id));
  return others ? select(described, among, [], false, conversation, index) : undefined;
}

function mayDescribe(chunk: Chunk): boolean {
  return hasKind(chunk, 'entity') || hasKind(chunk, 'sort');
}

/** "which of them", "which one", "how many of them", "only the …": what is asked is a part of what was answered. */
function selects(clause: Clause): boolean {
  if (clause.kind === 'check') return false;
  const bare =
    clause.asks.length === 1 && clause.asks[0]?.phrase === undefined ? clause.asks[0]?.word : undefined;
  if (bare === 'which') return true;
  if (clause.operators.includes('only')) return clause.kind === 'fragment';
  const partitive = clause.chunks.some(
    (chunk, i) => hasPlural(chunk) && (clause.chunks[i - 1]?.words.at(-1) === 'of' || bare === 'how many'),
  );
  return partitive && (bare === 'who' || bare === 'how many' || bare === 'what');
}

function hasPlural(chunk: Chunk): boolean {
  return hasKind(chunk, 'pronoun') && hasKind(chunk, 'free');
}

/** What describes a member: all that carries content but the words that point back. */
function describingChunks(clause: Clause): readonly Chunk[] {
  return clause.phrases
    .flatMap((phrase) => phrase.chunks)
    .filter((chunk) => !hasKind(chunk, 'pronoun') && (hasContent(chunk) || !isOptional(chunk)));
}

/** The members of the last answer; else everything of its kind that was spoken of. */
function candidatesOf({ among, antecedents }: Conversation, index: KnowledgeIndex): readonly string[] {
  const last = among.length > 0 ? among : antecedents.answer.flatMap((id) => membersOf(id, index));
  const answered = antecedents.answer.flatMap((id) => membersOf(id, index));
  if (answered.length > 1) return answered;
  if (last.length > 1) return last;
  const spoken = [...antecedents.answer, ...antecedents.named, ...antecedents.earlier];
  const kind = index.entities.get(spoken[0] ?? '')?.kind;
  return [...new Set(spoken.filter((id) => index.entities.get(id)?.kind === kind))];
}

/** "the other one", "the other two", "the other defence minister": what is left beside the last answer. */
function selectOthers(
  clause: Clause,
  chunks: readonly Chunk[],
  conversation: Conversation,
  index: KnowledgeIndex,
): Decision | undefined {
  const told = conversation.antecedents.answer.flatMap((id) => membersOf(id, index));
  const words = clause.chunks.filter((chunk) => !chunk.punctuation).flatMap((chunk) => chunk.words);
  const number = chunks.flatMap((chunk) => chunk.senses).find((sense) => sense.kind === 'number');
  const described = withoutTag(chunks, clause).filter((chunk) => !hasKind(chunk, 'number'));
  if (told.length === 0 || clause.asks.some((ask) => ask.phrase === undefined && ask.word !== 'which'))
    return undefined;
  const beside = described.length > 0 ? [] : besideNamed(told, conversation, index);
  if (beside.length > 0 && number?.kind === 'number' && number.number === beside.length)
    return select(beside, told, conversation.facts, false, conversation, index);
  const domain = described.length > 0 ? describedBy(described, index) : domainOf(told, conversation, index);
  if (described.length > 0 && !told.some((id) => domain.includes(id))) return undefined;
  const left = domain.filter((id) => !told.includes(id));
  const wanted = number?.kind === 'number' ? number.number : words.includes('one') ? 1 : undefined;
  if (left.length === 0 || (wanted !== undefined && wanted !== left.length) || left.length > 4)
    return described.length > 0 || wanted !== undefined
      ? { kind: 'unknown', missing: [], about: [] }
      : undefined;
  return select(left, domain, [], false, conversation, index);
}

/** "What will they do about X?" of X, Y and Z: "And the other two?" are Y and Z. */
function besideNamed(
  told: readonly string[],
  { antecedents: { named } }: Conversation,
  index: KnowledgeIndex,
): readonly string[] {
  const left = told.filter((id) => !named.some((one) => one === id || involves(id, one, index)));
  return left.length < told.length ? left : [];
}

/** "The other two, same?" */
function withoutTag(described: readonly Chunk[], { chunks }: Clause): readonly Chunk[] {
  const tag = chunks.slice(chunks.findLastIndex((chunk) => chunk.punctuation) + 1);
  const [only, ...others] = tag;
  if (tag.length === chunks.length || only === undefined || others.length > 0) return described;
  return mayDescribe(only)
    ? described
    : described.filter((chunk) => chunk !== only && chunk.text !== only.text);
}

/** What an answer was chosen from; else the smallest sort of people that holds it and more, by what they are: a guest is one of an event. */
function domainOf(
  told: readonly string[],
  { among, listed = [] }: Conversation,
  index: KnowledgeIndex,
): readonly string[] {
  const several = among.length > told.length ? among : listed;
  if (several.length > told.length && told.every((id) => several.includes(id))) return several;
  const own = new Set(factsDescribing(told[0] ?? '', index).map(({ fact }) => fact.id));
  const keys = [...(index.labels.get(told[0] ?? '') ?? [])].flatMap(([key, label]) =>
    key.startsWith('s:') && (typeof label === 'string' || label.some((id) => own.has(id))) ? [key] : [],
  );
  const sorts = keys
    .map((key) => namedOf([...(index.described.get(key) ?? [])], index))
    .filter((ids) => ids.length > told.length && told.every((id) => ids.includes(id)));
  return sorts.sort((a, b) => a.length - b.length)[0] ?? [];
}

function describedBy(chunks: readonly Chunk[], index: KnowledgeIndex): readonly string[] {
  return namedOf([...index.entities.keys()], index).filter(
    (id) => describeEntity(chunks, id, index, undefined) !== undefined,
  );
}

function namedOf(ids: readonly string[], index: KnowledgeIndex): readonly string[] {
  return ids.filter((id) => {
    const entity = index.entities.get(id);
    return entity?.kind === 'person' && !entity.unnamed && !entity.plural;
  });
}

function select(
  entities: readonly string[],
  among: readonly string[],
  proofs: readonly string[],
  count: boolean,
  conversation: Conversation,
  index: KnowledgeIndex,
): Decision {
  const facts = proofs.length > 0 ? proofs : entities.flatMap((id) => proofOf(id, conversation, index));
  return { kind: 'selected', entities, among, facts: [...new Set(facts)], count };
}

/** A fact that shows why an entity is among those spoken of: one of the last answer, else what describes it. */
function proofOf(id: string, conversation: Conversation, index: KnowledgeIndex): readonly string[] {
  const describing = factsDescribing(id, index);
  const last = conversation.facts.filter((fact) =>
    index.factById.get(fact)?.roles.some((role) => role.own.includes(id)),
  );
  return [...last, ...describing.map((fact) => fact.fact.id)].slice(0, 1);
}
