import type { BriefingEngine } from './briefing-engine.ts';
import { compareAge } from './find-newer.ts';
import type { NameIndex } from './index-names.ts';

/** So many briefings are all asked; of more, only those whose names a question holds. */
export const MAX_ASKED = 12;

/** The briefings that are worth asking: of many, those that share the rarest names with a question, else the newest. */
export function chooseAsked(
  engines: readonly BriefingEngine[],
  question: string,
  names: () => NameIndex,
): readonly BriefingEngine[] {
  if (engines.length <= MAX_ASKED) return engines;
  const weights = names().weigh(question);
  const weigh = ({ briefing }: BriefingEngine): number => weights.get(briefing?.id ?? '') ?? 0;
  const named = engines.filter((engine) => weigh(engine) > 0);
  return [...(named.length > 0 ? named : engines)]
    .sort((a, b) => weigh(b) - weigh(a) || newestFirst(a, b))
    .slice(0, MAX_ASKED);
}

function newestFirst({ briefing: a }: BriefingEngine, { briefing: b }: BriefingEngine): number {
  return a === undefined || b === undefined ? 0 : compareAge(a, b);
}
