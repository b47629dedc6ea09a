import type { Share, Summary } from './summarise-grades.ts';

/** Limits in per cent; the ones left out are not checked. */
export interface Floors {
  readonly minRight?: number;
  readonly maxWrong?: number;
  readonly maxFalse?: number;
  readonly maxImprecise?: number;
}

/** One sentence for every limit that is not kept; a floor over no turn at all is not kept either. */
export function checkFloors(summary: Summary, floors: Floors): readonly string[] {
  const { minRight, maxWrong, maxFalse, maxImprecise } = floors;
  const missed: string[] = [];
  if (minRight !== undefined && !(summary.right.percent !== null && summary.right.percent >= minRight)) {
    missed.push(`right is ${showPercent(summary.right)}, below the ${minRight} % of --min-right`);
  }
  const ceilings = [
    ['wrong', summary.wrong, maxWrong],
    ['false', summary.false, maxFalse],
    ['imprecise', summary.imprecise, maxImprecise],
  ] as const;
  for (const [name, share, ceiling] of ceilings) {
    if (ceiling !== undefined && share.percent !== null && share.percent > ceiling) {
      missed.push(`${name} is ${showPercent(share)}, above the ${ceiling} % of --max-${name}`);
    }
  }
  return missed;
}

/** A share with one decimal, as "97.0 %"; a dash where there was nothing to count. */
export function showPercent({ percent }: Share): string {
  return percent === null ? '–' : `${percent.toFixed(1)} %`;
}
