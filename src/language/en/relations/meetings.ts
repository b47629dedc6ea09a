/** Meetings: who, when, where, how often, how long, and whether they are held at all. */
import type { RelationDefinition } from '../../language-data.ts';
import { ACTORS } from './fillers.ts';

export const meet: RelationDefinition = {
  id: 'meet',
  verbs: `
    reunite, assist, assist to, see each other, sit down together, come face to face, travel,
    travel to, go to, fly to, head to, visit, come to, be travelling, send, sit across, hold talk,
    hold meeting, stage, deal with, meet, gather, get together, come together, convene, assemble, take place, pass,
    be held, hold, happen, occur, be, go ahead, sit down, fall, fall on, take part, participate, attend, join,
    see, congregate, be set for, get under way, go on, be due, run, start, begin, kick off, meet up, be at,
    sit, show up, come, talk, talk to, talk with, speak to, speak with, hold talks, pass, unroll, realise,
    arrive, be on, do, have, get round the table, sit at the table, conduct, huddle, powwow, hobnob,
    rub shoulders, rub elbows, put their heads together, put heads together, 
    descend on, jet off to, jet to, touch down in, make their way to, turn up, turn up for,
    turn out, be present at, sit round the table, sit around the table, sit round a table, sit at one table,
    be put round one table, put round one table, face each other, face one another, face across the table, face each other across the table, face one another across the table,
    cross paths, get round a table, get around a table, slate for, be slated for, pencil in, be pencilled in,
    circle in the calendar, be down for, be in the diary, be lined up, line up for, be laid on,
    bring together, confer, parley, have a get-together, make up the delegation, make up the delegations,
    form the delegation, make the trip, take their seats, take a seat at, sit opposite,
    provide the framework,
    provide the umbrella, call in, drop in, pay a visit, pay a visit to, be paying a visit,
    make an appearance, be round the table, be around the table, be at the table, sit down at the table,
    come to the table, be in town, serve as the umbrella, serve as the framework, 
    be in store, appoint for, agree on the date, get going, be in the offing,
    break bread, chew the fat, lock horns, shake hands, swap views`,
  arranging: `
    arrange, organise, schedule, plan, set, fix, invite, pick, choose, select,
    opt for, settle on, decide on, agree on the date, slate, slate for, earmark, pencil in, mark, circle,
    book, reserve, appoint, summon, broker, pick for, choose for, select for, book for,
    mark for, circle for, put in the diary, set for, fix for, plan for, schedule for,
    arrange for`,
  nouns: `
    meeting, talk, talks, gathering, get-together, get together, negotiation, round, round of talks,
    encounter, rendezvous, summit, conference, event, session, consultation, reunion, appointment,
    ministerial, sit-down, thing,
    huddle, powwow, pow-wow, parley, tete-a-tete, face-to-face, face to face, visit, trip, colloquy, congress,
    symposium, meetup, bilateral talks, diplomatic meeting, high-level talks, high-level meeting,
    working meeting, tryst, assembly of ministers, conclave, deliberation, pourparler, jamboree, confab,
    forgathering`,
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
        participant, attendee, delegate, negotiator, guest, line-up, lineup, cast, guest list, attendance,
        players,
        invitee, head of delegation, protagonist, interlocutor, those present, roster, dramatis personae,
        people present, people there, names of those meeting, invited`,
      sorts: 'minister, country, official',
    },
    where: {
      makes: 'host',
      kinds: ['place'],
      holds: 'one',
      prepositions: 'in, at, to',
      asks: ['where'],
      does: `
        host, put on, lay on, play host, play host to, welcome, receive, act as host, serve as host,
        roll out the red carpet, provide the venue, provide the setting, provide the roof, provide the stage,
        be the scene, be the venue, serve as the venue, accommodate, hold the meeting, house, harbour`,
      names: `
        venue, place, location, city, host city, site, host country, destination, spot, host, locale,
        soil, locality`,
      sorts: 'city, country, capital, place',
    },
    when: {
      kinds: ['date'],
      holds: 'one',
      position: 'object',
      prepositions: 'on, in, at, for, by',
      asks: ['when'],
      names: `
        date, day, weekday, day of the week, year, month, timing, schedule, calendar,
        date in the diary`,
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
        within the framework of, under the umbrella of, as part of, banner, mechanism,
        under the roof of, under what roof, institutional framework, on the platform of`,
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
    assemble, occur, realise, do, organise, run, conduct,
    call together, be called together, be summoned, come around, recur, sit round the table`,
  nouns: `
    meeting, session, gathering, talks, frequency, regularity, rhythm, interval, round, regular, periodicity,
    cadence, sitting, regularly, schedule,
    number of meetings, turnus, in a year, twelvemonth`,
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
        frequency, how frequently, rate, regularity, rhythm, interval, schedule, times a year, times per year,
        cadence, periodicity, how regularly, times, number of meetings a year, annual number, a year,
        per year, yearly, annually, in a year,
        turnus, timetable, pace, tempo, meetings per year, sessions per year, sittings per year,
        number of sittings, number of sessions, every how many months, how many times,
        how many meetings a year, how many meetings per year, how many sessions a year,
        how many sittings a year, yearly number, usual rhythm, usual frequency, how many meetings each year,
        twelvemonth, twelve-month, in twelve months, each year, every year`,
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
    come up, number, open, begin, start, take place, pass, hold, close, end, convene, happen, kick off, meet,
    be just around the corner, be around the corner, be round the corner, be just round the corner,
    be on the horizon, loom, be looming, draw near, await, lie ahead, be ahead, be in the offing, be in store,
    be in the pipeline, be near, get under way`,
  nouns: `
    session, upcoming, coming, forthcoming, number, discussion, discussions, meeting, assembly,
    around the corner, looming, on the horizon, jamboree, get-together, edition, annual gathering,
    deliberation, plenary, discussion ahead`,
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
        number, ordinal, ordinal number, which one, what number, how many, count,
        how many sessions, serial number, tally, edition, the how manieth, what edition`,
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
  verbs: `
    cancel, call off, postpone, put off, scrap, delay, fall through, abandon, drop, shelve, not take place,
    axe, give up, pull the plug, pull the plug on, push back, put back, move to another day, reschedule, defer,
    adjourn, break off, ditch, put on ice, put on hold, not happen, not go ahead, fall by the wayside`,
  nouns: `
    cancellation, postponement, cancelled, off, postponed, delayed,
    deferral, rescheduling, suspension, adjournment, off the table, off the agenda, off the list, off the menu,
    off the cards`,
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
    last, go on for, run for, continue,
    stretch over, drag on, go on, endure, span`,
  nouns: `
    duration, length,
    run time, running time, time span, how many hours`,
  changes: false,
  roles: {
    what: { kinds: ['event'], holds: 'one', position: 'subject', prepositions: 'of', asks: ['what'] },
    duration: { kinds: ['quantity'], holds: 'one', asks: ['how long'], names: 'duration, length' },
  },
  template: '{what} {verb:last} {duration}',
};
