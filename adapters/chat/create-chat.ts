import type { Assistant, Explanation, Reply } from '../../src/index.ts';
import type { Log } from '../node/create-log.ts';
import { answerQuestion } from './answer-question.ts';
import { type ChatContext, type RateLimits, workKey } from './chat-context.ts';
import { askOptions, recompose } from './compose-answer.ts';
import { CONVERSATION_TTL_MS, conversationKey } from './conversation-key.ts';
import type { Platform } from './platform.ts';
import type { IncomingQuestion, Offers, Person, Place, StoredQuestion } from './question.ts';
import { createRecentIds } from './recent-ids.ts';
import { announce, nameOwner, recoverQuestions } from './recover-questions.ts';
import { removeAnswer, reviseAnswer } from './revise-answer.ts';
import { assistantIn } from './see-briefings.ts';
import { RETRY_DELAYS_MS } from './send-patiently.ts';
import type { BriefingLimitStore } from './store/briefing-limit-store.ts';
import type { ChatStore } from './store/chat-store.ts';
import type { OptInStore } from './store/opt-in-store.ts';
import type { Vote } from './store/vote-store.ts';
import { createTurns } from './turns.ts';
import { createWork } from './work.ts';

export interface ChatOptions {
  readonly assistant: Assistant;
  /** True where direct messages belong to a workspace, as they do in Slack. */
  readonly hasDirectChannels: boolean;
  readonly store: ChatStore;
  readonly platform: Platform;
  readonly limits: RateLimits;
  /** How long questions and votes are kept. */
  readonly retentionDays: number;
  readonly log: Log;
  /** Milliseconds since 1970; the machine's clock unless a test brings its own. */
  readonly clock?: () => number;
  readonly retryDelaysMs?: readonly number[];
}

/** What Discord and Slack share: an adapter tells it what happened, and it tells the platform what to show. */
export interface Chat {
  /** The assistant with all that is loaded: for those who decide who may see it. */
  readonly assistant: Assistant;
  /** The assistant with what may be seen in a place. */
  assistantIn(place: Place): Assistant;
  readonly retentionDays: number;
  readonly optIns: OptInStore;
  readonly briefingLimits: BriefingLimitStore;
  /**
   * Claims a question, durably and at once; undefined where it was claimed before, or where the process stops. What
   * is received and not answered before the process dies is answered at the next start.
   */
  receive(question: IncomingQuestion): StoredQuestion | undefined;
  /** Answers what was received; it never rejects. */
  answer(question: StoredQuestion): Promise<void>;
  /** Receives and answers; it rejects only where the store does not take the question. */
  handle(question: IncomingQuestion): Promise<void>;
  /** The question's text is another now. */
  edited(questionId: string, text: string): Promise<void>;
  /** The question is gone. */
  deleted(questionId: string): Promise<void>;
  /** Whether this place is a thread in which the bot answered. */
  hasAnsweredIn: ChatStore['questions']['hasAnsweredIn'];
  /** Whether this is the id of a question, or of the message that answers one. */
  knows(messageId: string): boolean;
  /** Where something was asked since then, in milliseconds since 1970; the latest first. */
  listPlacesSince(since: number): readonly Pick<Place, 'channel' | 'thread'>[];
  /** A question that a reply offered; undefined where it is no longer stored. */
  findOffer(token: string, kind: keyof Offers, index: number): string | undefined;
  /** What was asked and replied, and how the reply came about; undefined where it is no longer stored. */
  recall(token: string): Recalled | undefined;
  /** The same of the last question in the conversation of a person and place. */
  recallLast(where: Pick<IncomingQuestion, 'place' | 'person'>): Recalled | undefined;
  /** Keeps one vote a person and reply, the last one; false where the question is no longer stored. */
  vote(token: string, person: string, vote: Vote): boolean;
  /** Erases what is stored of a person; returns how many questions that were. */
  forget(person: Omit<Person, 'platform'>): number;
  /** Deletes everything of a workspace. */
  forgetWorkspace(workspace: string): void;
  /** Runs something that must end before the process does. */
  track<T>(task: () => Promise<T>): Promise<T>;
  /** Answers what was left, and keeps house until `stop`. */
  start(): Promise<void>;
  /** Takes nothing more, waits for what is under way, at most so long; returns how much was left. */
  stop(maxMs: number): Promise<number>;
}

export interface Recalled {
  readonly question: StoredQuestion;
  readonly reply: Reply;
  explain(): Explanation;
}

const ANNOUNCE_EVERY_MS = 5_000;
const RECOVER_EVERY_MS = 5_000;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** Puts the shared flow together for one platform. */
export function createChat(options: ChatOptions): Chat {
  const { assistant, store, platform, log, retentionDays } = options;
  const context: ChatContext = {
    ...options,
    clock: options.clock ?? Date.now,
    owner: nameOwner(),
    work: createWork(),
    turns: createTurns(),
    retryDelaysMs: options.retryDelaysMs ?? RETRY_DELAYS_MS,
  };
  const { clock, owner, work } = context;
  const timers: NodeJS.Timeout[] = [];
  let tasks = 0;
  // From now on questions may be claimed, which others would take over from a process they do not know.
  announce(context);

  const expire = () => {
    const now = clock();
    store.expire({
      questions: now - retentionDays * DAY_MS,
      conversations: now - CONVERSATION_TTL_MS,
      traces: now - HOUR_MS,
    });
  };
  const every = (ms: number, task: () => void) => {
    const guarded = () => {
      try {
        task();
      } catch (error) {
        log.error({ err: error }, 'the store could not be tended');
      }
    };
    timers.push(setInterval(guarded, ms).unref());
  };
  // Most of what comes twice comes twice at once, as a mention and as a message: the store need not be asked.
  const claimed = createRecentIds();
  const receive = (question: IncomingQuestion) => {
    if (work.stopping.aborted || claimed.has(question.id)) return undefined;
    const received = store.questions.claim(question, clock(), owner);
    claimed.note(question.id);
    return received;
  };
  const answer = (question: StoredQuestion) =>
    work.run(workKey(platform.name, question.id), () => answerQuestion(context, question));

  const recall = (token: string): Recalled | undefined => {
    const question = store.questions.findByToken(token);
    if (question?.composed === undefined) return undefined;
    const { reply } = recompose(context, question);
    const { before } = question.composed;
    return {
      question,
      reply,
      explain: () => assistant.explain(question.text, askOptions(context, question, before)),
    };
  };

  return {
    assistant,
    assistantIn: (place) => assistantIn(context, place),
    retentionDays,
    optIns: store.optIns,
    briefingLimits: store.briefingLimits,
    receive,
    answer,
    async handle(question) {
      const received = receive(question);
      if (received !== undefined) await answer(received);
    },
    edited: (id, text) => work.run(workKey(platform.name, id), () => reviseAnswer(context, id, text)),
    deleted: (id) => work.run(workKey(platform.name, id), () => removeAnswer(context, id)),
    hasAnsweredIn: (place) => store.questions.hasAnsweredIn(place),
    knows: (id) =>
      (store.questions.find(platform.name, id) ?? store.questions.findByReply(platform.name, id)) !==
      undefined,
    listPlacesSince: (since) => store.questions.listPlacesSince(platform.name, since),
    findOffer: (token, kind, index) => store.questions.findByToken(token)?.composed?.offers[kind][index],
    recall,
    recallLast(where) {
      const notBefore = clock() - CONVERSATION_TTL_MS;
      const tokens = [true, false]
        .map((isPrivate) => conversationKey({ ...where, isPrivate }))
        .map((key) => store.conversations.load(key, notBefore)?.lastToken);
      const recalled = tokens.map((token) => (token === undefined ? undefined : recall(token)));
      return recalled
        .filter((one) => one !== undefined)
        .sort((a, b) => b.question.askedAt - a.question.askedAt)[0];
    },
    vote: (token, person, vote) => store.votes.cast(token, person, vote),
    forget: (person) => store.forgetPerson({ ...person, platform: platform.name }),
    forgetWorkspace: (workspace) => store.forgetWorkspace({ platform: platform.name, workspace }),
    track(task) {
      tasks += 1;
      return work.run(`task ${tasks}`, task);
    },
    async start() {
      store.tend();
      expire();
      every(ANNOUNCE_EVERY_MS, () => announce(context));
      every(RECOVER_EVERY_MS, () => void recoverQuestions(context));
      every(HOUR_MS, expire);
      await recoverQuestions(context);
    },
    async stop(maxMs) {
      const left = await work.drain(maxMs);
      context.turns.end();
      for (const timer of timers) clearInterval(timer);
      store.owners.leave(owner);
      return left;
    },
  };
}
