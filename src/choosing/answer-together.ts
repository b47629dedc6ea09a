import type { Briefing } from '../briefing/model.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Composed } from '../replying/compose-reply.ts';
import type { Reply } from '../replying/reply.ts';
import type { Considered } from './briefing-engine.ts';
import type { Choice } from './choice.ts';
import { chooseBriefings, type Together } from './choose-briefings.ts';
import { addNewer, composeAbout, composeSideBySide, composeWhich } from './compose-several.ts';
import { pickBriefing } from './pick-briefing.ts';

/** A reply, and what it was composed from. */
export interface Told extends Composed {
  readonly rests: readonly { readonly considered: Considered; readonly reply: Reply }[];
}

/** Answers a message from the briefings that settle it; it may pick one that was asked back for. */
export function answerTogether(message: string, before: Conversation, together: Together): Told {
  const { engines } = together;
  const briefings = engines.flatMap(({ briefing }) => briefing ?? []);
  const picked = pickBriefing(message, before, briefings);
  // What was asked back for is offered once.
  const choices = before.choices.filter(({ briefing }) => briefing === undefined);
  const context = choices.length === before.choices.length ? before : { ...before, choices };
  if (picked === undefined)
    return compose(message, chooseBriefings(message, context, together), context, together);
  const told = picked.map(({ question }) => chooseBriefings(question, context, together));
  const [only] = told;
  return compose(
    message,
    told.length === 1 && only !== undefined ? only : joinChoices(told),
    context,
    together,
  );
}

/** Several that were picked are told side by side. */
function joinChoices(choices: readonly Choice[]): Choice {
  const considered = choices.flatMap((choice) => (choice.kind === 'one' ? [choice.considered] : []));
  return { kind: 'sideBySide', considered };
}

function compose(message: string, choice: Choice, before: Conversation, together: Together): Told {
  const { engines, today } = together;
  const all = engines.flatMap(({ briefing }) => briefing ?? []);
  switch (choice.kind) {
    case 'one':
      return isTold(choice.considered) || engines.length === 1
        ? tell(composeOne(choice, together, all), [choice.considered])
        : composeSmalltalk(choice.considered, before, today);
    case 'none':
      return composeNone(message, choice, before, today);
    case 'sideBySide':
      return tell(composeSideBySide(choice.considered, today, all), choice.considered);
    case 'which':
      return restOn(composeWhich(message, choice.among, before, all), choice.among.slice(0, 1));
    case 'about':
      return restOn(composeAbout(choice, before, today), choice.considered.slice(0, 1));
  }
}

function isTold({ message, turn }: Considered): boolean {
  return turn.smalltalk === undefined && !message.isTooLong;
}

/** Small talk is about no briefing that was not spoken of before. */
function composeSmalltalk(considered: Considered, before: Conversation, today: number | undefined): Told {
  const { reply, conversation } = considered.engine.compose(considered, today);
  const isAbout = before.briefing === considered.engine.briefing?.id;
  const after = isAbout ? conversation : { ...before, turns: before.turns + 1, choices: [] };
  return restOn({ reply, conversation: after }, [considered]);
}

function composeOne(
  { considered, newer }: Extract<Choice, { kind: 'one' }>,
  { engines, today }: Together,
  all: readonly Briefing[],
): Composed {
  const composed = considered.engine.compose(considered, today);
  const later = newer.flatMap((stated) => {
    const engine = engines.find(({ briefing }) => briefing === stated.briefing);
    return engine === undefined ? [] : [{ ...stated, engine }];
  });
  return addNewer(composed, considered, later, all);
}

/** The most messages that are put to a briefing anew once it is spoken of. */
const MAX_UNANSWERED = 2;

/** A refusal leaves the conversation with the briefing that it was about, if it was about one. */
function composeNone(
  message: string,
  { nearest, current }: Extract<Choice, { kind: 'none' }>,
  before: Conversation,
  today: number | undefined,
): Told {
  const { reply } = nearest.engine.compose(nearest, today);
  const unanswered = [...(before.unanswered ?? []), message].slice(-MAX_UNANSWERED);
  const after =
    current === undefined ? { ...before, turns: before.turns + 1 } : ofBriefing(current, current.turn.after);
  return restOn({ reply, conversation: { ...after, choices: [], unanswered } }, [nearest]);
}

/** What was told is spoken of from now on. */
function tell(composed: Composed, considered: readonly Considered[]): Told {
  const [first] = considered;
  const { unanswered, ...known } = composed.conversation;
  return restOn(
    { ...composed, conversation: first === undefined ? known : ofBriefing(first, known) },
    considered,
  );
}

function ofBriefing({ engine: { briefing } }: Considered, conversation: Conversation): Conversation {
  return briefing === undefined ? conversation : { ...conversation, briefing: briefing.id };
}

function restOn(composed: Composed, considered: readonly Considered[]): Told {
  return { ...composed, rests: considered.map((one) => ({ considered: one, reply: composed.reply })) };
}
