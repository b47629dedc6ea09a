import { loadKnowledge } from '../../adapters/node/index.ts';
import { type Answer, type Assistant, createAssistant } from '../../src/index.ts';

const QUESTION = 'Who is the French defence minister?';

/** The engine, save that it has thought before: it gives one ordinary reply to whatever is asked. */
export function createInstantAssistant(): Assistant {
  const assistant = createAssistant({ briefings: loadKnowledge() });
  const answer: Answer = assistant.ask(QUESTION);
  return { ...assistant, ask: () => answer };
}
