import type { Platform } from '../../../adapters/chat/platform.ts';

/** A refusal that may pass. */
export class Unavailable extends Error {}

/** A refusal in a place where nothing can be said. */
export class Forbidden extends Error {}

/** A platform that notes what it is told to show, as "send 1: text". */
export interface RecordingPlatform extends Platform {
  readonly shown: string[];
  /** What the next calls of `send`, `edit` and `remove` do before they show anything. */
  readonly obstacles: (() => void | Promise<void>)[];
}

/** A platform without obstacles. */
export function createRecordingPlatform(name = 'test'): RecordingPlatform {
  const shown: string[] = [];
  const obstacles: RecordingPlatform['obstacles'] = [];
  return {
    name,
    shown,
    obstacles,
    async send({ question, reply }) {
      await obstacles.shift()?.();
      shown.push(`send ${question.id}: ${reply.text}`);
      return { reply: `r${question.id}` };
    },
    async edit({ reply }, sent) {
      await obstacles.shift()?.();
      shown.push(`edit ${JSON.stringify(sent)}: ${reply.text}`);
    },
    async remove(_question, sent) {
      await obstacles.shift()?.();
      shown.push(`remove ${JSON.stringify(sent)}`);
    },
    async notify({ id }, { kind, text }) {
      shown.push(`${kind} ${id}: ${text}`);
    },
    async showTyping({ id }) {
      shown.push(`typing ${id}`);
    },
    isTransient: (error) => error instanceof Unavailable,
    isClosed: (error) => error instanceof Forbidden,
  };
}
