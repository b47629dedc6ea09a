/** The parts of the engine that can be switched off one by one, so that it can be measured what each earns. */
export const MECHANISMS = [
  /** Every content word of a question must be explained. */
  'coverage',
  /** A question that no word of which names a relation is answered where one relation alone fits. */
  'unnamedRelations',
  /** Misspelt words are read as what they may have been meant for. */
  'spelling',
  /** Words that are cut short ("sec", "conf") are read as those that they begin. */
  'abbreviations',
  /** Chat's short and run-together spellings are written out. */
  'shorthand',
  /** The lists of words that say the same in names, terms, figures and deeds. */
  'synonyms',
  /** The words of a relation and of its roles beyond the first of each. */
  'relationWords',
  /** A thing is described by the words of its name in another order or form, or by some of them. */
  'nameWords',
  /** A thing is described through other facts; an event lends its roles to what happens in it. */
  'multiHop',
  /** A thing is described by a clause of its own. */
  'descriptions',
  /** A noun is read with the phrases behind it. */
  'attachedPhrases',
  /** What is claimed and contradicted by a fact is corrected; what is told before a question is judged. */
  'premises',
  /** What was said before completes a message. */
  'followUps',
  /** A message is split into sentences and joined questions. */
  'splitting',
  /** Clauses that ask nothing are set aside. */
  'asides',
  /** Words in another order and prepositions that learners confuse are left open. */
  'looseReadings',
  /** Members, quantifiers, alternatives, comparisons and things side by side. */
  'sets',
  /** Reckoning with dates, lengths of time and rates. */
  'dates',
  /** Figures have a way of their own to be asked for, compared and ranked. */
  'figures',
  /** What is said in the words of a fact's own sentence, or of the text, is answered by that. */
  'statements',
  /** What an editor foresaw to be asked of a fact is answered by it, also in nearly the same words. */
  'foreseen',
] as const;

export type Mechanism = (typeof MECHANISMS)[number];

/** Which mechanisms an engine has; immutable, handed down from its creation to the stages. */
export type Mechanisms = Readonly<Record<Mechanism, boolean>>;

/** What every engine has outside a measurement. */
export const ALL_MECHANISMS: Mechanisms = Object.freeze(
  Object.fromEntries(MECHANISMS.map((mechanism) => [mechanism, true])) as Record<Mechanism, boolean>,
);

/** All mechanisms but one. */
export function without(mechanism: Mechanism): Mechanisms {
  return { ...ALL_MECHANISMS, [mechanism]: false };
}
