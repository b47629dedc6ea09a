/** Verbs that say no more than that what the noun beside them names was done. */
import type { WordList } from '../language-data.ts';

/** Behind the noun: "the launch took place". */
export const occurringVerbs: WordList =
  'take place, happen, occur, come about, come to pass, go ahead, be carried out, be conducted, be performed';
/** Before it, or behind it in the passive: "who carried out the sampling", "the order was placed". */
export const performingVerbs: WordList =
  'make, do, carry out, conduct, perform, undertake, effect, place, see to, issue, give, cause, bring about';
