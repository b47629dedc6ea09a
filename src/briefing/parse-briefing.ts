import { checkEntities, reportCycles } from './check-entities.ts';
import { BRIEFING_FIELDS } from './field-schemas.ts';
import { preparePassages } from './find-passages.ts';
import { error, type Finding, type ReportFinding } from './finding.ts';
import { involveNamed } from './involve-named.ts';
import { type Briefing, ENTITY_KINDS, type Entity } from './model.ts';
import type { TableFile } from './open-table.ts';
import { compareProblems, type Problem } from './problem.ts';
import { quoteValue } from './quote-value.ts';
import { readDateline } from './read-dateline.ts';
import { readEntities } from './read-entities.ts';
import { readFacts } from './read-facts.ts';
import { type FactsDocument, readFactsDocument } from './read-facts-document.ts';
import { isMapping, type Mapping, readFields } from './read-fields.ts';
import { type RelationCatalogue, readRelations } from './read-relations.ts';
import { readTables } from './read-tables.ts';
import { checkReference } from './resolve-entity-id.ts';
import { settle } from './settle.ts';
import { createPositions } from './text-positions.ts';

export interface BriefingFiles {
  /** The briefing's folder; its last part becomes the briefing's id. */
  readonly folder: string;
  readonly text: string;
  /** The facts as YAML. */
  readonly facts: string;
  /** The name of the facts file, as problems show it. */
  readonly factsFile: string;
  /** The name of the text file, as problems show it; `briefing.txt` beside the facts file by default. */
  readonly textFile?: string;
  /** Relations of the briefing's own as YAML, where they stand in a file by themselves. */
  readonly relations?: string;
  /** The name of that file, as problems show it; `relations.yaml` beside the facts file by default. */
  readonly relationsFile?: string;
  /** Gives the text of a table, by the name of its file beside the text; called for those that the facts name. */
  readonly readTable?: (file: string) => TableFile;
}

export interface ParseOptions {
  /**
   * The relations of the language, which facts may state beside those that the briefing defines; without them,
   * relations and roles are taken as they are.
   */
  readonly relations?: RelationCatalogue;
  /** The single words that the language knows as prepositions; without them, any is taken. */
  readonly prepositions?: ReadonlySet<string>;
  /** Words of time, which are understood of any date. */
  readonly timeWords?: ReadonlySet<string>;
  /** Articles, which stand before a name, and forms of "be": every question has some. */
  readonly articles?: ReadonlySet<string>;
  readonly copulas?: ReadonlySet<string>;
}

export interface ParsedBriefing {
  /** Absent if any problem is an error. */
  readonly briefing?: Briefing;
  /** In the order of the files. */
  readonly problems: readonly Problem[];
}

/** Reads a briefing and its facts, and finds every problem in them at once; with any error there is no briefing. */
export function parseBriefing(files: BriefingFiles, options: ParseOptions = {}): ParsedBriefing {
  const problems: Problem[] = [];
  const inFacts = noteInFile(files.factsFile, files.facts, problems);
  if (files.text.trim() === '') {
    const inText = noteInFile(nameTextFile(files), files.text, problems);
    inText(0, error('the text is empty', 'put the briefing there'));
  }
  const document = readFactsDocument(files.facts, inFacts);
  const own = readRelationsFile(files, problems, options);
  const briefing = document && readBriefing(files, document, own, problems, options);
  problems.sort(compareProblems);
  const failed = briefing === undefined || problems.some(({ severity }) => severity === 'error');
  return failed ? { problems } : { briefing, problems };
}

/** The name of the text file in problems. */
export function nameTextFile({ textFile, factsFile }: Pick<BriefingFiles, 'textFile' | 'factsFile'>): string {
  return textFile ?? nameBeside(factsFile, 'briefing.txt');
}

/** The name in problems of a file beside the facts file. */
export function nameBeside(factsFile: string, file: string): string {
  return factsFile.replace(/[^/\\]*$/, () => file);
}

function noteInFile(
  file: string,
  text: string,
  problems: Problem[],
): (offset: number, finding: Finding) => void {
  const position = createPositions(text);
  return (offset, { severity, problem, remedy }) => {
    problems.push({ file, ...position(offset), severity, problem, remedy });
  };
}

function readBriefing(
  files: BriefingFiles,
  document: FactsDocument,
  ownFile: RelationCatalogue,
  problems: Problem[],
  { relations, prepositions, timeWords, articles, copulas }: ParseOptions,
): Briefing | undefined {
  const inFacts = noteInFile(files.factsFile, files.facts, problems);
  const report: ReportFinding = (path, finding, at = 'value') => inFacts(document.locate(path, at), finding);
  if (!isMapping(document.value)) {
    report([], error('the facts file must be a mapping', 'begin it with "title: …"'));
    return undefined;
  }
  const read = readFields(BRIEFING_FIELDS, document.value, [], report);
  const entities = readEntities(read.entities ?? {}, report);
  checkEntities(entities, { articles, copulas }, report);
  checkEntityOfKind('place', 'place', document.value, entities, report);
  checkEntityOfKind('mainEvent', 'event', document.value, entities, report);
  const builtIn = new Map([...(relations ?? []), ...ownFile]);
  const own = readRelations(read.relations ?? {}, ['relations'], {
    builtIn,
    prepositions,
    timeWords,
    report,
  });
  const known = relations === undefined ? undefined : new Map([...builtIn, ...own]);
  const context = { entities, relations: known, report };
  const { place: written, date: published } = read;
  const heading = entities.get(written ?? '');
  const dateline =
    heading === undefined || published === undefined
      ? []
      : readDateline(
          { text: files.text, place: heading, date: published },
          read.facts ?? [],
          known ?? new Map(),
        );
  const stated = readFacts([...(read.facts ?? []), ...dateline], {
    ...context,
    text: files.text,
    findPassages: preparePassages(files.text),
  });
  const { tables, facts: told } = readTables(read.tables ?? [], {
    ...context,
    root: document.value,
    language: read.language ?? 'en',
    ids: new Set(stated.map(({ id }) => id)),
    readTable: files.readTable ?? (() => NO_TABLES),
    noteIn: (file, text) => noteInFile(nameBeside(files.factsFile, file), text, problems),
  });
  reportCycles(entities, (path, finding) => {
    const row = entities.get(String(path[1]))?.row;
    const text = tables.find(({ file }) => file === row?.row.file)?.text;
    if (row === undefined || text === undefined) report(path, finding);
    else noteInFile(nameBeside(files.factsFile, row.row.file), text, problems)(row.start, finding);
  });
  const defined = [...ownFile.values(), ...own.values()];
  const { title, agency, date, language, summary, dateNote, place, mainEvent, embargo } = read;
  if (!title || !agency || !date || !language || !summary) return undefined;
  return settle({
    id: files.folder.split(/[/\\]/).findLast((part) => part !== '') ?? files.folder,
    title,
    agency,
    date,
    language,
    summary,
    text: files.text,
    entities: involveNamed([...entities.values()]),
    facts: tables.length === 0 ? stated : [...stated, ...told],
    ...(tables.length === 0 ? {} : { tables }),
    ...(defined.length === 0 ? {} : { relations: defined }),
    ...(dateNote === undefined ? {} : { dateNote }),
    ...(place === undefined ? {} : { place }),
    ...(mainEvent === undefined ? {} : { mainEvent }),
    ...(read.private === true ? { isPrivate: true as const } : {}),
    ...(embargo === undefined ? {} : { embargo }),
  });
}

/** What is said of a table where no tables were handed in. */
const NO_TABLES: TableFile = { problem: 'it is not there', remedy: 'put the file beside the text' };

/** The relations of the file beside the facts, where there is one. */
function readRelationsFile(
  { relations: source, relationsFile, factsFile }: BriefingFiles,
  problems: Problem[],
  { relations = new Map(), prepositions, timeWords }: ParseOptions,
): RelationCatalogue {
  if (source === undefined) return new Map();
  const file = relationsFile ?? nameBeside(factsFile, 'relations.yaml');
  const inFile = noteInFile(file, source, problems);
  const document = readFactsDocument(source, inFile);
  if (document === undefined) return new Map();
  const report: ReportFinding = (path, finding, at = 'value') => inFile(document.locate(path, at), finding);
  if (isMapping(document.value))
    return readRelations(document.value, [], { builtIn: relations, prepositions, timeWords, report });
  report([], error('the relations file must be a mapping', 'begin it with the id of a relation'));
  return new Map();
}

function checkEntityOfKind(
  key: 'place' | 'mainEvent',
  kind: Entity['kind'],
  mapping: Mapping,
  entities: ReadonlyMap<string, Entity>,
  report: ReportFinding,
): void {
  const id = mapping[key];
  if (typeof id !== 'string' || id.trim() === '') return;
  const dangling = checkReference(id, entities);
  const declared = isMapping(mapping.entities) ? mapping.entities[id] : undefined;
  const other =
    isMapping(declared) && ENTITY_KINDS.find((known) => known === declared.kind && known !== kind);
  if (dangling !== undefined) report([key], dangling);
  else if (other)
    report([key], error(`${quoteValue(id)} is of kind ${other}`, `name an entity of kind ${kind}`));
}
