import type { Usage } from './bot-process.ts';

/** A platform under load: it puts questions to a bot in a process of its own, and sees what the bot sends. */
export interface Load {
  readonly name: string;
  /** Sends the question of this number to the bot. */
  ask(number: number): void;
  /** Called when the bot's reply to a question has arrived, before the platform answers it. */
  onReply: (number: number) => void;
  /** What the bot's process has used so far. */
  measure(): Promise<Usage>;
  close(): Promise<void>;
}

/** Asks at a steady rate, whatever becomes of the replies; milliseconds from event to call, by question. */
export async function askSteadily(
  load: Load,
  { first, count, perSecond }: { first: number; count: number; perSecond: number },
): Promise<readonly number[]> {
  const sentAt = new Map<number, number>();
  const durationsMs: number[] = [];
  const begun = performance.now();
  await new Promise<void>((done) => {
    load.onReply = (number) => {
      const at = sentAt.get(number);
      if (at === undefined) return;
      sentAt.delete(number);
      durationsMs.push(performance.now() - at);
      if (durationsMs.length === count) done();
    };
    let next = 0;
    const timer = setInterval(() => {
      const due = Math.min(count, Math.ceil(((performance.now() - begun) / 1000) * perSecond));
      for (; next < due; next += 1) {
        sentAt.set(first + next, performance.now());
        load.ask(first + next);
      }
      if (next === count) clearInterval(timer);
    }, 1);
  });
  return durationsMs;
}

/** Asks so many questions, never more than `atOnce` without a reply. */
export async function askAll(
  load: Load,
  { first, count, atOnce }: { first: number; count: number; atOnce: number },
): Promise<void> {
  const waiting = new Set<number>();
  let next = first;
  await new Promise<void>((done) => {
    const fill = () => {
      while (waiting.size < atOnce && next < first + count) {
        waiting.add(next);
        load.ask(next);
        next += 1;
      }
      if (waiting.size === 0) done();
    };
    load.onReply = (number) => {
      if (waiting.delete(number)) setImmediate(fill);
    };
    fill();
  });
}
