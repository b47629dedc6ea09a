import type { Citation } from '../../src/index.ts';
import { formatIsoDate } from './format-iso-date.ts';

/** The passages of one source, each once. */
export interface SourceCitations {
  /** Source and date: "Itar-Tass, 5 September 2011". */
  readonly name: string;
  readonly citations: readonly Citation[];
}

/** Passages by their source, in the order in which they come; one that is there twice unites its key words. */
export function groupCitations(citations: readonly Citation[]): readonly SourceCitations[] {
  const groups = new Map<string, Map<string, Citation>>();
  for (const citation of citations) {
    const name = `${citation.source}, ${formatIsoDate(citation.date)}`;
    const group = groups.get(name) ?? new Map<string, Citation>();
    groups.set(name, group);
    const known = group.get(citation.quote);
    const highlights = [...(known?.highlights ?? []), ...citation.highlights];
    group.set(citation.quote, { ...(known ?? citation), highlights });
  }
  return [...groups].map(([name, group]) => ({ name, citations: [...group.values()] }));
}
