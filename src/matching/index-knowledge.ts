import type { Briefing, Entity, EntityKind, Fact } from '../briefing/model.ts';
import { demonymOf } from '../language/country-words.ts';
import { versionsOf } from '../language/entity-versions.ts';
import type { RelationDefinition, RoleDefinition } from '../language/language-data.ts';
import { listEntityNames } from '../language/list-entity-names.ts';
import { listRelations } from '../language/list-relations.ts';
import { readNameWords } from '../language/name-words.ts';
import { PhraseTrie } from '../language/phrase-trie.ts';
import { tokenise } from '../language/tokenise.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { ALL_MECHANISMS, type Mechanisms } from '../mechanisms.ts';
import { createClauseMemo } from './clause-memo.ts';
import { NONE_FORESEEN } from './foreseen-questions.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import { labelEntities } from './label-entities.ts';

type Definitions = ReadonlyMap<string, RelationDefinition>;

/** The role under which somebody's word vouches for a fact. */
export const SOURCE_ROLE: RoleDefinition = {
  kinds: ['person', 'organisation', 'place'],
  holds: 'one',
  position: 'subject',
  prepositions: 'according to, by',
  asks: ['who'],
};

/** Builds every look-up of a set of briefings. */
export function indexKnowledge(
  briefings: readonly Briefing[],
  mechanisms: Mechanisms = ALL_MECHANISMS,
): KnowledgeIndex {
  const entities = new Map(
    briefings.flatMap((briefing) => briefing.entities).map((entity) => [entity.id, entity]),
  );
  const definitions: Definitions = new Map(listRelations(briefings).map((r) => [r.id, r]));
  const countries = officeCountries(briefings, definitions);
  const groups = officialGroups(entities, countries);
  const facts: IndexedFact[] = [];
  const lookups: Lookups = {
    definitions,
    entities,
    countries,
    groups,
    mechanisms,
    wider: new Map(),
    fillers: new Map(),
    unfilled: new Map(),
  };
  for (const briefing of briefings) {
    for (const fact of briefing.facts) facts.push(indexFact(fact, briefing, facts.length, lookups));
  }
  const labels = labelEntities(briefings, facts, entities, mechanisms);
  const proofsOf = new Map<string, Set<string>>();
  for (const [id, descriptions] of labels)
    for (const description of descriptions.values())
      if (typeof description !== 'string') for (const fact of description) addTo(proofsOf, id, fact);
  const headlines = new Map<string, readonly string[]>();
  return {
    memo: createClauseMemo(),
    mechanisms,
    briefings,
    entities,
    headline: (id) => {
      const known = headlines.get(id) ?? namedInHeadline(id, briefings, entities, mechanisms);
      headlines.set(id, known);
      return known;
    },
    foreseen: () => NONE_FORESEEN,
    facts,
    factById: new Map(facts.map((fact) => [fact.fact.id, fact])),
    definitions,
    nameWords: readNameWords(briefings, mechanisms).names,
    labels,
    proofsOf,
    described: findDescribed(labels),
    factsByKey: indexKeys(facts, labels, definitions),
    rolesByFiller: indexFillers(facts),
    datedFacts: facts.flatMap((fact) =>
      fact.roles.flatMap((role) =>
        [...role.fillers].flatMap((id) => {
          const date = entities.get(id)?.date;
          return date === undefined ? [] : [[date, fact.index] as const];
        }),
      ),
    ),
    versionedFacts: facts.flatMap((fact) =>
      fact.roles.flatMap((role) =>
        [...role.fillers].flatMap((id) => {
          const entity = entities.get(id);
          const versions = entity === undefined ? [] : versionsOf(entity);
          return versions.length === 0 ? [] : [[versions, fact.index] as const];
        }),
      ),
    ),
  };
}

/** What a headline calls by a name of its own: "Russian" names nobody. */
function namedInHeadline(
  id: string,
  briefings: readonly Briefing[],
  entities: ReadonlyMap<string, Entity>,
  mechanisms: Mechanisms,
): readonly string[] {
  const briefing = briefings.find((other) => other.id === id);
  if (briefing === undefined) return [];
  const { own, absent } = listEntityNames([briefing], listRelations([briefing]), mechanisms);
  const names = new PhraseTrie([own, absent]);
  const tokens = tokenise(briefing.title).map(({ norm }) => norm);
  const forms = tokens.map((word) => [word]);
  const found: string[] = [];
  for (let i = 0; i < forms.length; ) {
    const longest = names.matchesAt(forms, i).at(-1);
    const text = tokens.slice(i, i + (longest?.length ?? 1)).join(' ');
    for (const sense of longest?.senses ?? []) {
      const entity = sense.kind === 'entity' ? entities.get(sense.entity) : undefined;
      if (entity !== undefined && demonymOf(entity.country)?.toLowerCase() !== text) found.push(entity.id);
    }
    i += longest?.length ?? 1;
  }
  return [...new Set(found)];
}

/** What the roles of a fact are indexed with. */
interface Lookups {
  readonly mechanisms: Mechanisms;
  readonly definitions: Definitions;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Person → the countries that their offices are of. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
  /** Relation → it and the wider ones, once they were read. */
  readonly wider: Map<string, ReadonlySet<string>>;
  /** What a role is filled with → what may stand for that, once it was read. */
  readonly fillers: Map<string, ReadonlySet<string>>;
  /** Role → how it stands in all facts that leave it empty, once it was read. */
  readonly unfilled: Map<RoleDefinition, IndexedRole>;
  /** Named groups of people who all hold offices, with the countries of each. */
  readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function indexFact(fact: Fact, briefing: Briefing, index: number, lookups: Lookups): IndexedFact {
  const { definitions, mechanisms } = lookups;
  const definition = definitions.get(fact.relation);
  if (definition === undefined) throw new Error(`${fact.id}: unknown relation "${fact.relation}"`);
  const roles = Object.entries(definition.roles).map(([name, role]) => {
    const own = fact.roles[name] ?? [];
    const unspecified = fact.unspecified.includes(name);
    return own.length === 0 && !unspecified
      ? unfilledRole(name, role, lookups)
      : indexRole(name, role, own, unspecified, lookups);
  });
  if (definition.within !== undefined && mechanisms.multiHop)
    roles.push(...lentRoles(fact, definition, briefing, lookups));
  if (fact.source !== undefined) roles.push(indexRole('source', SOURCE_ROLE, [fact.source], false, lookups));
  const authored = briefing.relations?.some(({ id }) => id === fact.relation) === true;
  return {
    index,
    fact,
    briefing,
    definition,
    authored,
    relations: widerRelations(definition, lookups),
    roles,
    valued: roles.filter(({ definition: { values }, own }) => values !== undefined && own.length > 0),
    holdsFigure: roles.some((role) => role.definition.figure !== undefined),
  };
}

function indexRole(
  name: string,
  definition: RoleDefinition,
  own: readonly string[],
  unspecified: boolean,
  lookups: Lookups,
  lentBy?: string,
): IndexedRole {
  const standing = fillersOf(own, definition.kinds.includes('place'), lookups);
  const fillers = withGroups(standing, definition, lookups);
  const role = { name, definition, own, fillers, prepositions: prepositionsOf(definition), unspecified };
  return lentBy === undefined ? role : { ...role, lentBy };
}

function unfilledRole(name: string, definition: RoleDefinition, lookups: Lookups): IndexedRole {
  const known = lookups.unfilled.get(definition);
  if (known?.name === name) return known;
  const role = indexRole(name, definition, [], false, lookups);
  lookups.unfilled.set(definition, role);
  return role;
}

/** What may stand for the fillers of a role; one set for all roles with the same. */
function fillersOf(
  own: readonly string[],
  takesPlaces: boolean,
  { entities, countries, fillers: read }: Lookups,
): ReadonlySet<string> {
  const key = `${takesPlaces} ${own.join()}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const fillers = new Set<string>();
  const add = (id: string): void => {
    if (fillers.has(id)) return;
    fillers.add(id);
    const entity = entities.get(id);
    for (const member of entity?.members ?? []) add(member);
    if (entity?.kind === 'place' || entity?.kind === 'event') for (const whole of entity.partOf) add(whole);
    if (takesPlaces) for (const country of countries.get(id) ?? []) add(country);
  };
  for (const id of own) add(id);
  read.set(key, fillers);
  return fillers;
}

const prepositionsRead = new WeakMap<RoleDefinition, ReadonlySet<string>>();

/** The prepositions of a role, read once for all facts that have it. */
function prepositionsOf(definition: RoleDefinition): ReadonlySet<string> {
  let known = prepositionsRead.get(definition);
  if (known === undefined) {
    known = new Set(joinWordList(definition.prepositions ?? ''));
    prepositionsRead.set(definition, known);
  }
  return known;
}

/** Where countries meet, their leaders do. */
function withGroups(
  fillers: ReadonlySet<string>,
  { kinds }: RoleDefinition,
  { entities, groups }: Lookups,
): ReadonlySet<string> {
  if (groups.size === 0 || !SOMEBODY.every((kind) => kinds.includes(kind))) return fillers;
  const standing = [...groups].flatMap(([group, held]) => {
    const named = entities.get(group)?.members.some((member) => fillers.has(member)) === true;
    return !named && held.every((places) => places.some((place) => fillers.has(place))) ? [group] : [];
  });
  return standing.length === 0 ? fillers : new Set([...fillers, ...standing]);
}

const SOMEBODY: readonly EntityKind[] = ['person', 'place'];

/** Named groups of people who all hold offices, each with the countries that its members hold them in. */
function officialGroups(
  entities: ReadonlyMap<string, Entity>,
  countries: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const { id, kind, members, unnamed } of entities.values()) {
    const held = members.map((member) => countries.get(member) ?? []);
    if (kind === 'person' && !unnamed && held.length > 0 && held.every((places) => places.length > 0))
      groups.set(id, held);
  }
  return groups;
}

/** The roles of the event in which something happens, lent to what happens in it. */
function lentRoles(
  fact: Fact,
  definition: RelationDefinition,
  briefing: Briefing,
  lookups: Lookups,
): IndexedRole[] {
  const { definitions } = lookups;
  const events = new Set(fact.roles[definition.within ?? ''] ?? []);
  const lender = briefing.facts.find((other) => {
    const described = definitions.get(other.relation)?.describes;
    return described !== undefined && other.roles[described]?.some((id) => events.has(id)) === true;
  });
  const lenderRoles = lender === undefined ? {} : (definitions.get(lender.relation)?.roles ?? {});
  return Object.entries(lenderRoles)
    .filter(([name]) => definition.roles[name] === undefined && (lender?.roles[name]?.length ?? 0) > 0)
    .map(([name, role]) => indexRole(name, role, lender?.roles[name] ?? [], false, lookups, lender?.id));
}

/** Person → the countries that their offices are of. */
function officeCountries(
  briefings: readonly Briefing[],
  definitions: Definitions,
): ReadonlyMap<string, readonly string[]> {
  const countries = new Map<string, string[]>();
  for (const briefing of briefings) {
    const kindOf = new Map(briefing.entities.map((entity) => [entity.id, entity.kind]));
    for (const fact of briefing.facts) {
      const holder = definitions.get(fact.relation)?.describes;
      if (holder === undefined) continue;
      for (const id of fact.roles[holder] ?? []) {
        if (kindOf.get(id) !== 'person') continue;
        const places = Object.values(fact.roles)
          .flat()
          .filter((filler) => kindOf.get(filler) === 'place');
        countries.set(id, [...(countries.get(id) ?? []), ...places]);
      }
    }
  }
  return countries;
}

function widerRelations(
  definition: RelationDefinition,
  { definitions, wider: read }: Lookups,
): ReadonlySet<string> {
  const known = read.get(definition.id);
  if (known !== undefined) return known;
  const wider = new Set<string>();
  for (let current: RelationDefinition | undefined = definition; current !== undefined; ) {
    wider.add(current.id);
    current = current.isA === undefined ? undefined : definitions.get(current.isA);
  }
  read.set(definition.id, wider);
  return wider;
}

const MAX_CACHED_KEYS = 2000;

/** Finds what a key describes when it is first asked for: of the keys of a briefing few ever are. */
function findDescribed(labels: KnowledgeIndex['labels']): KnowledgeIndex['described'] {
  let known = new Map<string, ReadonlySet<string> | undefined>();
  const get = (key: string): ReadonlySet<string> | undefined => {
    if (known.has(key)) return known.get(key);
    const ids = [...labels].flatMap(([id, descriptions]) => (descriptions.has(key) ? [id] : []));
    const described = ids.length === 0 ? undefined : new Set(ids);
    if (known.size >= MAX_CACHED_KEYS) known = new Map();
    known.set(key, described);
    return described;
  };
  return { get, has: (key) => get(key) !== undefined };
}

function indexKeys(
  facts: readonly IndexedFact[],
  labels: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  definitions: Definitions,
): ReadonlyMap<string, readonly number[]> {
  // Words of saying and believing: a fact that stands on somebody's word explains them.
  const attributingKeys = [...definitions.values()]
    .filter((r) => r.attributes === true)
    .map((r) => `r:${r.id}`);
  const index = new Map<string, Set<number>>();
  for (const fact of facts) {
    for (const relation of fact.relations) {
      addTo(index, `r:${relation}`, fact.index);
      for (const role of Object.keys(definitions.get(relation)?.roles ?? {}))
        addTo(index, `n:${relation}.${role}`, fact.index);
    }
    for (const role of fact.roles) {
      if (role.lentBy !== undefined)
        addTo(index, `n:${lenderRelation(facts, role.lentBy)}.${role.name}`, fact.index);
      if (role.name === 'source') for (const key of attributingKeys) addTo(index, key, fact.index);
      for (const id of role.own) addTo(index, `c:${id}`, fact.index);
      for (const id of role.fillers)
        for (const key of labels.get(id)?.keys() ?? []) addTo(index, key, fact.index);
    }
  }
  return shareEqual(index);
}

function indexFillers(facts: readonly IndexedFact[]): ReadonlyMap<string, readonly IndexedRole[]> {
  const index = new Map<string, Set<IndexedRole>>();
  for (const fact of facts)
    for (const role of fact.roles) for (const id of role.fillers) addTo(index, id, role);
  return new Map([...index].map(([id, roles]) => [id, [...roles]]));
}

/** The same sets as lists, one for all that hold the same in the same order: many keys are of the same facts. */
function shareEqual(sets: ReadonlyMap<string, ReadonlySet<number>>): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, readonly number[]>();
  return new Map(
    [...sets].map(([key, set]) => {
      const list = [...set];
      const written = list.join();
      const same = known.get(written) ?? list;
      known.set(written, same);
      return [key, same];
    }),
  );
}

function lenderRelation(facts: readonly IndexedFact[], id: string): string {
  return facts.find((fact) => fact.fact.id === id)?.fact.relation ?? '';
}

function addTo<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
