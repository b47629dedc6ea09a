import { pastSupport } from '../language/en/auxiliaries.ts';
import { altogetherWords } from '../language/en/figure-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { answersOf, membersOf } from '../matching/asked-fillers.ts';
import { closesList, countsNamed } from '../matching/closes-list.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { listSort } from './decide-profile.ts';
import { MAX_ANSWERS } from './decide-several.ts';
import type { Decision } from './decision.ts';
import { isFilled } from './is-filled.ts';
import { contradicts } from './match-traits.ts';
import { preferNamed } from './prefer-named.ts';
import {
  fewestOthers,
  preferAmountOfMainEvent,
  preferTotals,
  sameAsked,
  sameFamily,
  soleRelation,
} from './rank-matches.ts';
import { tellsAskedAgain } from './tells-asked-again.ts';

export function decideAsk(
  clause: Clause,
  complete: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  const usable = complete.filter((match) => match.unasked.length === 0 && !tellsOfOthers(match));
  const named = usable.filter((match) => match.named);
  const opposed = usable.find(contradicts);
  if (opposed !== undefined && named.every(contradicts))
    return { kind: 'corrected', match: opposed, check: false };
  const listed = named.every((match) => isNamedAsSort(match, clause)) ? listSort(clause, index) : undefined;
  if (listed?.kind === 'listed') {
    const telling = named.filter((match) =>
      answersOf(match, index).some((id) => listed.entities.includes(id)),
    );
    const told = new Set(telling.flatMap((match) => answersOf(match, index)));
    return listed.entities.every((id) => told.has(id)) ? { kind: 'answered', matches: telling } : listed;
  }
  const pool = named.length > 0 ? named : soleRelation(usable, index);
  const fitting = preferDone(clause, pool).filter((match) => isFilled(match, index) && !contradicts(match));
  const filled = preferTotals(
    fewestOthers(preferNamed(preferAmountOfMainEvent(fitting, index)), index),
    index,
  );
  if (filled.length > 0) {
    const best = filled[0] as Match;
    if (clause.negated)
      return presupposes(clause) ? { kind: 'corrected', match: best, check: false } : undefined;
    const same = filled.filter(
      (match) => (sameFamily(match, best) && sameAsked(match, best)) || isBeside(match, best),
    );
    if (same.every((match) => tellsAskedAgain(match, clause, index)))
      return { kind: 'notStated', match: best, ask: clause.asks[0] };
    const told = isAsMany(same, index) && !describesSeveral(same) && !countsTheOnly(same, clause, index);
    return told ? { kind: 'answered', matches: same } : undefined;
  }
  const denied = clause.negated && presupposes(clause) ? pool.filter(isDeniedTelling) : [];
  if (denied.length > 0) return { kind: 'answered', matches: denied.slice(0, 1) };
  const absent = clause.negated ? undefined : pool.find(isDeniedAsAWhole);
  if (absent?.fact.fact.open) return { kind: 'corrected', match: absent, check: false };
  if (absent !== undefined) return { kind: 'answered', matches: [absent] };
  const open = pool[0] ?? complete.find((match) => match.named && match.unasked.length > 0);
  if (open === undefined) return undefined;
  const ask = open.unasked[0] ?? open.asked[0]?.ask;
  const role = open.asked[0]?.role;
  return role === undefined
    ? { kind: 'notStated', match: open, ask }
    : { kind: 'notStated', match: open, ask, role };
}

/** "When did they pass it?" asks for what they did, and not also for what others are still to do. */
function preferDone({ chunks }: Clause, matches: readonly Match[]): readonly Match[] {
  if (!chunks.some(({ words }) => words[0] === pastSupport)) return matches;
  const done = matches.filter(({ fact }) => fact.fact.modality !== 'planned');
  return done.length > 0 ? done : matches;
}

/** "Which instruments?" asks for all things of that sort, whatever relation the noun may stand for. */
function isNamedAsSort({ bindings }: Match, { asks: [ask] }: Clause): boolean {
  const sort = ask?.phrase?.chunks ?? [];
  return (
    ask?.word !== 'how many' &&
    bindings.every(
      (b) => b.as !== 'relation' || b.chunks.every((chunk) => sort.includes(chunk) && hasKind(chunk, 'sort')),
    )
  );
}

/** "Which services failed?" is not denied by one that kept running: of the others that says nothing. */
function tellsOfOthers(match: Match): boolean {
  return (
    contradicts(match) &&
    match.asked.some(
      ({ ask, role }) =>
        (ask?.word === 'who' || ask?.word === 'what' || ask?.word === 'which') && role.own.length > 0,
    )
  );
}

/** "Who were those gentlemen?" asks for their names, and is not told by what each of them is. */
function describesSeveral([first, ...others]: readonly Match[]): boolean {
  if (first === undefined || others.length < MAX_ANSWERS || first.named) return false;
  const { describes } = first.fact.definition;
  return (
    first.asked.some(({ ask, role }) => ask?.word === 'who' && role.name !== describes) &&
    first.bindings.some(
      (b) =>
        b.as === 'filler' && b.role.name === describes && !b.chunks.some((chunk) => hasKind(chunk, 'entity')),
    )
  );
}

/** "Which three faults did X report?" takes for granted that there are three; the number may be a figure of the briefing. */
function isAsMany(matches: readonly Match[], index: KnowledgeIndex): boolean {
  const numbers = (matches[0]?.asked[0]?.ask?.phrase?.chunks ?? []).flatMap(({ senses }) =>
    senses.some((s) => s.kind === 'entity')
      ? senses.flatMap((s) => (s.kind === 'number' && !s.ordinal ? [s.number] : []))
      : [],
  );
  if (numbers.length === 0) return true;
  const answers = new Set(matches.flatMap((match) => answersOf(match, index)));
  const members = new Set([...answers].flatMap((id) => membersOf(id, index)));
  return numbers.some((number) => number === answers.size || number === members.size);
}

/** "How many guests came?" is not told by the one guest whom the text happens to name, nor how many in all by some. */
function countsTheOnly(matches: readonly Match[], { chunks }: Clause, index: KnowledgeIndex): boolean {
  const answers = new Set(matches.flatMap((match) => answersOf(match, index)));
  const inAll = chunks.some(({ words }) => ALTOGETHER.has(words.join(' ')));
  return (answers.size < 2 || inAll) && matches.some(countsNamed) && !closesList(matches, index);
}
const ALTOGETHER: ReadonlySet<string> = new Set(joinWordList(altogetherWords));

/** "What is X getting?": one verb that is of several relations of the author's asks for what each of them tells. */
function isBeside(match: Match, best: Match): boolean {
  const verbsOf = ({ bindings }: Match): readonly Chunk[] =>
    bindings.flatMap((b) =>
      b.as === 'relation' ? b.chunks.filter((chunk) => hasKind(chunk, 'relation')) : [],
    );
  const verbs = verbsOf(best);
  const asksForThings = match.asked.every(
    ({ ask, role }) =>
      (ask?.word === 'what' || ask?.word === 'which') && !role.definition.kinds.includes('date'),
  );
  return (
    asksForThings &&
    match.fact.authored &&
    best.fact.authored &&
    verbsOf(match).some((verb) => verbs.includes(verb))
  );
}

/** "Why was it not renewed?": the text denies it and tells what is asked. */
function isDeniedTelling({ fact, asked }: Match): boolean {
  return (
    fact.fact.modality === 'denied' && asked.length > 0 && asked.every(({ role }) => role.own.length > 0)
  );
}

/** "What is the workaround for X?" of something for which the text says there is none. */
function isDeniedAsAWhole({ fact, asked, bindings, named }: Match): boolean {
  return (
    fact.fact.modality === 'denied' &&
    named &&
    asked.length > 0 &&
    asked.every(({ role, ask }) => role.own.length === 0 && !role.unspecified && ask?.word !== 'when') &&
    bindings.some((b) => b.as === 'filler' && b.chunks.some((chunk) => hasKind(chunk, 'entity')))
  );
}

/** "Why is it not …?" takes for granted that it is not; "which are not …?" does not. */
function presupposes(clause: Clause): boolean {
  return clause.asks.every(
    (ask) => ask.phrase === undefined && ask.word !== 'who' && ask.word !== 'which' && ask.word !== 'what',
  );
}
