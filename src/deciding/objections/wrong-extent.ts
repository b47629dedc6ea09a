import { describedBy } from '../../answering/find-domain.ts';
import { quoteSpan } from '../../briefing/quote-span.ts';
import { articles } from '../../language/en/auxiliaries.ts';
import { everybodyWords, singlyWords, wholeWords } from '../../language/en/each-words.ts';
import { operators } from '../../language/en/function-words.ts';
import { isPlural } from '../../language/is-plural.ts';
import { lemmasOf } from '../../language/lemmatise.ts';
import { prepositions } from '../../language/prepositions.ts';
import { dimensionOf, readQuantity } from '../../language/quantity.ts';
import { tokenise } from '../../language/tokenise.ts';
import { joinWordList, splitPhrase } from '../../language/word-phrases.ts';
import { membersOf } from '../../matching/asked-fillers.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Binding, Match } from '../../matching/match.ts';
import { isDateSense } from '../../matching/match-dates.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import { clauseOperator, isVerbOnly } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { contradicts } from '../match-traits.ts';
import { placeInClause } from '../place-in-clause.ts';
import type { Objections } from './objection.ts';

/** The clause says of all what the fact says of some, or of something that may not be all. */
export const WRONG_EXTENT: Objections = {
  any: [takesTotalForShare, takesTotalForEach],
  ask: [restsOnAll],
  check: [restsOnAll, restsOnWhole, restsOnExactness],
};

/**
 * "Have all samples been examined?" is not told by a fact on 1,742 samples: only one that says "all" itself, or that names each
 * of a closed list, tells of all.
 */
function restsOnAll(match: Match, clause: Clause, index: KnowledgeIndex): boolean {
  if (contradicts(match)) return false;
  return clause.chunks.some(
    (chunk, at) =>
      clauseOperator(chunk) === 'all' &&
      !isOfSame(clause.chunks.slice(at + 1).find(({ words }) => !articles.has(words[0] ?? ''))) &&
      !asksForThem(at, clause) &&
      !(clause.kind === 'ask' && SINGLY.has(chunk.words.join(' '))) &&
      !(EVERYBODY.has(chunk.words.join(' '))
        ? tellsOfSeveral(match, index)
        : tellsAllOf(nounBehind(at, match, clause), match, index)),
  );
}
const SINGLY: ReadonlySet<string> = new Set(joinWordList(singlyWords));
const EVERYBODY: ReadonlySet<string> = new Set(joinWordList(everybodyWords));

/** "Was the whole spacecraft brought down?" is not told by what does not say that it was all of it. */
function restsOnWhole(match: Match, { chunks }: Clause): boolean {
  if (contradicts(match) || match.fact.fact.modality === 'denied') return false;
  const behind = (chunk: Chunk): Chunk | undefined => chunks[placeInClause(chunk, chunks) + 1];
  const isThing = (chunk: Chunk | undefined): boolean =>
    match.bindings.some((b) => b.as === 'filler' && chunk !== undefined && b.chunks.includes(chunk));
  return match.bindings.some(
    (b) =>
      b.as === 'free' &&
      b.chunks.some((chunk) => WHOLE.has(chunk.words.join(' ')) && isThing(behind(chunk))) &&
      !saysAny(WHOLE, match.fact),
  );
}
const WHOLE: ReadonlySet<string> = new Set(joinWordList(wholeWords));

/** "Was it exactly on target?": that it is so exactly is told of numbers and days, or where the text says it. */
function restsOnExactness(match: Match, { chunks }: Clause): boolean {
  const at = chunks.findIndex((chunk) => clauseOperator(chunk) === 'exactly');
  const next = chunks.slice(at + 1).find((chunk) => !isSmall(chunk) || hasKind(chunk, 'number'));
  if (at < 0 || next === undefined || contradicts(match)) return false;
  const isMeasured =
    next.senses.some(isDateSense) || hasKind(next, 'number') || next.words.some((word) => /\d/.test(word));
  const isPlaced =
    next !== chunks[at + 1] && match.bindings.some((b) => b.as === 'filler' && b.chunks.includes(next));
  return !isMeasured && isPlaced && !saysAny(EXACT, match.fact);
}
const EXACT: ReadonlySet<string> = new Set(joinWordList(operators.exactly));

/** True where the text of a fact says one of some words. */
function saysAny(sought: ReadonlySet<string>, { fact, briefing }: IndexedFact): boolean {
  return fact.evidence.some((span) =>
    tokenise(quoteSpan(briefing, span)).some(({ text }) => sought.has(text.toLowerCase())),
  );
}

/** "They think all the same": not all of anything. */
function isOfSame(next: Chunk | undefined): boolean {
  return next?.senses.some((s) => s.kind === 'operator' && s.operator === 'same') === true;
}

/** "Which are all the members?": the word stands with what is asked for. */
function asksForThem(at: number, { asks, chunks }: Clause): boolean {
  const next = chunks.slice(at).find((chunk) => asks.some(({ phrase }) => phrase?.chunks.includes(chunk)));
  return (
    next !== undefined &&
    chunks.slice(at + 1, chunks.indexOf(next)).every((chunk) => !hasKind(chunk, 'entity'))
  );
}

/**
 * "Will X pay 96 million?", "Will each of them pay 96 million?" are not told by what X and others pay together: an amount of several
 * is nobody's share.
 */
function takesTotalForShare({ bindings, asked }: Match, { chunks }: Clause, index: KnowledgeIndex): boolean {
  const isAmount = ({ definition }: IndexedRole): boolean => definition.kinds.includes('quantity');
  const fillers = bindings.filter((b) => b.as === 'filler');
  if (![...fillers, ...asked].some(({ role }) => isAmount(role))) return false;
  const singly = chunks.some(({ words }) => SINGLY.has(words.join(' ')));
  return fillers.some(({ role, entities }) => {
    const all = fillersOf(role, index);
    const named = new Set(entities.flatMap((id) => membersOf(id, index)));
    const isGroup = role.own.some((id) => membersOf(id, index).length > 1);
    return isGroup && !isAmount(role) && all.size > 1 && (singly || [...all].some((id) => !named.has(id)));
  });
}

/** "How much does each merchant get?" is not told by what all of them get, unless the text says "each" itself. */
function takesTotalForEach(
  { bindings, asked, fact }: Match,
  { chunks }: Clause,
  { entities }: KnowledgeIndex,
): boolean {
  if (!asked.some(({ role }) => role.definition.kinds.includes('quantity'))) return false;
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      SINGLY.has(chunks[placeInClause(b.chunks[0], chunks) - 1]?.words.join(' ') ?? '') &&
      b.entities.every((id) => isPlural(entities.get(id)?.name.split(' ').at(-1) ?? '')) &&
      !saysAny(SINGLY, fact),
  );
}

/** The noun that a word for all stands with: behind it, or before it where a verb follows ("the ministers all agree"). */
function nounBehind(at: number, { bindings }: Match, { chunks }: Clause): Binding | undefined {
  const bindingOf = (chunk: Chunk): Binding | undefined =>
    bindings.find((b) => b.chunks.some((one) => placeInClause(one, chunks) === chunks.indexOf(chunk)));
  const isNoun = (chunk: Chunk): boolean => {
    const binding = bindingOf(chunk);
    return binding !== undefined && binding.as !== 'relation' && !isSmall(chunk);
  };
  const behind = chunks.slice(at + 1);
  const end = behind.findIndex((chunk) => isVerbOnly(chunk) && bindingOf(chunk)?.as === 'relation');
  const noun =
    behind.slice(0, end < 0 ? behind.length : end).find(isNoun) ?? chunks.slice(0, at).findLast(isNoun);
  return noun === undefined ? undefined : bindingOf(noun);
}

/** An article, a preposition or a number before the noun. */
function isSmall({ words, punctuation, senses }: Chunk): boolean {
  const word = words[0] ?? '';
  return (
    punctuation ||
    (words.length === 1 && (articles.has(word) || prepositions.has(word))) ||
    senses.some(({ kind }) => kind === 'pronoun')
  );
}

function tellsAllOf(noun: Binding | undefined, match: Match, index: KnowledgeIndex): boolean {
  if (noun === undefined) return true;
  if (saysAllOf(noun.chunks, match.fact)) return true;
  // "every twelve months" says how often, and of nothing that it is all; "all households" are not told by 82 per cent of them.
  if ((noun.as === 'filler' || noun.as === 'role') && isMeasure(noun.role))
    return !noun.role.own.some((id) => isShare(index.entities.get(id)?.name ?? ''));
  if (noun.as !== 'filler') return false;
  // "all four ministers": whether they are four is looked at elsewhere.
  if (noun.chunks.some((chunk) => hasKind(chunk, 'number') && !hasKind(chunk, 'version'))) return true;
  const told = fillersOf(noun.role, index);
  const meant = new Set([
    ...noun.entities.flatMap((id) => membersOf(id, index)),
    ...describedBy(noun.chunks, index).flatMap((id) => membersOf(id, index)),
  ]);
  return meant.size > 1 && [...meant].every((id) => told.has(id));
}

function isMeasure({ definition }: IndexedRole): boolean {
  return definition.kinds.every((kind) => kind === 'quantity' || kind === 'date');
}

/** "82 per cent of the households" */
function isShare(text: string): boolean {
  const read = readQuantity(splitPhrase(text), 0);
  return read !== undefined && dimensionOf(read.quantity) === SHARE && read.quantity.low < ALL_PERCENT;
}
const SHARE = 'share';
const ALL_PERCENT = 100;

/** "everybody": more than one of those who do something, all of whom the fact names. */
function tellsOfSeveral({ fact }: Match, index: KnowledgeIndex): boolean {
  return fact.roles.some((role) => role.definition.position !== 'object' && fillersOf(role, index).size > 1);
}

function fillersOf(role: IndexedRole, index: KnowledgeIndex): ReadonlySet<string> {
  return new Set(role.own.flatMap((id) => membersOf(id, index)));
}

/** True where the text says "all" of what a noun names: "All 118 sequenced viruses belong to …". */
function saysAllOf(chunks: readonly Chunk[], { fact, briefing }: IndexedFact): boolean {
  const nouns = new Set(chunks.flatMap(({ words }) => words).flatMap(lemmasOf));
  return fact.evidence.some((span) => {
    const words = tokenise(quoteSpan(briefing, span)).map(({ text }) => text.toLowerCase());
    return words.some(
      (word, at) =>
        ALL.has(word) &&
        words
          .slice(at + 1, at + 1 + MAX_BETWEEN)
          .some((next) => lemmasOf(next).some((lemma) => nouns.has(lemma))),
    );
  });
}
const ALL: ReadonlySet<string> = new Set(joinWordList(operators.all));
/** Words between "all" and its noun, and the noun: "all 118 sequenced viruses". */
const MAX_BETWEEN = 4;
