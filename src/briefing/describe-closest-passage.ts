import { findSimilarPassage } from './find-similar-passage.ts';
import { error, type Finding } from './finding.ts';
import { DIFFERENCES, type Difference, foldCharacters } from './fold-characters.ts';
import type { Span } from './model.ts';
import { quoteValue } from './quote-value.ts';

const LONGEST_PASSAGE_CHARS = 300;
const ELLIPSIS = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})\s*/u;

/** The finding for a quotation that the text does not hold verbatim: what differs, and what the text has. */
export function describeClosestPassage(quote: string, text: string): Finding {
  const same = findFolded(quote, text);
  if (same !== undefined) {
    const passage = text.slice(same.start, same.end);
    const differences = findDifferences(quote, passage);
    const problem =
      differences.length === 0
        ? `${quoteValue(quote)} is not in the text letter for letter`
        : `${quoteValue(quote)} differs from the text in its ${listWords(differences)}`;
    return error(problem, `write ${quotePassage(passage)}`);
  }
  const missing = `the text does not say ${quoteValue(quote)}`;
  const parts = quote.split(ELLIPSIS).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => text.includes(part))) {
    return error(`${missing}: it has no such ellipsis`, 'write each part as evidence of its own');
  }
  const similar = findSimilarPassage(quote, text);
  if (similar === undefined) return error(missing, 'quote it verbatim');
  return error(missing, `quote ${quotePassage(text.slice(similar.start, similar.end))}`);
}

/** As it can be pasted between the double quotes of YAML. */
function quotePassage(passage: string): string {
  return quoteValue(passage.replaceAll('\r', '\\r').replaceAll('\n', '\\n'), LONGEST_PASSAGE_CHARS);
}

function findFolded(quote: string, text: string): Span | undefined {
  const wanted = foldCharacters(quote).folded.trim();
  if (wanted === '') return undefined;
  const { folded, offsets } = foldCharacters(text);
  const at = folded.indexOf(wanted);
  const start = offsets[at];
  const end = offsets[at + wanted.length];
  return at < 0 || start === undefined || end === undefined ? undefined : { start, end };
}

function findDifferences(quote: string, passage: string): readonly Difference[] {
  return DIFFERENCES.filter((difference) => {
    const others = DIFFERENCES.filter((other) => other !== difference);
    return foldCharacters(quote, others).folded !== foldCharacters(passage, others).folded;
  });
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
