import { isRecord } from '../is-record.ts';
import {
  EXPECTATIONS,
  type Expectation,
  type QuestionConversation,
  type QuestionTurn,
} from './question-set.ts';

/** A question set, or every line of it that cannot be used as `file:line: problem; how to mend it`. */
export interface ParsedQuestionSet {
  readonly conversations: readonly QuestionConversation[];
  readonly problems: readonly string[];
}

/** Parses JSON Lines of conversations with their expectations; empty lines are skipped. */
export function parseQuestionSet(text: string, file: string): ParsedQuestionSet {
  const conversations: QuestionConversation[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      conversations.push(parseConversation(line));
    } catch (error) {
      problems.push(`${file}:${index + 1}: ${(error as Error).message}`);
    }
  }
  return { conversations, problems };
}

function parseConversation(line: string): QuestionConversation {
  const value = parseJson(line);
  if (!isRecord(value)) throw new Error('not an object; write {"id": …, "turns": […]}');
  const { id, turns, now } = value;
  if (typeof id !== 'string') throw new Error('no "id"; give the conversation a name of its own');
  if (!Array.isArray(turns)) throw new Error('no "turns"; write a list of {"q": …, "expect": …}');
  if (now !== undefined && typeof now !== 'string')
    throw new Error('"now" is not a string; write an ISO date');
  return { id, turns: turns.map(parseTurn), ...(now === undefined ? {} : { now }), fields: value };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message}); mend or remove the line`);
  }
}

function parseTurn(turn: unknown, index: number): QuestionTurn {
  const where = `turn ${index + 1}`;
  if (!isRecord(turn)) throw new Error(`${where} is not an object; write {"q": …, "expect": …}`);
  const { q, expect, all = [], none = [], kind = 'other' } = turn;
  if (typeof q !== 'string') throw new Error(`${where} has no question; add "q"`);
  if (!isExpectation(expect)) {
    throw new Error(`${where} expects ${JSON.stringify(expect)}; use one of ${EXPECTATIONS.join(', ')}`);
  }
  if (!Array.isArray(all) || !all.every(isTextList)) {
    throw new Error(`"all" of ${where} is not a list of lists of strings; write [["one", "or another"]]`);
  }
  if (!isTextList(none)) throw new Error(`"none" of ${where} is not a list of strings; write ["one", "two"]`);
  if (typeof kind !== 'string') throw new Error(`"kind" of ${where} is not a string; name its kind`);
  return { q, expect, all, none, kind };
}

function isExpectation(value: unknown): value is Expectation {
  return (EXPECTATIONS as readonly unknown[]).includes(value);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
