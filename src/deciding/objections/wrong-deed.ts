import { formsOf } from '../../language/build-lexicon.ts';
import { articles, auxiliaries, beForms, haveForms } from '../../language/en/auxiliaries.ts';
import { seekingWords } from '../../language/en/support-verbs.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import { canBeVerb, isObliging } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { presents } from '../../understanding/presents.ts';
import { asksWhoDid } from '../asks-who-did.ts';
import { isByAnothersVerb } from '../is-by-its-verb.ts';
import { isUnfit } from '../is-unfit.ts';
import type { Objections } from './objection.ts';

/** The clause speaks of another deed than the fact: its verb tells something else, or something that is only wanted was done. */
export const WRONG_DEED: Objections = {
  any: [isByUnfitVerb, asksForArranger, asksWhoDidIt, tellsOutcome, asksWhyOther],
  check: [isByVerbOfAnother, takesDeedForThing, claimsOutcome],
  fragment: [isByVerbOfAnother],
};

/** "Who heads the ministry?" is not told by who speaks for it. */
function isByUnfitVerb(match: Match, _: Clause, index: KnowledgeIndex): boolean {
  return isUnfit(match, index);
}

/** "Did Ann invite Bob?" is not told by a meeting of the two, where the author has a relation for who invites whom. */
function isByVerbOfAnother(match: Match, _: Clause, index: KnowledgeIndex): boolean {
  return isByAnothersVerb(match, index);
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
    fillers.every(({ position }) => position === undefined)
  );
}
