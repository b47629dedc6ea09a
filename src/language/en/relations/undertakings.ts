/** What is created, proposed and offered, and what it is like. */
import type { RelationDefinition } from '../../language-data.ts';

export const create: RelationDefinition = {
  id: 'create',
  verbs: `
    be around, been around, sign into being, create, found, establish, set up, form, launch, start,
    bring into being, bring into existence, bring to life, give birth to, come into being,
    come into existence, come to life, exist, be born, institute, originate, build, make, initiate, be behind,
    stand behind, start up, see the light of day, first see the light of day, put together, date back, date from, go back, begin, emerge,
    arise, inaugurate, constitute, get going, get off the ground, think up, come up with, kick off, invent,
    be in place, be in existence, get started, decide on, put in place, come about, appear, be there, father,
    call into being, call into life, call into existence, bring about, lay the foundations,
    lay the foundation, lay the foundations of, lay the groundwork, owe its existence, owe existence,
    owe existence to, owe its existence to, give rise to, breathe life into, conceive, engender, spawn,
    kickstart, dream up, set in motion, put on its feet, usher in, erect, beget, sire, midwife,
    agree to create, decide to create, decide to set up, agree to set up, be dreamt up, have its roots,
    take shape, come off the ground, come on the scene, hail from, stem from, owe its birth, owe its birth to,
    have been running, see daylight, spring up, spring into being, spring into existence, begin life,
    start life, come on stream, enter into being, enter into existence, trace back`,
  nouns: `
    creation, foundation, founding, establishment, formation, inception, birth, launch, origin, beginning,
    start, existence, setting up, set-up, age, history, year of birth, genesis,
    emergence, constitution, roots, founding act, vintage, early days, coming into being, creating,
    brainchild, invention, idea`,
  lasting: `
    exist, be in existence, be around, be in place, be active, be operating, already exist,
    be already in existence, function,
    be in operation, be at work, be alive, be operational, have been running`,
  middles: `
    come into being, come into existence, come to life, originate, date back, date from, go back, begin,
    start, emerge, arise, see the light of day, first see the light of day, be around, been around, appear, come about,
    get off the ground,
    call into life, take shape, spring up, spring into being, begin life, start life, come on the scene,
    see daylight, trace back, stem from, be operational, be at work, be alive, have been running,
    be in operation`,
  changes: false,
  roles: {
    product: {
      kinds: ['organisation', 'document', 'event', 'topic'],
      holds: 'one',
      position: 'object',
      prepositions: 'of, for',
      asks: ['what'],
      sorts: 'council, organisation, body',
      profile: true,
    },
    by: {
      kinds: ['person', 'organisation', 'place'],
      holds: 'one',
      position: 'subject',
      prepositions: 'by',
      asks: ['who'],
      names: `
        founder, creator, author, founding father, father, originator, architect, initiator, maker, parent,
        level,
        inventor, daddy, midwife, builder, godfather, setter-up, mastermind, framer, instigator,
        driving force, progenitor, establisher`,
    },
    when: {
      kinds: ['date'],
      holds: 'one',
      prepositions: 'in, since, on, from, at',
      asks: ['when', 'how long'],
      names: `
        date, year, founding date, founding year, creation date, birthday, day, month, year of foundation,
        vintage, how old, age, anniversary year, how far back, how young`,
      sorts: 'year, date',
    },
    where: {
      kinds: ['place'],
      holds: 'one',
      prepositions: 'in, at',
      asks: ['where'],
      names: 'city, place',
    },
    why: { kinds: ['topic'], holds: 'open', asks: ['why'], names: 'reason, purpose, aim, goal' },
  },
  template: '{product} {was} created[ {when}][ by {by}]',
  questions: { when: 'When was {product} created?', by: 'Who created {product}?' },
};

export const initiate: RelationDefinition = {
  id: 'initiate',
  verbs: `
    propose, initiate, suggest, put forward, come up with, push, push for, advocate, call for, pitch,
    champion, float, offer, sponsor, author, launch, promote, be behind, stand behind, think of, think up,
    seek, start, invent, be someone’s idea, bring forward, advance, table, come from, originate from,
    want to sign, dream up, present,
    bring up, moot, plug, plead for, make the case for, argue for, lobby for, campaign for, press for,
    conceive, hatch, devise, come forward with, lay on the table, be keen on, be keen, favour,
    be in favour of, wish for, have in mind, dream of, pursue, set in motion, get the ball rolling,
    start the ball rolling, get rolling, put on the table, kick off, be the driving force behind, cook up, tout, urge,
    want signed, want to see signed, like to see signed, want to have signed, stem from, be owed to,
    be due to, be down to, be the work of`,
  nouns: `
    initiative, proposal, idea, suggestion, brainchild, plan, project, proposition, bid, push, drive, baby,
    pet project,
    scheme, notion, concept, overture, motion, campaign, pet idea, brain wave, brainwave, call for, handiwork`,
  possessor: ['by'],
  changes: false,
  roles: {
    by: {
      kinds: ['person', 'organisation', 'place'],
      holds: 'one',
      position: 'subject',
      prepositions: 'by, from, of',
      asks: ['who'],
      names: `
        author, initiator, proposer, originator, sponsor, father, proponent, brain, mastermind, owner,
        champion,
        driving force, inventor, creator, promoter, pusher, backer, instigator, mover, prime mover, daddy`,
      sorts: 'country, leader, president',
    },
    what: {
      kinds: ['document', 'topic'],
      holds: 'one',
      position: 'object',
      prepositions: 'of, for, about, on, concerning, regarding, to sign, behind',
      asks: ['what'],
      names: `
        content, subject, substance,
        target, object`,
      sorts: 'treaty, topic',
      profile: true,
    },
    initiative: { kinds: ['topic'], holds: 'one', position: 'either', asks: [], sorts: 'initiative' },
    when: { kinds: ['date'], holds: 'one', asks: ['when'], names: 'date' },
    why: { kinds: ['topic'], holds: 'open', asks: ['why'], names: 'reason, aim' },
  },
  template: '{what} {be} {by:owner} initiative',
  answers: { what: '{by} {have} taken the initiative to sign {what:indefinite}' },
  questions: { by: 'Whose initiative is {what}?', what: 'What has {by} proposed?' },
};

export const feature: RelationDefinition = {
  id: 'feature',
  verbs: `
    be, bind, characterise, oblige,
    have legal force, have force of law, carry legal force, carry the force of law, carry force of law,
    carry legal weight, have legal weight, have teeth, be enforceable, be legally binding, hold up in court`,
  nouns: `
    kind, sort, type, nature, character, property, feature, legal force, force, legal status, legal nature,
    quality, attribute, trait, force of law, legal weight, legal quality, legal character, teeth,
    status in law, legal standing`,
  changes: false,
  roles: {
    of: {
      kinds: ['document', 'topic', 'event', 'organisation'],
      holds: 'one',
      position: 'subject',
      prepositions: 'of',
      asks: ['what'],
      sorts: 'treaty, thing',
      profile: true,
    },
    value: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      asks: ['what', 'how'],
      names: `
        kind, sort, type, nature, character, legal force, legal status, legal nature,
        quality, attribute, trait, force of law, legal weight, legal standing, adjective,
        distinguishing feature, characteristic`,
      sorts: 'kind',
    },
  },
  template: '{of} would be {value}',
  questions: { value: 'Is {of} {value}?' },
};

export const offer: RelationDefinition = {
  id: 'offer',
  verbs: `
    offer, be ready to offer, propose, be ready, give, provide, present, put on the table, bring,
    be prepared to offer, be willing, be able to offer, suggest, hand, advance,
    put forward, put before, put to, lay before, come up with, serve up, dish up, extend, prescribe, hold out,
    have in store, come forward with, stand ready, stand ready to, bring to the table, submit,
    lay on the table`,
  nouns: `
    offer, recipe, best recipe, ready, joint offer, jointly, joint, together, remedy, prescription, cure,
    contribution, solution, resolution,
    readiness, willingness, package, joint package, gift, medicine, antidote, best way, in tandem,
    common offer, shared offer, collective`,
  wishes: true,
  changes: false,
  roles: {
    who: {
      kinds: ['place', 'organisation', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'by, from, of',
      asks: ['who'],
      sorts: 'country, side',
    },
    what: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      prepositions: 'as',
      asks: ['what'],
      names: `
        recipe,
        medicine, antidote`,
      sorts: 'recipe, topic',
    },
    to: {
      kinds: ['organisation', 'place'],
      holds: 'one',
      position: 'object',
      prepositions: 'to, for',
      asks: ['who'],
      names: `
        addressee, recipient, audience, beneficiary,
        target, receiver, target audience`,
      sorts: 'organisation',
    },
    content: {
      kinds: ['topic'],
      holds: 'one',
      asks: [],
      names: `
        content, detail, ingredient,
        component`,
    },
  },
  template:
    'it is important to clarify what {who} are ready to offer jointly to {to} as {what}, {source} said',
  questions: { to: 'To whom do {who} want to make a joint offer?' },
};
