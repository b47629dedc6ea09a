/** Decisions: who takes them, who is for and who is against, what is named and promised. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { ACTORS, DATE, MATTERS } from './fillers.ts';

const WHEN: RoleDefinition = {
  ...DATE,
  prepositions: 'on, in, at, by, from, until, before',
  names: 'date, day, year, month, time, what time, deadline',
};
const WHO: RoleDefinition = {
  kinds: ACTORS,
  holds: 'open',
  position: 'subject',
  prepositions: 'by, of, from',
  asks: ['who'],
};

export const decide: RelationDefinition = {
  id: 'decide',
  verbs:
    'decide, resolve, rule, determine, vote to, agree, opt, choose, adopt, approve, conclude, settle on, decide on, make, take, reach, pass',
  nouns: 'decision, resolution, ruling, verdict, choice, outcome, result',
  changes: false,
  roles: {
    who: { ...WHO, names: 'decision-maker, decision maker' },
    what: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'to, on, about, for, of',
      asks: ['what'],
      names: 'decision, resolution, ruling, verdict, outcome, result',
    },
    event: { kinds: ['event'], holds: 'one', position: 'either', asks: [] },
    majority: {
      kinds: ['topic', 'quantity'],
      holds: 'one',
      prepositions: 'by, with',
      asks: ['how'],
      names: 'majority, margin, vote, result of the vote, vote count, tally',
    },
    when: WHEN,
    where: { kinds: ['place'], holds: 'one', prepositions: 'in, at', asks: ['where'] },
    why: {
      kinds: ['topic', 'event'],
      holds: 'open',
      prepositions: 'because of',
      asks: ['why'],
      names: 'reason, grounds',
    },
  },
  template: '{who} {will:decide|decided}[ {majority}] to {what}[ in {where}][ {when}]',
  questions: { what: 'What did {who} decide?', who: 'Who decided to {what}?' },
};

export const support: RelationDefinition = {
  id: 'support',
  contradicts: ['dissent'],
  verbs:
    'support, back, vote for, vote in favour, vote in favour of, vote with the majority, favour, endorse, be for, be in favour, be in favour of, approve, side with the majority, agree, agree with',
  nouns: 'supporter, in favour, backer, for it, support, majority',
  changes: false,
  roles: {
    who: { ...WHO, names: 'supporter, backer, who was for', makes: 'supporter' },
    what: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'for, of, with',
      asks: ['what'],
    },
    when: WHEN,
  },
  template: '{who} supported {what}[ {when}]',
  questions: { who: 'Who supported {what}?' },
};

export const dissent: RelationDefinition = {
  id: 'dissent',
  contradicts: ['support'],
  verbs:
    'dissent, oppose, vote against, object, disagree, reject, be against, be opposed, be outvoted, vote no, want, prefer, wish, call for, demand, argue for',
  nouns:
    'dissent, dissenter, opponent, minority, opposition, against it, objection, preference, dissenting vote',
  changes: false,
  roles: {
    who: {
      ...WHO,
      names: 'dissenter, opponent, dissenting member, minority',
      makes: 'dissenter',
      sorts: 'member',
    },
    what: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'against, to, from, on, with',
      asks: [],
    },
    wanted: {
      kinds: MATTERS,
      holds: 'one',
      position: 'object',
      prepositions: 'for',
      asks: ['what'],
      names: 'preference, wish, alternative, counter-proposal, instead',
    },
    when: WHEN,
    why: { kinds: ['topic', 'event'], holds: 'open', asks: ['why'], names: 'reason, grounds' },
  },
  template: '{who} opposed {what}[ {when}]',
  answers: { wanted: '{who} wanted to {wanted}' },
  questions: { who: 'Who opposed {what}?' },
};

export const abstain: RelationDefinition = {
  id: 'abstain',
  contradicts: ['support', 'dissent'],
  verbs: 'abstain, not vote, sit out',
  nouns: 'abstention, abstainer',
  changes: false,
  roles: {
    who: { ...WHO, names: 'abstainer' },
    what: { kinds: MATTERS, holds: 'open', prepositions: 'on, from, in', asks: [] },
    when: WHEN,
  },
  template: '{who} abstained[ on {what}]',
  questions: { who: 'Who abstained?' },
};

export const name: RelationDefinition = {
  id: 'name',
  verbs:
    'name, cite, mention, list, identify, point to, highlight, single out, call, describe, describe as, see as, regard as',
  nouns: 'list',
  changes: false,
  roles: {
    who: { ...WHO },
    what: {
      kinds: [...MATTERS, 'person'],
      holds: 'open',
      position: 'object',
      prepositions: 'of',
      asks: ['what', 'who'],
    },
    as: { kinds: ['topic'], holds: 'one', position: 'object', prepositions: 'as', asks: [], telling: true },
    when: WHEN,
  },
  template: '{who} named {what} as {as}',
  questions: { what: 'What did {who} name as {as}?' },
};

export const pledge: RelationDefinition = {
  id: 'pledge',
  verbs:
    'pledge, promise, commit, commit to, undertake, agree to, vow, guarantee, be obliged, intend, plan to, aim to',
  nouns: 'pledge, promise, commitment, undertaking, obligation, plan, intention, next step',
  changes: false,
  roles: {
    who: { ...WHO, names: 'party' },
    what: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'to, of, on',
      asks: ['what'],
      names: 'pledge, promise, commitment, plan, intention, next step',
    },
    to: { kinds: ACTORS, holds: 'one', prepositions: 'to, towards', asks: ['who'] },
    when: WHEN,
  },
  template: '{who} {will:undertake|undertook} to {what}[ {when}]',
  questions: { what: 'What did {who} promise?' },
};

export const sign: RelationDefinition = {
  id: 'sign',
  verbs: 'sign, conclude, ink, initial, seal, enter into, strike, agree, agree on',
  nouns: 'signature, signing, signatory, conclusion, agreement',
  changes: false,
  roles: {
    who: { ...WHO, prepositions: 'by, between, with', names: 'signatory, party, parties' },
    what: {
      kinds: ['document', 'topic'],
      holds: 'open',
      position: 'object',
      prepositions: 'of',
      asks: ['what', 'how many'],
      sorts: 'treaty, document, agreement',
    },
    when: WHEN,
    where: { kinds: ['place'], holds: 'one', prepositions: 'in, at', asks: ['where'] },
  },
  template: '{who} {will:sign|signed} {what}[ in {where}][ {when}]',
  questions: { what: 'What did {who} sign?', when: 'When was {what} signed?' },
};
