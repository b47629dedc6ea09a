import type { Briefing, Entity } from '../briefing/model.ts';
import { firstDayOf } from '../language/dates.ts';
import { ANYTHING } from '../language/en/epithets.ts';
import { versionWords } from '../language/en/version-words.ts';
import { isVersionRun, versionsOf } from '../language/entity-versions.ts';
import { glossOf } from '../language/gloss.ts';
import { readNameWords } from '../language/name-words.ts';
import { PREVIOUS_KEY } from '../language/sense.ts';
import { sortDefinitions as sorts } from '../language/sort-definitions.ts';
import { holdsVersions } from '../language/version-range.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { Mechanisms } from '../mechanisms.ts';
import type { Description, IndexedFact } from './knowledge-index.ts';

/** Which keys describe which entities: names, sorts, what a name contains, and what facts say of it. */
export function labelEntities(
  briefings: readonly Briefing[],
  facts: readonly IndexedFact[],
  entities: ReadonlyMap<string, Entity>,
  mechanisms: Mechanisms,
): ReadonlyMap<string, ReadonlyMap<string, Description>> {
  const labels = new Map<string, Map<string, Description>>();
  for (const entity of entities.values()) labels.set(entity.id, ownLabels(entity, entities));
  for (const [id, names] of readNameWords(briefings, mechanisms).names)
    for (const key of names.flat(2)) labels.get(id)?.set(nameWordKey(key), 'gloss');
  addVersions(entities, labels);
  if (mechanisms.multiHop) {
    // Each of "the leaders" is one of them.
    for (const { id, members, unnamed } of entities.values())
      if (!unnamed) for (const member of members) labels.get(member)?.set(`e:${id}`, 'itself');
    // What is denied of a thing does not say which it is.
    for (const fact of facts) if (fact.fact.modality !== DENIED) addDescriptions(fact, labels);
    for (const fact of facts) addMade(fact, entities, labels);
    for (const fact of facts) addLeft(fact, entities, labels);
  }
  for (const briefing of briefings) addOrder(briefing, facts, entities, labels);
  return labels;
}

const DENIED = 'denied';

/** A run of versions is described by each of them that has a name. */
function addVersions(
  entities: ReadonlyMap<string, Entity>,
  labels: ReadonlyMap<string, Map<string, Description>>,
): void {
  const versioned = [...entities.values()].filter((entity) => versionsOf(entity).length > 0);
  const isRun = versioned.some(isVersionRun);
  for (const { id } of isRun ? versioned : [])
    for (const sort of joinWordList(versionWords.sorts)) labels.get(id)?.set(`s:${sort}`, 'itself');
  for (const run of versioned.filter(isVersionRun))
    for (const other of versioned) {
      const asked = versionsOf(other);
      if (other !== run && asked.every((version) => holdsVersions(versionsOf(run), version)))
        labels.get(run.id)?.set(`e:${other.id}`, 'itself');
    }
}

/** The key under which a word of a name describes what bears the name. */
export function nameWordKey(word: string): string {
  return `w:${word}`;
}

function ownLabels(entity: Entity, entities: ReadonlyMap<string, Entity>): Map<string, Description> {
  const labels = new Map<string, Description>([[`e:${entity.id}`, 'itself']]);
  const kind = entity.kind === 'topic' ? [] : [entity.kind];
  for (const key of sortKeys([...entity.types, ...kind, ANYTHING])) labels.set(key, 'itself');
  for (const word of glossOf(entity)) labels.set(`g:${word}`, 'gloss');
  if (entity.gender === 'male' && !entity.plural) labels.set('s:man', 'itself');
  if (entity.gender === 'female' && !entity.plural) labels.set('s:woman', 'itself');
  const involve = (id: string): void => {
    if (labels.has(`e:${id}`)) return;
    labels.set(`e:${id}`, 'involved');
    const part = entities.get(id);
    if (part !== undefined) for (const word of glossOf(part)) labels.set(`g:${word}`, 'gloss');
    if (entity.kind === 'topic' || entity.involves.length > 1)
      for (const sort of entities.get(id)?.types ?? [])
        if (!labels.has(`s:${sort}`)) labels.set(`s:${sort}`, 'involved');
    for (const inner of entities.get(id)?.involves ?? []) involve(inner);
  };
  for (const id of entity.involves) involve(id);
  return labels;
}

const MAX_CACHED_TYPES = 2000;
let keysOfTypes = new Map<string, readonly string[]>();

/** The keys of sorts and of all wider ones; the same strings for all that is of the same sorts, whatever the briefing. */
function sortKeys(types: readonly string[]): readonly string[] {
  const joined = types.join('\n');
  let keys = keysOfTypes.get(joined);
  if (keys === undefined) {
    keys = [...widerSorts(types)].map((sort) => `s:${sort}`);
    if (keysOfTypes.size >= MAX_CACHED_TYPES) keysOfTypes = new Map();
    keysOfTypes.set(joined, keys);
  }
  return keys;
}

function widerSorts(types: readonly string[]): ReadonlySet<string> {
  const wider = new Set<string>();
  for (const type of types) {
    for (let sort: string | undefined = type; sort !== undefined && !wider.has(sort); sort = sorts[sort]?.isA)
      wider.add(sort);
  }
  return wider;
}

/** "the French foreign minister": an office describes its holder by its country and its post. */
function addDescriptions(fact: IndexedFact, labels: Map<string, Map<string, Description>>): void {
  const described = fact.roles.find((role) => role.name === fact.definition.describes);
  if (described === undefined) return;
  for (const id of described.own) {
    const own = labels.get(id);
    if (own === undefined) continue;
    const isEvent = own.has('s:event');
    for (const role of fact.roles) {
      if (role === described) continue;
      for (const filler of role.fillers) {
        if (isEvent) addProof(own, `e:${filler}`, fact.fact.id);
        else
          for (const key of labels.get(filler)?.keys() ?? [])
            if ((!key.startsWith('s:') || isSortOf(role)) && !key.startsWith('w:'))
              addProof(own, key, fact.fact.id);
      }
    }
  }
}

/** "the man quoted", "the delegations": whoever fills a role may be called by what the role makes of it. */
function addMade(
  fact: IndexedFact,
  entities: ReadonlyMap<string, Entity>,
  labels: Map<string, Map<string, Description>>,
): void {
  for (const role of fact.roles) {
    const { makes } = role.definition;
    if (makes === undefined || role.lentBy !== undefined) continue;
    for (const id of role.own) {
      const entity = entities.get(id);
      const within = entity?.kind === 'place' ? entity.partOf : [];
      for (const named of [id, ...(entity?.members ?? []), ...within]) {
        const own = labels.get(named);
        if (own !== undefined) addProof(own, `s:${makes}`, fact.fact.id);
      }
    }
  }
}

/** "the guests": those of the talks who are not of the place where they are; the others are what that place is. */
function addLeft(
  fact: IndexedFact,
  entities: ReadonlyMap<string, Entity>,
  labels: Map<string, Map<string, Description>>,
): void {
  for (const { definition, own, lentBy } of fact.roles) {
    const { leaves, makes } = definition;
    if (leaves === undefined || lentBy !== undefined || own.length === 0) continue;
    const home = new Set(own.flatMap((id) => [id, ...(entities.get(id)?.partOf ?? [])]));
    const others = fact.roles.find(({ name }) => name === leaves.role);
    for (const id of others?.fillers ?? []) {
      const known = labels.get(id);
      const countries = [...home, ...(others?.fillers ?? [])].filter(
        (other) => entities.get(other)?.kind === 'place' && (other === id || known?.has(`e:${other}`)),
      );
      if (known === undefined || countries.length === 0) continue;
      const sort = countries.some((country) => home.has(country)) ? makes : leaves.sort;
      if (sort !== undefined) addProof(known, `s:${sort}`, fact.fact.id);
    }
  }
}

/** A post says what its holder is ("minister"); a country or a ministry does not. */
function isSortOf(role: IndexedFact['roles'][number]): boolean {
  return role.definition.kinds.length === 1 && role.definition.kinds[0] === 'topic';
}

function addProof(labels: Map<string, Description>, key: string, fact: string): void {
  if (key === 's:post' || key === 's:date') return;
  const known = labels.get(key);
  if (known === undefined) labels.set(key, [fact]);
  else if (known !== 'itself' && known !== 'involved' && known !== 'gloss' && !known.includes(fact))
    labels.set(key, [...known, fact]);
}

/** "the last round", "the coming talks": events in the order of time, seen from the briefing's date. */
function addOrder(
  briefing: Briefing,
  facts: readonly IndexedFact[],
  entities: ReadonlyMap<string, Entity>,
  labels: Map<string, Map<string, Description>>,
): void {
  const today = firstDayOf(briefing.date);
  const past: [day: number, event: string][] = [];
  let presentDay: number | undefined;
  for (const fact of facts) {
    if (fact.briefing !== briefing || fact.definition.describes === undefined) continue;
    const events = (fact.fact.roles[fact.definition.describes] ?? []).filter((id) =>
      labels.get(id)?.has('s:event'),
    );
    const dates = fact.roles.flatMap((role) => [...role.fillers]).flatMap((id) => dateOf(id, entities));
    for (const event of events) {
      const day = dates[0];
      if (event === briefing.mainEvent) presentDay ??= day;
      if (day !== undefined && day < today) past.push([day, event]);
      else if (fact.fact.modality === 'planned') labels.get(event)?.set('o:next', 'itself');
    }
  }
  past.sort((a, b) => b[0] - a[0]);
  for (const [day, event] of past) if (day === past[0]?.[0]) labels.get(event)?.set('o:last', 'itself');
  const present = presentDay ?? past[0]?.[0] ?? today;
  const earlier = past.filter(([day]) => day < present);
  for (const [day, event] of earlier)
    if (!earlier.some(([later, other]) => later > day && shareType(event, other, entities)))
      labels.get(event)?.set(PREVIOUS_KEY, 'itself');
}

function shareType(one: string, other: string, entities: ReadonlyMap<string, Entity>): boolean {
  const types = entities.get(other)?.types ?? [];
  return entities.get(one)?.types.some((type) => types.includes(type)) === true;
}

function dateOf(id: string, entities: ReadonlyMap<string, Entity>): readonly number[] {
  const date = entities.get(id)?.date;
  return date === undefined ? [] : [firstDayOf(date)];
}
