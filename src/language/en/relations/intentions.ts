/** What parties want, expect and hope for, and what raises questions. */
import type { RelationDefinition } from '../../language-data.ts';
import { MATTERS } from './fillers.ts';

export const clarify: RelationDefinition = {
  id: 'clarify',
  verbs: `
    clear up, clarify, make clear, find out, work out, sort out, pin down, establish, learn, be interested,
    be interested in, be keen, be keen to, want to clarify, want, want to know, seek, seek to clarify,
    need to clarify, figure out, understand, be important, matter`,
  nouns: `
    important, importance, interest, interested, clarification, clarity, keen, significant, key, essential,
    necessary, interesting`,
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
      names: 'aim, goal, purpose',
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
      names: 'reason, occasion',
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
    bring about`,
  nouns: 'consequence, result',
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
    },
    effect: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      asks: ['what'],
      names: 'effect, consequence, result',
      sorts: 'question',
    },
    where: {
      kinds: ['place'],
      holds: 'one',
      prepositions: 'in, of, across',
      asks: ['where'],
      names: 'region, area, place, part of the world',
      sorts: 'region, place, area',
    },
  },
  template: '{cause} {have} raised {effect}[, and the region meant is {where}]',
  answers: { where: 'the region meant is {where}' },
};

export const expect: RelationDefinition = {
  id: 'expect',
  verbs: `
    expect, await, look forward to, wait for, anticipate, look for, hope for, want, want to see, wish,
    count on, believe, think, see, demand`,
  nouns: `
    expectation, view, belief, opinion, expected, eye, mind, progress, headway, movement, breakthrough,
    advance`,
  possessor: ['who', 'source', 'believer'],
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
      names: 'expectation',
      sorts: 'progress',
    },
    believer: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'one',
      position: 'subject',
      prepositions: 'according to, in, for, of',
      asks: ['who'],
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
    hope, hope to outline, outline, want, wish, aim, plan, intend, would like, look to, want to outline,
    sketch, draw up, map out, lay out, aspire, seek, coordinate, want to do, do`,
  nouns: `
    coordinated action, coordinated actions, desire, aspiration, coordinated, joint action, joint steps,
    action, step, contact`,
  possessor: ['who'],
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
      names: 'hope, aim, goal',
      sorts: 'action, step',
    },
    with: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      prepositions: 'with, in contact with, together with, alongside',
      asks: ['who'],
      names: 'partner',
    },
    in: {
      kinds: MATTERS,
      holds: 'one',
      prepositions: 'in, on, about, regarding, for, over, towards, as regards, of',
      asks: ['what'],
      sorts: 'peace process, conflict, topic',
    },
  },
  template: '{who:capital} {verb:hope} to outline {what} with {with:demonym} partners[ in {in}]',
  questions: { what: 'What does {who:capital} hope to outline with {with:demonym} partners?' },
};
