import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as node from '../adapters/node/index.ts';
import * as library from '../src/index.ts';

/** The names of types that an entry exports, which do not exist at run time. */
function listTypes(entry: string): readonly string[] {
  const statements = readFileSync(entry, 'utf8').matchAll(/export (type )?\{([^}]*)\}/g);
  return [...statements]
    .flatMap(([, whole, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && (whole !== undefined || name.startsWith('type ')))
        .map((name) => name.replace(/^type /, '')),
    )
    .sort();
}

test('the library exports its functions', () => {
  expect(Object.keys(library).sort()).toEqual([
    'NOT_UNDERSTOOD',
    'assembleAssistant',
    'createAssistant',
    'findWord',
    'formatDate',
    'formatProblem',
    'generateQuestions',
    'listRelationWords',
    'locateFindings',
    'parseBriefing',
    'reviewKnowledge',
    'scaffoldFacts',
    'without',
  ]);
});

test('the library exports the types of what goes in and comes out', () => {
  expect(listTypes('src/index.ts')).toEqual([
    'Answer',
    'AskOptions',
    'Assistant',
    'Briefing',
    'BriefingFiles',
    'Citation',
    'Conversation',
    'Coverage',
    'Entity',
    'EntityKind',
    'Explanation',
    'Fact',
    'KnowledgeReview',
    'LocatedFinding',
    'Mechanism',
    'Mechanisms',
    'Modality',
    'ParsedBriefing',
    'PartialDate',
    'Problem',
    'QuestionVariant',
    'QuotedRow',
    'RelationWords',
    'Reply',
    'ReplyStatus',
    'ReviewedBriefing',
    'RowPlace',
    'ScaffoldOptions',
    'Share',
    'Span',
    'Table',
    'TableFile',
    'Visibility',
    'WordUse',
    'Words',
  ]);
});

test('the entry for Node exports what reads briefings from disk', () => {
  expect(Object.keys(node).sort()).toEqual([
    'KnowledgeError',
    'findKnowledge',
    'loadKnowledge',
    'readKnowledge',
  ]);
  expect(listTypes('adapters/node/index.ts')).toEqual(['Knowledge', 'KnowledgeChoice']);
});
