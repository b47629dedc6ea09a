import type { Assistant, Visibility } from '../../src/index.ts';

/** An assistant as somebody may use it, who sees what `visibility` says at the time of the call. */
export function limitAssistant(assistant: Assistant, visibility: () => Visibility): Assistant {
  return {
    get briefings() {
      return assistant.listBriefings(visibility());
    },
    ask: (question, options = {}) => assistant.ask(question, { ...options, ...limitOf(visibility()) }),
    explain: (question, options = {}) =>
      assistant.explain(question, { ...options, ...limitOf(visibility()) }),
    complete: (prefix, limit, options = {}) =>
      assistant.complete(prefix, limit, { ...visibility(), ...options }),
    stateFact: (factId) => assistant.stateFact(factId),
    listBriefings: (options = {}) => assistant.listBriefings({ ...visibility(), ...options }),
  };
}

/** The present of a question is its caller's. */
function limitOf({ briefings }: Visibility): Pick<Visibility, 'briefings'> {
  return briefings === undefined ? {} : { briefings };
}
