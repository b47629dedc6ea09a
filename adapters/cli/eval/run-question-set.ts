import type { Assistant, Conversation, Reply } from '../../../src/index.ts';
import { type Grade, gradeTurn } from './grade-turn.ts';
import type { QuestionConversation, QuestionTurn } from './question-set.ts';

/** A turn that was asked, graded, with what its failure needs to be understood. */
export interface GradedTurn {
  readonly id: string;
  /** Counted from 1. */
  readonly turnNumber: number;
  readonly turn: QuestionTurn;
  readonly questions: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly reply: Reply;
  readonly grade: Grade;
}

/** Asks all turns of a conversation in order and grades those whose kind `counts`. */
export function runConversation(
  assistant: Assistant,
  { id, turns, now, fields }: QuestionConversation,
  counts: (kind: string) => boolean,
): readonly GradedTurn[] {
  const persons = listPersons(assistant);
  const graded: GradedTurn[] = [];
  const questions: string[] = [];
  let conversation: Conversation | undefined;
  for (const [index, turn] of turns.entries()) {
    questions.push(turn.q);
    const answer = assistant.ask(turn.q, {
      ...(conversation === undefined ? {} : { conversation }),
      ...(now === undefined ? {} : { now }),
    });
    conversation = answer.conversation;
    if (!counts(turn.kind)) continue;
    const soFar = [...questions];
    const grade = gradeTurn(turn, answer.reply, { questions: soFar, persons });
    graded.push({ id, turnNumber: index + 1, turn, questions: soFar, fields, reply: answer.reply, grade });
  }
  return graded;
}

function listPersons(assistant: Assistant): readonly string[] {
  return assistant.briefings
    .flatMap((briefing) => briefing.entities)
    .filter((entity) => entity.kind === 'person' && !entity.unnamed)
    .map((entity) => entity.name);
}
