/** What parties want, expect and hope for, and what raises questions. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
import { MATTERS } from './fillers.ts';

export const clarify: RelationDefinition = {
  id: 'clarify',
  verbs: joinLists([
    `
    clear up, clarify, make clear, look at, look into, examine, talk through, sound out, pick brains on, feel out, canvass, iron out, take stock of, find out, work out, sort out, pin down, establish, learn, be
    interested, be interested in, be keen, be keen to, want to clarify, want, want to know, seek, seek to
    clarify, need to clarify, figure out, understand, be important, matter, be eager, be eager to, be
    anxious to, be curious, be curious to, be curious about, get to the bottom of, shed light on, throw
    light on, cast light on, gain clarity, spell out, elucidate, illuminate, identify, determine,
    ascertain, straighten out, get straight, see clearly, get a clear picture, get clear about,
    be clear about, make out, fathom, put one’s finger on, be set on, be bent on, wish to know, like to
    know, like to find out, be vital, be crucial, get clarity, get clarity on, get clear on, get a clear
    idea of, get a better idea of, get a better picture of, get an idea of, iron out, pinpoint, put their
    finger on, lay bare, bring to light, tease out, thrash out, nail down, get to know, find answers to,
    want to find out, want to pin down, want to learn, want to understand, want clarity on, want answers,
    be looking to find out, be looking to clarify, be looking to learn, dig into, look to establish, look
    to clarify, look to find out, hope to find out, hope to clarify, hope to learn, hope to establish, be
    impatient to, be dying to know, be itching to know, wonder about, probe, sound out, make sure, be
    bothered about, be concerned about, be at pains to, attach importance to, attach weight to, put store
    by, set great store by, consider important, find important, think important, deem important, see as
    important, spell out to,
     
    suss out, suss, root out, get a handle on, get a fix on, get a feel for, get the measure of,
    get a grip on, get the picture on, get the hang of, get wise to, get to grips with, sort through,
    sift through, puzzle out, figure, sound out on, gauge, size up, take the temperature of,
    take the pulse of, draw out, tease apart, lay their finger on, be worth clarifying,
    be worth clearing up, be worth finding out, be worth knowing, be worth sorting out,
    (be, find it, think it, consider it, deem it) worthwhile,
    (find, think, consider, deem) it (important, vital, crucial, essential, necessary, useful, imperative),
    be itching to, itch to, be dying to, be burning to, be raring to, be after, be bent on knowing,
    be in need of clarifying, want cleared up, like cleared up, want clarified, like clarified,
    want sorted out, want pinned down, like pinned down, want made clear, see cleared up, see clarified`,
    concepts.clarify,
  ]),
  nouns: `
    important, importance, interest, interested, clarification, clarity, keen, significant, key,
    essential, necessary, interesting, eager, curious, curiosity, anxious, eagerness, clearing up, clear,
    clearness, vital, crucial, pressing, urgent, urgency, essential to, desire to know, wish to know,
    thirst for knowledge, keenness, prime concern, open question, question mark, open questions, points to
    clarify, weighty, of importance, of interest,
    worthwhile, worth their while, worth its while, worth while, imperative, of the essence, paramount,
    priority, must, pinning down, sorting out,
      unknown, unknowns, riddle, mystery, uncertainty, insight`,
  wishes: true,
  changes: false,
  roles: {
    who: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'by, for',
      asks: ['who'],
      sorts: 'country, side',
    },
    what: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      asks: ['what', 'why'],
      names: `
        aim, goal, purpose, unclear point, open question, question mark, open questions, point of
        interest, matter of interest, thing to clarify`,
    },
    in: {
      kinds: ['topic'],
      holds: 'open',
      position: 'subject',
      prepositions: 'in, of, about, within',
      asks: [],
      sorts: 'dialogue',
    },
    on: { kinds: ['topic', 'event'], holds: 'open', prepositions: 'on, over, about, regarding', asks: [] },
    reason: {
      kinds: ['event', 'topic'],
      holds: 'open',
      prepositions: 'in light of, in the light of, ahead of, in view of, because of, for, due to, before',
      asks: ['why'],
      names: `
        reason, occasion, motive, motivation, ground, grounds, backdrop, upcoming event,
        prompt, spur, trigger, forthcoming event, event ahead, pressing event, coming event`,
    },
  },
  template:
    '{who} {verb:want} to clarify {what}[ on {on}][, especially in the light of the upcoming discussions at {reason}]',
  questions: { what: 'What is it that {who} {verb:want} to clarify?' },
  answers: { reason: 'it is especially in the light of the upcoming discussions at {reason}' },
};

export const raise: RelationDefinition = {
  id: 'raise',
  verbs: joinLists([
    `
    raise, cause, prompt, provoke, trigger, lead to, bring up, throw up, pose, give rise to, result in,
    bring about, create, generate, stir up, stir, spark, spawn, engender, leave behind, set off, cast up,
    open up, kick up, call forth, elicit, entail, bring with it, unleash, make people ask, make people
    wonder, leave puzzled, leave puzzling, puzzle, make wonder, be behind, be the reason for, be at the
    root of, whip up, conjure up, bring on, beget, breed, arouse, awaken, kindle, ignite, touch off, make
    for, yield, leave open, leave with, leave in its wake, leave wondering, leave asking, put on the
    agenda, occasion, induce, be to blame for, be at the bottom of, cast doubt, cast doubts, set people
    wondering, set people asking, set people thinking, make people think, have people wondering, have
    people asking, have people puzzled, baffle, perplex, bewilder, confound, unsettle,
    (give, pose, leave) (cause for, grounds for) thought, kick up a storm of, open a can of worms,
    open up a can of worms, open a Pandora’s box, open Pandora’s box of, throw open, whip up a storm of,
    set tongues wagging, set alarm bells ringing, make heads spin, keep people guessing,
    leave people guessing, leave the world guessing, leave people wondering, leave people asking,
    leave in the dark,
    (leave, have) (everybody, everyone, people, folks, observers, the world, many) (puzzled, wondering, asking, guessing, perplexed, baffled, scratching their heads),
    make (everybody, everyone, folks, observers, the world, many) (wonder, ask, think, guess, puzzle),
    throw into the air, fling up, churn up, dredge up, serve up, conjure, drum up, stoke up, stoke, fuel,
    fan, foment, precipitate, invite, draw, evoke, breed a lot of, lead on to, be responsible for`,
    concepts.raise,
  ]),
  nouns: `
    consequence, result, fallout, aftermath, ripple, repercussion, cause, root, root cause, trigger,
    puzzle, query, puzzlement, wondering, head-scratching, perplexity, bewilderment, question marks,
    queries, worries, alarm,
    upshot, outcome, outgrowth, offshoot, by-product, legacy, knock-on effect, spin-off, fruit, harvest`,
  changes: false,
  roles: {
    cause: {
      kinds: ['event', 'topic'],
      holds: 'one',
      position: 'subject',
      prepositions: 'by, of, from',
      asks: ['what', 'why'],

      sorts: 'escalation',
      profile: true,
      names: `cause, root, root cause, trigger, culprit, catalyst, what is behind, spark,
      driver, stimulus, impetus, source, explanation`,
    },
    effect: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      asks: ['what'],
      names: `
        effect, consequence, result, fallout, aftermath, repercussion, ramification, impact, query, doubt,
        question marks, puzzlement, head-scratching, bewilderment, perplexity, queries, question,
        questions,
    upshot, outcome, by-product, knock-on effect, spin-off, fruit, harvest, legacy, plenty,
      sequel, uncertainty, confusion, riddles, question mark`,
      sorts: 'question',
    },
    where: {
      kinds: ['place'],
      holds: 'one',
      prepositions: 'in, of, across',
      asks: ['where'],
      names: `
        region, area, place, part of the world,
        corner of the world, stretch, where on earth, geography`,
      sorts: 'region, place, area',
    },
  },
  template: '{cause} {have} raised {effect}[, and the region meant is {where}]',
  answers: { where: 'the region meant is {where}' },
};

export const expect: RelationDefinition = {
  id: 'expect',
  verbs: joinLists([
    `
    expect, hold out hope for, pray for, pin their hopes on, wait, wait from, await from, await, look forward to, wait for, anticipate, look for, want to see, count on, be
    waiting for, bank on, pin hopes on, pin its hopes on, set its hopes on, want to witness, long for,
    yearn for, be eager for, be impatient for, crave, call for, ask for, clamour for, foresee, envisage,
    look to, look out for, be looking for, have hopes of, set store by, reckon with, reckon on, be on the
    lookout for, hold its breath for, hanker after, count upon, be keen to see, be keen for, hope to see,
    be hoping to see, would like to see, like to see, wish to see, wish for, be keen on, be dying for,
    thirst for, itch for, ache for, pine for, keep its fingers crossed for, keep fingers crossed for, have
    its eye on, have its eyes on, have an eye on, have its heart set on, be desperate for, be desperate to
    see, be holding out for, hold out for, look to see, be looking to see, be looking forward to, figure
    on, bargain for, bargain on, trust in, trust to see, put its faith in, pin its faith on, be set on,
    insist on, press for, be entitled to, think likely, set its sights on, set their hopes on, have high
    hopes of, have high hopes for, wait to see, want to happen,
    pin its hopes to, be waiting to see, wait with bated breath for, be on tenterhooks for,
    count the days to, be all agog for, set its heart on, bank upon, look with hope to, look hopefully to,
    look hopefully for, hope and pray for, be praying for, hanker for, set great hopes on,
    place its hopes in, place its hopes on, put its hopes in, put its hopes on, invest its hopes in,
    rest its hopes on, hang its hopes on, be owed, have a right to, feel entitled to, have in its sights,
    see coming, see on the horizon, see around the corner, be ready for, be braced for, be prepared for,
    be up for`,
    concepts.expect,
  ]),
  nouns: `
    expectation, view, belief, opinion, expected, eye, mind, progress, headway, movement, breakthrough,
    advance, anticipation, waiting, outlook, conviction, assumption, reckoning, viewpoint, steps forward,
    step forward, perspective, longing, yearning, prospects, prospect, forecast, prediction, high hopes,
    desires, wishes,
      expectancy, hunger for, appetite for, thirst for, eagerness`,
  possessor: ['who', 'source', 'believer'],
  wishes: true,
  changes: true,
  roles: {
    who: {
      kinds: ['organisation', 'place', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'by, of',
      asks: ['who'],
      sorts: 'organisation',
    },
    what: {
      kinds: ['topic'],
      holds: 'open',
      position: 'object',
      prepositions: 'for',
      asks: ['what'],
      names: 'expectation, object of expectation, object of hope',
      sorts: 'progress',
    },
    believer: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'one',
      position: 'subject',
      prepositions: 'according to, in, for, of',
      asks: ['who'],
      does: `
        believe, think, reckon, see, be convinced, take the view, be of the opinion, be of the view,
        suppose, assume, opine, be persuaded, be sure, hold the view, contend, be of the belief, be of the
        conviction, take it, be certain, be confident, deem,
    see it, estimate,
    be of a mind, be satisfied, be adamant, have no doubt, be in no doubt, wager, guess, surmise, presume, conjecture, sense`,
      names: `
        believer, opinion, holder of the belief, whose conviction, whose claim, thinking, judgement, mind,
        eyes,
    reckoning, book, estimation, reading, lights, way of thinking, telling, calculations,
    whose eyes, whose reckoning, whose book, whose reading`,
    },
    in: {
      kinds: MATTERS,
      holds: 'one',
      prepositions: 'in, on, about, from, of, with, regarding, towards, for, over',
      asks: ['what', 'where'],
      sorts: 'peace process, conflict, topic',
    },
  },
  template: '{who} {verb:expect} {what} in {in}, {believer:capital} believes',
  questions: { what: 'What does {who} expect in {in}?' },
};

export const hope: RelationDefinition = {
  id: 'hope',
  verbs: joinLists([
    `
    hope, hope for, hope to outline, hope to do, hope to achieve, hope to agree, outline, want, wish, aim,
    plan, intend, would like, look to, want to outline, sketch, draw up, map out, lay out, aspire, seek,
    coordinate, want to do, do, set its sights on, have its sights set on, be keen to, be keen on, be
    eager to, look forward to, dream of, have in mind, set out, chart, work out, agree on, trace,
    delineate, plot, settle on, want to agree, want to define, want to draw up, want to map out, want to
    work out, pin hopes on, want to achieve, like to do, like to achieve, strive for, strive, long for,
    spell out, sketch out, rough out, flesh out, put together, put down, thrash out, hammer out, pencil
    in, frame, shape, formulate, lay down, nail down, agree, plan to outline, be hoping to outline, be
    hoping for, be hopeful of, be after, be looking to outline, be looking to agree, aim to outline, wish
    to outline, wish to map out, want to sketch, want to sketch out, want to set out, want to lay out,
    want to chart, want to trace, yearn for, count on, bank on, trust to, have hopes of, have its heart
    set on, have its sights on, have set its sights on, work towards, work toward, take up, take together,
    do together, do jointly, put in place, pull off, bring about, make progress on, get done, draft,
    devise,
     
    stitch together, cobble together, firm up, block out, line up, hatch, cook up, come up with, plan out,
    mark out, trace out, put on paper, put down on paper, put pen to paper on, get down on paper,
    set down, arrive at, hit on, pitch for, bank on seeing, cherish hopes of, entertain hopes of,
    harbour hopes of, nurse hopes of, have its eye on, have its eyes on, set its heart on,
    set its mind on, be set on, be bent on, be intent on, be itching to, be dying to, be burning to,
    be raring to, be on the lookout for, angle for, fish for, shoot for, go for, reach for, gun for`,
    concepts.hope,
  ]),
  nouns: `
    coordinated action, coordinated actions, desire, aspiration, coordinated, joint action, joint steps,
    action, step, contact, ambition, dream, intent, expectation, joint effort, joint efforts, concerted
    action, concerted actions, joint measure, coordinated measure, roadmap, road map, common course, joint
    course, coordination, tandem, joint plan, joint plans, common plan, shared plan, shared plans, joint
    moves, joint course of action, shared course, common line of action, course of action, action plan,
    plan of action, joint undertaking, concerted move, concerted moves, shared action, shared steps, steps
    together, action together, concert, lockstep, team effort, in tandem, in concert, hand in hand, wish
    list,
      wish, yearning, longing, hankering, hopes and dreams, daydream`,
  possessor: ['who'],
  wishes: true,
  changes: true,
  roles: {
    who: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'by, of',
      asks: ['who'],
      sorts: 'country',
    },
    what: {
      kinds: ['topic'],
      holds: 'open',
      position: 'object',
      prepositions: 'for',
      asks: ['what'],
      names: `
        hope, aim, goal, ambition, intent, dream, target, objective, aspiration, intention, hoped-for
        outcome, goals, aims`,
      sorts: 'action, step',
    },
    with: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      prepositions: 'with, in contact with, together with, alongside',
      asks: ['who'],
      names: `
        partner, ally, companion, associate, friend, friends, buddy, buddies, mate, collaborator, comrade,
        teammate, fellow, counterpart, colleague, sidekick, accomplice`,
    },
    in: {
      kinds: MATTERS,
      holds: 'one',
      prepositions: 'in, on, about, regarding, for, over, towards, as regards, of, with, between',
      asks: ['what'],
      sorts: 'peace process, conflict, topic',
    },
  },
  template: '{who:capital} {verb:hope} to outline {what} with {with:demonym} partners[ in {in}]',
  questions: { what: 'What does {who:capital} hope to outline?' },
};
