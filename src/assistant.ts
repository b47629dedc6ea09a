import type { Briefing } from './briefing/model.ts';
import { type Conversation, continueConversation } from './conversation/conversation.ts';
import { decideQuestion, type Turn } from './deciding/decide-question.ts';
import { indexKnowledge } from './matching/index-knowledge.ts';
import { completePrefix, indexQuestions } from './replying/complete-prefix.ts';
import { composeReply, type ReplyContext } from './replying/compose-reply.ts';
import { explainReply } from './replying/explain-reply.ts';
import { indexPassages, type PassageIndex } from './replying/find-nearest.ts';
import { renderStatement } from './replying/render-statement.ts';
import type { Reply } from './replying/reply.ts';
import { createVocabulary } from './understanding/create-vocabulary.ts';
import { readQuestion } from './understanding/read-question.ts';

export interface AskOptions {
  /** What was said before, as the previous `ask` returned it. */
  readonly conversation?: Conversation;
  /** The caller's present, as ISO 8601 ("2011-09-05" or with a time); without it, the briefing's own date. */
  readonly now?: string;
}

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
    readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
    readonly inference?: string;
  }[];
}

export interface Assistant {
  readonly briefings: readonly Briefing[];
  ask(question: string, options?: AskOptions): Answer;
  explain(question: string, options?: AskOptions): Explanation;
  /** Answerable questions that fit what was typed so far, best first, typing errors forgiven. */
  complete(prefix: string, limit?: number): readonly string[];
  /** One sentence for a fact, as an answer would word it. */
  stateFact(factId: string): string;
}

/** Creates an assistant over a set of briefings; each look-up is built once, the ones that few questions need when one does. */
export function createAssistant({ briefings }: { readonly briefings: readonly Briefing[] }): Assistant {
  const index = indexKnowledge(briefings);
  const vocabulary = createVocabulary(briefings);
  const questions = indexQuestions(index);
  let passages: PassageIndex | undefined;
  const contextAt = (now: string | undefined): ReplyContext => ({
    index,
    // Only what cannot be answered is compared with the text.
    passages: () => {
      passages ??= indexPassages(briefings);
      return passages;
    },
    questions,
    today: dayNumber(now),
  });

  const answer = (question: string, options: AskOptions): { answer: Answer; turn: Turn } => {
    const before = continueConversation(options.conversation, options.now);
    const message = readQuestion(question, vocabulary);
    const turn = decideQuestion(message, before, index, {
      quoting: (quoting) => readQuestion(question, vocabulary, quoting),
      earlier: (other) => readQuestion(other, vocabulary),
    });
    const composed = composeReply(message, turn, contextAt(options.now));
    const conversation =
      options.now === undefined ? composed.conversation : { ...composed.conversation, at: options.now };
    return { answer: { reply: composed.reply, conversation }, turn };
  };

  return {
    briefings,
    ask: (question, options = {}) => answer(question, options).answer,
    explain: (question, options = {}) => {
      const { answer: result, turn } = answer(question, options);
      return explainReply(result.reply, turn, index);
    },
    complete: (prefix, limit = 25) => completePrefix(prefix, questions, limit),
    stateFact: (factId) => renderStatement(factId, index),
  };
}

/** YYYYMMDD of an ISO 8601 date; undefined where none is given or it cannot be read. */
function dayNumber(now: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(now ?? '');
  return match === null ? undefined : Number(`${match[1]}${match[2]}${match[3]}`);
}
