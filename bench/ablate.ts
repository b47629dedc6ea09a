/** What each mechanism earns: grades the question sets with all of them, then with each switched off in turn. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createProgressBar } from '../adapters/cli/eval/progress-bar.ts';
import type { QuestionConversation } from '../adapters/cli/eval/question-set.ts';
import { type GradedTurn, runConversation } from '../adapters/cli/eval/run-question-set.ts';
import { type Share, summariseGrades } from '../adapters/cli/eval/summarise-grades.ts';
import { findPackageRoot } from '../adapters/node/find-package-root.ts';
import { readKnowledge } from '../adapters/node/index.ts';
import { assembleAssistant } from '../src/assistant.ts';
import type { Briefing } from '../src/index.ts';
import { ALL_MECHANISMS, MECHANISMS, type Mechanism, type Mechanisms, without } from '../src/mechanisms.ts';
import { readQuestionSets } from './read-question-sets.ts';
import { renderTable } from './render-table.ts';

const LABELS: Readonly<Record<Mechanism, string>> = {
  coverage: 'coverage: every content word explained',
  unnamedRelations: 'answers without a word for the relation',
  spelling: 'typing errors',
  abbreviations: 'words cut short',
  shorthand: 'shorthand',
  synonyms: 'synonyms',
  relationWords: 'phrase books: all but the first words of a relation',
  nameWords: 'things told by words of their names',
  multiHop: 'multi-hop',
  descriptions: 'things described by a clause',
  attachedPhrases: 'nouns with the phrases behind them',
  premises: 'premises',
  followUps: 'follow-ups',
  splitting: 'splitting',
  asides: 'setting aside what asks nothing',
  looseReadings: "learners' order and prepositions",
  sets: 'sets',
  dates: 'reckoning with dates',
  figures: 'figures',
  statements: 'the words of a statement',
  foreseen: 'questions that editors foresaw',
};

/** Shares in per cent; `corrected` is of the turns with a false premise, those whose reply tells the true fact. */
interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly false: number;
  readonly imprecise: number;
  readonly corrected: number;
}

const FIGURES = [
  'right',
  'wrong',
  'false',
  'imprecise',
  'corrected',
] as const satisfies readonly (keyof Figures)[];
const HEAD = ['without', ...FIGURES.flatMap((figure) => [`${figure} %`, '±'])];

/** Question sets, and the briefings that they are about. */
interface Bench {
  readonly briefings: readonly Briefing[];
  readonly conversations: readonly QuestionConversation[];
}

const root = findPackageRoot();
const moscow: Bench = {
  briefings: readKnowledge(join(root, 'knowledge')).briefings,
  conversations: readQuestionSets([]),
};
const others = openOthers();
const chosen = process.argv.slice(2).map(readMechanism);
const runs = [undefined, ...(chosen.length > 0 ? chosen : MECHANISMS)];
const bar = createProgressBar(process.stderr, runs.length * 2);
const tables = [
  { name: 'tests/questions (the Moscow briefing)', benches: [moscow] },
  { name: 'tests/questions-of (other briefings)', benches: others },
];
let done = 0;
const rendered = tables.map(({ name, benches }) => {
  const summaries = runs.map((off) => {
    const mechanisms = off === undefined ? ALL_MECHANISMS : without(off);
    const graded = benches.flatMap((bench) => gradeAll(bench, mechanisms));
    bar.update(++done);
    return { turns: graded.length, figures: figuresOf(graded) };
  });
  const whole = summaries[0]?.figures ?? figuresOf([]);
  const rows = summaries.map(({ figures }, i) => renderRow(runs[i], figures, whole));
  return `${name}, ${summaries[0]?.turns} turns\n\n${renderTable([HEAD, ...rows])}`;
});
bar.clear();
console.log(rendered.join('\n\n'));

function openOthers(): readonly Bench[] {
  const { briefings } = readKnowledge(join(root, 'tests', 'assistant', 'samples'));
  const folder = join(root, 'tests', 'questions-of');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const files = readdirSync(join(folder, name)).map((file) => join(folder, name, file));
      return {
        briefings: briefings.filter(({ id }) => id === name),
        conversations: readQuestionSets(files),
      };
    });
}

function readMechanism(name: string): Mechanism {
  const found = MECHANISMS.find((mechanism) => mechanism === name);
  if (found === undefined) throw new Error(`no mechanism "${name}"; there are ${MECHANISMS.join(', ')}`);
  return found;
}

function gradeAll({ briefings, conversations }: Bench, mechanisms: Mechanisms): readonly GradedTurn[] {
  const assistant = assembleAssistant(briefings, mechanisms);
  return conversations.flatMap((conversation) => runConversation(assistant, conversation, () => true));
}

/** The figures, in per cent, and how far each lies from that of the whole, in points. */
function renderRow(off: Mechanism | undefined, figures: Figures, whole: Figures): readonly string[] {
  const cells = FIGURES.flatMap((figure) => [
    figures[figure].toFixed(1),
    off === undefined ? '' : renderDifference(figures[figure] - whole[figure]),
  ]);
  return [off === undefined ? 'all mechanisms' : LABELS[off], ...cells];
}

function figuresOf(graded: readonly GradedTurn[]): Figures {
  const summary = summariseGrades(graded);
  const percentOf = ({ percent }: Share): number => percent ?? 0;
  const premises = graded.filter(({ turn }) => turn.expect === 'correct' && turn.all.length > 0);
  const corrected = premises.filter(
    ({ reply, grade }) =>
      reply.status !== 'unknown' && grade.verdict === 'right' && grade.absent.length === 0,
  );
  return {
    right: percentOf(summary.right),
    wrong: percentOf(summary.wrong),
    false: percentOf(summary.false),
    imprecise: percentOf(summary.imprecise),
    corrected: premises.length === 0 ? 0 : (100 * corrected.length) / premises.length,
  };
}

function renderDifference(points: number): string {
  const rounded = points.toFixed(1);
  if (Number(rounded) === 0) return '·';
  return points > 0 ? `+${rounded}` : rounded.replace('-', '−');
}
