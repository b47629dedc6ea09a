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
  sit out, slow down, speed up, stay away, stay behind, stick to, storm out, walk out, walk away, win over,
  talk into, talk out of, talk round, talk down, talk up, bring round, win round, bring back into the fold, coax into, lure into, trick into, drag into, force into, bully into,
  push into, pressure into, strong-arm into, bounce into, rope into, fool into, scare into, sweet-talk into, steer clear of, shy away from, back away from, keep away from, stay out of,
  keep out of, opt out, opt out of, duck out, duck out of, wriggle out of, weasel out of, answer to, report to, be in it for, what is the matter with, give in to, cave in, cave in to,
  bow to, stand up to, see off, see through, go through with, go under, hold against, have against, look the other way, turn a blind eye to, turn their back on, turn against, take it out on,
  drag their feet, drag their feet on, drag their heels, drag their heels on, get cold feet, get cold feet about, jump ship, pull rank, cut and run, save face, lose face, get even with,
  walk out on, run off with, miss the boat, throw a wobbly, rock the boat, stir the pot, foot the bill, pick up the tab, grease the palm of, stab in the back, sell short, sell out to,
  blow the whistle on, spill blood, fall on deaf ears, make a killing, turn the tables on, turn the tables, steal the show, steal the limelight, call the bluff of, hold to ransom,
  hold over a barrel, twist the arm of, put the squeeze on, turn the screw on, turn the screws on, put the screws on, lean on, egg on, put up to, fall from grace, play second fiddle to,
  take a back seat, take a back seat to, keep in the dark, leave in the lurch, hang out to dry, throw under the bus, throw to the wolves, be out of favour with, fall out of favour with,
  be in hot water, be in the doghouse, get the short end of the stick, draw the short straw, gain the upper hand, have the upper hand, come off best, come off worst, come out on top, get through, muddle through`;
