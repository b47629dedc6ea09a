import type { Conversation } from '../conversation/conversation.ts';
import type { Turn } from '../deciding/decide-question.ts';
import type { Smalltalk } from '../deciding/decide-smalltalk.ts';
import { formatDate } from '../language/dates.ts';
import { nameNouns } from '../language/en/name-parts.ts';
import { isKnownWord } from '../language/known-words.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { ReadQuestion } from '../understanding/read-question.ts';
import { cite, citeFacts } from './cite.ts';
import type { QuestionIndex } from './index-questions.ts';
import { findNearest } from './nearest/find-nearest.ts';
import type { PassageIndex } from './nearest/index-passages.ts';
import { rankFacts } from './nearest/rank-facts.ts';
import { readWanted } from './nearest/read-wanted.ts';
import { isForeign, OTHER_LANGUAGE } from './other-language.ts';
import type { Citation, Reply } from './reply.ts';
import { suggestNearest, suggestQuestions } from './suggest-questions.ts';
import { tellRefusals, tellRest } from './tell-refusals.ts';
import { wordDecision } from './word-decision.ts';
import { withoutLead } from './word-several.ts';
import type { Wording } from './wording.ts';

export interface ReplyContext {
  readonly index: KnowledgeIndex;
  readonly passages: () => PassageIndex;
  readonly questions: QuestionIndex;
  /** The caller's present as YYYYMMDD; undefined for the briefing's own date. */
  readonly today: number | undefined;
}

const TOO_LONG = 'That message is too long for me. Could you ask in a few sentences?';

export interface Composed {
  readonly reply: Reply;
  readonly conversation: Conversation;
}

/** The reply to a message, and the conversation after it. */
export function composeReply(message: ReadQuestion, turn: Turn, context: ReplyContext): Composed {
  if (message.isTooLong)
    return plain(turn, 'unknown', isForeign(message) ? OTHER_LANGUAGE : TOO_LONG, context);
  if (turn.smalltalk !== undefined) return composeSmalltalk(turn.smalltalk, turn, context);
  if (turn.decided.length === 0)
    return plain(
      turn,
      'unknown',
      'I did not find a question in that. Ask me who, what, when, where or why about the briefing.',
      context,
    );
  const names = message.tokens.some(({ norm }) => nameNouns.has(norm));
  const wordings = turn.decided.map(({ decision, clause }) =>
    wordDecision(decision, clause, { ...context, names }),
  );
  const given = wordings.filter((wording) => wording.status !== 'unknown');
  if (given.length === 0 && isForeign(message)) return plain(turn, 'unknown', OTHER_LANGUAGE, context);
  const reply =
    given.length === 0 ? composeUnknown(message, turn, wordings, context) : composeAnswer(wordings, context);
  const choices = given.flatMap((wording) => wording.choices ?? []);
  return { reply, conversation: { ...turn.after, choices } };
}

/** What is said to some part of a message is the status of the whole, the most helpful first. */
const STATUSES = ['answered', 'corrected', 'clarify'] as const;

function composeAnswer(wordings: readonly Wording[], context: ReplyContext): Reply {
  const facts = [...new Set(wordings.flatMap((wording) => wording.facts))];
  const answer = wordings.flatMap((wording) => wording.answer);
  const inference = facts.flatMap((id) => context.index.factById.get(id)?.fact.inference ?? []);
  const status = STATUSES.find((one) => wordings.some((wording) => wording.status === one)) ?? 'unknown';
  const reply: Reply = {
    status,
    text: textOfAnswer(wordings),
    items: wordings.flatMap((wording) => wording.items),
    choices:
      status === 'clarify' ? wordings.flatMap((w) => w.choices ?? []).map(({ question }) => question) : [],
    citations: citeFacts(facts, answer, context.index),
    facts,
    // The readings are what to ask next.
    suggestions:
      status === 'clarify' ? [] : suggestQuestions(answer, factsOf(facts, context), context.questions),
    missing: wordings.flatMap((wording) => wording.missing).filter((word) => word !== ''),
  };
  return inference.length === 0 ? reply : { ...reply, inference: [...new Set(inference)].join(' ') };
}

function factsOf(ids: readonly string[], { index }: ReplyContext): readonly IndexedFact[] {
  return ids.flatMap((id) => index.factById.get(id) ?? []);
}

function composeUnknown(
  message: ReadQuestion,
  turn: Turn,
  wordings: readonly Wording[],
  context: ReplyContext,
): Reply {
  const wanted = readWanted(message, turn, context.index);
  const nearness = rankFacts(wanted, context.passages(), context.index);
  const nearest = findNearest(nearness, wanted, context.passages(), context.index);
  const citations: Citation[] =
    nearest === undefined ? [] : [cite(nearest.briefing, nearest.span, 'nearest', [])];
  const missing = [...new Set(wordings.flatMap((wording) => wording.missing))]
    .filter((word) => isKnownWord(word.toLowerCase()) || word.length < 40)
    .slice(0, 5);
  return {
    status: 'unknown',
    text: textOfUnknown(wordings),
    items: [],
    choices: [],
    citations,
    facts: [],
    suggestions: suggestNearest(
      nearness.facts.map(({ fact }) => fact),
      { asks: wanted.asks, words: message.tokens.map(({ text }) => text).join(' ') },
      context.questions,
    ),
    missing,
  };
}

/** What is answered, each thing once, then what else was asked and is not. */
function textOfAnswer(wordings: readonly Wording[]): string {
  const texts = wordings.flatMap(({ text, refusal }) => (refusal === undefined ? [text] : []));
  const told = texts.filter((text, i) => !texts.some((other, k) => k !== i && says(other, text, k < i)));
  const answer = told.join(' ');
  const rest = tellRest(
    wordings.flatMap((wording) => wording.refusal ?? []),
    answer,
  );
  return rest === '' ? answer : `${answer} ${rest}`;
}

/** True where a text says all that another does: a "yes" or more, or the same before it. */
function says(text: string, other: string, before: boolean): boolean {
  if (text === other) return before;
  const [own, plain] = [withoutLead(text), withoutLead(other)];
  if (plain !== other) return false;
  return own === plain ? own !== text : own.startsWith(`${plain} `);
}

/** What is told in other words than why it was not answered stands by itself. */
function textOfUnknown(wordings: readonly Wording[]): string {
  const refusals = wordings.flatMap((wording) => wording.refusal ?? []);
  const others = wordings.flatMap((wording) => (wording.refusal === undefined ? [wording.text] : []));
  return [...new Set(others), ...(refusals.length > 0 ? [tellRefusals(refusals)] : [])].join(' ');
}

function plain(
  turn: Turn,
  status: Reply['status'],
  text: string,
  context: ReplyContext,
  facts: readonly string[] = [],
): Composed {
  return {
    reply: {
      status,
      text,
      items: [],
      choices: [],
      citations: citeFacts(facts, [], context.index),
      facts,
      suggestions: suggestQuestions([], factsOf(facts, context), context.questions),
      missing: [],
    },
    conversation: { ...turn.after, choices: [] },
  };
}

function composeSmalltalk(smalltalk: Smalltalk, turn: Turn, context: ReplyContext): Composed {
  if (smalltalk.kind === 'courtesy') return plain(turn, 'smalltalk', smalltalk.reply, context);
  if (smalltalk.kind === 'about') return composeAbout(smalltalk.what, turn, context);
  return plain(turn, 'unknown', 'There is nothing to repeat yet.', context);
}

function composeAbout(what: 'summary' | 'source' | 'title', turn: Turn, context: ReplyContext): Composed {
  const texts = context.index.briefings.map((briefing) => {
    if (what === 'summary') return briefing.summary;
    if (what === 'title') return `The briefing is headed “${briefing.title}”.`;
    return `Everything I say comes from one briefing: “${briefing.title}”, ${briefing.agency}, ${formatDate(briefing.date)}.`;
  });
  const proves =
    what === 'summary' ? isMainEvent : ({ definition }: IndexedFact) => definition.ofBriefing === true;
  const meta = context.index.facts.filter(proves).map((fact) => fact.fact.id);
  const composed = plain(turn, 'answered', texts.join(' '), context, meta);
  return {
    ...composed,
    conversation: { ...composed.conversation, clauses: [], facts: meta, told: [...meta, ...turn.after.told] },
  };
}

/** The fact that tells what the briefing is about. */
function isMainEvent({ fact, definition, briefing }: IndexedFact): boolean {
  const { mainEvent } = briefing;
  return (
    mainEvent !== undefined &&
    definition.describes !== undefined &&
    fact.roles[definition.describes]?.includes(mainEvent) === true
  );
}
