import type { Conversation } from '../conversation/conversation.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Decision } from './decision.ts';

/** The most facts of different sorts that are told at once. */
const MAX_FACTS = 3;

/**
 * "What else?", "who else?": what is left of what the last answer was chosen from, of the list that it is part of, or
 * what else the briefing says about the same thing; undefined where it says no more.
 */
export function decideMore(
  conversation: Conversation,
  people: boolean,
  index: KnowledgeIndex,
): Decision | undefined {
  const last = [...conversation.facts, ...conversation.told]
    .map((id) => index.factById.get(id))
    .find((fact) => fact !== undefined);
  if (last === undefined) return undefined;
  const rest =
    restOfSelection(conversation, last) ?? (people ? restOfPeople(conversation, last, index) : undefined);
  if (rest !== undefined || people) return rest;
  const { profiled } = conversation;
  if (profiled.length > 0) return otherFacts(profiled, conversation, index);
  const isList = conversation.among.length > 1 || listRole(last) !== undefined;
  return (
    restOfList(last, conversation, index) ??
    (isList ? undefined : otherFacts(subjectOf(last), conversation, index))
  );
}

function restOfSelection({ among, antecedents }: Conversation, last: IndexedFact): Decision | undefined {
  const left = among.filter((id) => !antecedents.answer.includes(id));
  return left.length === 0 || left.length === among.length
    ? undefined
    : { kind: 'more', entities: left, facts: [last.fact.id] };
}

function restOfPeople(
  { covered }: Conversation,
  last: IndexedFact,
  index: KnowledgeIndex,
): Decision | undefined {
  const known = covered.flatMap((id) => membersOf(id, index));
  for (const role of last.roles) {
    if (!role.definition.asks.includes('who') || role.definition.holds === 'one') continue;
    const members = role.own.flatMap((id) => membersOf(id, index));
    const left = members.filter((id) => !known.includes(id));
    if (left.length > 0 && left.length < members.length)
      return { kind: 'more', entities: left, facts: [last.fact.id] };
  }
  return undefined;
}

/** The role in which facts of one sort tell a list: the topics of the talks. */
function listRole(fact: IndexedFact): IndexedRole | undefined {
  return fact.roles.find((role) => role.definition.holds === 'open' && role.definition.profile === true);
}

function restOfList(last: IndexedFact, { told }: Conversation, index: KnowledgeIndex): Decision | undefined {
  const role = listRole(last);
  if (role === undefined) return undefined;
  const facts = index.facts.filter(
    (fact) => fact.relations.has(last.definition.id) && !told.includes(fact.fact.id),
  );
  const entities = facts.flatMap((fact) => fact.roles.find((r) => r.name === role.name)?.own ?? []);
  return entities.length === 0
    ? undefined
    : { kind: 'more', entities: [...new Set(entities)], facts: facts.map((fact) => fact.fact.id) };
}

/** Facts not told yet about some things. */
function otherFacts(
  about: readonly string[],
  conversation: Conversation,
  index: KnowledgeIndex,
): Decision | undefined {
  const untold = index.facts.filter(
    (fact) =>
      !conversation.told.includes(fact.fact.id) &&
      fact.roles.some(
        (role) =>
          role.lentBy === undefined && role.name !== 'source' && about.some((id) => role.own.includes(id)),
      ),
  );
  const first = untold[0];
  if (first === undefined) return undefined;
  if (listRole(first) !== undefined) return restOfList(first, conversation, index);
  const facts = untold.filter((fact) => listRole(fact) === undefined).slice(0, MAX_FACTS);
  return { kind: 'profile', entities: [], facts: facts.map((fact) => fact.fact.id) };
}

function subjectOf(fact: IndexedFact): readonly string[] {
  const role =
    fact.roles.find((r) => r.name === fact.definition.describes) ??
    fact.roles.find((r) => r.definition.profile === true) ??
    fact.roles[0];
  return role?.own ?? [];
}
