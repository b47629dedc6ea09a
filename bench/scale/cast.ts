import type { DrawnCountry, DrawnPerson } from './draw-names.ts';
import { drawBrand, drawCity, drawCountry, drawPerson, drawSurname } from './draw-names.ts';
import type { Random } from './random.ts';

export type EntityFields = Readonly<Record<string, unknown>>;

/** Something of a briefing that statements speak of: its id, and its name inside a sentence. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/** Who and what a briefing is about; statements draw from it and add to it, so that names come back. */
export interface Cast {
  readonly random: Random;
  readonly entities: Map<string, EntityFields>;
  readonly countries: readonly Member[];
  readonly cities: readonly Member[];
  readonly people: readonly Member[];
  readonly organisations: readonly Member[];
  /** Adds an entity under an id of its own and returns it as a member. */
  add(kind: string, name: string, fields?: EntityFields): Member;
  /** A name that nothing in the briefing has yet. */
  fresh(draw: (random: Random) => string): string;
}

const BODIES = ['Institute', 'Foundation', 'Group', 'Bank', 'Energy', 'Motors', 'Agency', 'Laboratories'];

export function drawCast(random: Random): Cast {
  const entities = new Map<string, EntityFields>();
  const names = new Set<string>();
  const add = (kind: string, name: string, fields: EntityFields = {}): Member => {
    const stem = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    let id = stem;
    for (let n = 2; entities.has(id); n++) id = `${stem}-${n}`;
    entities.set(id, { kind, name, ...fields });
    return { id, name };
  };
  const fresh = (draw: (random: Random) => string): string => {
    for (;;) {
      const name = draw(random);
      const words = name.split(' ').slice(-1);
      if (words.some((word) => names.has(word))) continue;
      for (const word of words) names.add(word);
      return name;
    }
  };
  const times = <T>(count: number, draw: () => T): readonly T[] => Array.from({ length: count }, draw);
  const countries = times(5, () => {
    let drawn: DrawnCountry = drawCountry(random);
    const name = fresh(() => {
      drawn = drawCountry(random);
      return drawn.name;
    });
    return add('place', name, { types: ['country'], country: drawn.code });
  });
  const cities = times(8, () =>
    add('place', fresh(drawCity), { types: ['city'], partOf: [random.pick(countries).id] }),
  );
  const people = times(14, () => {
    let drawn: DrawnPerson = drawPerson(random);
    const name = fresh(() => {
      drawn = drawPerson(random);
      return drawn.name;
    });
    return add('person', name, { gender: drawn.gender });
  });
  const organisations = times(10, () => {
    const brand = fresh(random.whole(0, 1) === 0 ? drawSurname : drawBrand);
    const body = random.pick(BODIES);
    const name = `${brand} ${body}`;
    return add('organisation', name, { types: [body === 'Institute' ? 'institute' : 'company'] });
  });
  return { random, entities, countries, cities, people, organisations, add, fresh };
}
