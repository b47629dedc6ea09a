import type { Briefing } from '../briefing/model.ts';
import { segmentSentences } from '../briefing/segment-sentences.ts';
import type { Statement } from '../deciding/repeats-statement.ts';
import { unitsOfText } from '../deciding/statement-units.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { renderStatement } from './render-statement.ts';

/** What the facts tell, each as a sentence, then the sentences of the texts that facts rest on; none that quotes somebody. */
export function indexStatements(index: KnowledgeIndex): readonly Statement[] {
  const told = index.facts.map((fact): Statement => {
    const text = renderStatement(fact.fact.id, index);
    return { text, facts: [fact], ofText: false, units: unitsOfText(text) };
  });
  return [...told, ...index.briefings.flatMap((briefing) => sentencesOf(briefing, index))];
}

function sentencesOf(briefing: Briefing, { facts }: KnowledgeIndex): readonly Statement[] {
  const own = facts.filter((fact) => fact.briefing === briefing);
  return segmentSentences(briefing.text).flatMap(({ start, end }) => {
    const text = briefing.text.slice(start, end).replace(/\s+/g, ' ').replace(/\.$/, '');
    const resting = own.filter(({ fact }) =>
      fact.evidence.some((span) => span.row === undefined && span.start < end && span.end > start),
    );
    return resting.length === 0 || QUOTES.test(text)
      ? []
      : [{ text, facts: resting, ofText: true, units: unitsOfText(text) }];
  });
}
const QUOTES = /[“”"«»]/;
