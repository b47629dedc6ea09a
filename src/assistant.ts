import type { Briefing } from './briefing/model.ts';
import { answerTogether, type Told } from './choosing/answer-together.ts';
import { type BriefingEngine, createEngine } from './choosing/briefing-engine.ts';
import { MAX_ASKED } from './choosing/choose-asked.ts';
import { isVisible } from './choosing/is-visible.ts';
import { openLibrary } from './choosing/open-library.ts';
import { type Conversation, continueConversation } from './conversation/conversation.ts';
import { ALL_MECHANISMS, type Mechanisms } from './mechanisms.ts';
import { completePrefix } from './replying/complete-prefix.ts';
import { renderStatement } from './replying/render-statement.ts';
import type { Citation, Reply } from './replying/reply.ts';

export interface AskOptions {
  /** What was said before, as the previous `ask` returned it. */
  readonly conversation?: Conversation;
  /** The caller's present, as ISO 8601 ("2011-09-05" or with a time); without it, the briefing's own date. */
  readonly now?: string;
  /** Ids of the only briefings to answer from; one that is marked private is answered from only where it is named here. */
  readonly briefings?: readonly string[];
}

/** Which briefings there are for somebody, and when. */
export type Visibility = Pick<AskOptions, 'briefings' | 'now'>;

export interface Answer {
  readonly reply: Reply;
  /** To be handed to the next `ask`; plain data that serialises. */
  readonly conversation: Conversation;
}

/** The derivation of a reply: each word of the question and how it was understood, then the facts. */
export interface Explanation {
  readonly reply: Reply;
  readonly words: readonly { readonly text: string; readonly understoodAs: string }[];
  readonly facts: readonly {
    readonly id: string;
    readonly relation: string;
    readonly statement: string;
    readonly evidence: readonly Pick<Citation, 'quote' | 'start' | 'end' | 'row'>[];
    readonly inference?: string;
  }[];
  /** Where it was declined: the facts that explain most of it, each with the words that it leaves over. */
  readonly closest?: readonly {
    readonly id: string;
    readonly relation: string;
    readonly statement: string;
    readonly leftOver: readonly string[];
  }[];
}

export interface Assistant {
  /** All that are loaded, whoever may see them. */
  readonly briefings: readonly Briefing[];
  ask(question: string, options?: AskOptions): Answer;
  explain(question: string, options?: AskOptions): Explanation;
  /** Answerable questions that fit what was typed so far, best first, typing errors forgiven. */
  complete(prefix: string, limit?: number, options?: Visibility): readonly string[];
  /** One sentence for a fact, as an answer would word it. An id is one of the first briefing that has it, or `briefing/fact`. */
  stateFact(factId: string): string;
  /** Those that a question is answered from. */
  listBriefings(options?: Visibility): readonly Briefing[];
}

/**
 * Creates an assistant over a set of briefings. Each answers by itself, so that no answer changes when another is loaded;
 * its look-ups are built once: at once, or of many briefings when a question needs them.
 */
export function createAssistant({ briefings }: { readonly briefings: readonly Briefing[] }): Assistant {
  return assembleAssistant(briefings, ALL_MECHANISMS);
}

/** An assistant of some of the mechanisms, to measure what each of them earns. */
export function assembleAssistant(briefings: readonly Briefing[], mechanisms: Mechanisms): Assistant {
  const engines = briefings.map((briefing) => createEngine(briefing, mechanisms));
  // A first question waits for one of many briefings rather than a start for all of them.
  if (engines.length <= MAX_ASKED) for (const engine of engines) engine.prepare();
  const nobody = createEngine(undefined, mechanisms);
  const library = openLibrary(briefings);
  const visibleTo = (visibility: Visibility): readonly BriefingEngine[] =>
    engines.filter(({ briefing }) => briefing !== undefined && isVisible(briefing, visibility));
  const told = (question: string, options: AskOptions): Told => {
    const visible = visibleTo(options);
    return answerTogether(question, continueConversation(options.conversation, options.now), {
      engines: visible.length === 0 ? [nobody] : visible,
      library,
      today: dayNumber(options.now),
    });
  };

  return {
    briefings,
    ask: (question, options = {}) => {
      const { reply, conversation } = told(question, options);
      return {
        reply,
        conversation: options.now === undefined ? conversation : { ...conversation, at: options.now },
      };
    },
    explain: (question, options = {}) => {
      const { reply, rests } = told(question, options);
      const parts = rests.map(({ considered, reply: part }) => considered.engine.explain(part, considered));
      const closest = parts.flatMap((part) => part.closest ?? []);
      return {
        reply,
        words: parts.find(({ words }) => words.length > 0)?.words ?? [],
        facts: parts.flatMap(({ facts }) => facts),
        ...(closest.length === 0 ? {} : { closest }),
      };
    },
    complete: (prefix, limit = 25, visibility = {}) =>
      completePrefix(
        prefix,
        visibleTo(visibility).map(({ questions }) => questions),
        limit,
      ),
    stateFact: (factId) => {
      const [id = '', of] = factId.split('/').reverse();
      const engine = engines.find(
        ({ briefing }) =>
          (of === undefined || briefing?.id === of) && briefing?.facts.some((fact) => fact.id === id),
      );
      return engine === undefined ? '' : renderStatement(id, engine.index);
    },
    listBriefings: (visibility = {}) => visibleTo(visibility).flatMap(({ briefing }) => briefing ?? []),
  };
}

/** YYYYMMDD of an ISO 8601 date; undefined where none is given or it cannot be read. */
function dayNumber(now: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(now ?? '');
  return match === null ? undefined : Number(`${match[1]}${match[2]}${match[3]}`);
}
