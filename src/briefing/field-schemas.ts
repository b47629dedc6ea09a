import * as v from 'valibot';
import { describeField } from './describe-field.ts';
import { ENTITY_KINDS, type Gender, MODALITIES, OPEN } from './model.ts';
import { parsePartialDate } from './parse-partial-date.ts';
import { isMapping, type Mapping } from './read-fields.ts';

// A message of more than a type is written as "problem\nremedy".

const GENDERS = ['female', 'male', 'neutral'] as const satisfies readonly Gender[];

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const list = v.optional(v.array(text), []);
export const mapping = v.custom<Mapping>(isMapping);
const article = v.optional(v.pipe(v.string(), v.trim()), '');
export const flag = v.optional(
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
const moment = v.pipe(
  text,
  v.check(
    (value) => MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
    'is not a time with its zone\nwrite one such as 2026-12-01T09:00Z or 2026-12-01T10:00+01:00',
  ),
);
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;
const occurrence = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'is not a count\nwrite a number from 1'),
  v.transform(Number),
);

/** The keys at the top of a facts file. */
export const BRIEFING_FIELDS = {
  title: describeField(text, 'The headline of the text.', 'Harbour talks end without a deal'),
  agency: describeField(text, 'Who published it: the source that every reply names.', 'Harbour News'),
  place: describeField(
    v.optional(text),
    'Id of the place where it was written, as its dateline says.',
    'oslo',
  ),
  date: describeField(
    date,
    'When it was published; replies speak as of this date.',
    '2011-09-05',
    '2011-09',
    '2011',
  ),
  dateNote: describeField(
    v.optional(text),
    'How the date was found, where the text does not give it whole.',
    'The dateline gives no year.',
  ),
  language: describeField(language, 'The language of the text, as a language tag.', 'en'),
  summary: describeField(
    text,
    'What it is about, in one or two sentences; the answer to "What is this about?".',
    'It is about talks on fishing rights that ended on 4 May 2021.',
  ),
  mainEvent: describeField(
    v.optional(text),
    'Id of the event that a plain "the meeting" means.',
    'oslo-meeting',
  ),
  private: describeField(
    flag,
    'True where it is answered from only where it was opened by name: `--briefing` of the command line, the settings of a server, workspace or channel. Never in direct messages.',
    true,
  ),
  embargo: describeField(
    v.optional(moment),
    'The time, with its zone, before which it is as if it did not exist.',
    '2026-12-01T09:00Z',
  ),
  entities: describeField(
    v.optional(mapping, {}),
    'Everything that the text names, by ids of your choice: letters, digits and hyphens.',
    { berg: { kind: 'person', name: 'Anna Berg' } },
  ),
  relations: describeField(
    v.optional(mapping, {}),
    'Relations of your own, by ids of your choice, where no built-in one says what the text says.',
    { patching: { verbs: 'patch', roles: { flaw: { kinds: ['topic'] } }, template: '{flaw} {was} patched' } },
  ),
  tables: describeField(
    v.optional(v.array(v.unknown()), []),
    'Tables beside the text, and what their rows say.',
    [
      {
        file: 'cases.csv',
        entities: { district: { kind: 'place', name: '{district}' } },
        facts: [
          { id: 'cases', relation: 'figure', roles: { what: 'cases', where: 'district', value: '{cases}' } },
        ],
      },
    ],
  ),
  facts: describeField(v.array(v.unknown()), 'What the text says, one statement each.', [
    { id: 'berg-patching', relation: 'patching', roles: { by: 'berg' }, evidence: ['Anna Berg patched it'] },
  ]),
};

/** The keys of an entity. */
export const ENTITY_FIELDS = {
  kind: describeField(v.picklist(ENTITY_KINDS), 'What kind of thing it is.', 'person', 'quantity'),
  name: describeField(
    text,
    'The name as an answer prints it, without an article.',
    'Anna Berg',
    'Nordic Ferry Board',
  ),
  article: describeField(article, 'What stands before the name inside a sentence, if anything.', 'the'),
  aliases: describeField(
    list,
    'Other names it goes by. Parts of a person’s name, acronyms and the forms of a country’s name are known without.',
    ['Ferry Board'],
  ),
  types: describeField(
    list,
    'What sort of thing it is, in singular nouns that a question may call it by.',
    ['treaty'],
    ['vulnerability'],
  ),
  gender: describeField(v.optional(v.picklist(GENDERS)), 'What "he" and "she" may refer to.', 'female'),
  plural: describeField(flag, 'True where the name takes a plural verb ("the talks were").', true),
  involves: describeField(
    list,
    'Ids of what its name contains: "the Norwegian fishing bill" involves Norway.',
    ['iran'],
  ),
  partOf: describeField(list, 'Ids of the wholes that it is a part of.', ['norway']),
  members: describeField(list, 'Ids of what makes it up, where it is a group ("the ministers").', [
    'berg',
    'lund',
  ]),
  gloss: describeField(
    v.optional(text),
    'Your own words about it. They help to understand a question and never answer one.',
    'strait between Norway and Denmark',
  ),
  date: describeField(
    v.optional(date),
    'The date, on an entity of kind date only. Dates in roles need no entity.',
    '2011-09-07',
  ),
  until: describeField(
    v.optional(date),
    'The last day, where the date is the first one of a period ("the week to 9 March").',
    '2026-03-09',
  ),
  country: describeField(v.optional(country), 'ISO 3166-1 code, where it is a country.', 'NO'),
  unnamed: describeField(
    flag,
    'True where the text gives no proper name: "the president". "Who is …?" is then not answered with it.',
    true,
  ),
};

/** The keys of a role's value that is written out in its place. */
export const INLINE_FIELDS = {
  text: describeField(text, 'The words, as an answer prints them.', 'once or twice a year'),
  kind: describeField(v.optional(v.picklist(ENTITY_KINDS), 'topic'), 'What kind of thing it is.', 'quantity'),
  article: describeField(article, 'What stands before the words inside a sentence, if anything.', 'the'),
  aliases: describeField(list, 'Other words for it.', ['twice yearly']),
  types: describeField(list, 'What sort of thing it is, in singular nouns.', ['rate']),
  plural: describeField(flag, 'True where the words take a plural verb.', true),
  involves: describeField(list, 'Ids of entities that the words contain.', ['norway']),
};

/** The keys of a fact. */
export const FACT_FIELDS = {
  id: describeField(text, 'An id of your choice, which no other fact of the briefing has.', 'berg-patching'),
  relation: describeField(text, 'The id of the relation that it states.', 'patching'),
  roles: describeField(
    mapping,
    'Who and what takes part, by the roles of the relation: ids of entities, dates, or words written out.',
    { by: 'berg', when: '2021-05-30' },
  ),
  modality: describeField(
    v.optional(v.picklist([...MODALITIES, OPEN]), 'stated'),
    'How it holds: it is so, is planned, proposed, somebody’s word, has happened, is denied, or is open: not decided or not known yet.',
    'planned',
  ),
  unspecified: describeField(
    list,
    'Roles that the text leaves open, so that a question for them is answered with "not stated".',
    ['venue'],
  ),
  source: describeField(v.optional(text), 'Id of whoever says so, where it is somebody’s word.', 'spokesman'),
  evidence: describeField(
    v.array(v.unknown()),
    'The passages that prove it, word for word as they stand in the text.',
    ['Anna Berg will meet Ole Lund on Thursday'],
  ),
  inference: describeField(
    v.optional(text),
    'One sentence that says how the evidence implies it, where it does not state it.',
    'The names stand in the order Norwegian, Danish.',
  ),
  wording: describeField(
    v.optional(text),
    'The whole fact in a sentence of yours, where the one that is built from its relation reads badly.',
    'The patch takes effect at the next restart.',
  ),
  asked: describeField(
    list,
    'Questions that it answers, in words that neither its relation nor its names have.',
    ['Who plugged the hole?'],
  ),
};

/** The keys of a piece of evidence that says which occurrence it means. */
export const EVIDENCE_FIELDS = {
  quote: describeField(v.string(), 'The passage, word for word.', 'the talks'),
  occurrence: describeField(
    v.optional(occurrence),
    'Which of several equal passages is meant, counted from 1.',
    2,
  ),
};

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
