import { articles, auxiliaries, beForms } from '../../language/en/auxiliaries.ts';
import { originPrepositions } from '../../language/en/preposition-uses.ts';
import { ownerPreposition } from '../../language/en/relative-clauses.ts';
import { isPlural } from '../../language/is-plural.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { AskedRole, Match } from '../../matching/match.ts';
import { asksWhatItDoes } from '../../understanding/asks-for-deeds.ts';
import { type Chunk, entitiesOf, hasKind } from '../../understanding/chunk.ts';
import { askOf, isVerbOnly, namesEvent } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { placeInClause } from '../place-in-clause.ts';
import type { Objections } from './objection.ts';

/** What is asked for is something else than what the fact has to give. */
export const WRONG_ASKED: Objections = {
  any: [
    asksForLent,
    asksByGloss,
    asksPurpose,
    asksOwnerOfObject,
    asksSortOfDoer,
    asksBoundRole,
    asksWithin,
    namesOnlyAsked,
    asksForDeed,
    asksWhereabouts,
    asksUnsaidSpeaker,
    asksPlaceOfDoer,
    asksByNounAsVerb,
    asksBehindOther,
    tellsWhatItIs,
    asksSortOfItself,
    asksOnWhat,
    asksForPair,
    asksWhichAre,
    asksWhoIs,
    asksSomebodysMatter,
    asksOtherNoun,
    asksOfPost,
  ],
};

/** "On what do they differ regarding X?" is not told by their differing on X. */
function asksOnWhat({ asked, bindings }: Match): boolean {
  return asked.some(
    ({ ask, role }) =>
      ask?.word === 'what' &&
      ask.phrase === undefined &&
      ask.preposition !== '' &&
      bindings.some(
        (b) =>
          b.as === 'filler' && b.role === role && b.introduced && b.chunks.some((c) => hasKind(c, 'entity')),
      ),
  );
}

/** "Which countries are topics?" is not told by who has the topics: behind "are" stands what those that are asked for are. */
function asksWhichAre({ asked, bindings }: Match, { chunks }: Clause): boolean {
  return asked.some(
    ({ role, among }) =>
      among !== undefined &&
      bindings.some(
        (b) =>
          b.as === 'filler' &&
          b.role !== role &&
          b.chunks.every((chunk) => hasKind(chunk, 'sort') && !hasKind(chunk, 'entity')) &&
          isPlural(b.chunks.at(-1)?.words.at(-1) ?? '') &&
          beForms.has(chunks[placeInClause(b.chunks[0], chunks) - 1]?.words[0] ?? '') &&
          !chunks.slice(placeInClause(b.chunks[0], chunks) + 1).some(isVerbOnly),
      ),
  );
}

/** "Who is the host of the talks?" is not told by what the hosts talk about. */
function asksWhoIs({ fact, asked, bindings }: Match, { chunks }: Clause): boolean {
  if (!chunks.some(({ words }) => beForms.has(words[0] ?? ''))) return false;
  const relations = bindings.filter((b) => b.as === 'relation');
  return (
    fact.definition.describes === undefined &&
    relations.length > 0 &&
    relations.every((b) => b.chunks.every((chunk) => namesEvent(chunk))) &&
    asked.some(
      ({ ask, role }) =>
        ask?.word === 'who' &&
        bindings.some(
          (b) =>
            b.as === 'filler' &&
            b.role === role &&
            b.proofs.length > 0 &&
            !b.proofs.includes(fact.fact.id) &&
            b.chunks.every((chunk) => hasKind(chunk, 'sort') && !hasKind(chunk, 'entity')),
        ),
    )
  );
}

/** "What is the Russian view?" asks for no Russian: the noun behind says what is asked for. */
function asksSomebodysMatter({ asked }: Match): boolean {
  return asked.some(({ ask, role, among }) => {
    const noun = ask?.phrase?.chunks.at(-1);
    return (
      among !== undefined &&
      noun !== undefined &&
      role.definition.kinds.includes('person') &&
      noun.senses.length > 0 &&
      noun.senses.every((s) => s.kind === 'relation' && !s.verb)
    );
  });
}
/** "What is the plan for Wednesday?" is not told by the focus of what they do then. */
function asksOtherNoun({ named, asked }: Match): boolean {
  return (
    !named &&
    asked.some(
      ({ ask, among, named: called }) =>
        ask?.phrase !== undefined &&
        ask.word === 'which' &&
        among === undefined &&
        called !== true &&
        ask.phrase.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'relation')),
    )
  );
}

/** "Which defence topic?" asks for a topic of that sort, and not for those of whoever holds the post. */
function asksOfPost({ asked, bindings }: Match, _: Clause, { entities }: KnowledgeIndex): boolean {
  return asked.some(({ ask, role }) => {
    const phrase = ask?.phrase?.chunks ?? [];
    return bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role !== role &&
        b.chunks.every(
          (chunk) =>
            phrase.indexOf(chunk) >= 0 &&
            phrase.indexOf(chunk) < phrase.length - 1 &&
            entitiesOf(chunk).some((id) => entities.get(id)?.types.includes('post')),
        ),
    );
  });
}

/** "Which delegation visits which?" asks for pairs. */
function asksForPair(_: Match, { asks }: Clause): boolean {
  const [one, other] = asks;
  return (
    asks.length === 2 &&
    asks.every(({ word }) => word === 'which') &&
    one?.phrase !== undefined &&
    other?.phrase === undefined
  );
}

/** "From which state was it launched?" asks for what stands behind "from", and not on what it was launched. */
function asksBehindOther({ asked, fact }: Match, { chunks }: Clause): boolean {
  return asked.some(({ ask, role, named }) => {
    const preposition = ask?.preposition ?? '';
    const at = chunks.findIndex((chunk) => askOf(chunk) !== undefined || hasKind(chunk, 'choose'));
    return (
      originPrepositions.includes(preposition) &&
      (ask?.word === 'what' || ask?.word === 'which') &&
      chunks[at - 1]?.text.toLowerCase() === preposition &&
      named !== true &&
      !role.prepositions.has(preposition) &&
      fact.roles.some((other) => other.lentBy === undefined && other.prepositions.has(preposition))
    );
  });
}

/** "What does the gateway do?" is not told by what is a gateway: what does it is no description. */
function tellsWhatItIs({ asked, bindings, fact }: Match, clause: Clause): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  return (
    asksWhatItDoes(clause) &&
    asked.some(({ ask }) => ask?.word === 'what') &&
    fillers.length > 0 &&
    fillers.every(
      ({ role }) =>
        role.definition.position !== 'subject' &&
        role.definition.profile !== true &&
        role.name !== fact.definition.describes,
    )
  );
}

/** "Which organisations are universities?" asks which are, and for nothing that one of them has to do with. */
function asksSortOfItself({ asked, bindings }: Match, { chunks }: Clause): boolean {
  const told = bindings.filter(({ as }) => as !== 'free');
  return asked.some(({ ask, role }) => {
    const noun = ask?.phrase?.chunks.at(-1);
    const isSort = (chunk: Chunk): boolean =>
      hasKind(chunk, 'sort') && !hasKind(chunk, 'entity') && isPlural(chunk.words.at(-1) ?? '');
    return (
      noun !== undefined &&
      told.length === 1 &&
      beForms.has(chunks[chunks.indexOf(noun) + 1]?.words[0] ?? '') &&
      told.every(
        (b) => b.as === 'filler' && b.role === role && b.chunks.every((one) => one !== noun && isSort(one)),
      )
    );
  });
}

/** What another fact lends, as the talks their place to what they are on, is told only where a word names the relation. */
function asksForLent({ named, asked }: Match): boolean {
  return !named && asked.some(({ role }) => role.lentBy !== undefined);
}

/** "Which Arab states …?": where something lies does not say what is asked of it. */
function asksByGloss({ asked, bindings }: Match): boolean {
  return (
    asked.some(
      ({ ask, among }) =>
        among !== undefined && ask?.phrase?.chunks.some((chunk) => hasKind(chunk, 'gloss')) === true,
    ) && !bindings.some((b) => b.as === 'relation')
  );
}

/** "What is X for?" is not told by what X is a part of. */
function asksPurpose({ named, asked }: Match): boolean {
  return !named && asked.some(({ ask }) => ask?.word === 'what' && ask.preposition === PURPOSE);
}
const PURPOSE = 'for';

/** "The file of which country do they discuss?" asks whose it is, and not who does so. */
function asksOwnerOfObject({ asked }: Match): boolean {
  return asked.some(
    ({ ask, role, named }) =>
      ask?.preposition === ownerPreposition &&
      // "Of X and Y, which ones …?"
      (ask.phrase !== undefined || ask.word !== 'which') &&
      named !== true &&
      role.definition.position === 'subject' &&
      role.definition.kinds.includes('person'),
  );
}

/** "X: which countries?" asks for a sort of things, and not for who does something about X. */
function asksSortOfDoer({ named, asked, bindings }: Match): boolean {
  return (
    !named &&
    asked.some(
      ({ ask, role }) =>
        ask?.phrase !== undefined &&
        (ask.word === 'which' || ask.word === 'what') &&
        role.definition.position === 'subject' &&
        bindings.some((b) => b.as === 'filler') &&
        !bindings.some((b) => b.as === 'filler' && b.role === role),
    )
  );
}

/** "On which point do they differ over X?", "the venue in X": the role that is asked for is taken by X already. */
function asksBoundRole({ asked, bindings }: Match): boolean {
  return asked.some((one) => isTaken(one, bindings));
}

function isTaken({ ask, role, among, named }: AskedRole, bindings: Match['bindings']): boolean {
  if (role.definition.kinds.includes('person')) return false;
  const asksMore = ask?.word === 'how many' || ask?.word === 'where' || among !== undefined;
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.role === role &&
      (asksMore || ((named === true || ask === undefined) && b.introduced)) &&
      b.chunks.some((chunk) => hasKind(chunk, 'entity')),
  );
}

/**
 * "How many instruments does the rover carry?": what is none of those that are asked for does not stand in their place, nor does
 * what does something to them.
 */
function asksWithin(
  { asked, bindings }: Match,
  { chunks, possessing }: Clause,
  index: KnowledgeIndex,
): boolean {
  return asked.some(
    ({ role, among }) =>
      among !== undefined &&
      bindings.some(
        (b) =>
          b.as === 'filler' &&
          b.role === role &&
          b.entities.every((id) => index.entities.get(id)?.kind === 'topic') &&
          (possessing || b.entities.every((id) => !among.has(id)) || isDoer(b.chunks, bindings, chunks)),
      ),
  );
}

/** "does the drill carry": stands before the verb that says what is asked. */
function isDoer([first]: readonly Chunk[], bindings: Match['bindings'], chunks: readonly Chunk[]): boolean {
  const at = placeInClause(first, chunks);
  return (
    auxiliaries.has(chunks.slice(0, at).findLast(hasWords)?.words[0] ?? '') &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.some((chunk) => isVerbOnly(chunk) && placeInClause(chunk, chunks) > at),
    )
  );
}

/** No article and no punctuation. */
function hasWords({ words, punctuation }: Chunk): boolean {
  return !punctuation && !articles.has(words[0] ?? '');
}

/** "Who among the four is both X and a Y?": a question that names several who do it, and not what, asks something of them. */
function namesOnlyAsked({ named, asked, bindings }: Match): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  return (
    !named && fillers.length > 1 && fillers.every(({ role }) => asked.some((other) => other.role === role))
  );
}

/** "In which building?" asks for a house and not for what is built: behind a question word, a verb's form is a noun. */
function asksForDeed({ asked }: Match): boolean {
  return asked.some(({ ask }) => {
    const noun = ask?.phrase?.chunks.at(-1);
    return noun !== undefined && isVerbOnly(noun);
  });
}

/** "Where are the ministers?": where somebody holds an office is not where somebody is. */
function asksWhereabouts({ fact, asked, bindings }: Match): boolean {
  const described = fact.definition.roles[fact.definition.describes ?? ''];
  const fillers = new Set(bindings.flatMap((b) => (b.as === 'filler' ? [b.role] : [])));
  return (
    described?.kinds.every((kind) => kind === 'person') === true &&
    asked.some(({ ask }) => ask?.word === 'where') &&
    fillers.size < 2 &&
    bindings.every((b) => b.as === 'filler')
  );
}

/** "Who is missing?" is not told by who spoke of those who are, nor "What did they find?" by whoever spoke of it, without a word of saying. */
function asksUnsaidSpeaker({ named, asked, bindings, fact: { definition } }: Match): boolean {
  const told = bindings.some((b) => b.as === 'filler' && isSaid(b.role));
  return (
    !named &&
    definition.attributes === true &&
    bindings.every(({ as }) => as !== 'role' && as !== 'relation') &&
    asked.some(
      ({ ask, role }) =>
        (ask?.word === 'who' && role.definition.position === 'subject' && !told) ||
        (ask?.word === 'what' && told),
    )
  );
}

/** The words that somebody said. */
function isSaid({ definition: { kinds } }: IndexedRole): boolean {
  return kinds.every((kind) => kind === 'document');
}

/** "Where is the hospital?" is not told by the country that sent one: who does something is no place of what it is done to. */
function asksPlaceOfDoer({ named, asked, fact: { definition } }: Match): boolean {
  return (
    !named &&
    asked.some(
      ({ ask, role }) =>
        ask?.word === 'where' &&
        ask.preposition === '' &&
        role.definition.position === 'subject' &&
        role.definition.kinds.every((kind) => kind === 'place') &&
        Object.values(definition.roles).some(({ position }) => position === 'object'),
    )
  );
}

/** "How many countries neighbour X?" is not told by how many help X: right before a name the noun is the verb, which no word of the fact is. */
function asksByNounAsVerb({ named, asked, bindings }: Match): boolean {
  if (named) return false;
  return asked.some(({ ask, among }) => {
    const chunks = ask?.phrase?.chunks ?? [];
    return (
      ask?.word === 'how many' &&
      among !== undefined &&
      bindings.some((b) => {
        const at = chunks.indexOf(b.chunks[0] as Chunk);
        return (
          b.as === 'filler' &&
          at > 1 &&
          b.chunks.every((chunk) => hasKind(chunk, 'entity')) &&
          [chunks[at - 1], chunks[at - 2]].every((chunk) => chunk !== undefined && hasKind(chunk, 'sort'))
        );
      })
    );
  });
}
