import { isElliptical } from '../conversation/complete-ellipsis.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import { hasContent } from '../understanding/chunk.ts';
import { hasVerbAhead } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { ReadClause } from '../understanding/read-question.ts';

/** A clause that is to be decided; a premise only tells what the question behind it points back to. */
export type ChosenClause = Omit<ReadClause, 'mood'> & { readonly mood: ReadClause['mood'] | 'premise' };

/**
 * The clauses that ask, and those before the last of them that speak of the speakers; where none asks, the last ones. A
 * statement that a question points back to comes first.
 */
export function chooseClauses(clauses: readonly ReadClause[]): readonly ChosenClause[] {
  const asks = (read: ReadClause): boolean => read.mood !== 'tell' && read.mood !== 'aside';
  const first = clauses.findIndex(asks);
  if (first < 0)
    return [
      ...clauses.filter((read) => read.mood === 'aside'),
      ...clauses.filter((read) => read.mood === 'tell').slice(-2),
    ];
  const asking = clauses.filter((read) => read.mood !== 'tell');
  const told = clauses[first - 1];
  const question = (clauses[first] as ReadClause).clause;
  const pointsBack = hasPronoun(question) || isElliptical(question);
  if (told === undefined || told.mood === 'aside' || !pointsBack || !says(told.clause)) return asking;
  if (!names(told.clause) && names(question)) return asking;
  return [
    {
      tokens: told.tokens,
      clause:
        told.clause.kind === 'fragment' && !hasVerbAhead(told.clause.chunks)
          ? told.clause
          : { ...told.clause, kind: 'check' as const },
      mood: 'premise' as const,
      guessed: () => undefined,
      otherwise: () => [],
    },
    ...asking,
  ];
}

/** True where a clause names a thing, or describes one. */
function names(clause: Clause): boolean {
  return clause.chunks.some((chunk) =>
    chunk.senses.some(({ kind }) => kind === 'entity' || kind === 'absent' || kind === 'sort'),
  );
}

/** True where a statement has a word that is not one of the asker's own filling: "Clear." says nothing. */
export function says(clause: Clause): boolean {
  return clause.chunks.some(
    (chunk) =>
      hasContent(chunk) || (chunk.senses.length === 0 && !chunk.punctuation && clause.chunks.length > 1),
  );
}
