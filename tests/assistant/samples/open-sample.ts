import { existsSync, readFileSync } from 'node:fs';
import { formatProblem } from '../../../src/briefing/format-problem.ts';
import {
  type Assistant,
  type Briefing,
  type BriefingFiles,
  type Conversation,
  createAssistant,
  parseBriefing,
  type Reply,
} from '../../../src/index.ts';

const FOLDER = 'tests/assistant/samples';

/** The files of one of the sample briefings of these tests. */
export function readSample(name: string): BriefingFiles {
  const read = (file: string): string => readFileSync(`${FOLDER}/${name}/${file}`, 'utf8');
  const relationsFile = `${FOLDER}/${name}/relations.yaml`;
  return {
    folder: name,
    text: read('briefing.txt'),
    facts: read('facts.yaml'),
    factsFile: `${FOLDER}/${name}/facts.yaml`,
    ...(existsSync(relationsFile) ? { relations: readFileSync(relationsFile, 'utf8'), relationsFile } : {}),
    readTable: (file) => ({ text: read(file) }),
  };
}

/** One of the sample briefings. */
export function loadSample(name: string): Briefing {
  const { briefing, problems } = parseBriefing(readSample(name));
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return briefing;
}

/** An assistant over one of the sample briefings. */
export function openSample(name: string): Assistant {
  return createAssistant({ briefings: [loadSample(name)] });
}

/**
 * The questions about a sample, each with what is expected of its answer: words that it must have and, behind "!", must
 * not have, with "; " between; "-" where it must not be answered. " || " stands between the turns of a dialogue.
 */
export function readQuestions(name: string): readonly (readonly [question: string, expected: string])[] {
  return readFileSync(`${FOLDER}/${name}/questions.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [question = '', expected = ''] = line.split('\t');
      return [question, expected] as const;
    });
}

/** The reply to the last turn of a dialogue. */
export function askLast(assistant: Assistant, question: string): Reply {
  let conversation: Conversation | undefined;
  let reply: Reply | undefined;
  for (const turn of question.split(' || ')) {
    const answer = assistant.ask(turn, conversation === undefined ? {} : { conversation });
    conversation = answer.conversation;
    reply = answer.reply;
  }
  if (reply === undefined) throw new Error('a dialogue has at least one turn');
  return reply;
}

/** "as expected", or the reply where it is another. */
export function judge({ status, text }: Reply, expected: string): string {
  const declined = status === 'unknown' || status === 'clarify';
  const words = expected === '-' ? [] : expected.split('; ');
  const fits = words.every((word) =>
    word.startsWith('!') ? !text.includes(word.slice(1)) : text.includes(word),
  );
  return declined === (expected === '-') && fits ? 'as expected' : `${status}: ${text}`;
}
