import type { Cast, Member } from './cast.ts';

/** One sentence of a text, what it states, and ways to ask for it. */
export interface Statement {
  readonly sentence: string;
  readonly facts: readonly StatedFact[];
  readonly questions: readonly ScaleQuestion[];
}

export interface StatedFact {
  readonly relation: string;
  readonly roles: Readonly<Record<string, unknown>>;
  readonly modality?: 'planned' | 'done';
}

/** A question with words that its answer must hold. */
export interface ScaleQuestion {
  readonly q: string;
  readonly answer: string;
}

/** Draws a statement of one kind. */
export type Draw = (cast: Cast) => Statement;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export interface DrawnDay {
  readonly iso: string;
  /** As a text writes it: "March 9, 2024". */
  readonly written: string;
}

export function drawDay({ random }: Cast, year = random.whole(2019, 2026)): DrawnDay {
  const month = random.whole(1, 12);
  const day = random.whole(1, 28);
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    iso: `${year}-${two(month)}-${two(day)}`,
    written: `${MONTHS[month - 1]} ${day}, ${year}`,
  };
}

/** A statement of one fact. */
export function state(
  sentence: string,
  relation: string,
  roles: StatedFact['roles'],
  questions: readonly (readonly [q: string, answer: string])[],
  modality?: StatedFact['modality'],
): Statement {
  return {
    sentence,
    facts: [{ relation, roles, ...(modality === undefined ? {} : { modality }) }],
    questions: questions.map(([q, answer]) => ({ q, answer })),
  };
}

/** The family name of a person. */
export function familyName({ name }: Member): string {
  return name.split(' ').at(-1) ?? name;
}

/** A topic that the whole briefing shares, such as what is measured. */
export function shared(cast: Cast, name: string, fields: Readonly<Record<string, unknown>> = {}): Member {
  for (const [id, entity] of cast.entities) if (entity.name === name) return { id, name };
  return cast.add('topic', name, fields);
}
