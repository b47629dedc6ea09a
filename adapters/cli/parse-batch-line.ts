import { isRecord } from './is-record.ts';
import { isIsoDate } from './iso-date.ts';

type BatchId = string | number | null;

/** A conversation of its own: the questions in order, and the caller's present where given. */
export interface BatchConversation {
  readonly id: BatchId;
  readonly questions: readonly string[];
  readonly now?: string;
}

/** Why a line cannot be answered; `id` as far as it could be read. */
export interface BadBatchLine {
  readonly id: BatchId;
  readonly message: string;
}

/** Parses `{"id": …, "turns": [{"q": …}], "now": …}`; other fields are ignored. */
export function parseBatchLine(line: string): BatchConversation | BadBatchLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, message: `not JSON: ${(error as Error).message}` };
  }
  if (!isRecord(value)) return { id: null, message: 'not a JSON object' };
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
  if (id === null) return { id, message: '"id" is not a string' };
  const { turns, now } = value;
  if (!Array.isArray(turns)) return { id, message: '"turns" is not a list' };
  const questions: string[] = [];
  for (const [index, turn] of turns.entries()) {
    if (!isRecord(turn) || typeof turn.q !== 'string') {
      return { id, message: `turn ${index + 1} has no question "q"` };
    }
    questions.push(turn.q);
  }
  if (now === undefined || now === null) return { id, questions };
  if (typeof now !== 'string' || !isIsoDate(now)) return { id, message: '"now" is not an ISO 8601 date' };
  return { id, questions, now };
}
