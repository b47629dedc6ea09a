/** Meetings: who, when, where, how often, how long, and whether they are held at all. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
import { ACTORS } from './fillers.ts';

export const meet: RelationDefinition = {
  id: 'meet',
  verbs: joinLists([
    `
    reunite, assist, assist to, see each other, sit down together, come face to face, travel, travel to,
    go to, fly to, head to, visit, come to, be travelling, send, sit across, hold talk, hold meeting,
    stage, deal with, meet, gather, get together, come together, convene, assemble, take place, pass, be held,
    hold, happen, occur, be, go ahead, sit down, fall, fall on, take part, participate, attend, join, see,
    congregate, be set for, get under way, go on, be due, start, begin, kick off, meet up, be at,
    sit, show up, come, talk, talk to, talk with, speak to, speak with, hold talks, pass, unroll, realise,
    arrive, be on, do, have, get round the table, sit at the table, conduct, huddle, powwow, hobnob, rub
    shoulders, rub elbows, put their heads together, put heads together, descend on, jet off to, jet to,
    touch down in, make their way to, turn up, turn up for, turn out, be present at, sit round the table,
    sit around the table, sit round a table, sit at one table, be put round one table, put round one
    table, face each other, face one another, face across the table, face each other across the table,
    face one another across the table, cross paths, get round a table, get around a table, slate for, be
    slated for, pencil in, be pencilled in, circle in the calendar, be down for, be in the diary, be lined
    up, line up for, bring together, confer, parley, have a get-together, make up the
    delegation, make up the delegations, form the delegation, make the trip, take their seats, take a seat
    at, sit opposite, provide the framework, provide the umbrella, call in, drop in, pay a visit, pay a
    visit to, be paying a visit, make an appearance, be round the table, be around the table, be at the
    table, sit down at the table, come to the table, be in town, serve as the umbrella, serve as the
    framework, be in store, appoint for, agree on the date, get going, be in the offing, break bread, chew
    the fat, lock horns, shake hands, swap views, have a sit-down, have a meeting, have a chat, have a
    powwow, come face to face with, hook up, link up, link up with, join up, run into each other, see one
    another, see each other again, put on a meeting, go into a huddle, come together for talks, get
    together for talks, sit across from, sit across the table from, find themselves in, foregather,
    forgather, flock to, pile into, descend upon, converge on, make tracks for, set off for, set out for,
    be bound for, be off to, be headed for, be headed to, be heading for, be heading to, be heading, head
    for, be on the way to, be on their way to, journey to, journey, fly in, fly into, fly out to, pop over
    to, set foot in, be expected in, be expected, be awaited, be awaited in, be lying ahead, lie ahead, be
    in the calendar, be on the calendar, be down in the diary, be planned, be scheduled, be arranged, be
    fixed, be fixed for, be appointed, be earmarked, be timed, be timed for, be to be held, roll around,
    steer towards, square off, square up, be face to face, meet with, hold a meeting, hold discussions,
    hold a round of talks, hold consultations, do the talking, be among those meeting, be among the
    participants, be among those present, be in the line-up, be in the room, be in on it, be in on the
    talks, be part of the talks, be part of the delegation, be part of the meeting, travel along, come
    along, tag along, come about,
    sit down with, sit together, come to sit, gather round, gather around, be closeted, be closeted with,
    put their feet under the table, pull up a chair, pull up their chairs, break bread together,
    meet and greet, hold court,
    hold a (summit, pow-wow, powwow, confab, tête-à-tête, get-together, conclave, conference, round, session),
    have a (confab, tête-à-tête, conclave, session, summit, conference, round of talks, face-to-face, sitdown, parley),
    talk shop, jaw-jaw, be (at, on, round, around) (the same, one) table,
    sit (at, around, round) (the same, the negotiating, the conference, the bargaining) table,
    be around a table, be round a table, be around one table,
    be brought (to, round, around) (the, one, a) table, face off, go head to head, meet head-on, flock,
    swoop on, converge, converge upon, land in, pitch up in, pitch up, fetch up in, wend its way to,
    make a beeline for, beat a path to, be jetting to, jet in, swing by, stop over in, stop off in,
    check in, roll into, roll up, blow into, throw, mount, face, be facing, be pitted against,
    be paired with, square off against, be matched with, be teamed with, take his seat opposite,
    find himself opposite, find himself facing, be under one roof, come under one roof,
    get under one roof, bring under one roof, be in the same room, be in one room, share a table,
    share a roof, put on, team up, get down to talks, sit in conclave,
    be in conclave, go into conclave, gather at, be gathering, be assembling, be convened,
    be called together, be summoned to, be rallied, rally, troop to, troop in, put in an appearance,
    put in an appearance at, come calling, be coming over, come over, be coming to town, come to town,
    hit town, be in for talks, be over for talks, have the floor`,
    concepts.meet,
    concepts.call,
  ]),
  arranging: `
    arrange, organise, schedule, plan, set, fix, invite, pick, choose, select,
    opt for, settle on, decide on, agree on the date, slate, slate for, earmark, pencil in, mark, circle,
    book, reserve, appoint, summon, broker, pick for, choose for, select for, book for,
    mark for, circle for, put in the diary, set for, fix for, plan for, schedule for,
    arrange for`,
  nouns: `
    meeting, talk, talks, gathering, get-together, get together, negotiation, round, round of talks,
    encounter, summit, conference, event, session, consultation, reunion, appointment,
    ministerial, sit-down, thing, huddle, powwow, pow-wow, parley, tete-a-tete, face-to-face, face to
    face, visit, trip, colloquy, congress, symposium, meetup, bilateral talks, diplomatic meeting,
    high-level talks, high-level meeting, working meeting, tryst, assembly of ministers, conclave,
    deliberation, pourparler, jamboree, confab, forgathering, sit down, chinwag, round table, roundtable,
    parlay, tete a tete, working session, get-togethers, coming together, colloquium, consultations,
    discussions, ministers’ meeting, ministerial meeting, talking round, date with, assignation, encounter
    of ministers, palaver, pourparlers, negotiations, negotiating round, bargaining session, forum
    meeting, diplomatic event, diplomatic encounter, council session, sitting,
    shindig, bash, hoedown, affair, function, occasion, happening, sit-down talks, working lunch,
    working dinner, tête-à-tête, têtes-à-têtes, tetes a tetes, edition, instalment, installment,
    iteration, outing, gabfest, talkfest, talk fest, jaw-jaw, chin-wag, ministerials, 2+2, two plus two,
      huddles, tête-à-tête session, talking session, quadripartite meeting, meeting of minds, ministers’ gathering, ministers’ get-together, gathering of ministers, get-together of ministers, summit meeting, big meeting, diplomatic parley, bilateral summit, diplomatic rendezvous, dialogue round`,
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
      makes: 'participant',
      kinds: ACTORS,
      holds: 'open',
      position: 'either',
      prepositions: 'with, between, by, among, of, for',
      asks: ['who'],
      names: `
        participant, attendee, delegate, negotiator, line-up, lineup, cast, guest list, attendance,
        players, invitee, head of delegation, protagonist, interlocutor, those present, roster, dramatis
        personae, people present, people there, names of those meeting, invited, who is who, negotiating
        team, heavyweights, dignitary, people at the table, those at the table, those round the table, men
        at the table, conferee, discussant, attendees, list of participants, list of guests, names on the
        guest list,
    movers and shakers, cast of characters, men of the hour, faces round the table, faces at the table,
    who will be there, names round the table, bigwigs, visitors, top brass,
    dramatis persona, delegation list, party list,
      bigshots, big guns, big names, principals, talkers, main actors, actors, main players, key players, team sheet, crew, foursome, guests at the table`,
      sorts: 'minister, country, official',
    },
    where: {
      makes: 'host',
      leaves: { role: 'who', sort: 'guest' },
      kinds: ['place'],
      holds: 'one',
      prepositions: 'in, at, to',
      asks: ['where'],
      does: `
        host, put on, lay on, play host, play host to, welcome, receive, act as host, serve as host,
        roll out the red carpet, provide the venue, provide the setting, provide the roof, provide the stage,
        be the scene, be the venue, serve as the venue, accommodate, hold the meeting, house, harbour,
    lodge, shelter, cater for, lend its roof, open its doors to, throw its doors open to, furnish the venue, furnish the setting, provide shelter,
    be home to, give a home to, have the honour, have the privilege, have the pleasure, do the honours,
    do the hosting, set the table for, lay the table for, spread the welcome mat for,
    put out the welcome mat for, open its arms to`,
      names: `
        venue, place, location, city, host city, site, host country, destination, spot, host, locale,
        soil, locality, setting, meeting place, meeting point, host town, venue city, theatre,
        whereabouts, place of the meeting, backdrop to the talks, host capital,
    address of the talks, stage for the talks, honour, hosting honours, metropolis, home of the talks, seat of the talks,
      scene, hub, arena, scene of the talks, meeting spot, meeting venue, host metropolis, talking place`,
      sorts: 'city, country, capital, place',
    },
    when: {
      kinds: ['date'],
      holds: 'one',
      position: 'object',
      prepositions: 'on, in, at, for, by',
      asks: ['when'],
      names: `
        date, full date, complete date, full calendar date, day, weekday, day of the week, year, month, timing, schedule, calendar, date in the diary,
        appointed day, time frame, timeframe, time slot, diary date, diary entry, day in the diary, day of
        the meeting, meeting day, meeting date,
      rendezvous date, diary slot, slot, appointed time, calendar day, set day, fixed day, D-day, big day, day of reckoning`,
      sorts: 'day, date',
    },
    within: {
      kinds: ['organisation'],
      holds: 'one',
      position: 'object',
      prepositions: 'within, under, in, as part of, of, at',
      asks: ['what'],
      names: `
        framework, frame, format, umbrella, auspices, aegis, setting, context, under the auspices of,
        within the framework of, under the umbrella of, as part of, banner, mechanism, under the roof of,
        under what roof, institutional framework, on the platform of, format of, institutional home,
        institutional setting, roof, forum for the talks, forum for the meeting, framework of,
    shelter, canopy, patronage, tutelage, wing, flag, whose aegis, heading, whose wing,
    whose banner, whose patronage, whose roof, whose umbrella, whose auspices, whose flag,
    organisational home, institutional cover, institutional umbrella, vehicle, vehicle for, host body,
    hosting body, parent body, structure, shape, guise`,
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
      names: `
        outcome, result, agreement reached, conclusion, decision, come out of, achieve, agree at, achievement,
        upshot,
        fruit, yield, communique, joint statement, deal struck, agreement signed`,
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
};

export const recur: RelationDefinition = {
  id: 'recur',
  verbs: `
    get together, come together, reunite, meet, hold, convene, gather, take place, pass, be held, sit, happen,
    assemble, occur, realise, do, organise, run, conduct, call together, be called together, be summoned,
    come around, recur, sit round the table, come round, roll around, be convened, see each other, sit
    down, sit down together, put heads together, put their heads together, call a meeting, call meetings,
    get round the table, be staged, happen again, be repeated,
    sit together, be brought together, be called, troop in, fall due, be on, put in an appearance,
    come into session, be in session, go into session, hold a session, hold sessions, hold court,
    hold its meetings, hold a meeting, hold meetings, have a meeting, have meetings, have a session,
    sit around the table, sit round a table, be around the table, get around the table, cross paths,
    get together for talks, hold talks, hold a round, hold rounds, swing into action, be up, roll by,
    roll along, reassemble, reconvene, foregather, confer`,
  nouns: `
    meeting, session, gathering, talks, frequency, regularity, rhythm, interval, round, regular,
    periodicity, cadence, sitting, regularly, schedule, number of meetings, turnus, in a year,
    twelvemonth, sit-down, get-together, gatherings, sittings, encounters, repetition, routine, timetable,
    pattern, habit, pace, tempo, pulse, incidence,
      cycle, recurrence, regular basis, repeat`,
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
      values: `
        monthly, weekly, daily, quarterly, fortnightly, bimonthly, biweekly, half-yearly, hourly, every month,
        each month, every week, each week, every day, each day, every quarter, each quarter, every fortnight,
        every two months, every three months, every six months, every second month, every other month,
        every other week, every two weeks, every two years, every three years, every four years,
        every five years, every other year, every second year, every decade, once a month, once a week,
        once a day, twice a month, twice a week, three times a year, four times a year, five times a year,
        six times a year, ten times a year, a dozen times a year, once every two years,
        once every three years, once in two years, biennially, once a decade, every century, seldom, rarely,
        hardly ever, constantly, continuously, in permanent session, irregularly, sporadically, ad hoc,
        on an ad hoc basis, from time to time`,
      kinds: ['quantity'],
      holds: 'one',
      asks: ['how often'],
      names: `
        frequency, how frequently, rate, regularity, rhythm, interval, schedule, times a year, times per
        year, cadence, periodicity, how regularly, times, number of meetings a year, annual number, a
        year, per year, yearly, annually, in a year, turnus, timetable, pace, tempo, meetings per year,
        sessions per year, sittings per year, number of sittings, number of sessions, every how many
        months, how many times, how many meetings a year, how many meetings per year, how many sessions a
        year, how many sittings a year, yearly number, usual rhythm, usual frequency, how many meetings
        each year, twelvemonth, twelve-month, in twelve months, each year, every year, routine, pattern,
        pulse, beat, meeting schedule, meeting rhythm, meeting frequency, gatherings a year, gatherings
        per year, get-togethers a year, get-togethers per year, sit-downs a year, sittings a year, number
        of gatherings, number of get-togethers, how many gatherings a year, how many get-togethers a year,
        how many sit-downs a year, how many meetings in a year, in the space of a year, over a year, over
        the course of a year, in the course of a year, in a typical year, in an average year, in a normal
        year, in an ordinary year, in any one year, in any given year, in one year, twelve-month stretch,
        typical twelve-month stretch,
    (usual, customary, habitual, normal, typical, average, standard, ordinary, established, going, agreed, general, regular) (rhythm, frequency, tempo, pace, cadence, interval, pattern, schedule, rate, regularity, timetable, routine, turnus, beat, periodicity),
    (in the, over the, within the, across the) (space, course, span, compass) of (a year, twelve months, one year, a twelvemonth, a single year, a calendar year),
    over twelve months, within twelve months, in a twelvemonth, per twelvemonth, every twelvemonth,
    within a year, inside a year, across a year, from January to December, how spaced out, how far apart,
    how thick and fast,
      cycle, recurrence, number per year, annual rhythm, annual frequency, annual count, meeting cycle`,
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
};

export const session: RelationDefinition = {
  id: 'session',
  verbs: `
    bear, carry, have, wear, roll around, swing round, hove into view, be upon us, come soon, come next, be coming, come up, number, open, begin, start, take place, pass, hold, close, end, convene, happen, kick off, meet, be
    just around the corner, be around the corner, be round the corner, be just round the corner, be on the
    horizon, loom, be looming, draw near, await, lie ahead, be ahead, be in the offing, be in store, be in
    the pipeline, be near, get under way, be round the bend, be on the way, be approaching, be due soon,
    be nearing, come round, come around, be around the bend, be about to start, be about to begin, be
    about to open, be held soon, meet next, sit next,
    be at the door, be at hand, be in prospect, be in the wings, be waiting in the wings, be next up,
    be up next, be nigh, beckon, near, approach, be on our doorstep, be on the doorstep,
    knock at the door, be not far off, be not far away, be close at hand, be fast approaching,
    be drawing nearer, be drawing close, draw close, come into view, be in sight`,
  nouns: `
    session, upcoming, coming, forthcoming, number, discussion, discussions, meeting, assembly, around the
    corner, looming, on the horizon, jamboree, get-together, edition, annual gathering, deliberation,
    plenary, discussion ahead, get-togethers, big gathering, UN event, UN meeting, UN gathering, annual
    meeting, annual session, annual debate, forthcoming event, upcoming event, imminent event, convention,
    sitting, jamborees, approaching, imminent,
    powwow, shindig, bash, affair, round, happening, occasion, big do, big event, grand assembly,
    grand gathering, grand meeting, big assembly, nearing, drawing near`,
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
      names: `
        number, ordinal, ordinal number, which one, what number, how many, count, how many sessions,
        serial number, tally, edition, the how manieth, what edition, place in the series, position in the
        series, which in number, running number, the number of it, number in the series, how manieth,
        sequence number, rank in the series, count so far`,
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
};

export const cancel: RelationDefinition = {
  id: 'cancel',
  verbs: joinLists([
    `
    cancel, call off, postpone, put off, scrap, delay, fall through, abandon, drop, shelve, not take
    place, axe, give up, pull the plug, pull the plug on, push back, put back, move to another day,
    reschedule, defer, adjourn, break off, ditch, put on ice, put on hold, not happen, not go ahead, fall
    by the wayside, call it off, put paid to, bin, put off to another day, mothball, kill off, nix, cry
    off, back out, back out of, write off, put on the back burner, put off till, put off until, kick into
    the long grass, strike off, not be held, not materialise, come to nothing, fall flat, be struck off`,
    concepts.cancel,
  ]),
  nouns: `
    cancellation, postponement, cancelled, off, postponed, delayed, deferral, rescheduling, suspension,
    adjournment, off the table, off the agenda, off the list, off the menu, off the cards, postponed
    meeting, calling off, put off, called off, on ice, on hold, scrapping`,
  contradicts: ['meet'],
  changes: false,
  roles: {
    event: { kinds: ['event'], holds: 'one', position: 'object', prepositions: 'of', asks: ['what'] },
    why: { kinds: ['topic'], holds: 'open', asks: ['why'] },
  },
  template: '{event} {was} cancelled',
};

export const last: RelationDefinition = {
  id: 'last',
  verbs: `
    last, go on for, run for, continue, stretch over, drag on, go on, endure, span, stretch, be over in,
    keep going, drag out, draw out, go on until, run on, run until, extend over, stretch to, take`,
  nouns: `
    duration, length, run time, running time, time span, how many hours, running length, how much time,
    stretch of time, end time, time needed`,
  changes: false,
  roles: {
    what: { kinds: ['event'], holds: 'one', position: 'subject', prepositions: 'of', asks: ['what'] },
    duration: {
      kinds: ['quantity'],
      holds: 'one',
      asks: ['how long'],
      names: `
        duration, length, span, time span, run time, running time, how many hours, how many days`,
    },
  },
  template: '{what} {will:last|lasted} {duration}',
};
