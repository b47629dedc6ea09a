/** What happens: when it begins and ends, what causes it, and what is done. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
import { ACTORS, DATE, THINGS } from './fillers.ts';

const WHEN: RoleDefinition = {
  ...DATE,
  prepositions: 'on, in, at, by, since, from, until, before, during',
  names: 'date, day, year, month, time, what time, time of day, moment, hour, timing',
};
const WHERE: RoleDefinition = {
  kinds: ['place', 'organisation'],
  holds: 'closed',
  prepositions: 'in, at, near, off, on, to',
  asks: ['where'],
  names: 'place, location, site, scene',
  sorts: 'place, city, country, region',
};
const EVENT: RoleDefinition = {
  kinds: ['event', 'topic'],
  holds: 'one',
  position: 'either',
  prepositions: 'of',
  asks: ['what'],
};

export const occur: RelationDefinition = {
  id: 'occur',
  verbs: joinLists([
    `
    happen, occur, take place, come about, strike, hit, break out, be, be held, come, fall, go on, shake,
    arise, crop up, come to pass, transpire, go off, arrive, befall, be staged, be felt, rock, rattle,
    jolt, hit home, erupt, come up, pass, run, unfold, get under way, be due, be set for, be scheduled, be
    planned, be pencilled in, be slated, fall on, be expected, be recorded, be registered, be observed,
    roll around, be on, materialise`,
    concepts.happen,
  ]),
  middles: joinLists([
    `
    happen, occur, take place, come about, break out, fall, arise, crop up, come to pass, transpire, go
    off, arrive, erupt, come up, pass, unfold, be due, be set for, be scheduled, be planned, be pencilled
    in, be slated, be expected, be on, get under way, strike, materialise, roll around`,
    concepts.happen,
  ]),
  nouns: 'occurrence, date, event, incident, scene, timing, when it happened, site, spot',
  changes: false,
  describes: 'event',
  roles: {
    event: EVENT,
    where: WHERE,
    when: WHEN,
    near: { kinds: ['place'], holds: 'one', prepositions: 'near, off, close to', asks: ['where'] },
    within: { kinds: ['event'], holds: 'one', prepositions: 'during, in, as part of', asks: ['what'] },
  },
  template: '{event} {will:take place|took place}[ in {where}][ {when}]',
  questions: { when: 'When {will:is|was} {event}?', where: 'Where {will:is|was} {event}?' },
};

export const begin: RelationDefinition = {
  id: 'begin',
  verbs: joinLists([
    `
    begin, start, commence, kick off, set in, set off, get under way, open, break out, be declared, take
    effect, come into effect, come into force, enter into force, become effective, apply, get going, get
    started, set out, be under way, come on, dawn, appear first, erupt, emerge, originate, be launched,
    initiate, introduce, kick in, come in, go live, be in force, be effective, be valid, count, first
    happen, first appear, first occur, first strike, be announced, be proclaimed, announce, proclaim,
    declare, date from, go back to, be activated, come into operation, be enforced, go into effect, take
    hold, roll out, be rolled out`,
    concepts.begin,
  ]),
  middles: joinLists([
    `
    begin, start, commence, kick off, set in, get under way, open, break out, take effect, come into
    effect, come into force, enter into force, become effective, apply, get going, get started, come on,
    erupt, emerge, originate, kick in, come in, go live, be in force, be effective, be valid, count, first
    happen, first appear, first occur, come into operation, go into effect, take hold, roll out, date
    from, go back to`,
    concepts.begin,
  ]),
  nouns: `
    beginning, start, onset, outset, start time, start date, opening, commencement, kick-off, kickoff,
    start-up, outbreak, launch, first moment, origin, birth, effective date, entry into force, starting
    point, starting date, starting time, dawn`,
  changes: false,
  roles: { event: EVENT, when: WHEN, where: WHERE },
  template: '{event} {will:begin|began}[ in {where}] {when}',
  questions: { when: 'When did {event} begin?' },
};

export const finish: RelationDefinition = {
  id: 'finish',
  verbs: joinLists([
    `
    end, finish, stop, be over, cease, conclude, close, come to an end, be resolved, be restored, resolve,
    recover, expire, be back to normal, get back to normal, return to normal, be back, come back, be up
    again, be back up, be back online, come back online, be up and running, be working again, work again,
    be fixed, be sorted, be done, be finished, be through, draw to a close, wind up, wrap up, run out,
    lapse, be lifted, lift, peter out, subside, die down, pass, terminate, complete, cease to be, be
    history, settle down, break off, blow over, fizzle out, come to a close, come to a stop, come to a
    halt, be called off, be solved, be reopened, reopen`,
    concepts.finish,
  ]),
  middles: joinLists([
    `
    end, finish, stop, be over, cease, conclude, close, come to an end, expire, over, recover, be back to
    normal, get back to normal, return to normal, be back, come back, be up again, be back up, be back
    online, come back online, be up and running, be working again, work again, be fixed, be sorted, be
    done, be finished, be through, draw to a close, wind up, run out, lapse, peter out, subside, die down,
    pass, terminate, settle down, blow over, fizzle out, come to a close, come to a stop, come to a halt,
    reopen, be solved`,
    concepts.finish,
  ]),
  nouns: `
    end, finish, over, conclusion, end time, end date, close, recovery, ending, finishing, completion,
    termination, expiry, back to normal, closing, all-clear, last moment, closure, finale`,
  changes: false,
  roles: { event: EVENT, when: WHEN, where: WHERE },
  template: '{event} {will:end|ended}[ in {where}] {when}',
  questions: { when: 'When did {event} end?' },
};

export const cause: RelationDefinition = {
  id: 'cause',
  verbs: joinLists([
    `
    cause, trigger, lead to, result in, bring about, provoke, set off, be responsible for, give rise
    to, spark, make, be behind, induce, prompt, contribute to, explain, lie at the root of, be at the root
    of, be at the bottom of, lie behind, be to blame, be to blame for, bring on, touch off, kick off,
    start, create, generate, unleash, produce, occasion, entail, spawn, stir up, account for, drive, fuel,
    lie at the heart of, play a part in, set in motion, set in train, ignite, precipitate, engender, bring
    down, give birth to, underlie, have to do with, bring, stand behind, be traced to, trace back to, be
    attributed to, attribute to, put down to, be put down to, be blamed on, blame, blame on, ascribe to,
    pin on, be owed to, owe to, be down to, be thanks to`,
    concepts.cause,
  ]),
  middles: `
    result from, stem from, arise from, come from, be due to, be because of, originate in,
    happen, occur, come about, be traced to, trace back to, be attributed to, be put down to, be blamed
    on, be owed to, be down to, spring from, derive from, follow from, go back to, start with, flow from,
    grow out of, have its roots in`,
  nouns: `
    cause, reason, root cause, trigger, culprit, source, origin, explanation, consequence, effect, result,
    due to, because of, behind, root, root of the problem, root of the trouble, responsible, to blame,
    fault, blame, factor, driver, catalyst, motive, background, spark, starting point, originator, upshot,
    aftermath, fallout, repercussion, thanks to, owing to, on account of, impact, at fault, guilty party,
    smoking gun, bottom of it, why and wherefore`,
  changes: false,
  roles: {
    cause: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'subject',
      prepositions: 'by, from, because of, due to, of, in',
      asks: ['why', 'what', 'how'],
      names: `
        cause, reason, root cause, trigger, culprit, source, origin, explanation, behind, root, factor,
        driver, catalyst, responsible, blame, fault, background, spark, guilty party, smoking gun,
        underlying problem, underlying reason, underlying cause, main reason, reason behind, explanation
        for`,
    },
    effect: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'of, for, to, in, behind',
      asks: ['what'],
      names: `
        consequence, effect, result, outcome, impact, aftermath, fallout, repercussion, upshot,
        aftereffect, knock-on effect, damage done`,
      profile: true,
    },
  },
  template: '{effect} {was} caused by {cause}',
  questions: { cause: 'What caused {effect}?' },
};

export const act: RelationDefinition = {
  id: 'act',
  verbs: 'do, happen, carry out, perform, undertake',
  nouns: '',
  changes: false,
  roles: {
    who: {
      kinds: ACTORS,
      holds: 'one',
      position: 'subject',
      prepositions: 'by',
      asks: ['who'],
      names: 'person responsible, person in charge',
    },
    action: { kinds: ['topic'], holds: 'one', position: 'either', asks: [], telling: true },
    what: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'of, for',
      asks: ['what', 'who'],
    },
    to: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'open',
      prepositions: 'to, in, into, for, on, from',
      asks: ['where', 'what', 'who'],
    },
    when: WHEN,
    until: {
      kinds: ['date'],
      holds: 'one',
      prepositions: 'until, till, to',
      asks: ['when', 'how long'],
      names: 'until when',
    },
    during: { kinds: ['event'], holds: 'one', prepositions: 'during, in, while', asks: ['when', 'what'] },
    why: {
      kinds: ['topic', 'event'],
      holds: 'open',
      prepositions: 'because of, for, due to',
      asks: ['why'],
      names: 'reason, purpose',
    },
  },
  template: '{who} {action} {what}[ to {to}][ {when}][ until {until:bare}]',
  alternative: '{what} {was} {action}[ to {to}][ {when}][ until {until:bare}]',
  questions: { when: 'When {was} {what} {action}?' },
};

export const own: RelationDefinition = {
  id: 'own',
  verbs: joinLists([
    `
    own, be responsible for, be in charge, be in charge of, take care of, look after, hold, possess,
    belong, belong to, be assigned, assign, handle, manage, work on, have on the list, deal with, oversee,
    see to, attend to, take on, be tasked with, be entrusted with, have charge of, be answerable for,
    carry, tackle, do, be on the hook for, shoulder, drive, follow up, watch over, be down to, be up to`,
    concepts.answerFor,
  ]),
  middles: 'belong, belong to, be assigned',
  nouns: `
    owner, assignee, responsibility, property, possession, responsible, in charge, person to ask, contact,
    contact person, minder, keeper, job, in whose hands, task of, task, duty, whose job, whose task, whose
    duty, whose responsibility`,
  changes: true,
  roles: {
    owner: {
      kinds: ACTORS,
      holds: 'one',
      position: 'subject',
      prepositions: 'by, to, of',
      asks: ['who'],
      names: `
        owner, assignee, proprietor, holder, person responsible, person in charge, responsible, in charge,
        person to ask, contact, contact person, minder, keeper, hands, person tasked, lead`,
    },
    what: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'of, for',
      asks: ['what'],
      sorts: 'ticket, action',
    },
  },
  template: '{owner} {verb:own} {what}',
  questions: { owner: 'Who owns {what}?' },
};
