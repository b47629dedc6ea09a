/** Words with which a question is told again in indirect speech. */
export const doForms: ReadonlySet<string> = new Set(['do', 'does', 'did']);
export const modals: ReadonlySet<string> = new Set(
  'will would can could shall should may might must'.split(' '),
);
/** Auxiliaries of one thing, and of several; the others go with both. */
export const singularAuxiliaries: ReadonlySet<string> = new Set('is was has does'.split(' '));
export const pluralAuxiliaries: ReadonlySet<string> = new Set('are were have do'.split(' '));
/** Forms of "do" that tell of what was. */
export const pastDoForms: ReadonlySet<string> = new Set(['did']);
/** Forms of "be" behind another auxiliary, and the verb that says least. */
export const bareBe = 'be';
export const beenForm = 'been';
export const bareDo = 'do';
/** The same of what is done now. */
export const doingNow = 'doing';

/** What a yes-or-no question asks. */
export const whether = 'whether';
/** Before a question word that would take for granted what happened: "whether or when he resigned". */
export const whetherOr = 'whether or';
/** What such a question leaves open where it cannot be told again word for word. */
export const openCheck = 'whether that is so';
/** What is said of a further question that cannot be told again. */
export const openRest = 'To the rest I find no answer in the briefing.';
/** What a question word leaves open where its question cannot be told again: it takes nothing for granted. */
export const openAnswers: Readonly<Record<string, string>> = {
  who: 'the name you ask for',
  when: 'the date you ask for',
  where: 'the place you ask for',
  'how often': 'the figure you ask for',
  'how long': 'the length of time you ask for',
  'how many': 'the figure you ask for',
};
/** What "doesn’t say …" can end with. */
export const plainlyOpen: ReadonlySet<string> = new Set(
  'who|when|where|why|how|how often|how long|how many'.split('|'),
);
/** Whom or what a question asks for, where it is told as "about X saying anything". */
export const askedPerson = 'anybody';
export const askedThing = 'anything';
/** Question words after which the object of the verb is missing. */
export const personQuestions: ReadonlySet<string> = new Set(['who', 'whom']);
export const thingQuestions: ReadonlySet<string> = new Set(['what']);
/** Question words before a noun: of one thing or several, of several, of an amount. */
export const choiceQuestions: ReadonlySet<string> = new Set([
  'which',
  'what',
  'which of',
  'what other',
  'which other',
]);
/** Those that stand without a noun. */
export const choosingPronouns: ReadonlySet<string> = new Set(['which one']);
export const countQuestions: ReadonlySet<string> = new Set(['how many']);
export const amountQuestions: ReadonlySet<string> = new Set(['how much']);
/** Words of which one must stand in what asks, for it to be told again. */
export const indirectQuestionWords: ReadonlySet<string> = new Set(
  'who whom what which when where why how'.split(' '),
);
/** What is asked for with a time, a place, a rate, a length, a manner. */
export const circumstanceQuestions: ReadonlySet<string> = new Set(
  'when|where|how often|how long|how|how many'.split('|'),
);
/** Those of them whose answer shows whether something happened at all. */
export const openingQuestions: ReadonlySet<string> = new Set(['when', 'where']);
/** Before an adjective it asks for its measure: "how large". */
export const measureQuestion = 'how';
/** What is asked for that takes for granted what it is about. */
export const presupposing: ReadonlySet<string> = new Set(['why']);
/** What joins two nouns to one phrase. */
export const nounJoiners: ReadonlySet<string> = new Set(['and', 'or']);
/** Determiners of one thing, and of several; the other articles go with both. */
export const singularArticles: ReadonlySet<string> = new Set('a an this that another'.split(' '));
export const pluralArticles: ReadonlySet<string> = new Set('these those both'.split(' '));
/** Verbs that take no object without a preposition. */
export const intransitiveVerbs: ReadonlySet<string> = new Set(
  'stay come go arrive belong sleep live sit stand happen travel depend'.split(' '),
);
/** Participles that say nothing without what follows them. */
export const complementVerbs: ReadonlySet<string> = new Set(['called']);
/** Before a verb in its base form. */
export const infinitiveMark = 'to';

/** What stands between a verb of saying and what is said. */
export const complementMark = 'that';
/** Words that introduce a phrase beside the prepositions of place and role. */
export const timePrepositions: ReadonlySet<string> = new Set('before after since until without'.split(' '));
/** What stands before a day, and before a month or a year; what may stand before any date. */
export const dayPreposition = 'on';
export const yearPreposition = 'in';
export const datePrepositions: ReadonlySet<string> = new Set(
  'before after since until by of for from'.split(' '),
);
/** Adverbs that stand between an auxiliary and its verb or at the end. */
export const plainAdverbs: ReadonlySet<string> = new Set(
  `just|instead|abroad|again|together|also|already|still|soon|here|today|tomorrow|yesterday|tonight|afterwards|so far|
  this time|this year|these days|in total|in all|altogether|in person|by name|in advance|at all`.split(
    /\|\s*/,
  ),
);
/** Adverbs that are adjectives, too. */
export const orderAdverbs: ReadonlySet<string> = new Set(['first']);
/** Adverbs of the end alone. */
export const endAdverbs: ReadonlySet<string> = new Set(['too', 'either']);
/** "What else", "who else". */
export const elseWords: ReadonlySet<string> = new Set(['else']);
/** What stands right behind a verb and belongs to it. */
export const verbParticles: ReadonlySet<string> = new Set('up out off down away back over'.split(' '));
/** Nouns that need no article though they stand for one thing. */
export const massNouns: ReadonlySet<string> = new Set(
  `progress peace security cooperation dialogue inflation growth unemployment violence tension trade aid money
  information compensation damage health education energy oil gas water food electricity terrorism democracy support
  work staff traffic football weather power politics news help research evidence equipment`.split(/\s+/),
);
/** Plurals that do not end in "-s". */
export const oddPlurals: ReadonlySet<string> = new Set(
  'people men women children feet media data criteria'.split(' '),
);
/** Nouns among the words that carry no meaning of their own. */
export const lightNouns: ReadonlySet<string> = new Set(
  `article briefing text story piece document news dispatch paper information data detail fact answer word part subject
  bit lot way case side deal schedule line order place intention purpose`.split(/\s+/),
);
/** Peoples that are called by their adjective: "the French". */
export const PEOPLE_ENDINGS = /(?:ch|sh|ese|ss)$/;

/** What holds the place of a subject that follows: "there will be a dinner". */
export const placeholders: ReadonlySet<string> = new Set(['there']);
/** Subjects that stand for nothing. */
export const expletives: ReadonlySet<string> = new Set(['there', 'it']);
/** The one of them that presents what follows: "there was an earlier round". */
export const presentingWord = 'there';
