import type { Explanation } from '../assistant.ts';
import type { Briefing } from '../briefing/model.ts';
import { type Conversation, NO_CONVERSATION } from '../conversation/conversation.ts';
import { decideQuestion, type Turn } from '../deciding/decide-question.ts';
import type { Statement } from '../deciding/repeats-statement.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { once } from '../language/once.ts';
import { NONE_FORESEEN } from '../matching/foreseen-questions.ts';
import { indexKnowledge } from '../matching/index-knowledge.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Mechanisms } from '../mechanisms.ts';
import { type Composed, composeReply } from '../replying/compose-reply.ts';
import { explainReply } from '../replying/explain-reply.ts';
import { indexQuestions, type QuestionIndex } from '../replying/index-questions.ts';
import { indexStatements } from '../replying/index-statements.ts';
import { indexPassages, type PassageIndex } from '../replying/nearest/index-passages.ts';
import type { Reply } from '../replying/reply.ts';
import { createVocabulary } from '../understanding/create-vocabulary.ts';
import { type ReadQuestion, readQuestion } from '../understanding/read-question.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import { readForeseen } from './read-foreseen.ts';

/** A question as one briefing reads and decides it. */
export interface Considered {
  readonly engine: BriefingEngine;
  readonly message: ReadQuestion;
  readonly turn: Turn;
}

/** Answers from one briefing as if there were no other: with its own names, relations and look-ups. */
export interface BriefingEngine {
  /** Undefined where there is no briefing to answer from. */
  readonly briefing: Briefing | undefined;
  readonly index: KnowledgeIndex;
  readonly questions: QuestionIndex;
  /** Builds what most questions need. */
  prepare(): void;
  /** True where some word of a message stands in a name of the briefing. */
  sharesNames(message: ReadQuestion): boolean;
  /**
   * Decides a question in a conversation that was about this briefing, or in none; `today` is the caller's present as
   * YYYYMMDD.
   */
  consider(question: string, before: Conversation, today: number | undefined): Considered;
  /** The reply, and the conversation after it. */
  compose(considered: Considered, today: number | undefined): Composed;
  explain(reply: Reply, considered: Considered): Explanation;
}

/** Creates the engine of a briefing; each look-up is built when the first question needs it, or by `prepare`. */
export function createEngine(briefing: Briefing | undefined, mechanisms: Mechanisms): BriefingEngine {
  const briefings = briefing === undefined ? [] : [briefing];
  const look = {
    index: once(
      (): KnowledgeIndex => ({
        ...indexKnowledge(briefings, mechanisms),
        foreseen: once(() =>
          mechanisms.foreseen ? readForeseen(look.index().facts, look.vocabulary()) : NONE_FORESEEN,
        ),
      }),
    ),
    vocabulary: once((): Vocabulary => createVocabulary(briefings, mechanisms)),
    passages: once((): PassageIndex => indexPassages(look.index())),
    questions: once((): QuestionIndex => indexQuestions(look.index())),
    statements: once((): readonly Statement[] => indexStatements(look.index())),
  };
  const engine: BriefingEngine = {
    briefing,
    get index() {
      return look.index();
    },
    get questions() {
      return look.questions();
    },
    prepare: () => {
      look.index();
      look.vocabulary();
      look.questions();
    },
    sharesNames: ({ tokens }) => {
      const { nameWords } = look.vocabulary();
      return tokens.some(({ norm }) => formsOf(norm).some((form) => nameWords.has(form)));
    },
    consider: (question, before, today) => {
      look.index().memo.forget(today);
      const known = mechanisms.followUps ? before : NO_CONVERSATION;
      const message = readQuestion(question, look.vocabulary());
      const turn = decideQuestion(message, known, look.index(), {
        quoting: (quoting) => readQuestion(question, look.vocabulary(), quoting),
        earlier: (other) => readQuestion(other, look.vocabulary()),
        statements: look.statements,
      });
      return { engine, message, turn };
    },
    compose: ({ message, turn }, today) => {
      const context = { index: look.index(), passages: look.passages, questions: look.questions(), today };
      return composeReply(message, turn, context);
    },
    explain: (reply, { turn }) => explainReply(reply, turn, look.index()),
  };
  return engine;
}

/**
 * A conversation as a briefing takes part in it. One that was about another has told it nothing; what nobody answered since
 * then was put to all of them.
 */
export function conversationWith(
  engine: BriefingEngine,
  before: Conversation,
  today: number | undefined,
): Conversation {
  const { briefing, unanswered = [], turns } = before;
  const isOwn = briefing === undefined ? unanswered.length === 0 : briefing === engine.briefing?.id;
  if (isOwn) return before;
  const fresh: Conversation = { ...NO_CONVERSATION, turns: turns - unanswered.length };
  return unanswered.reduce((known, message) => engine.consider(message, known, today).turn.after, fresh);
}
