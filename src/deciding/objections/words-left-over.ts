import { ENTITY_KINDS } from '../../briefing/model.ts';
import { articles, auxiliaries, beForms, haveForms, supportingVerbs } from '../../language/en/auxiliaries.ts';
import { indefiniteObjects } from '../../language/en/chatter.ts';
import { transparentNouns } from '../../language/en/figure-words.ts';
import { infinitiveMark, presentingWord } from '../../language/en/indirect-speech.ts';
import { neutralVerbs } from '../../language/en/neutral-words.ts';
import { hinderingPreposition, hinderingVerbs } from '../../language/en/rewordings.ts';
import { usingParticiples } from '../../language/en/support-verbs.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import { isAuthored } from '../../matching/is-authored.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { AskedRole, Match } from '../../matching/match.ts';
import { type Chunk, hasContent, hasKind } from '../../understanding/chunk.ts';
import {
  canBeVerb,
  isFormOf,
  isOccurring,
  isPlanning,
  isVerbOnly,
  namesEvent,
} from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { presents } from '../../understanding/presents.ts';
import type { Objections } from './objection.ts';

/** The clause says something that the fact does not explain. */
export const WORDS_LEFT_OVER: Objections = {
  any: [leavesWords, leavesContent, leavesMainVerb],
  ask: [leavesVerb, leavesDoing, leavesSubject, leavesHindering, leavesPassive, leavesHappening],
  check: [leavesVerb, supportsNothing, leavesDeed, lacksObject, lacksValue, leavesRole, leavesThing],
  fragment: [leavesAmount],
};

/** No word may be beyond the vocabulary, or explained by nothing of the fact. */
function leavesWords({ unbound }: Match, _: Clause, { mechanisms }: KnowledgeIndex): boolean {
  return unbound.length > 0 && mechanisms.coverage;
}

/** Where no word names the relation, only what says nothing, or merely that something is to be, may stand free. */
function leavesContent({ named, bindings }: Match): boolean {
  return (
    !named &&
    bindings.some(
      (b) => b.as === 'free' && !b.chunks.every((chunk) => hasKind(chunk, 'free') || isPlanning(chunk)),
    )
  );
}

/**
 * "What does he want from the talks?": the only verb must be explained, unless it leads to another ("wants to meet") or
 * the question calls by its name what it asks for.
 */
function leavesVerb({ bindings, asked }: Match, { kind, chunks }: Clause): boolean {
  if (bindings.some((b) => b.as === 'role') || asked.some((one) => one.named === true)) return false;
  // "They want a common line on X": the noun says what is done; "the talks" only say at what.
  if (bindings.some((b) => b.as === 'relation' && b.chunks.some((c) => canBeVerb(c) || !namesEvent(c))))
    return false;
  const left = bindings.flatMap((b) => (b.as === 'free' ? b.chunks.filter(isVerbOnly) : []));
  if (left.every(isPlanning)) return false;
  const isAsked = kind !== 'check' || chunks.some(({ words }) => auxiliaries.has(words[0] ?? ''));
  return isAsked && left.some((verb) => chunks[chunks.indexOf(verb) + 1]?.words[0] !== infinitiveMark);
}

/** "What does X like?", "does X need Y?": behind its subject stands what is done, however little it says elsewhere. */
function leavesMainVerb({ fact, bindings, asked }: Match, { kind, chunks }: Clause): boolean {
  const words = chunks.filter(({ punctuation }) => !punctuation);
  const helper = words.findIndex(({ words: [first = ''] }) => supportingVerbs.has(first));
  if (helper < 0) return false;
  const isTold = bindings.some((b) => b.as === 'relation' && b.chunks.some(canBeVerb));
  // "What did the inspection show?": the noun says what was done.
  const isNamed =
    bindings.some((b) => b.as === 'relation') ||
    asked.some(({ ask, role }) => {
      const senses = ask?.preposition ? (ask.phrase?.chunks.flatMap((one) => one.senses) ?? []) : [];
      return senses.some((s) => s.kind === 'role' && s.role === role.name && fact.relations.has(s.relation));
    });
  const told = new Set(bindings.flatMap((b) => (b.as === 'free' ? [] : b.chunks)));
  const left = new Set(bindings.flatMap((b) => (b.as === 'free' ? b.chunks : [])));
  return words.some((chunk, at) => {
    const before = words[at - 1]?.words[0] ?? '';
    return (
      at > helper + 1 &&
      (left.has(chunk) || (hasKind(chunk, 'free') && !told.has(chunk))) &&
      chunk.words.length === 1 &&
      (NEUTRAL_VERBS.has(chunk.words[0] ?? '') ||
        (kind === 'ask' && at === words.length - 1 && !isNamed && left.has(chunk) && isLeftVerb(chunk))) &&
      before !== infinitiveMark &&
      !articles.has(before) &&
      (at === words.length - 1 || (kind === 'check' && !isTold))
    );
  });
}
/** "What does X expect?"; not "What does X do?". */
function isLeftVerb(chunk: Chunk): boolean {
  return isVerbOnly(chunk) && !auxiliaries.has(chunk.words[0] ?? '');
}
const NEUTRAL_VERBS: ReadonlySet<string> = new Set(joinWordList(neutralVerbs));

/** "How much has the state set aside?": whom a question names before its verb did it, and nobody else of whom the fact tells. */
function leavesSubject({ bindings }: Match, { asks, phrases, chunks, passive }: Clause): boolean {
  if (passive || asks.some(({ word }) => word === 'who')) return false;
  return phrases.some(({ position, preposition, chunks: subject }) => {
    const at = subject[0] === undefined ? -1 : chunks.indexOf(subject[0]);
    const [auxiliary, article] = at < 2 ? [] : chunks.slice(at - 2, at).map(({ words }) => words[0] ?? '');
    return (
      position === 'subject' &&
      preposition === '' &&
      articles.has(article ?? '') &&
      auxiliaries.has(auxiliary ?? '') &&
      !beForms.has(auxiliary ?? '') &&
      subject.some((chunk) => hasKind(chunk, 'entity')) &&
      subject.every((chunk) => bindings.some((b) => b.as === 'free' && b.chunks.includes(chunk)))
    );
  });
}

/** "What kept the capsule from closing?" asks what hindered it, and not what closed. */
function leavesHindering({ bindings }: Match, { chunks }: Clause): boolean {
  const free = bindings.flatMap((b) => (b.as === 'free' ? b.chunks : []));
  const at = chunks.findIndex((chunk) => free.includes(chunk) && isFormOf(chunk, HINDERING));
  return (
    at >= 0 &&
    chunks.some(
      ({ words }, i) =>
        i > at &&
        words.join(' ') === hinderingPreposition &&
        chunks[i + 1]?.words[0]?.endsWith(GERUND) === true,
    )
  );
}
const HINDERING: ReadonlySet<string> = new Set(joinWordList(hinderingVerbs));
const GERUND = 'ing';

/** "What will the share be used for?": beside a noun for what is asked, the verb at the end says what is done with it. */
function leavesPassive({ bindings, asked }: Match, { chunks }: Clause): boolean {
  const last = chunks.findLast(
    ({ senses, punctuation }) => !punctuation && senses.every(({ kind }) => kind !== 'preposition'),
  );
  const isNamed = ({ role, named }: AskedRole): boolean =>
    named === true || bindings.some((b) => b.as === 'role' && b.role === role);
  if (last === undefined || !asked.some((one) => one.ask?.word === 'what' && isNamed(one))) return false;
  return (
    USING.has(last.words.join(' ')) &&
    beForms.has(chunks[chunks.indexOf(last) - 1]?.words[0] ?? '') &&
    bindings.some((b) => b.as === 'free' && b.chunks.includes(last))
  );
}
const USING: ReadonlySet<string> = new Set(joinWordList(usingParticiples));

/** "Who found the cause?": the verb right behind "who" is what somebody did, however little it says elsewhere. */
function leavesDoing({ bindings }: Match, { chunks, asks }: Clause): boolean {
  if (!asks.some(({ word }) => word === 'who')) return false;
  const isSaid = (chunk: Chunk | undefined): boolean =>
    bindings.some((b) => b.as === 'relation' && chunk !== undefined && b.chunks.includes(chunk));
  return bindings.some(
    (b) =>
      b.as === 'free' &&
      b.chunks.some((chunk) => {
        const at = chunks.indexOf(chunk);
        const isAsked = chunks[at - 1]?.senses.some((s) => s.kind === 'ask' && s.word === 'who') === true;
        // "Who carried out the attack?": the noun says what.
        const object = chunks.slice(at + 1).find(({ words }) => !articles.has(words[0] ?? ''));
        // "Who hopes to settle it?": what leads to another verb may say nothing.
        if (chunks[at + 1]?.words[0] === infinitiveMark) return false;
        return isAsked && chunk.senses.some((s) => s.kind === 'relation' && s.verb) && !isSaid(object);
      }),
  );
}

/** "What happens with the initiative?" asks for what is to come of it, and not for what it is. */
function leavesHappening({ bindings }: Match, { chunks }: Clause): boolean {
  const at = chunks.findIndex((chunk) => isOccurring(chunk));
  return (
    at > 0 &&
    chunks[at - 1]?.senses.some((s) => s.kind === 'ask' && s.word === 'what') === true &&
    chunks[at + 1]?.senses.some((s) => s.kind === 'preposition') === true &&
    bindings.some((b) => b.as === 'free' && b.chunks.includes(chunks[at] as Chunk))
  );
}

/** "Does Paris back it?" of talks, where "back" is no verb that is known: what “do” stands for is told by nothing. */
export function supportsNothing(_: Match, { chunks }: Clause): boolean {
  const does = chunks.findIndex(({ words }) => supportingVerbs.has(words[0] ?? ''));
  return does >= 0 && !chunks.slice(does + 1).some(mayBeVerb);
}

function mayBeVerb(chunk: Chunk): boolean {
  return (
    canBeVerb(chunk) ||
    hasKind(chunk, 'light') ||
    haveForms.has(chunk.words[0] ?? '') ||
    chunk.senses.some((sense) => sense.kind === 'entity' && sense.verb === true)
  );
}

/** "Did the editor appear?": an author's verb says what is claimed, and may not be left over. */
function leavesDeed({ bindings }: Match, _: Clause, index: KnowledgeIndex): boolean {
  return bindings.some(
    (b) =>
      b.as === 'free' &&
      b.chunks.some((chunk) =>
        chunk.senses.some((s) => s.kind === 'relation' && s.verb && isAuthored(s.relation, index)),
      ),
  );
}

/** "Does it pass anything?" asks for an object, which what only happens has not. */
function lacksObject({ fact: { definition }, bindings }: Match, { chunks }: Clause): boolean {
  const bound = new Set(bindings.flatMap((b) => (b.as === 'filler' ? [b.role.name] : [])));
  const takesObject = Object.entries(definition.roles).some(
    ([name, { position }]) => position === 'object' || (position === 'either' && !bound.has(name)),
  );
  return (
    !takesObject &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.every(isVerbOnly) &&
        INDEFINITE.has(chunks[chunks.indexOf(b.chunks.at(-1) as Chunk) + 1]?.words.join(' ') ?? ''),
    )
  );
}
const INDEFINITE: ReadonlySet<string> = new Set(joinWordList(indefiniteObjects));

/** "Did they give a date for X?" is not told by a fact that has none of its own, nor by when somebody spoke of X. */
function lacksValue({ fact, bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'role' &&
      b.role.definition.kinds.every((kind) => kind === 'date' || kind === 'quantity') &&
      (b.role.own.length === 0 || b.role.lentBy !== undefined || fact.definition.attributes === true) &&
      !bindings.some((other) => other.as === 'filler' && other.role === b.role),
  );
}

/** "Is that X's job?" claims of something that it is the one: that X has one is no answer. */
function leavesRole({ bindings }: Match, { chunks }: Clause): boolean {
  const points = chunks
    .slice(1, 3)
    .some(
      (chunk) =>
        hasKind(chunk, 'pronoun') &&
        (!articles.has(chunk.words[0] ?? '') ||
          chunks[chunks.indexOf(chunk) + 1]?.senses.some((s) => s.kind === 'entity') === true),
    );
  return (
    points &&
    beForms.has(chunks[0]?.words[0] ?? '') &&
    bindings.some(
      (b) => b.as === 'role' && !bindings.some((other) => other.as === 'filler' && other.role === b.role),
    )
  );
}

/** "Is there still hope of finding survivors?" claims that there is hope: what is said to be there may not be left over. */
function leavesThing({ bindings }: Match, clause: Clause): boolean {
  if (!presents(clause)) return false;
  const at = clause.chunks.findIndex(({ words }) => words[0] === presentingWord);
  const thing = clause.chunks
    .slice(at + 1)
    .find((chunk) => !chunk.punctuation && hasContent(chunk) && !hasKind(chunk, 'operator'));
  return (
    thing !== undefined &&
    !isPlanning(thing) &&
    // "Some event" may be any.
    !thing.senses.some((s) => s.kind === 'sort' && KINDS.has(s.sort)) &&
    bindings.some((b) => b.as === 'free' && b.chunks.includes(thing))
  );
}
const KINDS: ReadonlySet<string> = new Set(ENTITY_KINDS);

/** "Refund total": a noun for an amount at the end is what is asked for. */
function leavesAmount({ bindings }: Match, { chunks }: Clause): boolean {
  const last = chunks.findLast(({ punctuation }) => !punctuation);
  return (
    last !== undefined &&
    AMOUNTS.has(last.words.join(' ')) &&
    bindings.some((b) => b.as === 'free' && b.chunks.includes(last))
  );
}
const AMOUNTS: ReadonlySet<string> = new Set(joinWordList(transparentNouns));
