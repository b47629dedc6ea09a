import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { MODALITIES, OPEN } from '../src/briefing/model.ts';
import {
  type BriefingFiles,
  createAssistant,
  formatProblem,
  parseBriefing,
  reviewKnowledge,
  scaffoldFacts,
} from '../src/index.ts';
import { rolePrepositions } from '../src/language/prepositions.ts';

const GUIDE = readFileSync('docs/authoring.md', 'utf8');

/** The block behind `<!-- example: name -->`. */
function readExample(name: string): string {
  const [, block] =
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(GUIDE) ?? [];
  if (block === undefined) throw new Error(`there is no example "${name}"`);
  return block;
}

const text = readExample('text');
const files: BriefingFiles = {
  folder: 'library',
  text,
  facts: readExample('facts'),
  factsFile: 'facts.yaml',
};

/** Everything that is said about an example. */
function listProblems(example: BriefingFiles): readonly string[] {
  const { briefing, problems } = parseBriefing(example);
  const review = reviewKnowledge(briefing === undefined ? [] : [{ briefing, files: example }]);
  return [...problems, ...review.problems].map(formatProblem);
}

/** The rows of the table of questions behind `<!-- example: name -->`. */
function readQuestions(name: string): readonly (readonly [question: string, answer: string])[] {
  const [, table = ''] = new RegExp(`<!-- example: ${name} -->\\n([\\s\\S]*?)\\n\\n`).exec(GUIDE) ?? [];
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, question = '', answer = '']) => [question, answer] as const);
}

/** The answer to a question; empty where it is declined. */
function answer(example: BriefingFiles, question: string): string {
  const { briefing } = parseBriefing(example);
  const { reply } = createAssistant({ briefings: briefing === undefined ? [] : [briefing] }).ask(question);
  return reply.status === 'answered' || reply.status === 'corrected' ? reply.text : '';
}

describe('the example of the guide', () => {
  test('has nothing wrong with it, and leaves nothing out', () => {
    expect(listProblems(files)).toEqual([]);
  });

  test('begins as the scaffold does', () => {
    const scaffold = scaffoldFacts({ text, date: '2020-03-02' });
    expect(
      scaffold
        .split('\n')
        .slice(0, 5)
        .map((line) => line.replaceAll('"', '')),
    ).toEqual(files.facts.split('\n').slice(0, 5));
  });

  test.each(readQuestions('questions'))('%s %s', (question, expected) => {
    expect(answer(files, question)).toBe(expected);
  });
});

describe('the table of the guide', () => {
  const [entities = '', tables = ''] = readExample('tables').split(/(?=^tables:)/m);
  const withTable: BriefingFiles = {
    ...files,
    facts: files.facts.replace('entities:\n', () => entities.trimEnd().concat('\n')) + tables,
    readTable: () => ({ text: readExample('table') }),
  };

  test('has nothing wrong with it, and leaves nothing out', () => {
    expect(listProblems(withTable)).toEqual([]);
  });

  test.each(readQuestions('table questions'))('%s %s', (question, expected) => {
    expect(answer(withTable, question)).toBe(expected);
  });

  test('is quoted by its rows', () => {
    const { briefing } = parseBriefing(withTable);
    const { reply } = createAssistant({ briefings: briefing === undefined ? [] : [briefing] }).ask(
      'Who heads the Nygaard Branch?',
    );
    expect(reply.citations.map(({ quote, row }) => [quote, row?.title, row?.number])).toEqual([
      ['Nygaard,Per Moe,"8,300"', 'Branches that stay open', 3],
    ]);
  });
});

test('the guide lists the prepositions that a role can have', () => {
  const [, list = ''] = /\*Prepositions\* of a role are([\s\S]*?)\. Words/.exec(GUIDE) ?? [];
  const listed = list.replace(/[\s\S]*:/, '').split(',');
  expect(listed.map((word) => word.trim()).sort()).toEqual([...rolePrepositions].sort());
});

type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Two natural questions for each row of the table of statements, by how the row begins, and what is answered. */
const ASKED: Readonly<Record<string, readonly (readonly [question: string, answer: string])[]>> = {
  'Per Moe is to replace the pumps by 15 Ju': [
    ['Who is to replace the pumps?', 'Per Moe will replace the pumps.'],
    ['By when must the pumps be replaced?', 'Per Moe will replace the pumps by Monday 15 June 2020.'],
  ],
  'Applications are due by 1 June 2020.': [
    ['When are applications due?', 'Applications are due by Monday 1 June 2020.'],
    ['What is the deadline for applications?', 'Applications are due by Monday 1 June 2020.'],
  ],
  'A burst pipe caused the flood.': [
    ['What caused the flood?', 'The flood was caused by a burst pipe.'],
    ['Why did the flood happen?', 'The flood was caused by a burst pipe.'],
  ],
  'Sabotage was ruled out as a cause of the': [
    ['Was the flood caused by sabotage?', 'No: Sabotage was ruled out as the cause of the flood.'],
    ['Was sabotage the cause of the flood?', 'No: Sabotage was ruled out as the cause of the flood.'],
  ],
  'Jana Novak would not say who had opened ': [
    ['Who opened the valve?', 'The briefing doesn’t say who opened the valve.'],
    ['Was the valve opened?', 'Yes: the valve was opened.'],
  ],
  'The flood damaged 2,400 books and 310 ma': [
    ['How many books were damaged?', 'The flood damaged 2,400 books.'],
    ['How many maps did the flood damage?', 'The flood damaged 310 maps.'],
  ],
  '“We are sorry,” Jana Novak said of the f': [
    ['What did Jana Novak say about the flood?', 'Jana Novak said: “We are sorry”.'],
    ['Who said sorry?', 'Jana Novak said so.'],
  ],
  'The flood was the first in the history o': [
    [
      'Was this the first flood in the history of the library?',
      'Yes: the flood is the first in the history of the library.',
    ],
    ['Was the flood the first?', 'Yes: the flood is the first in the history of the library.'],
  ],
  'In May the library forecast 90,000 visit': [
    [
      'How many visitors does the library expect in 2021?',
      'The Harbour Library forecast 90,000 visitors for 2021 in May 2020 and it forecast 120,000 visitors for 2021 in January 2020.',
    ],
    [
      'How many visitors did the library forecast in January?',
      'The Harbour Library forecast 120,000 visitors for 2021 in January 2020.',
    ],
  ],
  'The council raised the fee from 10 to 12': [
    [
      'By how much did the council raise the fee?',
      'The city council raised the fee from 10 euros to 12 euros.',
    ],
    ['Who raised the fee?', 'The city council raised the fee from 10 euros to 12 euros.'],
  ],
  'The council voted to close the branch; E': [
    ['Who was against closing the branch?', 'Jana Novak opposed the plan to close the branch.'],
    ['What did the council decide?', 'The city council decided to close the branch.'],
  ],
  'The library has 25,800 books: 12,400 in ': [
    ['How many books does the Nygaard Branch have?', 'The number of books of the Nygaard Branch is 13,400.'],
    [
      'Which branch has the most books?',
      'The Nygaard Branch: the number of books of the Nygaard Branch is 13,400.',
    ],
  ],
  'Children account for 27 percent of visit': [
    ['What share of visitors are children?', 'The share of visitors among children is 27 percent.'],
    ['What percentage of visitors are children?', 'The share of visitors among children is 27 percent.'],
  ],
  'There were 1,284 visitors in the week to': [
    [
      'Did the number of visitors rise?',
      'Yes: the number of visitors of the Harbour Library in the week to 10 May 2020 was 1,284. The number of visitors of the Harbour Library in the week before was 1,097.',
    ],
    [
      'How many more visitors were there than the week before?',
      '187 more: the number of visitors of the Harbour Library in the week to 10 May 2020 was 1,284. The number of visitors of the Harbour Library in the week before was 1,097.',
    ],
  ],
  'The library has raised 300,000 euros; th': [
    [
      'Was the target reached?',
      'No: the number of donations of the Harbour Library is 300,000 euros. The target for donations of the Harbour Library is 500,000 euros.',
    ],
    [
      'How much is missing to reach the target?',
      '200,000 euros short: the number of donations of the Harbour Library is 300,000 euros. The target for donations of the Harbour Library is 500,000 euros.',
    ],
  ],
  'The Lund Fund gave the library 200,000 e': [
    ['How much did the Lund Fund give?', 'The Lund Fund gave 200,000 euros to the Harbour Library.'],
    ['Who gave the library 200,000 euros?', 'The Lund Fund gave 200,000 euros to the Harbour Library.'],
  ],
  'The flood began at 4:12 a.m. local time ': [
    ['When did the flood begin?', 'The flood began on Monday 4 May 2020 at 04:12.'],
    ['What was the time in GMT?', 'The flood began at 0212 GMT.'],
  ],
  'The flood lasted 19 hours, that of 2013 ': [
    ['How long did the flood last?', 'The duration of the flood is 19 hours.'],
    [
      'How much longer did the flood last than the flood of 2013?',
      '13 hours more: the duration of the flood is 19 hours and the duration of the flood of 2013 is six hours.',
    ],
  ],
  'The aim of the plan is to keep the books': [
    ['What is the aim of the plan?', 'The aim of the plan is to keep the books dry.'],
    ['Is the plan meant to keep the books dry?', 'Yes: the aim of the plan is to keep the books dry.'],
  ],
  'The council has not decided whether to s': [
    [
      'Will the council sell the branch?',
      'That is open: the council has not decided whether to sell the branch.',
    ],
    [
      'Has the council decided whether to sell the branch?',
      'That is open: the council has not decided whether to sell the branch.',
    ],
  ],
};

/** The folder that a row of the table of statements makes of its sentence: with the things that its facts name, and no others. */
function fileStatement(said: string, written: string): BriefingFiles {
  const { entities, relations } = parse(readExample('statement things')) as Record<string, Things>;
  const facts = [...written.matchAll(/`([^`]+)`/g)].map(([, fact = ''], index) => ({
    id: `fact-${index}`,
    ...(parse(fact) as { relation: string; roles: Things }),
    evidence: [said],
  }));
  const used = new Set<string>();
  const use = (id: unknown): void => {
    if (typeof id !== 'string' || entities?.[id] === undefined || used.has(id)) return;
    used.add(id);
    [entities[id].partOf].flat().forEach(use);
  };
  for (const { roles } of facts) Object.values(roles).flat().forEach(use);
  const own = facts.flatMap(({ relation }) => (relations?.[relation] === undefined ? [] : [relation]));
  const document = {
    title: 'Sample',
    agency: 'Sample News',
    date: '2020-05-11',
    language: 'en',
    summary: 'It is a sample.',
    entities: Object.fromEntries([...used].map((id) => [id, entities?.[id]])),
    ...(own.length === 0 ? {} : { relations: Object.fromEntries(own.map((id) => [id, relations?.[id]])) }),
    facts,
  };
  return {
    folder: 'sample',
    text: `Sample\n\n${said}\n`,
    facts: stringify(document),
    factsFile: 'facts.yaml',
  };
}

describe('the table of what a text says and what to write', () => {
  const rows = readQuestions('statements');

  test('is asked about row by row', () => {
    const asked = Object.keys(ASKED);
    expect(rows.map(([said]) => asked.filter((beginning) => said.startsWith(beginning)).length)).toEqual(
      rows.map(() => 1),
    );
    expect(Object.values(ASKED).filter((questions) => questions.length < 2)).toEqual([]);
  });

  describe.each(rows)('%s', (said, written) => {
    const sample = fileStatement(said, written);

    test('has nothing wrong with it', () => {
      expect(parseBriefing(sample).problems.map(formatProblem)).toEqual([]);
    });

    const [, asked = []] = Object.entries(ASKED).find(([beginning]) => said.startsWith(beginning)) ?? [];
    test.each(asked)('%s %s', (question, expected) => {
      const { briefing } = parseBriefing(sample);
      const { reply } = createAssistant({ briefings: briefing === undefined ? [] : [briefing] }).ask(
        question,
      );
      expect(reply.text).toBe(expected);
    });
  });
});

test('the guide says of each modality what it does', () => {
  const [, table = ''] = /\| `modality` \| for [^\n]*\n([\s\S]*?)\n\n/.exec(GUIDE) ?? [];
  const listed = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, value]) => value);
  expect([...MODALITIES, OPEN].filter((modality) => !listed.includes(modality))).toEqual([]);
});
