import { compareDates } from '../../language/dates.ts';
import { areComparable } from '../../language/quantity.ts';
import type { Figure } from '../../matching/index-figures.ts';
import { figuresOf } from '../../matching/index-figures.ts';
import { isPartOf } from '../../matching/is-part-of.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { isWholeFor } from './choose-figures.ts';
import { type Explained, explainWords } from './explain-words.ts';
import { endOf, isTotal } from './figure-period.ts';
import { isCalled } from './is-called.ts';
import type { FigureWord } from './read-words.ts';

/** A figure that ranks one of its groups. */
export interface Ranked extends Explained {
  readonly role: IndexedRole;
}

/** What is asked for of figures that differ in one group. */
export interface Asked {
  readonly places: ReadonlySet<number>;
  /** The words that the groups are called by; none after "who" and "where". */
  readonly noun: readonly FigureWord[];
  readonly word: string;
  readonly count: boolean;
}

/** The figures of one series that differ in the group that is asked for; of several series, of those that fit. */
export function rivals(
  words: readonly FigureWord[],
  asked: Asked,
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
  fits: (set: readonly Ranked[]) => boolean = () => true,
): readonly Ranked[] {
  const series = new Map<string, Ranked[]>();
  for (const figure of figuresOf(index))
    for (const role of figure.groups) {
      const called = nounPlaces(words, asked, role, index);
      if (called === undefined) continue;
      const explained = explainWords(words, figure, index, {
        skip: new Set([...skip, ...called]),
        degrees: 'any',
      });
      if (explained.left.length > 0 || !explained.headed || explained.named.has(role)) continue;
      const others = figure.groups.filter((other) => other !== role);
      if (others.some((other) => !explained.named.has(other) && !isWhole(other, figure, index))) continue;
      const key = [
        figure.what.id,
        role.name,
        ...others.map(({ own }) => own.join()),
        ...periodKey(figure, explained),
        String(isTotal(figure, index)),
      ].join(' ');
      const set = series.get(key);
      if (set === undefined) series.set(key, [{ ...explained, role }]);
      else set.push({ ...explained, role });
    }
  const sets = [...series.values()]
    .map((set) => withoutWholes(newestOfEach(set, index), index))
    .filter(
      (set) =>
        set.length > 1 &&
        fits(set) &&
        set.every((one) => areComparable(one.figure.quantity, (set[0] as Ranked).figure.quantity)),
    );
  const cost = (set: readonly Ranked[]): number => (set[0]?.distance ?? 0) + (set[0]?.unsaid ?? 0);
  const lowest = Math.min(...sets.map(cost));
  const nearest = ofTimes(
    sets.filter((set) => cost(set) === lowest),
    index,
  );
  return nearest.length === 1 ? (nearest[0] as readonly Ranked[]) : [];
}

/** Of what was counted over several times the sums, where a word asks for them or none asks for the newest parts. */
function ofTimes(
  sets: readonly (readonly Ranked[])[],
  index: KnowledgeIndex,
): readonly (readonly Ranked[])[] {
  const fresh = sets.some((set) => set.some((one) => one.fresh));
  const fits = (set: readonly Ranked[]): boolean =>
    set.every(({ figure }) => isTotal(figure, index) !== fresh);
  return sets.length > 1 && sets.some(fits) ? sets.filter(fits) : sets;
}

/** The places of the noun by which the question calls a group; undefined where it calls it otherwise. */
function nounPlaces(
  words: readonly FigureWord[],
  { noun, word }: Asked,
  role: IndexedRole,
  index: KnowledgeIndex,
): readonly number[] | undefined {
  const id = role.own[0] ?? '';
  const entity = index.entities.get(id);
  if (word === 'any') return [];
  if (word === 'where') return entity?.kind === 'place' ? [] : undefined;
  if (word === 'who')
    return entity?.kind === 'person' || entity?.kind === 'organisation' || entity?.kind === 'place'
      ? []
      : undefined;
  const [first] = noun;
  if (first !== undefined) return isCalled(id, first, index) ? [] : undefined;
  const places = words.flatMap((own, at) => (own.first && isCalled(id, own, index) ? [at] : []));
  return places.length > 0 ? places : undefined;
}

/** What the briefing is about, or the place that takes in all others for which the same was measured. */
function isWhole(role: IndexedRole, { fact, what }: Figure, index: KnowledgeIndex): boolean {
  const { mainEvent } = fact.briefing;
  if (mainEvent !== undefined && role.own.includes(mainEvent)) return true;
  const others = figuresOf(index).flatMap((one) =>
    one.what === what ? (one.groups.find(({ name }) => name === role.name)?.own ?? []) : [],
  );
  return isWholeFor(
    role.own,
    others.filter((id) => !role.own.includes(id)),
    index,
  );
}

function periodKey({ period }: Figure, { named }: Explained): readonly string[] {
  return period !== undefined && named.has(period) ? period.own : [];
}

function newestOfEach(set: readonly Ranked[], index: KnowledgeIndex): readonly Ranked[] {
  const ofGroup = new Map<string, Ranked[]>();
  for (const one of set) {
    const key = one.role.own.join();
    const others = ofGroup.get(key);
    if (others === undefined) ofGroup.set(key, [one]);
    else others.push(one);
  }
  const isNewer = (other: Ranked, one: Ranked): boolean =>
    (compareDates(endOf(other.figure, index), endOf(one.figure, index)) ?? 0) > 0;
  return set.filter(
    (one) => !(ofGroup.get(one.role.own.join()) ?? []).some((other) => other !== one && isNewer(other, one)),
  );
}

/** A whole is not compared with its parts, nor with theirs. */
function withoutWholes(set: readonly Ranked[], { entities }: KnowledgeIndex): readonly Ranked[] {
  const all = set.flatMap(({ role }) => role.own);
  return set.filter(
    ({ role: { own } }) => !all.some((id) => !own.includes(id) && isPartOf(id, own, entities)),
  );
}
