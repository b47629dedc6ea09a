/** Sorts of things: the nouns a question may call an entity by, and the wider sort each belongs to. */
import type { SortDefinition } from '../language-data.ts';

export const sorts: Readonly<Record<string, SortDefinition>> = {
  person: {
    words:
      'person, people, individual, somebody, someone, politician, figure, folk, personality, ppl, human being',
  },
  man: { words: 'man, men, guy, gentleman, gentlemen, bloke, chap, dude, fellow, male', isA: 'person' },
  woman: { words: 'woman, women, lady, ladies, female', isA: 'person' },
  official: {
    words: 'official, office-holder, dignitary, top official, functionary, VIP, bigwig',
    isA: 'person',
  },
  minister: {
    words: 'minister, cabinet member, government member, member of government, secretary',
    isA: 'official',
  },
  spokesman: { words: 'spokesman, spokesperson, spokeswoman', isA: 'official' },
  speaker: { words: 'speaker, quoted, person quoted, quoted person' },
  leader: { words: 'leader, ruler, statesman', isA: 'official' },
  'head of state': { words: 'head of state, state leader, chief of state, leader, head', isA: 'leader' },
  post: { words: 'post, job, office, position, role' },
  country: {
    words: 'country, nation, state, republic, nation state, foreign country',
  },
  party: {
    words:
      'side, the two countries, the two sides, two nations, both capitals, both nations, both governments',
    isA: 'country',
  },
  city: { words: 'city, town, capital, capital city, metropolis' },
  place: { words: 'place, location, spot' },
  region: { words: 'region, area, part of the world, corner of the world, zone' },
  territory: {
    words:
      'territory, region, entity, enclave, breakaway region, disputed territory, separatist region, hotspot, trouble spot, area, place, hot spot, breakaway territory, flashpoint, unrecognised republic, frozen conflict',
  },
  conflict: {
    words:
      'conflict, dispute, crisis, quarrel, problem, hot spot, frozen conflict, regional conflict, trouble, row, feud, struggle, stand-off, issue',
  },
  situation: {
    words:
      'situation, state of affairs, development, events, circumstances, unrest, state of play, what is going on',
  },
  crisis: { words: 'crisis, conflict, unrest' },
  topic: {
    words:
      'topic, subject, issue, matter, item, question, theme, point, file, agenda item, thing, problem, concern',
  },
  'nuclear file': {
    words:
      'nuclear file, nuclear programme, nuclear issue, nuclear question, nuclear, nuke, nuclear activity, nuclear ambition, nuclear dossier, nuclear problem, nuclear matter, nuclear topic, nuclear project, nuclear work, atomic programme, atomic file, atomic dossier, atom, atomic, nuclear crisis, nuclear case, nuclear portfolio, nuclear stuff, nuclear weapon programme, nuclear plan, nuclear policy, nuclear affair, dossier',
  },
  treaty: {
    words: 'treaty, pact, agreement, accord, convention, charter, deal, compact, document, covenant',
  },
  initiative: { words: 'initiative, proposal, idea, plan, brainchild, suggestion' },
  dialogue: {
    words: 'dialogue, partnership, relation, relationship, rapport, tie, conversation, contact, link',
  },
  'peace process': {
    words:
      'peace process, peace effort, peace talk, settlement, reconciliation, peacemaking, peace, process, peace deal, peace settlement, peace negotiation, pacification, peace-making, conflict settlement',
  },
  organisation: {
    words:
      'organisation, body, institution, bloc, association, entity, outfit, international body, international organisation, intl body, world body',
  },
  council: {
    words:
      'council, forum, body, joint body, joint council, joint forum, two-country body, two-nation body, two-nation forum, two-nation club, club, panel, talking shop, platform, committee, format, panel',
    isA: 'organisation',
  },
  assembly: { words: 'assembly', isA: 'organisation' },
  body: { words: 'body, organ', isA: 'organisation' },
  bloc: { words: 'bloc, union, block', isA: 'organisation' },
  alliance: { words: 'alliance, military alliance, bloc, military bloc', isA: 'organisation' },
  ministry: { words: 'ministry, department, government department, institution', isA: 'organisation' },
  'news agency': {
    words: 'news agency, agency, wire service, newswire, press agency, source, news outlet, outlet, media',
    isA: 'organisation',
  },
  meeting: {
    words:
      'meeting, talk, talks, gathering, get-together, negotiation, encounter, rendezvous, summit, conference, event, consultation, reunion, appointment, session, round, round of talks, sit-down, ministerial, round of negotiation, thing',
  },
  round: { words: 'round, round of talks, round of negotiation', isA: 'meeting' },
  session: { words: 'session, assembly session, gathering, meeting' },
  escalation: {
    words:
      'escalation, escalate, tension, escalation of tension, flare-up, heightened tension, worsening, deterioration',
  },
  recipe: { words: 'recipe, best recipe, solution, remedy, formula, cure' },
  quotation: { words: 'quotation, quote, word, words, exact words, statement, remark' },
  date: { words: 'date, day, calendar date, calendar day' },
  year: { words: 'year', isA: 'date' },
  month: { words: 'month', isA: 'date' },
  weekday: { words: 'weekday, day of the week, week day, day of week' },
  time: { words: 'time of day, hour, o’clock, clock time, start time, what time, exact time, time' },
};
