import type { FactsPath, Finding } from './finding.ts';
import type { Problem } from './problem.ts';
import { readFactsDocument } from './read-facts-document.ts';
import { createPositions } from './text-positions.ts';

/** Puts findings about entities and facts in their places; the file is read again only where there is one. */
export function locateInFacts(
  findings: readonly { readonly path: FactsPath; readonly finding: Finding }[],
  { facts, factsFile }: { readonly facts: string; readonly factsFile: string },
): readonly Problem[] {
  if (findings.length === 0) return [];
  const document = readFactsDocument(facts, () => undefined);
  const position = createPositions(facts);
  return findings.map(({ path, finding }) => ({
    file: factsFile,
    ...position(document?.locate(path, 'key') ?? 0),
    ...finding,
  }));
}
