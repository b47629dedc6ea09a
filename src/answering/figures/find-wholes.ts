import { escapePattern } from '../../briefing/escape-pattern.ts';
import { partBehind, wholeBehind } from '../../language/en/complements.ts';
import { dimensionOf } from '../../language/quantity.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import { amountFiguresOf, type Figure, figuresOf, isExact } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { groupKey } from './figure-period.ts';

/** Two figures of which the text says that one is some of what the other is all of. */
export interface PartOfWhole {
  readonly part: Figure;
  readonly whole: Figure;
}

const known = new WeakMap<KnowledgeIndex, readonly PartOfWhole[]>();

/** The figures that the text gives as parts of others: "378 of the 420 beds", "15,000 nets, of which 9,000 …". */
export function partsOfWholes(index: KnowledgeIndex): readonly PartOfWhole[] {
  let found = known.get(index);
  if (found === undefined) {
    const figures = [...figuresOf(index), ...amountFiguresOf(index)];
    found = figures.flatMap((part) =>
      figures.filter((whole) => isPart(part, whole, index)).map((whole) => ({ part, whole })),
    );
    known.set(index, found);
  }
  return found;
}

function isPart(part: Figure, whole: Figure, index: KnowledgeIndex): boolean {
  if (part === whole || part.what === whole.what || part.fact.briefing !== whole.fact.briefing) return false;
  if (!isExact(part) || !isExact(whole) || part.quantity.low > whole.quantity.low) return false;
  if (part.quantity.unit !== whole.quantity.unit || dimensionOf(whole.quantity) === SHARE) return false;
  const areFigures = part.fact.holdsFigure && whole.fact.holdsFigure;
  if (areFigures && groupKey(part) !== groupKey(whole)) return false;
  return saysSo(part, whole, index);
}
const SHARE = 'share';

const WHOLE_BEHIND = joinWordList(wholeBehind).join('|');
const PART_BEHIND = joinWordList(partBehind).join('|');

/** Whether a passage that both rest on names the one as some of the other. */
function saysSo(part: Figure, whole: Figure, index: KnowledgeIndex): boolean {
  const [some, all] = [part, whole].map((figure) => escapePattern(numberOf(figure, index)));
  const { text } = part.fact.briefing;
  const patterns = [
    new RegExp(`(?<![\\p{L}\\p{N}])${some} (?:${WHOLE_BEHIND}) ${all}(?![\\p{L}\\p{N}])`, 'iu'),
    new RegExp(
      `(?<![\\p{L}\\p{N}])${all}(?![\\p{L}\\p{N}])[^.!?]*(?:${PART_BEHIND}) ${some}(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  ];
  return part.fact.fact.evidence.some((one) =>
    whole.fact.fact.evidence.some((other) => {
      if (one.row !== undefined || other.row !== undefined) return false;
      const both = text.slice(Math.min(one.start, other.start), Math.max(one.end, other.end));
      const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
      return !/[.!?]\s/u.test(between) && patterns.some((pattern) => pattern.test(both));
    }),
  );
}

/** The number of a value as the text writes it: "4.6" of "4.6 million dollars". */
function numberOf({ value }: Figure, { entities }: KnowledgeIndex): string {
  return (entities.get(value.own[0] ?? '')?.name ?? '').split(' ')[0] ?? '';
}
