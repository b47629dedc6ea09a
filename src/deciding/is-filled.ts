import { unitOf } from '../answering/read-time-words.ts';
import type { Entity } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { personalVerbs } from '../language/en/personal-verbs.ts';
import { isPlural } from '../language/is-plural.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { AskedRole, Match } from '../matching/match.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Ask } from '../understanding/clause.ts';

export function isFilled(match: Match, index: KnowledgeIndex): boolean {
  return (
    match.fact.fact.modality !== 'denied' &&
    match.asked.every((asked) => asked.role.own.length > 0 && !asksForName(asked, match, index)) &&
    (match.asked.length === 0 || answersOf(match, index).length > 0) &&
    match.asked.every(
      (asked) => !asksForSomebody(asked) || asked.role.own.some((id) => isSomebody(id, index)),
    ) &&
    !asksForPerson(match, index) &&
    !match.asked.some((asked) => isLeftOpen(asked) || isTooVague(asked, match, index)) &&
    !asksWhatIsOpen(match) &&
    !match.asked.some((asked) => asksWhoItIs(asked, match, index))
  );
}

/** "Who installed it?" is not answered by a thing. */
function asksForSomebody({ ask, role }: AskedRole): boolean {
  return (
    ask?.word === 'who' &&
    ask.phrase === undefined &&
    role.definition.kinds.some((kind) => SOMEBODY.has(kind))
  );
}

/** "Who wrote it?" is not answered by an agency. */
function asksForPerson({ asked, bindings }: Match, index: KnowledgeIndex): boolean {
  return (
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.some(({ words: [word = ''] }) => formsOf(word).some((form) => PERSONAL.has(form))),
    ) &&
    asked.some(
      ({ ask, role }) =>
        (ask?.word === 'who' || ask?.dangling === true) &&
        ask.phrase === undefined &&
        role.own.every((id) => index.entities.get(id)?.kind !== 'person'),
    )
  );
}

const PERSONAL: ReadonlySet<string> = new Set(joinWordList(personalVerbs));

function isSomebody(id: string, index: KnowledgeIndex): boolean {
  return SOMEBODY.has(index.entities.get(id)?.kind ?? '');
}
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/** "What are those differences?", "What is the offer?" of something that the text says there is, and not what it is. */
function asksWhatIsOpen({ fact, asked, bindings }: Match): boolean {
  const { ask, role } = asked[0] ?? {};
  const isThing = (chunk: Chunk): boolean =>
    chunk.senses.some((s) => s.kind === 'relation' && !s.verb && fact.relations.has(s.relation)) &&
    !chunk.senses.some((s) => s.kind === 'relation' && s.verb);
  return (
    asked.length === 1 &&
    (ask?.word === 'what' || ask?.word === 'which') &&
    (ask.phrase === undefined || ask.phrase.chunks.every(isThing)) &&
    (ask.preposition === '' || role?.prepositions.has(ask.preposition) === false) &&
    bindings.every(
      (b) =>
        b.as === 'free' ||
        (b.as === 'relation' && b.chunks.every(isThing)) ||
        (b.as === 'filler' && b.entities.every((id) => id.startsWith(`${fact.fact.id}/`))),
    ) &&
    fact.roles.some((role) => role.unspecified && role.definition.asks.includes('what'))
  );
}

/** "Who is the arbitrator?" of one whom the text calls by nothing else: somebody who is only described is nobody beside them. */
function asksWhoItIs({ ask }: AskedRole, { bindings, named }: Match, index: KnowledgeIndex): boolean {
  return (
    ask?.word === WHO &&
    ask.phrase === undefined &&
    ask.preposition === '' &&
    !named &&
    bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role.definition.asks.includes(WHO) &&
        b.entities.every((id) => b.role.own.includes(id) && isDescribed(index.entities.get(id))),
    )
  );
}

const WHO = 'who';

/** Called by a noun, and no group of those that have a name. */
export function isDescribed(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.members.length === 0 && !CAPITAL.test(entity.name);
}
const CAPITAL = /^\p{Lu}/u;

/** "Who is the president?" of somebody whom the text calls by the office alone. */
function asksForName({ ask }: AskedRole, match: Match, index: KnowledgeIndex): boolean {
  const holder = match.fact.roles.find((role) => role.name === match.fact.definition.describes);
  return ask?.word === 'who' && holder?.own.every((id) => isNameless(index.entities.get(id))) === true;
}

/** Somebody without a name, and nobody that has one among them. */
export function isNameless(entity: Entity | undefined): boolean {
  return entity?.kind === 'person' && entity.unnamed && entity.members.length === 0;
}

/** "In which month?" of a date that the text gives by its year alone, "At what time?" of one without a time. */
function isTooVague({ ask, role }: AskedRole, { bindings }: Match, index: KnowledgeIndex): boolean {
  const chunks = [
    ...(ask?.phrase?.chunks ?? []),
    ...bindings.flatMap((b) => (b.as === 'role' && b.role === role ? b.chunks : [])),
  ];
  const asks = (sort: string): boolean =>
    chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'sort' && s.sort === sort));
  const dates = role.own.flatMap((id) => index.entities.get(id)?.date ?? []);
  if (dates.length === 0) return false;
  if (asks('time')) return dates.every((date) => date.time === undefined);
  if (asks('month') && !asks('date')) return dates.every((date) => date.month === undefined);
  const asksDay = asks('weekday') || chunks.some((chunk) => unitOf(chunk) === 'day');
  return asksDay && dates.every((date) => date.day === undefined);
}

/** "What is the recipe?" where the text speaks of one and does not say which. */
export function isLeftOpen({ ask, role, among }: AskedRole): boolean {
  return among !== undefined && role.unspecified && !isPluralAsk(ask);
}

/** "which cities" asks for all of them. */
export function isPluralAsk(ask: Ask | undefined): boolean {
  const chunks = ask?.phrase?.chunks ?? [];
  const word = (chunks.find((chunk) => hasKind(chunk, 'sort')) ?? chunks.at(-1))?.words.at(-1) ?? '';
  return isPlural(word);
}
