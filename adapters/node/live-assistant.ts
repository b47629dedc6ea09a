import type { Assistant } from '../../src/index.ts';

/** An assistant whose knowledge can be replaced while it is in use. */
export interface LiveAssistant {
  /** Answers from the knowledge put in last; to be held on to. */
  readonly assistant: Assistant;
  /** From the next question on, another assistant answers. */
  replace(next: Assistant): void;
}

/** Starts with one assistant; conversations under way go on when it is replaced, since the caller keeps them. */
export function createLiveAssistant(first: Assistant): LiveAssistant {
  let current = first;
  return {
    assistant: {
      get briefings() {
        return current.briefings;
      },
      ask: (question, options) => current.ask(question, options),
      explain: (question, options) => current.explain(question, options),
      complete: (prefix, limit, visibility) => current.complete(prefix, limit, visibility),
      stateFact: (factId) => current.stateFact(factId),
      listBriefings: (visibility) => current.listBriefings(visibility),
    },
    replace: (next) => {
      current = next;
    },
  };
}
