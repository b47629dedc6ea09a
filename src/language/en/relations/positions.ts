/** What parties think of a matter, and how close they are. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
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
  verbs: joinLists([
    `
    agree, coincide, see eye to eye, concur, be on the same page, share, be close, match, be aligned,
    think alike, converge, overlap, be identical, be like-minded, be of one mind, see things the same way,
    be of the same opinion, be in agreement, line up, stand together, speak with one voice, get along,
    compare, be similar, be in step, be united, be in sync, go along, be in line, be at one, be in
    harmony, be in tune, sing from the same hymn sheet, sing from the same sheet, march in step, be on the
    same wavelength, be of like mind, be in accord, be in concert, be at one with, be on one page, be in
    unison, dovetail, correspond, tally, be near, be near each other, stand shoulder to shoulder, pull in
    the same direction, pull together, be as one, hit it off, lie close together, hang together, be of a
    mind, be of one opinion, be of one view, be of one accord, hold the same view, hold the same views,
    hold the same opinion, hold similar views, have the same view, have the same views, have the same
    opinion, have similar views, have the same stance, have the same position, take the same line, take
    the same view, take the same stance, take the same position, take a similar line, take a similar view,
    follow the same line, share a view, share a position, share the same view, share the same views, share
    the same opinion, share an opinion, think the same, think the same way, think the same thing, think
    similarly, feel the same, feel the same way, look at it the same way, look at things the same way, see
    it the same way, see it alike, see things alike, see things similarly, stand side by side, stand
    together on, be in the same boat, be in the same camp, be in the same corner, be on the same side, be
    on the same line, be in lockstep, be in agreement with, be in unity, be united on, be unanimous, be on
    common ground, find themselves in agreement, find themselves on the same side, be as close as can be,
    be not far apart, be not far from each other, be close together, be close to each other, be near to
    each other, come close to each other, coincide with, chime, chime with, go hand in hand, fit together,
    be of the same mind, be of the same view, be on identical lines, read from the same page, read from
    the same script, sing in harmony, sing the same tune, sing the same song, be two of a kind, hold
    common ground, have common ground, have much in common, have a lot in common, share common ground, be
    in full agreement, be at one on, accord, be in accord with, square with, mesh, approximate, be
    convergent, be parallel, run parallel, run along the same lines,
    be hand in glove, be two peas in a pod, be like peas in a pod, be birds of a feather,
    be (largely, broadly, mostly) at one,
    be in (lockstep, harness, cahoots, tandem, alignment, synch, synchrony) (on, over, about, _),
    read from the same (script, page, book, hymn sheet, songbook),
    sing from the same (songbook, song sheet, song-sheet, page, hymnbook, hymn-sheet, script),
    be of (one, a single, the same, like, a like) (mind, view, opinion, voice, heart),
    be on the same (page, side, wavelength, track, line, team, path), play the same tune,
    play from the same sheet, dance to the same tune, march to the same (beat, drum, drummer, tune),
    be pulling in the same direction, pull on the same rope, be facing the same way,
    look in the same direction, face in the same direction, be looking in the same direction,
    be two sides of one coin, see through the same (eyes, lens, glasses), click, gel, jibe, be a match,
    be a good match, be a perfect match, be a close match, be compatible, be consonant, be consistent,
    be as one on, form a common front, form a united front, present a united front, put up a united front,
    be a united front, be in full accord, be in broad agreement, be in broad accord, find common cause,
    be brothers in arms, run in parallel, match up, tie in, fit, sit well together,
    be within touching distance, be within a whisker of each other, be much of a muchness,
    be as like as two peas, be near enough identical`,
    concepts.agree,
  ]),
  nouns: `
    agreement, position, view, stance, opinion, consensus, identical, same, similar, alike, close, common
    ground, common position, aligned, attitude, common, like-minded, similarity, take, thinking,
    standpoint, unanimous, agreed, comparison, compare, line, one mind, converging, stand, sync, line with
    each other, outlook, perspective, viewpoint, assessment, thoughts, judgement, judgment, evaluation,
    mindset, sentiment, posture, harmony, concord, unity, unison, concurrence, proximity, closeness,
    nearness, like-mindedness, meeting of minds, on one page, wavelength, same wavelength, congruence,
    coincidence, in tune, in harmony, in accord, at one, hand in glove, in unison, same boat, eye to eye,
    as one, like minds, same page, similar views, similar view, identical views, shared views, shared
    view, shared opinion, shared position, common view, common views, common line, joint position,
    agreement level, overlap, concordance, affinity, alignment, likeness, accordance, unanimity, lockstep,
    same camp, convergence, rapprochement, one voice, same voice, common denominator, kinship of views,
    match, perfect match, close match, fit, commonality, commonalities, shared ground, united front,
    common front, common cause, overlapping, sameness, similitude, resemblance, compatibility, accordant,
    of the same mind, outlooks,
      kinship, identity of views, identity of opinion, likemindedness, common stance, coincidence of views, proximity of views, closeness of views, matching views`,
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
        extent, degree, position, compare, how far, how close, to what extent, how similar, how much,
        common, how near, closeness, measure of agreement, how well, level of agreement, how like-minded,
        degree of agreement, extent of agreement, level of closeness, degree of closeness, degree of
        harmony, how alike, how united, how identical, how aligned, how harmonious, how well matched, how
        far apart, how much alike, how much in common, how much agreement, how much common ground, how
        much overlap, how complete, how fully, how completely, how much of an agreement, how much unity,
        proximity, how strongly`,
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
  verbs: joinLists([
    `
    differ, disagree, diverge, vary, be different, not agree, part company, part ways, conflict, see
    things differently, fall short, not match, have difference, be out of step, be out of sync, be out of
    tune, be far apart, stand apart, not see eye to eye, not be on the same page, be of two minds, be of
    different opinion, be of different opinions, be of different minds, have different views, have a
    different view, deviate, drift apart, go separate ways, go their separate ways, not coincide, not be
    identical, not be aligned, fail to agree, fail to match, not be of one mind, not be on one line, not
    tally, break ranks, branch off, part from, clash a little, be at variance, be at odds over, be of a
    different opinion, be of a different mind, be of another opinion, hold different views, hold differing
    views, hold other views, hold divergent views, have differing views, have differing opinions, have
    different opinions, have divergent views, have different positions, have different stances, have other
    views, take different lines, take different views, take a different view, take a different line, take
    differing views, think differently, think otherwise, see it differently, see differently, see things
    otherwise, look at it differently, look at things differently, not see things the same way, not think
    alike, not share the same view, not concur, not coincide fully, not line up, not dovetail, be not
    quite in step, be not in step, be not in line, be out of line, be out of line with each other, be out
    of kilter, come apart, draw apart, go different ways, go their own ways, go their own way, be split
    over, split over, be divided over, stumble over, fall out over, be unable to agree, cannot agree, be
    in disagreement, be in disagreement over, be in dispute over, be in two camps, be in different camps,
    be on different sides, be on different pages, be on separate pages, be on different wavelengths, be on
    a different wavelength, have their differences, have disagreements, have a disagreement, have a
    difference of opinion, have a bone to pick, have discrepancies, have divergences, beg to differ, be
    dissimilar, be unalike, show cracks, show differences, show discrepancies,
    not (click, gel, jibe, match up, mesh, chime, fit, square, agree fully, agree entirely, see things alike),
    agree to differ, agree to disagree, part,
    pull in (different, opposite) directions, face (different, opposite) ways, be at cross purposes,
    be at cross-purposes,
    not be (a perfect match, a match, a complete match, an exact match, a perfect fit, of one mind, of one opinion, in full agreement, in complete agreement, in total agreement),
    rub each other up the wrong way, go off in different directions,
    sing from (different, separate) (hymn sheets, song sheets, songbooks, pages), be on opposite sides,
    be on opposite sides of the fence, take a different tack, take a different tack on,
    have differences of opinion, have reservations, not be quite (identical, the same, alike), fall down,
    come unstuck, grate, jar, have a crack in`,
    concepts.differ,
  ]),
  nouns: `
    difference, discrepancy, disagreement, divergence, nuance, gap, sticking point, different, differing,
    disparity, contradiction, inconsistency, distance, divergent, discrepant, daylight, friction, point of
    contention, variance, mismatch, snag, deviation, bone of contention, not identical, variation,
    dissimilarity, incongruity, discord, disunity, dissent, fly in the ointment, crack, fissure, wedge,
    stumbling block, hitch, wrinkle, qualification, caveat, reservation, exception, small print, different
    opinion, different opinions, unlike, grey area, divide, separation, sore point, discordance,
    dissonance, sticking points, disaccord, view, position, opinion, stance, standpoint, differences of
    opinion, difference of opinion, difference of view, differences of view, points of difference, point
    of difference, points of disagreement, point of disagreement, bones of contention, friction point,
    points of friction, disagreements, divergences, discrepancies, variances, quibble, quibbles, niggle,
    niggles, cracks, rifts, chinks, fault line, fault lines, dividing line, dividing lines, stumbling
    blocks, hitches, snags, nuances, gaps, shades of difference, shade of difference, cloud on the
    horizon, not quite the same, not entirely the same, different views, different positions, different
    stances, different lines, differing views, divergent views, unlikeness, mismatches, contentious
    points, contentious point, contention, odds and ends, wrinkles, divisions, division,
    perfect match, odd one out, chink, chink in the armour, loose ends, parting of the ways,
    parting of ways, clash of interests, clash of interest, conflict of interest,
    not all sweetness and light, fly in the soup, rub, catch, hiccup, blemish,
      contrast, distinction, gripe, gulf, rift, split, schism, chasm, cleavage, bone to pick, points of contention, points of dispute, shades of opinion, hair in the soup`,
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
  verbs: joinLists([
    `
    clash, be at loggerheads, be at odds, be opposed, fight, fall out, be divided, be split, quarrel, be
    poles apart, oppose, be against, be in conflict, be far apart, be hostile, be at daggers drawn, fight
    over, be worlds apart, be in dispute, contradict, be at each other’s throats, be enemies, be foes, be
    rivals, cross swords, be in deadlock, be on a collision course, be at each other’s throat, lock horns,
    lock horns over, be locked in battle, wage war, wage a war of words, go to war, go to war over, come
    to blows, come to blows over, take issue with, object to, be hostile to, be against each other, be
    rivals over, compete over, spar, spar over, tussle, tussle over, squabble, squabble over, bicker,
    bicker over, row over, argue with, feud, feud over, wrangle over, be at war, be at war over, be
    irreconcilable, be in opposition, be diametrically opposed, be totally opposed, be completely opposed,
    be bitterly divided, be dead set against, be dead against, speak out against, come out against, set
    its face against, stand in the way of, put up resistance to, fight against`,
    concepts.clash,
  ]),
  nouns: `
    clash, loggerheads, opposed, rift, quarrel, opposition, row, odds, opposite, hostile, enmity,
    incompatible, irreconcilable, at loggerheads, at odds, against, stand-off, poles apart, contrary,
    falling-out, falling out, antagonism, confrontation, hostility, at each other’s throats, deadlock,
    worlds apart, collision, bickering, squabble, squabbling, feud, hostilities, tug of war, tug-of-war,
    war of words, adversary, adversaries, foe, foes, enemies, antagonist, gulf, chasm, abyss, bitter
    dispute, diametrically opposed, dead set against, at war, at daggers drawn, totally at odds,
    irreconcilable differences, contrary positions, opposing views, opposite views, opposing sides,
    incompatible views`,
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
