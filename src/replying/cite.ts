import type { Briefing, Entity, PartialDate, Span } from '../briefing/model.ts';
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
      const key = `${fact.briefing.id} ${span.start} ${span.end}`;
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

/** One passage as a citation, with the ranges of the given names highlighted. */
export function cite(
  briefing: Briefing,
  span: Span,
  role: Citation['role'],
  names: readonly string[],
): Citation {
  const quote = briefing.text.slice(span.start, span.end);
  return {
    briefing: briefing.id,
    role,
    quote,
    start: span.start,
    end: span.end,
    highlights: findHighlights(quote, names),
    source: briefing.agency,
    date: isoDate(briefing.date),
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
