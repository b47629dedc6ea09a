/** Verbs that say no more than that what the noun beside them names was done. */
import type { WordList } from '../language-data.ts';

/** Behind the noun: "the launch took place". */
export const occurringVerbs: WordList =
  'take place, happen, occur, come about, come to pass, go ahead, be carried out, be conducted, be performed';
/** Before it, or behind it in the passive: "who carried out the sampling", "the order was placed". */
export const performingVerbs: WordList =
  'make, do, carry out, conduct, perform, undertake, effect, place, see to, issue, give, cause, bring about';
/** How a claim says that something is to be, which what calls it off denies. */
export const stagingWords: WordList =
  'on, still on, take place, still take place, happen, go ahead, go ahead as planned, be held, held, proceed, going ahead, taking place, happening, be on';
/** What calls it off. */
export const cancellingVerbs: WordList = 'cancel, call off, scrap, abandon, axe';

/** Behind a form of "be", what only says that it is to be: "is planned for 15 April". */
export const planningParticiples: WordList =
  'planned, planned for, planned on, scheduled, scheduled for, slated, slated for, due, due on, due out, set for, foreseen, foreseen for, envisaged, envisaged for, expected on, pencilled in for';

/** Words that say of a deed that it is wanted, looked for or thought about, and not that it is done. */
export const seekingWords: WordList =
  'consider, seek, look, search, try, want, hope, wish, like, plan, intend, mean, aim, attempt, endeavour, strive, weigh, discuss, debate, talk, explore, study, examine, think, mull, ponder, work, attend, address, tackle, approach, way, option, idea, effort, attempt, suggest, propose, advocate, call, deal, set, expect, need, help, important, crucial, necessary, vital, essential, interested, interest, keen, eager, ready, willing, desire, goal, purpose';

/** Participles that say what is done with a thing, however little they say elsewhere. */
export const usingParticiples: WordList = 'used, needed, put, kept, set, taken, made, turned';

/** Verbs that say, before "of", what a thing consists of. */
export const makingVerbs: WordList = 'make, build, construct, compose, make up';

/** Participles of what came about, and of nothing that is only planned. */
export const doneParticiples: WordList = 'done, finished, completed, accomplished';
