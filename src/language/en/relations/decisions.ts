/** Decisions: who takes them, who is for and who is against, what is named and promised. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
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
  verbs: joinLists([
    `
    decide, resolve, rule, determine, vote to, agree, opt, choose, adopt, approve, conclude, settle on,
    decide on, make, take, reach, pass, make up their minds, make up its mind, make up his mind, make up
    her mind, settle, come to a decision, reach a decision, take a decision, make a decision, arrive at,
    vote for, plump for, come down on, go for, pick, select, rubber-stamp, ratify, sanction, give the
    green light to, green-light, okay, say yes to, order, decree, fix, set, lay down, come out in favour
    of, carry, vote through, resolve on, be resolved, take the step, take the decision, make the decision,
    reach the decision, come to the decision, take that decision, take this decision`,
    concepts.decide,
  ]),
  nouns: `
    decision, resolution, ruling, verdict, choice, outcome, result, move, step, vote, judgement,
    settlement, conclusion, determination, call, pronouncement, stance taken, measure`,
  changes: false,
  roles: {
    who: {
      ...WHO,
      names: `
        decision-maker, decision maker, authority, panel behind it, decision makers,
        decision-makers`,
    },
    what: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'to, on, about, for, of',
      asks: ['what'],
      names: `
        decision, resolution, ruling, verdict, outcome, result, upshot, conclusion, move, step, call,
        measure`,
    },
    event: { kinds: ['event'], holds: 'one', position: 'either', asks: [] },
    majority: {
      kinds: ['topic', 'quantity'],
      holds: 'one',
      prepositions: 'by, with',
      asks: ['how'],
      names: `
        majority, margin, vote, result of the vote, vote count, tally, split, breakdown of the vote,
        breakdown of votes, voting result, voting outcome, how close, how clear, how narrow, count of
        votes, split of the vote, vote split`,
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
  verbs: joinLists([
    `
    support, back, vote for, vote in favour, vote in favour of, vote with the majority, favour, endorse,
    be for, be in favour, be in favour of, approve, side with the majority, agree, agree with, be behind,
    stand behind, get behind, throw their weight behind, throw his weight behind, throw her weight behind,
    speak up for, plump for, go along with, go along, side with, be on the side of, say yes to, come out
    for, come out in favour of, champion, rally behind, subscribe to, give their blessing to, sign up to,
    applaud, welcome, advocate, vote yes, vote with, vote for it, be pro, raise their hand for, put their
    hand up for`,
    concepts.support,
  ]),
  nouns: `
    supporter, in favour, backer, for it, support, majority, backing, approval, endorsement, in agreement,
    yes vote, yes-voter, advocate, proponent, champion, pro, on board, on its side, ally, ayes`,
  changes: false,
  roles: {
    who: {
      ...WHO,
      names: `
        supporter, backer, who was for, advocate, proponent, champion, yes-voter, ayes, those in favour,
        those for it`,
      makes: 'supporter',
    },
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
  verbs: joinLists([
    `
    dissent, oppose, vote against, object, disagree, reject, be against, be opposed, be outvoted, vote no,
    want, prefer, wish, call for, demand, argue for, break ranks, break ranks with, vote otherwise, vote
    differently, differ, take another view, take a different view, resist, fight, speak out against, come
    out against, be unhappy with, disapprove, disapprove of, say no, say no to, refuse, refuse to go
    along, not go along with, turn down, stand out against, hold out, hold out against, rebel, be in the
    minority, favour, have preferred, would like, argue against, push for, plead for, back another option,
    balk at, part company with, lose the vote, be overruled, stand against, be hostile to, not agree, not
    support, defy`,
    concepts.resist,
  ]),
  nouns: `
    dissent, dissenter, opponent, minority, opposition, against it, objection, preference, dissenting
    vote, against, no vote, no-voter, naysayer, rebel, critic, objector, holdout, refusenik, noes,
    disagreement, in the minority, outvoted, overruled, against the move, resistance, odd one out, odd
    ones out`,
  changes: false,
  roles: {
    who: {
      ...WHO,
      names: `
        dissenter, opponent, dissenting member, minority, no-voter, naysayer, rebel, critic, objector,
        holdout, noes, those against, odd one out, odd ones out`,
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
      names: `
        preference, wish, alternative, counter-proposal, instead, preferred option, preferred course,
        counterproposal, different course, what instead`,
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
  verbs: joinLists([
    `
    abstain, not vote, sit out, hold back, withhold their vote, withhold his vote, withhold her vote, not
    take part in the vote, stay neutral, remain neutral, sit on the fence, stand aside, keep out of it,
    refrain, refrain from voting, not cast a vote`,
    concepts.abstain,
  ]),
  nouns: 'abstention, abstainer, abstaining, neutral, fence-sitter',
  changes: false,
  roles: {
    who: { ...WHO, names: 'abstainer, fence-sitter, who stayed neutral' },
    what: { kinds: MATTERS, holds: 'open', prepositions: 'on, from, in', asks: [] },
    when: WHEN,
  },
  template: '{who} abstained[ on {what}]',
  questions: { who: 'Who abstained?' },
};

export const name: RelationDefinition = {
  id: 'name',
  verbs: joinLists([
    `
    name, cite, mention, list, identify, point to, highlight, single out, call, describe, describe as, see
    as, regard as, point out, single out as, put forward, bring up, pick out, enumerate, specify, count,
    rank as, class as, characterise as, think of as, consider, treat as, flag, flag up, warn of, warn
    about, worry about, put down as, label, refer to, refer to as, speak of, speak of as, view as, mark
    out as, draw attention to, set out, quote, be worried about, be concerned about, fear`,
    concepts.cite,
  ]),
  nouns: 'list, enumeration, example, mention',
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
  verbs: joinLists([
    `
    pledge, promise, commit, commit to, undertake, agree to, vow, guarantee, be obliged, intend, plan to,
    aim to, swear, give its word, give their word, give his word, give her word, bind itself, bind
    themselves, engage itself, assure, sign up to, be committed, be bound, be pledged, make a promise,
    make a commitment, make a pledge, take on, offer, set itself, intend to do, want to do, agree, mean to
    do, have in mind, declare itself ready, declare themselves ready, take upon itself, go for, set out
    to, resolve, swear to, commit itself, commit themselves`,
    concepts.pledge,
  ]),
  nouns: `
    pledge, promise, commitment, undertaking, obligation, plan, intention, next step, vow, word, word of
    honour, assurance, guarantee, resolve, oath, target, goal, ambition, aim, resolution`,
  changes: false,
  roles: {
    who: { ...WHO, names: 'party' },
    what: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'to, of, on',
      asks: ['what'],
      names: `
        pledge, promise, commitment, plan, intention, next step, vow, word, assurance, guarantee, oath,
        goal, resolve, aim, resolution`,
    },
    to: { kinds: ACTORS, holds: 'one', prepositions: 'to, towards', asks: ['who'] },
    when: WHEN,
  },
  template: '{who} {will:undertake|undertook} to {what}[ {when}]',
  questions: { what: 'What did {who} promise?' },
};

export const sign: RelationDefinition = {
  id: 'sign',
  verbs: joinLists([
    `
    sign, conclude, ink, initial, seal, enter into, strike, agree, agree on, put their names to, put its
    name to, put their name to, put his name to, put her name to, put their signatures to, put pen to
    paper, put pen to paper on, put their signatures under, sign off on, sign up to, close, make, reach,
    clinch, seal the deal on, nail down, finalise, complete, wrap up, ratify, cut, do, hammer out, shake
    hands on, settle, come to`,
    concepts.sign,
  ]),
  nouns: `
    signature, signing, signatory, conclusion, agreement, ink, treaty, deal, accord, pact, paper,
    handshake, what was signed, signing ceremony`,
  changes: false,
  roles: {
    who: {
      ...WHO,
      prepositions: 'by, between, with',
      names: `
        signatory, party, parties, signer, partner, contracting party, contracting parties, side, sides`,
    },
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
