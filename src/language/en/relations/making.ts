/** What is built, launched, provided and led, what it is for, and what it is the first to do. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
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
  verbs: joinLists([
    `
    build, make, manufacture, construct, develop, design, produce, assemble, create, engineer, invent, put
    together, put up, set up, erect, fabricate, craft, turn out, forge, weld together, piece together, be
    behind, establish, lay, rig up, come from, fit out, deliver, bolt together, knock together, be
    responsible for building`,
    concepts.build,
  ]),
  nouns: `
    construction, production, manufacture, development, design, building, making, assembly, fabrication,
    erection, workshop, factory, birthplace, manufacturing, engineering`,
  changes: false,
  roles: {
    by: {
      ...BY,
      names: `
        builder, maker, manufacturer, producer, developer, designer, prime contractor, contractor,
        constructor, company behind it, engineer, firm behind it, fabricator, main contractor, architect,
        inventor`,
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
  verbs: joinLists([
    `
    provide, supply, contribute, deliver, furnish, give, donate, come from, send, hand over, supply with,
    come up with, bring, bring along, lend, grant, make available, put at the disposal, put up, chip in,
    offer, equip, hand out, ship, furnish with, stem from, be from, originate from, lay on, extend, make
    over, pass on, sponsor, cede`,
    concepts.provide,
  ]),
  middles: 'come from, stem from, be from, originate from',
  nouns: `
    provision, supply, delivery, contribution, gift, donation, source, origin, offering, lending`,
  changes: false,
  roles: {
    by: {
      ...BY,
      names: `
        provider, supplier, contributor, donor, giver, source, origin, lender, backer, sponsor, maker,
        creditor`,
    },
    what: { kinds: THINGS, holds: 'open', position: 'object', prepositions: 'of, with', asks: ['what'] },
    to: {
      kinds: [...ACTORS, 'topic', 'event'],
      holds: 'one',
      prepositions: 'to, for',
      asks: ['who'],
      names: 'recipient, beneficiary, receiver, taker, borrower, addressee, debtor',
    },
    when: WHEN,
  },
  template: '{by} {will:provide|provided} {what}[ to {to}][ {when}]',
  questions: { by: 'Who provided {what}?' },
};

export const launch: RelationDefinition = {
  id: 'launch',
  verbs: joinLists([
    `
    launch, lift off, take off, blast off, send up, send into space, shoot, start, fly, put into orbit,
    leave, lift, go up, carry, get off the ground, leave the ground, take to the skies, take to the air,
    soar, rise, hurl, hurl into space, put into space, bring into space, bring into orbit, carry into
    space, carry into orbit, deliver to orbit, send aloft, send on its way, go into space, go into orbit,
    set off, depart, be on its way, head into space, rocket, boost, fire, loft, propel, shoot into space,
    shoot up, catapult, get into space, get to space, begin its journey, start its journey, set out, be
    sent, hoist`,
    concepts.depart,
  ]),
  middles: joinLists([
    `
    launch, lift off, take off, blast off, go up, fly, start, leave, get off the ground, leave the ground, take to
    the skies, take to the air, soar, rise, go into space, go into orbit, set off, depart, be on its way,
    head into space, get into space, get to space, begin its journey, start its journey, set out, lift`,
    concepts.depart,
  ]),
  nouns: `
    launch, lift-off, liftoff, start, take-off, flight, departure, launcher, vehicle, blast-off, blastoff,
    ascent, takeoff, send-off, ride into space, ride, departure into space`,
  changes: false,
  roles: {
    by: { ...BY, names: 'operator, launch operator' },
    what: { kinds: THINGS, holds: 'one', position: 'object', prepositions: 'of', asks: ['what'] },
    from: {
      kinds: ['place'],
      holds: 'one',
      prepositions: 'from, at, in',
      asks: ['where'],
      names: `
        launch site, launch pad, spaceport, site, place, cosmodrome, starting place, launch base,
        launching site, launching pad, point of departure, starting point, launch facility, take-off site,
        where from`,
      sorts: 'place, spaceport, country, city',
    },
    on: {
      kinds: ['topic'],
      holds: 'one',
      position: 'subject',
      prepositions: 'on, by, with, aboard, atop, by means of',
      asks: ['what', 'how'],
      names: `
        rocket, vehicle, launcher, launch vehicle, carrier rocket, booster, carrier, ride, transport, type
        of rocket, kind of rocket, launching rocket, means of transport, lifter`,
      sorts: 'rocket, vehicle',
    },
    when: {
      ...WHEN,
      names: `
        date, day, year, month, time, what time, time of launch, take-off time,
        lift-off time, lift-off date, hour, moment, departure time, start date`,
    },
  },
  template: '{what} {was} launched[ on {on}][ from {from}][ by {by}][ {when}]',
  questions: { when: 'When was {what} launched?', on: 'On what rocket was {what} launched?' },
};

export const arrive: RelationDefinition = {
  id: 'arrive',
  verbs: joinLists([
    `
    arrive, arrive at, reach, get to, land, come to, be at, enter, dock, dock with, touch down, come in,
    go to, travel to, get there, be there, turn up, show up, get in, reach its goal, reach its
    destination, get to its destination, pull in, call at, set down, come down, touch down on, make it,
    make it to, be in position, be in place, settle, take up position, take up its position, end up, end
    up at, wind up at, be bound, be bound for, head, head for, be heading, be heading for, make for, fly
    to, go, be on its way to, be under way to, enter orbit, wash up, hit, come ashore`,
    concepts.arrive,
  ]),
  nouns: `
    arrival, landing, docking, destination, touchdown, coming, entry, approach, where it is heading, goal,
    journey’s end, final position, home`,
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
      names: `
        destination, target, landing site, goal, journey’s end, end point, final position, landing place,
        port of call, where to, workplace`,
      sorts: 'place, destination',
    },
    when: WHEN,
  },
  template: '{what} {will:reach|reached} {at}[ {when}]',
  questions: { when: 'When will {what} reach {at}?' },
};

export const lead: RelationDefinition = {
  id: 'lead',
  verbs: joinLists([
    `
    lead, head, run, chair, manage, direct, command, coordinate, oversee, be in charge, be in charge of,
    supervise, preside over, be responsible for, be at the helm, be at the helm of, be at the head of,
    helm, steer, spearhead, front, guide, call the shots, call the shots in, call the shots at, look
    after, administer, govern, control, have charge of, take charge of, pull the strings, be in command,
    be in command of, captain, mastermind, hold the reins, conduct, operate, have the say, have the last
    word, have the final say, be over, take the lead`,
    concepts.lead,
  ]),
  nouns: `
    lead, leadership, direction, management, in charge, responsible, helm, command, reins, boss, top job,
    headship, at the top, at the helm, supervision, hands`,
  changes: true,
  roles: {
    leader: {
      kinds: ['person', 'organisation'],
      holds: 'one',
      position: 'subject',
      prepositions: 'by, of, under',
      asks: ['who'],
      names: `
        leader, head, chief, boss, chair, chairman, chairwoman, director, manager, commander, coordinator,
        in charge, responsible, top man, top woman, person at the top, person at the helm, captain, number
        one, overseer, superintendent, supervisor, head man, principal, mastermind`,
    },
    what: {
      kinds: [...THINGS, 'place'],
      holds: 'one',
      position: 'object',
      prepositions: 'of, for',
      asks: ['what'],
    },
  },
  template: '{leader} {will:lead|led} {what}',
  questions: { leader: 'Who leads {what}?' },
};

export const aim: RelationDefinition = {
  id: 'aim',
  verbs: joinLists([
    `
    aim, seek, serve, be intended, be designed, be meant, be supposed, intend, be used, be for, do, study,
    want, set out to, be there, be there for, be supposed to, be meant to, be intended to, be designed to,
    be built to, exist, strive, strive for, try to achieve, hope to achieve, be after, be out to, go
    after, pursue, want to achieve, look into, be good for, be about, find out, be made for, be needed
    for, be earmarked for, be set aside for, be thought for, go towards, be used for, be put to`,
    concepts.aim,
  ]),
  nouns: `
    aim, purpose, goal, objective, mission, task, function, use, job, idea, intention, point, target,
    point of, sense, reason, plan, end, raison d’etre, brief, remit, ambition, intent, destiny, meaning,
    sense and purpose, use of, why`,
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
      names: `
        aim, purpose, goal, objective, task, function, use, job, idea, intention, point, target, what for,
        end, ambition, raison d’etre, brief, intent, plan, reason, remit, what use, what good, use of`,
      profile: true,
    },
  },
  template: 'the aim of {of} is to {what}',
  questions: { what: 'What is the aim of {of}?' },
};

export const first: RelationDefinition = {
  id: 'first',
  verbs: `
    be first, pioneer, be the first, achieve, set, hold, break new ground, open, blaze a trail, do for the first
    time, have never been done, make history, manage as first, be unique, stand out, be ahead of, never
    before`,
  nouns: `
    first, the first, first ever, first time, record, pioneer, novelty, milestone, premiere, new, special,
    trailblazer, record-breaker, world first, unprecedented, never before, breakthrough, new about it,
    earliest, pioneering feat, groundbreaking, ground-breaking, innovation, so special, unique,
    distinction, claim to fame, special feature`,
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
      names: `
        feat, record, achievement, milestone, novelty, first, innovation, distinction, claim to fame,
        unique feature, pioneering feat, breakthrough, so special, world first`,
    },
  },
  template: '{what} {be} the first to {feat}',
  questions: { feat: 'What is {what} the first to do?', what: 'What is the first to {feat}?' },
};

export const fund: RelationDefinition = {
  id: 'fund',
  verbs: joinLists([
    `
    fund, finance, pay for, sponsor, bankroll, bear the cost, underwrite, pay, chip in, foot the bill,
    foot the bill for, pick up the tab, pick up the tab for, pick up the bill, pick up the bill for, put
    up the money, put up the money for, put up, stump up, stump up for, cough up, fork out, shell out,
    bear the costs, cover the cost, cover the costs, subsidise, back, contribute, contribute to, give
    money, give money to, put money into, invest, invest in, support, provide the money, provide the
    funds, dig into their pockets, shoulder the cost, shoulder the costs, co-finance, bear the brunt of
    the cost`,
    concepts.pay,
  ]),
  nouns: `
    funding, financing, sponsorship, money, money behind, purse, backing, subsidy, whose money,
    contribution, bill, tab, wallet, pocket, whose pocket`,
  changes: false,
  roles: {
    by: {
      ...BY,
      names: `
        funder, sponsor, backer, financier, payer, donor, paymaster, benefactor, investor, moneybags,
        contributor, source of money, source of the money, bank-roller, co-funder`,
    },
    what: { kinds: THINGS, holds: 'open', position: 'object', prepositions: 'of, for', asks: ['what'] },
    when: WHEN,
  },
  template: '{by} {will:fund|funded} {what}',
  questions: { by: 'Who funded {what}?' },
};

export const buy: RelationDefinition = {
  id: 'buy',
  verbs: joinLists([
    `
    buy, acquire, purchase, take over, order, procure, obtain, import, get, snap up, take delivery, take
    delivery of, pick up, receive, be sold, shop for, pay for, secure, invest in, sign up for, purchase
    from, bring in, be supplied with, be supplied, take, source, get hold of, get hands on, lay hands on,
    pocket, bag`,
    concepts.buy,
  ]),
  nouns: `
    purchase, acquisition, takeover, order, deal, buying, procurement, shopping list, import, order book,
    imports`,
  changes: false,
  roles: {
    by: {
      ...BY,
      prepositions: 'by, of',
      names: 'buyer, purchaser, acquirer, customer, importer, client, taker, new owner',
    },
    what: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'of',
      asks: ['what'],
    },
    from: {
      kinds: ACTORS,
      holds: 'one',
      prepositions: 'from',
      asks: ['who'],
      names: 'seller, vendor, supplier, exporter, source, provider, where from',
    },
    when: WHEN,
  },
  template: '{by} {will:buy|bought} {what}[ from {from}][ {when}]',
  questions: { what: 'What did {by} buy?' },
};

export const attend: RelationDefinition = {
  id: 'attend',
  verbs: joinLists([
    `
    attend, take part, take part in, participate, participate in, join, be present, be at, come, come to,
    be there, go to, represent, be on hand, sit in on, sit in, turn up, turn up at, show up, show up at,
    come along, appear, appear at, sit at the table, be at the table, sit round the table, be represented,
    be represented at, be among those present, be among the guests, be invited, come together, have a
    seat, travel to, visit, be in, be involved, be involved in, gather, gather at, meet, meet at, be in
    on, rub shoulders, mingle, make the trip, be accompanied, accompany, bring along, be part of, show
    their faces`,
    concepts.attend,
  ]),
  nouns: `
    participation, attendance, participant, presence, guest, attendee, delegation, guest list, line-up,
    lineup, audience, cast, turnout, who is who, roster, round, party, companion, entourage, people there,
    present, in attendance, conferee, visitor, representatives, sides, both sides`,
  changes: false,
  roles: {
    who: {
      kinds: ACTORS,
      holds: 'open',
      position: 'subject',
      prepositions: 'of, by, from',
      asks: ['who'],
      names: `
        participant, attendee, guest, delegate, those present, line-up, lineup, guest list, cast, roster,
        invitee, visitor, conferee, those there, those in attendance, people present, people there, who is
        who, side, sides, companion`,
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
  verbs: joinLists([
    `
    host, hold, organise, stage, convene, chair, welcome, receive, play host, play host to, have, have
    over, put on, lay on, roll out the red carpet, roll out the red carpet for, call, call together,
    invite, invite to, lay on a meeting, throw, throw open, entertain, accommodate, act as host, act as
    host of, have as a guest, be home to, run, arrange, set up, preside over, be in charge of, summon,
    make welcome, greet, meet`,
    concepts.host,
  ]),
  nouns: `
    host, organiser, hosting, hosted by, hospitality, invitation, organiser of, convener, host of`,
  changes: false,
  roles: {
    by: {
      kinds: ACTORS,
      holds: 'one',
      position: 'subject',
      prepositions: 'by, of',
      asks: ['who'],
      names: `
        host, organiser, chair, host country, host nation, host of the event, inviter, convener,
        organising country, entertainer, landlord, homeowner, home side`,
    },
    event: { kinds: ['event'], holds: 'one', position: 'object', prepositions: 'of, for', asks: ['what'] },
  },
  template: '{by} {will:host|hosted} {event}',
  questions: { by: 'Who hosted {event}?' },
};

export const rank: RelationDefinition = {
  id: 'rank',
  verbs: `
    rank, be, rate, count as, be classed as, be regarded as, be considered, stand, be
    placed, go down as, go down in history as, stand out as, be listed as, be seen as, hold the
    record, set a record, measure up`,
  nouns: `
    rank, record, ranking, place, standing, position, league table, comparison, place in history, historic
    rank, how special, how unusual, how remarkable, significance`,
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
      names: 'rank, record, ranking, place, standing, position, place in history, significance',
    },
  },
  template: '{what} {be} {as}',
  questions: { as: 'What is {what}?' },
};
