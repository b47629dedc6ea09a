import { type Briefing, formatProblem, type Problem } from '../../src/index.ts';
import { findKnowledge, type KnowledgeChoice } from './find-knowledge.ts';
import { type Knowledge, type OnRead, readKnowledge } from './read-knowledge.ts';

/** Thrown when knowledge cannot be loaded; its message names every problem, one a line, and how to leave a briefing out. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], remedy?: string) {
    super([...problems.map(formatProblem), ...(remedy === undefined ? [] : [remedy])].join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/**
 * The briefings of the knowledge folder (the one asked for, else `./knowledge`, else the bundled one).
 * @throws {KnowledgeError} with all errors of all briefings, if there is a single one: nothing is half-loaded.
 */
export function loadKnowledge(choice: KnowledgeChoice = {}, onRead?: OnRead): readonly Briefing[] {
  return takeWhole(readKnowledge(findKnowledge(choice), onRead));
}

/** The briefings that were read. @throws {KnowledgeError} with all errors, if there is a single one. */
export function takeWhole({ briefings, problems }: Knowledge): readonly Briefing[] {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return briefings;
  const sound = briefings[0]?.id;
  throw new KnowledgeError(
    errors,
    sound === undefined
      ? undefined
      : `nothing is loaded while a briefing has an error; mend it, or name those to be used: --briefing ${sound}`,
  );
}
