import * as v from 'valibot';
import type { QuestionWord } from '../language/language-data.ts';
import { ENTITY_KINDS } from './model.ts';

// A message of more than a type is written as "problem\nremedy".

const QUESTION_WORDS = [
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'how often',
  'how long',
  'how many',
] as const satisfies readonly QuestionWord[];

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const flag = v.optional(
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((value) => value === 'true'),
  ),
  'false',
);
const words = v.pipe(
  v.union([v.string(), v.array(v.string())], 'is not a list of words\nwrite words with commas between them'),
  v.transform((value) => (typeof value === 'string' ? value : value.join(', '))),
  v.trim(),
  v.check(isBalanced, 'has a parenthesis without its partner\nclose or remove it'),
);
const templates = v.record(text, text);

/** The keys of a role of a relation. */
export const ROLE_FIELDS = {
  kinds: v.pipe(v.array(v.picklist(ENTITY_KINDS)), v.minLength(1, 'is empty\nwrite at least one kind')),
  holds: v.optional(v.picklist(['one', 'open', 'closed']), 'open'),
  position: v.optional(v.picklist(['subject', 'object', 'either'])),
  prepositions: v.optional(words),
  asks: v.optional(v.array(v.picklist(QUESTION_WORDS))),
  names: v.optional(words),
  sorts: v.optional(words),
  scale: flag,
  makes: v.optional(text),
  values: v.optional(words),
  profile: flag,
};

/** The keys of a relation that a briefing defines. */
export const RELATION_FIELDS = {
  verbs: v.optional(words, ''),
  arranging: v.optional(words),
  middles: v.optional(words),
  lasting: v.optional(words),
  nouns: v.optional(words, ''),
  possessor: v.optional(v.array(text)),
  isA: v.optional(text),
  contradicts: v.optional(v.array(text)),
  statedWith: v.optional(text),
  changes: flag,
  describes: v.optional(text),
  within: v.optional(text),
  attributes: flag,
  ofBriefing: flag,
  template: text,
  alternative: v.optional(text),
  answers: v.optional(templates),
  joint: v.optional(text),
  questions: v.optional(templates),
  roles: v.record(text, v.unknown()),
};

function isBalanced(list: string): boolean {
  let open = 0;
  for (const mark of list) {
    if (mark === '(') open += 1;
    if (mark === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
