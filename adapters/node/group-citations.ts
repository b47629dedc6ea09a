import type { Citation } from '../../src/index.ts';
import { formatIsoDate } from './format-iso-date.ts';

/** The passages of one source, each once. */
export interface SourceCitations {
  /** Source and date: "Itar-Tass, 5 September 2011"; of rows also their table. */
  readonly name: string;
  readonly citations: readonly Citation[];
}

/** Passages by their source, in the order in which they come; one that is there twice unites its key words. */
export function groupCitations(citations: readonly Citation[]): readonly SourceCitations[] {
  const groups = new Map<string, Map<string, Citation>>();
  for (const citation of citations) {
    const name = nameSource(citation);
    const group = groups.get(name) ?? new Map<string, Citation>();
    groups.set(name, group);
    const key = `${citation.row?.number ?? ''} ${citation.quote}`;
    const known = group.get(key);
    const highlights = [...(known?.highlights ?? []), ...citation.highlights];
    group.set(key, { ...(known ?? citation), highlights });
  }
  return [...groups].map(([name, group]) => ({ name, citations: [...group.values()] }));
}

function nameSource({ source, date, row }: Citation): string {
  const name = `${source}, ${formatIsoDate(date)}`;
  return row === undefined ? name : `${name}, table “${row.title}”`;
}
