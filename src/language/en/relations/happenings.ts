/** What happens: when it begins and ends, what causes it, and what is done. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { ACTORS, DATE, THINGS } from './fillers.ts';

const WHEN: RoleDefinition = {
  ...DATE,
  prepositions: 'on, in, at, by, since, from, until, before, during',
  names: 'date, day, year, month, time, what time, time of day, moment, hour, timing',
};
const WHERE: RoleDefinition = {
  kinds: ['place', 'organisation'],
  holds: 'one',
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
  verbs:
    'happen, occur, take place, come about, strike, hit, break out, be, be held, come, fall, go on, shake',
  middles: 'happen, occur, take place, come about, break out, fall',
  nouns: 'occurrence, date',
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
  questions: { when: 'When was {event}?', where: 'Where was {event}?' },
};

export const begin: RelationDefinition = {
  id: 'begin',
  verbs:
    'begin, start, commence, kick off, set in, set off, get under way, open, break out, be declared, take effect, come into effect, come into force, enter into force, become effective, apply',
  middles:
    'begin, start, commence, kick off, set in, get under way, open, break out, take effect, come into effect, come into force, enter into force, become effective, apply',
  nouns: 'beginning, start, onset, outset, start time, start date, opening',
  changes: false,
  roles: { event: EVENT, when: WHEN, where: WHERE },
  template: '{event} {will:begin|began}[ in {where}] {when}',
  questions: { when: 'When did {event} begin?' },
};

export const finish: RelationDefinition = {
  id: 'finish',
  verbs:
    'end, finish, stop, be over, cease, conclude, close, come to an end, be resolved, be restored, resolve, recover, expire',
  middles: 'end, finish, stop, be over, cease, conclude, close, come to an end, expire, over, recover',
  nouns: 'end, finish, over, conclusion, end time, end date, close, recovery',
  changes: false,
  roles: { event: EVENT, when: WHEN, where: WHERE },
  template: '{event} {will:end|ended}[ in {where}] {when}',
  questions: { when: 'When did {event} end?' },
};

export const cause: RelationDefinition = {
  id: 'cause',
  verbs: `
    cause, trigger, lead, lead to, result in, bring about, provoke, set off, be responsible for, give rise to, spark, make,
    be behind, induce, prompt, contribute to, explain`,
  middles:
    'result from, stem from, arise from, come from, be due to, be because of, originate in, happen, occur, come about',
  nouns:
    'cause, reason, root cause, trigger, culprit, source, origin, explanation, consequence, effect, result, due to, because of, behind',
  changes: false,
  roles: {
    cause: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'subject',
      prepositions: 'by, from, because of, due to, of, in',
      asks: ['why', 'what', 'how'],
      names: 'cause, reason, root cause, trigger, culprit, source, origin, explanation, behind',
    },
    effect: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'of, for, to, in, behind',
      asks: ['what'],
      names: 'consequence, effect, result, outcome, impact',
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
  verbs:
    'own, be responsible for, be in charge, be in charge of, take care of, look after, hold, possess, belong, belong to, be assigned, assign, handle, manage, work on',
  middles: 'belong, belong to, be assigned',
  nouns: 'owner, assignee, responsibility, property, possession, responsible, in charge',
  changes: true,
  roles: {
    owner: {
      kinds: ACTORS,
      holds: 'one',
      position: 'subject',
      prepositions: 'by, to, of',
      asks: ['who'],
      names:
        'owner, assignee, proprietor, holder, person responsible, person in charge, responsible, in charge',
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
