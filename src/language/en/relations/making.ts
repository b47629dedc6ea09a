/** What is built, launched, provided and led, what it is for, and what it is the first to do. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { ACTORS, DATE, THINGS } from './fillers.ts';

const WHEN: RoleDefinition = {
  ...DATE,
  prepositions: 'on, in, at, by, since, until, from',
};
const BY: RoleDefinition = {
  kinds: ACTORS,
  holds: 'one',
  position: 'subject',
  prepositions: 'by, from, of',
  asks: ['who'],
};
const WHERE: RoleDefinition = {
  kinds: ['place'],
  holds: 'one',
  prepositions: 'in, at',
  asks: ['where'],
  names: 'place, city, location, site',
  sorts: 'place, city, country',
};

export const build: RelationDefinition = {
  id: 'build',
  verbs: 'build, make, manufacture, construct, develop, design, produce, assemble, create, engineer, invent',
  nouns: 'construction, production, manufacture, development, design',
  changes: false,
  roles: {
    by: {
      ...BY,
      names:
        'builder, maker, manufacturer, producer, developer, designer, prime contractor, contractor, constructor',
    },
    what: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'of',
      asks: ['what'],
    },
    where: WHERE,
    when: WHEN,
  },
  template: '{by} {will:build|built} {what}[ in {where}][ {when}]',
  alternative: '{what} {was} built[ in {where}][ {when}]',
  questions: { by: 'Who built {what}?' },
};

export const provide: RelationDefinition = {
  id: 'provide',
  verbs: 'provide, supply, contribute, deliver, furnish, give, donate, come from, send, hand over',
  middles: 'come from',
  nouns: 'provision, supply, delivery, contribution',
  changes: false,
  roles: {
    by: { ...BY, names: 'provider, supplier, contributor, donor' },
    what: { kinds: THINGS, holds: 'open', position: 'object', prepositions: 'of, with', asks: ['what'] },
    to: {
      kinds: [...ACTORS, 'topic', 'event'],
      holds: 'one',
      prepositions: 'to, for',
      asks: ['who'],
      names: 'recipient, beneficiary',
    },
    when: WHEN,
  },
  template: '{by} {will:provide|provided} {what}[ to {to}][ {when}]',
  questions: { by: 'Who provided {what}?' },
};

export const launch: RelationDefinition = {
  id: 'launch',
  verbs:
    'launch, lift off, take off, blast off, send up, send into space, shoot, start, fly, put into orbit, leave, lift, go up, carry',
  middles: 'launch, lift off, take off, blast off, go up, fly, start, leave',
  nouns: 'launch, lift-off, liftoff, start, take-off, flight, departure, launcher, vehicle',
  changes: false,
  roles: {
    by: { ...BY, names: 'operator, launch operator' },
    what: { kinds: THINGS, holds: 'one', position: 'object', prepositions: 'of', asks: ['what'] },
    from: {
      kinds: ['place'],
      holds: 'one',
      prepositions: 'from, at, in',
      asks: ['where'],
      names: 'launch site, launch pad, spaceport, site, place, cosmodrome',
      sorts: 'place, spaceport, country, city',
    },
    on: {
      kinds: ['topic'],
      holds: 'one',
      position: 'subject',
      prepositions: 'on, by, with, aboard, atop, by means of',
      asks: ['what', 'how'],
      names: 'rocket, vehicle, launcher, launch vehicle, carrier rocket, booster',
      sorts: 'rocket, vehicle',
    },
    when: {
      ...WHEN,
      names: 'date, day, year, month, time, what time, launch date, launch time, time of launch',
    },
  },
  template: '{what} {was} launched[ on {on}][ from {from}][ {when}]',
  questions: { when: 'When was {what} launched?', on: 'On what rocket was {what} launched?' },
};

export const arrive: RelationDefinition = {
  id: 'arrive',
  verbs:
    'arrive, arrive at, reach, get to, land, come to, be at, enter, dock, dock with, touch down, come in, go to, travel to, get there, be there',
  nouns: 'arrival, landing, docking, destination',
  changes: false,
  roles: {
    what: {
      kinds: [...THINGS, 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of',
      asks: ['what', 'who'],
    },
    at: {
      kinds: ['place', 'topic'],
      holds: 'one',
      position: 'object',
      prepositions: 'at, in, to, on, with',
      asks: ['where'],
      names: 'destination, target, landing site',
      sorts: 'place, destination',
    },
    when: WHEN,
  },
  template: '{what} {will:reach|reached} {at}[ {when}]',
  questions: { when: 'When will {what} reach {at}?' },
};

export const lead: RelationDefinition = {
  id: 'lead',
  verbs:
    'lead, head, run, chair, manage, direct, command, coordinate, oversee, be in charge, be in charge of, supervise, preside over, be responsible for',
  nouns: 'lead, leadership, direction, management, in charge, responsible',
  changes: true,
  roles: {
    leader: {
      kinds: ['person', 'organisation'],
      holds: 'one',
      position: 'subject',
      prepositions: 'by, of, under',
      asks: ['who'],
      names:
        'leader, head, chief, boss, chair, chairman, chairwoman, director, manager, commander, coordinator, in charge, responsible',
    },
    what: {
      kinds: [...THINGS, 'place'],
      holds: 'one',
      position: 'object',
      prepositions: 'of, for',
      asks: ['what'],
    },
  },
  template: '{leader} {verb:lead} {what}',
  questions: { leader: 'Who leads {what}?' },
};

export const aim: RelationDefinition = {
  id: 'aim',
  verbs:
    'aim, seek, serve, be intended, be designed, be meant, be supposed, intend, be used, be for, do, study, want',
  nouns: 'aim, purpose, goal, objective, mission, task, function, use, job, idea, intention, point, target',
  changes: false,
  roles: {
    of: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'one',
      position: 'subject',
      prepositions: 'of, for, behind',
      asks: ['what'],
    },
    what: {
      kinds: ['topic', 'event', 'document'],
      holds: 'open',
      position: 'object',
      prepositions: 'to, at, for',
      asks: ['what', 'why'],
      names:
        'aim, purpose, goal, objective, task, function, use, job, idea, intention, point, target, what for',
      profile: true,
    },
  },
  template: 'the aim of {of} is to {what}',
  questions: { what: 'What is the aim of {of}?' },
};

export const first: RelationDefinition = {
  id: 'first',
  verbs: 'be first, pioneer, be the first, achieve, set',
  nouns:
    'first, the first, first ever, first time, record, pioneer, novelty, milestone, premiere, new, special',
  changes: false,
  roles: {
    what: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'one',
      position: 'subject',
      prepositions: 'of, for, about',
      asks: ['what', 'who'],
    },
    feat: {
      kinds: ['topic', 'event'],
      holds: 'one',
      position: 'object',
      prepositions: 'to, in',
      asks: ['what'],
      names: 'feat, record, achievement, milestone, novelty, first',
    },
  },
  template: '{what} {be} the first to {feat}',
  questions: { feat: 'What is {what} the first to do?', what: 'What is the first to {feat}?' },
};

export const fund: RelationDefinition = {
  id: 'fund',
  verbs: 'fund, finance, pay for, sponsor, bankroll, bear the cost, underwrite',
  nouns: 'funding, financing, sponsorship',
  changes: false,
  roles: {
    by: { ...BY, names: 'funder, sponsor, backer, financier' },
    what: { kinds: THINGS, holds: 'open', position: 'object', prepositions: 'of, for', asks: ['what'] },
    when: WHEN,
  },
  template: '{by} {will:fund|funded} {what}',
  questions: { by: 'Who funded {what}?' },
};

export const buy: RelationDefinition = {
  id: 'buy',
  verbs: 'buy, acquire, purchase, take over, order, procure, obtain, import',
  nouns: 'purchase, acquisition, takeover, order, deal',
  changes: false,
  roles: {
    by: { ...BY, names: 'buyer, purchaser, acquirer, customer' },
    what: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'of',
      asks: ['what'],
    },
    from: { kinds: ACTORS, holds: 'one', prepositions: 'from', asks: ['who'], names: 'seller, vendor' },
    when: WHEN,
  },
  template: '{by} {will:buy|bought} {what}[ from {from}][ {when}]',
  questions: { what: 'What did {by} buy?' },
};

export const attend: RelationDefinition = {
  id: 'attend',
  verbs:
    'attend, take part, take part in, participate, participate in, join, be present, be at, come, come to, be there, go to, represent',
  nouns: 'participation, attendance, participant, presence, guest, attendee, delegation',
  changes: false,
  roles: {
    who: {
      kinds: ACTORS,
      holds: 'open',
      position: 'subject',
      prepositions: 'of, by, from',
      asks: ['who'],
      names: 'participant, attendee, guest, delegate, those present',
      makes: 'participant',
      sorts: 'country, organisation, minister, person',
    },
    event: {
      kinds: ['event', 'organisation'],
      holds: 'one',
      position: 'object',
      prepositions: 'in, at, of',
      asks: ['what'],
    },
    as: { kinds: ['topic'], holds: 'one', prepositions: 'as', asks: [] },
  },
  template: '{who} {will:attend|attended} {event}',
  questions: { who: 'Who attended {event}?' },
};

export const host: RelationDefinition = {
  id: 'host',
  verbs: 'host, hold, organise, stage, convene, chair, welcome, receive',
  nouns: 'host, organiser, hosting',
  changes: false,
  roles: {
    by: {
      kinds: ACTORS,
      holds: 'one',
      position: 'subject',
      prepositions: 'by, of',
      asks: ['who'],
      names: 'host, organiser, chair, host country, host nation',
    },
    event: { kinds: ['event'], holds: 'one', position: 'object', prepositions: 'of, for', asks: ['what'] },
  },
  template: '{by} {will:host|hosted} {event}',
  questions: { by: 'Who hosted {event}?' },
};

export const rank: RelationDefinition = {
  id: 'rank',
  verbs: 'rank, be, rate, count as',
  nouns: 'rank, record, ranking, place',
  changes: false,
  roles: {
    what: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'one',
      position: 'subject',
      prepositions: 'of',
      asks: ['what', 'who'],
    },
    as: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      prepositions: 'as',
      asks: ['what'],
      telling: true,
      names: 'rank, record, ranking, place',
    },
  },
  template: '{what} {be} {as}',
  questions: { as: 'What is {what}?' },
};
