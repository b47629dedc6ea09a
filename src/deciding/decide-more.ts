import type { Conversation } from '../conversation/conversation.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Decision } from './decision.ts';

/**
 * "What else?", "who else?": what is left of what the last answer was chosen from, or of the list that it is part of;
 * undefined where there is no more.
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
  return conversation.profiled.length > 0 ? undefined : restOfList(last, conversation, index);
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
