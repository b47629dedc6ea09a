import { isElliptical } from '../conversation/complete-ellipsis.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import { beForms } from '../language/en/auxiliaries.ts';
import { presentingWord } from '../language/en/indirect-speech.ts';
import { hasContent } from '../understanding/chunk.ts';
import { hasVerbAhead } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import type { ReadClause } from '../understanding/read-question.ts';

/**
 * A clause that is to be decided. A premise only tells what the question behind it points back to; a context what can be
 * pointed back to.
 */
export type ChosenClause = Omit<ReadClause, 'mood'> & {
  readonly mood: ReadClause['mood'] | 'premise' | 'context';
};

/**
 * The clauses that ask, and what stands before the last of them: what speaks of the speakers, and what is told, of which the
 * statement that a question points back to is its premise. Where none asks, the last ones.
 */
export function chooseClauses(clauses: readonly ReadClause[]): readonly ChosenClause[] {
  const last = clauses.findLastIndex(asks);
  if (last < 0)
    return [
      ...clauses.filter((read) => read.mood === 'aside'),
      ...clauses.filter((read) => read.mood === 'tell').slice(-2),
    ];
  const premises = new Set(clauses.map((read, i) => (asks(read) ? premiseOf(clauses, i) : undefined)));
  return clauses.flatMap((read, i): readonly ChosenClause[] => {
    if (read.mood !== 'tell') return [read];
    if (i > last || !says(read.clause)) return [];
    const mood = premises.has(read) ? 'premise' : 'context';
    return [{ ...read, clause: assert(read.clause), mood, guessed: () => undefined, otherwise: () => [] }];
  });
}

function asks({ mood }: ReadClause): boolean {
  return mood !== 'tell' && mood !== 'aside';
}

/** The statement right before a question that points back; what names nothing may stand between. */
function premiseOf(clauses: readonly ReadClause[], at: number): ReadClause | undefined {
  const question = (clauses[at] as ReadClause).clause;
  if (!hasPronoun(question) && !isElliptical(question)) return undefined;
  const told = clauses.slice(0, at).findLast((read) => read.mood !== 'aside' || names(read.clause));
  if (told?.mood !== 'tell' || !says(told.clause)) return undefined;
  // What was taken back claims nothing.
  if (told.tokens[0]?.withdrawn === true) return undefined;
  if (told !== clauses[at - 1] && !hasVerbAhead(told.clause.chunks)) return undefined;
  return names(told.clause) || !names(question) ? told : undefined;
}

/** What a statement takes for granted: a thing where it only names one ("an earlier round", "there was an earlier round"), else a claim. */
function assert(told: Clause): Clause {
  const [first, be, ...rest] = told.chunks;
  const tells = first?.words.join(' ') === presentingWord && beForms.has(be?.words[0] ?? '');
  const named = tells ? readClause(rest, 'tell') : told;
  return named.kind === 'fragment' && !hasVerbAhead(named.chunks) ? named : { ...told, kind: 'check' };
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
