import { describe, expect, test } from 'vitest';
import { segmentParagraphs } from '../../../src/briefing/segment-sentences.ts';
import type { Assistant, Reply } from '../../../src/index.ts';
import { converse, moscow } from '../../assistant/moscow.ts';
import { askLast, openSample } from '../../assistant/samples/open-sample.ts';

const nearestIn = ({ citations }: Reply): string =>
  citations.flatMap(({ role, quote }) => (role === 'nearest' ? [quote] : [])).join(' ');

describe('the passage nearest to what was declined', () => {
  test.each([
    [
      'of the thing that is named',
      ['Why did the council fall out with NATO?'],
      'dialogue with the European Union and NATO',
    ],
    [
      'in other words',
      ['Which midwife brought this council of two countries to the world?'],
      'created in 2002 by the heads of state',
    ],
    ['of the kind that is asked for', ['In which hotel was the council created?'], 'created in 2002'],
    [
      'by what was spoken of',
      ['Is Iran on the agenda?', 'In which breath?'],
      'Iranian and North Korean nuclear files',
    ],
    ['by what was answered', ['Where was the latest round?', 'Was the coffee good?'], 'took place in Paris'],
  ])('%s: %j', (_, questions, passage) => {
    const reply = converse(questions).at(-1) as Reply;
    expect(reply.status).toBe('unknown');
    expect(nearestIn(reply)).toContain(passage);
  });

  test('of a fact that several sentences prove it is the one that names what is asked for', () => {
    const { reply } = moscow.ask('The person at the top of Russia’s military department is…?');
    expect(nearestIn(reply)).toContain('Anatoly Serdyukov');
  });

  test.each(['Who is Lukashenko?', 'What for?', '???'])('%s is near nothing', (question) => {
    expect(nearestIn(moscow.ask(question).reply)).toBe('');
  });

  test('stays within its paragraph, and as short as a quotation', () => {
    const assistant = openSample('corvid-2025-02-18');
    const [briefing] = assistant.briefings;
    const paragraphs = segmentParagraphs(briefing?.text ?? '').map((spans) => ({
      start: spans.at(0)?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
    }));
    const replies = [
      'How did Priya Raman feel about it?',
      'Which hat did the reporter wear?',
      'Is the broker blue?',
    ].map((question) => assistant.ask(question).reply);
    for (const { status, citations } of replies) {
      expect(status).toBe('unknown');
      for (const { start, end } of citations) {
        expect(end - start).toBeLessThanOrEqual(480);
        expect(paragraphs.some((paragraph) => start >= paragraph.start && end <= paragraph.end)).toBe(true);
      }
    }
    expect(replies.some(({ citations }) => citations.length > 0)).toBe(true);
  });
});

describe('what is offered where a question was declined', () => {
  test.each<[Assistant, string, string]>([
    [moscow, 'Why did Juppe resign?', 'Who is France’s foreign minister?'],
    [
      moscow,
      'In which hotel was the council created?',
      'When was the Russian-French Security Cooperation Council created?',
    ],
    [
      moscow,
      'Where was the council created?',
      'When was the Russian-French Security Cooperation Council created?',
    ],
  ])('is what the nearest facts answer: %#', (assistant, question, offered) => {
    const { status, suggestions } = askLast(assistant, question);
    expect(status).toBe('unknown');
    expect(suggestions).toContain(offered);
    expect(suggestions.length).toBeLessThanOrEqual(3);
  });

  test('is not what was just asked', () => {
    const { suggestions } = moscow.ask('When is the moon full?').reply;
    for (const question of suggestions)
      expect(moscow.ask(question).reply.suggestions.map((other) => other.toLowerCase())).not.toContain(
        question.toLowerCase(),
      );
  });
});
