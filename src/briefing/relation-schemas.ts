import * as v from 'valibot';
import type { QuestionWord } from '../language/language-data.ts';
import { describeField } from './describe-field.ts';
import { flag, text } from './field-schemas.ts';
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

const words = v.pipe(
  v.union([v.string(), v.array(v.string())], 'is not a list of words\nwrite words with commas between them'),
  v.transform((value) => (typeof value === 'string' ? value : value.join(', '))),
  v.trim(),
  v.check(isBalanced, 'has a parenthesis without its partner\nclose or remove it'),
);
const templates = v.record(text, text);

/** The keys of a role of a relation. */
export const ROLE_FIELDS = {
  kinds: describeField(
    v.pipe(v.array(v.picklist(ENTITY_KINDS)), v.minLength(1, 'is empty\nwrite at least one kind')),
    'The kinds of thing that fill it.',
    ['person', 'organisation'],
  ),
  holds: describeField(
    v.optional(v.picklist(['one', 'open', 'closed']), 'open'),
    'one: a single value, so that another is corrected; open: a list that may go on; closed: a list that the text closes.',
    'one',
  ),
  position: describeField(
    v.optional(v.picklist(['subject', 'object', 'either'])),
    'Where it stands beside the verb in the active voice: subject, object, or either of them; nowhere for what only prepositions introduce.',
    'subject',
  ),
  prepositions: describeField(v.optional(words), 'Prepositions that introduce it.', 'by, from'),
  asks: describeField(
    v.optional(v.array(v.picklist(QUESTION_WORDS))),
    `The question words that it answers, of ${QUESTION_WORDS.join(', ')} ("how much" is asked by how many); by default those that ask for its kinds, and who for a place that is the subject.`,
    ['who'],
  ),
  names: describeField(
    v.optional(words),
    'Nouns that ask for it or introduce its value.',
    'founder, creator',
  ),
  sorts: describeField(
    v.optional(words),
    'Sorts of thing that a question may call what fills it ("which framework").',
    'council, body',
  ),
  scale: describeField(
    flag,
    'True where it is a matter of degree ("largely"), which another contradicts.',
    true,
  ),
  together: describeField(
    flag,
    'True where the relation holds of its fillers together, not of each: "A and B agree".',
    true,
  ),
  makes: describeField(
    v.optional(text),
    'The sort that something is by filling it: who takes part is a participant.',
    'participant',
  ),
  leaves: describeField(
    v.optional(v.strictObject({ role: text, sort: text })),
    'The sort of those that fill another role and do not belong to what fills this one: who is not of the host is a guest.',
    { role: 'who', sort: 'guest' },
  ),
  does: describeField(
    v.optional(words),
    'Verbs whose subject it is, whatever is the subject of the others.',
    'host, welcome',
  ),
  values: describeField(
    v.optional(words),
    'Values that it can have; another one than the fact’s contradicts the fact.',
    'monthly, weekly, daily',
  ),
  uncounted: describeField(
    flag,
    'True where the text names only some of those that fill it, so that how many there are is not told.',
    true,
  ),
  profile: describeField(
    flag,
    'True where it says what its filler is: "What is X?" is answered with the fact.',
    true,
  ),
  telling: describeField(
    flag,
    'True where its filler by itself says which relation is meant: what was done, in a verb of its own.',
    true,
  ),
  figure: describeField(
    v.optional(v.picklist(['measure', 'value', 'group', 'period'])),
    'Its part in a relation of figures, whose facts are found by their numbers: measure (what is measured or counted; each fact must fill it), value (how much), group (of whom, of what, where), period (when).',
    'value',
  ),
};

/** The keys of a relation that a briefing defines. */
export const RELATION_FIELDS = {
  verbs: describeField(
    v.optional(words, ''),
    'Verbs that name it, in their base forms.',
    'patch, mend, repair',
  ),
  arranging: describeField(
    v.optional(words),
    'Verbs for bringing it about, whose subject it has no role for: "X arranged the meeting".',
    'arrange, organise',
  ),
  middles: describeField(
    v.optional(words),
    'Those of its verbs whose subject is what the others have as object: "the topic comes up".',
    'come up',
  ),
  lasting: describeField(
    v.optional(words),
    'Those of its middle verbs that hold from the date of the fact on: "it exists".',
    'exist',
  ),
  nouns: describeField(v.optional(words, ''), 'Nouns and adjectives that name it.', 'patch, repair, fix'),
  possessor: describeField(
    v.optional(v.array(text)),
    'Roles that a genitive before one of its nouns fills ("the council’s view"); any role without it.',
    ['by'],
  ),
  isA: describeField(v.optional(text), 'Id of a wider relation, whose words name this one too.', 'patching'),
  contradicts: describeField(
    v.optional(v.array(text)),
    'Ids of relations whose facts are denied by a claim of this one.',
    ['patching'],
  ),
  statedWith: describeField(
    v.optional(text),
    'Id of a relation whose facts are told in the same breath.',
    'patching',
  ),
  changes: describeField(flag, 'True where it can change with time (offices, figures).', true),
  describes: describeField(
    v.optional(text),
    'The role whose filler its facts describe ("the Norwegian minister").',
    'holder',
  ),
  apposition: describeField(
    v.optional(text),
    'What stands in brackets behind the name of what its facts describe, where several are told: “Ada Berg (Norway’s minister)”.',
    '{of:owner} {post}',
  ),
  wishes: describeField(flag, 'True where its facts tell what is wanted, not what comes about.', true),
  targets: describeField(
    flag,
    'True where its figures say what is to be reached, not what is: “Was the target reached?” is then reckoned.',
    true,
  ),
  within: describeField(
    v.optional(text),
    'A role whose event lends the fact its own place, time and framework.',
    'event',
  ),
  attributes: describeField(flag, 'True where it reports somebody’s word.', true),
  ofBriefing: describeField(flag, 'True where its facts are about the briefing itself.', true),
  template: describeField(
    text,
    'The sentence for a fact. {role} prints what fills it; […] is kept where a role in it was asked for; {be}, {was}, {have} and {verb:see} agree with the first role; {will:meet|met} and {was} follow the modality (“will be patched”).',
    '{flaw} {was} patched[ by {by}][ {when}]',
  ),
  alternative: describeField(
    v.optional(text),
    'The sentence where the first role of the template is not filled.',
    '{when} a patch came out',
  ),
  answers: describeField(v.optional(templates), 'Sentences for particular roles that are asked for.', {
    by: '{by} patched it',
  }),
  joint: describeField(
    v.optional(text),
    'The sentence where it follows the one of the relation it is stated with.',
    'but they differ on {about}',
  ),
  questions: describeField(
    v.optional(templates),
    'Questions that can be asked, by the role they ask for; they are suggested and completed.',
    { by: 'Who patched {flaw}?' },
  ),
  roles: describeField(v.record(text, v.unknown()), 'What takes part, by names of your choice.', {
    flaw: { kinds: ['topic'], position: 'object' },
    by: { kinds: ['person'], position: 'subject', prepositions: 'by' },
  }),
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
