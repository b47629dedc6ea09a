/** Who holds what office, and who belongs to what body. */
import type { RelationDefinition } from '../../language-data.ts';

export const office: RelationDefinition = {
  id: 'office',
  verbs: `
    represent, work for, work as, serve as, serve, speak for, speak on behalf of, belong to, be in charge of,
    in charge of, hold, occupy, head, run, lead, handle, do, act as, come from, be from, look after, cover,
    act for, act on behalf of, fill the role, fill the post, hold the reins, be at the helm,
    be at the helm of, preside over, oversee, entrust with, be entrusted, answer for, be answerable for,
    be tasked with, hail from, hail, be in the service of, be listed as, be described as, wear the hat,
    fly the flag, wear, act, be attached to, be affiliated with, be the voice of, be the face of, be the man for, steer,
    be the number one in`,
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
      names: 'holder, officeholder, incumbent',
      profile: true,
    },
    post: {
      kinds: ['topic'],
      holds: 'one',
      position: 'object',
      prepositions: 'as',
      asks: ['what', 'who'],
      names: `
        job, post, position, office, role, title, function, portfolio, occupation, profession, capacity,
        job title, day job, line of work, line of business, job description, brief, do for a living,
        do for living, responsible for, charge, hat, employ, employment, work,
        remit, area of responsibility, responsibility, bailiwick, duties, designation, professional role,
        walk of life, assignment, cabinet post, cabinet job`,
      sorts: 'minister, official, ministry',
    },
    of: {
      kinds: ['place', 'organisation'],
      holds: 'one',
      position: 'object',
      prepositions: 'of, for, from, on behalf of, at, on',
      asks: ['what', 'where', 'who'],
      names: `
        nationality, citizenship, country, employer, government, home country, side, homeland, affiliation,
        flag,
        camp, team, land, home nation, allegiance, whose service, whose behalf, country of origin,
        native country, mother country`,
      sorts: 'country, ministry, organisation, government',
    },
    when: { kinds: ['date'], holds: 'one', prepositions: 'in, since', asks: ['when', 'how long'] },
  },
  template: '{holder} {be} {of:owner} {post}',
  answers: { holder: '{of:owner} {post} {be} {holder}' },
  questions: { holder: 'Who is {of:owner} {post}?', post: 'Who is {holder}?' },
};

export const bilateral: RelationDefinition = {
  id: 'bilateral',
  verbs: `
    link, be between, be limited to, be restricted to, make up, form, compose, constitute, take part in,
    consist of, comprise, belong to, belong, include, involve, be made up of, join, unite, bring together,
    sit on, sit in, be in, be on,
    tie together, connect, consist, be shared by, be limited, be open to, have in it, encompass, embrace,
    participate in, bridge, span`,
  nouns: `
    bilateral, bilaterally, two-way, two-sided, member, membership, composition, party, nature, type, kind,
    binational, two-party, line-up, between two countries, one-on-one`,
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
      names: `
        member, party, side, participant, member state, member country,
        constituent, nation in it, founding country, component, who is in it, those in it`,
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
    belong to, sit on, sit in, be, be in, be on, have a seat on, have seat, have, hold, hold a seat,
    hold seat, hold a permanent seat,
    occupy a seat, have a permanent seat, sit permanently, enjoy, enjoy a seat, enjoy a permanent seat,
    enjoy the status, be part of, form part of, be represented in, be represented on, serve on,
    occupy, share, count among, have a place in, have a place on, have a place at, sit at the table of, share a status, sit round the table of, be one of, be among`,
  nouns: `
    member, membership, seat, status, permanent seat, permanent member,
    permanently, permanent, permanent place, permanent membership, permanently seated, permanent one,
    permanent power, P5 member`,
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
      names: `
        status, position, standing, capacity, seat, membership, role,
        rank, privilege, type of membership, kind of membership, kind of seat, kind of member, type of seat,
        kind of place, class, sort of seat, sort of member`,
      sorts: 'member, status, seat',
    },
  },
  template: '{member} {be} {status} of {of}',
  questions: { status: 'Are {member} {status} of {of}?' },
};
