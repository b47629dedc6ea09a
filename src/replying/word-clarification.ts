import type { Choice } from '../conversation/conversation.ts';
import type { Reading } from '../deciding/decision.ts';
import { joinList } from './render-fact.ts';
import { renderQuestion } from './render-question.ts';
import { describedName } from './word-fact.ts';
import type { Wording, WordingContext } from './wording.ts';

/** "Which one do you mean: A, B or C?", with a question for each that can be asked in its place. */
export function wordClarification(readings: readonly Reading[], context: WordingContext): Wording {
  const names = readings.map(({ entities }) => joinList(entities.map((id) => describedName(id, context))));
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '');
  return {
    status: 'clarify',
    text: `Which one do you mean: ${list}?`,
    items: [],
    facts: [],
    answer: [],
    missing: [],
    choices: readings.map((reading, i): Choice => {
      const question = reading.question ?? questionOf(reading, context) ?? `${names[i]}?`;
      return { question, entities: reading.entities };
    }),
  };
}

function questionOf({ fact, role }: Reading, { index }: WordingContext): string | undefined {
  const found = index.factById.get(fact ?? '');
  return found === undefined || role === undefined ? undefined : renderQuestion(found, role, index);
}
