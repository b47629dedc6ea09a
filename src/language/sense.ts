import type { PartialDate } from '../briefing/model.ts';
import type { Degree, NamePart, Operator, QuestionWord } from './language-data.ts';
import type { VersionRange } from './version-range.ts';

/**
 * One meaning of a word or phrase. Alternatives stay alternatives until the whole question resolves.
 * Keys are what the matcher looks up: two senses with the same key mean the same.
 */
export type Sense =
  | {
      readonly kind: 'entity';
      readonly key: string;
      readonly entity: string;
      readonly proper: boolean;
      readonly metonym?: true;
      /** True for what was done, in the author's own verb. */
      readonly verb?: true;
    }
  | { readonly kind: 'sort'; readonly key: string; readonly sort: string }
  /** An adjective that restricts nothing before things of a sort. */
  | { readonly kind: 'epithet'; readonly key: string; readonly sort: string }
  | {
      readonly kind: 'relation';
      readonly key: string;
      readonly relation: string;
      readonly verb: boolean;
      readonly middle?: true;
      readonly lasting?: true;
      readonly arranging?: true;
      /** The role that is the verb's subject, where it is another than that of the other verbs. */
      readonly doer?: string;
      /** Set on words of saying. */
      readonly attributes?: true;
    }
  | { readonly kind: 'role'; readonly key: string; readonly relation: string; readonly role: string }
  | { readonly kind: 'kinship'; readonly key: string; readonly kinship: number }
  | {
      readonly kind: 'date';
      readonly key: string;
      readonly date: Partial<PartialDate>;
      readonly weekday?: number;
    }
  | {
      readonly kind: 'range';
      readonly key: string;
      readonly first: Partial<PartialDate>;
      readonly last: Partial<PartialDate>;
    }
  | { readonly kind: 'weekday'; readonly key: string; readonly weekday: number }
  | { readonly kind: 'number'; readonly key: string; readonly number: number; readonly ordinal: boolean }
  /** A version, which stands for the runs of versions that hold it. */
  | { readonly kind: 'version'; readonly key: string; readonly version: VersionRange }
  | { readonly kind: 'degree'; readonly key: string; readonly degree: Degree }
  /** A value that excludes the one that an entity stands for. */
  | { readonly kind: 'contrary'; readonly key: string; readonly entity: string }
  | { readonly kind: 'gloss'; readonly key: string; readonly word: string }
  | { readonly kind: 'namePart'; readonly key: string; readonly part: NamePart }
  | { readonly kind: 'absent'; readonly key: string; readonly name: string }
  | { readonly kind: 'ask'; readonly key: string; readonly word: QuestionWord }
  | { readonly kind: 'choose'; readonly key: string }
  | { readonly kind: 'operator'; readonly key: string; readonly operator: Operator }
  | { readonly kind: 'pronoun'; readonly key: string; readonly pronoun: number }
  | { readonly kind: 'free'; readonly key: string }
  | { readonly kind: 'light'; readonly key: string }
  | { readonly kind: 'preposition'; readonly key: string; readonly word: string };

/** The key of what is the last of its sort before the one that is spoken of. */
export const PREVIOUS_KEY = 'o:previous';

export const senseOf = {
  /** A capital as its country's government. */
  metonym: (entity: string): Sense => ({
    kind: 'entity',
    key: `e:${entity}`,
    entity,
    proper: true,
    metonym: true,
  }),
  entity: (entity: string, proper: boolean): Sense => ({
    kind: 'entity',
    key: `e:${entity}`,
    entity,
    proper,
  }),
  /** What was done. */
  deed: (entity: string): Sense => ({
    kind: 'entity',
    key: `e:${entity}`,
    entity,
    proper: false,
    verb: true,
  }),
  sort: (sort: string): Sense => ({ kind: 'sort', key: `s:${sort}`, sort }),
  epithet: (sort: string): Sense => ({ kind: 'epithet', key: `s:${sort}`, sort }),
  relation: (relation: string, verb: boolean, attributes = false): Sense => ({
    kind: 'relation',
    key: `r:${relation}`,
    relation,
    verb,
    ...(attributes ? { attributes } : {}),
  }),
  role: (relation: string, role: string): Sense => ({
    kind: 'role',
    key: `n:${relation}.${role}`,
    relation,
    role,
  }),
  kinship: (kinship: number): Sense => ({ kind: 'kinship', key: `k:${kinship}`, kinship }),
  middle: (relation: string): Sense => ({
    kind: 'relation',
    key: `r:${relation}`,
    relation,
    verb: true,
    middle: true,
  }),
  lasting: (relation: string): Sense => ({
    kind: 'relation',
    key: `r:${relation}`,
    relation,
    verb: true,
    middle: true,
    lasting: true,
  }),
  arranging: (relation: string): Sense => ({
    kind: 'relation',
    key: `r:${relation}`,
    relation,
    verb: true,
    arranging: true,
  }),
  doing: (relation: string, doer: string): Sense => ({
    kind: 'relation',
    key: `r:${relation}`,
    relation,
    verb: true,
    doer,
  }),
  contrary: (entity: string): Sense => ({ kind: 'contrary', key: `c:${entity}`, entity }),
  version: (version: VersionRange): Sense => ({ kind: 'version', key: 'version', version }),
  degree: (degree: Degree): Sense => ({ kind: 'degree', key: `degree:${degree}`, degree }),
  gloss: (word: string): Sense => ({ kind: 'gloss', key: `g:${word}`, word }),
  namePart: (part: NamePart): Sense => ({ kind: 'namePart', key: `name:${part}`, part }),
  absent: (name: string): Sense => ({ kind: 'absent', key: `a:${name}`, name }),
  ask: (word: QuestionWord): Sense => ({ kind: 'ask', key: `q:${word}`, word }),
  choose: (): Sense => ({ kind: 'choose', key: 'choose' }),
  operator: (operator: Operator): Sense => ({ kind: 'operator', key: `o:${operator}`, operator }),
  /** "previous": the last of a sort before the one that is spoken of. */
  previous: (): Sense => ({ kind: 'operator', key: PREVIOUS_KEY, operator: 'last' }),
  pronoun: (pronoun: number): Sense => ({ kind: 'pronoun', key: `p:${pronoun}`, pronoun }),
  number: (number: number): Sense => ({ kind: 'number', key: 'number', number, ordinal: false }),
  free: (): Sense => ({ kind: 'free', key: 'free' }),
  light: (): Sense => ({ kind: 'light', key: 'light' }),
  preposition: (word: string): Sense => ({ kind: 'preposition', key: `prep:${word}`, word }),
};
