import * as v from 'valibot';
import { ENTITY_KINDS, type Gender, MODALITIES } from './model.ts';
import { parsePartialDate } from './parse-partial-date.ts';
import { isMapping, type Mapping } from './read-fields.ts';

// A message of more than a type is written as "problem\nremedy".

const GENDERS = ['female', 'male', 'neutral'] as const satisfies readonly Gender[];

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const list = v.optional(v.array(text), []);
const mapping = v.custom<Mapping>(isMapping);
const flag = v.optional(
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((value) => value === 'true'),
  ),
  'false',
);
const date = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parsePartialDate(dataset.value);
    if (!('problem' in read)) return read;
    addIssue({ message: `is wrong: ${read.problem}\n${read.remedy}` });
    return NEVER;
  }),
);
const language = v.pipe(text, v.check(isLanguageTag, 'is not a language tag\nwrite one such as en or pt-BR'));
const country = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'is not a country code\nwrite two capitals such as FR'));
const occurrence = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'is not a count\nwrite a number from 1'),
  v.transform(Number),
);

/** The keys at the top of a facts file. */
export const BRIEFING_FIELDS = {
  title: text,
  agency: text,
  place: v.optional(text),
  date,
  dateNote: v.optional(text),
  language,
  summary: text,
  mainEvent: v.optional(text),
  entities: v.optional(mapping, {}),
  relations: v.optional(mapping, {}),
  facts: v.array(v.unknown()),
};

/** The keys of an entity. */
export const ENTITY_FIELDS = {
  kind: v.picklist(ENTITY_KINDS),
  name: text,
  article: v.optional(v.pipe(v.string(), v.trim()), ''),
  aliases: list,
  types: list,
  gender: v.optional(v.picklist(GENDERS)),
  plural: flag,
  involves: list,
  partOf: list,
  members: list,
  gloss: v.optional(text),
  date: v.optional(date),
  country: v.optional(country),
  unnamed: flag,
};

/** The keys of a role's value that is written out in its place. */
export const INLINE_FIELDS = {
  text,
  kind: v.optional(v.picklist(ENTITY_KINDS), 'topic'),
  article: v.optional(v.pipe(v.string(), v.trim()), ''),
  aliases: list,
  types: list,
  plural: flag,
  involves: list,
};

/** The keys of a fact. */
export const FACT_FIELDS = {
  id: text,
  relation: text,
  roles: mapping,
  modality: v.optional(v.picklist(MODALITIES), 'stated'),
  unspecified: list,
  source: v.optional(text),
  evidence: v.array(v.unknown()),
  inference: v.optional(text),
  wording: v.optional(text),
};

/** The keys of a piece of evidence that says which occurrence it means. */
export const EVIDENCE_FIELDS = { quote: v.string(), occurrence: v.optional(occurrence) };

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
