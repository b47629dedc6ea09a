/**
 * Questions that ask for a cause in other words than "why", and verbs that only say that what follows them began: each is
 * read as the plainer question.
 */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** Before what came about: "what led to the failure" asks why it failed. */
export const causeHeads: WordList = joinLists([
  combine(
    'what, which event, which events, what factor, what factors, which factor, which factors',
    '_, has, have, had, first, really, actually',
    `caused, causes, led to, lead to, leads to, brought about, brought on, triggered, triggers, prompted, provoked, explains, explained, gave rise to,
    resulted in, produced, set off, sparked, lies behind, lay behind`,
  ),
  combine(
    'what',
    'is, was, were, are, lies, lay',
    'behind, to blame for, responsible for, at the root of, at the bottom of, the cause of, the reason for, the reason behind, the trigger for, the trigger of, the explanation for, the explanation of, the grounds for',
  ),
  `the reason for, reason for, reasons for, the reasons for, cause of, the cause of, the causes of, how did it come to, how did they come to, how come the,
  what reason is there for, what reason was there for, what reason is given for, what was given as the reason for, what is given as the reason for, thanks to what, owing to what`,
]);

/** Before whoever does it and the infinitive: "what made them stop", "what caused it to fail". */
export const drivenHeads: WordList = combine(
  'what',
  '_, has, have, had, finally, eventually, actually, really',
  'made, caused, led, forced, drove, prompted, moved, induced, pushed, persuaded, convinced, compelled, obliged, allowed, enabled, got',
);

/** Before whoever does it not: "what kept them from coming", "what prevented it from being seen". */
export const hinderedHeads: WordList = combine(
  'what',
  '_, has, have, had, actually, really',
  'prevented, stopped, kept, hindered, barred, blocked, held, discouraged, deterred',
);
/** What stands behind these before the verb. */
export const hinderingPreposition = 'from';

/** Verbs that say that what follows them began: "when did it start failing". */
export const startingVerbs: WordList = 'start, begin, commence';

/** Before what is done: "who did the upgrade", "who was doing the upgrade". */
export const doerHeads: WordList = combine(
  'who',
  'did, does, do, has done, had done, have done, was doing, is doing, were doing, will do, is to do, was to do, made, conducted, undertook, executed, performed',
);
/** What it asks, in the plainest words. */
export const doerQuestion = 'who carried out';

/** Before an office's house: who heads the ministry is the minister. */
export const headingVerbs: WordList = joinLists([
  'heads, head, headed, leads, lead, runs, run, directs, is heading, is leading, is running, presides over, sits atop, stands at the head of, sits at the top of',
  combine('is, are', 'in charge of, at the helm of, at the head of, at the top of'),
]);
export const headingNouns: WordList = combine(
  '_, the',
  'head, heads, chief, boss, leader, person in charge, man in charge, number one',
  'of, in, at',
);
/** The house and who heads it. */
export const houses: Readonly<Record<string, string>> = { ministry: 'minister', ministries: 'ministers' };

/** Before a noun, what denies the verb of its clause. */
export const denyingArticle = 'no';

/** Verbs that learners take for the auxiliary of the passive, and that auxiliary. */
export const passiveAuxiliaries: Readonly<Record<string, string>> = {
  becomes: 'is',
  become: 'are',
  became: 'was',
  gets: 'is',
  get: 'are',
  got: 'was',
};

/** Before a noun, how learners ask which in the order it is. */
export const ordinalQuestions: WordList =
  'number how many, number what, number which, the number what, what number, which number, how manieth, the how manieth, how manyeth, the how manyeth, how manyth, the how manyth';

/** Around what is left out of what is asked: "setting X aside". */
export const asideBeginnings: WordList = 'leaving, setting, putting';
export const asideEnds: WordList = 'aside, out of it, out of account, to one side';
/** How that is said in one piece. */
export const asideOpening = 'leaving aside';

/** The words of the plainer question. */
export const plainWords = {
  why: 'why',
  which: 'which',
  did: 'did',
  is: 'is',
  was: 'was',
  not: 'not',
  of: 'of',
  to: 'to',
  be: 'be',
  being: 'being',
} as const;
