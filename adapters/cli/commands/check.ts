import { basename, dirname } from 'node:path';
import { formatProblem } from '../../../src/index.ts';
import { readKnowledge } from '../../node/read-knowledge.ts';
import { countOf } from '../../repl/render-briefings.ts';
import { chooseKnowledge, type GlobalOptions } from '../open-assistant.ts';
import { selectBySlug } from '../select-by-slug.ts';
import { writeLine } from '../write-output.ts';

/** Prints every problem of all briefings, or of the one in the folder `slug`; returns the exit code. */
export async function runCheck(slug: string | undefined, options: GlobalOptions): Promise<0 | 1> {
  const { briefings, problems, names } = readKnowledge(await chooseKnowledge(options));
  const chosen = selectBySlug(
    names.map((id) => ({ id })),
    slug,
  ).map(({ id }) => id);
  const shown =
    slug === undefined ? problems : problems.filter(({ file }) => basename(dirname(file)) === slug);
  for (const problem of shown) await writeLine(formatProblem(problem));
  const errors = shown.filter(({ severity }) => severity === 'error').length;
  const checked = briefings.filter(({ id }) => slug === undefined || id === slug);
  const size = [
    countOf(chosen.length, 'briefing'),
    countOf(
      checked.reduce((sum, { entities }) => sum + entities.length, 0),
      'name',
    ),
    countOf(
      checked.reduce((sum, { facts }) => sum + facts.length, 0),
      'fact',
    ),
  ].join(', ');
  await writeLine(`${size}: ${countOf(errors, 'error')}, ${countOf(shown.length - errors, 'warning')}`);
  return errors > 0 ? 1 : 0;
}
