import type { Briefing } from '../briefing/model.ts';
import type { Choice, Conversation } from '../conversation/conversation.ts';
import { pickByNumber } from '../deciding/decide-choice.ts';
import { formatDate } from '../language/dates.ts';
import { choiceFillers } from '../language/en/follow-ups.ts';
import { briefingWords } from '../language/en/sources.ts';
import { normaliseQuestion } from '../language/normalise-question.ts';
import { tokenise } from '../language/tokenise.ts';
import { joinWordList, splitPhrase } from '../language/word-phrases.ts';

const IDLE = new Set([...joinWordList(choiceFillers), ...joinWordList(briefingWords)]);

/**
 * The readings that an answer to "which briefing do you mean?" picks: by number, by words of a title, an agency or a date,
 * or all of them; undefined where the message is no such answer.
 */
export function pickBriefing(
  message: string,
  { choices }: Conversation,
  briefings: readonly Briefing[],
): readonly Choice[] | undefined {
  const offered = choices.filter((choice) => choice.briefing !== undefined);
  if (offered.length === 0 || message.length > MAX_ANSWER_CHARS) return undefined;
  const tokens = tokenise(normaliseQuestion(message)).filter(({ kind }) => kind !== 'punctuation');
  const numbered = pickByNumber(tokens, offered);
  if (numbered !== undefined) return numbered;
  const words = tokens.map(({ norm }) => norm).filter((word) => !IDLE.has(word));
  if (words.length === 0 || tokens.length > MAX_ANSWER_WORDS) return undefined;
  const picked = offered.filter((choice) => {
    const briefing = briefings.find(({ id }) => id === choice.briefing);
    return briefing !== undefined && words.every((word) => wordsFor(briefing).has(word));
  });
  return picked.length === 0 || picked.length === offered.length ? undefined : picked;
}

const MAX_ANSWER_WORDS = 10;
const MAX_ANSWER_CHARS = 200;

function wordsFor({ id, title, agency, date }: Briefing): ReadonlySet<string> {
  return new Set([title, agency, formatDate(date), id].flatMap(splitPhrase));
}
