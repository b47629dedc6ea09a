import type { Reply } from '../../../src/index.ts';
import { containsAlternative, containsWords } from './match-text.ts';
import type { QuestionTurn } from './question-set.ts';

export type Verdict = 'right' | 'wrong' | 'missed' | 'false';

export interface Grade {
  readonly verdict: Verdict;
  /** True where a right reply names a person nobody asked for. */
  readonly imprecise: boolean;
  /** The groups of `all` of which no alternative stands in the text. */
  readonly absent: readonly (readonly string[])[];
  /** The entries of `none` that stand in the text. */
  readonly tripped: readonly string[];
  /** The names that make a reply imprecise. */
  readonly surplus: readonly string[];
}

export interface GradeContext {
  /** The questions of the conversation so far, with the turn's own. */
  readonly questions: readonly string[];
  /** Names of the briefings' persons, family name last. */
  readonly persons: readonly string[];
}

/** Grades a reply against what its turn expects; only the status and `text` count. */
export function gradeTurn(
  turn: QuestionTurn,
  reply: Pick<Reply, 'status' | 'text'>,
  context: GradeContext,
): Grade {
  const absent = turn.all.filter(
    (group) => !group.some((alternative) => containsAlternative(reply.text, alternative)),
  );
  const tripped = turn.none.filter((phrase) => containsWords(reply.text, phrase));
  const verdict = judge(turn, reply.status, absent.length === 0, tripped.length > 0);
  const surplus = verdict === 'right' && turn.kind === 'who' ? findSurplus(turn, reply.text, context) : [];
  return { verdict, imprecise: surplus.length > 0, absent, tripped, surplus };
}

/** Whether a turn counts among those that were to be answered; the others must not be. */
export function isAnswerable(turn: QuestionTurn): boolean {
  return turn.expect === 'answer' || turn.expect === 'clarify';
}

function judge(turn: QuestionTurn, status: Reply['status'], hits: boolean, trips: boolean): Verdict {
  const gave = status === 'answered' || status === 'corrected';
  const isSmallTalk = status === 'smalltalk';
  const isGood = hits && !trips;
  switch (turn.expect) {
    case 'answer':
      if ((gave || isSmallTalk) && isGood) return 'right';
      return gave ? 'wrong' : 'missed';
    case 'unknown':
      return status !== 'answered' && !trips ? 'right' : 'false';
    case 'correct':
      return !trips && (!gave || hits) ? 'right' : 'false';
    case 'clarify': {
      const mayChat = turn.kind === 'smalltalk' || turn.kind === 'meta';
      if (isSmallTalk && !mayChat) return 'wrong';
      return (!gave && !isSmallTalk) || (turn.all.length > 0 && isGood) ? 'right' : 'wrong';
    }
  }
}

/** Persons whom the text names although neither the questions nor the expected answer do. */
function findSurplus(turn: QuestionTurn, text: string, context: GradeContext): readonly string[] {
  const wanted = [...context.questions, ...turn.all.flat()];
  return context.persons.filter((person) => {
    const familyName = person.split(' ').at(-1) ?? person;
    return containsWords(text, familyName) && !wanted.some((known) => containsWords(known, familyName));
  });
}
