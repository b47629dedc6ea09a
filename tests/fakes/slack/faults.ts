import type { Json } from './model.ts';

/** An answer that is no success. */
export type Refusal =
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** An answer with status 200 that is an error, as `ratelimited` can be. */
  | { readonly error: string; readonly headers?: Record<string, string>; readonly fields?: Json };

/** What a call gets instead of its answer. */
export type Fault =
  | Refusal
  /** Slack does what was asked, and its answer is lost on the way. */
  | { readonly losesAnswer: true }
  /** The answer waits until it resolves. */
  | { readonly waitsFor: Promise<void> };

/** What goes wrong with Slack's Web API, method by method, as the test wants it. */
export interface Faults {
  /** The next `times` calls of a method meet this fault. */
  add(method: string, fault: Fault, times?: number): void;
  /** Nothing more is wrong with a method. */
  clear(method: string): void;
  /** The fault that this call meets, if any. */
  take(method: string): Fault | undefined;
}

/** A Web API with which nothing is wrong yet. */
export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add: (method, fault, times = 1) => {
      waiting.set(method, [...(waiting.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    clear: (method) => void waiting.delete(method),
    take: (method) => waiting.get(method)?.shift(),
  };
}
