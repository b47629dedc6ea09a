/** "-ing" forms that follow no rule of spelling. */
export const oddGerunds: Readonly<Record<string, string>> = {
  be: 'being',
  see: 'seeing',
  flee: 'fleeing',
  agree: 'agreeing',
  panic: 'panicking',
  picnic: 'picnicking',
  age: 'ageing',
  dye: 'dyeing',
  quit: 'quitting',
  equip: 'equipping',
};

/** Verbs of several syllables that are stressed on the last one, and so double its consonant. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  `abet abhor acquit admit allot annul begin befit beset commit compel concur confer control deter defer deter dispel
  distil emit enrol excel expel fulfil forget forgo format impel incur infer input instil intermit input kidnap occur
  omit outbid outrun output overlap overrun patrol permit prefer program propel rebel rebut recur refer regret remit
  repel reset rerun submit transfer transmit travel unplug unwrap upset counsel cancel channel fuel label level model
  quarrel signal total tunnel`.split(/\s+/),
);
