/**
 * Verbs with a particle that mean something else than the verb alone: who took over took no decision. A relation that has
 * one of them among its verbs is named by it all the same.
 */
import type { WordList } from '../language-data.ts';

export const phrasalVerbs: WordList = `
  take over, take off, take after, take apart, make up, make off, make out, make do, make away with, give up,
  give away, put off, put down, put up with, put away, turn down, turn up, turn back, turn out, turn around, look after,
  look up, look down on, look up to, run out, run out of, run into, run over, run away, run for, break off, break up,
  break into, get over, get away, get away with, get rid of, get on with, get by, get back, fall apart, fall out,
  fall through, fall behind, fall for, set back, stand down, stand up for, stand in for, step in, step aside, step back,
  hand over, hand out, hold up, hold back, hold off, hold onto, back out, back down, pull out, pull out of, pull back,
  let down, let off, live up to, pay back, pay off, write off, wear out, work out, cut back, cut off, cut down,
  go back on, go ahead, go without, come across, come by, come of, come down with, come forward, do without, do away with,
  drop out, drop out of, leave out, move out, move away, pass away, pass out, phase out, rule out, sell out, shut up,
  sit out, slow down, speed up, stay away, stay behind, stick to, storm out, walk out, walk away, win over`;
