import { loadKnowledge } from '../../../adapters/node/load-knowledge.ts';
import { createAssistant } from '../../../src/index.ts';
import type { FakeDiscord } from '../../fakes/discord/fake-discord.ts';
import type { Message } from '../../fakes/discord/model.ts';
import { visibleText } from '../../fakes/discord/visible-text.ts';

const assistant = createAssistant({ briefings: loadKnowledge() });

/** What the engine says to a question, asked alone and today. */
export function answerTo(question: string): string {
  return assistant.ask(question, { now: new Date().toISOString().slice(0, 10) }).reply.text;
}

/** What a person reads of a message, without the marks that keep its text from being Markdown. */
export function plainText(message: Message): string {
  return visibleText(message).replaceAll(/\\([^\w\s])/g, '$1');
}

/** How many replies to each of these messages stand now. */
export function countReplies(fake: FakeDiscord, ...questions: readonly Message[]): readonly number[] {
  return questions.map((question) => fake.repliesTo(question).filter(({ isDeleted }) => !isDeleted).length);
}
