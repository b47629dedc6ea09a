/**
 * What is shown beside a question that was declined although it has an answer: `npm run bench:nearest`, over the question
 * sets of the Moscow briefing and of others. How often the nearest passage holds the answer, how often some passage of the
 * same kind does, how often one of the questions offered is answered by it, and how often the sentence that BM25 finds
 * holds it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gradeTurn } from '../adapters/cli/eval/grade-turn.ts';
import { containsAlternative } from '../adapters/cli/eval/match-text.ts';
import type { QuestionConversation, QuestionTurn } from '../adapters/cli/eval/question-set.ts';
import { findPackageRoot } from '../adapters/node/find-package-root.ts';
import { loadKnowledge } from '../adapters/node/index.ts';
import { segmentSentences } from '../src/briefing/segment-sentences.ts';
import { type Assistant, type Conversation, createAssistant, type Reply } from '../src/index.ts';
import { tokenise } from '../src/language/tokenise.ts';
import { formsOfText } from '../src/replying/nearest/forms-of-text.ts';
import { weighSentences } from '../src/replying/nearest/index-passages.ts';
import { indexWords, weighTerms } from '../src/replying/nearest/word-index.ts';
import { openSample } from '../tests/assistant/samples/open-sample.ts';
import { readQuestionSets } from './read-question-sets.ts';
import { renderTable } from './render-table.ts';

interface Missed {
  readonly turn: QuestionTurn;
  readonly reply: Reply;
  readonly assistant: Assistant;
}

const root = findPackageRoot();
const moscow = createAssistant({ briefings: loadKnowledge({ folder: join(root, 'knowledge') }) });
const ofOthers = join(root, 'tests', 'questions-of');

const own = listMissed(moscow, readQuestionSets([]));
const others = readdirSync(ofOthers, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const files = readdirSync(join(ofOthers, name)).map((file) => join(ofOthers, name, file));
    return listMissed(openSample(name), readQuestionSets(files));
  });
const columns = [
  'missed',
  'nearest holds it',
  'BM25',
  'some sentence holds it',
  'a question offered tells it',
];
console.log(renderTable([['', ...columns], rowOf('Moscow', own), rowOf('other briefings', others)]));

/** The turns with an answer that were declined. */
function listMissed(assistant: Assistant, conversations: readonly QuestionConversation[]): readonly Missed[] {
  return conversations.flatMap(({ turns, now }) => {
    let conversation: Conversation | undefined;
    return turns.flatMap((turn) => {
      const answer = assistant.ask(turn.q, {
        ...(conversation === undefined ? {} : { conversation }),
        ...(now === undefined ? {} : { now }),
      });
      conversation = answer.conversation;
      const { verdict } = gradeTurn(turn, answer.reply, { questions: [], persons: [] });
      const isMissed = turn.expect === 'answer' && verdict === 'missed' && turn.all.length > 0;
      return isMissed ? [{ turn, reply: answer.reply, assistant }] : [];
    });
  });
}

function rowOf(name: string, missed: readonly Missed[]): readonly string[] {
  const share = (isSo: (one: Missed) => boolean): string =>
    `${((100 * missed.filter(isSo).length) / missed.length).toFixed(1)} %`;
  return [
    name,
    String(missed.length),
    share(({ turn, reply }) =>
      holds(
        turn,
        reply.citations.flatMap(({ role, quote }) => (role === 'nearest' ? [quote] : [])).join(' '),
      ),
    ),
    share(({ turn, assistant }) => holds(turn, nearestByWords(turn.q, assistant))),
    share(({ turn, assistant }) => sentencesOf(assistant).some((sentence) => holds(turn, sentence))),
    share(({ turn, reply, assistant }) =>
      reply.suggestions.some((question) => {
        const { status, text } = assistant.ask(question).reply;
        return status === 'answered' && holds(turn, text);
      }),
    ),
  ];
}

function holds({ all }: QuestionTurn, text: string): boolean {
  return all.every((group) => group.some((alternative) => containsAlternative(text, alternative)));
}

function sentencesOf({ briefings }: Assistant): readonly string[] {
  return briefings.flatMap(({ text }) =>
    segmentSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
}

/** The sentence nearest to the words of a question by BM25 alone; empty where none shares one. */
function nearestByWords(question: string, { briefings }: Assistant): string {
  const sentences = briefings.flatMap((briefing) =>
    segmentSentences(briefing.text).map((span, paragraph) => ({ briefing, span, paragraph })),
  );
  const terms = [...new Set(tokenise(question).map(({ norm }) => norm))].map((word) =>
    formsOfText(word).map((form) => ({ form, weight: 1 })),
  );
  const near = weighTerms(terms, indexWords(weighSentences(sentences)));
  const most = Math.max(...near);
  const sentence = most > 0 ? sentences[near.indexOf(most)] : undefined;
  return sentence === undefined ? '' : sentence.briefing.text.slice(sentence.span.start, sentence.span.end);
}
