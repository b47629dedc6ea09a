/** Who holds what office, and who belongs to what body. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';

export const office: RelationDefinition = {
  id: 'office',
  verbs: joinLists([
    `
    (occupy, hold, fill, take, exercise, carry, enjoy, assume, have) the (office, post, role, position, job, title, function) of, (hold, take) the reins as, be entrusted with the post of,
    represent, work for, work as, serve as, serve, speak for, speak on behalf of, belong to, be in charge
    of, in charge of, hold, occupy, head, run, lead, handle, do, act as, come from, be from, look after,
    cover, act for, act on behalf of, fill the role, fill the post, hold the reins, be at the helm, be at
    the helm of, preside over, oversee, entrust with, be entrusted, answer for, be answerable for, be
    tasked with, hail from, be in the service of, be listed as, be described as, wear the hat, fly
    the flag, wear, act, be attached to, be affiliated with, be the voice of, be the face of, be the man
    for, steer, be the number one in, look after the affairs of, be responsible for, have charge of, take
    charge of, sit in the chair, have the job of, do the job of, do the same job, do the same job for,
    have the same job, do the talking for, do the talking on behalf of, talk for, talk on behalf of, speak
    in the name of, front for, take care of, keep an eye on, pull the strings of, pull the strings in, sit
    at the top of, sit atop, be at the top of, stand at the head of, be at the head of, stand at the helm
    of, wear the hat of, don the hat of, carry the briefcase, carry the portfolio, have the portfolio,
    play for, be on the side of, come along for, earn his money with, earn his money as, earn his living
    as, earn a living as, make a living as, get paid by, draw a salary from, serve under, make a career
    as,
    (earn, make, get, win) his (bread, living, crust, keep, money, wages, salary, pay, livelihood, daily bread, bread and butter) (as, with, from, at, by being),
    (wear, don) the (cap, mantle, crown, sash, uniform) of, have under his wing,
    have in his hands,
    have in hand, hold in his hands, be saddled with, be in the pay of,
    be on the payroll of, draw a (wage, pay cheque, paycheck) from, take orders from,
    be employed (by, at, with), be hired by, be retained by, have the ear of,
    carry the can for, carry the ministerial briefcase for, hold the portfolio of, hold the brief for,
    hold the portfolio for, hold the brief of, have charge over, hold responsibility for,
    have responsibility for, bear responsibility for, rejoice in the title of,
    go by the title of, sport the title of, be styled, have the job, do the job,
    fill the shoes of, fill the chair of, occupy the chair of, sit in the chair of, sit at the desk of,
    sit behind the desk of, warm the seat of`,
    concepts.command,
  ]),
  nouns: `
    ,
    behalf, service, on behalf`,
  changes: true,
  describes: 'holder',
  roles: {
    holder: {
      kinds: ['person'],
      holds: 'one',
      position: 'subject',
      asks: ['who'],
      names: `
        holder, officeholder, incumbent, occupant, post holder, postholder, office holder, jobholder, job
        holder, man in the job, person in the job, man in charge, person in charge, bearer, titleholder,
        title holder,
    man at the helm, person at the helm, man in the chair, man behind the desk, face behind the title,
    name behind the title, man with the job, whose job`,
      profile: true,
      uncounted: true,
    },
    post: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      prepositions: 'as',
      asks: ['what', 'who'],
      names: `
        job, post, position, office, role, title, function, portfolio, occupation, profession, capacity,
        job title, day job, line of work, line of business, job description, brief, do for a living, do
        for living, responsible for, charge, hat, employment, work, remit, area of responsibility,
        responsibility, bailiwick, duties, designation, professional role, walk of life, assignment,
        cabinet post, cabinet job, line of duty, post held, position held, calling, vocation, do all day,
        bread and butter, function in government, government job, government post, role in government,
        official capacity, official role, official title, official position, ministerial
        portfolio, seat in the cabinet,
    (earn, make, win) his (bread, living, crust, keep, money, livelihood, daily bread, bread and butter),
    (pay, settle) his bills, pay the bills, pay the rent, make ends meet, put bread on the table,
    put food on the table, bring home the bacon, do for his daily bread, do for his bread,
    do for his living, do to make ends meet, do to earn his (bread, living, crust, keep, daily bread),
    do by way of work, do by way of a job, do day in day out, do from nine to five, daily bread,
    métier, metier, day-to-day job, walk in life, field of work, hats, career,
    sphere of responsibility, nine to five, title borne,
    office held, claim to office, calling card, business card, name plate, nameplate`,
      sorts: 'minister, official, ministry',
    },
    of: {
      kinds: ['place', 'organisation'],
      holds: 'one',
      position: 'object',
      prepositions: 'of, for, from, with, on behalf of, at, on',
      asks: ['what', 'where', 'who'],
      names: `
        nationality, citizenship, country, employer, government, home country, side, homeland,
        affiliation, flag, team, land, home nation, allegiance, whose service, whose employ, whose behalf, country of
        origin, native country, mother country, passport, home side, paymaster, whose team, whose camp,
        whose side, whose payroll, on whose side, country he serves, country of service, camp,
    payroll, whose employ, whose pay, whose voice, whose mouthpiece, master, masters, paymasters,
    whose flag, whose colours, colours, whose jersey, jersey, home capital`,
      sorts: 'country, ministry, organisation, government',
    },
    when: { kinds: ['date'], holds: 'one', prepositions: 'in, since', asks: ['when', 'how long'] },
  },
  template: '{holder} {be} {of:owner} {post}',
  apposition: '{of:owner} {post}',
  answers: { holder: '{of:owner} {post} {be} {holder}' },
  questions: { holder: 'Who is {of:owner} {post}?', post: 'Who is {holder}?' },
};

export const bilateral: RelationDefinition = {
  id: 'bilateral',
  verbs: `
    link, be between, be limited to, be restricted to,
    consist of, comprise, belong to, belong, include, involve, be made up of, join, unite, bring together,
    sit on, sit in, be in, be on, tie together, connect, consist, be shared by, be limited, be open to,
    have in it, encompass, participate in, bridge, span, be shared, be confined to, be reserved
    for, be reserved to, number among, take in, pair, pair up, yoke together, bind together, knit
    together, unite in, be set up between, exist between, be run by, be shared between, have as members,
    be part of, count as members, count among its members, have a seat on, have a seat in, have a place in, have a
    place on, form part of, sit at the table of, sit round the table of,
    be a party to, be party to, be made of, be composed of, take in members, have on board,
    have on its benches`,
  nouns: `
    bilateral, bilaterally, two-way, two-sided, two-nation, two-country, two-state, two-power, member, membership, composition, party, nature, type,
    kind, binational, two-party, between two countries, one-on-one, one-to-one, exclusive, two-way affair,
    tandem, twosome, belonging, membership list, bilateral nature, two-way nature, line-up,
    two-hander, tête-à-tête, tete-a-tete, duet, two-handed affair, twosome affair, couple, for two,
    one on one, head-to-head`,
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
      does: 'make up, form, compose, constitute',
      names: `
        member, party, side, participant, member state, member country, constituent, nation in it,
        founding country, component, who is in it, those in it, members, founding member, founding
        members, participating country, participating state, participating nation, partner country,
        partner nation, component countries, constituent countries, nations in it, countries in it, states
        in it`,
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
  template: '{body} {be} bilateral, between {member}',
  questions: { status: 'Is {body} bilateral?' },
};

export const member: RelationDefinition = {
  id: 'member',
  verbs: `
    belong to, sit on, sit in, be, be in, be on, have a seat on, have seat, have, hold, hold a seat, hold
    seat, hold a permanent seat, occupy a seat, have a permanent seat, sit permanently, enjoy, enjoy a
    seat, enjoy a permanent seat, enjoy the status, be part of, form part of, be represented in, be
    represented on, serve on, occupy, share, count among, have a place in, have a place on, have a place
    at, sit at the table of, share a status, sit round the table of, be one of, be among, take part in,
    participate in, be represented, be represented at, have a say in, have a voice in, have a vote in,
    have a vote on, hold a chair in, hold a chair on, sit around the table of, sit at the top table of,
    sit at the table, have a chair at, have a chair in, have a chair on, hold membership of, hold
    membership in, enjoy membership, enjoy membership of, enjoy a place on, enjoy a place in, enjoy a
    place at, be seated on, be seated in, be seated at, be permanently on, be there for good, be there
    permanently, have a fixed seat, have a fixed place, have a lasting seat, have a lasting place, have a
    lifelong seat, have a standing seat, retain a seat, be ensconced in, be ensconced on, be part of the
    club, be in the club, be on board of,
    (hold, occupy, enjoy, own, possess, boast, claim) a (chair, seat, place, spot, berth, perch) (for life, for good, for ever, in perpetuity, _) (on, in, at, _),
    be there (for life, for keeps, in perpetuity), be part of the furniture, be part of the furniture at,
    be fixtures of, be fixtures on, be fixtures in, be mainstays of, be a mainstay of, be regulars at,
    sit for good on, sit for life on, have the right of veto in, wield a veto in, wield the veto in,
    have a veto in, hold a veto in, hold the veto in, enjoy a veto in, count as, be numbered among,
    be among the ranks of, swell the ranks of`,
  nouns: `
    member, membership, seat, status, permanent seat, permanent member, permanently, permanent, permanent
    place, permanent membership, permanently seated, permanent one, permanent power, P5 member, fixed
    seat, lasting seat, standing seat, fixed place, lasting place, seat for life, permanent chair, place
    at the table, permanent fixture, permanent status, seat of honour, P5, big five, permanent five, veto
    holder, veto power, permanence, fixtures, permanent fixtures,
    chair for life, place for life, seat for good, berth, permanent berth, permanent standing,
    life member, life members, life membership, mainstay, veto wielder, veto-holder, veto-wielding`,
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
      uncounted: true,
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
      names: `
        status, position, standing, capacity, seat, membership, role, rank, privilege, type of membership,
        kind of membership, kind of seat, kind of member, type of seat, kind of place, class, sort of
        seat, sort of member, sort of membership, kind of status, type of status, level of membership,
        grade of membership, how permanent, seat type, category of member, category of membership,
        category, type of member, nature of the seat, nature of the membership, kind of chair, kind of
        position, sort of place, sort of status, footing,
    class of member, class of membership, class of seat, manner of seat, manner of member, sort of chair,
    type of chair, sort of standing, kind of standing, clout`,
      sorts: 'member, status, seat',
    },
  },
  template: '{member} {be} {status} of {of}',
  questions: { status: 'Are {member} {status} of {of}?' },
};
