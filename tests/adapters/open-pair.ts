import { type Assistant, createAssistant } from '../../src/index.ts';
import { loadSample } from '../assistant/samples/open-sample.ts';

/**
 * An assistant over one briefing for everybody, `space`, and one that is private, `quake`. It has answered once already:
 * what a first question builds would keep a bot from its connection.
 */
export function openPair(): Assistant {
  const quake = { ...loadSample('quake'), isPrivate: true as const };
  const assistant = createAssistant({ briefings: [loadSample('space'), quake] });
  for (const question of ['When was it launched?', 'Who was the first?'])
    assistant.ask(question, { briefings: ['space', 'quake'] });
  return assistant;
}
