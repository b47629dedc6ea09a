/** How a question of a relation's is varied, and what must not be answered: what a briefing is tested with. */
import type { EntityKind } from '../../briefing/model.ts';
import type { QuestionWord } from '../language-data.ts';

/** Other ways to put a question: `{question}` as it is worded, `{bare}` in small letters without its mark. */
export const questionFrames: readonly string[] = [
  '{question}',
  '{bare}',
  'Could you tell me, {bare}?',
  'hi, quick question: {bare}',
];

/** A question for a role that its relation words none for, by a noun that names the role. */
export const roleFrame = 'What is the {noun} of {subject}?';

/**
 * Questions for a role by the verb of its relation, where that words none: `{auxiliary}` and `{verb}` of what the subject
 * does, `{object}` left out where the fact has none.
 */
export const verbFrames: Readonly<Partial<Record<QuestionWord, string>>> = {
  when: 'When {auxiliary} {subject} {verb} {object}?',
  where: 'Where {auxiliary} {subject} {verb} {object}?',
  why: 'Why {auxiliary} {subject} {verb} {object}?',
  'how long': 'How long {auxiliary} {subject} {verb} {object}?',
};
/** "Did", "do" and "does" of such a question; "will" of what is to come. */
export const verbAuxiliaries = { past: 'did', several: 'do', one: 'does', coming: 'will' } as const;

/** Ways to put a statement that is to be confirmed or denied. */
export const statementFrames: readonly string[] = [
  'Is it true that {statement}?',
  '{statement}, right?',
  'Is it so that {statement}?',
];

/** How a statement begins that is confirmed. */
export const confirmation = 'Yes';
/** How the answer begins to one that the text denies. */
export const denial = 'No';
/** What is said first of what is not decided or not known yet. */
export const openness = 'That is open';

/** Names that no briefing has. */
export const inventedNames: Readonly<Partial<Record<EntityKind, string>>> = {
  person: 'Zebulon Quarkman',
  organisation: 'the Zentrex Institute',
  place: 'Ruritania',
};
