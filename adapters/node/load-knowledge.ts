import { type Briefing, formatProblem, type Problem } from '../../src/index.ts';
import { findKnowledge, type KnowledgeChoice } from './find-knowledge.ts';
import { type OnRead, readKnowledge } from './read-knowledge.ts';

/** Thrown when knowledge cannot be loaded; its message names every problem, one a line. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/**
 * The briefings of the knowledge folder (the one asked for, else `./knowledge`, else the bundled one).
 * @throws {KnowledgeError} with all errors of all briefings, if there is a single one: nothing is half-loaded.
 */
export function loadKnowledge(choice: KnowledgeChoice = {}, onRead?: OnRead): readonly Briefing[] {
  const { briefings, problems } = readKnowledge(findKnowledge(choice), onRead);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new KnowledgeError(errors);
  return briefings;
}
