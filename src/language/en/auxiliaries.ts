/** Verbs whose place shows a question, and forms of "be" that show the passive. */
export const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were am be do does did has have had will would can could shall should may might must ought becomes become'.split(
    ' ',
  ),
);
export const beForms: ReadonlySet<string> = new Set(
  'is are was were am be been being get gets got'.split(' '),
);

/** Finite forms of "be". */
export const copulas: ReadonlySet<string> = new Set('is are was were am'.split(' '));

/** Auxiliaries that ask about what is or is to be, not about what was. */
export const presentAuxiliaries: ReadonlySet<string> = new Set('is are am will shall do does'.split(' '));

/** Auxiliaries of what is still to come. */
export const futureAuxiliaries: ReadonlySet<string> = new Set(['will', 'shall']);

/** Auxiliaries of what may be, which is not told by there being word of it. */
export const possibleAuxiliaries: ReadonlySet<string> = new Set('can could may might would'.split(' '));

/** Auxiliaries that ask what one is to do, never what somebody did. */
export const obligingAuxiliaries: ReadonlySet<string> = new Set('should must ought'.split(' '));

/** Auxiliaries that ask what is possible. */
export const ableAuxiliaries: readonly string[] = ['can', 'could'];

/** Words after a fronted auxiliary's subject or before a noun that never stand for something by themselves. */
export const articles: ReadonlySet<string> = new Set(
  'the a an this these those that its their his her our your my'.split(' '),
);

/** Those of them that say nothing of the noun but that it is one. */
export const plainArticles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Right behind these a word that can be a noun is one: "at the talks". */
export const nounOpeners: ReadonlySet<string> = new Set('the a an this these its their'.split(' '));

/** Words of that kind that say whose something is: an idiom takes the one that its subject has. */
export const possessives: ReadonlySet<string> = new Set('its their his her our your my'.split(' '));

/** Those of them that speak of a thing for the first time. */
export const indefiniteArticles: ReadonlySet<string> = new Set(['a', 'an']);

/** Forms of "do" beside a verb: behind what is asked for, the subject follows. */
export const supportingVerbs: ReadonlySet<string> = new Set('do does did'.split(' '));

/** That of them for what one does. */
export const presentSupport = 'does';
/** That of them for what was. */
export const pastSupport = 'did';

export const haveForms: ReadonlySet<string> = new Set('have has had'.split(' '));

export const getForms: ReadonlySet<string> = new Set('get gets got'.split(' '));

/** Participles that are written as the verb itself. */
export const unchangedParticiples: readonly string[] = ['set', 'put', 'hit', 'cut', 'shut', 'run'];

/** "Was", of one thing and of several. */
export const pastBeForms: ReadonlySet<string> = new Set(['was', 'were']);

/** The same of what is, and of what is to come. */
export const presentBeForms: Readonly<Record<string, string>> = { was: 'is', were: 'are' };

/** Infinitives of what was. */
export const pastInfinitives: readonly string[] = ['to have been'];

/** Before an infinitive: "to meet". */
export const infinitiveMark = 'to';

/** What makes a plan of what is said in the past: "was to be", "was supposed to". */
export const planningWords: ReadonlySet<string> = new Set([
  infinitiveMark,
  'be',
  'supposed',
  'planned',
  'scheduled',
  'due',
  'expected',
  'meant',
]);

/** What introduces who did something, behind a passive: "by whom?". */
export const agentPreposition = 'by';
