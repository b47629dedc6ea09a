/** Words with which a question is told again in indirect speech. */
export const doForms: ReadonlySet<string> = new Set(['do', 'does', 'did']);
export const haveForms: ReadonlySet<string> = new Set(['have', 'has', 'had']);
export const modals: ReadonlySet<string> = new Set(
  'will would can could shall should may might must'.split(' '),
);

/** What a yes-or-no question asks. */
export const whether = 'whether';
/** What such a question leaves open where it cannot be told again word for word. */
export const openCheck = 'whether that is so';
/** Whom or what a question asks for, where it is told as "about X meeting anybody". */
export const askedPerson = 'anybody';
export const askedThing = 'anything';
/** Before the noun of "which …" and "how many …". */
export const askedOne = 'any';
/** Question words after which the object of the verb is missing. */
export const personQuestions: ReadonlySet<string> = new Set(['who', 'whom']);
export const thingQuestions: ReadonlySet<string> = new Set(['what']);
/** Question words that take for granted what they ask about. */
export const presupposing: ReadonlySet<string> = new Set(['why', 'how come']);
/** What joins two nouns to one phrase. */
export const nounJoiners: ReadonlySet<string> = new Set(['of', 'and']);
/** Question words whose answer no "about X doing" stands for. */
export const mannerQuestions: ReadonlySet<string> = new Set(['how', 'how much']);
/** Subjects that stand for nothing. */
export const expletives: ReadonlySet<string> = new Set(['there', 'it']);
