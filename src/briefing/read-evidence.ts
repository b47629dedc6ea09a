import { describeClosestPassage } from './describe-closest-passage.ts';
import { EVIDENCE_FIELDS } from './field-schemas.ts';
import type { FindPassages } from './find-passages.ts';
import { error, type FactsPath, type ReportFinding, warning } from './finding.ts';
import type { Span } from './model.ts';
import { quoteValue } from './quote-value.ts';
import { isMapping, readFields } from './read-fields.ts';

/** Finds each quotation of a fact in the text; one that is not there verbatim is reported with what is. */
export function readEvidence(
  quotes: readonly unknown[],
  text: string,
  findPassages: FindPassages,
  path: FactsPath,
  report: ReportFinding,
): readonly Span[] {
  if (quotes.length === 0) report(path, error('there is no evidence', 'quote the text that says so'));
  return quotes.flatMap((item, index) => {
    const itemPath = [...path, index];
    if (typeof item === 'string') return findQuote(item, undefined, text, findPassages, itemPath, report);
    if (!isMapping(item)) {
      report(itemPath, error('evidence must be a text', 'write "…" or {quote: "…", occurrence: 2}'));
      return [];
    }
    const { quote, occurrence } = readFields(EVIDENCE_FIELDS, item, itemPath, report);
    if (quote === undefined) return [];
    const wanted = occurrence ?? (Object.hasOwn(item, 'occurrence') ? 1 : undefined);
    return findQuote(quote, wanted, text, findPassages, [...itemPath, 'quote'], report);
  });
}

function findQuote(
  written: string,
  occurrence: number | undefined,
  text: string,
  findPassages: FindPassages,
  path: FactsPath,
  report: ReportFinding,
): Span[] {
  const quote = written.trim();
  if (quote === '') {
    report(path, error('the evidence is empty', 'quote the text that says so'));
    return [];
  }
  const starts = findPassages(quote);
  const start = starts[(occurrence ?? 1) - 1];
  if (starts.length === 0) {
    report(path, describeClosestPassage(quote, text));
  } else if (start === undefined) {
    const times = starts.length === 1 ? 'once' : `${starts.length} times`;
    report(
      path,
      error(
        `${quoteValue(quote)} stands in the text ${times}, not ${occurrence}`,
        `write an occurrence up to ${starts.length}`,
      ),
    );
  } else if (starts.length > 1 && occurrence === undefined) {
    report(
      path,
      warning(
        `${quoteValue(quote)} stands in the text ${starts.length} times, and the first is taken`,
        'add an occurrence, or quote more (between brackets, in quotes if it has a comma)',
      ),
    );
  }
  return start === undefined ? [] : [{ start, end: start + quote.length }];
}
