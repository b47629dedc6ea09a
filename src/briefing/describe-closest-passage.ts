import { error, type Finding } from './finding.ts';
import { quoteValue } from './quote-value.ts';

/** The finding for a quotation that the text does not hold. */
export function describeClosestPassage(quote: string, _text: string): Finding {
  return error(`the text does not say ${quoteValue(quote)}`, 'quote the text verbatim');
}
