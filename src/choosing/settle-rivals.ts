import {
  callsBriefing,
  contradicts,
  isOfBriefing,
  isOver,
  speaksOfBriefing,
  tellsOfItself,
  toldFacts,
} from './assess-fit.ts';
import type { BriefingEngine, Considered } from './briefing-engine.ts';
import { type Choice, MAX_TOLD, one } from './choice.ts';
import { agree, areRelated } from './compare-answers.ts';
import { compareAge, type FindNewer, type StatedFact } from './find-newer.ts';
import type { SourceMention } from './find-source-mention.ts';
import type { JoinedEntities } from './join-entities.ts';
import type { Library } from './open-library.ts';
import { sharesWords } from './shares-words.ts';

/** Chooses among the briefings that answer a question. */
export function settleRivals(
  rivals: readonly Considered[],
  current: BriefingEngine | undefined,
  mention: SourceMention | undefined,
  { joined, findNewer }: Library,
): Choice {
  const groups = [
    (group: Group) => group.some(tellsOfItself),
    (group: Group) => !group.every(contradicts),
    (group: Group) => !group.every(isOver),
    (group: Group) => group.some(({ engine }) => engine === current),
    (group: Group) => group.some(sharesWords),
  ].reduce(narrow, groupRelated(rivals, joined));
  const [group = [], ...others] = groups;
  if (others.length > 0) {
    const among = groups.flatMap((other) => other.slice(0, 1));
    return among.length <= MAX_TOLD && (among.every(isOfBriefing) || among.every(callsBriefing))
      ? { kind: 'sideBySide', considered: among }
      : { kind: 'which', among };
  }
  const told = withoutOutdated(group, joined);
  const [newest] = told;
  const isUnnamed = current === undefined && newest !== undefined && speaksOfBriefing(newest);
  if (newest === undefined || told.length > 1 || isUnnamed) return { kind: 'sideBySide', considered: told };
  return one(newest, mention === undefined ? newerThan(newest, findNewer) : []);
}

/** Briefings that answer about the same, the newest first. */
type Group = readonly Considered[];

/** The groups of which something holds, or all where it holds of none. */
function narrow(groups: readonly Group[], holds: (group: Group) => boolean): readonly Group[] {
  if (groups.length < 2) return groups;
  const kept = groups.filter(holds);
  return kept.length > 0 ? kept : groups;
}

function groupRelated(rivals: readonly Considered[], joined: JoinedEntities): readonly Group[] {
  const groups: Considered[][] = [];
  for (const considered of [...rivals].sort(newestFirst)) {
    const known = groups.find((group) => group.some((other) => areRelated(other, considered, joined)));
    if (known === undefined) groups.push([considered]);
    else known.push(considered);
  }
  return groups;
}

function newestFirst({ engine: a }: Considered, { engine: b }: Considered): number {
  return a.briefing === undefined || b.briefing === undefined ? 0 : compareAge(a.briefing, b.briefing);
}

/** Without those that only repeat a newer one, and, of what changes, those that a newer one replaces. */
function withoutOutdated(group: Group, joined: JoinedEntities): Group {
  return group.filter((considered, place) =>
    group
      .slice(0, place)
      .every(
        (newer) =>
          !agree(newer, considered, joined) &&
          !(changes(newer) && changes(considered) && newestFirst(newer, considered) < 0),
      ),
  );
}

/** True where an answer rests on nothing but what can change. */
function changes(considered: Considered): boolean {
  const facts = toldFacts(considered);
  return facts.length > 0 && facts.every(({ definition }) => definition.changes);
}

/** What later briefings say instead of the facts that an answer rests on. */
function newerThan(considered: Considered, findNewer: FindNewer): readonly StatedFact[] {
  return toldFacts(considered).flatMap(({ briefing, fact }) => findNewer({ briefing, fact }) ?? []);
}
