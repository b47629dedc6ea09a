/** Short, slangy and run-together spellings of chat, and what they stand for. */
export const shorthand: Readonly<Record<string, string>> = {
  r: 'are', u: 'you', ur: 'your', n: 'and', y: 'why', whr: 'where', wher: 'where', wat: 'what', wht: 'what', wut: 'what',
  wot: 'what', wen: 'when', whn: 'when', hw: 'how', abt: 'about', bout: 'about', btwn: 'between', btw: 'by the way',
  mtg: 'meeting', mtgs: 'meetings', mtng: 'meeting', meetin: 'meeting', mins: 'ministers', min: 'minister', govt: 'government',
  gov: 'government', def: 'defence', dept: 'department', pres: 'president', nuc: 'nuclear', nuke: 'nuclear file', nukes: 'nuclear file', w: 'with',
  wo: 'without', bc: 'because', cuz: 'because', cos: 'because', coz: 'because', tho: 'though', thru: 'through', b4: 'before',
  acc: 'according', intl: 'international', org: 'organisation', orgs: 'organisations', coop: 'cooperation', diff: 'difference',
  diffs: 'differences', info: 'information', loc: 'location', sched: 'schedule', discussin: 'discussing', gonna: 'going to',
  wanna: 'want to', gotta: 'got to', dunno: 'do not know', lemme: 'let me', gimme: 'give me', whos: 'who is', whats: 'what is',
  wheres: 'where is', whens: 'when is', hows: 'how is', whys: 'why is', thats: 'that is', theres: 'there is', its: 'its', im: 'I am',
  dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not', werent: 'were not',
  wont: 'will not', cant: 'can not', havent: 'have not', hasnt: 'has not', theyre: 'they are', youre: 'you are', theyll: 'they will',
  fra: 'France', rus: 'Russia', russ: 'Russia', ru: 'Russia', fr: 'France', russkies: 'Russians', ger: 'Germany', tmrw: 'tomorrow', tmr: 'tomorrow',
  tmw: 'tomorrow', yday: 'yesterday', yest: 'yesterday', yr: 'year', yrs: 'years', wk: 'week', mth: 'month', mon: 'Monday', tue: 'Tuesday', tues: 'Tuesday',
  wed: 'Wednesday', weds: 'Wednesday', thu: 'Thursday', thur: 'Thursday', thurs: 'Thursday', fri: 'Friday', sep: 'September', sept: 'September',
  'agst': 'against', pos: 'position', perm: 'permanent', mem: 'member', mems: 'members', memb: 'member', spox: 'spokesman', spokes: 'spokesman',
  freq: 'frequency', prez: 'president', ww: 'worldwide', fin: 'finance', ldn: 'London', afg: 'Afghanistan', afghan: 'Afghan',
  nk: 'North Korea', ik: 'I know', idk: 'I do not know', ppl: 'people', msg: 'message', q: 'question', qs: 'questions', deleg: 'delegation', delegs: 'delegations',
  'til': 'until', till: 'until', sth: 'something', smth: 'something', els: 'else', pls: 'please', plz: 'please', ty: 'thanks', thx: 'thanks', ok: 'ok', k: 'ok',
  frm: 'from', wrt: 'regarding', re: 'regarding', vs: 'versus', da: 'the', dat: 'that', dis: 'this', teh: 'the', 'ist': 'is', hve: 'have', hv: 'have',
  disc: 'discuss', discuss: 'discuss', est: 'established', estd: 'established', fdn: 'foundation', hq: 'headquarters', sec: 'security', cncl: 'council', sesh: 'session', sess: 'session',
  hwo: 'who', waht: 'what', wehn: 'when', whre: 'where', gona: 'going to', taht: 'that', thnik: 'think', siad: 'said',
};

/** Endings that an apostrophe sets off, and the words they stand for after a pronoun or a question word. */
export const contractions: Readonly<Record<string, string>> = {
  "'re": 'are', "'ll": 'will', "'ve": 'have', "'d": 'would', "'m": 'am', "n't": 'not',
};

/** Words after which "'s" means "is" rather than possession. */
export const takesIs: readonly string[] = [
  'who', 'what', 'when', 'where', 'why', 'how', 'it', 'he', 'she', 'that', 'there', 'here', 'which', 'this', 'let', 'everyone', 'anyone', 'someone',
];
