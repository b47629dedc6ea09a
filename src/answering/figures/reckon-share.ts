import type { Decision } from '../../deciding/decision.ts';
import { compareDates } from '../../language/dates.ts';
import { percentWord, shareQuestions } from '../../language/en/figure-words.ts';
import { dimensionOf, formatNumber } from '../../language/quantity.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import { type Figure, isExact } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Clause } from '../../understanding/clause.ts';
import { isWholeFor } from './choose-figures.ts';
import { matchOf } from './figure-match.ts';
import { isTotal, lastDayOf } from './figure-period.ts';
import { findFigures } from './find-figures.ts';
import { cover, findPhrase } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';

const SHARES = parseWordList(shareQuestions);

/** "What share of the tests was positive?": what one figure is of another, where no figure gives the share itself. */
export function reckonShare(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const head = clause.kind === 'ask' && !clause.negated ? findPhrase(words, SHARES) : undefined;
  if (head === undefined) return undefined;
  const skip = new Set<number>();
  cover(skip, head.from, head.to);
  const found = findFigures(words, index, { skip, degrees: 'none' });
  const sums = found.filter(({ figure }) => isTotal(figure, index));
  const [part, ...others] = found.length > 1 ? sums : found;
  if (part === undefined || others.length > 0) return undefined;
  for (let end = words.length - 1; end > head.to; end--) {
    const wholes = findFigures(words.slice(0, end), index, { skip, degrees: 'none' })
      .map(({ figure }) => figure)
      .filter((figure) => isWholeOf(figure, part.figure, index));
    const [whole, ...rest] = wholes;
    if (whole === undefined) continue;
    return rest.length > 0 ? undefined : tellShare(part.figure, whole);
  }
  return undefined;
}

function tellShare(part: Figure, whole: Figure): Decision {
  const percent = Number(((part.quantity.low / whole.quantity.low) * 100).toFixed(1));
  return {
    kind: 'answered',
    matches: [part, whole].map((figure) => matchOf(figure, undefined)),
    lead: `${formatNumber(percent)} ${percentWord}`,
    entities: [],
  };
}

/** Whether one figure counts all of what the other counts some of, at the same time. */
function isWholeOf(whole: Figure, part: Figure, index: KnowledgeIndex): boolean {
  if (whole === part || !isExact(whole) || !isExact(part)) return false;
  if (dimensionOf(whole.quantity) !== dimensionOf(part.quantity) || dimensionOf(whole.quantity) === SHARE)
    return false;
  if (whole.quantity.low <= 0 || part.quantity.low > whole.quantity.low) return false;
  if (!areOfOneTime(whole, part, index)) return false;
  const takesIn = whole.groups.every((role) => {
    const own = part.groups.find(({ name }) => name === role.name);
    return own === undefined
      ? role.own.every(
          (id) => id === whole.fact.briefing.mainEvent || index.entities.get(id)?.country !== undefined,
        )
      : own.own.join() === role.own.join() || isWholeFor(role.own, own.own, index);
  });
  return takesIn && (whole.what.id === part.what.id ? part.groups.length > 0 : isNarrower(part, whole));
}

const SHARE = 'share';

function areOfOneTime(a: Figure, b: Figure, index: KnowledgeIndex): boolean {
  if (a.period?.own.join() === b.period?.own.join()) return true;
  if (!isTotal(a, index) || !isTotal(b, index)) return false;
  return (
    a.period === undefined ||
    b.period === undefined ||
    compareDates(lastDayOf(a, index), lastDayOf(b, index)) === 0
  );
}

/** "Positive tests" are some of the "tests": one noun, and either the same words beside it or the same sentence. */
function isNarrower(part: Figure, whole: Figure): boolean {
  const [narrow, wide] = [part.names[0], whole.names[0]];
  if (narrow === undefined || wide === undefined) return false;
  const isIn = (forms: readonly string[]): boolean =>
    narrow.words.some((own) => own.some((form) => forms.includes(form)));
  const head = wide.words[wide.head] ?? [];
  const sameHead = narrow.words[narrow.head]?.some((form) => head.includes(form)) === true;
  return sameHead && (wide.words.every(isIn) || shareSentence(part, whole));
}

function shareSentence({ fact: a }: Figure, { fact: b }: Figure): boolean {
  if (a.briefing !== b.briefing) return false;
  return a.fact.evidence.some((one) =>
    b.fact.evidence.some((other) => {
      const [start, end] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
      return !/[.!?]\s/u.test(a.briefing.text.slice(start, end));
    }),
  );
}
