/** What parties want, expect and hope for, and what raises questions. */
import type { RelationDefinition } from '../../language-data.ts';
import { MATTERS } from './fillers.ts';

export const clarify: RelationDefinition = {
  id: 'clarify',
  verbs: `
    clear up, clarify, make clear, find out, work out, sort out, pin down, establish, learn, be interested,
    be interested in, be keen, be keen to, want to clarify, want, want to know, seek, seek to clarify,
    need to clarify, figure out, understand, be important, matter,
    be eager, be eager to, be anxious to, be curious, be curious to, be curious about, get to the bottom of,
    shed light on, throw light on, cast light on, gain clarity, spell out, elucidate, illuminate,
    identify, determine, ascertain, explain, straighten out, get straight, see clearly, get a clear picture,
    get clear about, be clear about, make out, fathom, put one’s finger on, be set on, be bent on,
    wish to know, like to know, like to find out, be vital, be crucial`,
  nouns: `
    important, importance, interest, interested, clarification, clarity, keen, significant, key, essential,
    necessary, interesting,
    eager, curious, curiosity, anxious, eagerness, clearing up, clear, clearness, vital, crucial`,
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
        aim, goal, purpose,
        unclear point`,
    },
    in: {
      kinds: ['topic'],
      holds: 'open',
      position: 'subject',
      prepositions: 'in, of, about, within',
      asks: [],
      sorts: 'dialogue',
    },
    reason: {
      kinds: ['event', 'topic'],
      holds: 'open',
      prepositions: 'in light of, in the light of, ahead of, in view of, because of, for, due to, before',
      asks: ['why', 'when'],
      names: `
        reason, occasion,
        motive, motivation, ground, grounds, backdrop, background, upcoming event`,
    },
  },
  template:
    '{who} {verb:want} to clarify {what}[, especially in the light of the upcoming discussions at {reason}]',
  answers: { reason: 'it is especially in the light of the upcoming discussions at {reason}' },
};

export const raise: RelationDefinition = {
  id: 'raise',
  verbs: `
    raise, cause, prompt, provoke, trigger, lead to, bring up, throw up, pose, give rise to, result in,
    bring about,
    create, generate, stir up, stir, spark, spawn, engender, leave behind, set off, cast up, open up, kick up,
    call forth, elicit, entail, bring with it, unleash, make people ask, make people wonder, leave puzzled,
    leave puzzling, puzzle, make wonder, be behind, be the reason for, be at the root of`,
  nouns: `
    consequence, result,
    fallout, aftermath, ripple, repercussion, cause, root, root cause, trigger, puzzle, query`,
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
      names: `
        ,
        cause, root, root cause, trigger, culprit, catalyst`,
    },
    effect: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      asks: ['what'],
      names: `
        effect, consequence, result,
        fallout, aftermath, repercussion, ramification, impact, query, doubt`,
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
  verbs: `
    expect, await, look forward to, wait for, anticipate, look for, want to see,
    count on, demand,
    be waiting for, bank on, pin hopes on, pin its hopes on, set its hopes on, want to witness,
    long for, yearn for, be eager for, be impatient for, crave, call for, ask for, clamour for, foresee,
    envisage, look to, look out for, be looking for, have hopes of, set store by, reckon with,
    reckon on, be on the lookout for, hold its breath for, hanker after, count upon,
    be keen to see, be keen for`,
  nouns: `
    expectation, view, belief, opinion, expected, eye, mind, progress, headway, movement, breakthrough,
    advance,
    anticipation, waiting, outlook, conviction, assumption, reckoning, viewpoint, steps forward, step forward,
    perspective`,
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
      names: `
        expectation,
        object of expectation`,
      sorts: 'progress',
    },
    believer: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'one',
      position: 'subject',
      prepositions: 'according to, in, for, of',
      asks: ['who'],
      does: `
        believe, think, reckon, see, be convinced, take the view, be of the opinion, be of the view, suppose,
        assume, opine, be persuaded, be sure`,
      names: `
        believer, opinion, holder of the belief, whose conviction, whose claim`,
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
  verbs: `
    hope, hope for, hope to outline, hope to do, hope to achieve, hope to agree, outline, want, wish, aim, plan, intend, would like, look to, want to outline,
    sketch, draw up, map out, lay out, aspire, seek, coordinate, want to do, do,
    set its sights on, have its sights set on, be keen to, be keen on, be eager to, look forward to, dream of,
    have in mind, set out, chart, work out, agree on, trace, delineate, plot, settle on, want to agree,
    want to define, want to draw up, want to map out, want to work out, pin hopes on, want to achieve,
    like to do, like to achieve, strive for, strive, long for, spell out`,
  nouns: `
    coordinated action, coordinated actions, desire, aspiration, coordinated, joint action, joint steps,
    action, step, contact,
    ambition, dream, intent, expectation, joint effort, joint efforts, concerted action, concerted actions,
    joint measure, coordinated measure, roadmap, road map, common course, joint course, coordination, tandem`,
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
        hope, aim, goal,
        ambition, intent, dream, target, objective`,
      sorts: 'action, step',
    },
    with: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      prepositions: 'with, in contact with, together with, alongside',
      asks: ['who'],
      names: `
        partner,
        ally, companion, associate`,
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
  questions: { what: 'What does {who:capital} hope to outline with {with:demonym} partners?' },
};
