import type { Decision } from '../deciding/decision.ts';
import { formatDate } from '../language/dates.ts';
import { openness } from '../language/en/question-frames.ts';
import { lowerFirst } from '../language/letter-case.ts';
import { spellNumber } from '../language/spell-number.ts';
import { factsNaming } from '../matching/facts-of-entity.ts';
import { isPast, isStale } from '../matching/is-past.ts';
import { type Match, proofsOf } from '../matching/match.ts';
import { speaksOfFuture } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { joinList, toSentence } from './render-fact.ts';
import { withPartner, wordAnswer } from './word-answer.ts';
import { wordClarification } from './word-clarification.ts';
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
import { wordComparison, wordMembers, wordQuantified } from './word-members.ts';
import { wordNames } from './word-names.ts';
import { wordProfile } from './word-profile.ts';
import { wordNotStated, wordUnknown, wordUnnamed } from './word-refusal.ts';
import { wordSeveral } from './word-several.ts';
import type { Wording, WordingContext } from './wording.ts';

/** Words one decision. */
export function wordDecision(decision: Decision, clause: Clause, context: WordingContext): Wording {
  switch (decision.kind) {
    case 'answered':
      return wordAnswer(decision.matches, polarityNow(decision, context), context, {
        ...(decision.lead === undefined ? {} : { result: decision.lead }),
        over: speaksOfFuture(clause.chunks) && decision.matches.every(isDone),
      });
    case 'corrected':
      return wordCorrection(decision.match, decision.role?.name, decision.check, context);
    case 'notStated':
      return wordNotStated(decision, clause, context);
    case 'profile':
      return wordProfile(decision.facts, decision.entities, context, choosesAmong(clause));
    case 'named':
      return wordNames(decision, context, (facts, entities) => wordProfile(facts, entities, context, false));
    case 'unnamed':
      return wordUnnamed(decision.entities, context);
    case 'listed':
      return wordList(decision.entities, decision.count, context);
    case 'members':
      return wordMembers(decision, context);
    case 'quantified':
      return wordQuantified(decision, context);
    case 'several':
      return wordSeveral(decision, context, (part, of) => wordDecision(part, of, context));
    case 'compared':
      return wordComparison(decision, context);
    case 'subset':
      return wordSubset(decision.entities, decision.from, clause, context);
    case 'selected':
      return wordSelected(decision.entities, decision.facts, decision.count, context);
    case 'more':
      return wordMore(decision.entities, decision.facts, context);
    case 'noMore':
      return wordNoMore(decision.asked);
    case 'clarify':
      return wordClarification(decision.readings, context);
    case 'computed':
      return {
        status: 'answered',
        text: decision.text,
        items: [],
        facts: decision.facts,
        answer: decision.entities ?? [],
        missing: [],
      };
    case 'ordered':
      return wordOrdered(decision.facts, decision.all, context);
    case 'unknown':
      return wordUnknown(decision, clause, context);
  }
}

/** "Is it over?": what was still to come then is told without a "no" when its day has passed. */
/** Done, other than said: who has spoken may speak again. */
function isDone({ fact: { fact, definition } }: Match): boolean {
  return fact.modality === 'done' && definition.attributes !== true;
}

function polarityNow(
  { matches, polarity, passing }: Decision & { readonly kind: 'answered' },
  context: WordingContext,
): 'yes' | 'no' | undefined {
  const planned = matches.some(({ fact }) => fact.fact.modality === 'planned' && isPast(fact, context));
  return passing === true && planned ? undefined : polarity;
}

function wordCorrection(
  match: Match,
  corrected: string | undefined,
  check: boolean,
  context: WordingContext,
): Wording {
  const roles = new Set([
    ...rolesOf(match),
    ...match.fact.roles
      .filter((role) => role.own.length > 0 && role.definition.holds === 'one')
      .map((role) => role.name),
  ]);
  const fact = leadingFact(match.fact, context.index);
  const told = untold(fact, corrected === undefined ? [] : [corrected]);
  const sentence = sentenceFor(fact, renderingOf(fact, roles, told, context), context);
  return {
    status: 'corrected',
    text: match.fact.fact.open
      ? `${openness}: ${sentence}`
      : check
        ? toSentence(
            `No: ${lowerFirst(isStale(match.fact, context) && match.fact.definition.changes ? asOf(match.fact) : '')}${sentence}`,
          )
        : toSentence(`that is not what the briefing says: ${sentence}`),
    items: [],
    facts: [...new Set(withPartner(proofsOf(match), context))],
    answer: [],
    missing: [],
  };
}

/** "Which conflicts …?" asks for some of a sort. */
function choosesAmong({ asks }: Clause): boolean {
  return asks.some(({ word, phrase }) => word === 'which' && phrase !== undefined);
}

/** Of a longer list the names alone are told. */
const MAX_DESCRIBED = 4;

function wordList(entities: readonly string[], count: boolean, context: WordingContext): Wording {
  const names = entities.map((id) =>
    entities.length > MAX_DESCRIBED ? nameOf(id, context) : describedName(id, context),
  );
  const list = joinList(names);
  const text = count
    ? `The briefing names ${spellNumber(names.length, 'none')}: ${list}`
    : `The briefing names ${list}`;
  return {
    status: 'answered',
    text: toSentence(text),
    items: names,
    facts: factsNaming(entities, context.index),
    answer: entities,
    missing: [],
  };
}

function wordSubset(
  entities: readonly string[],
  from: Decision,
  clause: Clause,
  context: WordingContext,
): Wording {
  const whole = wordDecision(from, clause, context);
  const names = entities.map((id) => describedName(id, context));
  const count = clause.asks.some((ask) => ask.word === 'how many')
    ? `${spellNumber(names.length, 'none')}: `
    : '';
  const text = names.length === 0 ? 'The briefing names no other.' : toSentence(`${count}${joinList(names)}`);
  return { ...whole, status: 'answered', text, items: names.length > 1 ? names : [], answer: entities };
}

function wordSelected(
  entities: readonly string[],
  facts: readonly string[],
  count: boolean,
  context: WordingContext,
): Wording {
  const list = joinList(entities.map((id) => describedName(id, context)));
  const text = count ? `${spellNumber(entities.length, 'none')}: ${list}` : list;
  return {
    status: 'answered',
    text: toSentence(text),
    items: [],
    facts: facts.length > 0 ? facts : factsNaming(entities, context.index),
    answer: entities,
    missing: [],
  };
}

function wordMore(entities: readonly string[], facts: readonly string[], context: WordingContext): Wording {
  const names = entities.map((id) => describedName(id, context));
  return {
    status: 'answered',
    text: toSentence(`also ${joinList(names)}`),
    items: names.length > 1 ? names : [],
    facts,
    answer: entities,
    missing: [],
  };
}

function wordNoMore(asked: boolean): Wording {
  return {
    status: asked ? 'answered' : 'unknown',
    text: asked ? 'Yes, the briefing says no more on that.' : 'The briefing says no more on that.',
    items: [],
    facts: [],
    answer: [],
    missing: [],
  };
}

/** The dated facts in the order of time, the one that answers first, each with its date. */
function wordOrdered(first: readonly string[], all: readonly string[], context: WordingContext): Wording {
  const rest = all.filter((id) => !first.includes(id));
  const sentences = [...first, ...rest].flatMap((id) => {
    const fact = context.index.factById.get(id);
    if (fact === undefined) return [];
    const text = sentenceFor(
      fact,
      renderingOf(fact, new Set(['when', 'where']), undefined, context),
      context,
    );
    const dates = fact.roles
      .filter((role) => role.lentBy === undefined)
      .flatMap((role) => role.own)
      .flatMap((filler) => context.index.entities.get(filler)?.date ?? [])
      .map((date) => formatDate(date));
    const untold = dates.filter((date) => !text.includes(date));
    return [toSentence(untold.length === 0 ? text : `on ${untold.join(' and ')}, ${text}`)];
  });
  return { status: 'answered', text: sentences.join(' '), items: [], facts: all, answer: [], missing: [] };
}
