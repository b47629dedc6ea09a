import { ableAuxiliaries, beForms } from '../../language/en/auxiliaries.ts';
import { judgingWords, noveltyWords } from '../../language/en/degrees.ts';
import { reciprocalVerbs } from '../../language/en/each-words.ts';
import { anybodyWords } from '../../language/en/figure-words.ts';
import { companyPrepositions, placePrepositions } from '../../language/en/preposition-uses.ts';
import { groupPronouns } from '../../language/en/pronouns.ts';
import { ownerPreposition } from '../../language/en/relative-clauses.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import { membersOf } from '../../matching/asked-fillers.ts';
import { isPartOf } from '../../matching/is-part-of.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Binding, Match } from '../../matching/match.ts';
import { type Chunk, entitiesOf, hasContent, hasKind, type Phrase } from '../../understanding/chunk.ts';
import { canBeVerb, isFormOf, namesEvent } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { contradicts } from '../match-traits.ts';
import { placeInClause } from '../place-in-clause.ts';
import { type Filler, ownFillers, phraseOf } from './fillers-in-clause.ts';
import type { Objections } from './objection.ts';

/** The clause says something else of what it names, or joins it in another way than the fact does. */
export const WRONG_CLAIM: Objections = {
  any: [isAtOdds, doesToItself, crossesOwners, partsPhrase],
  ask: [joinsApart],
  check: [
    identifiesAnother,
    describesApart,
    joinsApart,
    takesPartForWhole,
    takesWholeForPart,
    modifiesApart,
    judges,
    leavesOutItsWord,
    asksWhetherAnybodyCan,
    callsItNew,
    isByOneAlone,
    callsItSaying,
    isWithinAnother,
  ],
  // Where nothing is claimed, a word for the opposite denies nothing.
  fragment: [contradicts],
};

/**
 * "Who travels to the French capital?" is not told by whom of France goes to a city: what stands before a noun says which one is
 * meant.
 */
function partsPhrase(match: Match, { phrases }: Clause, { entities }: KnowledgeIndex): boolean {
  const fillers = ownFillers(match);
  const isPlace = (id: string): boolean => entities.get(id)?.kind === 'place';
  const isSortAlone = ({ chunks }: Filler): boolean =>
    chunks.every((chunk) => hasKind(chunk, 'sort') && !hasKind(chunk, 'entity'));
  return fillers.some((noun) => {
    if (!noun.entities.every(isPlace)) return false;
    const phrase = phraseOf(noun.chunks, phrases);
    const before = phrase?.chunks[phrase.chunks.indexOf(noun.chunks[0] as Chunk) - 1];
    return (
      before !== undefined &&
      before.possessor !== true &&
      isSortAlone(noun) &&
      fillers.some(
        ({ role, chunks }) =>
          role !== noun.role && chunks.at(-1) === before && entitiesOf(before).some(isPlace),
      )
    );
  });
}

/** "Is the council a new invention?" is not told by its having been created: that it is new is what is claimed. */
function callsItNew({ bindings }: Match, { chunks }: Clause): boolean {
  const before = (chunk: Chunk): string => chunks[chunks.indexOf(chunk) - 1]?.words.join(' ') ?? '';
  return (
    chunks.some(({ words }) => beForms.has(words[0] ?? '')) &&
    bindings.some((b) => b.as === 'relation' && b.chunks.some((chunk) => NOVEL.has(before(chunk))))
  );
}
const NOVEL: ReadonlySet<string> = new Set(joinWordList(noveltyWords));

/** "Did they talk on Monday?" is not told by what one alone said, where the verb may be what several do. */
function isByOneAlone({ fact, bindings }: Match, _: Clause, { entities }: KnowledgeIndex): boolean {
  const speakers = fact.roles.find(({ definition }) => definition.position === 'subject')?.own ?? [];
  return (
    fact.definition.attributes === true &&
    speakers.length === 1 &&
    speakers.every((id) => entities.get(id)?.plural !== true) &&
    bindings.some((b) => b.as === 'free' && b.chunks.some(({ words }) => SEVERAL.has(words[0] ?? ''))) &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.some(
          ({ senses }) =>
            new Set(senses.flatMap((s) => (s.kind === 'relation' ? [s.relation] : []))).size > 1,
        ),
    )
  );
}
const SEVERAL: ReadonlySet<string> = new Set(groupPronouns);

/** "Is the treaty a declaration?" is not told by what somebody said about it. */
function callsItSaying(match: Match, { chunks, phrases }: Clause): boolean {
  const { fact, bindings } = match;
  const nouns = bindings.flatMap((b) => (b.as === 'relation' ? b.chunks : []));
  return (
    fact.definition.attributes === true &&
    nouns.length > 0 &&
    nouns.every((chunk) => !canBeVerb(chunk) && phraseOf([chunk], phrases)?.position === 'object') &&
    chunks.some(({ words }) => beForms.has(words[0] ?? '')) &&
    ownFillers(match).some(
      ({ role, chunks: named }) =>
        role.definition.position === 'object' && phraseOf(named, phrases)?.position === 'subject',
    )
  );
}

/** "Do they cooperate in the alliance?" is not told by with which alliance one of them does. */
function isWithinAnother(match: Match, { chunks: said }: Clause, { entities }: KnowledgeIndex): boolean {
  return ownFillers(match).some(
    ({ role, introduced, chunks }) =>
      !introduced &&
      role.definition.position === 'object' &&
      role.definition.kinds.every((kind) => ACTING.has(kind)) &&
      COMPANY.some((preposition) => role.prepositions.has(preposition)) &&
      PLACING.has(said[placeInClause(chunks[0], said) - 1]?.words.join(' ') ?? '') &&
      chunks.flatMap(entitiesOf).some((id) => entities.get(id)?.kind === 'organisation'),
  );
}
const PLACING: ReadonlySet<string> = new Set(placePrepositions);
const COMPANY = companyPrepositions;
const ACTING: ReadonlySet<string> = new Set(['organisation', 'place']);

/** "Was the team right at first?" asks what to think of it, which no fact on the team says. */
function judges(_: Match, { chunks }: Clause): boolean {
  const at = chunks.findIndex(({ words }) => JUDGING.has(words.join(' ')));
  const subject = chunks.slice(1, Math.max(1, at));
  return (
    at > 1 &&
    beForms.has(chunks[0]?.words[0] ?? '') &&
    chunks[at]?.senses.every(({ kind }) => kind === 'free' || kind === 'light') === true &&
    subject.some((chunk) => hasContent(chunk) && !hasKind(chunk, 'pronoun')) &&
    !SAYING_THAT.has(chunks[at + 1]?.words[0] ?? '')
  );
}
const JUDGING: ReadonlySet<string> = new Set(joinWordList(judgingWords));
const SAYING_THAT: ReadonlySet<string> = new Set(['that', 'to', ',']);

/** "Was life found?" is not told by what is "used by life": what only a preposition brings in is named without it, beside a verb. */
function leavesOutItsWord(match: Match, { chunks, phrases }: Clause): boolean {
  const [only, ...others] = ownFillers(match);
  if (only === undefined || others.length > 0) return false;
  const { definition, prepositions, name } = only.role;
  const phrase = phrases.find((one) => one.chunks.some((chunk) => only.chunks.includes(chunk)));
  // "come to" brings its preposition along.
  const brings = ({ words, senses }: Chunk): boolean =>
    prepositions.has(words.at(-1) ?? '') || senses.some((s) => s.kind === 'relation' && s.doer === name);
  const verbs = match.bindings.flatMap((b) => (b.as === 'relation' ? b.chunks.filter(canBeVerb) : []));
  return (
    definition.position === undefined &&
    prepositions.size > 0 &&
    // "Is the province falling?" of what falls there.
    !(definition.kinds.includes('place') && phrase?.position === 'subject') &&
    !definition.kinds.includes('date') &&
    phrase?.preposition === '' &&
    !only.chunks.some(({ possessor, carried }) => possessor === true || carried === true) &&
    verbs.some((verb) => chunks.includes(verb)) &&
    !verbs.some(brings)
  );
}

/** A phrase names something else than what the fact has in its place. */
function isAtOdds({ bindings }: Match): boolean {
  return bindings.some((b) => b.as === 'conflict');
}

/**
 * "X leads the ministry" is not told by what X leads, because X is of the ministry: what stands before a verb and what stands
 * behind it are not one thing; nor do both do it, as "X invited Y" would be told by who was there, but where the verb is mutual.
 */
function doesToItself(match: Match, { chunks, phrases }: Clause): boolean {
  const verbs = match.bindings.flatMap((b) =>
    b.as === 'relation' ? b.chunks.filter((chunk) => canBeVerb(chunk) && !namesEvent(chunk)) : [],
  );
  const fillers = ownFillers(match);
  const placeOf = (run: readonly Chunk[]): number => chunks.indexOf(run[0] as Chunk);
  const isObject = (run: readonly Chunk[]): boolean =>
    phrases.some(
      (one) => one.preposition === '' && !one.apposed && run.some((chunk) => one.chunks.includes(chunk)),
    );
  return verbs.some((verb) =>
    fillers.some(
      (object) =>
        placeOf(object.chunks) > chunks.indexOf(verb) &&
        isObject(object.chunks) &&
        fillers.some(
          (subject) =>
            subject.role === object.role &&
            placeOf(subject.chunks) >= 0 &&
            placeOf(subject.chunks) < chunks.indexOf(verb) &&
            (subject.entities.join() === object.entities.join()
              ? object.proofs.length > 0
              : object.role.definition.position === 'subject' && !isFormOf(verb, RECIPROCAL)),
        ),
    ),
  );
}
const RECIPROCAL: ReadonlySet<string> = new Set(joinWordList(reciprocalVerbs));

/** "Is the country in the district?" is not told by where in it a town lies, nor does an event take place when one within it does. */
export function takesWholeForPart(match: Match, { phrases }: Clause, { entities }: KnowledgeIndex): boolean {
  const { describes = '', roles } = match.fact.definition;
  const isOf = (kind: string, ids: readonly string[]): boolean =>
    ids.length > 0 && ids.every((id) => entities.get(id)?.kind === kind);
  return ownFillers(match).some(({ role, chunks }) => {
    const named = chunks.flatMap(entitiesOf);
    if (role.name === describes)
      return (
        isOf('place', named) &&
        isOf('place', role.own) &&
        role.own.every((id) => !named.includes(id) && isPartOf(id, named, entities))
      );
    const isSubject = phraseOf(chunks, phrases)?.preposition === '';
    const isAround = role.definition.kinds.join() === 'event' && role.definition.position === undefined;
    return (
      isSubject && isAround && isOf('event', named) && roles[describes]?.kinds.includes('event') === true
    );
  });
}

/**
 * "Is X Y's partner?" is not told by a fact in which X is what the partners are to deal with, nor "is X the host of the talks?" by
 * one in which the hosts talk about X.
 */
function identifiesAnother({ bindings }: Match, { phrases }: Clause): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  const standsAs = (place: Phrase['position'], run: readonly Chunk[]): boolean => {
    const phrase = phraseOf(run, phrases);
    return phrase?.position === place && phrase.preposition === '';
  };
  const bare = fillers.filter(
    ({ introduced, role: { definition }, chunks }) =>
      !introduced &&
      (definition.position === undefined ||
        (definition.position === 'object' && standsAs('subject', chunks))) &&
      !definition.kinds.every((kind) => kind === 'date' || kind === 'quantity') &&
      chunks.every((chunk) => chunk.possessor !== true),
  );
  const isOther = (b: Binding): boolean =>
    (b.as === 'role' && !fillers.some(({ role }) => role === b.role)) ||
    (b.as === 'filler' &&
      standsAs('object', b.chunks) &&
      b.chunks.every((chunk) => hasKind(chunk, 'sort') && !hasKind(chunk, 'entity')) &&
      bare.every(({ role, chunks }) => role !== b.role && standsAs('subject', chunks)));
  return (
    bare.length > 0 &&
    bindings.some(isOther) &&
    !bindings.some((b) => b.as === 'relation' && !b.chunks.every(namesEvent))
  );
}

/**
 * "Will version 1 fix X?" is not told by a fact on X: what only describes X through other facts stands beside it, and not
 * apart as what does it.
 */
function describesApart(match: Match, { phrases }: Clause): boolean {
  const fillers = ownFillers(match);
  return fillers.some(
    (one) =>
      one.role.definition.holds === 'one' &&
      one.proofs.length > 0 &&
      one.chunks.every((chunk) => hasKind(chunk, 'entity') && (chunk.proofs ?? []).length === 0) &&
      fillers.some(
        (other) =>
          other.role === one.role &&
          other.proofs.length === 0 &&
          phraseOf(other.chunks, phrases) !== phraseOf(one.chunks, phrases),
      ),
  );
}

/**
 * "Does X meet Y?" is not told by a fact on all of a group, where another says with whom of them X does: that they are both of
 * the group does not make them a pair.
 */
function joinsApart(match: Match, { kind, phrases }: Clause, index: KnowledgeIndex): boolean {
  const placeOf = ({ chunks }: Filler): string | undefined => {
    const phrase = phraseOf(chunks, phrases);
    return phrase === undefined ? undefined : `${phrase.position} ${phrase.preposition}`;
  };
  // What is asked of "the foreign and defence ministers of X and Y" is asked of all of them.
  const isOwner = ({ chunks }: Filler): boolean =>
    phraseOf(chunks, phrases)?.preposition === ownerPreposition;
  const mayBePart = (one: Filler, other: Filler): boolean =>
    kind === 'check' ||
    ((one.entities.length === 1 || other.entities.length === 1) && !isOwner(one) && !isOwner(other));
  const members = ownFillers(match);
  return members.some((one, i) =>
    members
      .slice(i + 1)
      .some(
        (other) =>
          one.role === other.role &&
          mayBePart(one, other) &&
          placeOf(one) !== placeOf(other) &&
          partsOf(one.role, match.fact, index).some(
            (part) => one.entities.some((id) => part.has(id)) !== other.entities.some((id) => part.has(id)),
          ),
      ),
  );
}

/**
 * "Is X part of Y?" is not told by what X and Y are both part of: Y stands where another thing has its place in the fact, of which
 * the claim says nothing.
 */
function takesPartForWhole(match: Match, { phrases }: Clause): boolean {
  const members = ownFillers(match);
  const { definition, roles } = match.fact;
  const mayStand = (
    { preposition }: Phrase,
    { definition: { position }, prepositions }: IndexedRole,
  ): boolean => position === 'either' && (preposition === '' || prepositions.has(preposition));
  const isSubject = ({ chunks }: Filler): boolean => {
    const phrase = phraseOf(chunks, phrases);
    return phrase?.position === 'subject' && phrase.preposition === '';
  };
  return members.some((whole) => {
    const phrase = phraseOf(whole.chunks, phrases);
    return (
      phrase !== undefined &&
      whole.role.name !== definition.describes &&
      members.some((part) => part.role === whole.role && isSubject(part) && !isSubject(whole)) &&
      (match.bindings.some((b) => b.as === 'role' && b.role === whole.role) ||
        roles.some(
          (other) =>
            other.name !== whole.role.name &&
            other.name !== definition.describes &&
            other.lentBy === undefined &&
            other.own.length > 0 &&
            members.every(({ role }) => role !== other) &&
            mayStand(phrase, other),
        ))
    );
  });
}

/**
 * "Is X a Danish firm?" is not told by what X does in Denmark: beside a word for what X is stands what describes X, or whose it is.
 */
function modifiesApart(match: Match, { phrases }: Clause): boolean {
  const nouns = match.bindings.flatMap((b) =>
    b.as === 'role' ? b.chunks.map((chunk) => ({ chunk, role: b.role })) : [],
  );
  return ownFillers(match).some(
    (one) =>
      !one.introduced &&
      one.chunks.every((chunk) => chunk.possessor !== true) &&
      !one.role.prepositions.has(ownerPreposition) &&
      nouns.some(({ chunk, role }) => {
        const phrase = phraseOf([chunk], phrases);
        return (
          role !== one.role &&
          phrase?.position === 'object' &&
          phrase.chunks[phrase.chunks.indexOf(chunk) - 1] === one.chunks.at(-1)
        );
      }),
  );
}

/**
 * "Georgian dried fruit" is not told by Armenian dried fruit and Georgian mineral water: where a word of one phrase is of one
 * of several things and the next word of another, nothing is both.
 */
function crossesOwners({ bindings }: Match, { chunks }: Clause, { entities }: KnowledgeIndex): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  const isOfOther = (owner: Filler, thing: Filler): boolean =>
    owner.role === thing.role &&
    placeInClause(owner.chunks.at(-1), chunks) + 1 === placeInClause(thing.chunks[0], chunks) &&
    owner.entities.every((id) => thing.role.own.includes(id) && !thing.entities.includes(id)) &&
    names(thing) &&
    !names(owner);
  // "tensions" that are nobody's may be anybody's.
  const hasOwner = (thing: Filler, kinds: readonly (string | undefined)[]): boolean =>
    thing.entities.every((id) =>
      entities.get(id)?.involves.some((part) => kinds.includes(entities.get(part)?.kind)),
    );
  return fillers.some((owner) =>
    fillers.some(
      (thing) =>
        isOfOther(owner, thing) &&
        hasOwner(
          thing,
          owner.chunks.flatMap(entitiesOf).map((id) => entities.get(id)?.kind),
        ),
    ),
  );
}

/** True where what fills a role is called by its own name. */
function names({ chunks, entities }: Filler): boolean {
  return chunks.some((chunk) => entitiesOf(chunk).some((id) => entities.includes(id)));
}

/** What fills a role in other facts of the relation, where it is some of what fills it here. */
function partsOf(
  role: IndexedRole,
  { definition }: IndexedFact,
  index: KnowledgeIndex,
): readonly ReadonlySet<string>[] {
  const all = new Set(role.own.flatMap((id) => membersOf(id, index)));
  return index.facts
    .filter((other) => other.definition === definition)
    .flatMap(({ roles }) => roles.filter(({ name, lentBy }) => name === role.name && lentBy === undefined))
    .map(({ own }) => new Set(own.flatMap((id) => membersOf(id, index))))
    .filter((part) => part.size > 0 && part.size < all.size && [...part].every((id) => all.has(id)));
}

/** "Can anyone study it?" asks whether anybody may, and is not told by who did. */
function asksWhetherAnybodyCan({ fact }: Match, { chunks: [first, second] }: Clause): boolean {
  return (
    fact.fact.modality === 'done' &&
    ABLE.has(first?.words[0] ?? '') &&
    ANYBODY.has(second?.words.join(' ') ?? '')
  );
}
const ABLE: ReadonlySet<string> = new Set(ableAuxiliaries);
const ANYBODY: ReadonlySet<string> = new Set(joinWordList(anybodyWords));
