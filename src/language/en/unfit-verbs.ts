/** Verbs of a relation that do not say of every fact what it tells. */
import type { WordList } from '../language-data.ts';
import { joinLists } from './combine.ts';
import { concepts } from './verb-concepts.ts';

interface UnfitVerbs {
  readonly relation: string;
  readonly verbs: WordList;
  /** They are not said of what fills a role with certain sorts, or under such names: a spokesman does not head the ministry. */
  readonly sorted?: { readonly role: string; readonly sorts: readonly string[]; readonly names?: WordList };
  /** They say more of certain sorts of things than the relation does: who holds an office of a country does not lead the country. */
  readonly governing?: { readonly role: string; readonly sorts: readonly string[] };
  /** They are said only of what is still to come: who is on the way has not arrived. */
  readonly ahead?: true;
  /** They say more than the relation does, so that one of these words must stand in the evidence. */
  readonly said?: WordList;
  /**
   * They say it only beside a noun that does, or what fills one of these roles: who throws a party hosts it, and who throws
   * something else does not.
   */
  readonly beside?: readonly string[];
}

const leadingVerbs = joinLists([
  `
  in charge of, be in charge of, head, run, lead, hold the reins, be at the helm, be at the helm of,
  preside over, oversee, steer, be the number one in, look after the affairs of, have charge of,
  take charge of, stand at the helm of, stand at the head of, be at the head of, be at the top of,
  sit at the top of, sit atop, pull the strings of, pull the strings in`,
  concepts.command,
]);

export const unfitVerbs: readonly UnfitVerbs[] = [
  {
    relation: 'office',
    verbs: leadingVerbs,
    sorted: {
      role: 'post',
      sorts: ['spokesman'],
      names:
        'spokesman, spokeswoman, spokesperson, deputy, vice, assistant, member, adviser, advisor, aide, economist, treasurer, analyst, auditor',
    },
  },
  { relation: 'office', verbs: leadingVerbs, governing: { role: 'of', sorts: ['country'] } },
  {
    relation: 'arrive',
    verbs: `
      be bound, be bound for, head, head for, be heading, be heading for, make for, be on its way to, on
      its way to, be under way to, under way to`,
    ahead: true,
  },
  {
    relation: 'arrive',
    verbs: 'land, touch down, touch down on, set down, come down',
    said: 'land, touch down, touchdown, set down, come down, come home, splash down, settle, parachute',
  },
  { relation: 'arrive', verbs: 'dock, dock with', said: 'dock, docking' },
  { relation: 'office', verbs: 'hold, occupy, act, wear, cover, handle, steer, fill', beside: ['post'] },
  {
    relation: 'meet',
    verbs: `
      hold, stage, pass, unroll, realise, do, conduct, throw, mount, rally, start, begin, arrange, organise,
      schedule, plan, set, fix, pick, choose, select, opt for, settle on, decide on, mark, circle, book, reserve,
      appoint, broker, invite, summon, earmark, assist`,
    beside: ['event'],
  },
  {
    relation: 'discuss',
    verbs:
      'touch, weigh, air, exercise, occupy, engage, agitate, ventilate, canvass, argue, figure, feature, treat',
    beside: ['about', 'focus'],
  },
  {
    relation: 'settle',
    verbs: `
      sort, fix, end, mend, heal, crack, overcome, bury, cure, remedy, bridge, disarm, cool, quell, douse, extinguish,
      straighten, thaw`,
    beside: ['about'],
  },
  { relation: 'synchronise', verbs: 'square, tune, mesh, concert, adjust, sync', beside: ['about'] },
  {
    relation: 'recur',
    verbs: 'pass, run, do, organise, conduct, stage, call, summon',
    beside: [],
  },
  {
    relation: 'initiate',
    verbs: `
      pitch, offer, sponsor, launch, start, invent, present, plug, nurse, nurture, cherish, unveil, hawk, hatch,
      submit, table, drive, campaign, author`,
    beside: ['what', 'initiative'],
  },
  { relation: 'member', verbs: 'have, hold, enjoy, occupy, share', beside: ['of', 'status'] },
  {
    relation: 'agree',
    verbs: 'close, share, fit, click, gel, jibe, match, mesh, near, tally, compare',
    beside: ['on', 'extent'],
  },
  { relation: 'differ', verbs: 'part, grate, jar, conflict, catch', beside: ['on', 'extent'] },
  { relation: 'oppose', verbs: 'fight, oppose, feud, spar, contradict', beside: ['on', 'extent'] },
  { relation: 'cancel', verbs: 'delay, bin, sink, scotch, ditch, shelve, abandon', beside: ['event'] },
  {
    relation: 'session',
    verbs: 'bear, carry, have, wear, number, pass, hold, close, near, approach',
    beside: ['event', 'number'],
  },
  {
    relation: 'raise',
    verbs: 'invite, draw, fan, yield, beget, breed, occasion, spark, fuel, pose, create, generate, stoke',
    beside: ['effect'],
  },
  {
    relation: 'offer',
    verbs: 'brew, concoct, hand, prescribe, extend, advance, bring, submit, give, suggest',
    beside: ['what', 'to'],
  },
  { relation: 'hope', verbs: 'do, chart, trace, frame, shape, draft, devise, hatch, plot', beside: ['what'] },
  {
    relation: 'say',
    verbs: `
      call, describe, give, make, deliver, address, voice, admit, concede, convey, relay, utter, express, inform, word, phrase, muse, reflect, reason, report, speculate, assure`,
    beside: ['content', 'about'],
  },
  {
    relation: 'publish',
    verbs: 'carry, run, make, break, get, produce, distribute, head, top, originate, splash, send, wire, pen',
    beside: [],
  },
  {
    relation: 'host',
    verbs: 'hold, have, call, invite, throw, run, arrange, greet, meet, set up, summon, chair',
    beside: ['event'],
  },
  { relation: 'buy', verbs: 'take, get, pocket, bag, source, secure, obtain', beside: ['what'] },
  { relation: 'first', verbs: 'set, hold, open, achieve', beside: ['feat'] },
  {
    relation: 'cause',
    verbs:
      'make, drive, bring, produce, create, generate, start, explain, blame, fell, floor, sink, topple, cripple',
    beside: ['effect'],
  },
  { relation: 'own', verbs: 'drive, carry, do, get, mind, shoulder, hold, tackle', beside: ['what'] },
  {
    relation: 'decide',
    verbs: 'make, take, pass, reach, set, fix, carry, order, rule, pick, select',
    beside: ['what', 'event'],
  },
  { relation: 'sign', verbs: 'close, make, reach, cut, do, strike, seal, settle', beside: ['what'] },
  {
    relation: 'attend',
    verbs: 'represent, invite, appear, gather, meet, mingle, accompany',
    beside: ['event'],
  },
];
