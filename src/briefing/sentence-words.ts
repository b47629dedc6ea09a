/** Data of the language: what a full stop does and does not end. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations that stand before a name, so that the sentence always goes on. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof rev hon st messrs gen lt col maj capt cmdr adm sgt cpl brig gov sen rep amb vs viz
`);

/** Abbreviations that stand before a number; elsewhere most of them are words. */
export const BEFORE_NUMBERS: ReadonlySet<string> = words(
  'no nos art arts para paras ch fig vol p pp sec approx ca',
);

/** Abbreviations that end a sentence only where a word follows that opens one. */
export const SELDOM_FINAL: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed weds thu thur thurs fri
  inc ltd co corp bros plc jr sr govt intl natl univ assn dept est ave blvd
`);

/** Words that open a sentence after an abbreviation, and do not go on with a name. */
export const OPENERS: ReadonlySet<string> = words(`
  the a an this that these those he she it they we you i his her its their our my
  in on at by for from with after before since when while as if although though but and or so yet
  however meanwhile moreover also there here according both each some many most all no not
  what who where why how asked speaking under during
`);
