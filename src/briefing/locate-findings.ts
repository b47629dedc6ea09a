import type { FactsPath, Finding } from './finding.ts';
import type { Briefing, Span } from './model.ts';
import { type BriefingFiles, nameBeside } from './parse-briefing.ts';
import type { Problem } from './problem.ts';
import { readFactsDocument } from './read-facts-document.ts';
import { isMapping } from './read-fields.ts';
import { createPositions } from './text-positions.ts';

/** What is to be said of a fact, an entity or a relation of a briefing. */
export type LocatedFinding = { readonly finding: Finding } & (
  | { readonly fact: string }
  | { readonly entity: string }
  | { readonly relation: string }
);

/**
 * Puts findings in the place where they are to be mended: the row of a table that a fact or an entity is made of, else its
 * place in the facts file, which is read again only where there is one.
 */
export function locateFindings(
  findings: readonly LocatedFinding[],
  briefing: Briefing,
  {
    facts,
    factsFile,
    relations,
    relationsFile,
  }: Pick<BriefingFiles, 'facts' | 'factsFile' | 'relations' | 'relationsFile'>,
): readonly Problem[] {
  if (findings.length === 0) return [];
  const document = readFactsDocument(facts, () => undefined);
  const position = createPositions(facts);
  const positionIn = new Map(
    (briefing.tables ?? []).map(({ file, text }) => [file, createPositions(text)] as const),
  );
  const placeOf = findPlaces(briefing);
  const own = relations === undefined ? undefined : readFactsDocument(relations, () => undefined);
  return findings.map((finding) => {
    if (
      'relation' in finding &&
      relations !== undefined &&
      isMapping(own?.value) &&
      finding.relation in own.value
    )
      return {
        file: relationsFile ?? nameBeside(factsFile, 'relations.yaml'),
        ...createPositions(relations)(own.locate([finding.relation], 'key')),
        ...finding.finding,
      };
    const { path, span } = placeOf(finding);
    const inTable = span?.row === undefined ? undefined : positionIn.get(span.row.file)?.(span.start);
    return inTable === undefined || span?.row === undefined
      ? { file: factsFile, ...position(document?.locate(path, 'key') ?? 0), ...finding.finding }
      : { file: nameBeside(factsFile, span.row.file), ...inTable, ...finding.finding };
  });
}

interface Place {
  readonly path: FactsPath;
  /** The row that it is made of. */
  readonly span: Span | undefined;
}

function findPlaces({ facts, entities }: Briefing): (finding: LocatedFinding) => Place {
  const factPlaces = new Map(
    facts.map(({ id, evidence }, index): [string, Place] => [
      id,
      { path: ['facts', index], span: evidence.find(({ row }) => row !== undefined) },
    ]),
  );
  const rowOf = new Map(entities.map(({ id, row }) => [id, row]));
  return (finding) =>
    'fact' in finding
      ? (factPlaces.get(finding.fact) ?? { path: [], span: undefined })
      : 'relation' in finding
        ? { path: ['relations', finding.relation], span: undefined }
        : { path: ['entities', finding.entity], span: rowOf.get(finding.entity) };
}
