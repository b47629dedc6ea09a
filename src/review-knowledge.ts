import { findContradictions } from './briefing/check-contradictions.ts';
import { type Coverage, checkCoverage, locateInText, measureCoverage } from './briefing/check-coverage.ts';
import { findNameCollisions } from './briefing/check-similar-names.ts';
import { locateFindings } from './briefing/locate-findings.ts';
import type { Briefing } from './briefing/model.ts';
import type { BriefingFiles } from './briefing/parse-briefing.ts';
import { compareProblems, type Problem } from './briefing/problem.ts';
import type { RelationCatalogue } from './briefing/read-relations.ts';
import { checkDays } from './language/check-day.ts';
import { findUnreadFigures } from './language/check-figures.ts';
import { checkOwnRelations } from './language/check-own-relations.ts';
import { listRelations } from './language/list-relations.ts';

/** A sound briefing with the files that it was read from. */
export interface ReviewedBriefing {
  readonly briefing: Briefing;
  readonly files: Pick<BriefingFiles, 'facts' | 'factsFile' | 'relations' | 'relationsFile' | 'textFile'>;
}

export interface KnowledgeReview {
  /** Warnings only, in the order of the files. */
  readonly problems: readonly Problem[];
  /** How much of each text its facts hold, by the briefing's id. */
  readonly coverage: ReadonlyMap<string, Coverage>;
}

/**
 * What an author should look at in briefings that load: what their facts leave out, names that are easily confused, and
 * facts that contradict or repeat each other, figures that cannot be asked for, words that get in each other's way, and a
 * weekday that the date does not have.
 */
export function reviewKnowledge(reviewed: readonly ReviewedBriefing[]): KnowledgeReview {
  const briefings = reviewed.map(({ briefing }) => briefing);
  const collisions = findNameCollisions(briefings);
  const problems = reviewed.flatMap(({ briefing, files }) => [
    ...checkCoverage(briefing, files),
    ...locateInText(checkDays(briefing.text, briefing.language, briefing.date), briefing, files),
    ...locateFindings(
      [
        ...collisions.filter((collision) => collision.briefing === briefing.id),
        ...findContradictions(briefing, catalogueOf(briefing)),
        ...findUnreadFigures(briefing, catalogueOf(briefing)),
        ...checkOwnRelations(briefing),
      ],
      briefing,
      files,
    ),
  ]);
  return {
    problems: problems.sort(compareProblems),
    coverage: new Map(briefings.map((briefing) => [briefing.id, measureCoverage(briefing)])),
  };
}

function catalogueOf(briefing: Briefing): RelationCatalogue {
  return new Map(listRelations([briefing]).map((relation) => [relation.id, relation]));
}
