/** What is created, proposed and offered, and what it is like. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';

export const create: RelationDefinition = {
  id: 'create',
  verbs: joinLists([
    `
    be around, been around, sign into being, create, found, establish, set up, form, launch, start, bring
    into being, bring into existence, bring to life, give birth to, come into being, come into existence,
    come to life, exist, be born, institute, originate, build, make, initiate, be behind, stand behind,
    start up, see the light of day, first see the light of day, put together, date back, date from, go
    back, begin, emerge, arise, inaugurate, constitute, get going, get off the ground, think up, come up
    with, kick off, invent, be in place, be in existence, get started, decide on, put in place, come
    about, appear, be there, father, call into being, call into life, call into existence, bring about,
    lay the foundations, lay the foundation, lay the foundations of, lay the groundwork, owe its
    existence, owe existence, owe existence to, owe its existence to, give rise to, breathe life into,
    conceive, engender, spawn, kickstart, dream up, set in motion, put on its feet, usher in, erect,
    beget, sire, midwife, agree to create, decide to create, decide to set up, agree to set up, be dreamt
    up, have its roots, take shape, come off the ground, come on the scene, hail from, stem from, owe its
    birth, owe its birth to, have been running, see daylight, spring up, spring into being, spring into
    existence, begin life, start life, come on stream, enter into being, enter into existence, trace back,
    bring into the world, come into the world, be brought into the world, give life to, make a start, see
    the first light, be hatched, call to life, be called to life, set going, get up and running, be up and
    running, get rolling, put on the map, put in motion, forge, mould, make real, make a reality, turn
    into reality, become a reality, become reality, open its doors, start out, have its origins, have its
    beginnings, have its origin, have its birth, be rooted in, have roots, have roots in, grow out of,
    take the decision to create, take the decision to set up, give the go-ahead for, give the green light
    to, sign off on, rustle up, cobble together, bring forth, pioneer, take the credit for, be credited
    with, cause to exist,
    cut the ribbon on, cut the ribbon of, cut the ribbon for, see the light, see the light of the world,
    (lay, set, put down) (the foundation stone, the cornerstone, the first stone, the first brick, the foundation, the foundations, the groundwork) (of, for),
    (fire, give) (the starting gun, the starting pistol, the starting shot, the starting signal, the go-ahead, the green light, the nod, the starting whistle) (for, on, to),
    (blow, sound) the starting whistle (for, on), (raise, lift, ring up) the curtain on,
    hang out its shingle, set up shop, open up shop, open for business, be open for business,
    put into place, put on a footing, come on line, come online, swing into action, swing into being,
    go into operation, go live, take its first steps, draw its first breath, draw breath,
    breathe its first, first open its doors, throw open its doors,
    have a hand in (creating, founding, setting up, establishing, launching),
    take the decision to (found, establish, launch, form),
    make the decision to (create, found, establish, set up, launch, form), bring to the world,
    deliver into the world, christen, baptise, mint, hammer together, patch together, whip up, concoct,
    cook up, dream into being, will into being, give (shape, form, substance) to, blow life into,
    put life into, turn into a reality, make happen, get going on, get off the drawing board,
    come off the drawing board, leave the drawing board, take flight, take wing, take root, go back to,
    hark back to, reach back to, be a child of, first appear,
    first exist, come along, come forth, burst onto the scene, step onto the stage, enter the stage,
    enter the scene, be unveiled, unveil`,
    concepts.create,
    concepts.arise,
  ]),
  nouns: `
    creation, foundation, founding, establishment, formation, inception, birth, launch, origin, beginning,
    start, existence, setting up, set-up, age, history, year of birth, genesis, emergence, constitution,
    roots, founding act, vintage, early days, coming into being, creating, brainchild, invention, idea,
    bringing into being, setting-up, making, initiation, establishing, founding moment, moment of birth,
    birthday, birth date, date of birth, birthplace, coming into existence, first days, infancy, starting
    point, go-ahead, days of existence, paternity, parentage, handiwork,
    (decision, resolution) to (create, found, establish, set up, launch, form, bring into being), cradle,
    launching, unveiling, christening, baptism, first steps, first breath, debut, beginnings,
    ribbon-cutting, inauguration, opening, ancestry, lineage, pedigree, nativity, advent, dawn,
      conception, heyday, progeny, creature, coming to life, entry into existence, start-up, startup, kick-off, kickoff, first appearance`,
  lasting: `
    exist, be in existence, be around, be in place, be active, be operating, already exist, be already in
    existence, function, be in operation, be at work, be alive, be operational, have been running, be up
    and running, be in business, be on the scene`,
  middles: joinLists([
    `
    come into being, come into existence, come to life, originate, date back, date from, go back, begin,
    start, emerge, arise, see the light of day, first see the light of day, be around, been around,
    appear, come about, get off the ground, call into life, take shape, spring up, spring into being,
    begin life, start life, come on the scene, see daylight, trace back, stem from, be operational, be at
    work, be alive, have been running, be in operation, come into the world, be up and running, become
    reality, become a reality, open its doors, start out, have its origins, have its beginnings, have its
    origin, have its roots, grow out of, take off, hail from, have roots,
    see the light, see the light of the world, hang out its shingle, set up shop, open up shop,
    open for business, be open for business, come on line, come online, swing into action,
    swing into being, go into operation, go live, take its first steps, draw its first breath,
    draw breath, breathe its first, first open its doors, throw open its doors,
    come off the drawing board, leave the drawing board, take flight, take wing, take root, go back to,
    hark back to, reach back to, first appear, first exist, come along, come forth, burst onto the scene,
    step onto the stage, enter the stage, enter the scene`,
    concepts.arise,
  ]),
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
        founder, creator, author, founding father, father, originator, architect, initiator, maker,
        parent, level, inventor, daddy, midwife, builder, godfather, setter-up, mastermind, framer,
        instigator, driving force, progenitor, establisher, founders, fathers, begetter, mover, prime
        mover, brains behind, brain behind, people behind, men behind, person behind, those behind, rank
        of its founders, level of its founders, sponsor, authority, brain,
    decision, hands, man behind it, people behind it, masterminds, rank of the founders,
    level of the founders, parents, midwives, mother, begetters, godparents, decision-maker,
    decision maker,
      spiritual father, spiritual fathers, initiators, inventors, creators, architects, originators, fathers of the council, brains`,
    },
    when: {
      kinds: ['date'],
      holds: 'one',
      prepositions: 'in, since, on, from, at',
      asks: ['when', 'how long'],
      names: `
        date, year, founding date, founding year, creation date, birthday, day, month, year of foundation,
        vintage, how old, age, anniversary year, how far back, how young, birth date, date of birth,
        founding moment, starting date, start date, birth year, anniversary, year of
        creation, year of its birth, date of creation, point in time, how long ago,
    year of launch, year of inception, year of establishment, twelvemonth, birth certificate`,
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
  verbs: joinLists([
    `
    propose, initiate, suggest, be credited with, be attributed to, put forward, come up with, push, push for, advocate, call for, pitch,
    champion, float, offer, sponsor, author, launch, promote, be behind, stand behind, think of, think up,
    seek, start, invent, be someone’s idea, bring forward, advance, table, come from, originate from, want
    to sign, dream up, present, bring up, moot, plug, plead for, make the case for, argue for, lobby for,
    campaign for, press for, conceive, hatch, devise, come forward with, lay on the table, be keen on, be
    keen, favour, be in favour of, wish for, have in mind, dream of, pursue, set in motion, get the ball
    rolling, start the ball rolling, get rolling, put on the table, kick off, be the driving force behind,
    cook up, tout, urge, want signed, want to see signed, like to see signed, want to have signed, stem
    from, be owed to, be due to, be down to, be the work of, want, be after, strive for, hanker after,
    crave, come out with, throw into the ring, throw out, put into play, put up for discussion, put in
    front of, lay before, lay out, submit, get behind, stand up for, be in favour, preach, try to sell,
    peddle, be pushing, be pushing for, agitate for, crusade for, work towards, work for, aim for, spring
    from, take the initiative, take the initiative for, take the first step towards, take the lead on,
    make the first move on, broach, set the ball rolling, set rolling, call into being, hit on, hit upon,
    strike on, light on, mastermind, spearhead, drive forward, put one’s name to, bring into play, bring
    to the table, trot out, advance the idea of, air the idea of, champion the idea of, come up with the
    idea of, come up with the idea for, be sold on, be in love with, set his heart on, have set his heart
    on, have his heart set on, (hope, wish, plan, intend, aim, want, would like, like, long, yearn, aspire, seek, look, be eager, be keen, be hoping, be aiming) to (sign, see signed, have signed, ink, see inked, conclude, see concluded, get signed, seal, see sealed, clinch, bring about, push through, get off the ground), (want, like, wish, hope) (sign, signed, inked, concluded, sealed), want to get signed, hope to get signed, be the originator of, be the author of, be the initiator of, be the father of, plant the seed of, sow the seed of, set the ball rolling on, kick-start, kickstart, put on the map,
    come off the desk of, come from the desk of, come from the pen of,
    (come, emanate, issue, stem, originate, spring, flow, hail) from, be fathered by,
    be (sold, keen, hell-bent, bent, set, dead set) on, be gunning for, fight for, make a pitch for,
    make a bid for, make a plea for, make the pitch for, do the running for, make the running on,
    hold up, wheel out, roll out, unveil, send up, fly the kite of, fly a kite for, run up the flagpole,
    put up, put to paper, table the idea of, sell the idea of, be in the market for, carry the torch for,
    carry the banner for, wave the flag for, beat the drum for, bang the drum for,
    (like, love, want, wish, hope) to see (signed, inked, concluded, sealed, clinched, adopted, agreed, in place, come about, come into being),
    nurse, nurture, cherish`,
    concepts.propose,
  ]),
  nouns: `
    initiative (for, to, of, about) (sign, signing, conclude, concluding), initiative, proposal, idea, suggestion, brainchild, originator, prime mover, plan, project, proposition, bid, push, drive,
    baby, pet project, scheme, notion, concept, overture, motion, campaign, pet idea, brain wave,
    brainwave, call for, handiwork, invention, plea, appeal, bidding, brain child, ideas, crusade,
    aspiration, pipe dream, hobby horse, hobbyhorse, pet scheme, favourite idea, offspring, authorship,
    paternity, recommendation, pitch,
      vision, dream, gesture, effort, endeavour, attempt, pet plan, big idea, grand design, grand plan, grand vision`,
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
        champion, driving force, inventor, creator, promoter, pusher, backer, instigator, mover, prime
        mover, daddy, founding father, begetter, spiritual father, intellectual father, mind behind, man
        behind, brains behind, brain behind, person behind, force behind, moving spirit, spearhead,
        salesman, protagonist,
    desk, whose desk, whose pen, whose quill, whose drawing board, drawing board, inspiration, inspirer,
    kite-flyer, torchbearer, standard-bearer, cheerleader, evangelist, apostle, guiding spirit,
    spiritus rector, whose brain, whose head, whose mind, whose hand, lobbyist, advocate,
      crusader, prophet, torch-bearer, promoter-in-chief, chief advocate, chief promoter, ideas man, visionary, dreamer`,
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
    be, bind, characterise, oblige, obligate, compel, commit, bind by law, bind legally, bind its parties, bind its signatories, bind those who sign it, oblige its signatories, oblige its parties, impose obligations, impose duties, create obligations, place under an obligation, put under an obligation, have legal force, have force of law, have force in law, carry legal force, carry the
    force of law, carry force of law, carry legal weight, have legal weight, have teeth, be enforceable,
    be legally binding, hold up in court, tie down, tie their hands, be obligatory, be mandatory, be
    compulsory, be a must, be set in stone, have bite, have clout, be more than words, be worth the paper,
    carry weight in law, have the force of law, have the weight of law, be valid in law, be cast in law,
    be law, be enforceable in law, be enforceable in court, have legal teeth, hold in law, stand up in
    court, be watertight`,
  nouns: `
    kind, sort, type, nature, character, property, feature, legal force, legal status, legal
    nature, quality, attribute, trait, force of law, legal weight, legal quality, legal character, teeth,
    status in law, legal standing, enforceability, bindingness, binding nature, binding force, legal
    effect, legal clout, clout, kind of document, kind of treaty, signatory, signatories, its signatories, its parties,
    contracting party, by law, in law, before the law, legally, in legal terms, legal terms, legal obligation, legal duty, obligation`,
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
        kind, sort, type, nature, character, legal force, legal status, legal nature, quality, attribute,
        trait, force of law, legal weight, legal standing, adjective, distinguishing feature,
        characteristic, legal effect, binding nature, bindingness, main feature, special feature,
        hallmark, adjective used, key feature, legal power`,
      sorts: 'kind',
    },
  },
  template: '{of} would be {value}',
  questions: { value: 'Is {of} {value}?' },
};

export const offer: RelationDefinition = {
  id: 'offer',
  verbs: joinLists([
    `
    offer, be ready to offer, propose, be ready, give, provide, present, put on the table, bring, be
    prepared to offer, be willing, be able to offer, suggest, hand, advance, put forward, put before, put
    to, lay before, come up with, serve up, dish up, extend, prescribe, hold out, have in store, come
    forward with, stand ready, stand ready to, bring to the table, submit, lay on the table, put on offer,
    make an offer, make an offer to, come up with together, bring forward, hold out to, set before, place
    before, lay in front of, put in front of, cook up for, have up their sleeve, have up their sleeves,
    have to offer, have ready, have in hand, suggest to, recommend to, dish out, want to give, want to put
    before, aim to put before, plan to put before, wish to put before, hope to put before, be willing to,
    be willing to offer, be willing to give, be prepared to, be prepared to give, be ready to give, be
    ready to propose, be ready to put forward, be ready to lay before, be ready to put on the table, be
    able to give, bring to bear, pass on to, unite behind, throw in,
    ladle out, rustle up, whip up, concoct, cook up, brew, brew up, bring to the party, bring along,
    present with, treat to, regale with, hand to, hand over, dole out, hold in readiness, have in their locker, have in the locker, have in their bag,
    pull out of the hat, pull out of their hat, pull out of the bag, put at the disposal of,
    make available to, make a present of, make a gift of, give as a gift, set in front of,
    lay at the feet of, put into the hands of, place in the hands of, place on the table,
    put on the plate of, deliver to`,
    concepts.offer,
  ]),
  nouns: `
    offer, recipe, best recipe, ready, joint offer, jointly, joint, together, remedy, prescription, cure,
    contribution, solution, resolution, readiness, willingness, package, joint package, gift, medicine,
    antidote, best way, in tandem, common offer, shared offer, collective, joint gift, joint proposal,
    joint recipe, joint solution, joint remedy, shared recipe, shared solution, common recipe, common
    solution, panacea, formula, joint formula, magic potion, medicine for the world, helping hand,
    prescription for, joint recommendation, side by side, hand in hand, as a pair,
      common proposal, joint plan, joint cure`,
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
        recipe, medicine, antidote, cure, remedy, formula, prescription, panacea, solution`,
      sorts: 'recipe, topic',
    },
    to: {
      kinds: ['organisation', 'place'],
      holds: 'one',
      position: 'object',
      prepositions: 'to, for',
      asks: ['who'],
      names: `
        addressee, recipient, audience, beneficiary, target, receiver, target audience, addressees,
        recipients, on the receiving end, taker, beneficiaries, intended audience, public`,
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
  answers: {
    to: 'what {who} are ready to offer jointly is for {to}',
    who: 'the joint offer to {to} would be made by {who}',
  },
  questions: { to: 'To whom do {who} want to make a joint offer?' },
};
