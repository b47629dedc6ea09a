import { formatProblem } from '../../src/briefing/format-problem.ts';
import { ENTITY_KINDS } from '../../src/briefing/model.ts';
import { type BriefingFiles, type ParseOptions, parseBriefing } from '../../src/briefing/parse-briefing.ts';
import type { RelationDefinition, RoleDefinition } from '../../src/language/language-data.ts';

export const TEXT = `Ministers meet in Oslo

OSLO, May 3 (Agency) -- The Norwegian minister, Anna Berg, will meet Ole Lund on Thursday, May 5.

“We’ll talk about fish,” Berg said. Fish matters to Oslo.
`;

export const HEADER = `title: Ministers meet in Oslo
agency: Agency
place: oslo
date: 2011-05-03
language: en
summary: A meeting in Oslo.
mainEvent: oslo-meeting
`;

export const ENTITIES = `entities:
  berg: {kind: person, name: Anna Berg, aliases: [Berg], gender: female}
  lund: {kind: person, name: Ole Lund}
  oslo: {kind: place, name: Oslo, partOf: [norway]}
  norway: {kind: place, name: Norway, country: NO}
  oslo-meeting: {kind: event, name: meeting, article: the}
`;

export const FACTS = `facts:
  - id: meet
    relation: meeting
    roles: {who: [berg, lund], when: 2011-05-05, event: oslo-meeting}
    modality: planned
    evidence: ["Anna Berg, will meet Ole Lund on Thursday, May 5"]
`;

const ANY: RoleDefinition = { kinds: ENTITY_KINDS, holds: 'open', asks: [] };

function defineRelation(id: string, ...roles: readonly string[]): readonly [string, RelationDefinition] {
  const definition = {
    id,
    verbs: '',
    nouns: id,
    changes: false,
    template: `{${roles[0]}}`,
    roles: Object.fromEntries(roles.map((role) => [role, ANY])),
  };
  return [id, definition];
}

/** A catalogue of two relations. */
export const RELATIONS: NonNullable<ParseOptions['relations']> = new Map([
  defineRelation('meeting', 'who', 'when', 'event', 'about'),
  defineRelation('office', 'holder', 'post', 'of'),
]);

/** The sample's files, with some of them replaced. */
export function sampleFiles(changed: Partial<BriefingFiles> = {}): BriefingFiles {
  return {
    folder: 'oslo-2011-05-03',
    text: TEXT,
    facts: HEADER + ENTITIES + FACTS,
    factsFile: 'facts.yaml',
    ...changed,
  };
}

/** The problems of a facts file as a terminal shows them. */
export function listProblems(facts: string, options?: ParseOptions, text = TEXT): readonly string[] {
  return parseBriefing(sampleFiles({ facts, text }), options).problems.map(formatProblem);
}
