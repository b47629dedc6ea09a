import type { Briefing, Entity, PartialDate, Span } from '../briefing/model.ts';
import { type QuotedRow, quoteRow, quoteSpan } from '../briefing/quote-span.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Citation } from './reply.ts';

/** The evidence of facts as citations, each span once, in the order of the facts. */
export function citeFacts(
  factIds: readonly string[],
  answers: readonly string[],
  index: KnowledgeIndex,
): readonly Citation[] {
  const citations: Citation[] = [];
  const seen = new Set<string>();
  for (const id of factIds) {
    const fact = index.factById.get(id);
    if (fact === undefined) continue;
    for (const span of fact.fact.evidence) {
      const key = `${fact.briefing.id} ${span.row?.file ?? ''} ${span.start} ${span.end}`;
      if (seen.has(key)) continue;
      seen.add(key);
      citations.push(
        cite(
          fact.briefing,
          span,
          'proof',
          answers.flatMap((answer) => namesFor(index.entities.get(answer))),
        ),
      );
    }
  }
  return citations;
}

/** One passage or row as a citation, with the ranges of the given names highlighted. */
export function cite(
  briefing: Briefing,
  span: Span,
  role: Citation['role'],
  names: readonly string[],
): Citation {
  const quote = quoteSpan(briefing, span);
  const row = quoteRow(briefing, span);
  return {
    briefing: briefing.id,
    role,
    quote,
    start: span.start,
    end: span.end,
    highlights: row === undefined ? findHighlights(quote, names) : highlightCells(row, names),
    source: briefing.agency,
    date: isoDate(briefing.date),
    ...(row === undefined ? {} : { row }),
  };
}

function findHighlights(quote: string, names: readonly string[]): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const name of names) {
    const at = name === '' ? -1 : quote.indexOf(name);
    if (at >= 0 && !ranges.some(([start, end]) => at < end && at + name.length > start))
      ranges.push([at, at + name.length]);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** The cells that hold one of the names, or are the figure that one begins with. */
function highlightCells(
  { cells }: QuotedRow,
  names: readonly string[],
): readonly (readonly [number, number])[] {
  return cells
    .filter(
      ({ text }) => text !== '' && names.some((name) => holdsWhole(text, name) || holdsWhole(name, text)),
    )
    .map(({ start, end }) => [start, end] as const);
}

/** Whether words stand in a text by themselves: "6" does not in "186". */
function holdsWhole(text: string, words: string): boolean {
  const at = words === '' ? -1 : text.indexOf(words);
  const [before = '', after = ''] = [text.slice(0, Math.max(at, 0)), text.slice(at + words.length)];
  return at >= 0 && !/[\p{L}\p{N}]$/u.test(before) && !/^[.,]?[\p{L}\p{N}]/u.test(after);
}

function namesFor(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}

/** A date in ISO 8601, as precisely as it is known. */
export function isoDate(date: PartialDate): string {
  const parts = [String(date.year).padStart(4, '0'), date.month, date.day].filter(
    (part) => part !== undefined,
  );
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
