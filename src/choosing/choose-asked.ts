import type { BriefingEngine } from './briefing-engine.ts';
import { compareAge } from './find-newer.ts';
import type { NameIndex } from './index-names.ts';

/** The most briefings that are asked. */
export const MAX_ASKED = 12;

/**
 * The briefings that are worth asking: those that hold most of the names in a question, since who lacks one cannot explain
 * it. Of many, those that share the rarest words with it, else the newest.
 */
export function chooseAsked(
  engines: readonly BriefingEngine[],
  question: string,
  names: () => NameIndex,
): readonly BriefingEngine[] {
  if (engines.length < 2) return engines;
  const shares = names().weigh(question);
  const properOf = ({ briefing }: BriefingEngine): number => shares.get(briefing?.id ?? '')?.proper ?? 0;
  const weigh = ({ briefing }: BriefingEngine): number => shares.get(briefing?.id ?? '')?.weight ?? 0;
  const most = Math.max(...engines.map(properOf));
  const holding = most === 0 ? engines : engines.filter((engine) => properOf(engine) === most);
  if (holding.length <= MAX_ASKED) return holding;
  const sharing = holding.filter((engine) => weigh(engine) > 0);
  return [...(sharing.length > 0 ? sharing : holding)]
    .sort((a, b) => weigh(b) - weigh(a) || newestFirst(a, b))
    .slice(0, MAX_ASKED);
}

function newestFirst({ briefing: a }: BriefingEngine, { briefing: b }: BriefingEngine): number {
  return a === undefined || b === undefined ? 0 : compareAge(a, b);
}
