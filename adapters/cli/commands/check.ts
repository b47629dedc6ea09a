import { basename, dirname } from 'node:path';
import {
  type Briefing,
  type Coverage,
  locateFindings,
  type Problem,
  reviewKnowledge,
} from '../../../src/index.ts';
import { type Knowledge, readKnowledge } from '../../node/read-knowledge.ts';
import { countOf } from '../../repl/render-briefings.ts';
import { chooseKnowledge, type GlobalOptions } from '../open-assistant.ts';
import { type ProblemFormat, renderProblems } from '../render-problems.ts';
import { reportSelfTest } from '../report-self-test.ts';
import { selectBySlug } from '../select-by-slug.ts';
import { runSelfTest } from '../self-test.ts';
import { showReading } from '../show-reading.ts';
import { writeLine } from '../write-output.ts';

export interface CheckCommandOptions extends GlobalOptions {
  /** Warnings fail, too. */
  readonly strict?: boolean;
  readonly format?: ProblemFormat;
  /** Asks every question that the facts give rise to. */
  readonly selfTest?: boolean;
}

/** Prints every problem of all briefings, or of those that are chosen; returns the exit code. */
export async function runCheck(slug: string | undefined, options: CheckCommandOptions): Promise<0 | 1> {
  const folder = await chooseKnowledge(options);
  const { briefings, files, problems, names } = showReading(process.stderr, (onRead) =>
    readKnowledge(folder, onRead),
  );
  const folders = names.map((id) => ({ id }));
  const asked = slug === undefined ? options.briefing : [slug];
  const chosen = (asked ?? names).flatMap((id) => selectBySlug(folders, id)).map(({ id }) => id);
  const review = reviewKnowledge(
    briefings.flatMap((briefing, place) => {
      const own = files[place];
      return own === undefined ? [] : [{ briefing, files: own }];
    }),
  );
  const tests = options.selfTest === true ? testAll(chosen, briefings, files) : [];
  const isChosen = ({ file }: Problem) => asked === undefined || asked.includes(basename(dirname(file)));
  const shown = [...problems, ...review.problems, ...tests.flatMap((test) => test.problems)].filter(isChosen);
  const checked = briefings.filter(({ id }) => chosen.includes(id));
  const errors = shown.filter(({ severity }) => severity === 'error').length;
  const format = options.format ?? 'text';
  const lines = renderProblems(shown, format, {
    briefings: chosen.length,
    coverage: Object.fromEntries(
      [...review.coverage].filter(([id]) => checked.some((briefing) => briefing.id === id)),
    ),
  });
  for (const line of lines) await writeLine(line);
  if (format === 'text') {
    for (const { id } of checked) {
      const coverage = review.coverage.get(id);
      if (coverage !== undefined) await writeLine(`${id}: ${renderCoverage(coverage)}`);
    }
    for (const { id, summary } of tests) await writeLine(`${id}: ${summary}`);
    const size = [
      countOf(chosen.length, 'briefing'),
      countOf(sum(checked.map(({ entities }) => entities.length)), 'name'),
      countOf(sum(checked.map(({ facts }) => facts.length)), 'fact'),
    ].join(', ');
    await writeLine(`${size}: ${countOf(errors, 'error')}, ${countOf(shown.length - errors, 'warning')}`);
  }
  const failed = errors > 0 || (options.strict === true && shown.length > 0);
  return failed ? 1 : 0;
}

interface TestedBriefing {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly summary: string;
}

/** Asks all that the facts of the chosen briefings give rise to. */
function testAll(
  chosen: readonly string[],
  briefings: readonly Briefing[],
  files: Knowledge['files'],
): readonly TestedBriefing[] {
  return briefings.flatMap((briefing, place) => {
    const own = files[place];
    if (own === undefined || !chosen.includes(briefing.id)) return [];
    const result = runSelfTest(briefing);
    const reached = result.facts.filter((fact) => fact.reached > 0).length;
    const summary = `${result.asked} questions asked, ${reached} of ${result.facts.length} facts reached, ${result.falselyAnswered.length} answered that must not be`;
    return [{ id: briefing.id, problems: locateFindings(reportSelfTest(result), briefing, own), summary }];
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

const SHARES = [
  'sentences',
  'names',
  'dates',
  'figures',
  'rows',
] as const satisfies readonly (keyof Coverage)[];

/** "its facts hold 14 of 16 sentences (88 %), …": what the text does not have is left out. */
function renderCoverage(coverage: Coverage): string {
  const shares = SHARES.filter((key) => coverage[key].total > 0).map((key) => {
    const { held, total } = coverage[key];
    return `${held} of ${total} ${key} (${Math.floor((100 * held) / total)} %)`;
  });
  return `its facts hold ${shares.join(', ')}`;
}
