import type { BriefingEngine } from './briefing-engine.ts';
import { compareAge } from './find-newer.ts';
import type { NameIndex } from './index-names.ts';

/** The most briefings that are asked. */
export const MAX_ASKED = 12;

/** The briefings that are worth asking, the likeliest first where there are many. */
export interface Asked {
  readonly engines: readonly BriefingEngine[];
  /** Whether the first of two shares more of the rare words; never, where all that are worth it are asked. */
  readonly isLikelier: (a: BriefingEngine, b: BriefingEngine) => boolean;
}

/**
 * The briefings that hold most of the names in a question, since who lacks one cannot explain it. Of many, those that share
 * the rarest words with it, else the newest.
 */
export function chooseAsked(
  engines: readonly BriefingEngine[],
  question: string,
  names: () => NameIndex,
): Asked {
  if (engines.length < 2) return { engines, isLikelier: never };
  const shares = names().weigh(question);
  const properOf = ({ briefing }: BriefingEngine): number => shares.get(briefing?.id ?? '')?.proper ?? 0;
  const weigh = ({ briefing }: BriefingEngine): number => shares.get(briefing?.id ?? '')?.weight ?? 0;
  const most = engines.reduce((best, engine) => Math.max(best, properOf(engine)), 0);
  const holding = most === 0 ? engines : engines.filter((engine) => properOf(engine) === most);
  if (holding.length <= MAX_ASKED) return { engines: holding, isLikelier: never };
  const sharing = holding.filter((engine) => weigh(engine) > 0);
  return {
    engines: [...(sharing.length > 0 ? sharing : holding)]
      .sort((a, b) => weigh(b) - weigh(a) || newestFirst(a, b))
      .slice(0, MAX_ASKED),
    isLikelier: (a, b) => weigh(a) > weigh(b),
  };
}

function never(): boolean {
  return false;
}

function newestFirst({ briefing: a }: BriefingEngine, { briefing: b }: BriefingEngine): number {
  return a === undefined || b === undefined ? 0 : compareAge(a, b);
}
