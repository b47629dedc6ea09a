/** The relations of the language: their roles, how they are worded, and how a fact of theirs is told. */
import type { RelationDefinition } from '../language-data.ts';

const ACTORS = ['person', 'organisation', 'place'] as const;
const MATTERS = ['topic', 'document', 'place', 'event', 'organisation'] as const;

/** The answer to whose word a fact stands on. */
export const sourceTemplate = '{source} said so';

export const relations: readonly RelationDefinition[] = [
  {
    id: 'office',
    verbs:
      'represent, work for, work as, serve as, serve, speak for, speak on behalf of, belong to, be in charge of, in charge of, hold, occupy, head, run, lead, handle, do, act as, come from, be from, look after, cover',
    nouns: '',
    changes: true,
    describes: 'holder',
    roles: {
      holder: {
        kinds: ['person'],
        holds: 'one',
        position: 'subject',
        asks: ['who'],
        names: 'holder, officeholder, incumbent',
        profile: true,
      },
      post: {
        kinds: ['topic'],
        holds: 'one',
        position: 'object',
        prepositions: 'as',
        asks: ['what', 'who'],
        names:
          'job, post, position, office, role, title, function, portfolio, occupation, profession, capacity, job title, day job, line of work, line of business, job description, brief, do for a living, do for living, responsible for, charge, hat, employ, employment, work',
        sorts: 'minister, official',
      },
      of: {
        kinds: ['place', 'organisation'],
        holds: 'one',
        position: 'object',
        prepositions: 'of, for, from, on behalf of, at, on',
        asks: ['what', 'where', 'who'],
        names:
          'nationality, citizenship, country, employer, government, home country, side, homeland, affiliation, flag',
        sorts: 'country, ministry, organisation, government',
      },
      when: { kinds: ['date'], holds: 'one', prepositions: 'in, since', asks: ['when', 'how long'] },
    },
    template: '{holder} {be} {of:owner} {post}',
    answers: { holder: '{of:owner} {post} {be} {holder}' },
    questions: { holder: 'Who is {of:owner} {post}?', post: 'Who is {holder}?' },
  },
  {
    id: 'meet',
    verbs:
      'reunite, assist, assist to, see each other, sit down together, come face to face, put on, host, travel, travel to, go to, fly to, head to, visit, come to, be travelling, send, sit across, hold talk, hold meeting, stage, deal with, meet, gather, get together, come together, convene, assemble, take place, be held, hold, happen, occur, be, go ahead, sit down, fall, fall on, schedule, plan, take part, participate, attend, join, host, see, congregate, be set for, get under way, go on, be due, run, start, begin, kick off, meet up, be at, sit, show up, come, talk, talk to, talk with, speak to, speak with, hold talks, pass, unroll, realise, arrive, be on, set, arrange, fix, organise, do, have, get round the table, sit at the table, conduct',
    nouns:
      'meeting, talk, talks, gathering, get-together, get together, negotiation, round, round of talks, encounter, rendezvous, summit, conference, event, session, consultation, reunion, appointment, ministerial, sit-down, thing',
    changes: false,
    describes: 'event',
    roles: {
      event: {
        kinds: ['event'],
        holds: 'one',
        position: 'either',
        asks: ['what'],
        names: '',
        sorts: 'event',
      },
      who: {
        kinds: ACTORS,
        holds: 'open',
        position: 'either',
        prepositions: 'with, between, by, among, of, for, to',
        asks: ['who'],
        names:
          'participant, attendee, delegate, negotiator, guest, line-up, lineup, cast, guest list, attendance, players',
        sorts: 'minister, country, official',
      },
      where: {
        kinds: ['place'],
        holds: 'one',
        prepositions: 'in, at, to',
        asks: ['where'],
        names: 'venue, place, location, city, host city, site, host country, destination, spot, host, locale',
        sorts: 'city, country, capital, place',
      },
      when: {
        kinds: ['date'],
        holds: 'one',
        position: 'object',
        prepositions: 'on, in, at, for, by',
        asks: ['when'],
        names: 'date, day, weekday, day of the week, year, month, timing, schedule, calendar',
        sorts: 'day, date',
      },
      within: {
        kinds: ['organisation'],
        holds: 'one',
        position: 'object',
        prepositions: 'within, under, in, as part of, of, at',
        asks: ['what'],
        names:
          'framework, frame, format, umbrella, auspices, aegis, setting, context, under the auspices of, within the framework of, under the umbrella of, as part of, banner, mechanism',
        sorts: 'council, body, forum',
      },
      time: {
        kinds: ['quantity'],
        holds: 'one',
        asks: [],
        names: 'time, time of day, hour, exact time, clock, start time, clock time, o’clock',
      },
      venue: {
        kinds: ['place'],
        holds: 'one',
        asks: [],
        names: 'building, room, hall, hotel, palace, address, street',
      },
      outcome: {
        kinds: ['topic'],
        holds: 'open',
        asks: [],
        names:
          'outcome, result, agreement reached, conclusion, decision, come out of, achieve, agree at, achievement, upshot',
      },
    },
    template: '{who} {will:meet|met}[ in {where}][ {when}][ within the framework of {within}]',
    alternative:
      '{event} {will:take place|took place}[ in {where}][ {when}][ within the framework of {within}]',
    questions: {
      when: 'When will {who} meet?',
      where: 'Where will {who} meet?',
      who: 'Who will meet in {where}?',
    },
  },
  {
    id: 'discuss',
    verbs:
      'evoke, broach, thematise, treat of, speak of, talk of, treat, air, get an airing, go into, take on, crop up, talk over, be talked over, put on the table, discuss, talk about, speak about, touch upon, touch on, address, cover, tackle, raise, bring up, deal with, consider, examine, review, debate, negotiate, talk, take up, look at, go over, be up for discussion, come up, focus on, speak on, turn to, exchange views on, work on, look into, chat about, confer about, dwell on, hash out, be in the air, feature, figure, be on the table, be on the agenda, be on the list, be on the menu, be in the programme, go through, put on the table, want to discuss, want to talk about, plan to discuss, be at issue, look to discuss, be in play , weigh, touch, hope to discuss, get onto, argue',
    nouns:
      'agenda, topic, subject, issue, matter, item, theme, point, agenda item, discussion, debate, programme, talking point, talks, talk, list, menu, table, order of the day, question, negotiation, schedule, order of business, docket, meeting, dossier, topics list, to-do list, conversation, problem, file',
    middles:
      'get an airing, get airtime, be mentioned, be raised, be touched on, come into play, be included, come up, feature, figure, arise, crop up, be on the agenda, be on the list, be on the table, be on the menu, be in the programme, be up for discussion, be in play, be at issue, be in the air, be among the topics, be part of the talks, be part of the discussion, be on the programme, be in discussion, be under discussion',
    changes: false,
    within: 'event',
    roles: {
      who: {
        kinds: ACTORS,
        holds: 'open',
        position: 'subject',
        prepositions: 'by, between, with, among, of',
        asks: ['who'],
        sorts: 'minister, country',
      },
      about: {
        kinds: MATTERS,
        holds: 'open',
        position: 'object',
        prepositions:
          'about, on, regarding, concerning, of, over, as regards, with regard to, in relation to, related to, for, as, around, to, in, upon, at',
        asks: ['what', 'how many'],
        names:
          'agenda, topic, subject, issue, matter, item, theme, point, agenda item, talking point, content, purpose, goal, aim, on the agenda',
        sorts:
          'topic, country, conflict, region, treaty, nuclear file, territory, situation, crisis, organisation, dialogue, peace process',
        profile: true,
      },
      focus: {
        kinds: ['topic', 'document'],
        holds: 'open',
        prepositions: 'on',
        asks: ['what'],
        names: 'focus, emphasis, accent, stress, spotlight, centre of attention',
      },
      event: {
        kinds: ['event'],
        holds: 'one',
        prepositions: 'at, during, in, for',
        asks: [],
        sorts: 'meeting',
      },
      why: { kinds: ['topic'], holds: 'open', asks: ['why'], names: 'reason' },
      priority: { kinds: ['topic'], holds: 'one', asks: [], names: 'priority, order, importance' },
    },
    template: '{who} {will:discuss|discussed} {about}',
    answers: { focus: '{who} {will:discuss|discussed} {about} with a focus on {focus}' },
    questions: { about: 'What will {who} discuss?', confirm: 'Will {who} discuss {about}?' },
  },
  {
    id: 'synchronise',
    isA: 'discuss',
    verbs: 'synchronise, coordinate, align, harmonise, sync, bring into line, concert, adjust',
    nouns: 'approach, approaches, stance, task, synchronisation',
    changes: false,
    within: 'event',
    roles: {
      who: {
        kinds: ACTORS,
        holds: 'open',
        position: 'subject',
        prepositions: 'by',
        asks: ['who'],
        sorts: 'minister',
      },
      about: {
        kinds: MATTERS,
        holds: 'open',
        position: 'object',
        prepositions: 'about, on, towards, toward, to, regarding, concerning, over, for, in, with regard to',
        asks: ['what', 'how many'],
        sorts: 'topic, country, conflict, region, territory, situation, peace process',
        profile: true,
      },
      event: { kinds: ['event'], holds: 'one', prepositions: 'at, during, in', asks: [], sorts: 'meeting' },
    },
    template: '{who} {will:synchronise|synchronised} their approaches towards {about}',
    questions: { confirm: 'Will {who} discuss {about}?', about: 'What will {who} do regarding {about}?' },
  },
  {
    id: 'settle',
    isA: 'discuss',
    verbs:
      'settle, resolve, solve, find a way to settle, find way, seek way, sort out, sort, consider way, fix, end, consider',
    nouns:
      'settlement, solution, resolution, way to settle, way, ways of settlement, ways to settle, way out, task',
    changes: false,
    within: 'event',
    roles: {
      who: {
        kinds: ACTORS,
        holds: 'open',
        position: 'subject',
        prepositions: 'by',
        asks: ['who'],
        sorts: 'minister',
      },
      about: {
        kinds: MATTERS,
        holds: 'open',
        position: 'object',
        prepositions: 'of, for, in, on, about, regarding, concerning, over, to, with regard to',
        asks: ['what', 'how many'],
        names: '',
        sorts: 'topic, conflict, territory, situation, region, place, crisis, country',
        profile: true,
      },
      event: { kinds: ['event'], holds: 'one', prepositions: 'at, during, in', asks: [], sorts: 'meeting' },
    },
    template: '{who} {will:consider|considered} ways to settle {about}',
    questions: { confirm: 'Will {who} discuss {about}?', about: 'What will {who} consider ways to settle?' },
  },
  {
    id: 'create',
    verbs:
      'be around, been around, sign into being, create, found, establish, set up, form, launch, start, bring into being, bring into existence, bring to life, give birth to, come into being, come into existence, come to life, exist, be born, institute, originate, build, make, initiate, be behind, stand behind, start up, see the light of day, put together, date back, date from, go back, begin, emerge, arise, inaugurate, constitute, get going, be around, get off the ground, think up, come up with, kick off, invent, be in place, be in existence, get started, decide on, put in place, come about, appear, be there, father',
    nouns:
      'creation, foundation, founding, establishment, formation, inception, birth, launch, origin, beginning, start, existence, setting up, set-up, age, history, year of birth, genesis',
    lasting:
      'exist, be in existence, be around, be in place, be active, be operating, already exist, be already in existence, function',
    middles:
      'come into being, come into existence, come to life, originate, date back, date from, go back, begin, start, emerge, arise, see the light of day, be around, been around, appear, come about, get off the ground',
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
        names:
          'founder, creator, author, founding father, father, originator, architect, initiator, maker, parent, level',
      },
      when: {
        kinds: ['date'],
        holds: 'one',
        prepositions: 'in, since, on, from, at',
        asks: ['when', 'how long'],
        names:
          'date, year, founding date, founding year, creation date, birthday, day, month, year of foundation',
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
  },
  {
    id: 'bilateral',
    verbs:
      'link, be between, be limited to, be restricted to, make up, form, compose, constitute, take part in, consist of, comprise, belong to, belong, include, involve, be made up of, join, link, unite, bring together, sit on, sit in, be in, be on',
    nouns:
      'bilateral, bilaterally, two-way, two-sided, member, membership, composition, party, nature, type, kind',
    changes: false,
    roles: {
      body: {
        kinds: ['organisation'],
        holds: 'one',
        position: 'either',
        prepositions: 'of, to, in, on',
        asks: ['what'],
        sorts: 'council, body',
        profile: true,
      },
      member: {
        kinds: ['place', 'organisation'],
        holds: 'closed',
        position: 'either',
        prepositions: 'between, of, by',
        asks: ['who', 'what'],
        names: 'member, party, side, participant, member state, member country',
        sorts: 'country, member, side',
      },
      status: {
        kinds: ['topic'],
        holds: 'one',
        asks: ['how'],
        names: 'nature, type, kind, character',
        sorts: '',
      },
    },
    template: '{body} {be} bilateral: between {member}',
    questions: { status: 'Is {body} bilateral?' },
  },
  {
    id: 'recur',
    verbs:
      'get together, come together, reunite, meet, hold, convene, gather, take place, be held, sit, happen, assemble, get together, occur, realise, do, come together, organise, run, conduct',
    nouns:
      'meeting, session, gathering, talks, frequency, regularity, rhythm, interval, round, regular, periodicity, cadence, sitting, regularly, schedule',
    changes: false,
    roles: {
      what: {
        kinds: ['organisation', 'event'],
        holds: 'one',
        position: 'either',
        prepositions: 'of, for, by, in',
        asks: ['what'],
        sorts: 'council, meeting',
      },
      rate: {
        kinds: ['quantity'],
        holds: 'one',
        asks: ['how often'],
        names:
          'frequency, how frequently, rate, regularity, rhythm, interval, schedule, times a year, times per year, cadence, periodicity, how regularly, times, number of meetings a year, annual number, a year, per year, yearly, annually, in a year',
      },
      manner: {
        kinds: ['topic'],
        holds: 'one',
        asks: [],
        names: 'regular, regularly, regular basis, on a regular basis',
      },
    },
    template: '{what:first} {be} held regularly, {rate}',
    questions: { rate: 'How often does {what:last} meet?' },
  },
  {
    id: 'initiate',
    verbs:
      'propose, initiate, suggest, put forward, come up with, push, push for, advocate, call for, pitch, champion, float, offer, sponsor, author, launch, promote, be behind, stand behind, think of, think up, seek, start, invent, be someone’s idea, bring forward, advance, table, come from, originate from, want to sign, dream up, present',
    nouns:
      'initiative, proposal, idea, suggestion, brainchild, plan, project, proposition, bid, push, drive, baby, pet project',
    possessor: ['by'],
    changes: false,
    roles: {
      by: {
        kinds: ['person', 'organisation', 'place'],
        holds: 'one',
        position: 'subject',
        prepositions: 'by, from, of',
        asks: ['who'],
        names:
          'author, initiator, proposer, originator, sponsor, father, proponent, brain, mastermind, owner, champion',
        sorts: 'country, leader, president',
      },
      what: {
        kinds: ['document', 'topic'],
        holds: 'one',
        position: 'object',
        prepositions: 'of, for, about, on, concerning, regarding, to sign, behind',
        asks: ['what'],
        names: 'content, subject, substance',
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
  },
  {
    id: 'feature',
    verbs: 'be, bind, characterise, oblige',
    nouns:
      'kind, sort, type, nature, character, property, feature, legal force, force, legal status, legal nature',
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
        names: 'kind, sort, type, nature, character, legal force, legal status, legal nature',
        sorts: 'kind',
      },
    },
    template: '{of} would be {value}',
    questions: { value: 'Is {of} {value}?' },
  },
  {
    id: 'partner',
    verbs:
      'partner, cooperate, talk to, talk with, have dialogue, maintain dialogue, work with, deal with, have',
    nouns:
      'dialogue, partnership, relation, relations, relationship, rapport, tie, ties, link, contact, cooperation, interaction, bond',
    changes: false,
    roles: {
      who: {
        kinds: ['place', 'organisation'],
        holds: 'one',
        position: 'subject',
        prepositions: 'of, between',
        asks: ['who'],
        sorts: 'country',
      },
      with: {
        kinds: ['organisation', 'place'],
        holds: 'open',
        position: 'object',
        prepositions: 'with, to, and',
        asks: ['who', 'what'],
        names: 'partner',
        sorts: 'organisation, bloc, alliance',
      },
      as: { kinds: ['topic'], holds: 'open', asks: [], sorts: 'dialogue, topic' },
    },
    template: '{who:owner} dialogue and partnership are with {with}',
    questions: { with: 'With whom is {who} in dialogue?' },
  },
  {
    id: 'cooperate',
    verbs:
      'cooperate, work together, collaborate, work jointly, act together, work side by side, join forces, team up, pull together, work, partner, work with, act jointly, do together, interact, sit together, hand in hand',
    nouns: 'cooperation, collaboration, joint work, teamwork, working together',
    changes: false,
    roles: {
      who: {
        kinds: ['place', 'organisation', 'person'],
        holds: 'open',
        position: 'subject',
        prepositions: 'between, of, by, with',
        asks: ['who'],
        sorts: 'country, capital',
      },
      in: {
        kinds: ['organisation'],
        holds: 'open',
        position: 'object',
        prepositions: 'in, at, within, inside, on, through',
        asks: ['where', 'what'],
        names: 'body, forum, platform, framework',
        sorts: 'organisation, body, council, forum',
      },
    },
    template: '{who} cooperate in {in}',
    questions: { in: 'Where do {who} cooperate?' },
  },
  {
    id: 'member',
    verbs:
      'belong to, sit on, sit in, be, be in, be on, have a seat on, have seat, have, hold, hold a seat, hold seat, hold a permanent seat',
    nouns: 'member, membership, seat, status, permanent seat, permanent member',
    changes: true,
    roles: {
      member: {
        kinds: ['place', 'organisation'],
        holds: 'open',
        position: 'subject',
        prepositions: 'of, for',
        asks: ['who', 'what'],
        names: 'member',
        sorts: 'country, member',
      },
      of: {
        kinds: ['organisation'],
        holds: 'open',
        position: 'object',
        prepositions: 'of, in, on, at, to',
        asks: ['what', 'where'],
        sorts: 'organisation, body, council',
      },
      status: {
        kinds: ['topic'],
        holds: 'one',
        prepositions: 'as',
        asks: ['what', 'how'],
        names: 'status, position, standing, capacity, seat, membership, role',
        sorts: 'member, status, seat',
      },
    },
    template: '{member} {be} {status} of {of}',
    questions: { status: 'Are {member} {status} of {of}?' },
  },
  {
    id: 'agree',
    verbs:
      'agree, coincide, see eye to eye, concur, be on the same page, share, be close, match, be aligned, think alike, converge, overlap, be identical, be like-minded, be of one mind, see things the same way, be of the same opinion, be in agreement, line up, stand together, speak with one voice, get along, compare, be similar, be in step, be united, be in sync, go along, be in line, be at one',
    nouns:
      'agreement, position, view, stance, opinion, consensus, identical, same, similar, alike, close, common ground, common position, aligned, attitude, common, like-minded, similarity, take, thinking, standpoint, unanimous, agreed, comparison, compare, line, one mind, converging, stand, sync, line with each other',
    contradicts: [],
    statedWith: 'differ',
    possessor: ['who'],
    changes: true,
    roles: {
      who: {
        kinds: ['place', 'organisation', 'person'],
        holds: 'open',
        position: 'subject',
        prepositions: 'of, between, by, with',
        asks: ['who'],
        sorts: 'country, side, party, capital, government',
      },
      on: {
        kinds: MATTERS,
        holds: 'open',
        position: 'object',
        prepositions:
          'on, about, over, regarding, concerning, as regards, towards, toward, in, when it comes to, with regard to, with respect to, to, at',
        asks: ['what'],
        names: 'issue, matter, subject, topic, point',
        sorts: 'topic, nuclear file, issue',
      },
      extent: {
        kinds: ['topic'],
        holds: 'one',
        asks: ['how', 'what'],
        names:
          'extent, degree, position, compare, how far, how close, to what extent, how similar, how much, common',
        scale: true,
      },
    },
    template: '{who} have {extent} positions on {on}',
    questions: {
      extent: 'Do {who} agree on {on}?',
      on: 'On what do {who} have largely identical positions?',
    },
  },
  {
    id: 'differ',
    verbs:
      'differ, disagree, diverge, vary, be different, not agree, part company, part ways, conflict, see things differently, fall short, not match, have difference',
    nouns:
      'difference, discrepancy, disagreement, divergence, nuance, gap, sticking point, different, differing, disparity, contradiction, inconsistency, distance, divergent, discrepant, daylight, friction, point of contention, variance, mismatch, snag, deviation, bone of contention, not identical',
    contradicts: [],
    statedWith: 'agree',
    possessor: ['who'],
    changes: true,
    roles: {
      who: {
        kinds: ['place', 'organisation', 'person'],
        holds: 'open',
        position: 'subject',
        prepositions: 'of, between, by, with',
        asks: ['who'],
        sorts: 'country, side, party, capital, government',
      },
      on: {
        kinds: MATTERS,
        holds: 'open',
        position: 'object',
        prepositions:
          'on, about, over, regarding, concerning, as regards, towards, toward, in, when it comes to, with regard to, with respect to, to, at',
        asks: ['what'],
        names: 'issue, matter, subject, topic',
        sorts: 'topic, nuclear file, issue',
      },
      extent: {
        kinds: ['topic'],
        holds: 'one',
        asks: ['how'],
        names: 'extent, degree, how far, how big, to what extent, how much',
        scale: true,
      },
      which: {
        kinds: ['topic'],
        holds: 'open',
        asks: ['what'],
        names: 'detail, point, nature, content, exact',
      },
    },
    template: 'there are {extent} between {who} on {on}',
    joint: 'there are {extent}',
    questions: { extent: 'Are there differences between {who} on {on}?' },
  },
  {
    id: 'oppose',
    verbs:
      'clash, be at loggerheads, be at odds, be opposed, fight, fall out, be divided, be split, quarrel, be poles apart, oppose, be against, be in conflict, be far apart, be hostile, be at daggers drawn, fight over, be worlds apart, be in dispute, contradict, reject',
    nouns:
      'clash, loggerheads, opposed, rift, quarrel, opposition, row, odds, opposite, hostile, enmity, incompatible, irreconcilable, at loggerheads, at odds, against, stand-off, poles apart, contrary',
    contradicts: ['agree', 'initiate'],
    changes: true,
    roles: {
      who: {
        kinds: ['place', 'organisation', 'person'],
        holds: 'open',
        position: 'subject',
        prepositions: 'of, between, by, with',
        asks: ['who'],
      },
      on: {
        kinds: MATTERS,
        holds: 'open',
        position: 'object',
        prepositions: 'on, about, over, regarding, to',
        asks: ['what'],
      },
    },
    template: '{who} oppose each other on {on}',
  },
  {
    id: 'cancel',
    verbs:
      'cancel, call off, postpone, put off, scrap, delay, fall through, abandon, drop, shelve, not take place',
    nouns: 'cancellation, postponement, cancelled, off, postponed, delayed',
    contradicts: ['meet'],
    changes: false,
    roles: {
      event: { kinds: ['event'], holds: 'one', position: 'object', prepositions: 'of', asks: ['what'] },
      why: { kinds: ['topic'], holds: 'open', asks: ['why'] },
    },
    template: '{event} {was} cancelled',
  },
  {
    id: 'clarify',
    verbs:
      'clear up, clarify, make clear, find out, clear up, work out, sort out, pin down, establish, learn, be interested, be interested in, be keen, be keen to, want to clarify, want, want to know, seek, seek to clarify, need to clarify, figure out, understand, be important, matter',
    nouns:
      'important, importance, interest, interested, clarification, clarity, keen, significant, key, essential, necessary, interesting',
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
  },
  {
    id: 'session',
    verbs:
      'come up, number, open, begin, start, take place, hold, close, end, convene, happen, kick off, meet',
    nouns: 'session, upcoming, coming, forthcoming, number, discussion, discussions, meeting, assembly',
    changes: false,
    describes: 'event',
    roles: {
      event: { kinds: ['event'], holds: 'one', position: 'either', asks: ['what'], sorts: 'session' },
      body: {
        kinds: ['organisation'],
        holds: 'one',
        position: 'either',
        prepositions: 'of, at, in',
        asks: ['what'],
        sorts: 'organisation, body, assembly',
      },
      number: {
        kinds: ['quantity'],
        holds: 'one',
        asks: ['how many'],
        names: 'number, ordinal, ordinal number, which one, what number, how many, count',
        sorts: 'session, number',
      },
      when: {
        kinds: ['date'],
        holds: 'one',
        prepositions: 'on, in, at',
        asks: ['when'],
        names: 'date, opening',
      },
      where: {
        kinds: ['place'],
        holds: 'one',
        prepositions: 'in, at',
        asks: ['where'],
        names: 'venue, city',
      },
    },
    template: 'it is the upcoming {number} session of {body}',
    questions: { number: 'Which session of {body} is coming up?' },
  },
  {
    id: 'raise',
    verbs:
      'raise, cause, prompt, provoke, trigger, lead to, bring up, throw up, pose, give rise to, result in, bring about',
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
  },
  {
    id: 'offer',
    verbs:
      'offer, be ready to offer, propose, be ready, give, provide, present, put on the table, bring, be prepared to offer, be willing, be able to offer, suggest, hand, advance',
    nouns:
      'offer, recipe, best recipe, ready, joint offer, jointly, joint, together, remedy, prescription, cure, contribution, solution, resolution',
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
        names: 'recipe',
        sorts: 'recipe, topic',
      },
      to: {
        kinds: ['organisation', 'place'],
        holds: 'one',
        position: 'object',
        prepositions: 'to, for',
        asks: ['who'],
        names: 'addressee, recipient, audience, beneficiary',
        sorts: 'organisation',
      },
      content: {
        kinds: ['topic'],
        holds: 'one',
        asks: [],
        names: 'content, detail, ingredient',
      },
    },
    template:
      'it is important to clarify what {who} are ready to offer jointly to {to} as {what}, {source} said',
    questions: { to: 'To whom do {who} want to make a joint offer?' },
  },
  {
    id: 'expect',
    verbs:
      'expect, await, look forward to, wait for, anticipate, look for, hope for, want, want to see, wish, count on, believe, think, see, demand',
    nouns:
      'expectation, view, belief, opinion, expected, eye, mind, progress, headway, movement, breakthrough, advance',
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
  },
  {
    id: 'hope',
    verbs:
      'hope, hope to outline, outline, want, wish, aim, plan, intend, would like, look to, want to outline, sketch, draw up, map out, lay out, aspire, seek, coordinate, want to do, do',
    nouns:
      'coordinated action, coordinated actions, desire, aspiration, coordinated, joint action, joint steps, action, step, contact',
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
  },
  {
    id: 'say',
    verbs:
      'tell the press, tell reporters, tell journalists, speak to the press, speak to reporters, brief the press, talk to the press, announce to the press, maintain, concede, admit, insist, allege, say, state, tell, announce, declare, comment, comment on, remark, mention, speak, speak about, talk about, quote, note, add, claim, explain, point out, stress, tell the press, make a statement, make comment, make remark, give comment, be quoted, call, warn, utter, talk, talk about, talk of, speak of, refer to, make, brief, voice, report, put it, describe, give, address, word, go on record',
    nouns:
      'statement, remark, comment, word, quote, quotation, announcement, speech, words, exact words, declaration, source, verbatim, wording, saying, line, phrase, talking, view, opinion, reaction',
    possessor: ['speaker'],
    changes: false,
    attributes: true,
    roles: {
      speaker: {
        kinds: ['person', 'organisation'],
        holds: 'one',
        position: 'subject',
        prepositions: 'by, from, of, according to',
        asks: ['who'],
        names: 'author, source',
        profile: true,
        sorts: 'official, person',
      },
      content: {
        kinds: ['document'],
        holds: 'open',
        position: 'object',
        asks: ['what'],
        names: 'statement, remark, comment, word, quote, quotation, words, exact words, message, point',
        sorts: 'quotation, thing',
      },
      about: {
        kinds: MATTERS,
        holds: 'open',
        position: 'object',
        prepositions: 'about, on, regarding, concerning, of, over, as regards, with regard to, to, in',
        asks: ['what'],
        names: 'subject',
        sorts: 'topic, region, country, nuclear file, conflict, treaty',
      },
      when: {
        kinds: ['date'],
        holds: 'one',
        prepositions: 'on, in, at',
        asks: ['when'],
        names: 'date, day, weekday, day of the week',
        sorts: 'day, date',
      },
      to: {
        kinds: ['person', 'organisation'],
        holds: 'open',
        prepositions: 'to',
        asks: [],
        names: 'audience, journalist',
      },
      where: {
        kinds: ['place', 'event'],
        holds: 'one',
        asks: ['where'],
        names: 'press conference, interview',
      },
    },
    template: '{speaker} said: {content}',
    answers: {
      when: '{speaker} spoke {when}',
      speaker: '{speaker} said so',
      about: '{speaker} spoke about {about}',
    },
    questions: { when: 'When did {speaker} speak?', content: 'What did {speaker} say about {about:first}?' },
  },
  {
    id: 'publish',
    verbs:
      'put this out, put it out, put that out, publish, issue, release, put out, report, carry, file, run, write, print, send, distribute, come from, be from, write up, date, dateline, get, produce, make, break, wire, transmit',
    nouns:
      'report, dispatch, publication, dateline, article, story, piece, briefing, news, text, wire, press, information, info, item, news item, bulletin, byline',
    changes: false,
    roles: {
      agency: {
        kinds: ['organisation', 'person'],
        holds: 'one',
        position: 'subject',
        prepositions: 'by, from',
        asks: ['who'],
        names:
          'agency, news agency, publisher, source, wire service, wire, outlet, news outlet, press agency, author, newswire, news organisation, media, media outlet, news service, origin, provenance, provider, issuer',
        sorts: 'news agency, organisation, source',
      },
      from: {
        kinds: ['place'],
        holds: 'one',
        prepositions: 'from, in, at',
        asks: ['where'],
        names: 'dateline, place, city, location, place of publication',
        sorts: 'city, place',
      },
      when: {
        kinds: ['date'],
        holds: 'one',
        prepositions: 'on, in',
        asks: ['when'],
        names:
          'date, day, dateline, publication date, time, year, date of publication, weekday, how old, how recent, how current, how fresh, release date',
        sorts: 'day, date',
      },
    },
    template: '{agency} filed the report from {from} {when}',
    answers: {
      agency: 'the report comes from {agency}[, filed from {from}][ {when}]',
      when: 'the report is dated {when:bare}[ and comes from {agency}][, filed from {from}]',
      from: 'the report was filed from {from}[ {when}][ by {agency}]',
    },
    questions: { agency: 'Which agency published this?', when: 'What is the date of the report?' },
  },
  {
    id: 'last',
    verbs: 'last, go on for, run for, continue',
    nouns: 'duration, length',
    changes: false,
    roles: {
      what: { kinds: ['event'], holds: 'one', position: 'subject', prepositions: 'of', asks: ['what'] },
      duration: { kinds: ['quantity'], holds: 'one', asks: ['how long'], names: 'duration, length' },
    },
    template: '{what} {verb:last} {duration}',
  },
];
