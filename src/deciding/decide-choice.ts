import type { Choice, Conversation } from '../conversation/conversation.ts';
import { choiceFillers, everyReading, lastReading } from '../language/en/follow-ups.ts';
import { parseNumber } from '../language/find-numbers.ts';
import type { Token } from '../language/token.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import type { ReadQuestion } from '../understanding/read-question.ts';

const EVERY = new Set(joinWordList(everyReading));
const LAST = new Set(joinWordList(lastReading));
const FILLERS = new Set(joinWordList(choiceFillers));

/**
 * The readings that an answer to "which one do you mean?" picks: by number, by name or description, or all of them;
 * undefined where the message is no such answer.
 */
export function decideChoice(
  message: ReadQuestion,
  { choices }: Conversation,
  index: KnowledgeIndex,
): readonly Choice[] | undefined {
  if (choices.length === 0) return undefined;
  return pickByNumber(message.tokens, choices) ?? pickByDescription(message, choices, index);
}

/** The readings that are picked by their numbers, the last one, or all of them. */
export function pickByNumber(
  tokens: readonly Token[],
  choices: readonly Choice[],
): readonly Choice[] | undefined {
  const words = tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.norm);
  const plain = words.filter((word) => !FILLERS.has(word));
  const spoken = [words.join(' '), plain.join(' ')];
  if (spoken.some((key) => EVERY.has(key))) return choices;
  if (spoken.some((key) => LAST.has(key))) return choices.slice(-1);
  const numbers = (plain.length === 0 ? words : plain).map((word) => parseNumber(word));
  const picked = numbers.map((number) => (number === undefined ? undefined : choices[number - 1]));
  return picked.length > 0 && picked.every((choice) => choice !== undefined) ? picked : undefined;
}

/** "the French one": every word describes what sets a reading apart. */
function pickByDescription(
  { clauses }: ReadQuestion,
  choices: readonly Choice[],
  index: KnowledgeIndex,
): readonly Choice[] | undefined {
  const clause = clauses.length === 1 ? clauses[0]?.clause : undefined;
  if (clause === undefined || clause.asks.length > 0 || clause.kind === 'check' || clause.negated)
    return undefined;
  const chunks = clause.phrases
    .flatMap((phrase) => phrase.chunks)
    .filter((chunk) => hasContent(chunk) || !isOptional(chunk));
  if (chunks.length === 0 || chunks.some((chunk) => hasKind(chunk, 'pronoun'))) return undefined;
  const picked = choices.filter(({ entities }) =>
    entities.some((id) => describeEntity(chunks, id, index, undefined) !== undefined),
  );
  return picked.length === 0 ? undefined : picked;
}
