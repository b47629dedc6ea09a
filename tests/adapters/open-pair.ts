import { type Assistant, createAssistant } from '../../src/index.ts';
import { loadSample } from '../assistant/samples/open-sample.ts';

/** An assistant over one briefing for everybody, `space`, and one that is private, `quake`. */
export function openPair(): Assistant {
  return createAssistant({ briefings: [loadSample('space'), { ...loadSample('quake'), isPrivate: true }] });
}
