/**
 * Questions that ask for a cause in other words than "why", and verbs that only say that what follows them began: each is
 * read as the plainer question.
 */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** How people ask in an idiom, and what that asks: "what became of X" asks what happened to it. */
export const plainFrames: readonly { readonly plain: string; readonly heads: WordList }[] = [
  {
    plain: 'what happened to',
    heads: joinLists([
      combine('what, whatever', 'became, has become, had become, is to become, will become', 'of'),
      'what is the fate of, what was the fate of, what fate befell, what befell, what ever became of, what was the end of',
    ]),
  },
  {
    plain: 'who is behind',
    heads: joinLists([
      combine(
        'who, whom',
        'is, are, was, were, do we have, have we, have we got, does the world have',
        'to thank for, to be thanked for',
      ),
      combine(
        'who, whoever',
        'gets, got, takes, took, deserves, claims, can claim, has',
        '_, the',
        'credit for',
      ),
    ]),
  },
  {
    plain: 'who carried out',
    heads: combine('who', 'is, was, stands, stood', 'behind, responsible for, to blame for'),
  },
  {
    plain: 'what is the news on',
    heads: joinLists([
      combine(
        'what is',
        `the latest, the latest news, new, the state of play, the current state of play, the lay of the land, the lie of the land, the word,
        the update, cooking`,
        'on, about, with, regarding',
      ),
      combine(
        'how do things stand, how are things, how are things going, how do matters stand, what gives',
        'on, with',
      ),
      'any news on, any news about, any update on, anything new on, anything new about',
    ]),
  },
  {
    plain: 'what is there on',
    heads: combine(
      'what is',
      'going on, happening, up, the deal, the story, the situation, the score, the skinny, the lowdown, the fuss',
      'with, on, about, over',
    ),
  },
  {
    plain: 'what is the aim of',
    heads: combine(
      'what is',
      'the big idea, the whole idea, the whole point, the whole purpose, the sense, the use',
      'of, behind',
    ),
  },
];

/** Before somebody and where they come to: "what brings them to Paris". */
export const bringingHeads: WordList = combine(
  'what',
  'brings, brought, has brought, is bringing, will bring, draws, drew, takes, took, is taking, is drawing',
);
/** What that asks: why they come, or what they talk about there. */
export const bringingQuestions: readonly { readonly before: string; readonly behind: string }[] = [
  { before: 'why did', behind: 'come to' },
  { before: 'what will', behind: 'discuss in' },
];

/** Before what came about: "what led to the failure" asks why it failed. */
export const causeHeads: WordList = joinLists([
  combine(
    'what, which event, which events, what factor, what factors, which factor, which factors',
    '_, has, have, had, first, really, actually',
    `caused, causes, led to, lead to, leads to, brought about, brought on, ushered in, touched off, kicked off, kick-started, fuelled, contributed to, set in motion, is to thank for, was to thank for, triggered, triggers, prompted, provoked, explains, explained, gave rise to,
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
  'made, caused, led, forced, drove, prompted, moved, induced, pushed, persuaded, convinced, compelled, obliged, allowed, enabled, got, spurred, spurred on, inspired, motivated, encouraged, tempted, nudged, swayed, drove on, egged on, triggered, provoked, emboldened',
);

/** Before whoever does it not: "what kept them from coming", "what prevented it from being seen". */
export const hinderedHeads: WordList = combine(
  'what',
  '_, has, have, had, actually, really',
  'prevented, stopped, kept, hindered, barred, blocked, held, discouraged, deterred, dissuaded, put off, held back, kept back, scared off, talked out of',
);
/** The same as verbs: "what keeps it from closing". */
export const hinderingVerbs: WordList =
  'prevent, stop, keep, hinder, bar, block, hold, discourage, deter, dissuade, hold back, keep back';
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

/** Participles between somebody and what he does that say only that the text says so: "when are they said to meet". */
export const hearsayParticiples: WordList =
  'said, reported, supposed, believed, thought, claimed, alleged, rumoured, rumored, understood, stated, described, held, reckoned, announced';
/** The forms of "be" before somebody, and of "have" where it is said to have been. */
export const hearsayAuxiliaries: Readonly<Record<string, string>> = {
  is: 'has',
  are: 'have',
  was: 'had',
  were: 'had',
};

/** Before and behind whoever's view it is: "as X sees it". */
export const viewConjunction = 'as';
export const viewEnds: WordList = combine(
  'see, sees, saw, have, has, put, puts, tell, tells, view, views',
  'it, things',
);
/** How that is said in one piece. */
export const viewOpening = 'according to';

/** Before an office's house: who heads the ministry is the minister. */
export const headingVerbs: WordList = joinLists([
  'heads, head, headed, leads, lead, runs, run, directs, is heading, is leading, is running, presides over, sits atop, stands at the head of, sits at the top of',
  combine('is, are', 'in charge of, at the helm of, at the head of, at the top of'),
  combine('calls, call', 'the shots, the tune', 'at, in'),
  combine('runs, run', 'the show, things', 'at, in'),
  combine('rules, rule', 'the roost', 'at, in'),
  combine('holds, hold', 'the reins, sway, the whip hand', 'at, in, of, over'),
  combine('pulls, pull', 'the strings, the levers', 'at, in, of'),
  combine('has, have', 'the last word, the final say, charge', 'at, in, of'),
  combine(
    'is, are',
    'the boss, boss, top dog, number one, in the driving seat, at the wheel, at the tiller, at the controls',
    'of, at, in',
  ),
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
  the: 'the',
  to: 'to',
  be: 'be',
  have: 'have',
  being: 'being',
  a: 'a',
  next: 'next',
  that: 'that',
  whoHas: 'who has',
} as const;

/** Before whoever is asked for by a name: "the name of the man who …" asks who that is. */
export const nameHeads: WordList = combine('_, the', 'name, names', 'of');
