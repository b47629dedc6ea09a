import type { Entity } from '../../briefing/model.ts';
import { senseOf } from '../../language/sense.ts';
import { type Figure, isMeasured } from '../../matching/index-figures.ts';
import { isPartOf } from '../../matching/is-part-of.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { HOW } from './explain-measure.ts';
import { isCount } from './figure-period.ts';
import type { FigureWord } from './read-words.ts';

/**
 * "How heavy is it?", "how much does it cost?" of one thing is not told by what another weighs or costs; how many there were
 * may be said of what the briefing is about.
 */
export function isOfRival(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): boolean {
  const { entities } = index;
  const { chunk } = words[at] as FigureWord;
  if (chunk.carried !== true || (figure.groups.length === 0 && !isOfWhatItNames(figure))) return false;
  const things = chunk.senses.flatMap((s) => (s.kind === 'entity' ? (entities.get(s.entity) ?? []) : []));
  const asksDegree = words.some(({ word }, i) => word === HOW && !COUNTED.has(words[i + 1]?.word ?? ''));
  return things.some((thing) => {
    const isApart = !hasToDoWith(thing, figure, index);
    if (isMeasured(thing.id, index)) return isApart && !isCount(figure);
    return isApart || asksDegree || isRivalOf(thing, figure, index);
  });
}
const COUNTED: ReadonlySet<string> = new Set(['many', 'much']);

/** "The cost of the credits" is an amount of what its name says. */
function isOfWhatItNames(figure: Figure): boolean {
  return !isCount(figure) && (figure.names[0]?.words.length ?? 0) > 1;
}

/** The figure is of another thing of its sort. */
function isRivalOf({ id, kind }: Entity, { groups }: Figure, { entities }: KnowledgeIndex): boolean {
  return groups.some(
    ({ own }) => !own.includes(id) && own.some((other) => entities.get(other)?.kind === kind),
  );
}

/** What the figure's fact holds or what has that in its name, or what the briefing is about. */
function hasToDoWith({ id, kind }: Entity, { fact }: Figure, index: KnowledgeIndex): boolean {
  const names = (whole: string, part: string): boolean =>
    index.labels.get(whole)?.has(senseOf.entity(part, true).key) === true;
  const { mainEvent } = fact.briefing;
  return (
    (kind === 'event' && (mainEvent === undefined || mainEvent === id)) ||
    index.entities.get(mainEvent ?? '')?.involves.includes(id) === true ||
    index.headline(fact.briefing.id)[0] === id ||
    fact.roles.some(({ own }) =>
      own.some(
        (other) =>
          other === id ||
          names(other, id) ||
          names(id, other) ||
          isPartOf(other, [id], index.entities) ||
          isPartOf(id, [other], index.entities),
      ),
    )
  );
}
