import type { Briefing, Entity, Fact } from '../../src/briefing/model.ts';
import { capitalOf, demonymOf } from '../../src/language/country-words.ts';
import { relations } from '../../src/language/en/relations.ts';
import type { Phrasing } from './phrase-book.ts';

/**
 * A conversation made of a phrasing: it is answered well with any of these facts and what fills the asked role; a trap,
 * which expects none, is not to be answered at all.
 */
export interface Trial {
  readonly phrasing: Phrasing;
  readonly turns: readonly string[];
  readonly expected: readonly { readonly fact: string; readonly fillers: readonly (readonly string[])[] }[];
}

/** The conversations that a phrasing gives with the facts of the briefings, each distinct one once. */
export function instantiate(phrasing: Phrasing, briefings: readonly Briefing[]): readonly Trial[] {
  const trials = new Map<string, Trial>();
  for (const briefing of briefings) {
    const entities = new Map(briefing.entities.map((entity) => [entity.id, entity]));
    for (const fact of briefing.facts) {
      const fillers = fact.roles[phrasing.role] ?? [];
      if (fact.relation !== phrasing.relation || (fillers.length === 0 && !phrasing.trap)) continue;
      const turns = phrasing.turns.map((turn) => fillSlots(turn, fact, entities));
      if (turns.some((turn) => turn === undefined)) continue;
      const key = turns.join(' / ');
      const expected = { fact: fact.id, fillers: fillers.map((id) => namesOfFiller(id, entities)) };
      const known = trials.get(key);
      trials.set(key, {
        phrasing,
        turns: turns as string[],
        expected: phrasing.trap ? [] : [...(known?.expected ?? []), expected],
      });
    }
  }
  return [...trials.values()];
}

/** Undefined where the fact does not fill a slot, or not in the form that is wanted. */
function fillSlots(turn: string, fact: Fact, entities: ReadonlyMap<string, Entity>): string | undefined {
  let whole = true;
  const text = turn.replace(/\{(\w+)(?::(\w+))?\}/g, (_, role: string, form: string | undefined) => {
    const all = (fact.roles[role] ?? []).flatMap((id) => entities.get(id) ?? []);
    const fillers = holdsOne(fact.relation, role) ? all.slice(-1) : all;
    const words = fillers.map((entity) => formOf(entity, form ?? 'name', entities));
    const [first] = words;
    if (first === undefined || words.some((word) => word === undefined)) whole = false;
    return form === 'first' ? (first ?? '') : joinWords(words as string[]);
  });
  return whole ? text : undefined;
}

const definitions = new Map(relations.map((relation) => [relation.id, relation]));

/** What a role that holds one value lists are names of the same thing. */
function holdsOne(relation: string, role: string): boolean {
  return definitions.get(relation)?.roles[role]?.holds === 'one';
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function formOf(entity: Entity, form: string, entities: ReadonlyMap<string, Entity>): string | undefined {
  const name = entity.date === undefined ? entity.name : wordDate(entity);
  switch (form) {
    case 'adj':
      return entity.country === undefined ? undefined : demonymOf(entity.country);
    case 'owner':
      return `${withArticle(entity, name)}${name.endsWith('s') ? '’' : '’s'}`;
    case 'last':
      return entity.unnamed ? undefined : name.split(' ').at(-1);
    case 'alias':
      return entity.aliases.at(-1) ?? name;
    case 'bare':
      return name;
    case 'core': {
      const inner = entity.involves.flatMap((id) => entities.get(id) ?? []).at(-1);
      return inner === undefined ? withArticle(entity, name) : withArticle(inner, inner.name);
    }
    default:
      return withArticle(entity, name);
  }
}

function withArticle(entity: Entity, name: string): string {
  return entity.article === '' ? name : `${entity.article} ${name}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function wordDate({ date }: Entity): string {
  const month = date?.month === undefined ? [] : [MONTHS[date.month - 1] ?? ''];
  return [...(date?.day === undefined ? [] : [date.day]), ...month, date?.year].join(' ');
}

/**
 * What of a filler must stand in the reply: its name, the last names of a group's members, the start of a quotation, a
 * country's capital or adjective.
 */
function namesOfFiller(id: string, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const entity = entities.get(id);
  if (entity === undefined) return [];
  if (entity.date !== undefined) return [wordDate(entity)];
  const members = entity.members.map((member) => entities.get(member)?.name.split(' ').at(-1) ?? '');
  const country = [capitalOf(entity.country), demonymOf(entity.country)].flatMap((name) => name ?? []);
  return [
    entity.name.slice(0, 40),
    ...entity.aliases,
    ...country,
    ...(members.length > 0 ? [members.join(' … ')] : []),
  ];
}
