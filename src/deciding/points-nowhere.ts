import { beForms } from '../language/en/auxiliaries.ts';
import { demonstratives } from '../language/en/chatter.ts';
import { type Chunk, hasKind, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { factsOf } from './remember.ts';

const POINTING: ReadonlySet<string> = new Set(demonstratives);

/**
 * True where "that" is what a clause asks about ("Is that Ann's job?"), nothing was found for it to stand for, and the facts
 * that would prove the rest were not told before: of what that is they say nothing.
 */
export function pointsNowhere(clause: Clause, decision: Decision, told: readonly string[]): boolean {
  if (clause.kind !== 'check' || decision.kind !== 'answered' || decision.polarity !== 'yes') return false;
  const start = clause.chunks.findIndex(({ words: [word = ''] }) => beForms.has(word) || POINTING.has(word));
  if (start < 0 || !clause.chunks.slice(0, start).every(isFree)) return false;
  const words = clause.chunks.slice(start).filter(({ punctuation }) => !punctuation);
  const be = words.findIndex((chunk) => beForms.has(chunk.words[0] ?? ''));
  const subject = be === 0 ? words.slice(1).find((chunk) => !isNegation(chunk)) : words[0];
  const [word = '', verb = '', ...rest] = subject?.words ?? [];
  // "That is", read as one.
  const joined = beForms.has(verb) && rest.length === 0;
  const points = POINTING.has(word) && (joined || (verb === '' && (be === 0 || be === 1)));
  const stands = clause.phrases.some(({ chunks }) => chunks.some(({ text }) => text === subject?.text));
  // "Is this council …" says what it is.
  const describes = clause.phrases.some(({ pointing }) => pointing) || nounAfter(subject, clause.chunks);
  return points && !stands && !describes && !factsOf(decision).some((id) => told.includes(id));
}

function isNegation(chunk: Chunk): boolean {
  return isFree(chunk) ? false : chunk.senses.some((s) => s.kind === 'operator' && s.operator === 'not');
}

function nounAfter(subject: Chunk | undefined, chunks: readonly Chunk[]): boolean {
  const next = subject === undefined ? undefined : chunks[chunks.indexOf(subject) + 1];
  return next !== undefined && hasKind(next, 'sort');
}
