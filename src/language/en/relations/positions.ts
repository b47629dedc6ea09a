/** What parties think of a matter, and how close they are. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { ACTORS, MATTERS } from './fillers.ts';

/** Those whose positions are compared. */
const parties: RoleDefinition = {
  kinds: ACTORS,
  holds: 'open',
  position: 'subject',
  prepositions: 'of, between, by, with',
  asks: ['who'],
  sorts: 'country, side, party, capital, government',
  together: true,
};

/** What their positions are on. */
const matter: RoleDefinition = {
  kinds: MATTERS,
  holds: 'open',
  position: 'object',
  prepositions: `
    on, about, over, regarding, concerning, as regards, towards, toward, in, when it comes to, with regard to,
    with respect to, to, at`,
  asks: ['what', 'where'],
  names: 'issue, matter, subject, topic',
  sorts: 'topic, nuclear file, issue',
};

export const agree: RelationDefinition = {
  id: 'agree',
  verbs: `
    agree, coincide, see eye to eye, concur, be on the same page, share, be close, match, be aligned,
    think alike, converge, overlap, be identical, be like-minded, be of one mind, see things the same way,
    be of the same opinion, be in agreement, line up, stand together, speak with one voice, get along,
    compare, be similar, be in step, be united, be in sync, go along, be in line, be at one,
    be in harmony, be in tune, sing from the same hymn sheet, sing from the same sheet, march in step,
    be on the same wavelength, be of like mind, be in accord, be in concert, be at one with, be on one page,
    be in unison, dovetail, correspond, tally, be near, be near each other, stand shoulder to shoulder,
    pull in the same direction, pull together, be as one, hit it off, lie close together, hang together, be of a mind`,
  nouns: `
    agreement, position, view, stance, opinion, consensus, identical, same, similar, alike, close,
    common ground, common position, aligned, attitude, common, like-minded, similarity, take, thinking,
    standpoint, unanimous, agreed, comparison, compare, line, one mind, converging, stand, sync,
    line with each other,
    outlook, perspective, viewpoint, assessment, thoughts, judgement, judgment, evaluation, mindset,
    sentiment, posture, harmony, concord, unity, unison, concurrence, proximity, closeness, nearness,
    like-mindedness, meeting of minds, on one page, wavelength, same wavelength, congruence, coincidence,
    in tune, in harmony, in accord, at one, hand in glove, in unison, same boat, eye to eye, as one`,
  contradicts: [],
  statedWith: 'differ',
  possessor: ['who'],
  changes: true,
  roles: {
    who: parties,
    on: {
      ...matter,
      names: `
      issue, matter, subject, topic, point,
      field, ground`,
    },
    extent: {
      kinds: ['topic'],
      holds: 'one',
      asks: ['how', 'what'],
      names: `
        extent, degree, position, compare, how far, how close, to what extent, how similar, how much, common,
        how near, closeness, measure of agreement, how well, level of agreement, how like-minded`,
      scale: true,
    },
  },
  template: '{who} {have} {extent} positions on {on}',
  questions: {
    extent: 'Do {who} agree on {on}?',
    on: 'On what do {who} have {extent} positions?',
  },
};

export const differ: RelationDefinition = {
  id: 'differ',
  verbs: `
    differ, disagree, diverge, vary, be different, not agree, part company, part ways, conflict,
    see things differently, fall short, not match, have difference,
    be out of step, be out of sync, be out of tune, be far apart, stand apart, not see eye to eye,
    not be on the same page, be of two minds, be of different opinion, be of different opinions,
    be of different minds, have different views, have a different view, deviate, drift apart,
    go separate ways, go their separate ways, not coincide, not be identical, not be aligned, fail to agree,
    fail to match, not be of one mind, not be on one line, not tally, break ranks, branch off, part from,
    clash a little`,
  nouns: `
    difference, discrepancy, disagreement, divergence, nuance, gap, sticking point, different, differing,
    disparity, contradiction, inconsistency, distance, divergent, discrepant, daylight, friction,
    point of contention, variance, mismatch, snag, deviation, bone of contention, not identical,
    variation, dissimilarity, incongruity, discord, disunity, dissent, fly in the ointment, crack, fissure,
    wedge, stumbling block, hitch, wrinkle, qualification, caveat, reservation, exception, small print,
    different opinion, different opinions, unlike, grey area, divide, separation, sore point, discordance,
    dissonance, sticking points, disaccord, view, position, opinion, stance, standpoint`,
  contradicts: [],
  statedWith: 'agree',
  possessor: ['who'],
  changes: true,
  roles: {
    who: parties,
    on: matter,
    extent: {
      kinds: ['topic'],
      holds: 'one',
      asks: ['how'],
      names: `
        extent, degree, scale`,
      scale: true,
    },
    which: {
      kinds: ['topic'],
      holds: 'open',
      asks: ['what'],
      names: `
        detail, point, nature, content, exact,
        ins and outs`,
    },
  },
  template: 'there are {extent} between {who} on {on}',
  joint: 'there are {extent}',
  questions: { extent: 'Are there differences between {who} on {on}?' },
};

export const oppose: RelationDefinition = {
  id: 'oppose',
  verbs: `
    clash, be at loggerheads, be at odds, be opposed, fight, fall out, be divided, be split, quarrel,
    be poles apart, oppose, be against, be in conflict, be far apart, be hostile, be at daggers drawn,
    fight over, be worlds apart, be in dispute, contradict, reject,
    be at each other’s throats, be enemies, be foes, be rivals, cross swords, be in deadlock,
    be on a collision course`,
  nouns: `
    clash, loggerheads, opposed, rift, quarrel, opposition, row, odds, opposite, hostile, enmity,
    incompatible, irreconcilable, at loggerheads, at odds, against, stand-off, poles apart, contrary,
    falling-out, falling out, antagonism, confrontation, hostility, at each other’s throats, deadlock,
    worlds apart, collision`,
  contradicts: ['agree', 'initiate'],
  changes: true,
  roles: {
    who: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of, between, by, with',
      asks: ['who'],
    },
    on: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'on, about, over, regarding, to',
      asks: ['what'],
    },
  },
  template: '{who} oppose each other on {on}',
};
