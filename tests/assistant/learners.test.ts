import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';

const ask = (...questions: readonly string[]): { status: string; text: string } => {
  let conversation: ReturnType<typeof moscow.ask>['conversation'] | undefined;
  let reply: { status: string; text: string } = { status: '', text: '' };
  for (const question of questions) {
    const answer = moscow.ask(question, conversation === undefined ? {} : { conversation });
    conversation = answer.conversation;
    reply = answer.reply;
  }
  return reply;
};

describe('the grammar of learners', () => {
  test.each([
    ['What expects the international community in settlement between Palestine and Israel?', 'progress'],
    ['Which conflicts they want to settle?', 'Kosovo'],
    ['Which organisations Russia has dialogue with?', 'NATO'],
    ['How much ministers will participate?', 'Four'],
    ['Of what will speak the ministers?', 'Libya'],
    ['Do France and Russia cooperate by the United Nations?', 'Yes'],
    ['They will talk about the Korea of North or not talk?', 'Yes'],
    ['treaty legally binding y/n', 'Yes'],
    ['Missile defence is also theme of meeting, isn’t?', 'Yes'],
  ])('%s', (question, answer) => {
    const { status, text } = ask(question);
    expect(status).toBe('answered');
    expect(text).toContain(answer);
  });

  test.each([
    'What does Israel expect in Palestinian-Israeli settlement?',
    'What does France hope for in Palestinian-Israeli settlement?',
    'Who is the foreign minister of Syria?',
    'Who is now president in Syria?',
    'Is coming now the session 70 of General Assembly?',
    'Which countries of NATO will meet?',
    'The treaty has how many articles inside?',
    'Do France and Russia cooperate against the United Nations?',
    'Which countries discuss Libya with NATO?',
  ])('is no way to an answer that the briefing does not give: %s', (question) => {
    expect(ask(question).status).toBe('unknown');
  });
});

describe('what stands beside something in a list', () => {
  test.each([
    'Which conflicts do they want to settle with Kosovo?',
    'Which conflicts are mentioned alongside Kosovo?',
  ])('%s', (question) => {
    expect(ask(question).text).toBe('The situation in Transdniestria and the situation in Nagorno-Karabakh.');
  });
});
