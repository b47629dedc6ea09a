import { describedBy } from '../answering/find-domain.ts';
import { currentChunks } from '../answering/rewrite-chunks.ts';
import { isProperName } from '../briefing/is-proper-name.ts';
import type { Entity } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { gettingVerbs } from '../language/en/name-parts.ts';
import { ownerPreposition } from '../language/en/relative-clauses.ts';
import { isPlural } from '../language/is-plural.ts';
import type { NamePart } from '../language/language-data.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { answersOf, membersOf } from '../matching/asked-fillers.ts';
import { factsNaming } from '../matching/facts-of-entity.ts';
import { isAuthored } from '../matching/is-authored.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isFree, isOptional, type Phrase } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import { wordChunk } from '../understanding/word-chunk.ts';
import { MAX_ANSWERS } from './decide-several.ts';
import { type Decision, isOpen } from './decision.ts';
import { isNameless } from './is-filled.ts';
import { factsOf } from './remember.ts';

/**
 * A question for the name of somebody or something: "Longuet's first name?", "the official name of the council", "who
 * meets whom, names please". What is named so is decided as the question without the word for a name would be; undefined
 * where it has none, or says more than that.
 */
export function decideNamePart(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const part = partAsked(clause);
  if (part === undefined || !clause.asks.every(({ word }) => ASKING.has(word))) return undefined;
  if (isToldBy(clause, index)) return undefined;
  if (asksForWay(clause)) return { kind: 'unknown', missing: [], about: [] };
  const rest = phrasesOf(clause).map(withoutName).filter(saysSomething);
  if (!rest.some((phrase) => phrase.chunks.some((chunk) => hasContent(chunk) && !isOptional(chunk))))
    return { kind: 'unknown', missing: [], about: [] };
  if (asksOtherwise(clause)) return accepted(decide(withoutNames(clause)), index);
  if (rest.some((phrase) => namesPeople(phrase, index))) {
    const found = decidePeople(part, rest, clause, index, decide);
    if (found !== undefined) return found;
  }
  return decideThing(rest, clause, index, decide) ?? decideByClause(clause, decide);
}

const ASKING: ReadonlySet<Ask['word']> = new Set(['what', 'which', 'who', 'where', 'how']);

/** "How did it get its name?" asks in what way it did, "how is it called?" for the name. */
function asksForWay({ asks, chunks }: Clause): boolean {
  const isGetting = chunks.some(
    ({ words }) => words.length === 1 && formsOf(words[0] ?? '').some((form) => GETTING.has(form)),
  );
  return asks.some(({ word }) => word === 'how') && isGetting;
}
const GETTING: ReadonlySet<string> = new Set(joinWordList(gettingVerbs));

/** "What was it called before?": where the author's own relation says what it was called, its facts tell. */
function isToldBy(clause: Clause, index: KnowledgeIndex): boolean {
  const named = clause.chunks.flatMap(({ senses }) =>
    senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : [])),
  );
  const tells = (relation: string): boolean =>
    named.length === 0 ||
    index.facts.some(
      ({ definition, roles }) =>
        definition.id === relation && roles.some(({ own }) => own.some((id) => named.includes(id))),
    );
  return clause.chunks.some(
    (chunk, i) =>
      namesPart(chunk) &&
      chunk.senses.some(
        (s) =>
          s.kind === 'relation' &&
          isAuthored(s.relation, index) &&
          !(s.verb && isOwned(clause.chunks[i + 1])) &&
          tells(s.relation),
      ),
  );
}

/** "the name of X": what is somebody's is no deed. */
function isOwned(next: Chunk | undefined): boolean {
  return next?.senses.some((s) => s.kind === 'preposition' && s.word === ownerPreposition) === true;
}

/** True where something else than a name is asked for, so that the word for it only says how to answer. */
function asksOtherwise(clause: Clause): boolean {
  return clause.asks.some((ask) => {
    if (ask.phrase !== undefined) return !isCalled(clause) && !ask.phrase.chunks.some(namesPart);
    return (
      ask.word !== 'what' &&
      ask.word !== 'how' &&
      clause.chunks.some((chunk) => canBeVerb(chunk) && !namesPart(chunk))
    );
  });
}

/** "What is the council called?": nothing is said of it but the name. */
function isCalled(clause: Clause): boolean {
  const [ask, ...others] = clause.asks;
  return (
    ask?.phrase !== undefined &&
    others.length === 0 &&
    clause.phrases.every((phrase) => !saysSomething(withoutName(phrase)))
  );
}

/** The answer where it names somebody: of those whom the text does not name it says so. */
function accepted(decision: Decision, index: KnowledgeIndex): Decision | undefined {
  if (decision.kind === 'unknown' || decision.kind === 'notStated') return undefined;
  const answers =
    decision.kind === 'answered' ? decision.matches.flatMap((match) => answersOf(match, index)) : [];
  return answers.length > 0 && answers.every((id) => isNameless(index.entities.get(id)))
    ? { kind: 'unnamed', entities: [...new Set(answers)] }
    : decision;
}

/** Whose name it is is decided as "who is …?" would be. */
function decidePeople(
  part: NamePart,
  rest: readonly Phrase[],
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  // "The foreign ministers, what are their names?"
  const pointless = rest.filter(({ chunks }) => chunks.some((chunk) => chunk.carried !== true));
  const named = pointless.filter((phrase) => namesPeople(phrase, index));
  const plain = (named.length > 0 ? pointless : rest).map(unplaced);
  const each = plain.every((phrase) => namesOnePerson(phrase, index))
    ? plain.map((phrase) => [phrase])
    : [plain];
  const decisions = each.map((phrases) =>
    decide({
      ...clause,
      kind: 'ask',
      asks: [{ word: 'who', position: 'any', preposition: '' }],
      phrases,
    }),
  );
  const nameless = decisions.find(({ kind }) => kind === 'unnamed');
  if (nameless !== undefined) return nameless;
  const people = decisions.flatMap((decision, i) => {
    const named = each[i]?.length === 1 ? personNamed(each[i]?.[0] as Phrase, index) : undefined;
    return named === undefined || isOpen(decision) ? peopleOf(decision, index) : [named];
  });
  if (people.length === 0) return refusalOf(decisions, index);
  if (people.length > MAX_ANSWERS && plain.every(isOfOne)) return { kind: 'unknown', missing: [], about: [] };
  const groups = people.filter((id) => isGroup(index.entities.get(id)));
  if (groups.length === people.length) return { kind: 'unnamed', entities: groups };
  const facts = decisions.flatMap(factsOf);
  return { kind: 'named', part, entities: people, facts };
}

/** Several who are called by a noun alone: "scientists", "students from X". */
function isGroup(entity: Entity | undefined): boolean {
  return (
    entity?.kind === 'person' &&
    entity.plural === true &&
    entity.members.length === 0 &&
    /^\p{Ll}/u.test(entity.name)
  );
}

/** "the minister": a noun, and nothing of what the others say, for more than one. */
function isOfOne({ chunks }: Phrase): boolean {
  return !chunks.some(
    (chunk) =>
      hasKind(chunk, 'number') ||
      hasKind(chunk, 'pronoun') ||
      chunk.carried === true ||
      isPlural(chunk.words.at(-1) ?? ''),
  );
}

/** The most things of one sort whose names are given together. */
const MAX_THINGS = 2;

/** "the name of the news agency": the one thing that the rest describes. */
function decideThing(
  rest: readonly Phrase[],
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const saysMore = rest.some(({ chunks }) =>
    chunks.some(
      (chunk) => hasKind(chunk, 'relation') && !hasKind(chunk, 'sort') && !hasKind(chunk, 'entity'),
    ),
  );
  if (saysMore) return undefined;
  const phrases = rest.map((phrase) => unplaced({ ...phrase, chunks: withoutThing(phrase.chunks) }));
  const decision = decide({ ...clause, kind: 'fragment', asks: [], phrases });
  if (decision.kind !== 'profile') return nameOfSort(phrases, index);
  if (decision.entities.length > MAX_THINGS) return undefined;
  const entities = decision.entities.filter((id) => {
    const entity = index.entities.get(id);
    return entity !== undefined && isProperName(entity);
  });
  return entities.length === 0 ? undefined : { kind: 'named', part: 'full', entities, facts: decision.facts };
}

/** The only thing of the sort that a noun names, where it has a name of its own. */
function nameOfSort([phrase, ...others]: readonly Phrase[], index: KnowledgeIndex): Decision | undefined {
  const chunks = phrase?.chunks.filter((chunk) => !isFree(chunk)) ?? [];
  if (others.length > 0 || chunks.length === 0 || chunks.some(isOwner)) return undefined;
  const ids = describedBy(chunks, index);
  const entity = ids.length === 1 ? index.entities.get(ids[0] ?? '') : undefined;
  return entity === undefined || !isProperName(entity)
    ? undefined
    : { kind: 'named', part: 'full', entities: ids, facts: factsNaming(ids, index) };
}

function isOwner(chunk: Chunk): boolean {
  return chunk.possessor === true || chunk.carried === true || hasKind(chunk, 'pronoun');
}

/** "the council thing": a noun that says no more than the one before it. */
function withoutThing(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter((chunk, i) => i === 0 || !hasKind(chunk, 'light'));
}

const WHAT = wordChunk('what', senseOf.ask('what'), senseOf.choose());

/** "the name of the council that they meet under": which council it is that the clause tells of. */
function decideByClause(clause: Clause, decide: (clause: Clause) => Decision): Decision | undefined {
  const chunks = currentChunks(clause);
  const at = chunks.findLastIndex(namesPart);
  const described = chunks.slice(at + 1);
  const start = described.findIndex((chunk) => !isFree(chunk) && !hasKind(chunk, 'preposition'));
  if (start < 0 || chunks.slice(0, at).some((chunk) => hasContent(chunk) && !namesPart(chunk)))
    return undefined;
  const decision = decide(readClause([WHAT, ...described.slice(start)], 'ask'));
  return decision.kind === 'answered' ? decision : undefined;
}

function phrasesOf(clause: Clause): readonly Phrase[] {
  return [...clause.phrases, ...clause.asks.flatMap((ask) => ask.phrase ?? [])];
}

function unplaced(phrase: Phrase): Phrase {
  return { ...phrase, preposition: '', position: 'none' };
}

function namesPart(chunk: Chunk): boolean {
  return partOf(chunk) !== undefined;
}

function partOf(chunk: Chunk): NamePart | undefined {
  for (const sense of chunk.senses) if (sense.kind === 'namePart') return sense.part;
  return undefined;
}

/** The part that is asked for; of "how is the first name spelt" the first name. */
function partAsked(clause: Clause): NamePart | undefined {
  const parts = phrasesOf(clause).flatMap(({ chunks }) => chunks.flatMap((chunk) => partOf(chunk) ?? []));
  return parts.find((part) => part !== 'full') ?? parts[0];
}

/** A phrase without its word for a name; "all four names" is nothing but that. */
function withoutName(phrase: Phrase): Phrase {
  if (!phrase.chunks.some(namesPart)) return phrase;
  const chunks = phrase.chunks.filter((chunk) => !namesPart(chunk));
  return { ...phrase, chunks: chunks.every((chunk) => hasKind(chunk, 'number')) ? [] : chunks };
}

function saysSomething(phrase: Phrase): boolean {
  return phrase.chunks.some((chunk) => hasContent(chunk) || chunk.senses.length === 0);
}

/** The question without its words for names; one that asks for nothing but a name goes with them. */
function withoutNames(clause: Clause): Clause {
  const phrases = clause.phrases.map(withoutName).filter(({ chunks }) => chunks.length > 0);
  const asks = clause.asks.flatMap(({ phrase, ...ask }) => {
    const kept = phrase === undefined ? undefined : withoutName(phrase);
    return kept === undefined ? [ask] : kept.chunks.length > 0 ? [{ ...ask, phrase: kept }] : [];
  });
  const kept = new Set(phrasesOf({ ...clause, phrases, asks }).flatMap(({ chunks }) => chunks));
  const dropped = new Set(
    phrasesOf(clause).flatMap(({ chunks }) => chunks.filter((chunk) => !kept.has(chunk))),
  );
  return {
    ...clause,
    phrases,
    asks,
    chunks: clause.chunks.filter((chunk) => !dropped.has(chunk)),
    operators: clause.operators.filter((operator) => operator !== 'all'),
  };
}

/** "their council" names no people: of what is owned the last noun says what it is. */
function namesPeople({ chunks }: Phrase, index: KnowledgeIndex): boolean {
  const head = chunks.findLast((chunk) => hasKind(chunk, 'sort') || hasKind(chunk, 'entity'));
  const owners = chunks.slice(0, head === undefined ? 0 : chunks.indexOf(head));
  const owns = owners.some((chunk) => chunk.possessor === true || chunk.carried === true);
  const named = chunks.filter((chunk) => namesPerson(chunk, index));
  return named.length > 0 && (!owns || head === undefined || named.includes(head));
}

/** A word for people: a name, a post, a sort of person, or a pronoun that has been resolved. */
function namesPerson(chunk: Chunk, index: KnowledgeIndex): boolean {
  return chunk.senses.some((sense) => {
    if (sense.kind === 'sort')
      return (
        index.described.get(sense.key) !== undefined &&
        [...(index.described.get(sense.key) ?? [])].some((id) => index.entities.get(id)?.kind === 'person')
      );
    const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
    return entity?.kind === 'person' || entity?.types.includes('post') === true;
  });
}

/** "of Mr X and of Mr Y": each phrase is somebody's name. */
function namesOnePerson({ chunks }: Phrase, index: KnowledgeIndex): boolean {
  return (
    chunks.length === 1 &&
    chunks[0]?.senses.some((s) => s.kind === 'entity' && index.entities.get(s.entity)?.kind === 'person') ===
      true
  );
}

/** The one person whom a phrase names: "who is X?" may tell of others. */
function personNamed({ chunks }: Phrase, index: KnowledgeIndex): string | undefined {
  const ids = new Set(
    chunks.flatMap(({ senses }) =>
      senses.flatMap((s) => (s.kind === 'entity' && s.proper ? [s.entity] : [])),
    ),
  );
  const [id] = ids;
  const entity = id === undefined ? undefined : index.entities.get(id);
  return ids.size === 1 && chunks.length === 1 && entity?.kind === 'person' && !entity.unnamed
    ? id
    : undefined;
}

function peopleOf(decision: Decision, index: KnowledgeIndex): readonly string[] {
  const ids =
    decision.kind === 'profile'
      ? decision.entities
      : decision.kind === 'answered'
        ? decision.matches.flatMap((match) => answersOf(match, index))
        : [];
  const people = ids.flatMap((id) => membersOf(id, index));
  return [...new Set(people)].filter(
    (id) => index.entities.get(id)?.kind === 'person' && index.entities.get(id)?.unnamed === false,
  );
}

/** Who is asked for where the text does not name them, or why nobody is. */
function refusalOf(decisions: readonly Decision[], index: KnowledgeIndex): Decision | undefined {
  const ids = decisions.flatMap((decision) => {
    if (decision.kind === 'profile') return decision.entities;
    const matches =
      decision.kind === 'answered' ? decision.matches : decision.kind === 'notStated' ? [decision.match] : [];
    return matches.flatMap(({ asked }) => asked.flatMap(({ role }) => role.own));
  });
  const entities = [...new Set(ids)].filter((id) => index.entities.get(id)?.unnamed === true);
  if (entities.length > 0) return { kind: 'unnamed', entities };
  const refused = decisions.find(({ kind }) => kind === 'unknown');
  const open = decisions.some(({ kind }) => kind === 'notStated');
  return refused ?? (open ? { kind: 'unknown', missing: [], about: [] } : undefined);
}
