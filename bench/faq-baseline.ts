/**
 * What a list of questions and answers behind a fuzzy search scores, graded as `briefing-bot eval` grades:
 * `npm run bench:faq [-- --skip REGEX FILE…]`. The engine's own row stands below, for comparison.
 */
import { parseArgs } from 'node:util';
import Fuse, { type IFuseOptions } from 'fuse.js';
import { showPercent } from '../adapters/cli/eval/check-floors.ts';
import { runConversation } from '../adapters/cli/eval/run-question-set.ts';
import { summariseGrades } from '../adapters/cli/eval/summarise-grades.ts';
import { loadKnowledge } from '../adapters/node/load-knowledge.ts';
import { type Assistant, createAssistant, type Reply } from '../src/index.ts';
import { readQuestionSets } from './read-question-sets.ts';
import { renderTable } from './render-table.ts';

/** A question that the facts answer, with the answer that an editor would file under it. */
interface FaqEntry {
  readonly question: string;
  readonly answer: string;
}

/** How fuse.js is set, and from which score on (0 is exact, 1 is nothing alike) a hit is no answer. */
interface FaqSettings {
  readonly options: IFuseOptions<FaqEntry>;
  readonly maxScore: number;
}

const ALL = 1000;
const SETTINGS: Readonly<Record<string, FaqSettings>> = {
  'fuse.js, default threshold': { options: { ignoreLocation: true }, maxScore: 1 },
  // Of its thresholds and searches, the most right answers that leave few false ones on these very questions.
  'fuse.js, tuned for honesty': {
    options: { ignoreLocation: true, useTokenSearch: true, threshold: 0.4 },
    maxScore: 0.5,
  },
};

const { values, positionals } = parseArgs({
  options: { skip: { type: 'string' } },
  allowPositionals: true,
});
const skipped = values.skip === undefined ? undefined : new RegExp(values.skip);
const conversations = readQuestionSets(positionals);
const assistant = createAssistant({ briefings: loadKnowledge() });
const entries = listEntries(assistant);

const rows = [
  ...Object.entries(SETTINGS).map(([name, settings]) => gradeRow(name, searchFaq(entries, settings))),
  gradeRow('briefing-bot', assistant),
];
console.log(`${entries.length} questions and answers\n`);
console.log(renderTable([['', 'turns', 'right', 'wrong', 'missed', 'false'], ...rows]));

/** The questions that `complete` offers, with the engine's own answers: the best that could be filed. */
function listEntries(source: Assistant): readonly FaqEntry[] {
  return source
    .complete('', ALL)
    .map((question) => ({ question, reply: source.ask(question).reply }))
    .filter(({ reply }) => reply.status === 'answered')
    .map(({ question, reply }) => ({ question, answer: reply.text }));
}

/** The assistant with its answers replaced by those of the entry that fuse.js finds first. */
function searchFaq(faq: readonly FaqEntry[], { options, maxScore }: FaqSettings): Assistant {
  const fuse = new Fuse(faq, { keys: ['question'], includeScore: true, ...options });
  const { conversation } = assistant.ask('');
  return {
    ...assistant,
    ask(question) {
      const [hit] = fuse.search(question, { limit: 1 });
      const answer = hit !== undefined && (hit.score ?? 0) <= maxScore ? hit.item.answer : undefined;
      return { reply: replyWith(answer), conversation };
    },
  };
}

function replyWith(answer: string | undefined): Reply {
  const text = answer ?? 'I have no answer to that.';
  const status = answer === undefined ? 'unknown' : 'answered';
  return { status, text, items: [], choices: [], citations: [], facts: [], suggestions: [], missing: [] };
}

function gradeRow(name: string, graded: Assistant): readonly string[] {
  const counts = (kind: string) => !(skipped?.test(kind) ?? false);
  const summary = summariseGrades(conversations.flatMap((set) => runConversation(graded, set, counts)));
  const shares = [summary.right, summary.wrong, summary.missed, summary.false];
  return [name, String(summary.turns), ...shares.map(showPercent)];
}
