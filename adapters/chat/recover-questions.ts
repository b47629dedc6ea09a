import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { answerQuestion } from './answer-question.ts';
import { type ChatContext, workKey } from './chat-context.ts';
import type { Owner } from './store/owner-store.ts';

/** What is found later than this after it was asked is not answered any more. */
const ANSWERABLE_FOR_MS = 10 * 60_000;
/** A process on another host that was not heard of for this long is dead. */
const SILENT_FOR_MS = 20_000;

/** A name for this process that no other has, not even its successor under the same process id. */
export function nameOwner(): string {
  return `${hostname()}/${process.pid}/${randomBytes(6).toString('base64url')}`;
}

/** Tells the processes that share the store that this one lives. */
export function announce({ store, owner, clock }: ChatContext): void {
  store.owners.announce({ id: owner, host: hostname(), pid: process.pid, seenAt: clock() });
}

/** Answers what a process received and did not answer before it died; it never rejects. */
export async function recoverQuestions(context: ChatContext): Promise<void> {
  const { store, platform, owner, clock, log, work } = context;
  const living = new Set(
    store.owners
      .list()
      .filter((other) => other.id === owner || isAlive(other, clock()))
      .map(({ id }) => id),
  );
  const orphans = store.questions
    .listPending()
    .filter((pending) => pending.question.place.platform === platform.name && !living.has(pending.owner))
    .filter((pending) => store.questions.takeOver(pending.question.token, pending.owner, owner));
  await Promise.all(
    orphans.map(({ question }) => {
      if (clock() - question.askedAt > ANSWERABLE_FOR_MS) {
        log.warn({ id: question.id }, 'found too late to be answered');
        store.questions.settle(question.token, 'expired');
        return undefined;
      }
      log.info({ id: question.id }, 'answering what was left');
      return work.run(workKey(platform.name, question.id), () => answerQuestion(context, question));
    }),
  );
}

/** Whether a process still works; on this host its process id tells, elsewhere its last word does. */
function isAlive({ host, pid, seenAt }: Owner, now: number): boolean {
  if (now - seenAt > SILENT_FOR_MS) return false;
  if (host !== hostname()) return true;
  // A container's successor has the same host name and process id.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
