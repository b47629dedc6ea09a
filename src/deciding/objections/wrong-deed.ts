import { formsOf } from '../../language/build-lexicon.ts';
import {
  articles,
  auxiliaries,
  beForms,
  futureAuxiliaries,
  haveForms,
  supportingVerbs,
} from '../../language/en/auxiliaries.ts';
import { ownerPreposition } from '../../language/en/relative-clauses.ts';
import { makingVerbs, seekingWords } from '../../language/en/support-verbs.ts';
import { isPlural } from '../../language/is-plural.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import { canBeVerb, isFormOf, isObliging } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { presents } from '../../understanding/presents.ts';
import { asksWhoDid } from '../asks-who-did.ts';
import { isByAnothersVerb } from '../is-by-its-verb.ts';
import { isUnfit } from '../is-unfit.ts';
import { movesItself } from '../moves-itself.ts';
import type { Objections } from './objection.ts';

/** The clause speaks of another deed than the fact: its verb tells something else, or something that is only wanted was done. */
export const WRONG_DEED: Objections = {
  any: [
    isByUnfitVerb,
    asksOfDeedInName,
    isMovedByAnother,
    takesVerbForName,
    asksForArranger,
    asksWhoDidIt,
    tellsDoerForObject,
    tellsOutcome,
    asksWhyOther,
    asksMaterial,
  ],
  check: [isByVerbOfAnother, takesDeedForThing, claimsOutcome],
  fragment: [isByVerbOfAnother, takesNounForVerb],
};

/** "Who heads the ministry?" is not told by who speaks for it. */
function isByUnfitVerb(match: Match, _: Clause, index: KnowledgeIndex): boolean {
  return isUnfit(match, index);
}

/**
 * "Did growth rise?", "What was growth?" is not told by what else rose: a noun that names a thing of the briefing is what moves,
 * and does not merely repeat the verb, or call one of the fact's roles.
 */
function isMovedByAnother({ fact, bindings }: Match, _: Clause, index: KnowledgeIndex): boolean {
  if (!movesItself(fact)) return false;
  if (bindings.some((b) => b.as === 'filler' && b.role.definition.position !== undefined)) return false;
  const verbs = bindings.flatMap((b) =>
    b.as === 'relation'
      ? b.chunks.filter(({ senses }) =>
          senses.some((s) => s.kind === 'relation' && s.verb && s.relation === b.relation),
        )
      : [],
  );
  const own = new Set(fact.roles.flatMap((role) => [...role.fillers]));
  const namesOther = ({ senses }: Chunk): boolean => {
    const named = senses.flatMap((s) =>
      s.kind === 'entity' || s.kind === 'sort' ? [...(index.described.get(s.key) ?? [])] : [],
    );
    return named.length > 0 && !named.some((id) => own.has(id));
  };
  return bindings.some(
    (b) =>
      (b.as === 'relation' || b.as === 'role') &&
      b.chunks.some((chunk) => (!verbs.includes(chunk) || verbs.length > 1) && namesOther(chunk)),
  );
}

/** "Did Ann invite Bob?" is not told by a meeting of the two, where the author has a relation for who invites whom. */
function isByVerbOfAnother(match: Match, _: Clause, index: KnowledgeIndex): boolean {
  return isByAnothersVerb(match, index);
}

/** "Head of the extension": what is somebody's is a noun, and tells nothing of who heads where. */
function takesNounForVerb({ bindings }: Match, { chunks }: Clause): boolean {
  const isOwned = (chunk: Chunk): boolean => {
    const [next] = chunks.slice(chunks.indexOf(chunk) + 1);
    return (
      chunk.words.length === 1 &&
      !(chunk.words[0] ?? '').endsWith('ing') &&
      next?.words.join(' ') === ownerPreposition
    );
  };
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      b.chunks.some(
        (chunk) =>
          isOwned(chunk) &&
          chunk.senses.some((s) => s.kind !== 'relation' || !s.verb) &&
          chunk.senses.every((s) => s.kind !== 'relation' || s.relation !== b.relation || s.verb),
      ),
  );
}

/** "Will X land?" asks what X does, and not whether X is of some land. */
function takesDeedForThing({ bindings }: Match, { chunks }: Clause): boolean {
  if (bindings.some((b) => b.as === 'relation')) return false;
  const [first = ''] = chunks.find((chunk) => auxiliaries.has(chunk.words[0] ?? ''))?.words ?? [];
  return (
    first !== '' &&
    !beForms.has(first) &&
    !haveForms.has(first) &&
    bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.chunks.some(
          (chunk) => canBeVerb(chunk) && hasKind(chunk, 'sort') && !articles.has(wordBefore(chunk, chunks)),
        ),
    )
  );
}

/**
 * "When were the customers charged twice?" asks for what their name says was done to them, and is not told by what else was: behind
 * a form of "be" a noun with a participle is a whole clause.
 */
function asksOfDeedInName({ named, bindings, asked }: Match, { kind, chunks }: Clause): boolean {
  if (named || kind !== 'ask' || !asked.some(({ ask }) => CIRCUMSTANCES.has(ask?.word ?? ''))) return false;
  const [name, ...others] = bindings.filter(({ as }) => as !== 'free');
  const [chunk] = name?.as === 'filler' ? name.chunks : [];
  if (chunk === undefined || others.length > 0 || chunks.at(-1) !== chunk) return false;
  const before = chunks
    .slice(0, chunks.indexOf(chunk))
    .findLast(({ words }) => !articles.has(words[0] ?? ''));
  const [noun = '', participle = ''] = chunk.words;
  return (
    beForms.has(before?.words[0] ?? '') &&
    isPlural(noun) &&
    participle.endsWith(PARTICIPLE) &&
    formsOf(participle).length > 1
  );
}
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how']);
const PARTICIPLE = 'ed';

/** "How much will growth rise?": a verb behind what it is said of does not name that once more. */
function takesVerbForName({ bindings }: Match, { chunks }: Clause): boolean {
  const auxiliary = chunks.findIndex(
    ({ words: [first = ''] }) => supportingVerbs.has(first) || futureAuxiliaries.has(first),
  );
  const isVerb = (chunk: Chunk): boolean =>
    canBeVerb(chunk) &&
    auxiliary >= 0 &&
    chunks.indexOf(chunk) > auxiliary &&
    !articles.has(wordBefore(chunk, chunks));
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.chunks.every(isVerb) &&
      bindings.some(
        (other) =>
          other.as === 'filler' &&
          other !== b &&
          other.role === b.role &&
          chunks.indexOf(other.chunks[0] as Chunk) < chunks.indexOf(b.chunks[0] as Chunk),
      ),
  );
}

function wordBefore(chunk: Chunk, chunks: readonly Chunk[]): string {
  return chunks[chunks.indexOf(chunk) - 1]?.words.at(-1) ?? '';
}

/** "Who arranged the meeting?": the subject of a verb of bringing about is nobody whom the fact tells. */
function asksForArranger(match: Match, clause: Clause): boolean {
  if (clause.passive) return false;
  const verbs = match.bindings
    .flatMap((b) => (b.as === 'relation' ? b.chunks : []))
    .map((chunk) =>
      chunk.senses.flatMap((s) => (s.kind === 'relation' && match.fact.relations.has(s.relation) ? [s] : [])),
    )
    .filter((senses) => senses.length > 0 && senses.every((sense) => sense.verb));
  if (verbs.length === 0 || verbs.flat().some((sense) => sense.arranging !== true)) return false;
  if (clause.kind === 'ask')
    return match.asked.some(({ ask, role }) => ask?.word === 'who' && role.definition.position !== 'object');
  return clause.phrases.some((phrase) => phrase.position === 'subject');
}

/** "Who did the upgrade?" is told only where a word names what was done. */
function asksWhoDidIt({ named }: Match, clause: Clause): boolean {
  return !named && asksWhoDid(clause);
}

/** "Who did X quote?" asks for whom X did it to, and is not told by who else did it, nor by who said so. */
function tellsDoerForObject({ asked, bindings }: Match, { chunks, phrases, passive }: Clause): boolean {
  const at = chunks.findIndex(({ senses }) => senses.some((s) => s.kind === 'ask' && s.word === 'who'));
  if (passive || at < 0 || !supportingVerbs.has(chunks[at + 1]?.words[0] ?? '')) return false;
  const own = new Set(
    bindings.flatMap((b) => (b.as === 'filler' && b.role.definition.position !== undefined ? b.chunks : [])),
  );
  const subject = phrases.find((one) => one.position === 'subject' && one.chunks.some((c) => own.has(c)));
  const verbs = bindings.flatMap((b) => (b.as === 'relation' ? b.chunks.filter(canBeVerb) : []));
  if (subject === undefined || verbs.length === 0) return false;
  const isTurned = verbs.some(({ senses }) =>
    senses.some((s) => s.kind === 'relation' && s.doer !== undefined),
  );
  return (
    !isTurned &&
    asked.some(
      ({ ask, role }) =>
        ask?.word === 'who' &&
        (ask.preposition ?? '') === '' &&
        (role.name === 'source' || role.definition.position === 'subject'),
    )
  );
}

/** "Has it been settled?", "When will it be settled?", "Who settled it?", "What solution is there?" of what somebody only wants. */
function tellsOutcome({ fact, asked, bindings }: Match, clause: Clause): boolean {
  if (fact.definition.wishes !== true) return false;
  const past = clause.tense === 'past' || clause.tense === 'perfect';
  // "What has been settled?"
  if (clause.passive && clause.chunks.some(({ words }) => haveForms.has(words[0] ?? ''))) return true;
  const asksDoer = clause.kind === 'ask' && asked.some(({ ask }) => ask?.word === 'who');
  if (asksDoer && !isObliging(clause.chunks) && bindings.every((b) => b.as !== 'relation')) return true;
  const isBound = (role: IndexedRole): boolean => bindings.some((b) => b.as === 'filler' && b.role === role);
  return (
    (past && clause.kind === 'check') ||
    asked.some(
      ({ ask, role, among }) =>
        role.lentBy !== undefined || (ask?.phrase !== undefined && among === undefined && isBound(role)),
    )
  );
}

/**
 * "Will they settle it?", "Is there a solution?" of what they only look for ways to: whatever is to come of it, the fact does not
 * say.
 */
function claimsOutcome({ fact, bindings }: Match, clause: Clause): boolean {
  const { chunks } = clause;
  const named = bindings.flatMap((b) =>
    b.as === 'relation' && b.relation === fact.definition.id ? b.chunks : [],
  );
  return (
    fact.definition.wishes === true &&
    chunks.some(({ words }) => auxiliaries.has(words[0] ?? '')) &&
    named.length > 0 &&
    (named.every((chunk) => canBeVerb(chunk)) || presents(clause)) &&
    !chunks.some(({ words }) => words.some((word) => formsOf(word).some((form) => SEEKING.has(form))))
  );
}
const SEEKING: ReadonlySet<string> = new Set(joinWordList(seekingWords));

const TOPIC = 'topic';

/** "What did X say of it?" – "Why?": what a wish is merely about does not name it. */
function asksWhyOther({ fact, named, asked, bindings }: Match): boolean {
  if (fact.definition.wishes !== true) return false;
  const fillers = bindings.flatMap((b) =>
    b.as === 'filler' && b.role.name !== 'source' ? [b.role.definition] : [],
  );
  return (
    !named &&
    bindings.every(({ as }) => as !== 'role') &&
    asked.some(({ ask }) => ask?.word === 'why' && ask.phrase === undefined) &&
    fillers.every(
      ({ position, kinds }) => position === undefined || (position === 'object' && kinds.join() === TOPIC),
    )
  );
}

/** "What is the arm made of?" asks for what is in it, and not in what it is. */
function asksMaterial({ asked, bindings }: Match, { passive, phrases }: Clause): boolean {
  const subject = phrases.find(({ position }) => position === 'subject');
  const isMade = bindings.some(
    (b) => b.as === 'relation' && b.chunks.some((chunk) => isFormOf(chunk, MAKING)),
  );
  return (
    isMade &&
    asked.some(
      ({ ask, role }) => ask?.preposition === ownerPreposition && role.definition.position === 'subject',
    ) &&
    bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role.definition.position === 'object' &&
        (passive || subject !== undefined) &&
        b.chunks.every((chunk) => subject?.chunks.includes(chunk) === true),
    )
  );
}
const MAKING: ReadonlySet<string> = new Set(joinWordList(makingVerbs));
