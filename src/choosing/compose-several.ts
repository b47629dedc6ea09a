import type { Briefing } from '../briefing/model.ts';
import type { Conversation, Choice as OfferedReading } from '../conversation/conversation.ts';
import { formatDate } from '../language/dates.ts';
import { spellNumber } from '../language/spell-number.ts';
import { citeFacts } from '../replying/cite.ts';
import type { Composed } from '../replying/compose-reply.ts';
import { renderStatement } from '../replying/render-statement.ts';
import type { Reply } from '../replying/reply.ts';
import type { BriefingEngine, Considered } from './briefing-engine.ts';
import type { Choice } from './choice.ts';
import type { StatedFact } from './find-newer.ts';
import { nameSource } from './name-source.ts';

/** The most suggestions of a reply. */
const MAX_SUGGESTIONS = 3;
/** Of more briefings than this only the titles are told. */
const MAX_SUMMARIES = 3;

/** "According to X of 5 May: …. According to Y of 4 May: …": what each says, with its own evidence. */
export function composeSideBySide(
  considered: readonly Considered[],
  today: number | undefined,
  all: readonly Briefing[],
): Composed {
  const composed = considered.map((one) => ({ one, ...one.engine.compose(one, today) }));
  const [first] = composed;
  if (first === undefined) throw new Error('nothing stands side by side');
  const distinct = composed.filter(
    ({ reply }, place) => composed.findIndex((other) => other.reply.text === reply.text) === place,
  );
  if (distinct.length < composed.length && distinct.length === 1) return first;
  const reply = distinct
    .map(({ one, reply }) => attribute(reply, one.engine.briefing, all))
    .map((part, _, parts) => (parts.length > 1 ? scopeFacts(part) : part))
    .reduce((joined, next) => joinReplies(joined, next));
  return { reply, conversation: first.conversation };
}

/** An answer beside what a later briefing says instead. */
export function addNewer(
  composed: Composed,
  considered: Considered,
  newer: readonly (StatedFact & { readonly engine: BriefingEngine })[],
  all: readonly Briefing[],
): Composed {
  const [latest] = newer;
  if (latest === undefined) return composed;
  const { index } = latest.engine;
  const said: Reply = {
    ...composed.reply,
    text: renderStatement(latest.fact.id, index),
    items: [],
    citations: citeFacts([latest.fact.id], [], index),
    facts: [latest.fact.id],
    missing: [],
  };
  const reply = joinReplies(
    scopeFacts(attribute(said, latest.briefing, all)),
    scopeFacts(attribute(composed.reply, considered.engine.briefing, all)),
  );
  return { ...composed, reply };
}

function attribute(reply: Reply, briefing: Briefing | undefined, all: readonly Briefing[]): Reply {
  if (briefing === undefined) return reply;
  return { ...reply, text: `According to ${nameSource(briefing, all)}: ${reply.text}` };
}

/** Facts of several briefings are told apart by the ids of their briefings. */
function scopeFacts(reply: Reply): Reply {
  const [citation] = reply.citations;
  return citation === undefined
    ? reply
    : { ...reply, facts: reply.facts.map((fact) => `${citation.briefing}/${fact}`) };
}

function joinReplies(a: Reply, b: Reply): Reply {
  const { inference, ...joined } = {
    ...a,
    text: `${a.text} ${b.text}`,
    items: [...a.items, ...b.items],
    choices: [...a.choices, ...b.choices],
    citations: [...a.citations, ...b.citations],
    inference: [...new Set([a.inference, b.inference])].filter((one) => one !== undefined).join(' '),
    facts: [...a.facts, ...b.facts],
    suggestions: mix(a.suggestions, b.suggestions).slice(0, MAX_SUGGESTIONS),
    missing: [...a.missing, ...b.missing],
  };
  return inference === '' ? joined : { ...joined, inference };
}

/** The first of each, then the second, each once. */
function mix(a: readonly string[], b: readonly string[]): readonly string[] {
  const length = Math.max(a.length, b.length);
  return [...new Set(Array.from({ length }, (_, i) => [a[i], b[i]]).flat())].filter(
    (one) => one !== undefined,
  );
}

/** "Which briefing do you mean?", with the question put to each. */
export function composeWhich(
  question: string,
  among: readonly Considered[],
  before: Conversation,
  all: readonly Briefing[],
): Composed {
  const briefings = among.flatMap(({ engine }) => engine.briefing ?? []);
  const choices = briefings.map((briefing): OfferedReading => {
    const source = nameSource(briefing, all);
    return { question: `According to ${source}: ${question}`, entities: [], briefing: briefing.id };
  });
  const names = briefings.map((briefing) => describeBriefing(briefing));
  return {
    reply: {
      ...NOTHING_SAID,
      status: 'clarify',
      text: `Which briefing do you mean: ${joinAlternatives(names)}?`,
      choices: choices.map((choice) => choice.question),
    },
    conversation: { ...before, turns: before.turns + 1, choices },
  };
}

const NOTHING_SAID: Reply = {
  status: 'answered',
  text: '',
  items: [],
  choices: [],
  citations: [],
  facts: [],
  suggestions: [],
  missing: [],
};

function describeBriefing({ title, agency, date }: Briefing): string {
  return `“${title}” (${agency}, ${formatDate(date)})`;
}

function joinAlternatives(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** What the briefings are about, what they are headed, or where they come from. */
export function composeAbout(
  { what, briefings, considered }: Extract<Choice, { kind: 'about' }>,
  before: Conversation,
  today: number | undefined,
): Composed {
  const names = briefings.map(describeBriefing);
  const opening = `I answer from ${spellNumber(briefings.length, 'no')} briefings`;
  const summarised = what === 'summary' && briefings.length <= MAX_SUMMARIES;
  const replies = considered.map((one) => scopeFacts(one.engine.compose(one, today).reply));
  const text = summarised
    ? `${opening}. ${briefings.map(({ summary }, i) => `${names[i]}: ${summary}`).join(' ')}`
    : `${opening}: ${names.join('; ')}.`;
  return {
    reply: { ...replies.reduce(joinReplies, NOTHING_SAID), text, items: summarised ? [] : names },
    conversation: { ...before, turns: before.turns + 1, choices: [] },
  };
}
