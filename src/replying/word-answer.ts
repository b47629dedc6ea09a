import { parseTemplate } from '../briefing/parse-template.ts';
import { articles } from '../language/en/auxiliaries.ts';
import { expletives } from '../language/en/indirect-speech.ts';
import { lowerFirst } from '../language/letter-case.ts';
import { spellNumber } from '../language/spell-number.ts';
import { answersOf, asksForOthers } from '../matching/asked-fillers.ts';
import { closesList, countsNamed } from '../matching/closes-list.ts';
import { isStale } from '../matching/is-past.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Match, proofsOf } from '../matching/match.ts';
import { statedWith } from '../matching/stated-with.ts';
import { joinList, type Rendering, toSentence } from './render-fact.ts';
import { tellFacts } from './tell-facts.ts';
import {
  asOf,
  describedName,
  leadingFact,
  nameOf,
  renderingOf,
  rolesOf,
  sentenceFor,
  untold,
} from './word-fact.ts';
import type { Wording, WordingContext } from './wording.ts';

/** What is said before the facts. */
interface Opening {
  /** What follows from them. */
  readonly result?: string;
  /** True where they are over, and whether they will be so was asked. */
  readonly over?: boolean;
}

export function wordAnswer(
  matches: readonly Match[],
  polarity: 'yes' | 'no' | undefined,
  context: WordingContext,
  { result: computed, over = false }: Opening = {},
): Wording {
  const first = matches[0] as Match;
  const merged = mergeMatches(matches, polarity !== undefined, context);
  const yes = over ? 'Yes, that has happened already: ' : 'Yes: ';
  const lead = polarity === undefined ? '' : polarity === 'yes' ? yes : 'No: ';
  const dated = first.fact.definition.changes && isStale(first.fact, context);
  const stamp = dated ? asOf(first.fact) : '';
  const [head = '', ...tail] = joinPair(
    merged.sentences,
    matches.map((match) => match.fact),
  );
  // "Estonia: the number in Estonia was …", but not "Estonia: Estonia pledged …"
  const repeats =
    computed !== undefined &&
    merged.sentences.length === 1 &&
    head.toLowerCase().startsWith(computed.toLowerCase());
  const result = computed === undefined || repeats ? '' : `${computed}: `;
  const before = lead + (lead === '' ? stamp : lowerFirst(stamp)) + result;
  const opening = before + (before === '' ? head : continueWith(head));
  const text = [opening, ...tail].map(toSentence).join(' ');
  return {
    status: 'answered',
    text,
    // Items are what the text lists; of several lists there are none.
    items: merged.items.every((item) => text.includes(item)) ? merged.items : [],
    facts: [...new Set(matches.flatMap((match) => withPartner(proofsOf(match), context)))],
    answer: merged.answer,
    missing: [],
  };
}

/** An author's sentence inside another: "No: there is none". A name keeps its capital. */
function continueWith(sentence: string): string {
  const word = /^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  return articles.has(word) || expletives.has(word) ? lowerFirst(sentence) : sentence;
}

/** Two short statements of one relation make one sentence. */
export function joinPair(sentences: readonly string[], facts: readonly IndexedFact[]): readonly string[] {
  const [first, second, ...rest] = sentences;
  const relations = new Set(facts.map((fact) => fact.definition.id));
  if (first === undefined || second === undefined || rest.length > 0 || relations.size > 1) return sentences;
  return /[.”]/.test(first + second) || first.length + second.length > MAX_PAIR_CHARS
    ? sentences
    : [`${first} and ${second}`];
}
const MAX_PAIR_CHARS = 140;

export function withPartner(ids: readonly string[], context: WordingContext): readonly string[] {
  return ids.flatMap((id) => {
    const fact = context.index.factById.get(id);
    const partner = fact === undefined ? undefined : statedWith(fact, context.index);
    return partner === undefined ? [id] : [id, partner.fact.id];
  });
}

interface Merged {
  readonly sentences: readonly string[];
  readonly items: readonly string[];
  readonly answer: readonly string[];
}

/** Several facts with the same open role become one sentence with one list; others a sentence each. */
function mergeMatches(matches: readonly Match[], checks: boolean, context: WordingContext): Merged {
  const first = matches[0] as Match;
  const asked = first.asked[0];
  const answer = [...new Set(matches.flatMap((match) => answersOf(match, context.index)))];
  const roles = rolesOf(first);
  const names = answer.map((id) => (answer.length > 2 ? describedName(id, context) : nameOf(id, context)));
  if (countsNamed(first)) {
    const named = closesList(matches, context.index) ? '' : NAMED;
    return {
      sentences: [`${named}${spellNumber(answer.length, 'none')}: ${joinList(names)}`],
      items: names,
      answer,
    };
  }
  if (
    asked !== undefined &&
    asked.role.definition.holds !== 'one' &&
    haveOneSubject(matches) &&
    (matches.length > 1 || restricts(first, context))
  ) {
    const fact = widest(matches);
    const common = commonFillers(
      matches.map((match) => match.fact),
      asked.role.name,
    );
    const rendering = {
      ...renderingOf(fact, roles, asked.role.name, context),
      fillers: { ...common, [asked.role.name]: [...namedBeside(first, context.index), ...answer] },
      ...(answer.length > 2 && asked.role.name === 'who' ? { texts: { who: joinList(names) } } : {}),
    };
    const items = answer.length > 1 ? names : [];
    if (tellsCommon(fact, rendering))
      return { sentences: [sentenceFor(fact, rendering, context)], items, answer };
    if (asked.among !== undefined) return { sentences: [joinList(names)], items, answer };
  }
  const told = matches.map((match) => {
    const asked = match.asked[0]?.role.name ?? (checks ? untold(match.fact, boundRoles(match)) : undefined);
    const rendering = renderingOf(
      match.fact,
      checks ? rolesOf(match) : toldRoles(match, matches),
      asked,
      context,
    );
    return {
      fact: leadingFact(match.fact, context.index),
      rendering: { ...rendering, texts: pronounsOf(match) },
    };
  });
  const distinct = [...new Set(tellFacts(told, context))];
  // A list stands whole: where that takes too many sentences, as names.
  const shown = new Set(matches.slice(0, MAX_SENTENCES).flatMap((match) => answersOf(match, context.index)));
  return asked !== undefined && distinct.length > MAX_SENTENCES && shown.size < answer.length
    ? { sentences: [joinList(names)], items: names, answer }
    : { sentences: distinct.slice(0, asked === undefined ? MAX_TOLD : MAX_SENTENCES), items: [], answer };
}

/** "council created": where nothing is asked of the one fact, it is told with when, where and by whom. */
function toldRoles(match: Match, { length }: readonly Match[]): ReadonlySet<string> {
  return match.asked.length === 0 && length === 1
    ? new Set([...rolesOf(match), ...match.fact.roles.filter(tellsRest).map(({ name }) => name)])
    : rolesOf(match);
}

const MAX_SENTENCES = 4;
/** When or where it was, or who did it. */
function tellsRest({ definition: { kinds, position }, lentBy }: IndexedRole): boolean {
  return (
    lentBy === undefined &&
    (position === 'subject' || kinds.every((kind) => kind === 'date' || kind === 'place'))
  );
}
/** Of a topic that nothing is asked of, a list without its end would be taken for the whole. */
const MAX_TOLD = 6;
/** Before those whom the briefing names of what may be more. */
const NAMED = 'the briefing names ';

/** What several facts have in common in the roles, the asked one aside, in which they differ. */
function commonFillers(
  facts: readonly IndexedFact[],
  asked: string,
): Readonly<Record<string, readonly string[]>> {
  const common: Record<string, readonly string[]> = {};
  for (const { name, own } of facts[0]?.roles ?? []) {
    const others = facts.slice(1).map((fact) => fact.roles.find((role) => role.name === name)?.own ?? []);
    if (name === asked || others.every((ids) => ids.join() === own.join())) continue;
    common[name] = own.filter((id) => others.every((ids) => ids.includes(id)));
  }
  return common;
}

/** True where the sentence for several facts says nothing that is true of some of them only. */
function tellsCommon({ definition }: IndexedFact, { asked = '', fillers = {} }: Rendering): boolean {
  const { parts } = parseTemplate(definition.answers?.[asked] ?? definition.template);
  return parts.every(({ optional, names }) => optional || names.every((name) => fillers[name]?.length !== 0));
}

/** One sentence has one subject: facts whose subjects have nothing in common are told apart. */
function haveOneSubject(matches: readonly Match[]): boolean {
  const subjects = matches.map(({ fact, asked }) => {
    const { subject } = parseTemplate(fact.definition.template);
    return asked[0]?.role.name === subject ? undefined : fact.roles.find(({ name }) => name === subject);
  });
  return subjects.every((role, i) =>
    subjects.every(
      (other, k) =>
        k >= i ||
        role === undefined ||
        other === undefined ||
        role.own.length + other.own.length < 2 ||
        [...role.fillers].some((id) => other.fillers.has(id)),
    ),
  );
}

/** Whom the question names beside those that it asks for: "Who will X meet?" is answered with X and the others. */
function namedBeside(match: Match, index: KnowledgeIndex): readonly string[] {
  if (!asksForOthers(match, index)) return [];
  const asked = new Set(match.asked.map(({ role }) => role));
  return match.bindings.flatMap((b) => (b.as === 'filler' && asked.has(b.role) ? b.entities : []));
}

const SUBJECT_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** Whom the question calls "he" the answer calls so too, unless it asks who he is. */
function pronounsOf(match: Match): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  if (match.asked.some(({ ask }) => ask?.word === 'who')) return texts;
  for (const binding of match.bindings) {
    if (binding.as !== 'filler' || binding.entities.length !== 1) continue;
    const pronoun = binding.chunks
      .map((chunk) => SUBJECT_PRONOUNS.get(chunk.words[0] ?? ''))
      .find((word) => word !== undefined);
    if (pronoun !== undefined && match.fact.definition.template.startsWith(`{${binding.role.name}}`))
      texts[binding.role.name] = pronoun;
  }
  return texts;
}

/**
 * True where the answer is told as its own list rather than as the fact's own filler: "which …", and who of a group do
 * something with each other; a group that does something is told as the text tells it, unless names are asked for.
 */
function restricts(match: Match, { index, names }: WordingContext): boolean {
  return match.asked.some(
    ({ role, among, ask }) =>
      among !== undefined ||
      (ask?.word === 'who' &&
        (names === true || role.definition.position === 'either') &&
        role.own.some((id) => (index.entities.get(id)?.members.length ?? 0) > 0)),
  );
}

function widest(matches: readonly Match[]): IndexedFact {
  const facts = matches.map((match) => match.fact);
  return facts.find((fact) => fact.definition.isA === undefined) ?? (facts[0] as IndexedFact);
}

function boundRoles(match: Match): readonly string[] {
  return match.bindings.flatMap((b) => (b.as === 'filler' ? [b.role.name] : []));
}
